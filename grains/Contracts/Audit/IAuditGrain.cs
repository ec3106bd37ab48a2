using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;

namespace Ecosystem.Contracts.Audit;

/// <summary>The log as an auditor sees it, read-only. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("audit")]
public interface IAuditGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "audit_all";

    /// <summary>The latest signed checkpoint, or null when nothing has been signed yet.</summary>
    [Alias("checkpoint")] Task<SignedCheckpoint?> Checkpoint();

    /// <summary>Entries of one actor, oldest first; a leaf index is null until the entry is under a signed checkpoint.</summary>
    /// <param name="first">1 to 200.</param>
    [Alias("entries")] Task<ImmutableArray<LogEntry>> Entries(string actorKind, string actorId, long afterVersion, int first);

    /// <summary>Entries of the whole log that meet every filter. Shows an entry about 50 ms after it was acknowledged.</summary>
    [Alias("find")] Task<Listed<FoundEntry>> Find(EntryList list);

    /// <summary>Proves that an entry is in the tree of a size, or null when there is no such leaf or tree.</summary>
    [Alias("inclusion")] Task<InclusionEvidence?> Inclusion(long leafIndex, long treeSize);

    /// <summary>Proves that the tree of one size is a prefix of a later one, or null when there are no such trees.</summary>
    [Alias("consistency")] Task<ImmutableArray<string>?> Consistency(long oldSize, long newSize);

    /// <summary>Decisions in the order asked for; one that the log does not have is left out.</summary>
    /// <param name="ids">1 to <see cref="LoggedDecision.AskedMax"/>.</param>
    [Alias("decisions")] Task<ImmutableArray<LoggedDecision>> Decisions(ImmutableArray<DecisionId> ids);

    /// <summary>Makes a decision again from the log, and asks another policy, by its version, the same. Nothing is written down.</summary>
    [Alias("replay")] Task<ReplayAnswer> Replay(DecisionId decision, string policy);
}

/// <summary>A C2SP checkpoint: a signed note over origin, tree size and root hash.</summary>
/// <param name="Root">Base64, 32 bytes.</param>
/// <param name="Note">The signed note, whole.</param>
/// <param name="VerifierKey">The key that checks it, in the C2SP <c>name+hash+key</c> form.</param>
[GenerateSerializer, Immutable, Alias("signed-checkpoint")]
public sealed record SignedCheckpoint([property: Id(0)] long Size, [property: Id(1)] string Root, [property: Id(2)] string Note, [property: Id(3)] string VerifierKey);

/// <summary>One entry of the log.</summary>
/// <param name="Entry">Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf.</param>
[GenerateSerializer, Immutable, Alias("log-entry")]
public sealed record LogEntry([property: Id(0)] long Position, [property: Id(1)] long Version, [property: Id(2)] long? LeafIndex, [property: Id(3)] string Entry);

/// <summary>An RFC 6962 inclusion proof.</summary>
/// <param name="LeafHash">Base64, 32 bytes.</param>
/// <param name="Hashes">Base64, 32 bytes each, from leaf to root.</param>
[GenerateSerializer, Immutable, Alias("inclusion-evidence")]
public sealed record InclusionEvidence([property: Id(0)] long LeafIndex, [property: Id(1)] long TreeSize, [property: Id(2)] string LeafHash, [property: Id(3)] ImmutableArray<string> Hashes);
