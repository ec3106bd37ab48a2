using System.Numerics;

namespace Ecosystem.Domain.Audit;

/// <summary>A growing tree remembered by the hashes of its complete subtrees alone: at most 62 hashes for any number of leaves.</summary>
public sealed class CompactRange
{
    // One hash for each bit set in the size, the largest subtree first.
    private readonly List<TreeHash> _subtrees = [];

    /// <summary>Leaves appended so far.</summary>
    public long Size { get; private set; }

    /// <summary>Appends one leaf's hash, and closes the subtrees it completes: one node hash per leaf on average.</summary>
    public void Append(TreeHash leaf)
    {
        if (Size >= MerkleTree.SizeMax)
            throw new InvalidOperationException($"The tree holds {MerkleTree.SizeMax} leaves, which is the most it can.");
        for (var completed = BitOperations.TrailingZeroCount(~Size); completed > 0; completed--)
        {
            leaf = MerkleTree.HashNode(_subtrees[^1], leaf);
            _subtrees.RemoveAt(_subtrees.Count - 1);
        }

        _subtrees.Add(leaf);
        Size++;
    }

    /// <summary>The root of the tree as it stands; of no leaves, <see cref="MerkleTree.EmptyRoot"/>.</summary>
    public TreeHash Root()
    {
        if (_subtrees.Count == 0)
            return MerkleTree.EmptyRoot;
        var root = _subtrees[^1];
        for (var i = _subtrees.Count - 2; i >= 0; i--)
            root = MerkleTree.HashNode(_subtrees[i], root);
        return root;
    }
}
