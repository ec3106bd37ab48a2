using Ecosystem.Domain.Audit;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Builds the tiles again, leaf by leaf, and compares them with the stored ones.</summary>
/// <remarks>
/// On a connection of its own, beside the pass that reads the leaves. It may see tiles that have grown since that pass's snapshot; they only
/// grow at the end, so what the snapshot knows is compared with their beginning.
/// </remarks>
internal sealed class TileComparison(NpgsqlConnection connection, Findings findings) : IAsyncDisposable
{
    private const int LeavesAtOnce = 16 * Tiles.WidthMax;

    private readonly TileEdge _edge = new();

    /// <summary>Tiles compared so far, each once at its final width.</summary>
    public long Compared { get; private set; }

    public async Task AppendAsync(TreeHash leaf, CancellationToken cancellation)
    {
        _edge.Append(leaf);
        if (_edge.Size % LeavesAtOnce == 0)
            await CompareAsync([.. _edge.TakeChanges().Where(tile => tile.Width == Tiles.WidthMax)], cancellation);
    }

    /// <summary>Compares what is left: the last full tiles and the partial ones at the edge.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        var rest = _edge.TakeChanges().ToList();
        // A partial tile that did not change since the last comparison was passed over there.
        foreach (var (tile, width) in Tiles.Edge(_edge.Size))
            if (!rest.Exists(change => change.Id == tile))
                rest.Add(new Tile(tile, width, _edge.HashesOf(tile)));
        await CompareAsync(rest, cancellation);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task CompareAsync(List<Tile> expected, CancellationToken cancellation)
    {
        var stored = await StoredTree.ReadTilesAsync(connection, expected.Select(tile => tile.Id), cancellation);
        foreach (var tile in expected)
        {
            Compared++;
            var found = stored.GetValueOrDefault(tile.Id, []);
            if (!found.AsSpan().StartsWith(tile.Hashes.Span))
                findings.Add(FindingKind.WrongTile, $"{TilePath.Of(tile.Id, tile.Width)}: {Describe(tile, found)}");
        }
    }

    private static string Describe(Tile tile, byte[] found)
    {
        if (found.Length < tile.Hashes.Length)
            return $"{found.Length / TreeHash.Length} hashes are stored";
        var at = tile.Hashes.Span.CommonPrefixLength(found) / TreeHash.Length;
        return $"hash {at} is another than its leaves give";
    }
}
