using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Reads the shape of a definition and collects what is wrong, each with its JSON pointer (RFC 6901).</summary>
internal sealed class FlowReader
{
    private readonly List<FlowFinding> _findings = [];

    public ImmutableArray<FlowFinding> Findings => [.. _findings.Take(FlowLimits.FindingsMax)];

    public void Fault(string code, string pointer, string zh, string en) => _findings.Add(new(FlowSeverity.Fault, code, pointer, null, null, new(zh, en)));

    /// <summary>The place of a member or item in its parent.</summary>
    public static string In(string pointer, string name) => $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The definition; of use only when nothing was found.</summary>
    public FlowDefinition Definition(JsonElement json, string text, string hash)
    {
        if (!IsObject(json, "", ["id", "name", "nodes", "edges"], ["loops", "holdout", "$schema"])) return Nothing(text, hash);
        var id = Text(json, "", "id", 1, Ids.LengthMax);
        if (!Ids.TryParse<FlowId>(id, out var flow) && id.Length > 0) Fault("BAD_ID", "/id", $"必须是以 {FlowId.Prefix} 开头的标识。", $"must be an id that starts with {FlowId.Prefix}.");
        return new(
            flow, Name(Member(json, "name"), "/name"),
            Items(json, "nodes", 1, FlowLimits.NodesMax, Node), Items(json, "edges", 0, FlowLimits.EdgesMax, Edge), Items(json, "loops", 0, FlowLimits.LoopsMax, Loop),
            json.TryGetProperty("holdout", out var holdout) ? Holdout(holdout, "/holdout") : null, text, hash);
    }

    private static FlowDefinition Nothing(string text, string hash) => new(default, new("", ""), [], [], [], null, text, hash);

    private BothLanguages Name(JsonElement json, string at) =>
        IsObject(json, at, ["zh", "en"], []) ? new(Text(json, at, "zh", 1, FlowLimits.NameLengthMax), Text(json, at, "en", 1, FlowLimits.NameLengthMax)) : new("", "");

    private FlowNode Node(JsonElement json, string at) => IsObject(json, at, ["id", "component"], ["parameters"])
        ? new(NodeId(json, at, "id"), Text(json, at, "component", 1, FlowLimits.NameLengthMax), Parameters(json, at))
        : new("", "", default);

    private JsonElement Parameters(JsonElement node, string at)
    {
        if (!node.TryGetProperty("parameters", out var parameters)) return JsonElement.Parse("{}");
        if (parameters.ValueKind != JsonValueKind.Object) Fault("NOT_AN_OBJECT", In(at, "parameters"), "必须是对象。", "must be an object.");
        return parameters;
    }

    private FlowEdge Edge(JsonElement json, string at) => IsObject(json, at, ["from", "to"], []) ? new(Port(json, at, "from"), Port(json, at, "to")) : new(default, default);

    private PortRef Port(JsonElement json, string at, string name)
    {
        var text = Text(json, at, name, 3, 2 * FlowLimits.IdLengthMax);
        if (text.Split('.') is [{ Length: > 0 } node, { Length: > 0 } port]) return new(node, port);
        if (text.Length > 0) Fault("BAD_PORT", In(at, name), "必须写作“节点.端口”。", "must be written 'node.port'.");
        return new("", "");
    }

    private FlowLoop Loop(JsonElement json, string at) => IsObject(json, at, ["id", "nodes", "roundsMax"], [])
        ? new(
            NodeId(json, at, "id"),
            Items(json, "nodes", 1, FlowLimits.NodesMax, (item, place) => Word(item, place, 1, FlowLimits.IdLengthMax), at),
            Whole(json, at, "roundsMax", 1, FlowLimits.RoundsMax))
        : new("", [], 1);

    private FlowHoldout Holdout(JsonElement json, string at)
    {
        if (!IsObject(json, at, ["basisPoints", "salt"], [])) return new(100, "");
        var salt = Text(json, at, "salt", 1, 64);
        if (!salt.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) Fault("BAD_SALT", In(at, "salt"), "只能含字母、数字与“-”。", "may have letters, digits and '-' only.");
        return new(Whole(json, at, "basisPoints", 100, 5_000), salt);
    }

    private string NodeId(JsonElement json, string at, string name)
    {
        var id = Text(json, at, name, 1, FlowLimits.IdLengthMax);
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) Fault("BAD_ID", In(at, name), "只能含字母、数字、“-”与“_”。", "may have letters, digits, '-' and '_' only.");
        return id;
    }

    private int Whole(JsonElement json, string at, string name, int least, int most)
    {
        if (Member(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value >= least && value <= most) return value;
        Fault("OUT_OF_RANGE", In(at, name), $"必须是 {least} 到 {most} 的整数。", $"must be a whole number from {least} to {most}.");
        return least;
    }

    private string Text(JsonElement json, string at, string name, int least, int most) => Word(Member(json, name), In(at, name), least, most);

    private string Word(JsonElement json, string at, int least, int most)
    {
        if (json.ValueKind == JsonValueKind.String && json.GetString() is { } text && text.Length >= least && text.Length <= most && !text.Any(char.IsControl)) return text;
        Fault("BAD_TEXT", at, $"必须是 {least} 到 {most} 个字符的文本。", $"must be a text of {least} to {most} characters.");
        return "";
    }

    private ImmutableArray<T> Items<T>(JsonElement json, string name, int least, int most, Func<JsonElement, string, T> read, string at = "")
    {
        var place = In(at, name);
        if (!json.TryGetProperty(name, out var list)) return [];
        if (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() >= least && list.GetArrayLength() <= most) return [.. list.EnumerateArray().Select((item, n) => read(item, In(place, $"{n}")))];
        Fault("OUT_OF_RANGE", place, $"必须是 {least} 到 {most} 项的列表。", $"must be a list of {least} to {most}.");
        return [];
    }

    private static JsonElement Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? member : default;

    private bool IsObject(JsonElement json, string at, string[] required, string[] optional)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fault("NOT_AN_OBJECT", at, "必须是对象。", $"must be an object with {string.Join(", ", required.Concat(optional))}.");
            return false;
        }

        var sound = true;
        foreach (var member in json.EnumerateObject().Where(member => !required.Contains(member.Name) && !optional.Contains(member.Name)))
        {
            Fault("UNKNOWN_MEMBER", In(at, member.Name), "此成员没有含义。", $"means nothing here. There may be {string.Join(", ", required.Concat(optional))}.");
            sound = false;
        }

        foreach (var missing in required.Where(name => !json.TryGetProperty(name, out _)))
        {
            Fault("MISSING_MEMBER", at, $"缺少“{missing}”。", $"has no '{missing}'.");
            sound = false;
        }

        return sound;
    }
}
