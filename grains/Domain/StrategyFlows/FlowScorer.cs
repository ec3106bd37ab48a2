using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>A node of a version that chooses by a learned policy.</summary>
/// <param name="Policy">Name of the policy.</param>
/// <param name="Actions">What it chooses among, in the order of the definition.</param>
/// <param name="Features">What it chooses on, in ordinal order, each once.</param>
public sealed record FlowScorer(string Node, string Policy, ImmutableArray<string> Actions, ImmutableArray<string> Features)
{
    /// <summary>The policy that it is, within its flow (SF-80).</summary>
    public PolicyName Name => new(Policy, Features);

    /// <summary>Those of a sound definition, in its order; none of one with a fault, which never runs (SF-2).</summary>
    public static ImmutableArray<FlowScorer> Of(FlowDefinition definition) => !FlowValidation.Of(definition).IsSound ? [] : [
        .. from node in definition.Nodes
           where FlowComponents.Find(node.Component) is NextBestActionScorer
           let spec = FlowComponents.Find(node.Component)!.Spec
           let parameters = new NodeParameters(spec, node.Parameters)
           select new FlowScorer(
               node.Id, parameters.Text("policy"), [.. parameters.Records(spec, "actions").Select(action => action.Text("id"))],
               [.. parameters.Texts("features").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])];

    /// <summary>Metrics of the outcomes that a sound definition waits for, each once; none of one with a fault.</summary>
    public static ImmutableArray<string> MetricsOf(FlowDefinition definition) => !FlowValidation.Of(definition).IsSound ? [] : [
        .. definition.Nodes.Where(node => FlowComponents.Find(node.Component) is OutcomeAttributor)
            .Select(node => new NodeParameters(FlowComponents.Find(node.Component)!.Spec, node.Parameters).Text("metric")).Distinct(StringComparer.Ordinal)];
}

/// <summary>Which policy of a flow: nodes and versions that name the same and choose on the same learn together; one that chooses on other features is another (SF-80).</summary>
/// <param name="Shape">The features in ordinal order, divided by spaces; empty: none.</param>
public readonly record struct PolicyName(string Policy, string Shape)
{
    public PolicyName(string policy, IEnumerable<string> features) : this(policy, string.Join(' ', features)) { }

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Features => Shape.Length == 0 ? [] : [.. Shape.Split(' ')];
}
