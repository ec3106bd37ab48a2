using System.Text.RegularExpressions;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Makes a text for the customer from a template, or has a language model write it.</summary>
internal sealed partial class TemplateRenderer : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "template-renderer", new("模板渲染器", "Template renderer"),
        new("以模板与变量生成对外文本;亦可由语言模型撰写,此时必须经过人工复核。", "Fills a template's slots; or has a language model write the text, which then must pass a person."),
        [new("in", PortType.Customer, new("对象", "For whom."))],
        [new("rendered", PortType.Content, new("已生成", "The text."), Required: true), new("failed", null, new("未生成", "A slot has no value, or the model wrote nothing."))],
        [
            ParameterSpec.Text("template", 80, null, "模板或提示词名与版本", "Name and version of the template or prompt, such as 'visit-offer@3'.", "^[a-z0-9-]+@[0-9]+$"),
            ParameterSpec.Choice("origin", ["template", "model"], "template", "来源", "Who writes: the template, or a language model."),
            ParameterSpec.Choice("language", ["zh", "en"], "zh", "语言", "Language of the text."),
            ParameterSpec.Text("text", 4000, "", "正文", "The template's text, with slots such as {{name}}. Left out when a model writes.") with { Least = 0, MayBreak = true },
            ParameterSpec.Text("prompt", 4000, "", "提示词", "What a language model is to write. It goes to the model as it is, so it names nobody.") with { Least = 0, MayBreak = true },
            ParameterSpec.Flag("reads", false, "允许模型阅读互动", "Whether the model is given the interaction and the signals found in it, where the customer consents to that."),
        ]);

    /// <summary>Whether a node with these parameters has a language model write.</summary>
    public static bool IsModel(NodeParameters parameters) => parameters.Text("origin") == "model";

    public override IEnumerable<ParameterFault> Faults(NodeParameters parameters)
    {
        var empty = parameters.Text("text").Trim().Length == 0;
        if (IsModel(parameters) != empty) yield return new("text", "模板须有正文;由模型撰写时不得有正文。", "must be there for a template, and left out when a model writes.");
        if (IsModel(parameters)) yield break;
        if (parameters.Text("prompt").Trim().Length > 0) yield return new("prompt", "仅由模型撰写时可有提示词。", "is for a model: leave it out for a template.");
        if (parameters.Flag("reads")) yield return new("reads", "仅由模型撰写时可为真。", "is for a model: leave it out for a template.");
    }

    public override NodeResult Enter(NodeVisit visit)
    {
        if (IsModel(visit.Parameters))
        {
            var id = visit.EffectId("text");
            return NodeResult.For(
                new(FlowWaitKind.Text, id),
                new AskModel(id, visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, visit.Parameters.Text("template"), visit.Parameters.Text("language"), Brief(visit)));
        }

        var missing = "";
        var text = Slot().Replace(visit.Parameters.Text("text"), slot =>
        {
            if (visit.Context.Slots.TryGetValue(slot.Groups["slot"].Value, out var value)) return value;
            missing = slot.Groups["slot"].Value;
            return "";
        });
        return missing.Length == 0 && text.Length > 0 ? Rendered(visit, visit.Context.Seal(text), TextOrigin.Template, null) : NodeResult.To("failed", visit.Item).With(new Noted("SLOT_EMPTY"));
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) =>
        input is TextWritten { Text: { } text } written ? Rendered(visit, text, TextOrigin.Model, written.By) : NodeResult.To("failed", visit.Item).With(new Noted("NOT_WRITTEN"));

    private static ModelBrief Brief(NodeVisit visit) => new(
        visit.Parameters.Text("prompt").Trim(), visit.Parameters.Flag("reads") ? visit.Begun.Interaction.Source : null, visit.Item.Choice?.Action,
        visit.Parameters.Flag("reads") ? [.. visit.Item.Signals.Select(signal => $"{signal.Kind}: {signal.Detail}")] : []);

    private static NodeResult Rendered(NodeVisit visit, Sealed text, TextOrigin origin, WrittenBy? by) =>
        NodeResult.To("rendered", visit.Item with { Content = new(text, visit.Parameters.Text("template"), visit.Parameters.Text("language"), origin, by) });

    [GeneratedRegex(@"\{\{(?<slot>[A-Za-z][A-Za-z0-9]*)\}\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slot();
}
