using System.Diagnostics.Metrics;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>AU-6: a follower sees every commit, in the journal's order, and applies each exactly once.</summary>
public sealed class LogFollowerTests : FollowingTests
{
    [Fact]
    public async Task Commits_before_and_after_the_start_are_applied_in_order()
    {
        var before = await Journal.CommitAsync("a", "b", "a");
        var follower = await StartAsync();
        var after = await Journal.CommitAsync("b", "c");
        await follower.CaughtUpAsync(Cancellation);
        Assert.Equal([.. before, .. after], await AppliedAsync());
    }

    [Theory]
    [InlineData(false, "on")]
    [InlineData(true, "off")]
    public async Task Only_what_can_be_done_again_does_not_wait_for_the_disk(bool again, string waits)
    {
        await Database.ScalarAsync($"alter database {new NpgsqlConnectionStringBuilder(Database.ConnectionString).Database} set synchronous_commit = on");
        NpgsqlConnection.ClearPool(new(Database.ConnectionString));
        await using var source = SiloSetup.DataSource(Database.ConnectionString);
        await using var tail = RecordingFollower.NewTail(source);
        var follower = new RecordingFollower(tail, Metrics) { Again = again };
        Started.Add(follower);
        await follower.StartAsync(Cancellation);
        await Journal.CommitAsync("a");
        await follower.CaughtUpAsync(Cancellation);
        Assert.Equal(waits, await Database.ScalarAsync("select waits from applied"));

        await follower.StopAsync(Cancellation);
        await using var next = await source.OpenConnectionAsync(Cancellation);
        await using var command = new NpgsqlCommand("show synchronous_commit", next);
        Assert.Equal("on", await command.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task A_follower_that_is_up_to_date_reads_what_is_new_and_not_the_whole_log_again()
    {
        const int Old = 5000, New = 50;
        await Journal.CommitManyAsync("old", Old);
        var follower = await StartAsync();
        await follower.CaughtUpAsync(Cancellation);
        for (var n = 0; n < New; n++)
        {
            await Journal.CommitAsync("new");
            await follower.CaughtUpAsync(Cancellation);
        }

        // PostgreSQL counts a little later. Each commit was read and looked for again, so there are more looks than commits, whichever way.
        while (await CountedAsync("seq_scan + idx_scan") <= 2 * New) await Task.Delay(50, Cancellation);
        Assert.True(await CountedAsync("seq_tup_read") <= 2 * Old, "The follower went through the whole log time and again.");

        async Task<long> CountedAsync(string what) => (long)(await Database.ScalarAsync($"select ({what})::bigint from pg_stat_user_tables where schemaname = 'journal' and relname = 'commits'"))!;
    }

    [Fact]
    public async Task A_commit_of_an_older_transaction_holds_younger_ones_back_until_it_is_over()
    {
        var follower = await StartAsync();
        await using var slow = await Database.ConnectAsync();
        await using var transaction = await slow.BeginTransactionAsync(Cancellation);
        var first = await Journal.InsertAsync(slow, "slow");
        var second = (await Journal.CommitAsync("quick"))[0];
        Assert.True(first < second);

        await WaitForAsync(() => Lag("ecosystem.journal.follower.lag") == 1);
        Assert.Empty(await AppliedAsync());

        await transaction.CommitAsync(Cancellation);
        await follower.CaughtUpAsync(Cancellation);
        Assert.Equal([first, second], await AppliedAsync());
    }

    [Fact]
    public async Task A_lower_position_that_commits_after_a_higher_one_was_done_is_not_lost()
    {
        var follower = await StartAsync();
        var low = await Journal.TakePositionAsync();
        var high = (await Journal.CommitAsync("quick"))[0];
        await follower.CaughtUpAsync(high, Cancellation);

        // The trap: the lower position appears only now, after the cursor has passed the higher one.
        await using (var late = await Database.ConnectAsync())
        {
            Assert.Equal(low, await Journal.InsertAsync(late, "late", position: low));
            await JournalWriter.NotifyAsync(late);
        }

        Assert.True(low < high);
        await follower.CaughtUpAsync(low, Cancellation);
        Assert.Equal([high, low], await AppliedAsync());
        // A cursor that is a position alone would have lost it.
        Assert.Equal(0L, await Database.ScalarAsync(
            $"select count(*) from journal.commits where position > {high} and xid < pg_snapshot_xmin(pg_current_snapshot())"));
    }

    [Fact]
    public async Task Commits_of_a_transaction_that_was_rolled_back_are_never_seen()
    {
        var follower = await StartAsync();
        await using (var connection = await Database.ConnectAsync())
        {
            await using var transaction = await connection.BeginTransactionAsync(Cancellation);
            await Journal.InsertAsync(connection, "undone");
            await transaction.RollbackAsync(Cancellation);
        }

        var kept = await Journal.CommitAsync("kept");
        await follower.CaughtUpAsync(Cancellation);
        Assert.Equal(kept, await AppliedAsync());
    }

    [Fact]
    public async Task A_failed_delivery_is_repeated_and_what_is_applied_is_applied_once()
    {
        var positions = await Journal.CommitAsync("a", "b");
        var (deliveries, applications) = (0, 0);
        var follower = New("one");
        follower.OnDeliver = _ => ++deliveries == 1 ? throw new IOException("the partner is away") : Task.CompletedTask;
        follower.OnApply = _ => ++applications == 1 ? throw new InvalidOperationException("a bug, once") : Task.CompletedTask;
        await StartAsync(follower);
        await follower.CaughtUpAsync(Cancellation);

        Assert.Equal(positions, await AppliedAsync());
        Assert.All(follower.Delivered, batch => Assert.Equal(positions, batch));
        Assert.Equal(3, deliveries);
        Assert.Equal(2, applications);
    }

    [Fact]
    public async Task One_of_two_leads_and_the_other_takes_over_when_it_stops()
    {
        var first = await StartAsync();
        var second = await StartAsync("two");
        await Journal.CommitAsync("a", "b");
        await first.CaughtUpAsync(Cancellation);
        await WaitForAsync(() => first.Leads != second.Leads);
        var (leader, standBy) = first.Leads ? (first, second) : (second, first);
        Assert.False(standBy.Leads);
        Assert.Empty(standBy.Delivered);

        await leader.StopAsync(Cancellation);
        var later = await Journal.CommitAsync("a", "b");
        await standBy.CaughtUpAsync(Cancellation);
        Assert.True(standBy.Leads);
        Assert.Equal(later, standBy.Delivered.SelectMany(batch => batch));
        Assert.Equal(4, (await AppliedAsync()).Count);
    }

    [Fact]
    public async Task A_leader_that_was_cut_off_can_write_nothing_any_more()
    {
        var follower = New("one");
        var fenced = 0;
        // While it delivers, another process begins a newer lead: the oldest follower cannot know.
        follower.OnDeliver = async _ =>
        {
            if (fenced++ == 0)
                await Database.ScalarAsync("update journal.followers set epoch = epoch + 1 where name = 'recorder'");
        };
        var applied = 0;
        follower.OnApply = _ => { applied++; return Task.CompletedTask; };
        await StartAsync(follower);
        var positions = await Journal.CommitAsync("a");
        await follower.CaughtUpAsync(Cancellation);

        Assert.Equal(2, fenced);
        Assert.Equal(1, applied);
        Assert.Equal(positions, await AppliedAsync());
        Assert.Equal(3L, await Database.ScalarAsync("select epoch from journal.followers where name = 'recorder'"));
    }

    [Fact]
    public async Task Whatever_is_cut_in_between_every_commit_is_applied_once_and_in_order()
    {
        await StartAsync();
        await StartAsync("two");
        await StartAsync("three");
        var writers = Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            await using var connection = await Database.ConnectAsync();
            for (var i = 0; i < 60; i++)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                for (var row = 0; row <= (writer + i) % 3; row++)
                    await Journal.InsertAsync(connection, $"actor-{writer}");
                if ((writer * 7 + i) % 5 == 0)
                    await transaction.RollbackAsync();
                else
                    await transaction.CommitAsync();
                await JournalWriter.NotifyAsync(connection);
            }
        }, Cancellation)).ToArray();
        var cuts = 0;
        while (!Task.WhenAll(writers).IsCompleted || cuts < 5)
        {
            // Ends the connection that holds the lead, in whatever it is doing.
            cuts += (int)(long)(await Database.ScalarAsync(
                "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"))!;
            await Task.Delay(20, Cancellation);
        }

        await Task.WhenAll(writers);
        await Started[0].CaughtUpAsync(Cancellation);
        var committed = await ReadPositionsAsync("select position from journal.commits order by xid, position");
        Assert.NotEmpty(committed);
        Assert.Equal(committed, await AppliedAsync());
    }

    [Fact]
    public async Task Batches_are_bounded_in_rows_and_in_bytes()
    {
        await Journal.CommitManyAsync("many", LogTail.RowsMax + 10);
        var follower = await StartAsync();
        await follower.CaughtUpAsync(Cancellation);
        Assert.Equal([LogTail.RowsMax, 10], follower.Delivered.Select(batch => batch.Length));

        await follower.StopAsync(Cancellation);
        follower.Delivered.Clear();
        // Entries of 10 MB that hardly compress: two of them pass the bound, which ends a batch after the row that passes it.
        await Database.ScalarAsync(
            """
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select 'test', 'big', v, 'tester', 'big-' || v, '\x00', (select string_agg(encode(sha256((v * 1000000 + i)::text::bytea), 'base64'), '') from generate_series(1, 220000) i)
            from generate_series(1, 5) v
            """);
        var next = await StartAsync("two");
        await next.CaughtUpAsync(Cancellation);
        Assert.Equal([2, 2, 1], next.Delivered.Select(batch => batch.Length));
    }

    [Fact]
    public async Task A_follower_that_is_held_back_says_by_how_much_and_for_how_long()
    {
        var follower = await StartAsync();
        await WaitForAsync(() => Lag("ecosystem.journal.follower.lag") == 0 && Lag("ecosystem.journal.follower.lag.duration") == 0);

        await using var slow = await Database.ConnectAsync();
        await using var transaction = await slow.BeginTransactionAsync(Cancellation);
        await Journal.InsertAsync(slow, "slow");
        await Journal.CommitAsync("a", "b", "c");
        await WaitForAsync(() => Lag("ecosystem.journal.follower.lag") == 3 && Lag("ecosystem.journal.follower.lag.duration") > 0);

        await transaction.CommitAsync(Cancellation);
        await follower.CaughtUpAsync(Cancellation);
        await WaitForAsync(() => Lag("ecosystem.journal.follower.lag") == 0 && Lag("ecosystem.journal.follower.lag.duration") == 0);
    }

    [Fact]
    public async Task A_journal_copied_from_another_server_halts_its_followers()
    {
        await using (var connection = await Database.ConnectAsync())
            await Journal.InsertAsync(connection, "copied", xid: 1_000_000_000_000);
        var follower = await StartAsync();
        await WaitForAsync(() => follower.HaltedBecause is not null);
        Assert.Contains("copied row by row", follower.HaltedBecause, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => follower.CaughtUpAsync(Cancellation));
        Assert.Equal("Unhealthy", (await new FollowerHealth(follower).CheckHealthAsync(new(), Cancellation)).Status.ToString());
    }

    [Fact]
    public async Task Waiting_for_a_commit_that_does_not_exist_is_refused()
    {
        var follower = await StartAsync();
        await follower.CaughtUpAsync(Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => follower.CaughtUpAsync(12345, Cancellation));
    }

    private RecordingFollower New(string label) => new(Tail, Metrics) { Label = label };

    private async Task<RecordingFollower> StartAsync(string label = "one") => await StartAsync(New(label));

    private async Task<RecordingFollower> StartAsync(RecordingFollower follower)
    {
        Started.Add(follower);
        await follower.StartAsync(Cancellation);
        return follower;
    }

    private Task<List<long>> AppliedAsync() => ReadPositionsAsync("select position from applied order by id");

    private async Task<List<long>> ReadPositionsAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(Cancellation);
        var positions = new List<long>();
        while (await rows.ReadAsync(Cancellation))
            positions.Add(rows.GetInt64(0));
        return positions;
    }

    private static double Lag(string instrument)
    {
        var lag = double.NaN;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (published, l) =>
        {
            if (published.Name == instrument)
                l.EnableMeasurementEvents(published);
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => Take(value, tags));
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => Take(value, tags));
        listener.Start();
        listener.RecordObservableInstruments();
        return lag;

        void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            foreach (var tag in tags)
                if (tag is { Key: "follower", Value: "recorder" })
                    lag = value;
        }
    }

    private async Task WaitForAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(5, Cancellation);
    }
}
