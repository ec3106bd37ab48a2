using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Waits for what comes of the run, and credits it to the choices that may have brought it about.</summary>
internal sealed class OutcomeAttributor : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "outcome-attributor", new("结果归因器", "Outcome attributor"),
        new("在窗口期内等待结果,并按归因方式计入此前的选择;同一结果只计一次,逾期不计。", "Waits for an outcome within a window and credits it to the choices before it; an outcome counts once, and not when it comes late."),
        [new("in", PortType.Customer, new("对象", "Whose outcome."))],
        [new("attributed", PortType.Outcome, new("已归因", "The outcome, credited.")), new("expired", null, new("逾期", "None came in time."))],
        [
            ParameterSpec.Text("metric", 64, null, "指标", "Outcomes of this metric are taken.", "^[A-Za-z][A-Za-z0-9-]*$"),
            ParameterSpec.Integer("windowHours", 1, 2_160, 720, "窗口(小时)", "Hours that it waits."),
            ParameterSpec.Choice("credit", ["last", "even"], "last", "归因方式", "Whether the last choice gets all the credit, or all choices an even share."),
        ]);

    /// <summary>Whether a visit takes an outcome: of its metric, and not late.</summary>
    public static bool Takes(NodeParameters parameters, FlowWait wait, FlowOutcome outcome) => outcome.Metric == parameters.Text("metric") && outcome.At < wait.Until;

    public override NodeResult Enter(NodeVisit visit)
    {
        var (id, until) = (visit.EffectId("outcome"), visit.Now.AddHours(visit.Parameters.Integer("windowHours")));
        return NodeResult.For(new(FlowWaitKind.Outcome, id, until), new SetTimer(id, visit.Node.Id, visit.Begun.Rehearsed, until));
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input)
    {
        if (input is not Rewarded { Outcome: var outcome }) return NodeResult.To("expired", visit.Item);
        ImmutableArray<FlowChoice> credited = visit.Parameters.Text("credit") == "even" ? visit.Run.Choices : [.. visit.Run.Choices.TakeLast(1)];
        return NodeResult.To("attributed", visit.Item with { Outcome = outcome }).With(new OutcomeTaken(outcome)) with
        {
            Effects = [.. credited.Select((choice, n) => new CreditReward(
                visit.EffectId($"credit-{n}"), visit.Node.Id, visit.Begun.Rehearsed, choice.Id, outcome.Id, outcome.Metric, Share(outcome.ValueMicros, credited.Length, n)))],
        };
    }

    /// <summary>An even share in whole millionths; the first shares take what does not divide, so that the shares sum to the outcome.</summary>
    private static long Share(long value, int parts, int index) => (value / parts) + (index < Math.Abs(value % parts) ? Math.Sign(value) : 0);
}
