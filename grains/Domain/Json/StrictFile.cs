using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Ecosystem.Domain.Json;

/// <summary>Opens a JSON file that people write: within its size, each name once, and with a canonical form, so that it has a hash and nothing in it can trip a reader.</summary>
internal static class StrictFile
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>What the reader of the content makes of it, or nothing and what is wrong with the file.</summary>
    /// <param name="read">Given the content and the SHA-256, in hex, of its canonical JSON.</param>
    public static (T? Value, ImmutableArray<JsonFault> Faults) Read<T>(
        ReadOnlyMemory<byte> utf8Json, int bytesMax, Func<JsonElement, string, (T?, ImmutableArray<JsonFault>)> read) where T : class
    {
        if (utf8Json.Length > bytesMax) return Faulty<T>($"A policy has at most {bytesMax / 1024} KB.");
        try
        {
            // Canonical first: what has no canonical form has no hash, and then nothing in it can trip a reader.
            var hash = Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Canonicalize(utf8Json.Span)));
            using var document = JsonDocument.Parse(utf8Json, s_json);
            return read(document.RootElement, hash);
        }
        catch (CanonicalJsonException malformed)
        {
            return (null, [Located(utf8Json) ?? new("", malformed.Message)]);
        }
        catch (JsonException malformed)
        {
            return Faulty<T>($"A policy is JSON, each name once, nested at most {s_json.MaxDepth} deep; reading stopped at line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}.");
        }
    }

    private static (T?, ImmutableArray<JsonFault>) Faulty<T>(string message) where T : class => (null, [new("", message)]);

    /// <summary>The first text or number that has no canonical form, with its place; null when the file as a whole is at fault.</summary>
    private static JsonFault? Located(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json, s_json);
            return Located(document.RootElement, "");
        }
        // Not JSON, or a name that is no text: the place is as broken as what stands there.
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonFault? Located(JsonElement json, string at) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Select(member => Located(member.Value, StrictReader.Member(at, member.Name))).FirstOrDefault(fault => fault is not null),
        JsonValueKind.Array => json.EnumerateArray().Select((item, n) => Located(item, $"{at}[{n}]")).FirstOrDefault(fault => fault is not null),
        _ => FaultOf(json, at),
    };

    private static JsonFault? FaultOf(JsonElement json, string at)
    {
        try
        {
            CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json.GetRawText()));
            return null;
        }
        catch (CanonicalJsonException malformed)
        {
            return new(at, json.ValueKind == JsonValueKind.Number ? $"is a number that JSON does not keep exactly: it must be within ±{Money.MinorUnitsMax}." : malformed.Message);
        }
    }
}
