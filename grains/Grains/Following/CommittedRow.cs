namespace Ecosystem.Grains.Following;

/// <summary>One commit as a follower reads it from the journal.</summary>
/// <param name="Position">Its number in the journal: unique, not gapless, and given out before the commit becomes visible.</param>
/// <param name="Xid">The transaction that wrote it. Followers read in the order of (xid, position).</param>
/// <param name="ActorKind">Kind of the actor that committed.</param>
/// <param name="ActorId">Key of the actor that committed.</param>
/// <param name="Version">1 for the actor's first commit, and so on without gaps.</param>
/// <param name="Client">Whose idempotency key it is.</param>
/// <param name="IdempotencyKey">The key.</param>
/// <param name="Entry">RFC 8785 canonical JSON; its UTF-8 bytes are the Merkle leaf's input.</param>
public sealed record CommittedRow(
    long Position, ulong Xid, string ActorKind, string ActorId, long Version, string Client, string IdempotencyKey, string Entry)
{
    /// <summary>Where a follower is that has done it.</summary>
    public LogCursor Cursor => new(Xid, Position);
}
