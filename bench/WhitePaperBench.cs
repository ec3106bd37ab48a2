using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Governance;
using Ecosystem.Grains.Sealing;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How fast a quarter's figures are counted out of the log, root and all, against only reading the same rows.</summary>
internal static class WhitePaperBench
{
    private const int CustomersCount = 20_000;
    private const int Callers = 32;

    public static async Task<Table> RunAsync(BenchPlace place)
    {
        // The silo sequences what is written, so that there is a checkpoint to count up to.
        await using var actors = await BenchActors.StartAsync(place, 1);
        await using var database = SiloSetup.DataSource(place.ConnectionString);
        var keys = new DataKeys(database, place.Master, TimeProvider.System);
        var customers = Enumerable.Range(0, CustomersCount).Select(_ => $"cu_{Guid.CreateVersion7():N}").ToArray();
        await Parallel.ForEachAsync(customers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (customer, _) => await ExportBench.GrantAsync(database, keys, customer));

        var logKeys = new LogKeys(database, place.Master, new AuditOptions(AuditOptions.DefaultOrigin));
        var last = (long)(await ScalarAsync(database, "select max(position) from journal.commits"))!;
        var note = (await new AuditLog(database, logKeys).WaitForProofAsync(last)).Note;
        var (gatherer, quarter) = (new FigureGatherer(database, logKeys), Quarter.Of(TimeProvider.System.GetUtcNow()));
        var rounds = await Measure.RoundsAsync(
            () => Measure.WorkAsync(async () => (await gatherer.GatherAsync(quarter, note, BoardRules.Current, CancellationToken.None)).Log.Size),
            () => Measure.WorkAsync(() => ReadAsync(database)));

        var table = Measure.Table($"A log of {rounds[0][0].Operations:N0} commits, commits a second", "", "median", "slowest", "fastest", "ratio to the limit");
        foreach (var (name, all) in new[] { ("figures of a quarter: leaf hashes, root, events, counts", rounds[0]), ("limit: SELECT of the same rows, read and dropped", rounds[1]) })
            table.AddRow(name, Measure.Number(Measure.Rate(all)), Measure.Number(all.Min(round => round.PerSecond)), Measure.Number(all.Max(round => round.PerSecond)), (Measure.Rate(all) / Measure.Rate(rounds[1])).ToString("0.00"));
        return table;
    }

    private static async Task<long> ReadAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("select l.leaf_index, c.actor_kind, c.actor_id, c.entry from audit.leaves l join journal.commits c using (position) order by l.leaf_index");
        await using var rows = await command.ExecuteReaderAsync();
        long count = 0;
        while (await rows.ReadAsync())
        {
            _ = rows.GetString(3);
            count++;
        }
        return count;
    }

    private static async Task<object?> ScalarAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
