using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Begins runs: an interaction came in, or came in and was left unanswered.</summary>
internal sealed class FollowUpTrigger : FlowComponent
{
    private static readonly ImmutableArray<string> s_kinds = [.. Enum.GetValues<InteractionKind>().Select(Word)];

    public override ComponentSpec Spec { get; } = new(
        "follow-up-trigger", new("智能跟单触发器", "Follow-up trigger"),
        new("客户互动到达时启动流程;可等待一段时间,期间客户再有来往则不再跟进。", "Begins a run when an interaction of a customer comes in; can wait, and gives up when the customer is heard of meanwhile."),
        [], [new("fired", PortType.Interaction, new("触发", "The interaction to follow up."), Required: true)],
        [
            ParameterSpec.List("kinds", ParameterSpec.Choice("kind", s_kinds, null, "互动类型", "Kind of interaction."), 1, s_kinds.Length, JsonSerializer.Serialize(s_kinds),
                "触发的互动类型", "Kinds of interaction that begin a run; all when left out."),
            ParameterSpec.Integer("waitHours", 0, 720, 0, "等待小时数", "Hours to wait before following up."),
            ParameterSpec.Flag("unlessHeard", true, "期间客户来往则取消", "Whether the follow-up is called off when the customer is heard of while it waits."),
        ]);

    public override NodeResult Enter(NodeVisit visit)
    {
        if (!visit.Parameters.Texts("kinds").Contains(Word(visit.Begun.Interaction.Kind))) return NodeResult.End.With(new Noted("OTHER_KIND"));
        var hours = visit.Parameters.Integer("waitHours");
        return hours > 0 ? visit.Sleep(visit.Now.AddHours(hours)) : NodeResult.To("fired", visit.Item);
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) =>
        visit.Parameters.Flag("unlessHeard") && visit.Context.HeardAt > visit.Begun.At ? NodeResult.End.With(new Noted("HEARD_SINCE")) : NodeResult.To("fired", visit.Item);

    private static string Word(InteractionKind kind) => JsonSerializer.SerializeToElement(kind, DomainJson.Options).GetString()!;
}
