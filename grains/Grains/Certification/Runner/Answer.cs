using System.Collections.Frozen;
using System.Text.Json;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>What a request was answered.</summary>
/// <param name="Request">Method and path, for sentences.</param>
/// <param name="Headers">By name, any case; several of one name are joined by a comma.</param>
internal sealed record Answer(string Request, int Status, FrozenDictionary<string, string> Headers, byte[] Body)
{
    private static readonly JsonDocumentOptions s_json = new() { MaxDepth = 32 };

    /// <summary>Whether it refuses for what the request says, be it the caller or the content.</summary>
    public bool IsRefusal => Status is >= 400 and < 500 and not (408 or 429);

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>The body as JSON; undefined when it is none.</summary>
    public JsonElement Json
    {
        get
        {
            try
            {
                using var document = JsonDocument.Parse(Body, s_json);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                return default;
            }
        }
    }

    /// <summary>What the test is about: it fails if the status is another.</summary>
    public Answer Is(params ReadOnlySpan<int> statuses) => statuses.Contains(Status) ? this
        : throw new NotMetException($"{Request} was answered {Status}, not {string.Join(" or ", statuses.ToArray())}.");

    /// <summary>What the test only needs to begin: it is inconclusive if the status is another.</summary>
    public Answer Needed(int status) => Status == status ? this : throw new NotSeenException($"The set-up did not succeed: {Request} was answered {Status}, not {status}.");

    /// <summary>A text of a set-up's answer.</summary>
    public string NeededText(string name) => Json.Text(name) is { Length: > 0 and <= 200 } text ? text
        : throw new NotSeenException($"The set-up did not succeed: the answer to {Request} has no text {name} of 1 to 200 characters.");

    /// <summary>A text that must be there.</summary>
    public string TextOf(string name) => Json.Text(name) is { Length: > 0 } text ? text : throw new NotMetException($"The answer to {Request} has no text {name}.");
}

/// <summary>Reading of JSON that somebody else wrote: what is not as it should be is nothing.</summary>
internal static class ForeignJson
{
    public static JsonElement Member(this JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    public static string? Text(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static long? Whole(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    public static bool? Flag(this JsonElement json, string name) => json.Member(name).ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
