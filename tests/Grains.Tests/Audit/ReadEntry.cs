using System.Text.Json;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>One entry as its text says, read without the platform's own reading of it.</summary>
internal sealed record ReadEntry(
    long Position, string ActorKind, string ActorId, DateTimeOffset At, string Person, string Client, string Organisation, string Audience, string[] Events, (string Category, string Field)[] Data)
{
    /// <summary>The whole log, in the order of its leaves.</summary>
    public static async Task<List<ReadEntry>> AllAsync(NpgsqlDataSource database)
    {
        var entries = new List<ReadEntry>();
        await using var command = database.CreateCommand("select position, actor_kind, actor_id, entry from journal.commits order by xid, position");
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            using var document = JsonDocument.Parse(rows.GetString(3));
            var (entry, who) = (document.RootElement, document.RootElement.GetProperty("principal"));
            var events = entry.GetProperty("events").EnumerateArray().ToArray();
            entries.Add(new(
                rows.GetInt64(0), rows.GetString(1), rows.GetString(2), entry.GetProperty("at").GetDateTimeOffset(), Text(who, "subject"), Text(who, "client"), Text(who, "organisation"), Text(who, "audience"),
                [.. events.Select(one => Text(one, "type"))], [.. events.SelectMany(DataOf)]));
        }
        return entries;
    }

    private static IEnumerable<(string, string)> DataOf(JsonElement happened)
    {
        var named = Text(happened, "type") switch { "dataRead" => happened.GetProperty("receipt"), "readRefused" => happened, _ => default };
        return named.ValueKind == JsonValueKind.Undefined ? [] : named.GetProperty("fields").EnumerateArray().Select(field => (CategoryOf(named.GetProperty("category")), field.GetString()!));
    }

    private static string CategoryOf(JsonElement category) => category.GetString()!.ToLowerInvariant();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
