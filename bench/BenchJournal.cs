using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Bench;

/// <summary>The journal by itself, with no actor before it: what a durable decision cannot be faster than.</summary>
internal sealed class BenchJournal(ServiceProvider services, NpgsqlDataSource database, JournalMetrics metrics, JournalSignal signal, GroupCommitter committer, int length) : IAsyncDisposable
{
    /// <summary>About what an authorization writes, in bytes.</summary>
    public const int EntryLength = 1500;

    private readonly string _padding = new('x', length);
    private readonly PostgresJournal _journal = new(database, committer);
    private readonly string _run = Guid.CreateVersion7().ToString("N");
    private readonly ConcurrentDictionary<int, long> _versions = new();

    /// <param name="length">Of each entry, nearly, in bytes.</param>
    public static async Task<BenchJournal> StartAsync(BenchPlace place, int length = EntryLength)
    {
        var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var database = SiloSetup.DataSource(place.ConnectionString);
        var metrics = new JournalMetrics(services.GetRequiredService<IMeterFactory>());
        var signal = new JournalSignal(database, NullLogger<JournalSignal>.Instance);
        var committer = new GroupCommitter(database, signal, metrics, NullLogger<GroupCommitter>.Instance);
        await committer.StartAsync(CancellationToken.None);
        return new(services, database, metrics, signal, committer, length);
    }

    /// <summary>Appends the next commit of an actor that is the caller's alone.</summary>
    public Task AppendAsync(int caller)
    {
        var version = _versions.AddOrUpdate(caller, 1, (_, last) => last + 1);
        return _journal.Append(new("bench", $"be_{_run}_{caller}", version, "bench", $"{_run}/{caller}/{version}", [1], Entry(caller)));
    }

    /// <summary>With what every follower reads of an entry: when, who and what. One that cannot be read would hold the platform's followers up.</summary>
    private string Entry(int caller) =>
        $$$"""{"actor":{"id":"{{{caller}}}","kind":"bench"},"answer":"{{{_padding}}}","at":"2026-06-30T12:00:00Z","events":[{"type":"noted"}],"principal":{"audience":"internal","client":"bench","organisation":"hq","subject":"bench"}}""";

    public async ValueTask DisposeAsync()
    {
        await committer.DisposeAsync();
        signal.Dispose();
        metrics.Dispose();
        await database.DisposeAsync();
        await services.DisposeAsync();
    }
}
