using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Exports;
using Ecosystem.Grains.IdentityRecords;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Webhooks;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Directory;

/// <summary>Answers lists from the read tables.</summary>
[StatelessWorker]
[GrainType("directory")]
public sealed partial class DirectoryGrain(NpgsqlDataSource database, WebhookTables webhooks, IdentityTables identity, ExportTables exports) : Grain, IDirectoryGrain
{
    // One statement reads the cursor and the page: both are of one moment. The cursor is a pair; its leaf is the same place in the log as one
    // number. While the sequencer is behind the cursor, every leaf there is lies before it.
    private const string AsOf = $"""
        coalesce((select case when f.position = 0 then 0 else coalesce((select l.leaf_index + 1 from audit.leaves l where l.position = f.position), (select size from audit.tree), 0) end
                  from journal.followers f where f.name = '{Projector.FollowerName}'), 0)
        """;

    public Task<Page<SalesUnitId>> Units(PageRequest page) =>
        Ids($"select id, {AsOf} from read.units where id > $1 order by id limit $2", page, SalesUnitId.From);

    public async Task<ImmutableArray<DealUnit>> DealUnits(ImmutableArray<OpportunityId> deals)
    {
        if (deals.IsDefaultOrEmpty || deals.Length > DealUnit.DealsMax) throw new CallRefusedException($"Ask for 1 to {DealUnit.DealsMax} deals at once.");
        await using var command = database.CreateCommand("select id, unit from read.deals where id = any($1) order by id");
        command.Parameters.Add(new() { Value = deals.Select(deal => deal.Value).ToArray() });
        var units = ImmutableArray.CreateBuilder<DealUnit>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) units.Add(new(OpportunityId.From(rows.GetString(0)), SalesUnitId.From(rows.GetString(1))));
        return units.ToImmutable();
    }

    public Task<Page<CustomerId>> Customers(PageRequest page) =>
        Ids($"select id, {AsOf} from read.customers where id > $1 order by id limit $2", page, CustomerId.From);

    public Task<Page<ApprovalId>> Approvals(PageRequest page, bool decidedToo) => Ids(
        $"select id, {AsOf} from read.approvals where id > $1 {(decidedToo ? "" : "and not decided")} order by id limit $2", page, ApprovalId.From);

    public async Task<long> ApprovalsMark()
    {
        await using var command = database.CreateCommand($"select coalesce((select mark from read.marks where list = '{Projector.ApprovalsList}'), 0)");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task<Page<FundId>> Funds(PageRequest page) =>
        Ids($"select id, {AsOf} from read.funds where id > $1 order by id limit $2", page, FundId.From);

    public Task<Page<WebhookId>> Webhooks(PageRequest page) => webhooks.WebhooksAsync(new(Caller.Current.Audience, Caller.Current.Organisation), page);

    public async Task<Page<DecisionId>> Decisions(PageRequest page, DecisionFilter filter)
    {
        // Only what is asked for is in the statement: a condition that may also mean "any" would keep the index from being used.
        var (conditions, values) = (new List<string>(), new List<object>());
        Where("unit =", filter.Unit?.Value);
        Where("outcome =", filter.Outcome is { } outcome ? Projector.Word(outcome) : null);
        Where("at >=", filter.From?.ToUniversalTime());
        Where("at <", filter.Until?.ToUniversalTime());
        await using var command = database.CreateCommand(
            $"select id, position, {AsOf} from read.decisions where position < $1 and unit is not null{string.Concat(conditions)} order by position desc limit $2");
        return await Page(command, page, Position(page, long.MaxValue), row => DecisionId.From(row.GetString(0)), row => row.GetInt64(1).ToString(), 2, [.. values]);

        void Where(string condition, object? value)
        {
            if (value is null) return;
            values.Add(value);
            conditions.Add($" and {condition} ${values.Count + 2}");
        }
    }

    public async Task<Page<Receipt>> Receipts(PageRequest page)
    {
        var after = Position(page, 0);
        await using var command = database.CreateCommand(
            $"select receipt, position, {AsOf} from read.receipts where customer = $3 and position > $1 order by position limit $2");
        return await Page(
            command, page, after,
            row => JsonSerializer.Deserialize<Receipt>(row.GetString(0), DomainJson.Options) ?? throw new InvalidOperationException("A read table holds an empty receipt."),
            row => row.GetInt64(1).ToString(), 2, [Caller.Current.Organisation]);
    }

    /// <summary>Where a page of a list begins whose cursors are positions in the journal.</summary>
    private static long Position(PageRequest page, long first) =>
        page.After is not { } cursor ? first
        : long.TryParse(cursor, System.Globalization.NumberStyles.None, null, out var position) ? position
        : throw new CallRefusedException($"'{cursor}' is not a cursor of this list. Use the end cursor of the page before, or none.");

    private async Task<Page<T>> Ids<T>(string sql, PageRequest page, Func<string, T> from)
    {
        await using var command = database.CreateCommand(sql);
        return await Page(command, page, page.After ?? "", row => from(row.GetString(0)), row => row.GetString(0), 1, []);
    }

    /// <param name="values">What the statement takes from its third parameter on.</param>
    private async Task<Page<T>> Page<T>(
        NpgsqlCommand command, PageRequest page, object after, Func<NpgsqlDataReader, T> item, Func<NpgsqlDataReader, string> cursor, int asOfColumn, object[] values)
    {
        if (page.First is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"first must be 1 to {PageRequest.FirstMax}.");
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = page.First + 1 });
        foreach (var value in values) command.Parameters.Add(new() { Value = value });

        var items = ImmutableArray.CreateBuilder<T>();
        long? asOf = null;
        string? last = null, next = null;
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                asOf = rows.GetInt64(asOfColumn);
                if (items.Count == page.First) { next = last; break; }
                items.Add(item(rows));
                last = cursor(rows);
            }
        }
        return new(items.ToImmutable(), next, asOf ?? await Reached());
    }

    private async Task<long> Reached()
    {
        await using var command = database.CreateCommand($"select {AsOf}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
