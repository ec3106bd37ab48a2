using System.Threading.Channels;
using Ecosystem.Api.Access;
using Ecosystem.Contracts.Watching;

namespace Ecosystem.Api.Live;

/// <summary>One standing operation: what it has read, and whether any of that has changed since.</summary>
/// <remarks>
/// What waits for it is one mark, "changed", and never a queue of what changed: a subscriber that reads slowly gets the latest state when it is
/// ready, and skips those in between. They are superseded: a board is a state and not a history, and the log has that. So it takes the same
/// memory however slow it is.
/// </remarks>
public sealed class Subscriber(Watches watches, Caller caller) : IDisposable
{
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, Watch> _watched = new(StringComparer.Ordinal);
    private bool _isDisposed;

    /// <summary>How far it has come, where every step counts.</summary>
    public Steps Steps { get; } = new();

    /// <summary>There is more already: the next result is made as soon as this one is written.</summary>
    public void GoOn() => Wake();

    /// <summary>Under whose token it reads: each time, so that it ends with the token's rights.</summary>
    internal string Token => caller.AccessToken;

    /// <summary>From here on, this wakes when something changes. Reading it is then the caller's own affair.</summary>
    /// <param name="name">What is watched, the same for every subscriber to it.</param>
    /// <param name="watch">Asks to be told of changes; answers as what it reads now.</param>
    public Task Watch(string name, Func<IActorWatcher, Task<ActorMark>> watch) => Watched(name, watch).WatchedAsync(this);

    /// <summary>Reads something, and from then on wakes when it changes.</summary>
    /// <param name="read">Reads it. Subscribers with the same token share the answer, so it may use nothing that belongs to one request.</param>
    public Task<T> Read<T>(string name, Func<IActorWatcher, Task<ActorMark>> watch, Func<Task<T>> read) => Watched(name, watch).ReadAsync(this, read);

    /// <summary>Something has changed, or should be looked at again.</summary>
    internal void Wake() => _changed.Writer.TryWrite(true);

    /// <summary>Waits until something has changed since the last wait.</summary>
    internal async Task ChangedAsync(CancellationToken cancellation) => await _changed.Reader.ReadAsync(cancellation);

    private Watch Watched(string name, Func<IActorWatcher, Task<ActorMark>> watch)
    {
        // Fields of one selection set may run at once.
        lock (_watched)
        {
            // A field that a time-out left running must not begin a watch that nobody ends.
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (!_watched.TryGetValue(name, out var watched)) _watched[name] = watched = watches.Join(name, watch, this);
            return watched;
        }
    }

    public void Dispose()
    {
        lock (_watched)
        {
            _isDisposed = true;
            foreach (var watch in _watched.Values) watches.Leave(watch, this);
            _watched.Clear();
        }
    }
}
