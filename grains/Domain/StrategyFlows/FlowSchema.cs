using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>The JSON Schema (draft 2020-12) of a definition, made from the catalogue; published as docs/strategy-flow.schema.json.</summary>
/// <remarks>It says what a definition looks like. What only the whole graph can tell (ways, types, cycles) is for <see cref="FlowValidation"/>.</remarks>
public static class FlowSchema
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, indented for people, with a line feed at the end.</summary>
    public static string Text { get; } = Document().ToJsonString(s_readable).ReplaceLineEndings("\n") + "\n";

    /// <summary>The schema of one component's parameters.</summary>
    public static JsonObject Parameters(ComponentSpec spec) => Record(spec.Parameters);

    private static JsonObject Document() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = "strategy-flow.schema.json",
        ["title"] = "A strategy flow 策略流",
        ["description"] = $"One version of a flow, for the component catalogue {FlowComponents.Version} (docs/strategy-flows.md).",
        ["type"] = "object",
        ["required"] = new JsonArray("id", "name", "nodes", "edges"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["id"] = String(4, Ids.LengthMax, $"^{FlowId.Prefix}[A-Za-z0-9_-]+$"),
            ["name"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("zh", "en"),
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject { ["zh"] = String(1, FlowLimits.NameLengthMax), ["en"] = String(1, FlowLimits.NameLengthMax) },
            },
            ["nodes"] = List(1, FlowLimits.NodesMax, new() { ["$ref"] = "#/$defs/node" }),
            ["edges"] = List(0, FlowLimits.EdgesMax, new() { ["$ref"] = "#/$defs/edge" }),
            ["loops"] = List(0, FlowLimits.LoopsMax, new() { ["$ref"] = "#/$defs/loop" }),
            ["holdout"] = new JsonObject
            {
                ["description"] = "Customers that the flow leaves alone; validation asks for it.",
                ["type"] = "object",
                ["required"] = new JsonArray("basisPoints", "salt"),
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject { ["basisPoints"] = Integer(100, 5_000), ["salt"] = String(1, 64, "^[A-Za-z0-9-]+$") },
            },
        },
        ["$defs"] = Definitions(),
    };

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["nodeId"] = String(1, FlowLimits.IdLengthMax, "^[A-Za-z0-9_-]+$"),
            ["port"] = String(3, 2 * FlowLimits.IdLengthMax, "^[^.]+\\.[^.]+$"),
            ["edge"] = Closed(new() { ["from"] = Ref("port"), ["to"] = Ref("port") }),
            ["loop"] = Closed(new() { ["id"] = Ref("nodeId"), ["nodes"] = List(1, FlowLimits.NodesMax, String(1, FlowLimits.IdLengthMax)), ["roundsMax"] = Integer(1, FlowLimits.RoundsMax) }),
            ["node"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("id", "component"),
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject
                {
                    ["id"] = Ref("nodeId"),
                    ["component"] = new JsonObject { ["enum"] = new JsonArray([.. FlowComponents.All.Select(spec => (JsonNode)spec.Name)]) },
                    ["parameters"] = new JsonObject { ["type"] = "object" },
                },
                ["allOf"] = new JsonArray([.. FlowComponents.All.Select(Case)]),
            },
        };
        foreach (var spec in FlowComponents.All)
        {
            var parameters = Parameters(spec);
            parameters["title"] = $"{spec.Title.En} {spec.Title.Zh}";
            parameters["description"] = spec.Doc.En;
            definitions[spec.Name] = parameters;
        }

        return definitions;
    }

    private static JsonNode Case(ComponentSpec spec)
    {
        var then = new JsonObject { ["properties"] = new JsonObject { ["parameters"] = Ref(spec.Name) } };
        if (spec.Parameters.Any(parameter => parameter.IsRequired)) then["required"] = new JsonArray("parameters");
        return new JsonObject { ["if"] = new JsonObject { ["properties"] = new JsonObject { ["component"] = new JsonObject { ["const"] = spec.Name } } }, ["then"] = then };
    }

    private static JsonObject Of(ParameterSpec spec)
    {
        var schema = spec.Type switch
        {
            ParameterType.Integer => Integer(spec.Least, spec.Most),
            ParameterType.Text => String(spec.Least, spec.Most, spec.Pattern),
            ParameterType.Flag => new() { ["type"] = "boolean" },
            ParameterType.Choice => new() { ["enum"] = new JsonArray([.. spec.Choices.Select(choice => (JsonNode)choice)]) },
            ParameterType.List => List(spec.Least, spec.Most, Of(spec.Item!)),
            _ => Record(spec.Members),
        };
        schema["title"] = spec.Doc.Zh;
        schema["description"] = spec.Doc.En;
        if (spec.Default is { } fallback) schema["default"] = JsonNode.Parse(fallback);
        return schema;
    }

    private static JsonObject Record(ImmutableArray<ParameterSpec> members)
    {
        var properties = new JsonObject();
        foreach (var member in members) properties[member.Name] = Of(member);
        return new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. members.Where(member => member.IsRequired).Select(member => (JsonNode)member.Name)]),
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
    }

    private static JsonObject Closed(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
        ["additionalProperties"] = false,
        ["properties"] = properties,
    };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject Integer(long least, long most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private static JsonObject List(long least, long most, JsonObject items) => new() { ["type"] = "array", ["minItems"] = least, ["maxItems"] = most, ["items"] = items };

    private static JsonObject String(long least, long most, string? pattern = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = least, ["maxLength"] = most };
        if (pattern is not null) schema["pattern"] = pattern;
        return schema;
    }
}
