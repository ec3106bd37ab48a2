using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>What many plays of a scenario show.</summary>
/// <param name="Plays">Each under a seed of its own.</param>
/// <param name="Refused">Requests the permission set does not take: it says nothing about the permission, for instance.</param>
/// <param name="EfficiencyBasisPoints">Resource efficiency: spent of what was held on the unit's own authority; null when nothing was held.</param>
/// <param name="LatencyMinutes">Mean time to an answer; a decision of the unit's own takes none.</param>
/// <param name="AtRiskExpected">Mean over the plays of the most that was held and spent at once on the unit's own authority, in minor units.</param>
/// <param name="AtRisk95">The same, not exceeded in 95 of a hundred plays.</param>
/// <param name="AtRiskWorst">The same in the worst play.</param>
public sealed record SandboxReport(
    string Scenario, string Policy, int Plays, long Decisions, long Granted, long Countersigned, long Denied, long Refused, int? EfficiencyBasisPoints, double LatencyMinutes,
    long AtRiskExpected, long AtRisk95, long AtRiskWorst)
{
    /// <summary>Most plays of one report, inclusive.</summary>
    public const int PlaysMax = 10_000;

    /// <summary>Plays a scenario under a policy.</summary>
    /// <param name="seed">The first seed; each play takes the next.</param>
    /// <param name="plays">1 to <see cref="PlaysMax"/>.</param>
    /// <param name="played">Told after each play.</param>
    public static SandboxReport Of(Scenario scenario, Policy policy, ulong seed, int plays, Action? played = null)
    {
        var outcomes = ImmutableArray.CreateBuilder<PlayOutcome>(plays);
        for (var play = 0; play < plays; play++)
        {
            outcomes.Add(Play.Once(scenario, policy, unchecked(seed + (ulong)play)));
            played?.Invoke();
        }

        var peaks = outcomes.Select(outcome => outcome.PeakMinorUnits).Order().ToList();
        var decisions = outcomes.Sum(outcome => outcome.Decisions);
        var held = outcomes.Aggregate(Int128.Zero, (sum, outcome) => sum + outcome.HeldMinorUnits);
        var spent = outcomes.Aggregate(Int128.Zero, (sum, outcome) => sum + outcome.SpentMinorUnits);
        return new(
            scenario.Name, policy.Version, plays, decisions, outcomes.Sum(outcome => outcome.Granted), outcomes.Sum(outcome => outcome.Countersigned), outcomes.Sum(outcome => outcome.Denied),
            outcomes.Sum(outcome => outcome.Refused),
            held == 0 ? null : (int)(spent * 10_000 / held), (double)outcomes.Sum(outcome => outcome.WaitedMinutes) / decisions,
            (long)(peaks.Aggregate(Int128.Zero, (sum, peak) => sum + peak) / plays), peaks[((plays * 95) + 99) / 100 - 1], peaks[^1]);
    }
}
