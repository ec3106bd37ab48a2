using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Traces;

/// <summary>A correction or an erasure, and whom it is to be told to (CU-14, CU-16): whoever read one of the fields in the year before.</summary>
/// <param name="Category">Null: all of it.</param>
internal sealed record DataChange(string What, DataCategory? Category, string[] Fields, DateTimeOffset At)
{
    /// <summary>The change an event is; null when it is none.</summary>
    public static DataChange? Of(object happened) => happened switch
    {
        ProfileRectified e => new("rectified", DataCategory.Profile, [.. e.Fields], e.At.ToUniversalTime()),
        InteractionRectified e => new("rectified", DataCategory.Interactions, [.. e.Fields], e.At.ToUniversalTime()),
        CustomerErased e => new("erased", null, [], e.At.ToUniversalTime()),
        _ => null,
    };

    /// <summary>The statements, to run after those of everything before it: who read later read what it is now.</summary>
    public IEnumerable<NpgsqlBatchCommand> Statements(CommittedRow row)
    {
        var category = Category is { } one ? Projector.Word(one) : "";
        yield return Projector.Statement(
            "insert into read.data_changes (position, customer, what, category, fields, at) values ($1, $2, $3, nullif($4, ''), $5, $6) on conflict do nothing", row.Position, row.ActorId, What, category, Fields, At);
        yield return Projector.Statement(
            """
            insert into read.told (change, reader, last_at) select $1, reader, max(last_at) from read.readers
            where customer = $2 and ($3 = '' or (category = $3 and field = any($4))) and last_at > $5 - interval '1 year' group by reader on conflict do nothing
            """, row.Position, row.ActorId, category, Fields, At);
        // Whatever silo destroyed it, or none because it died before: here it is destroyed for certain.
        if (What == "erased") yield return Projector.Statement(
            """
            insert into journal.data_keys (subject, wrapped, destroyed_at) values ($1, null, now())
            on conflict (subject) do update set wrapped = null, destroyed_at = coalesce(journal.data_keys.destroyed_at, now())
            """, row.ActorId);
        var type = What == "erased" ? WebhookAudiences.CustomerErased : WebhookAudiences.CustomerRectified;
        var body = JsonSerializer.Serialize(new Message(type, At, Category is null ? new() { ["customer"] = row.ActorId } : new() { ["category"] = category, ["customer"] = row.ActorId }), DomainJson.Options);
        // Each with an id of its own, as the follower of webhooks makes them. The customer's own are made there.
        yield return Projector.Statement(
            """
            insert into webhooks.deliveries (id, endpoint, event_type, at, body)
            select 'msg_' || replace(gen_random_uuid()::text, '-', ''), e.id, $1, $2, $3 from webhooks.endpoints e join read.told t on t.change = $4 and t.reader = e.organisation
            where e.enabled and $1 = any(e.event_types) and e.audience in ('partner', 'internal')
            """, type, At, body, row.Position);
    }

    /// <summary>A message's body, in the form that Standard Webhooks recommends.</summary>
    private sealed record Message(string Type, DateTimeOffset Timestamp, SortedDictionary<string, string> Data);
}
