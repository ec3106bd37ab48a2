using System.Collections.Immutable;

namespace Ecosystem.Domain.Audit;

/// <summary>Which parts of the tree a proof is made of, so that a store can fetch every hash at once before the proof is built.</summary>
/// <param name="Parts">The subtrees whose hashes are the proof's path, in its order.</param>
public sealed record ProofPlan(ImmutableArray<LeafRange> Parts)
{
    /// <summary>The parts of <c>PATH(index, D[size])</c>, RFC 6962 §2.1.1.</summary>
    public static ProofPlan ForInclusion(long index, long size)
    {
        if (index < 0 || size > MerkleTree.SizeMax || index >= size)
            throw new ArgumentOutOfRangeException(nameof(index), $"Leaf {index} is not in a tree of {size} leaves.");
        var parts = ImmutableArray.CreateBuilder<LeafRange>();
        var (start, end) = (0L, size);
        while (end - start > 1)
            (start, end) = Descend(parts, start, end, towards: index);
        parts.Reverse();
        return new ProofPlan(parts.ToImmutable());
    }

    /// <summary>The parts of <c>PROOF(first, D[second])</c>, RFC 6962 §2.1.2.</summary>
    public static ProofPlan ForConsistency(long first, long second)
    {
        if (first < 1 || first > second || second > MerkleTree.SizeMax)
            throw new ArgumentOutOfRangeException(nameof(first), $"A tree of {first} leaves (at least 1) cannot be shown to begin one of {second}.");
        var parts = ImmutableArray.CreateBuilder<LeafRange>();
        var (start, end) = (0L, second);
        // Descends to the subtree that ends where the older tree ends; everything passed on the way is needed.
        while (end != first)
            (start, end) = Descend(parts, start, end, towards: first - 1);
        // If it begins at leaf 0 it is the older tree itself, whose root the verifier already has.
        if (start != 0)
            parts.Add(new LeafRange(start, end));
        parts.Reverse();
        return new ProofPlan(parts.ToImmutable());
    }

    /// <summary>The nodes to fetch, from the left, without repetition.</summary>
    public IEnumerable<TreeNode> Nodes() => Parts.SelectMany(part => part.Nodes()).Distinct();

    /// <summary>The path, from hashes of complete subtrees.</summary>
    public ImmutableArray<TreeHash> Build(Func<TreeNode, TreeHash> read) => [.. Parts.Select(part => part.Hash(read))];

    private static (long Start, long End) Descend(ImmutableArray<LeafRange>.Builder parts, long start, long end, long towards)
    {
        var split = start + MerkleTree.SplitOf(end - start);
        if (towards < split)
        {
            parts.Add(new LeafRange(split, end));
            return (start, split);
        }

        parts.Add(new LeafRange(start, split));
        return (split, end);
    }
}
