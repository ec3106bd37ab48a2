using Orleans.Concurrency;

namespace Ecosystem.Contracts.Watching;

/// <summary>Whoever watches an actor: a client of the cluster, such as a node of the API, told by the actor's silo.</summary>
/// <remarks>
/// Being told is a wake-up and may be lost, with a connection or a silo. The truth is what the actor answers when it is watched again, which
/// the watcher does every second. Nothing of what happened travels here: what the watcher may see it reads, with a token of its own.
/// </remarks>
[Alias("actor-watcher")]
public interface IActorWatcher : IGrainObserver
{
    /// <summary>The actor has changed, or will from now on read otherwise by itself at another moment.</summary>
    [OneWay, Alias("changed")] void Changed(ActorMark mark);
}

/// <summary>What an actor reads as: as long as two marks are equal, so is what it shows.</summary>
/// <param name="Version">How many commits made its state; 0: there is no such actor.</param>
/// <param name="TurnsAt">The next moment at which it reads otherwise though nothing happens to it, such as the expiry of a hold; null: at none.</param>
[GenerateSerializer, Immutable, Alias("actor-mark")]
public sealed record ActorMark([property: Id(0)] long Version, [property: Id(1)] DateTimeOffset? TurnsAt)
{
    /// <summary>How long an actor tells a watcher after it was last watched. A watcher that is gone is forgotten then.</summary>
    public static readonly TimeSpan WatchLasts = TimeSpan.FromSeconds(10);

    /// <summary>Most watchers one actor tells. One more is answered all the same and told nothing: it learns of a change when it next asks.</summary>
    public const int WatchersMax = 64;
}
