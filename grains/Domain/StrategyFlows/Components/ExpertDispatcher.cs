namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Sends an expert, with an introduction that the customer sees.</summary>
internal sealed class ExpertDispatcher : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "expert-dispatcher", new("专家调度器", "Expert dispatcher"),
        new("按专长调度专家并向客户展示其简介;属于对外触达。", "Has an expert of a speciality sent, whose introduction the customer sees: it reaches out of the house."),
        [new("in", PortType.Content, new("介绍文本", "Introduction that the customer sees."))],
        [new("dispatched", PortType.Content, new("已调度", "Asked for."))],
        [
            ParameterSpec.Text("speciality", 100, null, "专长", "What the expert must know."),
            ParameterSpec.Integer("answerWithinHours", 1, 168, 24, "响应时限(小时)", "Hours within which somebody must have taken it."),
            ParameterSpec.Integer("pocDays", 1, 365, 30, "POC 里程碑期限(天)", "Days until the proof of concept is due that is proposed with the expert."),
        ],
        ComponentDuty.Sends);

    public override NodeResult Enter(NodeVisit visit) => NodeResult.To("dispatched", visit.Item).With(new DispatchExpert(
        visit.EffectId("expert"), visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, visit.Parameters.Text("speciality"), visit.Item.Content!, visit.Item.Consent, visit.Item.Signals,
        visit.Now.AddHours(visit.Parameters.Integer("answerWithinHours")), visit.Item.Choice?.Id, visit.Now.AddDays(visit.Parameters.Integer("pocDays"))));
}
