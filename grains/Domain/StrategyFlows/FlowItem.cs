using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What goes along the ways of a flow: whatever is known about the customer by then. Nodes add to it and take nothing away.</summary>
public sealed record FlowItem
{
    /// <summary>What was detected on the way here, oldest first; at most one of each kind.</summary>
    public ImmutableArray<FlowSignal> Signals { get; init; } = [];

    /// <summary>The last action chosen; null: none.</summary>
    public FlowChoice? Choice { get; init; }

    /// <summary>The last text made; null: none.</summary>
    public FlowContent? Content { get; init; }

    /// <summary>The consent that the last consent gate found; null: no gate was passed.</summary>
    public ConsentBasis? Consent { get; init; }

    /// <summary>The outcome that came back; null: none.</summary>
    public FlowOutcome? Outcome { get; init; }

    /// <summary>The item with a signal, in place of an earlier one of its kind.</summary>
    public FlowItem With(FlowSignal signal) => this with { Signals = [.. Signals.Where(one => one.Kind != signal.Kind), signal] };
}

/// <summary>The interaction that begins a run. Its text is the customer's: it is handed to each step and never kept (SF-15).</summary>
/// <param name="Source">Id at its source: the same source id is the same run, once.</param>
/// <param name="Place">Position of its entry in the log, for the trace; null: not from the log.</param>
[GenerateSerializer, Immutable, Alias("flow-interaction")]
public sealed record FlowInteraction(
    [property: Id(0)] string Source, [property: Id(1)] CustomerId Customer, [property: Id(2)] InteractionKind Kind, [property: Id(3)] DateTimeOffset At, [property: Id(4)] long? Place = null);

/// <summary>Something detected, without the words it was detected in.</summary>
/// <param name="Kind">Such as <c>negativeSentiment</c>, <c>decisionMakerShift</c>, <c>competitor</c>, <c>complianceBroken</c>.</param>
/// <param name="Detail">Name of what was found, such as the competitor or the rule; never a quotation.</param>
/// <param name="ConfidencePercent">0 to 100.</param>
/// <param name="Evidence">Where in the text it says so.</param>
public sealed record FlowSignal(string Kind, string Detail, int ConfidencePercent, ImmutableArray<TextSpan> Evidence);

/// <summary>Part of a text, in UTF-16 characters.</summary>
public sealed record TextSpan(int Start, int Length);

/// <summary>An action that was chosen, with what off-policy evaluation needs to know of it.</summary>
/// <param name="Id">Effect id of the visit that chose; rewards are credited to it.</param>
/// <param name="Candidates">Every action that could have been chosen.</param>
/// <param name="Propensities">Probability of each candidate, in their order; they sum to 1.</param>
/// <param name="Features">What the choice was made on, by name.</param>
public sealed record FlowChoice(
    string Id, string Node, string Action, ActionKind Kind, ImmutableArray<string> Candidates, ImmutableArray<double> Propensities, string ModelVersion,
    ImmutableSortedDictionary<string, double> Features, int DiscountBasisPoints = 0, long AmountMinorUnits = 0)
{
    /// <summary>Whether it offers the customer something that costs money.</summary>
    [JsonIgnore]
    public bool IsQuote => Kind == ActionKind.Quote;
}

/// <summary>What an action does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActionKind>))]
public enum ActionKind
{
    [JsonStringEnumMemberName("message")] Message,
    /// <summary>Offers a price.</summary>
    [JsonStringEnumMemberName("quote")] Quote,
    [JsonStringEnumMemberName("expert")] Expert,
    [JsonStringEnumMemberName("task")] Task,
}

/// <summary>Who wrote a text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextOrigin>))]
public enum TextOrigin
{
    /// <summary>A template that people wrote.</summary>
    [JsonStringEnumMemberName("template")] Template,
    /// <summary>A language model: it always goes past a person (SF-10).</summary>
    [JsonStringEnumMemberName("model")] Model,
}

/// <summary>A text made for the customer.</summary>
/// <param name="Text">Under the customer's key.</param>
/// <param name="Template">Name and version of the template or prompt.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="By">The model that wrote it; null: a template.</param>
public sealed record FlowContent(Sealed Text, string Template, string Language, TextOrigin Origin, WrittenBy? By = null);

/// <summary>Which model wrote a text, under which of the platform's own instructions; the prompt is the content's <c>Template</c>.</summary>
/// <param name="Model">As its operator calls it.</param>
/// <param name="Instructions">Version of <see cref="ModelBrief.Instructions"/>.</param>
[GenerateSerializer, Immutable, Alias("written-by")]
public sealed record WrittenBy([property: Id(0)] string Model, [property: Id(1)] string Instructions);

/// <summary>The consent that something is sent on: asked for again when it is sent, since it may be withdrawn meanwhile (SF-16).</summary>
public sealed record ConsentBasis(DataCategory Category, string Purpose, string Consent);

/// <summary>A result that came back.</summary>
/// <param name="Id">Of the outcome at its source: it counts once.</param>
/// <param name="ValueMicros">Millionths; what 1 means is the metric's matter.</param>
[GenerateSerializer, Immutable, Alias("flow-outcome")]
public sealed record FlowOutcome([property: Id(0)] string Id, [property: Id(1)] string Metric, [property: Id(2)] long ValueMicros, [property: Id(3)] DateTimeOffset At);
