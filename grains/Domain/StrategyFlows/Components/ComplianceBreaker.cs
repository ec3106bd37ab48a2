namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Stops text that breaks a compliance rule before it reaches anybody.</summary>
internal sealed class ComplianceBreaker : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "compliance-breaker", new("合规话术熔断器", "Compliance breaker"),
        new("对外文本逐条核对合规规则:可由人放行者转复核,其余触犯即熔断,不再外发。", "Holds a text against compliance rules, and its promises against the discount of the action chosen. A text that breaks a rule goes no further on the way out; where a person may let it pass, it goes to review."),
        [new("in", PortType.Content, new("待检文本", "Text on its way out."))],
        [
            new("passed", PortType.Content, new("通过", "No rule is broken."), Required: true),
            new("review", PortType.Content, new("待复核", "Only rules are broken that a person may let pass: on the way out a review gate must follow.")),
            new("broken", PortType.Content, new("熔断", "A rule is broken; the item has a signal that says which.")),
        ],
        [
            ParameterSpec.List("ruleSets", ParameterSpec.Text("ruleSet", 60, null, "规则集", "Name of a rule set.", "^[A-Za-z0-9-]+$"), 1, 10, """["zh-CN","en"]""", "规则集", "Rule sets that texts are held against."),
            ParameterSpec.Flag("tellCoach", true, "通知策略教练", "Whether the strategy coach is told of a broken rule."),
        ],
        ComponentDuty.Compliance, "passed");

    public override NodeResult Enter(NodeVisit visit)
    {
        var sense = visit.Context.Senses.Compliance(
            new(visit.Context.Unseal(visit.Item.Content!.Text), visit.Parameters.Texts("ruleSets"), visit.Item.Choice?.DiscountBasisPoints ?? 0));
        if (sense.Broken.IsEmpty) return NodeResult.To("passed", visit.Item);
        var signal = new FlowSignal(sense.NeedsReview ? "complianceDoubtful" : "complianceBroken", string.Join(", ", sense.Broken), 100, sense.Evidence);
        var result = NodeResult.To(sense.NeedsReview ? "review" : "broken", visit.Item.With(signal)).With(new SignalFound(signal));
        return !sense.NeedsReview && visit.Parameters.Flag("tellCoach")
            ? result.With(new OpenCoachCase(visit.EffectId("coach"), visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, new($"话术熔断:{signal.Detail}", $"A text was stopped: it breaks {signal.Detail}.")))
            : result;
    }
}
