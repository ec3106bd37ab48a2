using Microsoft.Extensions.Hosting;

namespace Ecosystem.Hosting.Health;

/// <summary>How a host leaves.</summary>
/// <param name="Delay">How long it goes on serving after it said it is no longer ready, so that balancers stop sending first.</param>
/// <param name="Shutdown">How long requests in progress then have to end before they are cut.</param>
public sealed record DrainTimes(TimeSpan Delay, TimeSpan Shutdown)
{
    /// <summary>Whole seconds, 0 to 300; default 0: on a laptop nobody balances, and Ctrl-C should be quick.</summary>
    public const string DelayKey = "Ecosystem:DrainSeconds";

    /// <summary>Whole seconds, 1 to 300; default 30.</summary>
    public const string ShutdownKey = "Ecosystem:ShutdownSeconds";
}

/// <summary>
/// Turns readiness false when the host is asked to stop, and holds the stop back for a while.
/// </summary>
/// <remarks>
/// StoppingAsync of every service runs before StopAsync of any, so the server still listens and the silo still answers meanwhile.
/// </remarks>
internal sealed class Drain(DrainTimes times, TimeProvider clock) : IHostedLifecycleService
{
    private volatile bool _draining;
    private volatile bool _started;

    /// <summary>Every service has started, and none was asked to stop.</summary>
    public bool IsServing => _started && !_draining;

    public bool IsDraining => _draining;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _started = true;
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _draining = true;
        // A cancelled wait means the time to stop is up: then stop.
        await Task.Delay(times.Delay, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
