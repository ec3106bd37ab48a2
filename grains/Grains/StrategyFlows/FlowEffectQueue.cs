using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What runs want of others, as carriers of all silos share it. An effect of a frozen flow is not taken.</summary>
public sealed class FlowEffectQueue(NpgsqlDataSource database)
{
    /// <summary>Takes effects that have waited longest.</summary>
    /// <param name="lasts">From when on another carrier may take them.</param>
    /// <param name="models">Whether those are taken that ask a language model, or all the others.</param>
    internal async Task<List<ClaimedEffect>> ClaimAsync(int most, TimeSpan lasts, bool models, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            """
            with next as (
              select e.id from flows.effects e join flows.flows f on f.id = e.flow
              where e.status = 'waiting' and e.next_at <= now() and not f.frozen and (e.kind = 'AskModel') = $3
              order by e.next_at limit $1 for update of e skip locked)
            update flows.effects e set next_at = now() + $2, attempts = e.attempts + 1, claim = e.claim + 1 from next where e.id = next.id
            returning e.id, e.run, e.flow, e.version, e.customer, e.body, e.attempts, e.claim
            """);
        command.Parameters.Add(new() { Value = most });
        command.Parameters.Add(new() { Value = lasts });
        command.Parameters.Add(new() { Value = models });
        var claimed = new List<ClaimedEffect>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            claimed.Add(new(
                JsonSerializer.Deserialize<FlowEffect>(rows.GetString(5), DomainJson.Options) ?? throw new InvalidOperationException($"Effect {rows.GetString(0)} is empty."),
                rows.GetString(1), rows.GetString(2), rows.GetInt32(3), rows.GetString(4), rows.GetInt32(6), rows.GetInt64(7)));
        return claimed;
    }

    /// <summary>Writes down what became of claimed effects, with what follows from them in the platform: for each both or neither. A claim that ran out and was taken by another writes nothing.</summary>
    internal async Task WriteAsync(IReadOnlyList<(ClaimedEffect Claimed, Carried Carried)> carried, CancellationToken cancellation)
    {
        if (carried.Count == 0) return;
        try
        {
            await WriteTogetherAsync(carried, cancellation);
        }
        catch (PostgresException) when (carried.Count > 1)
        {
            // One that cannot be written keeps no other from being.
            foreach (var one in carried) await WriteTogetherAsync([one], cancellation);
        }
    }

    private async Task WriteTogetherAsync(IReadOnlyList<(ClaimedEffect Claimed, Carried Carried)> carried, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var marked = await MarkAsync(carried, connection, transaction, cancellation);
        await using var batch = new NpgsqlBatch(connection, transaction);
        (ClaimedEffect Claimed, Carried Carried)[] written = [.. carried.Where(one => marked.Contains(one.Claimed.Effect.Id))];
        (ClaimedEffect Claimed, FlowInput Answer)[] answered = [.. written.Where(one => one.Carried.Answer is not null).Select(one => (one.Claimed, one.Carried.Answer!))];
        if (answered.Length > 0)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source)
                select part, now(), customer, flow, run, 'input', body, 'answer/' || effect from unnest($1, $2, $3, $4, $5, $6) as answer (part, customer, flow, run, body, effect)
                on conflict (source) do nothing
                """,
                answered.Select(one => FlowParts.Of(one.Claimed.Customer)).ToArray(), answered.Select(one => one.Claimed.Customer).ToArray(), answered.Select(one => one.Claimed.Flow).ToArray(),
                answered.Select(one => one.Claimed.Run).ToArray(), answered.Select(one => JsonSerializer.Serialize(one.Answer, DomainJson.Options)).ToArray(), answered.Select(one => one.Claimed.Effect.Id).ToArray()));
        if (written.Select(one => one.Carried.Task).OfType<FlowTaskRow>().ToArray() is { Length: > 0 } tasks) batch.BatchCommands.Add(FlowTaskRow.Statement(tasks));
        if (written.Select(one => one.Carried.Delivery).OfType<FlowDelivery>().ToArray() is { Length: > 0 } deliveries) batch.BatchCommands.Add(FlowDelivery.Statement(deliveries));
        foreach (var dispatched in written.Select(one => one.Carried.Dispatched).OfType<FlowDispatched>()) batch.BatchCommands.Add(dispatched.Statement());
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
    }

    /// <summary>Marks those whose claims still stand, and says which they are.</summary>
    private static async Task<HashSet<string>> MarkAsync(IReadOnlyList<(ClaimedEffect Claimed, Carried Carried)> carried, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var mark = new NpgsqlCommand(
            """
            update flows.effects e set status = coalesce(c.status, e.status), done_at = case when c.status is not null then now() end, last_error = c.error,
              next_at = case when c.again is not null then now() + c.again else e.next_at end, attempts = case when c.begun then e.attempts else e.attempts - 1 end
            from unnest($1, $2, $3, $4, $5, $6) as c (id, claim, status, error, again, begun)
            where e.id = c.id and e.claim = c.claim and e.status = 'waiting'
            returning e.id
            """, connection, transaction);
        mark.Parameters.Add(new() { Value = carried.Select(one => one.Claimed.Effect.Id).ToArray() });
        mark.Parameters.Add(new() { Value = carried.Select(one => one.Claimed.Claim).ToArray() });
        mark.Parameters.Add(new() { Value = carried.Select(one => one.Carried.Status).ToArray() });
        mark.Parameters.Add(new() { Value = carried.Select(one => one.Carried.Error).ToArray() });
        mark.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Interval, Value = carried.Select(one => one.Carried.Again).ToArray() });
        mark.Parameters.Add(new() { Value = carried.Select(one => one.Carried.Begun).ToArray() });
        var marked = new HashSet<string>(StringComparer.Ordinal);
        await using var rows = await mark.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) marked.Add(rows.GetString(0));
        return marked;
    }
}

/// <summary>An effect that one carrier has taken.</summary>
/// <param name="Attempts">This one included.</param>
/// <param name="Claim">Which taking of it this is.</param>
internal sealed record ClaimedEffect(FlowEffect Effect, string Run, string Flow, int Version, string Customer, int Attempts, long Claim);

/// <summary>What became of an effect.</summary>
/// <param name="Status">done, withheld or dead; null: it is tried again after <paramref name="Again"/>.</param>
internal sealed record Carried(string? Status, string? Error, TimeSpan? Again)
{
    /// <summary>What the run is answered; null: it waits for nothing, or for somebody else.</summary>
    public FlowInput? Answer { get; init; }

    /// <summary>The task that it becomes.</summary>
    public FlowTaskRow? Task { get; init; }

    /// <summary>What is handed to webhooks.</summary>
    public FlowDelivery? Delivery { get; init; }

    /// <summary>The expert who was sent.</summary>
    public FlowDispatched? Dispatched { get; init; }

    /// <summary>Whether it counts as an attempt.</summary>
    public bool Begun { get; init; } = true;

    /// <summary>There was no time to begin it while it was claimed: it is anybody's again.</summary>
    public static Carried NotBegun { get; } = new(null, null, TimeSpan.Zero) { Begun = false };

    public static Carried Done { get; } = new("done", null, null);

    public static Carried Withheld(string why) => new("withheld", why, null);

    public static Carried Dead(string why) => new("dead", why, null);
}

/// <summary>A text for the webhooks of a customer, under the customer's key.</summary>
/// <param name="Body">A sealed value of the customer's.</param>
internal sealed record FlowDelivery(string Effect, string Customer, string Body)
{
    /// <summary>A delivery for each webhook that asks for such messages. Its id is made of the effect's: made again, it is the same delivery.</summary>
    public static NpgsqlBatchCommand Statement(IReadOnlyList<FlowDelivery> deliveries) => Projector.Statement(
        """
        insert into webhooks.deliveries (id, endpoint, event_type, at, body, sealed_for)
        select 'msg_' || md5(d.effect || '/' || e.id), e.id, $1, now(), d.body, d.customer
        from unnest($2, $3, $4) as d (effect, customer, body) join webhooks.endpoints e on e.audience = 'customer' and e.organisation = d.customer
        where e.enabled and $1 = any(e.event_types)
        on conflict (id) do nothing
        """, WebhookAudiences.StrategyMessage, deliveries.Select(one => one.Effect).ToArray(), deliveries.Select(one => one.Customer).ToArray(), deliveries.Select(one => one.Body).ToArray());
}
