using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Drift;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>What one version chooses, and what comes of it.</summary>
/// <param name="Since">When it was first seen choosing, or rewarded.</param>
/// <param name="Choices">By scorer node.</param>
/// <param name="Rewards">Outcomes, and 0 where none came in time, from 0 to 1.</param>
public sealed record VersionWatch(DateTimeOffset Since, ImmutableSortedDictionary<string, ChoiceWatch> Choices, Adwin Rewards)
{
    public static VersionWatch Begin(DateTimeOffset at) => new(at, ImmutableSortedDictionary.Create<string, ChoiceWatch>(StringComparer.Ordinal), Adwin.Empty());

    /// <summary>Takes in an outcome, or that none came: a change of the mean is told.</summary>
    /// <param name="valueMicros">In millionths; what lies outside 0 to 1 counts as the nearer end.</param>
    public (VersionWatch Watch, DriftFinding? Found) Reward(int version, string metric, long valueMicros, DateTimeOffset at)
    {
        var (rewards, change) = Rewards.Observe(Math.Clamp(valueMicros / 1_000_000.0, 0, 1));
        return (this with { Rewards = rewards }, change is null ? null : DriftFinding.Of(version, DriftStatistic.RewardChange, metric, change, Since, at));
    }
}
