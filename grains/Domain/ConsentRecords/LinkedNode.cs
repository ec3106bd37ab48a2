using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.ConsentRecords;

/// <summary>A thing that a JSON-LD document describes, in the compact form that the DPV guide on ISO/IEC TS 27560 uses.</summary>
/// <remarks>
/// JSON-LD reads one value and an array of that one value alike, and so does this: it is written without the array. The order of properties and of
/// values says nothing, and is kept. Other JSON than objects, arrays and text does not occur in consent records, and is refused.
/// </remarks>
/// <param name="Id">Its <c>@id</c>; null: it is known here only.</param>
/// <param name="Types">Its <c>@type</c>, such as dpv:ConsentRecord; none when it is left out.</param>
public sealed record LinkedNode(string? Id, ImmutableArray<string> Types, ImmutableArray<LinkedProperty> Properties)
{
    /// <summary>How deep things may lie in each other.</summary>
    private const int DepthMax = 24;

    private const string IdName = "@id";
    private const string TypeName = "@type";

    private static readonly JsonDocumentOptions s_strict = new() { MaxDepth = DepthMax };

    /// <summary>A thing of one type, without id.</summary>
    public static LinkedNode Of(string type, params ReadOnlySpan<LinkedProperty> properties) => new(null, [type], [.. properties]);

    /// <summary>Reads a document that describes one thing. Its <c>@context</c> is left out: prefixes mean here what DPV says.</summary>
    /// <exception cref="FormatException">It is no such document; the message says where and why.</exception>
    public static LinkedNode Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, s_strict);
            return Read(document.RootElement, "$");
        }
        catch (JsonException notJson)
        {
            throw new FormatException($"This is no JSON of at most {DepthMax} levels: {notJson.Message}", notJson);
        }
    }

    /// <summary>The values of a property; none when it is left out.</summary>
    public ImmutableArray<LinkedValue> this[string property] => Properties.FirstOrDefault(one => one.Name == property)?.Values ?? [];

    /// <summary>The first text of a property, or null.</summary>
    public string? Text(string property) => this[property].OfType<LinkedText>().FirstOrDefault()?.Text;

    /// <summary>The things a property names.</summary>
    public IEnumerable<LinkedNode> Nodes(string property) => this[property].OfType<LinkedThing>().Select(value => value.Node);

    /// <summary>The document, with the meaning of its prefixes.</summary>
    public string Write()
    {
        var written = ToJson();
        written.Insert(0, "@context", new JsonObject(ConsentVocabulary.Prefixes.Select(prefix => KeyValuePair.Create<string, JsonNode?>(prefix.Key, prefix.Value))));
        return written.ToJsonString(DomainJson.Options);
    }

    private JsonObject ToJson()
    {
        var written = new JsonObject();
        if (Id is not null) written[IdName] = Id;
        if (!Types.IsEmpty) written[TypeName] = Types.Length == 1 ? Types[0] : new JsonArray([.. Types.Select(type => JsonValue.Create(type))]);
        foreach (var property in Properties) written[property.Name] = property.Values.Length == 1 ? ToJson(property.Values[0]) : new JsonArray([.. property.Values.Select(ToJson)]);
        return written;
    }

    private static JsonNode ToJson(LinkedValue value) => value switch
    {
        LinkedText { Text: var text } => JsonValue.Create(text),
        LinkedThing { Node: var node } => node.ToJson(),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is not a value of a consent record."),
    };

    private static LinkedNode Read(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException($"{path} is {element.ValueKind}, and should be an object.");
        string? id = null;
        ImmutableArray<string> types = [];
        var properties = ImmutableArray.CreateBuilder<LinkedProperty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var at = $"{path}.{member.Name}";
            if (!seen.Add(member.Name)) throw new FormatException($"{at} is there twice. Give its values in one array.");
            if (member.Name == "@context") continue;
            if (member.Name == IdName) id = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : throw new FormatException($"{at} should be text.");
            else if (member.Name == TypeName) types = [.. Each(member.Value).Select(type => type.ValueKind == JsonValueKind.String ? type.GetString()! : throw new FormatException($"{at} should be text."))];
            else properties.Add(new(member.Name, [.. Each(member.Value).Select((value, nth) => ReadValue(value, $"{at}[{nth}]"))]));
        }
        return new(id, types, properties.ToImmutable());
    }

    private static LinkedValue ReadValue(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => new LinkedText(element.GetString()!),
        JsonValueKind.Object => new LinkedThing(Read(element, path)),
        var kind => throw new FormatException($"{path} is {kind}, and should be text or an object."),
    };

    private static JsonElement[] Each(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}

/// <summary>A property with its values, in their order; at least one.</summary>
public sealed record LinkedProperty(string Name, ImmutableArray<LinkedValue> Values)
{
    /// <summary>A property with one text, or the name of a term.</summary>
    public LinkedProperty(string name, string text) : this(name, [new LinkedText(text)]) { }

    /// <summary>A property with these things.</summary>
    public LinkedProperty(string name, params ReadOnlySpan<LinkedNode> nodes) : this(name, [.. nodes.ToArray().Select(node => new LinkedThing(node))]) { }
}

/// <summary>A value of a property.</summary>
public abstract record LinkedValue;

/// <summary>Text, or the name of a term.</summary>
public sealed record LinkedText(string Text) : LinkedValue;

/// <summary>A thing, described in place.</summary>
public sealed record LinkedThing(LinkedNode Node) : LinkedValue;
