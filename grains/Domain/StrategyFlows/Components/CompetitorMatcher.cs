namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Finds which competitor an interaction speaks of.</summary>
internal sealed class CompetitorMatcher : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "competitor-matcher", new("竞品匹配器", "Competitor matcher"),
        new("在互动文本中匹配竞争对手的名称与别名。", "Finds names of competitors, and what else they are called, in the interaction."),
        [new("in", PortType.Interaction, new("互动", "Interaction to read."))],
        [new("matched", PortType.Signal, new("命中", "One is named; the item has the signal.")), new("none", PortType.Interaction, new("无", "None is named, or it may not be read."))],
        [
            ParameterSpec.List(
                "competitors",
                ParameterSpec.Record("competitor", "竞争对手", "A competitor.",
                    ParameterSpec.Text("name", 100, null, "名称", "Its name."),
                    ParameterSpec.List("aliases", ParameterSpec.Text("alias", 100, null, "别名", "What else it is called."), 0, 20, "[]", "别名", "What else it is called.")),
                1, 50, null, "竞争对手", "Competitors to look for."),
        ]);

    public override NodeResult Enter(NodeVisit visit)
    {
        if (visit.Text is not { } text) return NodeResult.To("none", visit.Item).With(new Noted("UNREAD"));
        var sense = visit.Context.Senses.Competitors(text, [.. visit.Parameters.Records(Spec, "competitors").Select(one => new CompetitorName(one.Text("name"), one.Texts("aliases")))]);
        if (!sense.Found) return NodeResult.To("none", visit.Item);
        var signal = new FlowSignal("competitor", sense.Detail, sense.ConfidencePercent, sense.Evidence);
        return NodeResult.To("matched", visit.Item.With(signal)).With(new SignalFound(signal));
    }
}
