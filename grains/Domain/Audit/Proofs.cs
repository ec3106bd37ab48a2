using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Audit;

/// <summary>Evidence that one leaf is in the tree of one size (RFC 6962 §2.1.1). In JSON as RFC 6962 §4.5 names it.</summary>
/// <param name="LeafIndex">Which leaf, from 0.</param>
/// <param name="TreeSize">Leaves in the tree, above <paramref name="LeafIndex"/>.</param>
/// <param name="Path">The sibling at each level, the leaf's own first. Empty in a tree of one leaf.</param>
[GenerateSerializer, Immutable, Alias("inclusion-proof")]
public sealed record InclusionProof(
    [property: Id(0), JsonPropertyName("leaf_index")] long LeafIndex,
    [property: Id(1), JsonPropertyName("tree_size")] long TreeSize,
    [property: Id(2), JsonPropertyName("audit_path")] ImmutableArray<TreeHash> Path);

/// <summary>Evidence that one tree is the beginning of another: nothing was changed or removed in between (RFC 6962 §2.1.2). In JSON as RFC 6962 §4.4 names it.</summary>
/// <param name="First">Leaves in the older tree, at least 1: every tree begins with the empty one, so nothing can be proven of it.</param>
/// <param name="Second">Leaves in the newer tree, at least <paramref name="First"/>.</param>
/// <param name="Path">The nodes from which both roots can be computed. Empty when the sizes are equal.</param>
[GenerateSerializer, Immutable, Alias("consistency-proof")]
public sealed record ConsistencyProof(
    [property: Id(0), JsonPropertyName("first")] long First,
    [property: Id(1), JsonPropertyName("second")] long Second,
    [property: Id(2), JsonPropertyName("consistency")] ImmutableArray<TreeHash> Path);

/// <summary>What checking a proof found. In the order the checks run.</summary>
public enum ProofVerdict
{
    /// <summary>The proof shows what it claims.</summary>
    Valid,

    /// <summary>A size or index is outside its range; among them a first tree of size 0.</summary>
    OutOfRange,

    /// <summary>The path is longer or shorter than the sizes demand.</summary>
    WrongLength,

    /// <summary>The path leads to another root than the one of the (newer) tree.</summary>
    RootMismatch,

    /// <summary>The path leads to another root than the one of the older tree.</summary>
    FirstRootMismatch,
}
