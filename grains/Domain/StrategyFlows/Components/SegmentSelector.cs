namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Parts customers, and chosen actions, by what is known about them.</summary>
internal sealed class SegmentSelector : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "segment-selector", new("客群筛选器", "Segment selector"),
        new("按客户属性、已选动作或信号筛选;全部条件满足走“命中”。", "Lets through those for whom all conditions hold: attributes of the customer, the action chosen, or a signal found."),
        [new("in", PortType.Customer, new("对象", "Whom or what to part."))],
        [new("matched", null, new("命中", "All conditions hold.")), new("other", null, new("其余", "Some condition does not hold, or its field is not known."))],
        [
            ParameterSpec.List(
                "conditions",
                ParameterSpec.Record("condition", "条件", "A condition.",
                    ParameterSpec.Text("field", 40, null, "字段", "An attribute of the customer; 'action' for the action chosen; 'signal' for kinds of signal found.", "^[A-Za-z][A-Za-z0-9]*$"),
                    ParameterSpec.List("anyOf", ParameterSpec.Text("value", 100, null, "取值", "A value."), 1, 50, null, "取值之一", "Values of which one must be it.")),
                1, 20, null, "条件(全部满足)", "Conditions, all of which must hold."),
        ]);

    public override NodeResult Enter(NodeVisit visit) => NodeResult.To(visit.Parameters.Records(Spec, "conditions").All(condition => Holds(visit, condition)) ? "matched" : "other", visit.Item);

    private static bool Holds(NodeVisit visit, NodeParameters condition)
    {
        var values = condition.Texts("anyOf");
        return condition.Text("field") switch
        {
            "action" => visit.Item.Choice is { } choice && values.Contains(choice.Action),
            "signal" => visit.Item.Signals.Any(signal => values.Contains(signal.Kind)),
            var field => visit.Context.Profile.TryGetValue(field, out var value) && values.Contains(value),
        };
    }
}
