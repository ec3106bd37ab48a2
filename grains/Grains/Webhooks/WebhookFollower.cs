using System.Buffers;
using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Webhooks;

/// <summary>Makes of each commit the deliveries that webhooks are owed, in the transaction that moves the cursor: none is missing, and none is made twice.</summary>
/// <remarks>The endpoints it matches against follow the same log in the same order, so a webhook hears of what was committed after it, and of nothing before.</remarks>
public sealed class WebhookFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<WebhookFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "webhooks";

    private static readonly Type[] s_changing = [
        typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(WebhookCreated), typeof(WebhookChanged), typeof(WebhookSecretRotated), typeof(WebhookDisabled), typeof(WebhookDeleted), typeof(DeliveriesReplayed)];

    private static readonly string s_toHeadquarters = Insert("null", "e.audience = 'internal'");
    private static readonly string s_toCustomer = Insert("null", "e.audience = 'customer' and e.organisation = $4");
    private static readonly string s_toOwner = Insert("null", "e.audience = $4 and e.organisation = $5");
    private static readonly string s_toGrantee = Insert(
        "case when $5 then $4 end", "e.audience = 'partner' and e.organisation = (select c.grantee from webhooks.consents c where c.id = $4)");

    /// <remarks>Each delivery has an id of its own: were it the event's, two organisations could tell that they heard of the same thing.</remarks>
    private static string Insert(string needsConsent, string whom) => $"""
        insert into webhooks.deliveries (id, endpoint, event_type, at, body, needs_consent)
        select 'msg_' || replace(gen_random_uuid()::text, '-', ''), e.id, $1, $2, $3, {needsConsent} from webhooks.endpoints e
        where e.enabled and $1 = any(e.event_types) and {whom}
        """;

    private static readonly SearchValues<string> s_heeded = Happened.Marks([.. WebhookNews.Told, .. s_changing]);

    // But not what it has made: a delivery that was posted and then made again would have another id, and its receiver would take it for another.
    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows)
        {
            DateTimeOffset? at = null;
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
            {
                // First what the event changes about whom to tell: a grant is told to whom it names.
                if (Change(row.ActorId, happened) is { } change) batch.BatchCommands.Add(change);
                if (WebhookNews.Of(row.ActorId, happened) is not { } news) continue;
                at ??= Moment(row.Entry);
                foreach (var delivery in Deliveries(news, at.Value)) batch.BatchCommands.Add(delivery);
            }
        }
        await RunDurablyAsync(batch, cancellation);
    }

    private static NpgsqlBatchCommand? Change(string actor, object happened) => happened switch
    {
        ConsentGranted { Consent: var consent } => Statement(
            "insert into webhooks.consents (id, customer, grantee, expires_at) values ($1, $2, $3, $4) on conflict do nothing", consent.Id.Value, actor, consent.Grantee, consent.ExpiresAt?.ToUniversalTime()),
        ConsentWithdrawn e => Statement("update webhooks.consents set withdrawn = true where id = $1", e.Consent.Value),
        WebhookCreated e => Statement(
            "insert into webhooks.endpoints (id, audience, organisation, url, event_types, secret) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            actor, Projector.Word(e.Owner.Audience), e.Owner.Organisation, e.Url, e.EventTypes.ToArray(), e.Secret.Token),
        WebhookChanged e => Statement("update webhooks.endpoints set url = $2, event_types = $3, enabled = $4 where id = $1", actor, e.Url, e.EventTypes.ToArray(), e.Enabled),
        WebhookSecretRotated e => Statement(
            "update webhooks.endpoints set secret_before = secret, secret_before_until = $3, secret = $2 where id = $1", actor, e.Secret.Token, e.BeforeUntil),
        WebhookDisabled => Statement("update webhooks.endpoints set enabled = false where id = $1", actor),
        WebhookDeleted => Statement("delete from webhooks.endpoints where id = $1", actor),
        DeliveriesReplayed { Delivery: { } delivery } => Statement(
            "update webhooks.deliveries set status = 'waiting', attempts = 0, next_at = now(), done_at = null where endpoint = $1 and id = $2 and status <> 'waiting'", actor, delivery),
        DeliveriesReplayed e => Statement(
            "update webhooks.deliveries set status = 'waiting', attempts = 0, next_at = now(), done_at = null where endpoint = $1 and status = 'dead' and at >= $2", actor, e.Since),
        _ => null,
    };

    private static IEnumerable<NpgsqlBatchCommand> Deliveries(WebhookNews news, DateTimeOffset at)
    {
        var body = JsonSerializer.Serialize(new Message(news.EventType, at, news.Data), DomainJson.Options);
        if (news.Owner is { } owner)
        {
            yield return Statement(s_toOwner, news.EventType, at, body, Projector.Word(owner.Audience), owner.Organisation);
            yield break;
        }
        if (news.Customer is not { } customer)
        {
            yield return Statement(s_toHeadquarters, news.EventType, at, body);
            yield break;
        }
        yield return Statement(s_toCustomer, news.EventType, at, body, customer.Value);
        // Of a grant only as long as it stands; that it was withdrawn is told whatever happens.
        if (news.Consent is { } consent) yield return Statement(s_toGrantee, news.EventType, at, body, consent.Value, news.EventType != WebhookAudiences.ConsentWithdrawn);
    }

    /// <summary>A message's body, in the form that Standard Webhooks recommends.</summary>
    private sealed record Message(string Type, DateTimeOffset Timestamp, IReadOnlyDictionary<string, string> Data);

    private static DateTimeOffset Moment(string entry)
    {
        using var document = JsonDocument.Parse(entry);
        return document.RootElement.GetProperty("at").GetDateTimeOffset().ToUniversalTime();
    }

    private static NpgsqlBatchCommand Statement(string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(value is null ? new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = DBNull.Value } : new() { Value = value });
        return command;
    }
}
