using System.Collections.Immutable;

namespace Ecosystem.Contracts.Audit;

/// <summary>The log as a customer sees it: its own entries with their proofs (AU-17), read-only. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("own-log")]
public interface IOwnLogGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "own-log_all";

    /// <summary>Most entries answered at once.</summary>
    const int EntriesMax = 200;

    /// <summary>How much of the latest signed tree is the caller's own; null when nothing has been signed yet.</summary>
    [Alias("state")] Task<OwnLogState?> State();

    /// <summary>The caller's own entries in the tree of a published checkpoint, oldest first, at most <see cref="EntriesMax"/>; none after the last.</summary>
    /// <param name="treeSize">Of <see cref="State"/>.</param>
    /// <param name="afterVersion">Begins with the one after this; 0: with the first.</param>
    [Alias("entries")] Task<ImmutableArray<ProvenOwnEntry>> Entries(long treeSize, long afterVersion);
}

/// <summary>How much of the log is a customer's own.</summary>
/// <param name="Customer">Whose.</param>
/// <param name="Checkpoint">The checkpoint it was counted under.</param>
/// <param name="Entries">How many.</param>
/// <param name="Statement">The same, signed by the log's key: <see cref="Domain.Audit.OwnLogStatement"/>.</param>
[GenerateSerializer, Immutable, Alias("own-log-state")]
public sealed record OwnLogState([property: Id(0)] string Customer, [property: Id(1)] SignedCheckpoint Checkpoint, [property: Id(2)] long Entries, [property: Id(3)] string Statement);

/// <summary>An entry of the caller's own actor.</summary>
/// <param name="Version">1, 2, 3 ….</param>
/// <param name="Entry">Canonical JSON; what is personal in it is sealed.</param>
/// <param name="Proof">A C2SP tlog-proof, under the checkpoint asked for.</param>
[GenerateSerializer, Immutable, Alias("proven-own-entry")]
public sealed record ProvenOwnEntry([property: Id(0)] long Version, [property: Id(1)] string Entry, [property: Id(2)] string Proof);
