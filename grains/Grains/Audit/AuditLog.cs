using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>An entry with the evidence that it is in the log.</summary>
/// <param name="Position">Its position in the journal.</param>
/// <param name="Leaf">Its leaf hash: RFC 6962 over the entry's UTF-8 bytes.</param>
/// <param name="Proof">That the leaf is in the checkpoint's tree.</param>
/// <param name="Note">The signed checkpoint.</param>
public sealed record ProvenEntry(long Position, TreeHash Leaf, InclusionProof Proof, string Note)
{
    /// <summary>The same evidence as one text that can be checked offline.</summary>
    public TlogProof ToTlogProof() => new(Proof.LeafIndex, Proof.Path, Note);
}

/// <summary>Reads the verifiable log: its checkpoints, proofs, entries and tiles. Proves nothing beyond what is signed.</summary>
public sealed class AuditLog(NpgsqlDataSource database, LogKeys keys)
{
    private static readonly TimeSpan s_lookAgain = TimeSpan.FromMilliseconds(10);

    /// <summary>The key by which everything else is believed; null while nothing was ever signed.</summary>
    public Task<VerifierKey?> VerifierKeyAsync(CancellationToken cancellation = default) => keys.FindVerifierKeyAsync(cancellation);

    /// <summary>The largest published checkpoint, or null while there is none.</summary>
    public async Task<SignedCheckpoint?> LatestCheckpointAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await LatestAsync(connection, cancellation);
    }

    /// <summary>The largest published checkpoint as it is served: with the cosignatures that witnesses have given it so far. Null while there is none.</summary>
    public async Task<SignedCheckpoint?> CosignedCheckpointAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await LatestAsync(connection, cancellation) is not { } latest) return null;
        await using var command = new NpgsqlCommand("select coalesce(string_agg(line || E'\\n', '' order by witness), '') from audit.cosignatures where size = $1", connection);
        command.Parameters.Add(new() { Value = latest.Size });
        return latest with { Note = latest.Note + (string)(await command.ExecuteScalarAsync(cancellation))! };
    }

    /// <summary>Which leaf the commit at a journal position is; null while it is not sequenced yet, or when there is no such commit.</summary>
    public async Task<long?> FindLeafAsync(long position, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select leaf_index from audit.leaves where position = $1");
        command.Parameters.Add(new() { Value = position });
        return await command.ExecuteScalarAsync(cancellation) as long?;
    }

    /// <summary>Proves the commit at a journal position against the latest checkpoint; null while that does not cover it.</summary>
    public async Task<ProvenEntry?> ProvePositionAsync(long position, CancellationToken cancellation = default) =>
        await FindLeafAsync(position, cancellation) is { } index ? await ProveLeafAsync(index, cancellation) : null;

    /// <summary>Waits until a commit is covered by a signed checkpoint, and proves it. Ends only when some silo sequences.</summary>
    /// <exception cref="InvalidOperationException">The journal has no commit at the position.</exception>
    public async Task<ProvenEntry> WaitForProofAsync(long position, CancellationToken cancellation = default)
    {
        while (true)
        {
            if (await ProvePositionAsync(position, cancellation) is { } proven)
                return proven;
            // Also says when there is nothing to wait for.
            await FollowerProgress.HasDoneAsync(database, Sequencer.FollowerName, position, cancellation);
            await Task.Delay(s_lookAgain, cancellation);
        }
    }

    /// <summary>Proves a leaf against the latest checkpoint; null when that does not cover it.</summary>
    public async Task<ProvenEntry?> ProveLeafAsync(long index, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await LatestAsync(connection, cancellation) is not { } checkpoint || index < 0 || index >= checkpoint.Size)
            return null;
        var proof = await BuildInclusionAsync(connection, index, checkpoint.Size, cancellation);
        await using var command = new NpgsqlCommand("select position, hash from audit.leaves where leaf_index = $1", connection);
        command.Parameters.Add(new() { Value = index });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new ProvenEntry(row.GetInt64(0), TreeHash.Of(row.GetFieldValue<byte[]>(1)), proof, checkpoint.Note)
            : throw new InvalidDataException($"Leaf {index} is missing from a tree of {checkpoint.Size}. Run 'ecosystem verify-log'.");
    }

    /// <summary>Proves that a leaf is in the tree of a size (RFC 6962 §2.1.1); null when the leaf is not in that tree or the tree is beyond what is signed.</summary>
    public async Task<InclusionProof?> InclusionAsync(long index, long size, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return index >= 0 && index < size && await IsSignedAsync(connection, size, cancellation)
            ? await BuildInclusionAsync(connection, index, size, cancellation)
            : null;
    }

    /// <summary>Proves that each of some leaves is in the tree of a size, with one read of its tiles; null when one is not in that tree, or the tree is beyond what is signed.</summary>
    public async Task<IReadOnlyList<InclusionProof>?> InclusionsAsync(IReadOnlyList<long> indexes, long size, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (indexes.Any(index => index < 0 || index >= size) || !await IsSignedAsync(connection, size, cancellation)) return null;
        var plans = indexes.Select(index => ProofPlan.ForInclusion(index, size)).ToList();
        var nodes = await ReadNodesAsync(connection, plans.SelectMany(plan => plan.Nodes()), cancellation);
        return [.. indexes.Zip(plans, (index, plan) => new InclusionProof(index, size, plan.Build(nodes)))];
    }

    /// <summary>The signed note of a checkpoint; null when none was published for the size.</summary>
    public async Task<string?> NoteAsync(long size, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select note from audit.checkpoints where size = $1");
        command.Parameters.Add(new() { Value = size });
        return await command.ExecuteScalarAsync(cancellation) as string;
    }

    /// <summary>Proves that the tree of one size begins the tree of another (RFC 6962 §2.1.2); null unless 1 ≤ first ≤ second ≤ what is signed.</summary>
    public async Task<ConsistencyProof?> ConsistencyAsync(long first, long second, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (first < 1 || first > second || !await IsSignedAsync(connection, second, cancellation))
            return null;
        var plan = ProofPlan.ForConsistency(first, second);
        return new ConsistencyProof(first, second, plan.Build(await ReadNodesAsync(connection, plan.Nodes(), cancellation)));
    }

    /// <summary>The bytes of an entry, whose RFC 6962 hash is the leaf; null when there is no such leaf.</summary>
    public async Task<byte[]?> EntryAsync(long index, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select entry from audit.leaves join journal.commits using (position) where leaf_index = $1");
        command.Parameters.Add(new() { Value = index });
        return await command.ExecuteScalarAsync(cancellation) is string entry ? Encoding.UTF8.GetBytes(entry) : null;
    }

    /// <summary>Entries in the order of the tree, under the latest checkpoint; the first of them, and no more once they would exceed so many bytes.</summary>
    public async Task<IReadOnlyList<(long LeafIndex, long Position, string Entry)>> EntriesAsync(long start, int count, int bytesMax, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand(
            """
            select leaf_index, position, entry
            from (select l.leaf_index, position, c.entry, sum(octet_length(c.entry)) over (order by l.leaf_index) as bytes
                  from audit.leaves l join journal.commits c using (position)
                  where l.leaf_index >= $1 and l.leaf_index < least($1 + $2, (select max(size) from audit.checkpoints))) as range
            where bytes <= $3 or leaf_index = $1
            order by leaf_index
            """);
        command.Parameters.Add(new() { Value = start });
        command.Parameters.Add(new() { Value = (long)count });
        command.Parameters.Add(new() { Value = (long)bytesMax });
        var entries = new List<(long, long, string)>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) entries.Add((rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2)));
        return entries;
    }

    /// <summary>A tile of a width, 1 to 256 (C2SP tlog-tiles); null when the signed tree has no tile that wide there.</summary>
    public async Task<byte[]?> TileAsync(TileId tile, int width, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (width < 1 || await LatestAsync(connection, cancellation) is not { } checkpoint || Tiles.WidthOf(tile, checkpoint.Size) < width)
            return null;
        // A narrower tile is the beginning of the stored one.
        var tiles = await StoredTree.ReadTilesAsync(connection, [tile], cancellation);
        return tiles.TryGetValue(tile, out var hashes) ? hashes[..(width * TreeHash.Length)] : null;
    }

    private async Task<SignedCheckpoint?> LatestAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        await keys.FindVerifierKeyAsync(cancellation) is { } key ? await Checkpoints.LatestAsync(connection, key, cancellation) : null;

    private async Task<bool> IsSignedAsync(NpgsqlConnection connection, long size, CancellationToken cancellation) =>
        await LatestAsync(connection, cancellation) is { } checkpoint && size <= checkpoint.Size;

    private static async Task<InclusionProof> BuildInclusionAsync(NpgsqlConnection connection, long index, long size, CancellationToken cancellation)
    {
        var plan = ProofPlan.ForInclusion(index, size);
        return new InclusionProof(index, size, plan.Build(await ReadNodesAsync(connection, plan.Nodes(), cancellation)));
    }

    private static async Task<Func<TreeNode, TreeHash>> ReadNodesAsync(NpgsqlConnection connection, IEnumerable<TreeNode> nodes, CancellationToken cancellation)
    {
        var tiles = await StoredTree.ReadTilesAsync(connection, nodes.Select(Tiles.Holding), cancellation);
        return node => tiles.TryGetValue(Tiles.Holding(node), out var hashes)
            ? Tiles.Read(node, hashes)
            : throw new InvalidDataException($"The tile {Tiles.Holding(node)} is missing. Run 'ecosystem verify-log'.");
    }
}
