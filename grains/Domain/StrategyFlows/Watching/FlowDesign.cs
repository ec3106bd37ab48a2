using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>What a version's definition says of its choices and experiments: what the watch goes by after the definition itself is forgotten.</summary>
/// <param name="Splits">Its experiment splitters.</param>
/// <param name="Policies">Which policy each scorer asks, by the scorer's node.</param>
/// <param name="Attributors">Its outcome attributors: the metric that each waits for, by node.</param>
public sealed record FlowDesign(ImmutableArray<SplitDesign> Splits, ImmutableSortedDictionary<string, string> Policies, ImmutableSortedDictionary<string, string> Attributors)
{
    /// <summary>The metric that splitters are measured by: that of the definition's first attributor; null: it waits for no outcome.</summary>
    public string? Metric { get; init; }

    /// <summary>The design of a definition; null when it is not sound by today's catalogue, and so runs nowhere.</summary>
    public static FlowDesign? Of(FlowDefinition definition)
    {
        if (!FlowValidation.Of(definition).IsSound) return null;
        var plan = FlowPlan.Of(definition);
        var attributors = definition.Nodes.Where(node => plan[node.Id].Component is OutcomeAttributor).Select(node => (node.Id, Metric: plan[node.Id].Parameters.Text("metric"))).ToList();
        return new(
            [.. definition.Nodes.Where(node => plan[node.Id].Component is ExperimentSplitter).Select(node => SplitDesign.Of(plan[node.Id])).DistinctBy(split => split.Experiment)],
            FlowScorer.Of(definition).ToImmutableSortedDictionary(scorer => scorer.Node, scorer => scorer.Policy, StringComparer.Ordinal),
            attributors.ToImmutableSortedDictionary(one => one.Id, one => one.Metric, StringComparer.Ordinal))
        { Metric = attributors is [var first, ..] ? first.Metric : null };
    }
}

/// <summary>An experiment splitter: its arms with their shares in basis points, the control first.</summary>
public sealed record SplitDesign(string Experiment, ImmutableArray<SplitArm> Arms)
{
    internal static SplitDesign Of(PlannedNode node)
    {
        var (first, second) = (node.Parameters.Integer("treatmentBasisPoints"), node.Parameters.Integer("treatment2BasisPoints"));
        SplitArm[] arms = [new("control", 10_000 - first - second), new("treatment", first), new("treatment2", second)];
        return new(node.Parameters.Text("experiment"), [.. arms.Where(arm => arm.BasisPoints > 0)]);
    }
}

/// <param name="Name">As choices of the splitter name it.</param>
/// <param name="BasisPoints">Above 0.</param>
public sealed record SplitArm(string Name, int BasisPoints);
