using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Watching;

namespace Ecosystem.Api.Live;

/// <summary>Keeps an eye on one actor or list for all its subscribers on this node, and reads it for them.</summary>
/// <remarks>
/// The actor tells of each commit, and is asked every second besides: telling is quick and may be lost, asking finds the actor wherever it is.
/// Asking takes turns among the subscribers' tokens, so that a token the silo no longer accepts is found out though nothing changes.
/// An actor that has given no sign for two seconds is lost: its subscribers are told so rather than left with what may be stale.
/// </remarks>
internal sealed class Watch : IActorWatcher
{
    /// <summary>How often the actor is asked.</summary>
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(1);

    /// <summary>How long one answer is waited for: a silo may be gone, and the next question finds the actor in another.</summary>
    private static readonly TimeSpan s_answerWait = TimeSpan.FromSeconds(1);

    /// <summary>How long after its last sign an actor counts as lost.</summary>
    private static readonly TimeSpan s_lostAfter = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly List<Subscriber> _subscribers = [];
    private readonly Dictionary<string, (ActorMark? Mark, Task Read)> _reads = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<IActorWatcher, Task<ActorMark>> _ask;
    private readonly IGrainFactory _cluster;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private IActorWatcher? _reference;
    private ActorMark? _mark;
    private long _heardAt;
    private bool _lost;
    private int _turn;

    public Watch(string name, Func<IActorWatcher, Task<ActorMark>> ask, IGrainFactory cluster, TimeProvider time, ILogger log)
    {
        (Name, _ask, _cluster, _time, _log, _heardAt) = (name, ask, cluster, time, log, time.GetTimestamp());
        // Of no request: neither its trace nor its token is this loop's.
        using (ExecutionContext.SuppressFlow()) _ = Task.Run(KeepAskingAsync, CancellationToken.None);
    }

    /// <summary>Which actor or list.</summary>
    public string Name { get; }

    /// <summary>The actor tells of a commit.</summary>
    public void Changed(ActorMark mark)
    {
        // What is told may come late, after the answer to a later question; what is asked is how it is.
        lock (_gate)
            if (_mark is { } known && mark.Version > known.Version) Heard(mark);
    }

    public void Join(Subscriber subscriber)
    {
        lock (_gate) _subscribers.Add(subscriber);
    }

    /// <summary>Whether that was the last subscriber, so that this watch has ended.</summary>
    public bool Leave(Subscriber subscriber)
    {
        lock (_gate)
        {
            _subscribers.Remove(subscriber);
            if (!_subscribers.Exists(other => other.Token == subscriber.Token)) _reads.Remove(subscriber.Token);
            if (_subscribers.Count > 0) return false;
        }
        _ended.SetResult();
        return true;
    }

    /// <summary>Completes when changes from here on are heard of: whoever reads after that misses none.</summary>
    /// <exception cref="SiloUnavailableException">The actor is lost.</exception>
    public async Task WatchedAsync(Subscriber subscriber)
    {
        bool lost, known;
        lock (_gate) (lost, known) = (_lost, _mark is not null);
        if (lost) throw new SiloUnavailableException($"{Name} does not answer.");
        if (!known) await AskAsync(subscriber.Token);
    }

    /// <summary>What a subscriber reads, once for each change and token: subscribers with one token share the answer.</summary>
    public async Task<T> ReadAsync<T>(Subscriber subscriber, Func<Task<T>> read)
    {
        await WatchedAsync(subscriber);
        Task<T> reading;
        lock (_gate)
        {
            if (_reads.TryGetValue(subscriber.Token, out var last) && last.Mark == _mark && last.Read is Task<T> { IsFaulted: false, IsCanceled: false } shared) reading = shared;
            else _reads[subscriber.Token] = (_mark, reading = WithToken(subscriber.Token, read));
        }
        return await reading;
    }

    private async Task KeepAskingAsync()
    {
        while (!_ended.Task.IsCompleted)
        {
            await _ended.Task.WaitAsync(s_every, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // As often as there are subscribers at most: one whose token is refused must not keep the others from hearing.
            for (var tries = Subscribers; tries > 0 && Next() is { } subscriber; tries--)
                if (await TryAskAsync(subscriber)) break;
        }
        if (_reference is { } reference) _cluster.DeleteObjectReference<IActorWatcher>(reference);
    }

    private int Subscribers
    {
        get { lock (_gate) return _subscribers.Count; }
    }

    private Subscriber? Next()
    {
        lock (_gate) return _ended.Task.IsCompleted || _subscribers.Count == 0 ? null : _subscribers[_turn++ % _subscribers.Count];
    }

    /// <summary>Whether there is nobody else to ask for: false when only this subscriber's token was refused.</summary>
    private async Task<bool> TryAskAsync(Subscriber subscriber)
    {
        try
        {
            await AskAsync(subscriber.Token);
        }
        catch (CallRefusedException)
        {
            // It reads again, is refused, and ends.
            lock (_gate) _reads.Remove(subscriber.Token);
            subscriber.Wake();
            return false;
        }
        catch (Exception failure)
        {
            lock (_gate)
            {
                if (_lost || (_mark is not null && _time.GetElapsedTime(_heardAt) < s_lostAfter)) return true;
                _lost = true;
                if (_mark is not null) WakeAll();
            }
            _log.LogWarning(failure, "{Watched} does not answer; its subscribers are told so", Name);
        }
        return true;
    }

    private async Task AskAsync(string token)
    {
        _reference ??= _cluster.CreateObjectReference<IActorWatcher>(this);
        var mark = await WithToken(token, () => _ask(_reference)).WaitAsync(s_answerWait, _time);
        lock (_gate)
            if (mark != _mark || _lost) Heard(mark);
            else _heardAt = _time.GetTimestamp();
    }

    private void Heard(ActorMark mark)
    {
        var first = _mark is null && !_lost;
        (_mark, _lost, _heardAt) = (mark, false, _time.GetTimestamp());
        // Nobody has read anything yet.
        if (!first) WakeAll();
    }

    private void WakeAll()
    {
        foreach (var subscriber in _subscribers) subscriber.Wake();
    }

    private static async Task<T> WithToken<T>(string token, Func<Task<T>> call)
    {
        // Not under the caller's lock.
        await Task.Yield();
        CallToken.Use(token);
        return await call();
    }
}
