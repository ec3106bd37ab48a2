using System.Collections.Immutable;

namespace Ecosystem.Grains.Audit;

/// <summary>What can be wrong with a log.</summary>
public enum FindingKind
{
    /// <summary>A leaf has no commit: a row was deleted, or its position changed.</summary>
    MissingCommit,

    /// <summary>A commit's entry is not the one whose hash is in the tree.</summary>
    WrongLeafHash,

    /// <summary>Leaf numbers are not 0, 1, 2 ….</summary>
    LeafGap,

    /// <summary>Leaves are not in the order of (xid, position).</summary>
    OutOfOrder,

    /// <summary>An entry is not canonical JSON of the journal's form.</summary>
    MalformedEntry,

    /// <summary>A row's columns say something else than its entry.</summary>
    ColumnsDisagree,

    /// <summary>An actor's versions are not 1, 2, 3 ….</summary>
    VersionGap,

    /// <summary>An entry's <c>previous</c> is not the hash of the actor's entry before it.</summary>
    WrongPrevious,

    /// <summary>The stored tree has another size or root than its leaves give.</summary>
    WrongTree,

    /// <summary>A stored tile has other hashes than its leaves give, or is missing.</summary>
    WrongTile,

    /// <summary>A checkpoint was not signed by the log's key, or states another tree than the leaves give.</summary>
    WrongCheckpoint,

    /// <summary>A commit before the sequencer's cursor is not in the tree, and never will be.</summary>
    PassedOver,

    /// <summary>A commit has waited for the tree longer than allowed.</summary>
    NotSequenced,

    /// <summary>The tree is committed and larger than what is signed, longer than allowed.</summary>
    NotSigned,

    /// <summary>A file of an archive is missing, another than its manifest says, or one that it does not name.</summary>
    WrongFile,
}

/// <summary>One kind of error that was found.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">How often.</param>
/// <param name="First">Where it was met first, and how it shows.</param>
public sealed record Finding(FindingKind Kind, long Count, string First);

/// <summary>The outcome of verifying a whole log.</summary>
/// <param name="Commits">Commits in the journal.</param>
/// <param name="Leaves">Leaves recomputed.</param>
/// <param name="Actors">Actors whose versions were followed.</param>
/// <param name="Checkpoints">Checkpoints whose signature and root were checked.</param>
/// <param name="Tiles">Tiles compared.</param>
/// <param name="Root">Root recomputed over all leaves, in base64.</param>
/// <param name="Waiting">Commits not in the tree yet, within the allowed time.</param>
/// <param name="Findings">Everything wrong; empty when the log is sound.</param>
public sealed record VerificationReport(
    long Commits, long Leaves, long Actors, long Checkpoints, long Tiles, string Root, long Waiting, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.IsEmpty;
}

/// <summary>How far a verification is: rows looked at, of about so many.</summary>
public readonly record struct VerificationProgress(long Done, long Total);

/// <summary>Collects findings: a count and the first of each kind, so that a ruined log needs no more memory than a sound one.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<FindingKind, Finding> _found = [];

    public void Add(FindingKind kind, string where) =>
        _found[kind] = _found.TryGetValue(kind, out var before) ? before with { Count = before.Count + 1 } : new Finding(kind, 1, where);

    public ImmutableArray<Finding> ToImmutable() => [.. _found.Values];
}
