using System.Runtime.InteropServices;

namespace Ecosystem.Domain.Audit;

/// <summary>Names one tile: 256 consecutive hashes of one level of the tree, of which only every eighth level is kept (C2SP tlog-tiles).</summary>
/// <param name="Level">0 holds leaf hashes; each hash at level l covers 256^l leaves. 0 to 7.</param>
/// <param name="Index">Which tile of its level, from 0 on the left.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TileId(int Level, long Index);

/// <summary>A tile's content.</summary>
/// <param name="Id">Which tile.</param>
/// <param name="Width">Hashes in it, 1 to 256. A tile of 256 never changes again; a narrower one only grows at its end.</param>
/// <param name="Hashes">Width × 32 bytes, the leftmost hash first.</param>
public sealed record Tile(TileId Id, int Width, ReadOnlyMemory<byte> Hashes);

/// <summary>
/// Where the tree's hashes lie when it is stored as tiles of height 8, and how to read the seven levels between two stored ones.
/// </summary>
/// <remarks>
/// A hash is stored in a level above 0 only once the full tile below it exists, so every stored hash is of a complete subtree and final.
/// </remarks>
public static class Tiles
{
    /// <summary>Levels of the tree that one tile spans.</summary>
    public const int Height = 8;

    /// <summary>Hashes in a full tile.</summary>
    public const int WidthMax = 1 << Height;

    /// <summary>Bytes of a full tile: 8 KiB.</summary>
    public const int BytesMax = WidthMax * TreeHash.Length;

    /// <summary>Levels of tiles that a tree of <see cref="MerkleTree.SizeMax"/> leaves has.</summary>
    public const int LevelsMax = 8;

    /// <summary>Hashes stored at one level for a tree of a size: ⌊size / 256^level⌋.</summary>
    public static long HashesAt(int level, long size) => size >> (Height * level);

    /// <summary>How wide a tile is in a tree of a size: 0 when it does not exist yet, else 1 to 256.</summary>
    public static int WidthOf(TileId tile, long size)
    {
        var (full, rest) = Math.DivRem(HashesAt(tile.Level, size), WidthMax);
        return tile.Index < full ? WidthMax : tile.Index == full ? (int)rest : 0;
    }

    /// <summary>The tiles that are new or wider once a tree has grown from one size to another, with their new widths; by level, then from the left.</summary>
    public static IEnumerable<(TileId Tile, int Width)> Changed(long from, long to)
    {
        for (var level = 0; HashesAt(level, to) > HashesAt(level, from); level++)
        {
            var last = (HashesAt(level, to) - 1) / WidthMax;
            for (var index = HashesAt(level, from) / WidthMax; index <= last; index++)
            {
                var tile = new TileId(level, index);
                yield return (tile, WidthOf(tile, to));
            }
        }
    }

    /// <summary>The partial tiles at the right edge of a tree, with their widths; at most one a level. Together they are the tree's complete subtrees.</summary>
    public static IEnumerable<(TileId Tile, int Width)> Edge(long size)
    {
        for (var level = 0; HashesAt(level, size) > 0; level++)
        {
            var tile = new TileId(level, HashesAt(level, size) / WidthMax);
            if (WidthOf(tile, size) is > 0 and var width)
                yield return (tile, width);
        }
    }

    /// <summary>The tile from which the hash of a complete subtree can be read.</summary>
    public static TileId Holding(TreeNode node)
    {
        var (level, above) = Math.DivRem(node.Level, Height);
        return new TileId(level, node.Index >> (Height - above));
    }

    /// <summary>Reads the hash of a complete subtree from the tile that <see cref="Holding"/> names.</summary>
    /// <param name="node">The subtree.</param>
    /// <param name="hashes">The tile's bytes; it may be wider than the tree asked about was.</param>
    /// <exception cref="ArgumentException">The tile is too narrow to hold the subtree.</exception>
    public static TreeHash Read(TreeNode node, ReadOnlySpan<byte> hashes)
    {
        var above = node.Level % Height;
        var count = 1 << above;
        var first = (int)((node.Index << above) % WidthMax);
        if ((first + count) * TreeHash.Length > hashes.Length)
            throw new ArgumentException(
                $"The subtree {node.Index} at level {node.Level} needs hashes {first} to {first + count - 1} of its tile, which holds {hashes.Length / TreeHash.Length}.",
                nameof(hashes));
        return Fold(hashes.Slice(first * TreeHash.Length, count * TreeHash.Length));
    }

    /// <summary>The hash above 2^n neighbouring hashes.</summary>
    internal static TreeHash Fold(ReadOnlySpan<byte> hashes)
    {
        if (hashes.Length == TreeHash.Length)
            return TreeHash.Of(hashes);
        var half = hashes.Length / 2;
        return MerkleTree.HashNode(Fold(hashes[..half]), Fold(hashes[half..]));
    }
}
