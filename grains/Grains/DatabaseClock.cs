using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains;

/// <summary>The database's clock: what every silo of a cluster agrees on, however its own clock is set. Holds and consents expire by it.</summary>
/// <remarks>
/// Asked every ten seconds; in between it advances by the monotonic clock of the machine, so that it never jumps with the wall clock and
/// never runs backwards. Until the first answer, and while the database cannot be reached, it goes on from what it last knew.
/// </remarks>
public sealed class DatabaseClock(NpgsqlDataSource database, ILogger<DatabaseClock> log) : TimeProvider, IHostedService, IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private DateTimeOffset _base = System.GetUtcNow();
    private long _since = Stopwatch.GetTimestamp();
    private DateTimeOffset _latest;
    private Task _running = Task.CompletedTask;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            var now = _base + Stopwatch.GetElapsedTime(_since);
            if (now > _latest) _latest = now;
            return _latest;
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Ask(cancellationToken);
        _running = Run();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _running;
    }

    public void Dispose() => _stop.Dispose();

    private async Task Run()
    {
        while (true)
        {
            try
            {
                await Task.Delay(s_interval, _stop.Token);
                await Ask(_stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException or IOException)
            {
                log.LogWarning(failure, "The database clock could not be read; going on from the last reading.");
            }
        }
    }

    private async Task Ask(CancellationToken cancellation)
    {
        var before = Stopwatch.GetTimestamp();
        await using var command = database.CreateCommand("select clock_timestamp()");
        var answer = (DateTime)(await command.ExecuteScalarAsync(cancellation))!;
        // The answer was true about half-way between asking and hearing.
        var half = Stopwatch.GetElapsedTime(before) / 2;
        lock (_gate) (_base, _since) = (new DateTimeOffset(answer, TimeSpan.Zero) + half, Stopwatch.GetTimestamp());
    }
}
