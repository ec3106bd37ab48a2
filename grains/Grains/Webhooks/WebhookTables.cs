using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Directory;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Webhooks;

/// <summary>Reads what the follower and the senders wrote about webhooks.</summary>
public sealed class WebhookTables(NpgsqlDataSource database)
{
    private const string AsOf = $"""
        coalesce((select case when f.position = 0 then 0 else coalesce((select l.leaf_index + 1 from audit.leaves l where l.position = f.position), (select size from audit.tree), 0) end
                  from journal.followers f where f.name = '{WebhookFollower.FollowerName}'), 0)
        """;

    /// <summary>How many webhooks an organisation has.</summary>
    public async Task<int> CountAsync(WebhookOwner owner) =>
        (int)(long)(await Command("select count(*) from webhooks.endpoints where audience = $1 and organisation = $2", Projector.Word(owner.Audience), owner.Organisation).ExecuteScalarAsync())!;

    /// <summary>Whether a webhook has a delivery.</summary>
    public async Task<bool> HasAsync(WebhookId webhook, string delivery) =>
        (bool)(await Command("select exists (select from webhooks.deliveries where endpoint = $1 and id = $2)", webhook.Value, delivery).ExecuteScalarAsync())!;

    /// <summary>The webhooks of an organisation, in the order of their ids.</summary>
    public Task<Page<WebhookId>> WebhooksAsync(WebhookOwner owner, PageRequest page) => PageAsync(
        page,
        Command(
            $"select id, {AsOf} from webhooks.endpoints where audience = $1 and organisation = $2 and id > $3 order by id limit $4",
            Projector.Word(owner.Audience), owner.Organisation, page.After ?? "", page.First + 1),
        row => (WebhookId.From(row.GetString(0)), row.GetString(0), row.GetInt64(1)));

    /// <summary>The deliveries of a webhook, newest first.</summary>
    public Task<Page<WebhookDelivery>> DeliveriesAsync(WebhookId webhook, PageRequest page, DeliveryStatus? status)
    {
        var before = long.MaxValue;
        if (page.After is { } cursor && !long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before))
            throw new CallRefusedException($"'{cursor}' is not a cursor of this list. Use the end cursor of the page before, or none.");
        var command = Command(
            $"""
            select number, {AsOf}, id, event_type, at, status, attempts, next_at, last_status, last_error from webhooks.deliveries
            where endpoint = $1 and number < $2 and ($4 = '' or status = $4) order by number desc limit $3
            """,
            webhook.Value, before, page.First + 1, status is { } only ? Projector.Word(only) : "");
        return PageAsync(page, command, row => (Read(row, 2), row.GetInt64(0).ToString(CultureInfo.InvariantCulture), row.GetInt64(1)));
    }

    /// <summary>The webhooks of an organisation, filtered.</summary>
    public Task<Listed<WebhookId>> ListAsync(WebhookOwner owner, WebhookList list) => new ListReader(database, WebhookFollower.FollowerName)
        .Where("audience = {0}", Projector.Word(owner.Audience)).Where("organisation = {0}", owner.Organisation).Where("enabled = {0}", list.Enabled).Where("{0} = any(event_types)", list.EventType)
        .ReadAsync(list, "webhooks.endpoints", "id", "id", "id", row => WebhookId.From(row.GetString(0)));

    /// <summary>The deliveries of a webhook, filtered.</summary>
    public Task<Listed<WebhookDelivery>> ListAsync(DeliveryList list) => new ListReader(database, WebhookFollower.FollowerName)
        .Where("endpoint = {0}", list.Webhook.Value).Where("status = {0}", list.Status is { } only ? Projector.Word(only) : null).Where("event_type = {0}", list.EventType)
        .Where("at >= {0}", list.From).Where("at < {0}", list.Until)
        .ReadAsync(list, "webhooks.deliveries", "id, event_type, at, status, attempts, next_at, last_status, last_error", "id", "number", row => Read(row, 0));

    private static WebhookDelivery Read(NpgsqlDataReader row, int from)
    {
        var status = Enum.Parse<DeliveryStatus>(row.GetString(from + 3), ignoreCase: true);
        return new(
            row.GetString(from), row.GetString(from + 1), row.GetFieldValue<DateTimeOffset>(from + 2), status, row.GetInt32(from + 4),
            status == DeliveryStatus.Waiting ? row.GetFieldValue<DateTimeOffset>(from + 5) : null, row.IsDBNull(from + 6) ? null : row.GetInt32(from + 6), row.IsDBNull(from + 7) ? null : row.GetString(from + 7));
    }

    private async Task<Page<T>> PageAsync<T>(PageRequest page, NpgsqlCommand command, Func<NpgsqlDataReader, (T Item, string Cursor, long AsOf)> read)
    {
        if (page.First is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"first must be 1 to {PageRequest.FirstMax}.");
        var items = ImmutableArray.CreateBuilder<T>();
        long? asOf = null;
        string? last = null, next = null;
        await using (command)
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                var (item, cursor, reached) = read(rows);
                asOf = reached;
                if (items.Count == page.First) { next = last; break; }
                items.Add(item);
                last = cursor;
            }
        }
        return new(items.ToImmutable(), next, asOf ?? (long)(await Command($"select {AsOf}").ExecuteScalarAsync())!);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
