namespace Ecosystem.Grains.Journal;

/// <summary>One commit on its way to the journal: the state change, the audit entry, the message and the answer in one row.</summary>
/// <param name="Version">1 for the actor's first commit.</param>
/// <param name="Client">Whose idempotency key it is.</param>
/// <param name="RequestHash">Keyed hash of actor, method and message: tells a retry from another request under the same key.</param>
/// <param name="Entry">Canonical JSON; its UTF-8 bytes are the Merkle leaf.</param>
public sealed record Commit(string ActorKind, string ActorId, long Version, string Client, string IdempotencyKey, byte[] RequestHash, string Entry)
{
    /// <summary>Longest idempotency key, in characters.</summary>
    public const int IdempotencyKeyLengthMax = 200;

    /// <summary>Largest entry, in characters.</summary>
    public const int EntryLengthMax = 4 << 20;
}

/// <summary>What became of a commit.</summary>
public abstract record CommitOutcome;

/// <summary>It is durable.</summary>
public sealed record Committed(long Position) : CommitOutcome;

/// <summary>The same client sent the same request under the same key before: this entry holds its answer.</summary>
public sealed record AnsweredBefore(string Entry) : CommitOutcome;

/// <summary>The same client used the key for another request before.</summary>
public sealed record KeyReused : CommitOutcome;

/// <summary>Another activation of the actor has gone ahead: whoever tried this remembers a state that is no longer true.</summary>
public sealed record Overtaken : CommitOutcome;

/// <summary>One committed entry of an actor.</summary>
public readonly record struct JournalEntry(long Position, long Version, string Entry);
