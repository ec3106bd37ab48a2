using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Reads a definition from its JSON (docs/strategy-flow.schema.json), strictly: what means nothing is refused, never skipped (SF-1).</summary>
/// <remarks>Only the shape is read here. Whether the graph can run is for <see cref="FlowValidation"/>.</remarks>
public static class FlowFile
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a definition. Null when something is wrong; every finding has its JSON pointer.</summary>
    public static (FlowDefinition? Definition, ImmutableArray<FlowFinding> Findings) Read(ReadOnlyMemory<byte> utf8Json)
    {
        var reader = new FlowReader();
        if (utf8Json.Length > FlowLimits.BytesMax)
        {
            reader.Fault("TOO_LARGE", "", $"定义最多 {FlowLimits.BytesMax / 1024} KB。", $"A definition has at most {FlowLimits.BytesMax / 1024} KB.");
            return (null, reader.Findings);
        }

        try
        {
            // Canonical first: what has no canonical form has no hash, and then nothing in it can trip the reader.
            var canonical = CanonicalJson.Canonicalize(utf8Json.Span);
            using var document = JsonDocument.Parse(canonical, s_json);
            var definition = reader.Definition(document.RootElement.Clone(), Encoding.UTF8.GetString(canonical), Convert.ToHexStringLower(SHA256.HashData(canonical)));
            return reader.Findings.IsEmpty ? (definition, []) : (null, reader.Findings);
        }
        catch (Exception malformed) when (malformed is CanonicalJsonException or JsonException)
        {
            reader.Fault("NOT_JSON", "", $"无法读取 JSON:{malformed.Message}", $"This is not JSON that can be read: {malformed.Message}");
            return (null, reader.Findings);
        }
    }

    /// <summary>Reads the canonical JSON of a definition that was read before.</summary>
    /// <exception cref="FormatException">It was not.</exception>
    public static FlowDefinition Parse(string json) => Read(Encoding.UTF8.GetBytes(json)) is ({ } definition, _) ? definition : throw new FormatException("This is not the JSON of a definition.");
}
