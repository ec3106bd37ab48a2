using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<StrategyFlowAnswer, StrategyFlowEvent>;

/// <summary>What targets are ranked by (SF-95).</summary>
public sealed partial class StrategyFlow
{
    private static Decided Decide(StrategyFlowState state, SetWeights c, DateTimeOffset now)
    {
        if (c.Weights.Keys.FirstOrDefault(feature => !FlowTargets.Features.Contains(feature)) is not null)
            return Refuse(StrategyFlowRefusals.OutOfRange("feature", $"one of {string.Join(", ", FlowTargets.Features)}"));
        if (c.Weights.Values.Any(percent => percent is < 0 or > FlowTargets.PercentMax)) return Refuse(StrategyFlowRefusals.OutOfRange("percent", $"0 to {FlowTargets.PercentMax}"));
        if (FlowTargets.Features.All(feature => c.Weights.GetValueOrDefault(feature, FlowTargets.PercentUsual) == 0)) return Refuse(StrategyFlowRefusals.OutOfRange("percent", "above 0 for some feature"));
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        return Accept(state, new WeightsSet(c.Weights, c.By, c.Reason, now));
    }
}

/// <summary>What targets are ranked by now, and were before the last change: in percent, by feature.</summary>
/// <param name="By"><c>sub</c> of whoever changed it.</param>
[GenerateSerializer, Immutable, Alias("flow-weights")]
public sealed record FlowWeights(
    [property: Id(0)] ImmutableSortedDictionary<string, int> Now, [property: Id(1)] ImmutableSortedDictionary<string, int> Before, [property: Id(2)] string By, [property: Id(3)] string Reason, [property: Id(4)] DateTimeOffset At);
