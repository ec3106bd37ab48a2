using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Following;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Appends every commit to the log's tree, and signs what it has appended.</summary>
/// <remarks>
/// Leaves, tiles, the unsigned root and the cursor are one transaction; the checkpoint is signed only after it is durable, and then published.
/// So a crash leaves at worst a tree that is not signed yet, never a signature over a tree that is not there. What was once signed binds:
/// should the stored tree ever be smaller than a checkpoint this process has seen, or disagree with it, nothing is signed any more.
/// </remarks>
public sealed class Sequencer(LogTail tail, LogKeys keys, FollowerMetrics metrics, TimeProvider time, ILogger<Sequencer> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The sequencer's row in <c>journal.followers</c>.</summary>
    public const string FollowerName = "sequencer";

    private LogSigner? _signer;
    private TileEdge _edge = new();
    private TreeState _tree = TreeState.Empty;
    private long _epoch;

    // Outlives the connection on purpose: after a failover that lost data it is the only witness of what was signed.
    private TreeState? _signed;

    /// <summary>Takes up the tree where the last leader left it, after making sure that it agrees with everything signed.</summary>
    protected override async Task LeadAsync(FollowerLead lead, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(lead);
        _epoch = lead.Epoch;
        await SeeSignedAsync(lead.Connection, cancellation);
        _tree = await StoredTree.ReadAsync(lead.Connection, cancellation);
        _edge = await LoadAsync(lead.Connection, _tree, cancellation);
        if (_signed is { } signed && signed.Size > _tree.Size)
            throw Contradiction(signed, $"audit.tree says {_tree.Size} entries.");
        RefuseOtherCursor(lead.Cursor, await StoredTree.LastLeafAsync(lead.Connection, cancellation));
        await PublishAsync(lead.Connection, cancellation);
    }

    /// <summary>Checkpoints are to be less than two seconds old, whoever dies.</summary>
    protected override TimeSpan StandByInterval => TimeSpan.FromMilliseconds(200);

    /// <summary>A stand-by remembers what was signed, too: it may be the one that outlives a failover.</summary>
    protected override Task StandByAsync(NpgsqlConnection connection, CancellationToken cancellation) => SeeSignedAsync(connection, cancellation);

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var leaves = new List<(long Position, TreeHash Hash)>(rows.Count);
        foreach (var row in rows)
        {
            var leaf = MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(row.Entry));
            leaves.Add((row.Position, leaf));
            _edge.Append(leaf);
        }

        try
        {
            await StoredTree.WriteLeavesAsync(connection, _tree.Size, leaves, cancellation);
        }
        catch (PostgresException twice) when (twice.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new LogHaltedException(
                $"A commit from position {rows[0].Position} on is in the tree already: the cursor of '{Name}' was set back, or leaves were changed. "
                + $"Set the cursor to the position of the last leaf. ({twice.ConstraintName})");
        }

        await StoredTree.WriteTilesAsync(connection, transaction, _edge.TakeChanges(), cancellation);
        if (!await StoredTree.ReplaceAsync(connection, transaction, _tree, TreeState.Of(_edge), _epoch, cancellation))
            throw new LogHaltedException(
                $"The stored tree is no longer the one of {_tree.Size} entries that this process left: somebody else has changed audit.tree. Run 'ecosystem verify-log'.");
    }

    /// <summary>The leaves are durable: now, and only now, the tree is signed.</summary>
    protected override async Task AppliedAsync(FollowerLead lead, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(lead);
        _tree = TreeState.Of(_edge);
        await PublishAsync(lead.Connection, cancellation);
    }

    public override void Dispose()
    {
        _signer?.Dispose();
        base.Dispose();
    }

    private async Task PublishAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (_signed == _tree || _tree.Size == 0)
            return;
        var note = (await SignerAsync(cancellation)).Sign(_tree.Size, _tree.Root);
        // From here on the signature exists, whether or not the next line reaches the database.
        _signed = _tree;
        await Checkpoints.PublishAsync(connection, _tree.Size, note, cancellation);
    }

    /// <summary>Takes note of the largest published checkpoint. It must continue the one noted before.</summary>
    private async Task SeeSignedAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var key = (await SignerAsync(cancellation)).VerifierKey;
        if (_signed is { } before)
            await LoadAsync(connection, before, cancellation);
        if (await Checkpoints.LatestAsync(connection, key, cancellation) is not { } latest)
            return;
        var published = new TreeState(latest.Size, latest.Root);
        if (_signed is not null && published.Size <= _signed.Value.Size)
            return;
        await LoadAsync(connection, published, cancellation);
        _signed = published;
    }

    private async Task<LogSigner> SignerAsync(CancellationToken cancellation) => _signer ??= await keys.OpenAsync(cancellation);

    /// <summary>The right edge of the stored tree at a size; its root must be the one expected.</summary>
    private static async Task<TileEdge> LoadAsync(NpgsqlConnection connection, TreeState expected, CancellationToken cancellation)
    {
        try
        {
            var edge = await StoredTree.LoadEdgeAsync(connection, expected.Size, cancellation);
            if (edge.Root() == expected.Root)
                return edge;
        }
        catch (InvalidDataException narrow)
        {
            throw Contradiction(expected, narrow.Message);
        }

        throw Contradiction(expected, "They hash to another root.");
    }

    private static LogHaltedException Contradiction(TreeState expected, string how) => new(
        $"The stored tiles are not those of the tree of {expected.Size} entries with root {expected.Root.ToBase64()}, which was committed or signed: {how} "
        + "Entries were lost or changed. Restore the database; until then nothing is signed. 'ecosystem verify-log' says where the first difference is.");

    private void RefuseOtherCursor(LogCursor cursor, (long Index, long Position)? last)
    {
        var (size, position) = last is { } leaf ? (leaf.Index + 1, leaf.Position) : (0, 0);
        if (size != _tree.Size || position != cursor.Position)
            throw new LogHaltedException(
                $"The tree has {_tree.Size} entries, the leaves end at {size} with position {position}, and the cursor of '{Name}' is at position {cursor.Position}: "
                + "they are written together and must agree. Somebody has changed audit.leaves or journal.followers; restore them.");
    }
}
