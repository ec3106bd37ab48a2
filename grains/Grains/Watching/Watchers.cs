using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Watching;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace Ecosystem.Grains.Watching;

/// <summary>Who watches one activation of an actor. Kept in memory only: watchers ask again every second, whichever silo the actor is in by then.</summary>
public sealed class Watchers(ILogger log)
{
    private readonly ObserverManager<IActorWatcher, IActorWatcher> _watchers = new(ActorMark.WatchLasts, log);

    /// <summary>Whether there may be somebody to tell.</summary>
    public bool IsAny => _watchers.Count > 0;

    /// <summary>Tells a watcher of what comes from now on; when there are too many already, it is left to ask.</summary>
    public void Add(IActorWatcher watcher)
    {
        if (_watchers.Count >= ActorMark.WatchersMax && !_watchers.Observers.ContainsKey(watcher)) _watchers.ClearExpired();
        if (_watchers.Count < ActorMark.WatchersMax || _watchers.Observers.ContainsKey(watcher)) _watchers.Subscribe(watcher, watcher);
    }

    /// <summary>Tells all. Nobody waits for them, and one that cannot be reached is forgotten.</summary>
    /// <remarks>The request context travels with every message an actor sends, and in it the token of whoever made the change: watchers must not get that.</remarks>
    public void Tell(ActorMark mark)
    {
        var token = RequestContext.Get(CallToken.Key);
        RequestContext.Remove(CallToken.Key);
        try
        {
            _watchers.Notify(watcher => watcher.Changed(mark));
        }
        finally
        {
            if (token is not null) RequestContext.Set(CallToken.Key, token);
        }
    }
}
