using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Tests.Following;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-7 and AU-8: every commit becomes a leaf, and what was signed binds.</summary>
public sealed class SequencerTests
{
    [Fact]
    public async Task Every_commit_becomes_a_leaf_under_a_signed_checkpoint()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        var positions = await log.Journal.CommitAsync("a", "b", "a");
        var checkpoint = await log.SignedAsync();

        var key = await log.Log.VerifierKeyAsync(log.Patience);
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(checkpoint.Note), key!, Ed25519.Verify, out var signed));
        Assert.Equal(("audit.example/log", 3L), (signed.Origin, signed.Size));
        foreach (var position in positions)
        {
            var proven = await log.Log.WaitForProofAsync(position, log.Patience);
            var entry = await log.Log.EntryAsync(proven.Proof.LeafIndex, log.Patience);
            Assert.Equal(position, proven.Position);
            Assert.True(proven.ToTlogProof().Proves(entry, key!, Ed25519.Verify));
        }
    }

    [Fact]
    public async Task Two_sequencers_make_one_tree_of_commits_that_race()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        await log.StartAsync();
        await RaceAsync(log, Task.CompletedTask);
        await log.SignedAsync();

        var report = await log.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.Equal(report.Commits, report.Leaves);
        Assert.True(report.Commits > 100);
    }

    [Fact]
    public async Task However_often_sequencers_are_cut_off_and_stopped_no_commit_is_lost_or_doubled()
    {
        await using var log = await LogFixture.CreateAsync();
        var going = new TaskCompletionSource();
        var disturbance = Task.Run(async () =>
        {
            for (var i = 0; i < 12; i++)
            {
                var sequencer = await log.StartAsync();
                await Task.Delay(15 + i * 5, log.Patience);
                if (i % 2 == 0)
                    await log.CutAsync();
                else
                    await sequencer.StopAsync(CancellationToken.None);
            }

            going.SetResult();
        }, log.Patience);
        await RaceAsync(log, going.Task);
        await disturbance;
        await log.StartAsync();
        await log.SignedAsync();

        var report = await log.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.Equal(report.Commits, report.Leaves);
        Assert.Equal(0, log.Criticals.Count);
    }

    [Fact]
    public async Task A_tree_that_was_committed_and_not_signed_is_signed_by_the_next_leader()
    {
        await using var log = await LogFixture.CreateSignedAsync();
        // As if the process had died between the commit and the signature.
        await log.Database.ScalarAsync("delete from audit.checkpoints where size = 12");
        Assert.Equal(5, (await log.Log.LatestCheckpointAsync(log.Patience))!.Size);

        await log.StartAsync();
        Assert.Equal(12, (await log.SignedAsync()).Size);
        Assert.True((await log.VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task A_database_that_lost_signed_entries_halts_the_process_that_saw_them()
    {
        await using var log = await LogFixture.CreateAsync();
        var sequencer = await log.StartAsync();
        await log.Journal.CommitAsync("a", "b", "a");
        await log.SignedAsync();
        await log.Database.ScalarAsync(Backup);
        await log.Journal.CommitAsync("c", "a");
        var lost = await log.SignedAsync();

        // A fail-over to a replica that had not received the last commits: everything in the database agrees with itself.
        await log.Database.ScalarAsync(Restore);
        await log.CutAsync();
        await log.Journal.CommitAsync("d", "d", "d", "d");

        Assert.Contains("until then nothing is signed", await log.HaltedAsync(sequencer), StringComparison.Ordinal);
        Assert.Equal(1, log.Criticals.Count);
        Assert.Equal("Unhealthy", (await new FollowerHealth(sequencer).CheckHealthAsync(new(), log.Patience)).Status.ToString());
        Assert.True((await log.Log.LatestCheckpointAsync(log.Patience))!.Size < lost.Size);
        Assert.Equal(3L, await log.Database.ScalarAsync("select max(size) from audit.checkpoints"));
    }

    [Theory]
    [InlineData("delete from audit.tree")]
    [InlineData("update audit.tree set size = 5, root = (select root from audit.tree)")]
    [InlineData("update audit.tree set root = sha256('other')")]
    [InlineData("update audit.tiles set hashes = set_byte(hashes, 100, get_byte(hashes, 100) # 1)")]
    [InlineData("update audit.tiles set width = 5, hashes = substr(hashes, 1, 160)")]
    [InlineData("delete from audit.tiles")]
    [InlineData("delete from audit.leaves where leaf_index = 11")]
    [InlineData("update audit.checkpoints set note = replace(note, E'\\n12\\n', E'\\n13\\n') where size = 12")]
    [InlineData("update audit.checkpoints set size = 13 where size = 12")]
    [InlineData("update journal.followers set position = position - 1 where name = 'sequencer'")]
    [InlineData("update journal.followers set xid = '0', position = 0 where name = 'sequencer'")]
    [InlineData("delete from journal.followers")]
    public async Task A_log_that_contradicts_itself_is_not_signed_any_further(string tampering)
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await log.Database.ScalarAsync(tampering);
        var sequencer = await log.StartAsync();
        await log.Journal.CommitAsync("a");

        await log.HaltedAsync(sequencer);
        Assert.Equal(1, log.Criticals.Count);
        Assert.Equal(2L, await log.Database.ScalarAsync("select count(*) from audit.checkpoints"));
    }

    [Fact]
    public async Task A_stand_by_that_saw_more_signed_than_is_there_halts()
    {
        await using var log = await LogFixture.CreateAsync();
        var leader = await log.StartAsync();
        await log.Journal.CommitAsync("a", "b");
        await log.SignedAsync();
        await log.Database.ScalarAsync(Backup);
        await log.Journal.CommitAsync("a");
        await log.SignedAsync();
        var standBy = await log.StartAsync();
        // It has looked once it asks for the lead a second time.
        await Task.Delay(LogFollower.PollInterval * 1.5, log.Patience);

        await leader.StopAsync(CancellationToken.None);
        await log.Database.ScalarAsync(Restore);
        await log.HaltedAsync(standBy);
        Assert.Equal(2L, await log.Database.ScalarAsync("select max(size) from audit.checkpoints"));
    }

    [Fact]
    public async Task A_database_restored_from_an_older_backup_halts_the_process_that_outlives_it_and_a_checkpoint_kept_outside_shows_it_to_any_other()
    {
        await using var log = await LogFixture.CreateAsync();
        var sequencer = await log.StartAsync();
        await log.Journal.CommitAsync("a", "b", "a");
        await log.SignedAsync();
        var backup = $"{log.Database.Name}_backup";
        await ReplaceAsync(log, $"create database {backup} template {log.Database.Name} strategy file_copy");
        await log.Journal.CommitAsync("c", "a");
        var lost = await log.SignedAsync();

        // The server is the same, and the database another: the files of before, put back while the process waits for it.
        await ReplaceAsync(log, $"drop database {log.Database.Name}", $"create database {log.Database.Name} template {backup} strategy file_copy", $"drop database {backup}");
        await log.Journal.CommitAsync("d", "d", "d", "d");
        await log.HaltedAsync(sequencer);
        Assert.Equal(1, log.Criticals.Count);
        Assert.Equal(3L, await log.Database.ScalarAsync("select max(size) from audit.checkpoints"));
        await sequencer.StopAsync(CancellationToken.None);

        // A process that knows nothing of it signs, and what is in the database agrees with itself: only who kept a checkpoint can tell.
        await log.StartAsync();
        var forked = await log.SignedAsync();
        Assert.True(forked.Size > lost.Size);
        Assert.True((await log.VerifyAsync()).IsSound);
        var proof = await log.Log.ConsistencyAsync(lost.Size, forked.Size, log.Patience);
        Assert.Equal(ProofVerdict.FirstRootMismatch, proof!.Check(lost.Root, forked.Root));
    }

    /// <summary>Has nobody connected to the log's database while something is done to it, as when it is stopped.</summary>
    private static async Task ReplaceAsync(LogFixture log, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(log.Database.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync(log.Patience);
        var close = $"alter database {log.Database.Name} allow_connections false";
        var end = $"select count(pg_terminate_backend(pid, 10000)) from pg_stat_activity where datname = '{log.Database.Name}'";
        foreach (var statement in (string[])[close, end, .. statements, $"alter database {log.Database.Name} allow_connections true"])
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(log.Patience);
        }
        // What the pools still hold leads to connections that are gone.
        log.Source.Clear();
        await using var pooled = new NpgsqlConnection(log.Database.ConnectionString);
        NpgsqlConnection.ClearPool(pooled);
    }

    // The whole database as it was, as a lagging replica would have it.
    private const string Backup = """
        create schema backup;
        create table backup.commits as select * from journal.commits; create table backup.followers as select * from journal.followers;
        create table backup.leaves as select * from audit.leaves; create table backup.tiles as select * from audit.tiles;
        create table backup.tree as select * from audit.tree; create table backup.checkpoints as select * from audit.checkpoints;
        """;

    private const string Restore = """
        truncate journal.commits, journal.followers, audit.leaves, audit.tiles, audit.tree, audit.checkpoints, audit.cosignatures;
        insert into journal.commits overriding system value select * from backup.commits; insert into journal.followers select * from backup.followers;
        insert into audit.leaves select * from backup.leaves; insert into audit.tiles select * from backup.tiles;
        insert into audit.tree select * from backup.tree; insert into audit.checkpoints select * from backup.checkpoints;
        """;

    /// <summary>Four writers whose transactions overlap, end out of order and are sometimes rolled back, at least until the task is over.</summary>
    private static Task RaceAsync(LogFixture log, Task atLeastUntil) => Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
    {
        await using var connection = await log.Database.ConnectAsync();
        for (var i = 0; i < 40 || !atLeastUntil.IsCompleted; i++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            // An actor for each transaction that is rolled back: its version must not be missing in a chain.
            var undone = (writer + i) % 4 == 0;
            for (var row = 0; row <= i % 3; row++)
                await log.Journal.InsertAsync(connection, undone ? $"undone-{writer}-{i}" : $"actor-{writer}");
            if (undone)
                await transaction.RollbackAsync();
            else
                await transaction.CommitAsync();
            await JournalWriter.NotifyAsync(connection);
        }
    })));
}
