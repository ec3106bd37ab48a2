using System.Text.Json;
using Ecosystem.Api.Graph;
using Ecosystem.Domain.StrategyFlows.Causes;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>The causal graph 因果图 of a flow: behaviour → response → win. Its definition says which edges there may be; the log says what they come to.</summary>
[Name("FlowCausalGraph")]
public sealed class FlowCausalGraphType(FlowCausalGraph graph)
{
    /// <summary>Actions, then responses, then the win.</summary>
    [ListSize(20)]
    public IEnumerable<FlowCauseNodeType> Nodes => graph.Nodes.Select(node => new FlowCauseNodeType(node));

    /// <summary>Every edge that the definition declares, measured or not.</summary>
    [ListSize(40)]
    public IEnumerable<FlowCauseEdgeType> Edges => graph.Edges.Select(edge => new FlowCauseEdgeType(edge));

    /// <summary>Choices that were looked at: the latest 20,000 of which it is known what came of them.</summary>
    public long Choices => graph.Choices;

    /// <summary>Choices that wait for what comes of them, or came after the first that does: they do not count yet.</summary>
    public long Waiting => graph.Waiting;

    /// <summary>Days from a customer's first choice in which a response, and a win after it, count.</summary>
    public int WinDays => graph.WinDays;

    /// <summary>Least effective sample of an effect that is shown.</summary>
    public int EffectiveMin => graph.EffectiveMin;

    /// <summary>Nothing is told of fewer customers.</summary>
    public int CustomersMin => graph.CustomersMin;
}

/// <summary>A node of a causal graph.</summary>
[Name("FlowCauseNode")]
public sealed class FlowCauseNodeType(FlowCauseNode node)
{
    /// <summary>Names it in edges.</summary>
    [Id] public string Id => node.Id;

    /// <summary>behaviour: an action that may be chosen; response: a metric that is waited for; win: a deal won.</summary>
    public string Kind => JsonNamingPolicy.CamelCase.ConvertName(node.Kind.ToString());

    /// <summary>The action, or the metric; empty for the win.</summary>
    public string Name => node.Name;

    /// <summary>The node of the flow that chooses the action; null for what is no action.</summary>
    public string? Scorer => node.Scorer;

    /// <summary>How often it was chosen, or came; null: it is about too few customers to be told.</summary>
    public long? Count => node.Count;
}

/// <summary>An edge of a causal graph.</summary>
[Name("FlowCauseEdge")]
public sealed class FlowCauseEdgeType(FlowCauseEdge edge)
{
    /// <summary>Id of the node that it leaves.</summary>
    public string From => edge.From;

    /// <summary>Id of the node that it leads to.</summary>
    public string To => edge.To;

    /// <summary>effect: measured on choices that were drawn; association: seen in time order, which says nothing of why; assumed: declared, and not measured.</summary>
    public string Evidence => JsonNamingPolicy.CamelCase.ConvertName(edge.Evidence.ToString());

    /// <summary>How much more the metric is when the action is chosen instead of the others, in the metric's own unit (doubly robust); or how much more often a deal is won after the response. Null unless measured, as the rest.</summary>
    public double? Effect => edge.Effect;

    /// <summary>Lower bound, at 95 %.</summary>
    public double? Lower => edge.Low;

    /// <summary>Upper bound, at 95 %.</summary>
    public double? Upper => edge.High;

    /// <summary>Chance of as much, or more, if there were nothing.</summary>
    public double? PValue => edge.PValue;

    /// <summary>Whether it is among the findings of which at most a tenth is expected to be false.</summary>
    public bool Found => edge.IsFound;

    /// <summary>Choices, or customers, that it was looked for in; null: too few customers to be told.</summary>
    public long? Count => edge.Count;

    /// <summary>What these are worth (ESS), older ones counting less; null likewise.</summary>
    public long? EffectiveCount => edge.EffectiveCount;

    /// <summary>Why nothing is measured: NO_CHOICES, NOT_DRAWN, FEW_CUSTOMERS, THIN_EVIDENCE, NO_VARIATION or TOO_EARLY; null: it is.</summary>
    public string? Why => edge.Why;
}

/// <summary>How outcomes of one kind are divided among what reached the customers before 归因.</summary>
[Name("FlowAttribution")]
public sealed class FlowAttributionType(FlowAttribution attribution)
{
    /// <summary>The metric whose outcomes they are, in millionths; null: deals won.</summary>
    public string? Metric => attribution.Metric;

    /// <summary>Of deals won, whose value is in minor units; null: the outcomes are of a metric.</summary>
    public string? Currency => attribution.Currency;

    /// <summary>All outcomes; null: of too few customers to be told.</summary>
    public long? Total => attribution.Total;

    /// <summary>What of it came without a touch before it; null likewise.</summary>
    public long? Untouched => attribution.Untouched;

    /// <summary>Journeys with a touch: each ends with an outcome, or with the last touch.</summary>
    public long Journeys => attribution.Journeys;

    /// <summary>Who has what of it: by each way of dividing they total `total` less `untouched`, to the unit.</summary>
    [ListSize(20)]
    public IEnumerable<FlowCreditType> Credits => attribution.Credits.Select(credit => new FlowCreditType(credit));

    /// <summary>Whether there are fewer than 100 journeys: too few to divide by the data.</summary>
    public bool Thin => attribution.Thin;

    /// <summary>Why nothing is divided: NO_OUTCOMES or FEW_CUSTOMERS; null: it is.</summary>
    public string? Why => attribution.Why;

    /// <summary>Nothing is told of fewer customers.</summary>
    public int CustomersMin => FlowCauses.CustomersMin;
}

/// <summary>What one action, or one channel, has of the outcomes.</summary>
[Name("FlowCredit")]
public sealed class FlowCreditType(FlowCredit credit)
{
    /// <summary>The action or channel; empty: a text that no choice was made for; null: several that are about too few customers each, together.</summary>
    public string? Touch => credit.Touch;

    /// <summary>40 % to the first touch, 40 % to the last, the rest to those between: a convention.</summary>
    public long ByPlace => credit.ByPlace;

    /// <summary>In proportion to what would be lost without it; null: too few journeys.</summary>
    public long? ByRemoval => credit.ByRemoval;

    /// <summary>By what it adds over all orders (Shapley value); null: too few journeys, or more than ten to tell apart.</summary>
    public long? ByShapley => credit.ByShapley;
}
