using System.Collections.Concurrent;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.SystemTests.Audit;

/// <summary>AU-12: whoever sequences is killed at any moment, fifty times, while others commit.</summary>
public sealed class SequencerUnderKillsTests
{
    private const int Kills = 50;
    private const int Processes = 3;
    private const int Writers = 4;
    private const string Origin = "kills.example/log";

    private static readonly byte[] s_master = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AU12_Killed_fifty_times_under_load_there_is_one_tree_without_gap_or_fork_and_every_receipt_is_kept()
    {
        // Moments of the seed's choosing; how they meet the work is up to the machine.
        var moments = new Random(6962);
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(new MigrationSource(typeof(PostgresJournal).Assembly, "Journal/Migrations"));
        await using var source = SiloSetup.DataSource(database.ConnectionString);
        var keys = new LogKeys(source, MasterKey.Of(s_master), new AuditOptions(Origin));
        using var receipts = new CommitReceipts(source, keys);
        var load = new Load(database, source, receipts);
        var observer = new OutsideObserver(source);
        using var stop = new CancellationTokenSource();
        var observing = observer.ObserveAsync(stop.Token, Cancelled);
        var writing = load.RunAsync(Writers, stop.Token);

        var number = 0;
        SequencingProcess Start() => SequencingProcess.Start($"sequencer-{number++}", database.ConnectionString, Convert.ToBase64String(s_master), Origin);
        var processes = Enumerable.Range(0, Processes).Select(_ => Start()).ToList();
        try
        {
            for (var kill = 0; kill < Kills; kill++)
            {
                var leader = await LeaderAsync(source, processes, writing);
                // Every other one dies before or in its first work; the rest while they go on with it, or the tree would never grow.
                var before = observer.Notes.Count;
                while (kill % 2 == 1 && observer.Notes.Count == before && !leader.HasEnded) await Task.Delay(2, Cancelled);
                await Task.Delay(moments.Next(0, kill % 2 == 1 ? 100 : 250), Cancelled);
                leader.Kill();
                processes[processes.IndexOf(leader)] = Start();
                leader.Dispose();
            }

            await stop.CancelAsync();
            await writing;
            var log = new AuditLog(source, keys);
            await SignedAsync(database, log);
            await observing;
            await observer.ObserveAsync(new CancellationTokenSource(TimeSpan.FromMilliseconds(50)).Token, Cancelled);
            Assert.DoesNotContain(processes, process => process.HasEnded);

            await observer.AssertOneHistoryAsync(log, (await keys.FindVerifierKeyAsync(Cancelled))!, Cancelled);
            Assert.True(observer.Notes.Count > Kills / 2, $"Only {observer.Notes.Count} checkpoints were ever seen.");
            await AssertKeptAsync(load.Receipts, log, keys);
            var report = await new LogVerifier(source, keys).VerifyAsync(cancellation: Cancelled);
            Assert.Empty(report.Findings);
            Assert.Equal((report.Commits, 0L), (report.Leaves, report.Waiting));
            Assert.Equal(load.Committed, report.Commits);
            await ReportLagAsync(database);
            // Every other kill met a lead that had begun its work; the rest may have come between the lock and the epoch.
            Assert.True((long)(await database.ScalarAsync("select epoch from journal.followers where name = 'sequencer'"))! > Kills / 2);
        }
        finally
        {
            foreach (var process in processes) process.Dispose();
        }
    }

    /// <summary>The process that holds the sequencer's lock.</summary>
    private static async Task<SequencingProcess> LeaderAsync(NpgsqlDataSource database, List<SequencingProcess> processes, Task writing)
    {
        while (true)
        {
            Assert.DoesNotContain(processes, process => process.HasEnded);
            if (writing.IsCompleted) await writing;
            await using var command = database.CreateCommand(
                """
                select a.application_name from pg_locks l join pg_stat_activity a using (pid)
                where l.locktype = 'advisory' and l.granted and a.datname = current_database() and a.application_name like 'sequencer-%'
                """);
            if (await command.ExecuteScalarAsync(Cancelled) is string name && processes.Find(process => process.Name == name) is { } leader) return leader;
            await Task.Delay(5, Cancelled);
        }
    }

