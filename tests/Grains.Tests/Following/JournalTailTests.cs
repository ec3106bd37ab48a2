using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>AU-6: what the followers of a process share is what each would have read by itself.</summary>
public sealed class JournalTailTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(1));
    private ThrowawayDatabase _database = null!;
    private NpgsqlDataSource _source = null!;
    private JournalWriter _journal = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _source = SiloSetup.DataSource(_database.ConnectionString);
        _journal = new JournalWriter(_database);
    }

    public async ValueTask DisposeAsync()
    {
        _patience.Dispose();
        await _source.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task It_begins_at_the_end_and_has_everything_after_that()
    {
        await _journal.CommitAsync("before");
        await using var tail = RecordingFollower.NewTail(_source);
        Assert.Null(tail.After(default, null).Rows);
        await SettledAsync(default);
        using var joined = tail.Join();
        var end = await EndAsync(tail);
        Assert.Null(tail.After(default, null).Rows);

        var later = await _journal.CommitAsync("a", "b", "a");
        Assert.Equal(later, (await AfterAsync(tail, end, 3)).Select(row => row.Position));
        var middle = tail.After(end, null).Rows![1];
        Assert.Equal(later.Skip(2), tail.After(new(middle.Xid, middle.Position), null).Rows!.Select(row => row.Position));
        Assert.Equal(["", "", ""], tail.After(end, ["another"]).Rows!.Select(row => row.Entry));
        Assert.DoesNotContain("", tail.After(end, ["test"]).Rows!.Select(row => row.Entry));
    }

    [Fact]
    public async Task It_holds_back_what_an_open_transaction_can_still_precede()
    {
        await using var tail = RecordingFollower.NewTail(_source);
        using var joined = tail.Join();
        var end = await EndAsync(tail);
        await using var slow = await _database.ConnectAsync();
        await using var transaction = await slow.BeginTransactionAsync(_patience.Token);
        var first = await _journal.InsertAsync(slow, "slow");
        var second = (await _journal.CommitAsync("quick"))[0];
        while (tail.After(end, null).HeldBack != 1) await tail.After(end, null).News.WaitAsync(_patience.Token);
        Assert.Empty(tail.After(end, null).Rows!);
        await transaction.CommitAsync(_patience.Token);
        Assert.Equal([first, second], (await AfterAsync(tail, end, 2)).Select(row => row.Position));
    }

    [Fact]
    public async Task Nobody_relies_on_it_while_it_cannot_read_or_nobody_follows()
    {
        await using var tail = RecordingFollower.NewTail(_source);
        LogCursor end;
        using (tail.Join())
        {
            end = await EndAsync(tail);
            await _database.ScalarAsync("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'ecosystem' and datname = current_database()");
            // It begins anew, at the end as it is then.
            var news = tail.After(end, null).News;
            await news.WaitAsync(_patience.Token);
            await EndAsync(tail);
        }

        while (tail.After(end, null).Rows is not null) await Task.Delay(5, _patience.Token);
        await _journal.CommitAsync("meanwhile");
        await SettledAsync(end);
        using var again = tail.Join();
        var next = await EndAsync(tail);
        Assert.True(next > end);
        Assert.Null(tail.After(end, null).Rows);
    }

    [Fact]
    public void The_oldest_go_when_there_are_too_many_and_whoever_needs_them_is_told()
    {
        var rows = new TailRows(rowsMax: 3, charactersMax: 100);
        rows.Begin(new(1, 1));
        rows.Add([Row(2), Row(3)]);
        Assert.Equal([2L, 3L], Positions(new(1, 1)));
        rows.Add([Row(4), Row(5)]);
        Assert.Null(rows.After(new(1, 1), null));
        Assert.Equal([3L, 4L, 5L], Positions(new(2, 2)));
        Assert.Equal([], Positions(new(5, 5)));
        Assert.Null(rows.After(new(6, 6), null));
        rows.Add([Row(6, length: 100)]);
        Assert.Equal([6L], Positions(new(5, 5)));
        Assert.Null(rows.After(new(4, 4), null));
        // The latest batch is always there, whatever its size.
        rows.Add([Row(7, length: 300), Row(8, length: 300)]);
        Assert.Equal([7L, 8L], Positions(new(6, 6)));

        IEnumerable<long>? Positions(LogCursor after) => rows.After(after, null)?.Select(row => row.Position);
        static CommittedRow Row(long number, int length = 1) => new(number, (ulong)number, "test", "a", number, "c", "k", new string('x', length));
    }

    /// <summary>Waits until something after a cursor is settled: transactions of other databases of the server come before it too.</summary>
    private async Task SettledAsync(LogCursor after)
    {
        await using var connection = await _source.OpenConnectionAsync(_patience.Token);
        while (await JournalRows.EndAsync(connection, _patience.Token) == after) await Task.Delay(5, _patience.Token);
    }

    private async Task<LogCursor> EndAsync(JournalTail tail)
    {
        await using var connection = await _source.OpenConnectionAsync(_patience.Token);
        while (true)
        {
            var end = await JournalRows.EndAsync(connection, _patience.Token);
            var next = tail.After(end, null);
            if (next.Rows is { Count: 0 }) return end;
            await Task.Delay(5, _patience.Token);
        }
    }

    private async Task<IReadOnlyList<CommittedRow>> AfterAsync(JournalTail tail, LogCursor cursor, int count)
    {
        while (true)
        {
            var next = tail.After(cursor, null);
            if (next.Rows is { } rows && rows.Count >= count) return rows;
            await next.News.WaitAsync(_patience.Token);
        }
    }
}
