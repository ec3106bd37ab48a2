namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Asks people, and goes on when they have answered.</summary>
internal sealed class CountersignGate : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "countersign-gate", new("加签闸门", "Countersign gate"),
        new("打开一项审批并等待:人工复核文本,或总部加签报价。超时视为未通过。", "Opens an approval and waits: people read the text, or headquarters signs the offer. A time-out is not approved."),
        [new("in", PortType.Customer, new("待批", "What is to be approved."))],
        [new("approved", null, new("通过", "Approved."), Required: true), new("rejected", null, new("未通过", "Rejected, or nobody answered in time."))],
        [
            ParameterSpec.Choice("kind", ["review", "countersign"], "review", "类型", "What people are asked: to read a text, or to sign an offer."),
            ParameterSpec.Integer("quorum", 1, 5, 1, "通过人数", "How many different people must approve."),
            ParameterSpec.Integer("timeoutMinutes", 1, 43_200, 4_320, "时限(分钟)", "Minutes until the deadline."),
        ],
        ComponentDuty.Human, "approved");

    /// <summary>What a gate with these parameters asks people.</summary>
    public static GateKind KindOf(NodeParameters parameters) => parameters.Text("kind") == "review" ? GateKind.Review : GateKind.Countersign;

    public override NodeResult Enter(NodeVisit visit)
    {
        var id = visit.EffectId("approval");
        return NodeResult.For(
            new(FlowWaitKind.Gate, id),
            new OpenApproval(
                id, visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, KindOf(visit.Parameters), visit.Parameters.Integer("quorum"), visit.Parameters.Integer("timeoutMinutes"), visit.Item.Content, visit.Item.Choice));
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) => NodeResult.To(input is GateDecided { Approved: true } ? "approved" : "rejected", visit.Item);
}
