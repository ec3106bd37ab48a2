using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench.Log;

/// <summary>A log of so many entries built and audited: how fast entries are sequenced, the whole is recomputed, and proofs are made and checked, with the rate of SHA-256 as the limit.</summary>
/// <remarks>The database is durable and this bench's alone; the sequencer and the verifier are the platform's own. The entries are synthetic, of about 500 bytes, and nothing else follows the journal.</remarks>
internal static class LogBench
{
    private const int Proofs = 5_000;
    private const int Callers = 8;
    private static readonly TimeSpan s_lagTime = TimeSpan.FromSeconds(10);

    public static async Task<Table> RunAsync(int commits)
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-log-bench-");
        var server = await EmbeddedPostgres.StartAsync(folder.FullName, new EmbeddedPostgresOptions(Durable: true), NullLogger.Instance, CancellationToken.None);
        try
        {
            await Migrator.ApplyAsync(server.ConnectionString, MigrationScripts.Read([new MigrationSource(typeof(PostgresJournal).Assembly, "Journal/Migrations")]), CancellationToken.None);
            await using var database = SiloSetup.DataSource(server.ConnectionString);
            return await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(bars => MeasureAsync(database, commits, bars));
        }
        finally
        {
            var files = server.Folder;
            await server.DisposeAsync();
            if (Directory.Exists(files)) Directory.Delete(files, recursive: true);
            if (folder.Exists) folder.Delete(recursive: true);
        }
    }

    private static async Task<Table> MeasureAsync(NpgsqlDataSource database, int commits, ProgressContext bars)
    {
        var keys = new LogKeys(database, MasterKey.Of(RandomNumberGenerator.GetBytes(32)), new AuditOptions("bench.example/log"));
        var log = new AuditLog(database, keys);
        var journal = new CopiedJournal(database);
        var table = Measure.Table($"A log of {commits:N0} entries", "", "a second", "in all", "p50", "p99", "of the limit");

        var writing = bars.AddTask("Commits copied into the journal", maxValue: commits);
        await journal.CopyAsync(commits, done => writing.Value = done);
        var limit = await HashAsync(database, commits, bars.AddTask("SHA-256 of each entry", maxValue: commits));

        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var metrics = new FollowerMetrics(services.GetRequiredService<IMeterFactory>(), TimeProvider.System);
        await using var tail = new LogTail(database, NullLogger<LogTail>.Instance);
        using var sequencer = new Sequencer(tail, keys, metrics, TimeProvider.System, NullLogger<Sequencer>.Instance);
        var (building, began) = (bars.AddTask("Sequenced and signed", maxValue: commits), Stopwatch.GetTimestamp());
        await sequencer.StartAsync(CancellationToken.None);
        while (await log.LatestCheckpointAsync() is var signed && (building.Value = signed?.Size ?? 0) < commits)
        {
            if (sequencer.HaltedBecause is { } halted) throw new InvalidOperationException(halted);
            await Task.Delay(50);
        }

        Row(table, "sequenced: read, hashed, stored as leaves and tiles, signed", commits, Stopwatch.GetElapsedTime(began), limit);
        var lag = await LagAsync(log, journal);
        table.AddRow("checkpoint lag, 1,000 commits a second in 100 transactions", "", "", Milliseconds(lag.Percentile(50)), Milliseconds(lag.Percentile(99)), "");
        await sequencer.StopAsync(CancellationToken.None);

        var auditing = bars.AddTask("Audited", maxValue: commits);
        began = Stopwatch.GetTimestamp();
        var report = await new LogVerifier(database, keys).VerifyAsync(new Bar(auditing));
        if (!report.IsSound) throw new InvalidOperationException($"The log does not hold: {report.Findings[0]}");
        Row(table, $"audited: {report.Leaves:N0} leaves, {report.Tiles:N0} tiles, {report.Checkpoints:N0} checkpoints, {report.Actors:N0} actors", report.Leaves, Stopwatch.GetElapsedTime(began), limit);
        table.AddRow("limit: SHA-256 of the same entries, read before, on one core", Measure.Number(limit), "", "", "", "1");
        await AddProofsAsync(table, log, keys, commits);
        return table;
    }

    /// <summary>Entries a second that one core hashes as leaves; of the entries' own bytes.</summary>
    private static async Task<double> HashAsync(NpgsqlDataSource database, int commits, ProgressTask bar)
    {
        var entries = new List<byte[]>();
        await using (var command = database.CreateCommand("select entry from journal.commits order by position limit 50000"))
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync()) entries.Add(Encoding.UTF8.GetBytes(rows.GetString(0)));
        var began = Stopwatch.GetTimestamp();
        for (var n = 0; n < commits; n++)
        {
            MerkleTree.HashLeaf(entries[n % entries.Count]);
            if (n % 10_000 == 0) bar.Value = n;
        }

        bar.Value = commits;
        return commits / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>From the return of each transaction until a published checkpoint covers it.</summary>
    private static async Task<Round> LagAsync(AuditLog log, CopiedJournal journal)
    {
        var waiting = new Queue<(long Size, long At)>();
        var lags = new List<TimeSpan>();
        var (began, covering) = (Stopwatch.GetTimestamp(), true);
        var writer = Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < s_lagTime)
            {
                var size = await journal.WriteAsync(10);
                lock (waiting) waiting.Enqueue((size, Stopwatch.GetTimestamp()));
                await Task.Delay(10);
            }
        });
        while (covering)
        {
            var done = writer.IsCompleted;
            var size = (await log.LatestCheckpointAsync())!.Size;
            lock (waiting)
            {
                while (waiting.TryPeek(out var next) && next.Size <= size) lags.Add(Stopwatch.GetElapsedTime(waiting.Dequeue().At));
                covering = !done || waiting.Count > 0;
            }

            await Task.Delay(1);
        }

        await writer;
        return new(lags.Count, s_lagTime, TimeSpan.Zero, [.. lags.Order()]);
    }

    private static async Task AddProofsAsync(Table table, AuditLog log, LogKeys keys, int commits)
    {
        var (random, signed, key) = (new Random(7), (await log.LatestCheckpointAsync())!, (await keys.FindVerifierKeyAsync())!);
        var proofs = new List<InclusionProof>();
        for (var n = 0; n < 200; n++) await log.InclusionAsync(random.NextInt64(commits), signed.Size);
        var times = new List<TimeSpan>();
        for (var n = 0; n < Proofs; n++)
        {
            var began = Stopwatch.GetTimestamp();
            proofs.Add((await log.InclusionAsync(random.NextInt64(commits), signed.Size))!);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        var one = new Round(Proofs, TimeSpan.FromTicks(times.Sum(time => time.Ticks)), TimeSpan.Zero, [.. times.Order()]);
        table.AddRow("inclusion proofs made, one caller", Measure.Number(one.PerSecond), "", Milliseconds(one.Percentile(50)), Milliseconds(one.Percentile(99)), "");
        var many = await Measure.LoadAsync(Callers, TimeSpan.FromSeconds(3), async caller => await log.InclusionAsync(Random(caller, commits), signed.Size));
        table.AddRow($"inclusion proofs made, {Callers} callers", Measure.Number(many.PerSecond), "", "", "", "");

        var leaves = await Task.WhenAll(proofs.Take(1_000).Select(async proof => MerkleTree.HashLeaf((await log.EntryAsync(proof.LeafIndex))!)));
        var checks = await Measure.WorkAsync(100_000, () => Task.Run(() =>
        {
            for (var n = 0; n < 100_000; n++)
                if (proofs[n % leaves.Length].Check(leaves[n % leaves.Length], signed.Root) != ProofVerdict.Valid) throw new InvalidOperationException("A proof does not hold.");
        }));
        table.AddRow("inclusion proofs checked, one core", Measure.Number(checks.PerSecond), "", "", "", "");
        var note = Encoding.UTF8.GetBytes(signed.Note);
        var opened = await Measure.WorkAsync(5_000, () => Task.Run(() =>
        {
            for (var n = 0; n < 5_000; n++)
                if (!Checkpoint.TryOpen(note, key, Ed25519.Verify, out _)) throw new InvalidOperationException("A checkpoint does not hold.");
        }));
        table.AddRow("checkpoints checked (Ed25519), one core", Measure.Number(opened.PerSecond), "", "", "", "");
    }

    /// <summary>A leaf that callers at once may ask for: spread over the log, and not the same for two.</summary>
    private static long Random(int caller, int commits) => (Stopwatch.GetTimestamp() * 31 + caller) % commits;

    private static void Row(Table table, string name, long entries, TimeSpan took, double limit) => table.AddRow(
        name, Measure.Number(entries / took.TotalSeconds), $"{took.TotalSeconds:0.0} s", "", "", (entries / took.TotalSeconds / limit).ToString("0.00"));

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:0.00} ms";

    private sealed class Bar(ProgressTask task) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => (task.MaxValue, task.Value) = (Math.Max(1, value.Total), value.Done);
    }
}
