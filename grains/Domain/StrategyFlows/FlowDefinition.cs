using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>One version of a strategy flow: a graph of components (docs/strategy-flow.schema.json). Read by <see cref="FlowFile"/>.</summary>
/// <param name="Holdout">Who is left alone so that the flow's effect can be measured; null: nobody, which validation refuses (SF-8).</param>
/// <param name="Json">Its canonical JSON (RFC 8785).</param>
/// <param name="Hash">SHA-256 of <paramref name="Json"/>, 64 lower-case hex digits: two definitions with one hash are one version.</param>
public sealed record FlowDefinition(
    FlowId Id, BothLanguages Name, ImmutableArray<FlowNode> Nodes, ImmutableArray<FlowEdge> Edges, ImmutableArray<FlowLoop> Loops, FlowHoldout? Holdout, string Json, string Hash)
{
    /// <summary>The node of an id; null when there is none.</summary>
    public FlowNode? Node(string id) => Nodes.FirstOrDefault(node => node.Id == id);

    /// <summary>Edges that leave a port, in the order of the file: also the order in which they are followed.</summary>
    public IEnumerable<FlowEdge> From(string node, string port) => Edges.Where(edge => edge.From.Node == node && edge.From.Port == port);

    /// <summary>The loop that a node is in; null: in none, so it may be entered once on each way.</summary>
    public FlowLoop? LoopOf(string node) => Loops.FirstOrDefault(loop => loop.Nodes.Contains(node));
}

/// <summary>One component at work in a flow.</summary>
/// <param name="Component">Name in the catalogue (<see cref="FlowComponents"/>).</param>
/// <param name="Parameters">A JSON object; what is left out has the component's default.</param>
public sealed record FlowNode(string Id, string Component, JsonElement Parameters);

/// <summary>A port of a node, written <c>node.port</c>.</summary>
public readonly record struct PortRef(string Node, string Port)
{
    public override string ToString() => $"{Node}.{Port}";
}

/// <summary>A way from an output to an input.</summary>
public sealed record FlowEdge(PortRef From, PortRef To);

/// <summary>A cycle that is meant, with its bound (SF-6).</summary>
/// <param name="Nodes">The nodes of the cycle.</param>
/// <param name="RoundsMax">How often one run may enter each of them, 1 to <see cref="FlowLimits.RoundsMax"/>.</param>
public sealed record FlowLoop(string Id, ImmutableArray<string> Nodes, int RoundsMax);

/// <summary>Customers that the flow leaves alone, drawn by their id: the same customer is always in or out for one salt.</summary>
/// <param name="BasisPoints">Share of customers held out, 100 (1 %) to 5,000 (half).</param>
/// <param name="Salt">Makes the draw independent of other flows' draws; 1 to 64 letters, digits and '-'.</param>
public sealed record FlowHoldout(int BasisPoints, string Salt);

/// <summary>Bounds of a definition and of a run, all inclusive.</summary>
public static class FlowLimits
{
    public const int BytesMax = 64 * 1024;
    public const int NodesMax = 100;
    public const int EdgesMax = 400;
    public const int LoopsMax = 20;
    public const int RoundsMax = 20;
    public const int NameLengthMax = 100;
    public const int IdLengthMax = 40;

    /// <summary>Findings told at once.</summary>
    public const int FindingsMax = 200;

    /// <summary>Node visits of one run: a run that needs more has gone astray and fails (SF-13).</summary>
    public const int VisitsMax = 1000;
}
