using Ecosystem.Api.Http;
using Ecosystem.Contracts.Watching;

namespace Ecosystem.Api.Live;

/// <summary>What this node watches: one watch for each actor or list, however many subscribers it has.</summary>
public sealed class Watches(IClusterClient cluster, LiveLimits limits, TimeProvider time, ILogger<Watches> log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Watch> _byName = new(StringComparer.Ordinal);

    /// <summary>How many there are now.</summary>
    public int Count
    {
        get { lock (_gate) return _byName.Count; }
    }

    /// <summary>The watch of a name, with one subscriber more.</summary>
    /// <param name="ask">Watches, or watches again, with the token on the call.</param>
    /// <exception cref="ApiError">The node watches as much as it can.</exception>
    internal Watch Join(string name, Func<IActorWatcher, Task<ActorMark>> ask, Subscriber subscriber)
    {
        lock (_gate)
        {
            if (!_byName.TryGetValue(name, out var watch))
            {
                if (_byName.Count == limits.WatchesMax)
                    throw new ApiError(ErrorCodes.LimitExceeded, $"This node watches {limits.WatchesMax} actors and lists, which is all it can. Try again: another node may have room.") { Extensions = new() { ["limit"] = "watches", ["max"] = limits.WatchesMax } };
                _byName[name] = watch = new(name, ask, cluster, time, log);
            }
            watch.Join(subscriber);
            return watch;
        }
    }

    /// <summary>Takes a subscriber away, and the watch with it when that was its last.</summary>
    internal void Leave(Watch watch, Subscriber subscriber)
    {
        lock (_gate)
            if (watch.Leave(subscriber)) _byName.Remove(watch.Name);
    }
}
