using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Hosting.Keys;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>A journal, a log over it and as many sequencers as a test wants.</summary>
public sealed class LogFixture : IAsyncDisposable
{
    public static readonly AuditOptions Options = new("audit.example/log");

    private static readonly MasterKey s_master = MasterKey.Of(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());

    private readonly FollowerMetrics _metrics = RecordingFollower.NewMetrics();
    private readonly List<Sequencer> _started = [];
    private readonly List<LogTail> _tails = [];
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(1));

    private LogFixture(ThrowawayDatabase database)
    {
        Database = database;
        Source = SiloSetup.DataSource(database.ConnectionString);
        Keys = NewKeys();
        Log = new AuditLog(Source, Keys);
        Verifier = new LogVerifier(Source, Keys);
        Journal = new JournalWriter(database);
    }

    public ThrowawayDatabase Database { get; }
    public NpgsqlDataSource Source { get; }
    public LogKeys Keys { get; }
    public AuditLog Log { get; }
    public LogVerifier Verifier { get; }
    public JournalWriter Journal { get; }
    public CriticalMessages Criticals { get; } = new();

    /// <summary>Ends every wait of a test after a minute, so that what never comes fails instead of hanging.</summary>
    public CancellationToken Patience => _patience.Token;

    public static async Task<LogFixture> CreateAsync() => new(await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations));

    /// <summary>A log of twelve entries by three actors, sequenced and signed; no sequencer runs any more.</summary>
    public static async Task<LogFixture> CreateSignedAsync()
    {
        var log = await CreateAsync();
        var sequencer = await log.StartAsync();
        await log.Journal.CommitAsync("a", "b", "a", "c", "a");
        await log.SignedAsync();
        await log.Journal.CommitAsync("b", "a", "c", "b", "a", "c", "b");
        await log.SignedAsync();
        await sequencer.StopAsync(CancellationToken.None);
        return log;
    }

    public LogKeys NewKeys(MasterKey? master = null, AuditOptions? options = null) => new(Source, master ?? s_master, options ?? Options);

    /// <summary>The tail of another process.</summary>
    public LogTail NewTail()
    {
        _tails.Add(RecordingFollower.NewTail(Source));
        return _tails[^1];
    }

    /// <summary>A sequencer as another process would have it: nothing shared but the database.</summary>
    public Sequencer NewSequencer()
    {
        var sequencer = new Sequencer(NewTail(), NewKeys(), _metrics, TimeProvider.System, Criticals);
        _started.Add(sequencer);
        return sequencer;
    }

    public async Task<Sequencer> StartAsync()
    {
        var sequencer = NewSequencer();
        await sequencer.StartAsync(CancellationToken.None);
        return sequencer;
    }

    /// <summary>Waits until everything committed is signed.</summary>
    public async Task<SignedCheckpoint> SignedAsync()
    {
        var commits = (long)(await Database.ScalarAsync("select count(*) from journal.commits"))!;
        while (true)
        {
            if (await Log.LatestCheckpointAsync(Patience) is { } checkpoint && checkpoint.Size >= commits)
                return checkpoint;
            await Task.Delay(5, Patience);
        }
    }

    /// <summary>Waits until a sequencer has halted, and says why.</summary>
    public async Task<string> HaltedAsync(Sequencer sequencer)
    {
        while (sequencer.HaltedBecause is null)
            await Task.Delay(5, Patience);
        return sequencer.HaltedBecause;
    }

    /// <summary>Ends the connection that leads, as a failover of the database would.</summary>
    public Task CutAsync() => Database.ScalarAsync(
        "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");

    public Task<VerificationReport> VerifyAsync() => Verifier.VerifyAsync(cancellation: Patience);

    public async ValueTask DisposeAsync()
    {
        foreach (var sequencer in _started)
        {
            await sequencer.StopAsync(CancellationToken.None);
            sequencer.Dispose();
        }

        foreach (var tail in _tails) await tail.DisposeAsync();
        _patience.Dispose();
        _metrics.Dispose();
        await Source.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>Counts what was logged as critical.</summary>
public sealed class CriticalMessages : ILogger<Sequencer>, ILogger<ReceiptMonitor>, ILogger<WitnessedCheckpoints>
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel == LogLevel.Critical)
            Interlocked.Increment(ref _count);
    }
}