    private static async Task SignedAsync(ThrowawayDatabase database, AuditLog log)
    {
        var commits = (long)(await database.ScalarAsync("select count(*) from journal.commits"))!;
        while (await log.LatestCheckpointAsync(Cancelled) is not { } signed || signed.Size < commits) await Task.Delay(10, Cancelled);
    }

    /// <summary>How long what was committed waited for a signed checkpoint, where a receipt says when it was committed. Said and not asserted: it is the machine's as much as ours.</summary>
    private static async Task ReportLagAsync(ThrowawayDatabase database) => TestContext.Current.TestOutputHelper?.WriteLine("Lag of checkpoints while the sequencer was killed, ms (p50, p99, most): " + await database.ScalarAsync(
        """
        select percentile_disc(array[0.5, 0.99, 1]) within group (order by round(1000 * extract(epoch from c.at - r.issued_at)))::text from audit.receipts r join audit.leaves l using (position)
        cross join lateral (select at from audit.checkpoints where size > l.leaf_index order by size limit 1) c
        """));

    /// <summary>Every receipt is checked as whoever holds it would: with the two public keys and a proof.</summary>
    private static async Task AssertKeptAsync(IReadOnlyCollection<string> notes, AuditLog log, LogKeys keys)
    {
        var (key, receiptKey) = ((await keys.FindVerifierKeyAsync(Cancelled))!, (await keys.FindReceiptKeyAsync(Cancelled))!);
        Assert.True(notes.Count > Kills, $"Only {notes.Count} receipts were issued.");
        foreach (var note in notes)
        {
            Assert.True(CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(note), receiptKey, Ed25519.Verify, out var receipt));
            var proven = await log.ProvePositionAsync(receipt.Position, Cancelled);
            Assert.NotNull(proven);
            Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(proven.Note), key, Ed25519.Verify, out var checkpoint));
            Assert.Equal(ReceiptVerdict.Included, receipt.Judge(proven.Proof, checkpoint.Root, receipt.IssuedAt));
        }
    }

    /// <summary>Writers whose transactions overlap, end out of order and are sometimes rolled back; of what was acknowledged a receipt is asked for at once.</summary>
    private sealed class Load(ThrowawayDatabase database, NpgsqlDataSource source, CommitReceipts receipts)
    {
        private readonly JournalWriter _journal = new(database);
        private readonly ConcurrentQueue<string> _receipts = new();
        private long _committed;

        public long Committed => Interlocked.Read(ref _committed);

        public IReadOnlyCollection<string> Receipts => _receipts;

        public Task RunAsync(int writers, CancellationToken until) => Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer, until), Cancelled)));

        private async Task WriteAsync(int writer, CancellationToken until)
        {
            await using var connection = await database.ConnectAsync();
            for (var i = 0; !until.IsCancellationRequested; i++)
            {
                // Now and then a batch that takes the sequencer a while.
                if (i % 200 == 100)
                {
                    await _journal.CommitManyAsync($"burst-{writer}", 2_000);
                    Interlocked.Add(ref _committed, 2_000);
                }

                // An actor for each transaction that is rolled back: its version must not be missing in a chain.
                var undone = (writer + i) % 5 == 0;
                var rows = 1 + (i % 4);
                var position = 0L;
                await using (var transaction = await connection.BeginTransactionAsync(Cancelled))
                {
                    for (var row = 0; row < rows; row++) position = await _journal.InsertAsync(connection, undone ? $"undone-{writer}-{i}" : $"actor-{writer}");
                    if (undone) await transaction.RollbackAsync(Cancelled);
                    else await transaction.CommitAsync(Cancelled);
                }

                if (!undone)
                {
                    Interlocked.Add(ref _committed, rows);
                    await JournalWriter.NotifyAsync(connection);
                    if (i % 8 == 1) await AskAsync(position);
                }

                await Task.Delay(2, Cancelled);
            }
        }

        private async Task AskAsync(long position)
        {
            await using var command = source.CreateCommand("select idempotency_key from journal.commits where position = $1");
            command.Parameters.Add(new() { Value = position });
            var issued = await receipts.IssueAsync("tester", "hq", (string)(await command.ExecuteScalarAsync(Cancelled))!, Cancelled);
            _receipts.Enqueue(issued!.Note);
        }
    }
}
