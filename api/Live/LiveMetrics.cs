using System.Diagnostics.Metrics;

namespace Ecosystem.Api.Live;

/// <summary>What live connections tell operators.</summary>
public sealed class LiveMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Ecosystem.Live";

    private readonly Meter _meter;

    public LiveMetrics(IMeterFactory meters, LiveConnections connections, Watches watches)
    {
        _meter = meters.Create(Name);
        _meter.CreateObservableUpDownCounter("ecosystem.live.connections", () => connections.Count, "{connection}", "Open WebSockets and event streams");
        _meter.CreateObservableUpDownCounter("ecosystem.live.watches", () => watches.Count, "{watch}", "Actors and lists watched; each costs the silos a call a second");
    }

    public void Dispose() => _meter.Dispose();
}
