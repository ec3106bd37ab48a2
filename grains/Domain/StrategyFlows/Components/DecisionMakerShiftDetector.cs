namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Finds signs that purchasing decisions move to other people at the customer.</summary>
internal sealed class DecisionMakerShiftDetector : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "decision-maker-shift-detector", new("采购决策权下沉检测器", "Decision-maker-shift detector"),
        new("识别采购决策权向科室、工厂或一线下沉的迹象,附证据位置与置信度。", "Finds signs in the interaction that purchasing decisions move down the customer's organisation, with where it says so and how surely."),
        [new("in", PortType.Interaction, new("互动", "Interaction to read."))],
        [new("shift", PortType.Signal, new("下沉信号", "Found; the item has the signal.")), new("none", PortType.Interaction, new("无", "Not found, or it may not be read."))],
        [ParameterSpec.Integer("confidencePercent", 50, 100, 70, "置信度阈值(%)", "How sure it must be, in percent.")]);

    public override NodeResult Enter(NodeVisit visit)
    {
        if (visit.Text is not { } text) return NodeResult.To("none", visit.Item).With(new Noted("UNREAD"));
        var sense = visit.Context.Senses.Shift(text);
        if (!sense.Found || sense.ConfidencePercent < visit.Parameters.Integer("confidencePercent")) return NodeResult.To("none", visit.Item);
        var signal = new FlowSignal("decisionMakerShift", sense.Detail, sense.ConfidencePercent, sense.Evidence);
        return NodeResult.To("shift", visit.Item.With(signal)).With(new SignalFound(signal));
    }
}
