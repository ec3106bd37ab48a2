using System.Security.Cryptography;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>The recursive definitions of RFC 6962 §2.1, word for word and as slow as they read: the oracle for everything faster.</summary>
internal static class NaiveTree
{
    public static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0)
            return SHA256.HashData([]);
        if (leaves.Length == 1)
            return SHA256.HashData([0x00, .. leaves[0]]);
        var k = Split(leaves.Length);
        return SHA256.HashData([0x01, .. Root(leaves[..k]), .. Root(leaves[k..])]);
    }

    public static List<byte[]> Path(int m, ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return [];
        var k = Split(leaves.Length);
        return m < k
            ? [.. Path(m, leaves[..k]), Root(leaves[k..])]
            : [.. Path(m - k, leaves[k..]), Root(leaves[..k])];
    }

    public static List<byte[]> Proof(int m, ReadOnlySpan<byte[]> leaves) => Subproof(m, leaves, true);

    private static List<byte[]> Subproof(int m, ReadOnlySpan<byte[]> leaves, bool complete)
    {
        if (m == leaves.Length)
            return complete ? [] : [Root(leaves)];
        var k = Split(leaves.Length);
        return m <= k
            ? [.. Subproof(m, leaves[..k], complete), Root(leaves[k..])]
            : [.. Subproof(m - k, leaves[k..], false), Root(leaves[..k])];
    }

    private static int Split(int n)
    {
        var k = 1;
        while (k * 2 < n)
            k *= 2;
        return k;
    }

    /// <summary>Distinct leaves, so that no two subtrees share a hash by accident.</summary>
    public static byte[][] Leaves(int count) => [.. Enumerable.Range(0, count).Select(i => BitConverter.GetBytes(i * 2654435761L))];

    public static TreeHash RootHash(ReadOnlySpan<byte[]> leaves) => TreeHash.Of(Root(leaves));

    /// <summary>The hash of a complete subtree, from the leaves.</summary>
    public static TreeHash Node(TreeNode node, byte[][] leaves)
    {
        var start = (int)(node.Index << node.Level);
        return RootHash(leaves.AsSpan(start, 1 << node.Level));
    }

    public static InclusionProof Inclusion(int index, byte[][] leaves) =>
        new(index, leaves.Length, ProofPlan.ForInclusion(index, leaves.Length).Build(node => Node(node, leaves)));

    public static ConsistencyProof Consistency(int first, byte[][] leaves) =>
        new(first, leaves.Length, ProofPlan.ForConsistency(first, leaves.Length).Build(node => Node(node, leaves)));
}
