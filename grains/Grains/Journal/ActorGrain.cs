using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Watching;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Journal;

/// <summary>The shell every actor shares: load, ask the rules, commit, remember. Holds no rule.</summary>
/// <remarks>
/// A shell whose commit failed, is in doubt or was overtaken forgets its state and rethrows: the commit may have happened.
/// The caller's retry, under the same key, is answered from the journal.
/// </remarks>
public abstract class ActorGrain<TActor, TState, TCommand, TAnswer, TEvent>(ActorServices services, IPersistentState<Snapshot<TState>> snapshot) : Grain
    where TActor : IActor<TState, TCommand, TAnswer, TEvent>
    where TState : class
    where TCommand : class
    where TAnswer : class
    where TEvent : class
{
    /// <summary>Fewest commits between two snapshots; up to twice as many, so that actors that are equally busy do not all write theirs at once.</summary>
    private const int SnapshotAfter = 50;

    private static readonly Refusal s_keyOutOfRange = new(
        "KEY_OUT_OF_RANGE", $"The idempotency key must have 1 to {Commit.IdempotencyKeyLengthMax} printable characters.");

    private readonly Watchers _watchers = new(services.Log);
    private TState? _state;
    private string _previous = "";
    private bool _mustReload = true;
    private Task _snapshotting = Task.CompletedTask;

    /// <summary>Characters of the entries since the snapshot, whichever activation wrote them.</summary>
    private long _unsaved;

    /// <summary>The actor as it stands.</summary>
    protected TState State => _state ?? throw new InvalidOperationException("The actor is not loaded yet.");

    /// <summary>How many commits made it so.</summary>
    protected long Version { get; private set; }

    protected ActorServices Services { get; } = services;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (!TActor.IsKey(Key)) throw new CallRefusedException($"'{Key}' is not the key of a {TActor.Kind}.");
        await Reload(cancellationToken);
    }

    /// <summary>Tells a watcher of every commit from now on, for as long as <see cref="ActorMark.WatchLasts"/>, and answers as what the actor reads now.</summary>
    /// <remarks>An actor's interface offers this by declaring it: who may is the row of that interface's method.</remarks>
    public async Task<ActorMark> Watch(IActorWatcher watcher)
    {
        if (_mustReload) await Reload(CancellationToken.None);
        _watchers.Add(watcher);
        return Mark();
    }

    /// <summary>The next moment at which the actor reads otherwise though nothing happens to it; null: at none.</summary>
    protected virtual DateTimeOffset? TurnsAt(DateTimeOffset now) => null;

    /// <summary>Answers one command: decides, makes the answer durable, remembers. Durable on return unless nothing happened.</summary>
    /// <param name="method">Name of the grain method, part of what a retry must repeat.</param>
    /// <param name="message">What the caller sent, in the clear; only its keyed hash is kept.</param>
    /// <param name="idempotencyKey">The caller's key.</param>
    /// <param name="command">The command to decide, with ids made and personal fields sealed.</param>
    protected async Task<TAnswer> Answer<TMessage>(string method, TMessage message, string idempotencyKey, TCommand command)
    {
        if (idempotencyKey is not { Length: > 0 and <= Commit.IdempotencyKeyLengthMax } || idempotencyKey.Any(char.IsControl)) return TActor.Refused(s_keyOutOfRange);
        if (_mustReload) await Reload(CancellationToken.None);

        var caller = Caller.Current;
        var now = Services.Clock.Now();
        var (answer, events) = TActor.Decide(State, command, now);
        byte[] hash;
        try
        {
            hash = Services.RequestHash.Of(TActor.Kind, Key, method, message);
        }
        catch (CanonicalJsonException) when (events.IsEmpty)
        {
            // More than JSON keeps exactly, such as an amount beyond 2^53: never kept under any key, and the rules have said what is wrong with it.
            return answer;
        }

        // Nothing happened now; but had this request been answered before, that answer stands.
        if (events.IsEmpty) return await Before(caller.Client, idempotencyKey, hash, command) ?? answer;

        var entry = Entries.Write(new Entry<TCommand, TAnswer, TEvent>(new(TActor.Kind, Key), Version + 1, now, caller, idempotencyKey, command, answer, events, _previous));
        if (entry.Length > Commit.EntryLengthMax) throw new CallRefusedException("The request is too large to keep. Send it in smaller parts.");
        return await Append(new(TActor.Kind, Key, Version + 1, caller.Client, idempotencyKey, hash, entry)) switch
        {
            Committed => Remember(entry, events, answer),
            AnsweredBefore before => await Repeat(before, command) ?? await Answer(method, message, $"again:{Guid.CreateVersion7():N}", command),
            KeyReused => TActor.Refused(KeyRefusals.Reused),
            _ => Overtaken(),
        };
    }

    /// <summary>What the rules would answer to a command now. Nothing happens, and nothing is remembered or written down.</summary>
    protected async Task<TAnswer> Foresee(TCommand command)
    {
        if (_mustReload) await Reload(CancellationToken.None);
        return TActor.Decide(State, command, Services.Clock.Now()).Answer;
    }

    /// <summary>Whether an answer given before may be given to the same request again. When not, the command is decided anew, under a key of its own.</summary>
    /// <remarks>For answers that let something out of the actor: the journal remembers that it was let out then, not that it may be now.</remarks>
    protected virtual bool Stands(TCommand command, TAnswer before) => true;

    private async Task<CommitOutcome> Append(Commit commit)
    {
        try
        {
            return await Services.Journal.Append(commit);
        }
        catch
        {
            Forget();
            throw;
        }
    }

    private TAnswer Overtaken()
    {
        Forget();
        throw new InvalidOperationException($"{TActor.Kind} {Key} was overtaken by another activation. Retry with the same idempotency key.");
    }

    /// <summary>The answer given before, or null when it no longer stands.</summary>
    private async Task<TAnswer?> Repeat(AnsweredBefore before, TCommand command)
    {
        // An answer from the journal proves nothing about this activation: another may have gone ahead of it, by a withdrawal for instance.
        await CatchUp(CancellationToken.None);
        var answer = Entries.Read<TCommand, TAnswer, TEvent>(before.Entry).Answer;
        return Stands(command, answer) ? answer : null;
    }

    private async Task<TAnswer?> Before(string client, string idempotencyKey, byte[] hash, TCommand command) => await Services.Journal.Find(client, idempotencyKey, hash) switch
    {
        AnsweredBefore before => await Repeat(before, command),
        KeyReused => TActor.Refused(KeyRefusals.Reused),
        _ => null,
    };

    private TAnswer Remember(string entry, ImmutableArray<TEvent> events, TAnswer answer)
    {
        _state = events.Aggregate(State, TActor.Apply);
        _previous = Entries.LeafHash(entry);
        Version++;
        _unsaved += entry.Length;
        if (SnapshotIsDue()) _snapshotting = SaveSnapshot();
        if (_watchers.IsAny) _watchers.Tell(Mark());
        return answer;
    }

    /// <summary>Once the entries since the last snapshot are four times as long as that was: an actor that remembers much does not write it all again and again.</summary>
    private bool SnapshotIsDue() =>
        Version - (snapshot.State?.Version ?? 0) >= SnapshotAfter + (this.GetGrainId().GetUniformHashCode() % SnapshotAfter)
        && _unsaved / 4 >= (snapshot.State?.Bytes ?? 0) && _snapshotting.IsCompleted;

    private ActorMark Mark() => new(Version, TurnsAt(Services.Clock.Now()));

    /// <summary>Whatever this activation remembers may no longer be true.</summary>
    private void Forget()
    {
        _mustReload = true;
        DeactivateOnIdle();
    }

    private async Task Reload(CancellationToken cancellation)
    {
        var known = snapshot.RecordExists && snapshot.State is { Schema: Snapshot<TState>.CurrentSchema, State: not null } saved ? saved : new();
        (_state, Version, _previous, _unsaved) = (known.State ?? TActor.Empty(Key), known.Version, known.Previous, 0);
        await CatchUp(cancellation);
        _mustReload = false;
    }

    /// <summary>Folds what the journal has beyond what is remembered.</summary>
    private async Task CatchUp(CancellationToken cancellation)
    {
        await foreach (var (_, version, text) in Services.Reader.Read(TActor.Kind, Key, Version, cancellation))
        {
            if (version != Version + 1) throw new InvalidOperationException($"The journal of {TActor.Kind} {Key} has no version {Version + 1}: run 'ecosystem verify-log'.");
            _state = Entries.Read<TCommand, TAnswer, TEvent>(text).Events.Aggregate(State, TActor.Apply);
            (Version, _previous, _unsaved) = (version, Entries.LeafHash(text), _unsaved + text.Length);
        }
    }

    /// <summary>Writes a snapshot now, after any that is being written: for an actor that has forgotten what the one before still has.</summary>
    protected async Task SnapshotNow()
    {
        await _snapshotting;
        await (_snapshotting = SaveSnapshot());
    }

    /// <summary>Off the way of the answer: a snapshot that fails or is lost only makes the next activation read more of the journal.</summary>
    private async Task SaveSnapshot()
    {
        _unsaved = 0;
        try
        {
            snapshot.State = new() { Schema = Snapshot<TState>.CurrentSchema, Version = Version, Previous = _previous, State = State };
            await snapshot.WriteStateAsync();
        }
        catch (Exception failure)
        {
            Services.Log.LogWarning(failure, "No snapshot of {Kind} {Key} at version {Version}.", TActor.Kind, Key, Version);
        }
    }
}
