namespace Ecosystem.Domain.Audit;

/// <summary>Checks proofs against roots that the checker already trusts, from a checkpoint whose signature was verified.</summary>
/// <remarks>
/// The algorithms are those of RFC 9162 §2.1.3.2 and §2.1.4.2, which give the older RFC 6962 an explicit procedure: two counters walk up the
/// tree, one from the leaf (or the older tree's last leaf) and one from the newer tree's last leaf, and tell left siblings from right ones.
/// </remarks>
public static class ProofChecks
{
    /// <summary>Checks that a leaf is in the tree with this root.</summary>
    public static ProofVerdict Check(this InclusionProof proof, TreeHash leaf, TreeHash root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (proof.LeafIndex < 0 || proof.TreeSize > MerkleTree.SizeMax || proof.LeafIndex >= proof.TreeSize || proof.Path.IsDefault)
            return ProofVerdict.OutOfRange;

        var (node, last, hash) = (proof.LeafIndex, proof.TreeSize - 1, leaf);
        foreach (var sibling in proof.Path)
        {
            if (last == 0)
                return ProofVerdict.WrongLength;
            if (IsRightOrLast(node, last))
            {
                hash = MerkleTree.HashNode(sibling, hash);
                SkipLevelsWithoutSibling(ref node, ref last);
            }
            else
            {
                hash = MerkleTree.HashNode(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        if (last != 0)
            return ProofVerdict.WrongLength;
        return hash == root ? ProofVerdict.Valid : ProofVerdict.RootMismatch;
    }

    /// <summary>Checks that the tree with the second root begins with the tree with the first.</summary>
    public static ProofVerdict Check(this ConsistencyProof proof, TreeHash firstRoot, TreeHash secondRoot)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (proof.First < 1 || proof.First > proof.Second || proof.Second > MerkleTree.SizeMax || proof.Path.IsDefault)
            return ProofVerdict.OutOfRange;
        if (proof.First == proof.Second)
            return proof.Path.Length > 0 ? ProofVerdict.WrongLength
                : firstRoot == secondRoot ? ProofVerdict.Valid : ProofVerdict.RootMismatch;
        return CheckGrowth(proof, firstRoot, secondRoot);
    }

    private static ProofVerdict CheckGrowth(ConsistencyProof proof, TreeHash firstRoot, TreeHash secondRoot)
    {
        // An older tree that is itself a complete subtree is not repeated in the path.
        var path = long.IsPow2(proof.First) ? proof.Path.Insert(0, firstRoot) : proof.Path;
        if (path.Length == 0)
            return ProofVerdict.WrongLength;
        var (node, last) = (proof.First - 1, proof.Second - 1);
        while ((node & 1) == 1)
            (node, last) = (node >> 1, last >> 1);

        var (first, second) = (path[0], path[0]);
        foreach (var sibling in path.AsSpan()[1..])
        {
            if (last == 0)
                return ProofVerdict.WrongLength;
            if (IsRightOrLast(node, last))
            {
                first = MerkleTree.HashNode(sibling, first);
                second = MerkleTree.HashNode(sibling, second);
                SkipLevelsWithoutSibling(ref node, ref last);
            }
            else
            {
                second = MerkleTree.HashNode(second, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        if (last != 0)
            return ProofVerdict.WrongLength;
        if (second != secondRoot)
            return ProofVerdict.RootMismatch;
        return first == firstRoot ? ProofVerdict.Valid : ProofVerdict.FirstRootMismatch;
    }

    private static bool IsRightOrLast(long node, long last) => (node & 1) == 1 || node == last;

    /// <summary>A node at the right edge that is a left child has no sibling until the level where it becomes a right one.</summary>
    private static void SkipLevelsWithoutSibling(ref long node, ref long last)
    {
        while ((node & 1) == 0 && node != 0)
            (node, last) = (node >> 1, last >> 1);
    }
}
