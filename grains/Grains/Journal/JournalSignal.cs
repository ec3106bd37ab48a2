using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Journal;

/// <summary>Wakes followers on every silo after commits: one NOTIFY for all commits of the last milliseconds.</summary>
/// <remarks>Outside the commit's own statement, because NOTIFY makes committing transactions queue for a lock. A lost signal costs a follower at most its poll interval.</remarks>
public sealed class JournalSignal(NpgsqlDataSource database, ILogger<JournalSignal> log) : BackgroundService
{
    /// <summary>The channel followers listen on.</summary>
    public const string Channel = "journal_commits";

    private static readonly TimeSpan s_gather = TimeSpan.FromMilliseconds(20);
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Something was committed.</summary>
    public void Raise()
    {
        if (_raised.CurrentCount > 0) return;
        try { _raised.Release(); }
        catch (SemaphoreFullException) { /* raised by another writer in between: one signal serves both */ }
    }

    /// <summary>Signals whoever listens, now.</summary>
    internal static async Task SendAsync(NpgsqlDataSource database, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand($"notify {Channel}");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _raised.WaitAsync(stoppingToken);
                await SendAsync(database, stoppingToken);
                await Task.Delay(s_gather, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException or IOException)
            {
                log.LogWarning(failure, "Followers could not be woken; they will find the commits when they next look.");
            }
        }
    }

    public override void Dispose()
    {
        _raised.Dispose();
        base.Dispose();
    }
}
