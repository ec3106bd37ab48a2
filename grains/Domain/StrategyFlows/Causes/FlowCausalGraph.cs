using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows.Causes;

/// <summary>What a node of the graph is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>An action that the flow may choose.</summary>
    [JsonStringEnumMemberName("behaviour")] Behaviour,
    /// <summary>A metric whose outcomes the flow waits for.</summary>
    [JsonStringEnumMemberName("response")] Response,
    /// <summary>A deal that was won.</summary>
    [JsonStringEnumMemberName("win")] Win,
}

/// <summary>What an edge of the graph rests on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CauseEvidence>))]
public enum CauseEvidence
{
    /// <summary>Measured: the choices were drawn, with known probabilities.</summary>
    [JsonStringEnumMemberName("effect")] Effect,
    /// <summary>Measured in time order, of what nobody drew: it says nothing of why.</summary>
    [JsonStringEnumMemberName("association")] Association,
    /// <summary>The definition alone says that it may be so; why nothing is measured is told.</summary>
    [JsonStringEnumMemberName("assumed")] Assumed,
}

/// <summary>A node of the graph.</summary>
/// <param name="Id">Names it in edges.</param>
/// <param name="Name">The action, or the metric; empty for the win.</param>
/// <param name="Scorer">The node of the flow that chooses the action; null for what is no action.</param>
/// <param name="Count">How often it was chosen, or came; null: it is about too few customers to be told.</param>
[GenerateSerializer, Immutable, Alias("flow-cause-node")]
public sealed record FlowCauseNode([property: Id(0)] string Id, [property: Id(1)] CauseKind Kind, [property: Id(2)] string Name, [property: Id(3)] string? Scorer, [property: Id(4)] long? Count);

/// <summary>An edge of the graph.</summary>
/// <param name="Effect">Difference of the response's mean, or of the rate of wins; null unless measured, as the rest.</param>
/// <param name="Low">End of the 95 % interval, inclusive.</param>
/// <param name="High">See above.</param>
/// <param name="IsFound">Among those of which at most a tenth is expected to be false.</param>
/// <param name="Count">Choices, or customers, that it was looked for in; null: too few customers to be told.</param>
/// <param name="EffectiveCount">What they are worth (ESS), rounded down; null likewise.</param>
/// <param name="Why">Why nothing is measured; null: it is.</param>
[GenerateSerializer, Immutable, Alias("flow-cause-edge")]
public sealed record FlowCauseEdge(
    [property: Id(0)] string From, [property: Id(1)] string To, [property: Id(2)] CauseEvidence Evidence, [property: Id(3)] double? Effect, [property: Id(4)] double? Low, [property: Id(5)] double? High,
    [property: Id(6)] double? PValue, [property: Id(7)] bool IsFound, [property: Id(8)] long? Count, [property: Id(9)] long? EffectiveCount, [property: Id(10)] string? Why);

/// <summary>The causal graph of a flow at work (SF-98).</summary>
/// <param name="Choices">Choices of which it is known what came of them, and that were looked at.</param>
/// <param name="Waiting">Choices that wait, or came after the first that does: they do not count yet.</param>
/// <param name="WinDays">Days from a customer's first choice in which a response, and a win after it, count.</param>
/// <param name="EffectiveMin">Least ESS of an effect that is shown.</param>
/// <param name="CustomersMin">Nothing is told of fewer customers.</param>
[GenerateSerializer, Immutable, Alias("flow-causal-graph")]
public sealed record FlowCausalGraph(
    [property: Id(0)] ImmutableArray<FlowCauseNode> Nodes, [property: Id(1)] ImmutableArray<FlowCauseEdge> Edges, [property: Id(2)] long Choices, [property: Id(3)] long Waiting,
    [property: Id(4)] int WinDays, [property: Id(5)] int EffectiveMin, [property: Id(6)] int CustomersMin);

/// <summary>A choice of which it is known what came of its run.</summary>
/// <param name="Responses">First outcome of the run in time, by metric, in the metric's own unit; what is missing did not come.</param>
public sealed record DrawnChoice(
    int Version, string Node, string Customer, DateTimeOffset At, ImmutableArray<string> Candidates, ImmutableArray<double> Propensities, int Chosen, ImmutableSortedDictionary<string, double> Features,
    IReadOnlyDictionary<string, double> Responses);

/// <summary>A customer for whom the flow chose at least once, and whose days are over.</summary>
/// <param name="Responded">When each metric's first outcome above 0 came; what is missing did not come.</param>
/// <param name="WonAt">When the first deal was won; null: none was.</param>
public sealed record WinCase(string Customer, DateTimeOffset BeganAt, IReadOnlyDictionary<string, DateTimeOffset> Responded, DateTimeOffset? WonAt);

/// <summary>What a version declares: where it chooses, and which outcomes it waits for.</summary>
public sealed record DeclaredChoice(int Version, FlowScorer Scorer, ImmutableArray<string> Metrics);
