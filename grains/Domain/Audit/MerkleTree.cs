using System.Buffers;
using System.Numerics;
using System.Security.Cryptography;

namespace Ecosystem.Domain.Audit;

/// <summary>The hashes of the log's tree, as RFC 6962 §2.1 defines them.</summary>
/// <remarks>
/// A leaf is SHA-256(0x00 ‖ entry), a node is SHA-256(0x01 ‖ left ‖ right); the prefixes keep a node from being passed off as a leaf.
/// A tree of n leaves splits at the largest power of two below n, so its left part never changes again.
/// </remarks>
public static class MerkleTree
{
    /// <summary>Largest tree the arithmetic accepts, in leaves: far beyond any log, and far from overflow.</summary>
    public const long SizeMax = 1L << 62;

    /// <summary>The root of the tree without leaves: SHA-256 of nothing.</summary>
    public static TreeHash EmptyRoot { get; } = TreeHash.Of(SHA256.HashData([]));

    /// <summary>The hash of one entry's bytes.</summary>
    public static TreeHash HashLeaf(ReadOnlySpan<byte> entry)
    {
        const int OnStackMax = 4096;
        var rented = entry.Length < OnStackMax ? null : ArrayPool<byte>.Shared.Rent(entry.Length + 1);
        var input = rented is null ? stackalloc byte[OnStackMax] : rented;
        input[0] = 0x00;
        entry.CopyTo(input[1..]);
        var hash = Hash(input[..(entry.Length + 1)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    /// <summary>The hash of a node above two others.</summary>
    public static TreeHash HashNode(TreeHash left, TreeHash right)
    {
        Span<byte> input = stackalloc byte[1 + 2 * TreeHash.Length];
        input[0] = 0x01;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + TreeHash.Length)..]);
        return Hash(input);
    }

    /// <summary>The largest power of two below <paramref name="size"/>, where a tree of that many leaves splits. <paramref name="size"/> is at least 2.</summary>
    public static long SplitOf(long size) => 1L << BitOperations.Log2((ulong)(size - 1));

    private static TreeHash Hash(ReadOnlySpan<byte> input)
    {
        Span<byte> hash = stackalloc byte[TreeHash.Length];
        SHA256.HashData(input, hash);
        return TreeHash.Of(hash);
    }
}
