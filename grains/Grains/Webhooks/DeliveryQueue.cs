using System.Collections.Immutable;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Webhooks;

/// <summary>The deliveries that wait, as senders of all silos share them: each statement is a transaction of its own.</summary>
public sealed class DeliveryQueue(NpgsqlDataSource database)
{
    /// <summary>How long a delivery is kept once nothing more happens to it.</summary>
    public const int KeptDays = 30;

    /// <summary>Rows deleted at once.</summary>
    private const int PrunedMax = 10_000;

    /// <summary>Takes the delivery that has waited longest, if any is due whose webhook is enabled.</summary>
    /// <param name="busy">Webhooks that are passed over now.</param>
    /// <param name="lasts">From when on another sender may take it.</param>
    public async Task<ClaimedDelivery?> ClaimAsync(string[] busy, TimeSpan lasts, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            with next as (
              select d.id from webhooks.deliveries d join webhooks.endpoints e on e.id = d.endpoint
              where d.status = 'waiting' and d.next_at <= now() and e.enabled and d.endpoint <> all($1)
              order by d.next_at limit 1 for update of d skip locked)
            update webhooks.deliveries d set next_at = now() + $2, attempts = d.attempts + 1, claim = d.claim + 1
            from next, webhooks.endpoints e where d.id = next.id and e.id = d.endpoint
            returning d.id, d.endpoint, d.event_type, d.body, d.attempts, d.claim, e.audience, e.url, e.secret,
              case when e.secret_before_until > now() then e.secret_before end,
              d.event_type = any(e.event_types) and (d.needs_consent is null or exists (
                select from webhooks.consents c where c.id = d.needs_consent and not c.withdrawn and (c.expires_at is null or c.expires_at > now()))),
              d.sealed_for
            """, busy, lasts);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        var webhook = row.GetString(1);
        return new(
            row.GetString(0), webhook, row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt64(5), Enum.Parse<Audience>(row.GetString(6), ignoreCase: true), row.GetString(7),
            [new(webhook, row.GetString(8)), .. row.IsDBNull(9) ? [] : new[] { new Sealed(webhook, row.GetString(9)) }], row.GetBoolean(10))
        {
            SealedFor = row.IsDBNull(11) ? null : row.GetString(11),
        };
    }

    /// <summary>Writes down what became of a claimed delivery, for good. A claim that ran out and was taken by another marks nothing, unless it was delivered.</summary>
    public Task MarkAsync(ClaimedDelivery claimed, DeliveryStatus status, int? lastStatus, string? error, CancellationToken cancellation) => ExecuteAsync(
        """
        update webhooks.deliveries set status = $3, done_at = now(), last_status = $4, last_error = $5
        where id = $1 and status = 'waiting' and (claim = $2 or $3 = 'delivered')
        """, cancellation, claimed.Id, claimed.Claim, Projector.Word(status), lastStatus, error);

    /// <summary>Has a claimed delivery tried again after a pause, and up to a tenth more: receivers that come back are not met by all at once.</summary>
    public Task RetryAsync(ClaimedDelivery claimed, TimeSpan pause, int? lastStatus, string error, CancellationToken cancellation) => ExecuteAsync(
        "update webhooks.deliveries set next_at = now() + $3 * (1 + random() / 10), last_status = $4, last_error = $5 where id = $1 and status = 'waiting' and claim = $2",
        cancellation, claimed.Id, claimed.Claim, pause, lastStatus, error);

    /// <summary>Deletes deliveries to which nothing has happened for <see cref="KeptDays"/>; those that wait are kept.</summary>
    public Task PruneAsync(CancellationToken cancellation) => ExecuteAsync(
        "delete from webhooks.deliveries where id in (select id from webhooks.deliveries where status <> 'waiting' and done_at < now() - make_interval(days => $1) limit $2)",
        cancellation, KeptDays, PrunedMax);

    private async Task ExecuteAsync(string sql, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var (index, value) in values.ToArray().Index())
            command.Parameters.Add(value switch
            {
                // An HTTP status and a message, in this order, are all that is ever null.
                null => new() { NpgsqlDbType = index == 3 ? NpgsqlDbType.Integer : NpgsqlDbType.Text, Value = DBNull.Value },
                _ => new() { Value = value },
            });
        return command;
    }
}

/// <summary>A delivery that one sender has taken.</summary>
/// <param name="Attempts">This one included.</param>
/// <param name="Claim">Which taking of it this is.</param>
/// <param name="Secrets">The present signing secret, and during an overlap the one before.</param>
/// <param name="Entitled">Whether the webhook still asks for the type, and the consent it needs stands.</param>
public sealed record ClaimedDelivery(
    string Id, string Webhook, string EventType, string Body, int Attempts, long Claim, Audience Audience, string Url, ImmutableArray<Sealed> Secrets, bool Entitled)
{
    /// <summary>Under whose key the body is; null: it is in the clear.</summary>
    public string? SealedFor { get; init; }
}
