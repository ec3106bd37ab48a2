namespace Ecosystem.Grains.Tests.Following;

/// <summary>AU-6: followers of one process read the end of the log together, and lose nothing by it.</summary>
public sealed class LogTailTests : FollowingTests
{
    private const int Followers = 8;

    [Fact]
    public async Task Many_followers_at_the_end_read_it_once()
    {
        const int New = 40;
        await StartAsync();
        await Journal.CommitAsync("first");
        await AllCaughtUpAsync();
        var before = await ReadAsync();
        for (var n = 0; n < New; n++)
        {
            var position = (await Journal.CommitAsync("new"))[0];
            // Not whatever is last: finding that would read the same index.
            foreach (var follower in Started) await follower.CaughtUpAsync(position, Cancellation);
        }

        // Each follower reading for itself would be Followers * New and more; one for all is New, and now and then a look of a follower that has waited for a second.
        Assert.InRange(await ReadAsync() - before, New, Followers * New / 2);
        Assert.All(Started, follower => Assert.Equal(New + 1, follower.Delivered.Sum(batch => batch.Length)));

        // Rows of the log, fetched by whoever read its order; PostgreSQL counts a little later.
        async Task<long> ReadAsync()
        {
            await Task.Delay(TimeSpan.FromSeconds(1.5), Cancellation);
            return (long)(await Database.ScalarAsync("select idx_tup_read from pg_stat_user_indexes where indexrelname = 'commits_cursor'"))!;
        }
    }

    [Fact]
    public async Task Whatever_becomes_of_the_reader_every_follower_gets_every_commit_once_and_in_order()
    {
        await StartAsync();
        await AllCaughtUpAsync();
        var cut = 0L;
        for (var n = 0; n < 60; n++)
        {
            await Journal.CommitAsync("a", "b");
            // Whoever holds no lead and read the log last: the reader, and nobody else in this database.
            if (n % 5 == 0)
                cut += (long)(await Database.ScalarAsync(
                    """
                    select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
                    where a.datname = current_database() and a.pid <> pg_backend_pid() and a.query like 'select position, xid, actor_kind%'
                      and not exists (select from pg_locks l where l.pid = a.pid and l.locktype = 'advisory')
                    """))!;
            await Task.Delay(20, Cancellation);
        }

        Assert.NotEqual(0, cut);
        await AllCaughtUpAsync();
        var committed = await PositionsAsync();
        Assert.Equal(120, committed.Length);
        Assert.All(Started, follower => Assert.Equal(committed, follower.Delivered.SelectMany(batch => batch)));
    }

    [Fact]
    public async Task Followers_of_some_kinds_get_those_entries_and_pass_over_the_others()
    {
        var wants = new RecordingFollower(Tail, Metrics, "wants") { Wanted = ["test"] };
        var passes = new RecordingFollower(Tail, Metrics, "passes") { Wanted = ["other"] };
        foreach (var follower in new[] { wants, passes })
        {
            Started.Add(follower);
            await follower.StartAsync(Cancellation);
        }

        await AllCaughtUpAsync();
        await Journal.CommitAsync("a", "b");
        await AllCaughtUpAsync();
        Assert.Equal(2, wants.Delivered.Sum(batch => batch.Length));
        Assert.Equal(2, passes.Delivered.Sum(batch => batch.Length));
        Assert.All(wants.Entries, entry => Assert.NotEqual("", entry));
        Assert.All(passes.Entries, entry => Assert.Equal("", entry));
    }

    private async Task StartAsync()
    {
        for (var n = 0; n < Followers; n++)
        {
            Started.Add(new(Tail, Metrics, $"recorder-{n}"));
            await Started[^1].StartAsync(Cancellation);
        }
    }

    private async Task AllCaughtUpAsync()
    {
        foreach (var follower in Started) await follower.CaughtUpAsync(Cancellation);
    }

    private async Task<long[]> PositionsAsync() => (long[])(await Database.ScalarAsync("select array_agg(position order by xid, position) from journal.commits"))!;
}
