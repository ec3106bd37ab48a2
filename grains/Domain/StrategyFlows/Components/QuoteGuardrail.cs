using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Keeps offers within the corridor; what is beyond goes to people, never to the customer.</summary>
internal sealed class QuoteGuardrail : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "quote-guardrail", new("报价护栏", "Quote guardrail"),
        new("核对折扣与金额是否在授权走廊内;可再向销售单元请求授权。超出者须经总部加签。", "Holds discount and amount against the corridor, and can ask the sales unit as well. What is beyond must pass a countersign."),
        [new("in", PortType.Action, new("动作", "The action with its offer."))],
        [
            new("within", PortType.Action, new("走廊内", "Within the corridor, and the sales unit, if asked, may do it."), Required: true),
            new("over", PortType.Action, new("超出走廊", "Beyond; a countersign may let it pass.")),
            new("refused", PortType.Action, new("拒绝", "The sales unit may not do it.")),
        ],
        [
            ParameterSpec.Integer("discountBasisPointsMax", 0, 10_000, 1_000, "折扣上限(基点)", "Largest discount, in basis points."),
            ParameterSpec.Integer("amountMinorUnitsMax", 0, Money.MinorUnitsMax, 10_000_000, "金额上限(分)", "Largest amount, in minor units."),
            ParameterSpec.Flag("askUnit", false, "请求销售单元授权", "Whether the sales unit is asked for pricing.approve as well."),
        ],
        ComponentDuty.Quote, "within");

    public override NodeResult Enter(NodeVisit visit)
    {
        var choice = visit.Item.Choice!;
        if (choice.DiscountBasisPoints > visit.Parameters.Integer("discountBasisPointsMax") || choice.AmountMinorUnits > visit.Parameters.Amount("amountMinorUnitsMax"))
            return NodeResult.To("over", visit.Item).With(new Noted("OVER_CORRIDOR"));
        if (!visit.Parameters.Flag("askUnit")) return NodeResult.To("within", visit.Item);
        var id = visit.EffectId("authorization");
        return NodeResult.For(
            new(FlowWaitKind.Authorization, id),
            new AskAuthorization(id, visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, Permission.PricingApprove, choice.DiscountBasisPoints, choice.AmountMinorUnits, Origin.Ai));
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) => NodeResult.To(
        ((AuthorizationAnswered)input).Outcome switch { Outcome.Granted => "within", Outcome.NeedsCountersign => "over", _ => "refused" }, visit.Item);
}
