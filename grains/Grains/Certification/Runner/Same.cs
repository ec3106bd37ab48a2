using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>Holds two answers against each other: what is not granted must look like what does not exist (CSI-7).</summary>
internal static class Same
{
    /// <summary>What tells the two apart; null: nothing does.</summary>
    public static string? Difference(Answer one, Answer other)
    {
        if (one.Status != other.Status) return $"one is {one.Status}, the other {other.Status}";
        var (headers, others) = (Headers(one), Headers(other));
        foreach (var name in headers.Keys.Union(others.Keys).Order(StringComparer.OrdinalIgnoreCase))
            if (headers.GetValueOrDefault(name) != others.GetValueOrDefault(name)) return $"the header {(name.Length <= 60 ? name : name[..60])} differs";
        return Body(one).AsSpan().SequenceEqual(Body(other)) ? null : "the bodies differ";
    }

    private static Dictionary<string, string> Headers(Answer answer) => answer.Headers.Where(header => !IsPassing(header.Key))
        .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);

    // The body's length is the body's: what passes in it may have any.
    private static bool IsPassing(string name) => name.Equals("Date", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) || NamesTrace(name);

    private static bool NamesTrace(string name) => name.Contains("trace", StringComparison.OrdinalIgnoreCase) || name.Contains("request-id", StringComparison.OrdinalIgnoreCase) || name.Contains("requestId", StringComparison.OrdinalIgnoreCase);

    private static byte[] Body(Answer answer)
    {
        if (answer.Json.ValueKind != JsonValueKind.Object || JsonNode.Parse(answer.Body) is not JsonObject body) return answer.Body;
        foreach (var name in body.Select(member => member.Key).Where(name => name == "instance" || NamesTrace(name)).ToList()) body.Remove(name);
        return JsonSerializer.SerializeToUtf8Bytes(body);
    }
}
