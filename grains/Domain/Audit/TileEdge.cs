namespace Ecosystem.Domain.Audit;

/// <summary>The right edge of a tree kept as tiles: what has to be in memory to append leaves and to know the root.</summary>
/// <remarks>
/// Holds the one unfinished tile of each level (at most 8 KiB a level). A tile that fills up is handed out in <see cref="TakeChanges"/> and
/// its root becomes the next hash of the level above. Not safe for concurrent use; after a failed write, load a new edge from the store.
/// </remarks>
public sealed class TileEdge
{
    private readonly byte[][] _unfinished = new byte[Tiles.LevelsMax][];
    private readonly List<Tile> _finished = [];
    private long _sizeAtLastTake;

    /// <summary>The edge of the tree without leaves.</summary>
    public TileEdge()
    {
        for (var level = 0; level < _unfinished.Length; level++)
            _unfinished[level] = [];
    }

    /// <summary>Leaves in the tree.</summary>
    public long Size { get; private set; }

    /// <summary>Takes the edge up again from stored tiles.</summary>
    /// <param name="size">Leaves in the tree.</param>
    /// <param name="read">Gives the bytes of each of <see cref="Tiles.Edge"/>; more than its width is ignored, for a stored tile may have grown since.</param>
    /// <exception cref="InvalidDataException">A tile is missing or too narrow.</exception>
    public static TileEdge Load(long size, Func<TileId, ReadOnlyMemory<byte>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var edge = new TileEdge { Size = size, _sizeAtLastTake = size };
        foreach (var (tile, width) in Tiles.Edge(size))
        {
            var stored = read(tile).Span;
            if (stored.Length < width * TreeHash.Length)
                throw new InvalidDataException(
                    $"The tile {tile.Level}/{tile.Index} holds {stored.Length / TreeHash.Length} hashes, and a tree of {size} leaves needs {width}.");
            stored[..(width * TreeHash.Length)].CopyTo(edge.RoomAt(tile.Level));
        }

        return edge;
    }

    /// <summary>Appends one leaf's hash.</summary>
    public void Append(TreeHash leaf)
    {
        if (Size >= MerkleTree.SizeMax)
            throw new InvalidOperationException($"The tree holds {MerkleTree.SizeMax} leaves, which is the most it can.");
        Size++;
        var hash = leaf;
        for (var level = 0; ; level++)
        {
            var count = Tiles.HashesAt(level, Size);
            var at = (int)((count - 1) % Tiles.WidthMax);
            var room = RoomAt(level);
            hash.CopyTo(room.AsSpan(at * TreeHash.Length));
            if (at + 1 < Tiles.WidthMax)
                return;
            _finished.Add(new Tile(new TileId(level, (count - 1) / Tiles.WidthMax), Tiles.WidthMax, room));
            _unfinished[level] = [];
            hash = Tiles.Fold(room);
        }
    }

    /// <summary>The root of the tree as it stands.</summary>
    public TreeHash Root() => Size == 0
        ? MerkleTree.EmptyRoot
        : new LeafRange(0, Size).Hash(node => Tiles.Read(node, _unfinished[node.Level / Tiles.Height]));

    /// <summary>Every tile that is new or wider since the last call: exactly <see cref="Tiles.Changed"/>.</summary>
    public IReadOnlyList<Tile> TakeChanges()
    {
        List<Tile> changes = [.. _finished];
        foreach (var (tile, width) in Tiles.Edge(Size))
            if (Tiles.HashesAt(tile.Level, Size) > Tiles.HashesAt(tile.Level, _sizeAtLastTake))
                changes.Add(new Tile(tile, width, _unfinished[tile.Level].AsMemory(0, width * TreeHash.Length).ToArray()));
        _finished.Clear();
        _sizeAtLastTake = Size;
        return changes;
    }

    /// <summary>The hashes of one of the unfinished tiles, <see cref="Tiles.Edge"/> of this size.</summary>
    public ReadOnlyMemory<byte> HashesOf(TileId tile) => _unfinished[tile.Level].AsMemory(0, Tiles.WidthOf(tile, Size) * TreeHash.Length);

    private byte[] RoomAt(int level)
    {
        if (_unfinished[level].Length == 0)
            _unfinished[level] = new byte[Tiles.BytesMax];
        return _unfinished[level];
    }
}
