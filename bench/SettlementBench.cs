using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Settlements;
using Npgsql;
using NpgsqlTypes;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How fast uses are metered, and how fast a statement is recomputed from the log, against a plain GROUP BY over the same entries.</summary>
internal static class SettlementBench
{
    private const int UsesCount = 50_000;

    private static readonly Month s_month = new(2026, 3);

    public static async Task<Table> RunAsync(BenchPlace place)
    {
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        var (round, payer) = (0, "");
        var rounds = await Measure.RoundsAsync(
            () => Measure.WorkAsync(UsesCount, () => MeterAsync(database, payer = $"partner_bench_{round++}")),
            () => Measure.WorkAsync(UsesCount, async () => Same(await RecomputeAsync(database, payer))),
            () => Measure.WorkAsync(UsesCount, async () => Same(await GroupAsync(database, payer))));

        var table = Measure.Table($"{UsesCount:N0} uses of one payer and month, uses a second", "", "median", "slowest", "fastest", "ratio to the limit");
        foreach (var (name, all) in new[]
        {
            ("written to the log, metered and in the tree, beside all that follows the log too", rounds[0]),
            ("recomputed from the log: leaves, the table of metered kinds, the rules", rounds[1]),
            ("limit: SQL alone, GROUP BY over the same entries as jsonb, found as the recomputation finds them", rounds[2]),
        })
            table.AddRow(name, Measure.Number(Measure.Rate(all)), Measure.Number(all.Min(one => one.PerSecond)), Measure.Number(all.Max(one => one.PerSecond)), (Measure.Rate(all) / Measure.Rate(rounds[2])).ToString("0.0000"));
        return table;
    }

    /// <summary>Writes the receipts into the log in one statement, and waits until the platform's meter has them. The writing is part of the time; it is a small one.</summary>
    private static async Task MeterAsync(NpgsqlDataSource database, string payer)
    {
        var entries = Enumerable.Range(0, UsesCount).Select(n => Entry($"{CustomerId.Prefix}{payer}_{n}", payer, n)).ToArray();
        await using (var command = database.CreateCommand(
            """
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select 'customer', id, 1, 'bench', id, $3, entry from unnest($1, $2) as u (id, entry)
            """))
        {
            command.Parameters.Add(new() { Value = entries.Select(one => one.Id).ToArray() });
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = entries.Select(one => one.Text).ToArray() });
            command.Parameters.Add(new() { Value = new byte[32] });
            await command.ExecuteNonQueryAsync();
        }
        var last = await FollowerProgress.LastPositionAsync(database, default) ?? 0;
        foreach (var follower in new[] { Meter.FollowerName, Sequencer.FollowerName })
            while (!await FollowerProgress.HasDoneAsync(database, follower, last, default)) await Task.Delay(5);
    }

    private static (string Id, string Text) Entry(string id, string payer, int n)
    {
        var at = new DateTimeOffset(s_month.Year, s_month.Number, 1 + (n % 31), n % 24, 0, 0, TimeSpan.Zero);
        var receipt = new Receipt(ReceiptId.From($"{ReceiptId.Prefix}{n}"), payer, "bench-erp", n % 3 == 0 ? DataCategory.Interactions : DataCategory.Profile, ["name"], "bench", new("co_bench"), 0, at, 1);
        return (id, Entries.Write(new Entry<CustomerCommand, CustomerAnswer, CustomerEvent>(
            new(Customer.Kind, id), 1, at, new("bench", "bench-erp", Audience.Partner, payer), id, new ReadData(receipt.Id, payer, receipt.Client, receipt.Category, receipt.Fields, receipt.Purpose), new ReadAllowed(receipt), [new DataRead(receipt)], "")));
    }

    private static async Task<long> RecomputeAsync(NpgsqlDataSource database, string payer)
    {
        var uses = Recomputation.Counted(await new StatementReplay(database).UsesAsync(payer, s_month), long.MaxValue);
        var settle = new SettleMonth(payer, s_month, uses, TariffSet.Shipped.Of(s_month), long.MaxValue);
        var decided = Settlement.Decide(Settlement.Empty(StatementIds.Of(payer, s_month).Value), settle, s_month.End + SettleMonth.Grace);
        return decided.Events.OfType<StatementClosed>().Single().Lines.Sum(line => line.Units);
    }

    private static async Task<long> GroupAsync(NpgsqlDataSource database, string payer)
    {
        await using var command = database.CreateCommand(
            """
            select sum(units)::bigint from (
              select (e #>> '{receipt,at}')::timestamptz at time zone 'utc' as at, e #>> '{receipt,category}' as category, count(*) as units
              from journal.commits c, jsonb_array_elements(c.entry::jsonb -> 'events') as e
              where c.actor_kind = 'customer' and e ->> 'type' = 'dataRead' and e #>> '{receipt,reader}' = $1 and strpos(c.entry, '"' || $1 || '"') > 0
              group by 1, 2) lines
            """);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = payer });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static void Same(long counted)
    {
        if (counted != UsesCount) throw new InvalidOperationException($"{counted} uses were counted of {UsesCount}.");
    }
}
