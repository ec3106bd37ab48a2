using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>A sound definition made ready to run: components found, parameters filled in, ways looked up. Made once per version and shared by all its runs.</summary>
public sealed class FlowPlan
{
    private readonly Dictionary<string, PlannedNode> _nodes;

    private FlowPlan(FlowDefinition definition)
    {
        Definition = definition;
        _nodes = definition.Nodes.ToDictionary(node => node.Id, node => new PlannedNode(
            node.Id, FlowComponents.Find(node.Component)!, new(FlowComponents.Find(node.Component)!.Spec, node.Parameters), definition.LoopOf(node.Id),
            definition.Edges.Where(edge => edge.From.Node == node.Id).ToLookup(edge => edge.From.Port, edge => edge.To.Node)));
    }

    public FlowDefinition Definition { get; }

    /// <summary>Consents that its gates ask for, each once: look them up before a step, and the gates need not ask.</summary>
    public ImmutableArray<(Customers.DataCategory Category, string Purpose)> Consents =>
        [.. _nodes.Values.Where(node => node.Component is ConsentGate).Select(node => ConsentGate.Asks(node.Parameters)).Distinct()];

    internal IEnumerable<PlannedNode> Triggers => Definition.Nodes.Select(node => _nodes[node.Id]).Where(node => node.Component.Spec.IsTrigger);

    internal PlannedNode this[string node] => _nodes[node];

    /// <summary>Makes a definition ready.</summary>
    /// <exception cref="ArgumentException">Validation finds a fault in it: it may not run at all (SF-2).</exception>
    public static FlowPlan Of(FlowDefinition definition) => FlowValidation.Of(definition).IsSound
        ? new(definition)
        : throw new ArgumentException($"Definition {definition.Hash} is not sound, and what is not sound never runs.", nameof(definition));
}

/// <summary>A node, ready to run.</summary>
internal sealed record PlannedNode(string Id, FlowComponent Component, NodeParameters Parameters, FlowLoop? Loop, ILookup<string, string> Ways);
