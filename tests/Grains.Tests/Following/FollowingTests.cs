using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>A journal of its own for each test, and the followers that it starts over one tail.</summary>
public abstract class FollowingTests : IAsyncLifetime
{
    // Waiting for what never comes fails instead of hanging.
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(1));

    protected CancellationToken Cancellation => _patience.Token;
    protected FollowerMetrics Metrics { get; } = RecordingFollower.NewMetrics();
    protected IList<RecordingFollower> Started { get; } = [];
    protected ThrowawayDatabase Database { get; private set; } = null!;
    protected NpgsqlDataSource Source { get; private set; } = null!;
    protected LogTail Tail { get; private set; } = null!;
    protected JournalWriter Journal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await Database.ScalarAsync(RecordingFollower.CreateTable);
        Source = SiloSetup.DataSource(Database.ConnectionString);
        Tail = RecordingFollower.NewTail(Source);
        Journal = new JournalWriter(Database);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var follower in Started)
        {
            await follower.StopAsync(CancellationToken.None);
            follower.Dispose();
        }

        _patience.Dispose();
        Metrics.Dispose();
        await Tail.DisposeAsync();
        await Source.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
