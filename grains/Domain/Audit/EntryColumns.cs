using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Audit;

/// <summary>What an entry says about its own row: the members that the journal repeats as columns, and the link to the actor's entry before.</summary>
public sealed record EntryColumns(string ActorKind, string ActorId, long Version, string Client, string IdempotencyKey, DateTimeOffset At, string Previous)
{
    /// <summary>Reads them, or says why the entry is not one.</summary>
    public static EntryColumns? Read(byte[] entry, out string problem)
    {
        problem = "";
        try
        {
            if (!CanonicalJson.Canonicalize(entry).AsSpan().SequenceEqual(entry))
            {
                problem = "its bytes are not in the canonical form of RFC 8785";
                return null;
            }

            using var document = JsonDocument.Parse(entry);
            var root = document.RootElement;
            var actor = root.GetProperty("actor");
            return new EntryColumns(
                Text(actor, "kind"), Text(actor, "id"), root.GetProperty("version").GetInt64(), Text(root.GetProperty("principal"), "client"),
                Text(root, "key"), root.GetProperty("at").GetDateTimeOffset(), Text(root, "previous"));
        }
        catch (Exception malformed) when (malformed is CanonicalJsonException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            problem = malformed.Message;
            return null;
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");
}
