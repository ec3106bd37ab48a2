using Ecosystem.Domain.Audit;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Audit;

/// <summary>A tree: how many leaves, and their root.</summary>
internal readonly record struct TreeState(long Size, TreeHash Root)
{
    public static TreeState Empty { get; } = new(0, MerkleTree.EmptyRoot);

    public static TreeState Of(TileEdge edge) => new(edge.Size, edge.Root());
}

/// <summary>The tree's rows in the database: what the sequencer writes in one transaction, and how it is read back.</summary>
internal static class StoredTree
{
    /// <summary>The tree as last committed; of size 0 before the first commit.</summary>
    public static async Task<TreeState> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select size, root from audit.tree", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new TreeState(row.GetInt64(0), TreeHash.Of(row.GetFieldValue<byte[]>(1)))
            : TreeState.Empty;
    }

    /// <summary>The leaf after which the tree ends, with its journal position; null when there are no leaves.</summary>
    public static async Task<(long Index, long Position)?> LastLeafAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select leaf_index, position from audit.leaves order by leaf_index desc limit 1", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? (row.GetInt64(0), row.GetInt64(1)) : null;
    }

    /// <summary>The bytes of tiles; a tile that does not exist is not among them.</summary>
    public static async Task<Dictionary<TileId, byte[]>> ReadTilesAsync(NpgsqlConnection connection, IEnumerable<TileId> tiles, CancellationToken cancellation)
    {
        var asked = tiles.Distinct().ToArray();
        await using var command = new NpgsqlCommand(
            "select level, index, hashes from audit.tiles join unnest($1, $2) as asked (level, index) using (level, index)", connection);
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint, Value = asked.Select(tile => (short)tile.Level).ToArray() });
        command.Parameters.Add(new() { Value = asked.Select(tile => tile.Index).ToArray() });
        var found = new Dictionary<TileId, byte[]>(asked.Length);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(new TileId(rows.GetInt16(0), rows.GetInt64(1)), rows.GetFieldValue<byte[]>(2));
        return found;
    }

    /// <summary>The right edge of the tree of a size, from the stored tiles.</summary>
    /// <exception cref="InvalidDataException">A tile is missing or too narrow.</exception>
    public static async Task<TileEdge> LoadEdgeAsync(NpgsqlConnection connection, long size, CancellationToken cancellation)
    {
        var tiles = await ReadTilesAsync(connection, Tiles.Edge(size).Select(edge => edge.Tile), cancellation);
        return TileEdge.Load(size, tile => tiles.GetValueOrDefault(tile, []));
    }

    /// <summary>Writes leaves by COPY: a fifth of the time of an insert.</summary>
    public static async Task WriteLeavesAsync(NpgsqlConnection connection, long firstIndex, IReadOnlyList<(long Position, TreeHash Hash)> leaves, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync("copy audit.leaves (leaf_index, position, hash) from stdin (format binary)", cancellation);
        for (var i = 0; i < leaves.Count; i++)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(firstIndex + i, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(leaves[i].Position, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(leaves[i].Hash.ToArray(), NpgsqlDbType.Bytea, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    /// <summary>Writes new tiles and replaces those that have grown.</summary>
    public static async Task WriteTilesAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<Tile> tiles, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into audit.tiles (level, index, width, hashes) select * from unnest($1, $2, $3, $4)
            on conflict (level, index) do update set width = excluded.width, hashes = excluded.hashes
            """, connection, transaction);
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint, Value = tiles.Select(tile => (short)tile.Id.Level).ToArray() });
        command.Parameters.Add(new() { Value = tiles.Select(tile => tile.Id.Index).ToArray() });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Smallint, Value = tiles.Select(tile => (short)tile.Width).ToArray() });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea, Value = tiles.Select(tile => tile.Hashes.ToArray()).ToArray() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Replaces the tree's one row, if it is still the one the leaves were appended to.</summary>
    /// <returns>False when it is not.</returns>
    public static async Task<bool> ReplaceAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, TreeState before, TreeState after, long epoch, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into audit.tree as t (size, root, epoch) values ($1, $2, $3)
            on conflict (one) do update set size = excluded.size, root = excluded.root, epoch = excluded.epoch, updated_at = now()
            where t.size = $4 and t.root = $5
            """, connection, transaction);
        command.Parameters.Add(new() { Value = after.Size });
        command.Parameters.Add(new() { Value = after.Root.ToArray() });
        command.Parameters.Add(new() { Value = epoch });
        command.Parameters.Add(new() { Value = before.Size });
        command.Parameters.Add(new() { Value = before.Root.ToArray() });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }
}
