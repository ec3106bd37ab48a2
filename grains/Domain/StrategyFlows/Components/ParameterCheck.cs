using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Holds parameters against what a component asks for.</summary>
internal static class ParameterCheck
{
    /// <param name="fault">Told of each fault: code, JSON pointer, and what is wrong in both languages.</param>
    public static void Object(JsonElement given, string at, ImmutableArray<ParameterSpec> specs, Action<string, string, string, string> fault)
    {
        if (given.ValueKind != JsonValueKind.Object)
        {
            fault("PARAMETER_BAD", at, "必须是对象。", "must be an object.");
            return;
        }

        foreach (var member in given.EnumerateObject().Where(member => !specs.Any(spec => spec.Name == member.Name)))
            fault("PARAMETER_UNKNOWN", FlowReader.In(at, member.Name), $"没有参数“{member.Name}”。", $"There is no parameter '{member.Name}'.");
        foreach (var spec in specs)
        {
            if (given.TryGetProperty(spec.Name, out var value)) Value(value, FlowReader.In(at, spec.Name), spec, fault);
            else if (spec.IsRequired) fault("PARAMETER_MISSING", at, $"缺少参数“{spec.Name}”({spec.Doc.Zh})。", $"The parameter '{spec.Name}' is missing: {spec.Doc.En}");
        }
    }

    private static void Value(JsonElement value, string at, ParameterSpec spec, Action<string, string, string, string> fault)
    {
        if (spec.Type == ParameterType.Record)
        {
            Object(value, at, spec.Members, fault);
            return;
        }

        if (!IsGood(value, spec))
        {
            var (zh, en) = Wanted(spec);
            fault("PARAMETER_BAD", at, $"必须是{zh}。", $"must be {en}.");
        }
        else if (spec.Item is { } item)
            foreach (var (one, n) in value.EnumerateArray().Select((one, n) => (one, n)))
                Value(one, FlowReader.In(at, $"{n}"), item, fault);
    }

    private static bool IsGood(JsonElement value, ParameterSpec spec) => spec.Type switch
    {
        ParameterType.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= spec.Least && number <= spec.Most,
        ParameterType.Text => value.ValueKind == JsonValueKind.String && IsText(value.GetString()!, spec),
        ParameterType.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ParameterType.Choice => value.ValueKind == JsonValueKind.String && spec.Choices.Contains(value.GetString()!),
        _ => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() >= spec.Least && value.GetArrayLength() <= spec.Most,
    };

    private static bool IsText(string text, ParameterSpec spec) =>
        text.Length >= spec.Least && text.Length <= spec.Most && !text.Any(c => char.IsControl(c) && !(spec.MayBreak && c == '\n'))
        && (spec.Pattern is null || Regex.IsMatch(text, spec.Pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)));

    private static (string Zh, string En) Wanted(ParameterSpec spec) => spec.Type switch
    {
        ParameterType.Integer => ($" {spec.Least} 到 {spec.Most} 的整数", $"a whole number from {spec.Least} to {spec.Most}"),
        ParameterType.Text => ($" {spec.Least} 到 {spec.Most} 个字符的文本{(spec.Pattern is null ? "" : $",形如 {spec.Pattern}")}", $"a text of {spec.Least} to {spec.Most} characters{(spec.Pattern is null ? "" : $" that matches {spec.Pattern}")}"),
        ParameterType.Flag => ("真或假", "true or false"),
        ParameterType.Choice => ($"以下之一:{string.Join("、", spec.Choices)}", $"one of {string.Join(", ", spec.Choices)}"),
        _ => ($" {spec.Least} 到 {spec.Most} 项的列表", $"a list of {spec.Least} to {spec.Most}"),
    };
}
