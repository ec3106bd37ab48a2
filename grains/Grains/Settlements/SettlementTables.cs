using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Directory;
using Npgsql;

namespace Ecosystem.Grains.Settlements;

/// <summary>Reads what is metered, what of it is stated, and what is due.</summary>
public sealed class SettlementTables(NpgsqlDataSource database)
{
    /// <summary>Months closed, or brought up to date, at one visit; the next visit goes on.</summary>
    private const int DueMax = 500;

    private static readonly TimeSpan s_lookAgain = TimeSpan.FromMilliseconds(5);

    /// <summary>Months that end before a day and are not closed, or are closed and of which more is metered than stated; oldest first.</summary>
    public async Task<ImmutableArray<(string Payer, Month Month)>> DueAsync(Month before, CancellationToken cancellation)
    {
        await using var command = Command("select payer, month from settlement.months where month < $1 and stated is distinct from metered and metered > 0 order by month, payer limit $2", before.FirstDay, DueMax);
        var due = ImmutableArray.CreateBuilder<(string, Month)>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) due.Add((rows.GetString(0), Month.Of(rows.GetFieldValue<DateOnly>(1))));
        return due.ToImmutable();
    }

    /// <summary>What a payer used in a month, by day and feature, and how many leaves of the log that takes account of.</summary>
    /// <exception cref="OperationCanceledException">The tree did not reach so far in time.</exception>
    public async Task<(ImmutableArray<MeteredDay> Uses, long AsOf)> UsesAsync(string payer, Month month, CancellationToken cancellation)
    {
        // One statement: the cursor and the totals are of one moment.
        await using var command = Command(
            $"""
            select f.position, t.day, t.feature, t.units from journal.followers f
            left join (select day, feature, sum(units)::bigint as units from settlement.totals where payer = $1 and day >= $2 and day < $3 group by day, feature) t on true
            where f.name = '{Meter.FollowerName}' order by t.day, t.feature
            """, payer, month.FirstDay, month.Next.FirstDay);
        var (position, uses) = (0L, ImmutableArray.CreateBuilder<MeteredDay>());
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
            {
                position = rows.GetInt64(0);
                if (!await rows.IsDBNullAsync(1, cancellation)) uses.Add(new(rows.GetFieldValue<DateOnly>(1), rows.GetString(2), rows.GetInt64(3)));
            }
        return (uses.ToImmutable(), await LeavesAsync(position, cancellation));
    }

    /// <summary>What was used from a day to another, both with it, by day and feature.</summary>
    /// <param name="payer">Whose; null: everybody's, added up.</param>
    public async Task<ImmutableArray<MeteredDay>> MeteredAsync(string? payer, DateOnly from, DateOnly until)
    {
        await using var command = Command(
            "select day, feature, sum(units)::bigint from settlement.totals where ($1 = '' or payer = $1) and day between $2 and $3 group by day, feature order by day, feature", payer ?? "", from, until);
        var uses = ImmutableArray.CreateBuilder<MeteredDay>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) uses.Add(new(rows.GetFieldValue<DateOnly>(0), rows.GetString(1), rows.GetInt64(2)));
        return uses.ToImmutable();
    }

    /// <summary>What a payer used in a month, by feature and client.</summary>
    public async Task<ImmutableArray<ClientUse>> ByClientAsync(string payer, Month month)
    {
        await using var command = Command(
            "select feature, client, sum(units)::bigint from settlement.totals where payer = $1 and day >= $2 and day < $3 group by feature, client order by feature, client",
            payer, month.FirstDay, month.Next.FirstDay);
        var uses = ImmutableArray.CreateBuilder<ClientUse>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) uses.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt64(2)));
        return uses.ToImmutable();
    }

    /// <summary>Statements, filtered.</summary>
    /// <param name="payer">Whose alone; null: anybody's.</param>
    public Task<Listed<StatementRow>> ListAsync(StatementList list, string? payer) => new ListReader(database, Meter.FollowerName)
        .Where("id is not null").Where("payer = {0}", payer).Where("payer = {0}", list.Payer).Where("month = {0}", list.Month?.FirstDay)
        .ReadAsync(list, "settlement.months", "id, payer, month, currency, total, corrections, disputes, answers", "id", "position", row => new StatementRow(
            StatementId.From(row.GetString(0)), row.GetString(1), Month.Of(row.GetFieldValue<DateOnly>(2)), new(row.GetInt64(4), row.GetString(3)), row.GetInt32(5), row.GetInt32(6) - row.GetInt32(7)));

    /// <summary>How many leaves the log has with a position's, once the tree has it.</summary>
    private async Task<long> LeavesAsync(long position, CancellationToken cancellation)
    {
        if (position == 0) return 0;
        while (true)
        {
            await using var command = Command("select leaf_index + 1 from audit.leaves where position = $1", position);
            if (await command.ExecuteScalarAsync(cancellation) is long leaves) return leaves;
            await Task.Delay(s_lookAgain, cancellation);
        }
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
