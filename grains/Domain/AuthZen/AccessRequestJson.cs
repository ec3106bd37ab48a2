using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Reads a question from its JSON (Authorization API 1.0, §5 and §6).</summary>
/// <remarks>
/// Attributes are the members of <c>properties</c>, and members beside it, where earlier drafts and the interop scenarios put them.
/// One that is in both places is refused: which is meant cannot be told.
/// </remarks>
public static class AccessRequestJson
{
    private const string Entity = "must be an object with the texts type and id, and with properties as an object if there are any";
    private static readonly string s_name = $"must be a text of 1 to {AccessRequest.NameLengthMax} characters without control characters";

    /// <summary>Reads a question from an object that has its four parts as members; other members of it are not looked at.</summary>
    public static (AccessRequest? Request, string? Mistake) Read(JsonElement json) => json.ValueKind != JsonValueKind.Object
        ? (null, "The question must be an object with subject, action and resource.")
        : Read(Part(json, "subject"), Part(json, "action"), Part(json, "resource"), Part(json, "context"));

    /// <summary>Reads a question from its four parts; null: not given.</summary>
    /// <returns>The question, or what is wrong with it, for its sender.</returns>
    public static (AccessRequest? Request, string? Mistake) Read(JsonElement? subject, JsonElement? action, JsonElement? resource, JsonElement? context)
    {
        try
        {
            var (who, mistake) = EntityOf(subject, "subject");
            if (who is null) return (null, mistake);
            (var what, mistake) = ActionOf(action);
            if (what is null) return (null, mistake);
            (var which, mistake) = EntityOf(resource, "resource");
            if (which is null) return (null, mistake);
            if (context is { ValueKind: not JsonValueKind.Object }) return (null, "context must be an object.");
            return (new(who, what, which, context is { } given && AccessValue.Of(given) is AccessValue.Members members ? members : AccessValue.Members.None), null);
        }
        catch (InvalidOperationException)
        {
            // What the framework's reader throws for half a character.
            return (null, "The question holds a text that is not Unicode: a lone surrogate.");
        }
    }

    /// <summary>A part of a question as it was given, or null.</summary>
    public static JsonElement? Part(JsonElement json, string name) => json.TryGetProperty(name, out var part) ? part : null;

    private static (AccessEntity?, string?) EntityOf(JsonElement? given, string part)
    {
        if (given is not { ValueKind: JsonValueKind.Object } json) return (null, $"{part} {(given is null ? "is missing: it " : "")}{Entity}.");
        if (Name(json, "type") is not { } type) return (null, $"{part}.type {s_name}.");
        if (Name(json, "id") is not { } id) return (null, $"{part}.id {s_name}.");
        var (attributes, mistake) = Attributes(json, part, "type", "id");
        return attributes is null ? (null, mistake) : (new(type, id, attributes), null);
    }

    private static (AccessAction?, string?) ActionOf(JsonElement? given)
    {
        if (given is not { ValueKind: JsonValueKind.Object } json) return (null, $"action {(given is null ? "is missing: it " : "")}must be an object with the text name, and with properties as an object if there are any.");
        if (Name(json, "name") is not { } name) return (null, $"action.name {s_name}.");
        var (attributes, mistake) = Attributes(json, "action", "name");
        return attributes is null ? (null, mistake) : (new(name, attributes), null);
    }

    private static string? Name(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && member.GetString() is { Length: >= 1 and <= AccessRequest.NameLengthMax } text && !text.Any(char.IsControl)
            ? text
            : null;

    private static (AccessValue.Members?, string?) Attributes(JsonElement json, string part, params string[] own)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, AccessValue>(StringComparer.Ordinal);
        var properties = Part(json, "properties");
        if (properties is { ValueKind: not JsonValueKind.Object }) return (null, $"{part}.properties must be an object.");
        foreach (var member in json.EnumerateObject().Where(member => member.Name != "properties" && !own.Contains(member.Name)))
        {
            if (properties is { } given && given.TryGetProperty(member.Name, out _)) return (null, $"{part} says '{member.Name}' twice, beside properties and in it. Say it once.");
            if (AccessValue.Of(member.Value) is { } value) attributes[member.Name] = value;
        }
        if (properties is not null)
            foreach (var member in properties.Value.EnumerateObject())
                if (AccessValue.Of(member.Value) is { } value) attributes[member.Name] = value;
        return (new(attributes.ToImmutable()), null);
    }
}
