namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Leaves the customers alone that the definition holds out, so that what the flow does can be measured.</summary>
internal sealed class HoldoutGate : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "holdout-gate", new("留出组闸门", "Holdout gate"),
        new("按流程定义的留出比例放行;留出客户不触达,用于衡量流程的真实效果。", "Lets through who is not held out by the definition's holdout; those held out are reached by nothing behind it."),
        [new("in", PortType.Customer, new("对象", "Whom to part."))],
        [new("acted", null, new("放行", "Not held out."), Required: true), new("held", null, new("留出", "Held out."))],
        [],
        ComponentDuty.Holdout, "acted");

    public override NodeResult Enter(NodeVisit visit)
    {
        var holdout = visit.Plan.Definition.Holdout!;
        var held = visit.Context.Senses.Assign(holdout.Salt, visit.Customer.Value) * 10_000 < holdout.BasisPoints;
        return NodeResult.To(held ? "held" : "acted", visit.Item).With(new ArmAssigned($"holdout:{holdout.Salt}", held ? "held" : "acted"));
    }
}
