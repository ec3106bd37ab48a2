namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Reaches the customer by some touches one after the other, never more often than anybody should be reached.</summary>
internal sealed class TouchpointSequencer : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "touchpoint-sequencer", new("触点编排器", "Touchpoint sequencer"),
        new("按顺序经多个触点发送内容;频次上限跨所有策略流计算,达到即停。", "Sends a text by touches in their order. The cap counts touches of the customer by all flows: at the cap nothing more is sent."),
        [new("in", PortType.Content, new("内容", "Text to send."))],
        [new("sent", PortType.Content, new("已发送", "All touches were made.")), new("capped", PortType.Content, new("达到上限", "The cap stopped a touch; no later one is made."))],
        [
            ParameterSpec.List(
                "touches",
                ParameterSpec.Record("touch", "触点", "A touch.",
                    ParameterSpec.Choice("channel", ["email", "webhook", "task"], null, "渠道", "How the customer is reached."),
                    ParameterSpec.Integer("afterHours", 0, 720, 0, "间隔小时", "Hours after the touch before it.")),
                1, 10, null, "触点序列", "Touches, in their order."),
            ParameterSpec.Integer("capCount", 1, 20, 2, "频次上限", "Most touches of one customer within the window, by all flows together."),
            ParameterSpec.Integer("capDays", 1, 90, 7, "窗口天数", "Days of the window."),
            ParameterSpec.Flag("stopWhenHeard", true, "客户回应即停", "Whether later touches are called off when the customer is heard of."),
        ],
        ComponentDuty.Sends);

    public override NodeResult Enter(NodeVisit visit) => Reach(visit, 0);

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) =>
        wait.Progress > 0 && visit.Parameters.Flag("stopWhenHeard") && visit.Context.HeardAt > visit.Begun.At ? NodeResult.To("sent", visit.Item).With(new Noted("HEARD_SINCE")) : Send(visit, wait.Progress);

    /// <summary>Sends the touch, or waits until it may be sent.</summary>
    private NodeResult Reach(NodeVisit visit, int touch)
    {
        var hours = visit.Parameters.Records(Spec, "touches")[touch].Integer("afterHours");
        return hours > 0 ? visit.Sleep(visit.Now.AddHours(hours), touch) : Send(visit, touch);
    }

    private NodeResult Send(NodeVisit visit, int touch)
    {
        // SF-16: consent is looked at again for each touch; whoever carries the effect out does so once more.
        if (visit.Item.Consent is { } basis && visit.Context.Consents.Any(one => one.Category == basis.Category && one.Purpose == basis.Purpose && !one.Granted))
            return NodeResult.End.With(new Noted("CONSENT_WITHDRAWN"));
        var touches = visit.Parameters.Records(Spec, "touches");
        var cap = new FlowCap(visit.Parameters.Integer("capCount"), visit.Parameters.Integer("capDays"));
        var since = visit.Now.AddDays(-cap.Days);
        var made = visit.Context.Touches.Concat(visit.Run.Touches).Count(one => one.At > since);
        if (made >= cap.Count) return NodeResult.To("capped", visit.Item).With(new Noted("CAPPED"));

        var channel = Enum.Parse<SendingChannel>(touches[touch].Text("channel"), ignoreCase: true);
        var sent = new Touched(new(channel, visit.Now));
        // The next touch is decided with this one counted.
        var after = visit with { Run = visit.Run with { Touches = visit.Run.Touches.Add(sent.Touch) } };
        var rest = touch + 1 < touches.Length ? Reach(after, touch + 1) : NodeResult.To("sent", visit.Item);
        return rest with
        {
            Effects = [new SendMessage(visit.EffectId($"touch-{touch}"), visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, channel, visit.Item.Content!, visit.Item.Consent, cap, visit.Item.Choice?.Id), .. rest.Effects],
            Facts = [sent, .. rest.Facts],
        };
    }
}
