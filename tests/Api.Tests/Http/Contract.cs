using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Testing;
using Json.Schema;

namespace Ecosystem.Api.Tests.Http;

/// <summary>What a host's schema/openapi.json promises, and how an answer breaks it.</summary>
public sealed class Contract
{
    private const string Schemas = "#/components/schemas/";

    private readonly JsonObject _document;
    private readonly string _definitions;
    private readonly (string[] Segments, string Path)[] _paths;
    private readonly ConcurrentDictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    public Contract(JsonObject document)
    {
        _document = document;
        _definitions = Local(document["components"]!["schemas"]!.ToJsonString());
        _paths = [.. Paths.Select(path => (path.Split('/'), path))];
    }

    /// <summary>The API's, of this checkout.</summary>
    public static Contract Published { get; } = new(JsonNode.Parse(File.ReadAllText(DocumentFile))!.AsObject());

    /// <summary>Where it is.</summary>
    public static string DocumentFile => Path.Combine(Repository.Root, "api", "schema", "openapi.json");

    /// <summary>Another host's, of this checkout.</summary>
    /// <param name="host">Its folder.</param>
    public static Contract Of(string host) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, host, "schema", "openapi.json")))!.AsObject());

    /// <summary>Whether a media type is one JSON text; lines of JSON are not.</summary>
    public static bool IsJson(string? mediaType) => mediaType is "application/json" || mediaType?.EndsWith("+json", StringComparison.Ordinal) == true;

    public IEnumerable<string> Paths => _document["paths"]!.AsObject().Select(path => path.Key);

    /// <summary>Every operation, as <c>GET /path/{of}/it</c>.</summary>
    public IEnumerable<string> Operations => _document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));

    /// <summary>How an answer breaks the contract; null: it keeps it.</summary>
    /// <param name="path">As it was asked for, without the query.</param>
    /// <param name="mediaType">Without parameters; null: the answer has none.</param>
    /// <param name="body">Null: it is not looked at.</param>
    public string? Breach(string method, string path, int status, string? mediaType, ReadOnlyMemory<byte>? body)
    {
        if (TemplateOf(path) is not { } template) return status == 404 ? null : $"The path {path} is not documented, and was answered {status}.";
        if (_document["paths"]![template]![method.ToLowerInvariant()] is not { } operation) return status is 404 or 405 ? null : $"{method} {template} is not documented, and was answered {status}.";
        if (Followed(operation["responses"]![$"{status}"]) is not { } answer) return $"{method} {template} does not document the status {status}.";
        var content = answer["content"]?.AsObject();
        if (mediaType is null) return content is null || body is null or { IsEmpty: true } ? null : $"{method} {template} {status} has a body of no media type.";
        if (content is null && body is { IsEmpty: true }) return null;
        if (content?[mediaType] is not { } media) return $"{method} {template} {status} does not document the media type {mediaType}.";
        if (media["schema"] is null || body is not { IsEmpty: false } bytes || !IsJson(mediaType)) return null;
        var schema = _schemas.GetOrAdd($"{method} {template} {status} {mediaType}", _ => SchemaOf(media["schema"]!));
        JsonNode? value;
        try
        {
            value = JsonNode.Parse(bytes.Span);
        }
        catch (JsonException e)
        {
            return $"{method} {template} {status} is not the JSON it says it is: {e.Message}";
        }
        var result = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid) return null;
        var faults = result.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Key}: {error.Value}"));
        return $"{method} {template} {status} is not as documented: {string.Join("; ", faults.Take(5))}\n{Encoding.UTF8.GetString(bytes.Span)}";
    }

    /// <summary>The path with names in braces; literal segments win over those. <c>{rest}</c>, at the end, stands for any number of segments.</summary>
    private string? TemplateOf(string path)
    {
        var segments = path.Split('/');
        return _paths.Where(one => (one.Segments.Length == segments.Length || (one.Segments[^1] is "{rest}" && one.Segments.Length < segments.Length)) && one.Segments.Zip(segments).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second))
            .OrderBy(one => one.Segments.Count(segment => segment.StartsWith('{'))).Select(one => one.Path).FirstOrDefault();
    }

    private JsonNode? Followed(JsonNode? node) => node?["$ref"]?.GetValue<string>() is { } reference
        ? reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode)_document, (at, name) => at[name] ?? throw new InvalidOperationException($"The document refers to {reference}, which it has not."))
        : node;

    private JsonSchema SchemaOf(JsonNode schema)
    {
        var whole = JsonNode.Parse(Local(schema.ToJsonString()))!.AsObject();
        whole["$defs"] = JsonNode.Parse(_definitions);
        return JsonSchema.FromText(whole.ToJsonString());
    }

    /// <summary>JSON Schema knows nothing of OpenAPI's components.</summary>
    private static string Local(string schema) => schema.Replace(Schemas, "#/$defs/", StringComparison.Ordinal);
}
