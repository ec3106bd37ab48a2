namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Puts a customer who is unhappy before people, in time.</summary>
internal sealed class SentimentAlert : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "sentiment-alert", new("客户情绪预警器", "Sentiment alert"),
        new("识别互动文本中的负面情绪,达到阈值即向责任队列推送预警任务。", "Reads the interaction; a text that is negative surely enough becomes an alert for the people in charge."),
        [new("in", PortType.Interaction, new("互动", "Interaction to read."))],
        [
            new("alert", PortType.Signal, new("预警", "It is negative; the item has the signal.")),
            new("calm", PortType.Interaction, new("平稳", "It is not, or it may not be read.")),
        ],
        [
            ParameterSpec.Integer("negativePercent", 50, 100, 80, "负面阈值(%)", "How surely the text must be negative, in percent."),
            ParameterSpec.Text("queue", 100, "front-line", "任务队列", "Queue of the people who are told."),
            ParameterSpec.Integer("withinHours", 1, 48, 48, "处理时限(小时)", "Hours within which they are to have seen it; the platform promises 48."),
        ]);

    public override NodeResult Enter(NodeVisit visit)
    {
        if (visit.Text is not { } text) return NodeResult.To("calm", visit.Item).With(new Noted("UNREAD"));
        var sense = visit.Context.Senses.Sentiment(text);
        if (sense.NegativePercent < visit.Parameters.Integer("negativePercent")) return NodeResult.To("calm", visit.Item);
        var signal = new FlowSignal("negativeSentiment", sense.ModelVersion, sense.NegativePercent, sense.Evidence);
        return NodeResult.To("alert", visit.Item.With(signal)).With(new SignalFound(signal)).With(new CreateTask(
            visit.EffectId("alert"), visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, visit.Parameters.Text("queue"), new("客户情绪预警", "A customer is unhappy"), [signal],
            visit.Begun.Interaction.At.AddHours(visit.Parameters.Integer("withinHours"))));
    }
}
