using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>The verifier's first pass: every leaf in order, with its commit and the checkpoint of the tree that ends with it.</summary>
internal sealed class LeafPass(NpgsqlConnection connection, VerifierKey? key, Findings findings, TileComparison tiles, Action tick)
{
    private const string SelectLeaves = """
        select l.leaf_index, l.position, l.hash,
               c.xid, c.actor_kind, c.actor_id, c.version, c.client, c.idempotency_key, c.entry,
               k.note
        from audit.leaves l
        left join journal.commits c on c.position = l.position
        left join audit.checkpoints k on k.size = l.leaf_index + 1
        order by l.leaf_index
        """;

    private readonly CompactRange _tree = new();
    private LogCursor _last;
    private long _checkpoints;

    /// <summary>The tree that the entries give, and how many checkpoints were checked on the way.</summary>
    public readonly record struct Outcome(TreeState Tree, long Checkpoints);

    public async Task<Outcome> RunAsync(CancellationToken cancellation)
    {
        await using (var command = new NpgsqlCommand(SelectLeaves, connection) { CommandTimeout = 0 })
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                var index = rows.GetInt64(0);
                if (index != _tree.Size)
                    findings.Add(FindingKind.LeafGap, $"leaf {index} comes after {_tree.Size} leaves");
                var leaf = rows.IsDBNull(3) ? Missing(rows) : Check(rows);
                _tree.Append(leaf);
                if (!rows.IsDBNull(10))
                    CheckCheckpoint(index + 1, rows.GetString(10));
                await tiles.AppendAsync(leaf, cancellation);
                tick();
            }
        }

        await tiles.CompleteAsync(cancellation);
        return new Outcome(new TreeState(_tree.Size, _tree.Root()), _checkpoints);
    }

    /// <summary>Goes on with the stored hash, so that the one finding does not bring a thousand others.</summary>
    private TreeHash Missing(NpgsqlDataReader row)
    {
        findings.Add(FindingKind.MissingCommit, $"leaf {row.GetInt64(0)}: the journal has no commit at position {row.GetInt64(1)}");
        return TreeHash.Of(row.GetFieldValue<byte[]>(2));
    }

    private TreeHash Check(NpgsqlDataReader row)
    {
        var where = $"leaf {row.GetInt64(0)}, position {row.GetInt64(1)}";
        var cursor = new LogCursor(row.GetFieldValue<ulong>(3), row.GetInt64(1));
        if (cursor <= _last)
            findings.Add(FindingKind.OutOfOrder, $"{where}: {cursor} does not come after {_last}");
        _last = cursor;

        var entry = Encoding.UTF8.GetBytes(row.GetString(9));
        var leaf = MerkleTree.HashLeaf(entry);
        var stored = TreeHash.Of(row.GetFieldValue<byte[]>(2));
        if (leaf != stored)
            findings.Add(FindingKind.WrongLeafHash, $"{where}: the entry hashes to {leaf}, and the leaf is {stored}");

        if (EntryColumns.Read(entry, out var problem) is not { } says)
            findings.Add(FindingKind.MalformedEntry, $"{where}: {problem}");
        else
            CheckColumns(row, says, where);
        // The entry's own hash, not the stored one: the root and the signatures must come out of the entries.
        return leaf;
    }

    private void CheckColumns(NpgsqlDataReader row, EntryColumns says, string where)
    {
        Compare("actor_kind", row.GetString(4), says.ActorKind);
        Compare("actor_id", row.GetString(5), says.ActorId);
        Compare("version", $"{row.GetInt64(6)}", $"{says.Version}");
        Compare("client", row.GetString(7), says.Client);
        Compare("idempotency_key", row.GetString(8), says.IdempotencyKey);

        void Compare(string column, string is_, string said)
        {
            if (is_ != said)
                findings.Add(FindingKind.ColumnsDisagree, $"{where}: {column} is '{is_}', and the entry says '{said}'");
        }
    }

    private void CheckCheckpoint(long size, string note)
    {
        _checkpoints++;
        if (key is null || !Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), key, Ed25519.Verify, out var checkpoint))
            findings.Add(FindingKind.WrongCheckpoint, $"checkpoint of size {size}: not signed by this log's key");
        else if (checkpoint.Size != size || checkpoint.Root != _tree.Root())
            findings.Add(FindingKind.WrongCheckpoint,
                $"checkpoint of size {size}: signed {checkpoint.Size} leaves with root {checkpoint.Root.ToBase64()}; the entries give {_tree.Root().ToBase64()}");
    }
}
