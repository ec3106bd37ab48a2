using System.Numerics;
using System.Runtime.InteropServices;

namespace Ecosystem.Domain.Audit;

/// <summary>A complete subtree: the 2^Level leaves from Index × 2^Level on. Its hash, once it exists, never changes.</summary>
/// <param name="Level">Height above the leaves, 0 to 62; a leaf is 0.</param>
/// <param name="Index">Which of the subtrees of its level, from 0 on the left.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TreeNode(int Level, long Index);

/// <summary>A run of leaves that is one subtree in the sense of RFC 6962 §2.1: <c>D[Start:End]</c>, complete or at the right edge.</summary>
/// <param name="Start">First leaf, from 0, inclusive.</param>
/// <param name="End">Last leaf, exclusive; above <paramref name="Start"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LeafRange(long Start, long End)
{
    /// <summary>The fewest complete subtrees that cover the run, from left to right.</summary>
    public IEnumerable<TreeNode> Nodes()
    {
        for (var at = Start; at < End;)
        {
            var level = BitOperations.Log2((ulong)(End - at));
            if (at != 0)
                level = Math.Min(level, BitOperations.TrailingZeroCount(at));
            yield return new TreeNode(level, at >> level);
            at += 1L << level;
        }
    }

    /// <summary>The hash of the run, from the hashes of its complete subtrees.</summary>
    public TreeHash Hash(Func<TreeNode, TreeHash> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        // The subtrees shrink from left to right, so the rightmost two always have a common parent.
        return Nodes().Reverse().Select(read).Aggregate((right, left) => MerkleTree.HashNode(left, right));
    }
}
