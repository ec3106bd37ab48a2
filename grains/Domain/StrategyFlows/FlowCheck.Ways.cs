using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What every way to a customer must have passed (SF-8 to SF-10).</summary>
/// <remarks>
/// A duty is owed from where it arises (a trigger, a text, an offer) until a port that fulfils it. Whoever can reach a component that sends while still
/// owing is told, with the way there: a shortest one, so that it can be read.
/// </remarks>
internal sealed partial class FlowCheck
{
    private void Ways()
    {
        var triggers = Outputs(node => node.Component.Spec.IsTrigger, "fired");
        if (_definition.Holdout is null)
            Fault("NO_HOLDOUT", "", null, null, "没有留出组:无法衡量流程的效果。", "Nobody is held out: what the flow does could not be measured. Add 'holdout', and a holdout gate before whatever sends.");
        Owe(triggers, Passes(ComponentDuty.Consent), "WAY_WITHOUT_CONSENT", "对外路径未经过同意闸门", "A way to the customer passes no consent gate");
        Owe(triggers, Passes(ComponentDuty.Holdout), "WAY_WITHOUT_HOLDOUT", "对外路径未经过留出组闸门", "A way to the customer passes no holdout gate");
        Owe(
            Outputs(node => node.Component is TemplateRenderer, "rendered"),
            (node, port, debt) => (node.Component, port, debt) switch
            {
                (ComplianceBreaker, "passed", _) => null,
                (ComplianceBreaker, "review", _) => Debt.Human,
                (_, _, Debt.Human) when IsGate(node, port, GateKind.Review) => null,
                _ => debt,
            },
            "WAY_WITHOUT_COMPLIANCE", "文本外发前未通过合规话术熔断器(待复核者须经人工复核)", "A text goes out past no compliance breaker; one that is to be reviewed must pass a countersign gate of kind 'review'");
        Owe(
            Outputs(node => node is { Component: TemplateRenderer, Parameters: { } parameters } && TemplateRenderer.IsModel(parameters), "rendered"),
            // A text made later takes this one's place, and owes for itself.
            (node, port, debt) => (node.Component is TemplateRenderer && port == "rendered") || IsGate(node, port, GateKind.Review) ? null : debt,
            "MODEL_TEXT_UNREVIEWED", "语言模型撰写的文本外发前未经人工复核", "A text that a language model wrote goes out past no person: add a countersign gate of kind 'review'");
        Owe(
            Outputs(node => node is { Component: NextBestActionScorer scorer, Parameters: { } parameters } && scorer.Offers(parameters), "chosen"),
            (node, port, debt) => (node.Component, port, debt) switch
            {
                (QuoteGuardrail, "within", _) => null,
                (QuoteGuardrail, "over", _) => Debt.Human,
                (QuoteGuardrail, "refused", _) => Debt.Refused,
                (_, _, Debt.Human) when IsGate(node, port, GateKind.Countersign) => null,
                _ => debt,
            },
            "QUOTE_UNGUARDED", "报价外发前未经过报价护栏(超出走廊须加签,被拒绝者不得外发)", "An offer goes out past no quote guardrail; beyond the corridor it must be countersigned, and a refused one must not go out at all");
    }

    private enum Debt
    {
        Whole,
        /// <summary>People have to let it pass: an offer beyond the corridor, a text that a rule is in doubt about.</summary>
        Human,
        /// <summary>An offer that the sales unit may not make.</summary>
        Refused,
    }

    private static Func<Checked, string, Debt, Debt?> Passes(ComponentDuty duty) =>
        (node, port, debt) => node.Component.Spec.Duty.HasFlag(duty) && node.Component.Spec.PassingPort == port ? null : debt;

    /// <summary>Parameters with a fault of their own are told once, not again as what might follow from them.</summary>
    private static bool IsGate(Checked node, string port, GateKind kind) =>
        node.Component is CountersignGate && port == "approved" && (node.Parameters is not { } parameters || CountersignGate.KindOf(parameters) == kind);

    private readonly record struct Checked(int Index, FlowComponent Component, NodeParameters? Parameters);

    private Checked At(string id) => _nodes[id] is var (index, component, parameters) ? new(index, component, parameters) : default;

    private List<PortRef> Outputs(Func<Checked, bool> which, string port) => [.. _nodes.Keys.Where(id => which(At(id))).Select(id => new PortRef(id, port))];

    /// <summary>Follows what is owed, and tells of each component that sends while it is.</summary>
    private void Owe(IEnumerable<PortRef> from, Func<Checked, string, Debt, Debt?> settle, string code, string zh, string en)
    {
        var seen = new HashSet<(string Node, Debt Debt)>();
        var told = new HashSet<string>();
        var next = new Queue<(PortRef From, Debt Debt, string Way)>(from.Select(port => (port, Debt.Whole, port.Node)));
        while (next.TryDequeue(out var owing))
            foreach (var (_, edge) in _edges.Where(one => one.Edge.From == owing.From))
            {
                var node = At(edge.To.Node);
                var way = $"{owing.Way} → {edge.To.Node}";
                if (!seen.Add((edge.To.Node, owing.Debt))) continue;
                if (node.Component.Spec.Sends && told.Add(edge.To.Node)) Fault(code, $"/nodes/{node.Index}", edge.To.Node, edge.To.Port, $"{zh}:{way}。", $"{en}: {way}.");
                foreach (var port in node.Component.Spec.Outputs)
                    if (settle(node, port.Name, owing.Debt) is { } debt) next.Enqueue((new(edge.To.Node, port.Name), debt, way));
            }
    }
}
