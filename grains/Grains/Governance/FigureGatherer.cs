using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Governance;

/// <summary>Counts a quarter out of the stored log, from its first leaf to a signed checkpoint, and holds what it read to that checkpoint's root.</summary>
/// <remarks>The same whoever counts: the silo for a draft, and anybody with the log again with <c>ecosystem white-paper --recompute</c>.</remarks>
public sealed class FigureGatherer(NpgsqlDataSource database, LogKeys keys)
{
    private const string SelectLeaves =
        "select l.leaf_index, c.actor_kind, c.actor_id, c.entry from audit.leaves l join journal.commits c using (position) where l.leaf_index < $1 order by l.leaf_index";

    private static readonly System.Buffers.SearchValues<string> s_heeded = Happened.Marks(WhitePaperTally.Heeded.AsSpan());

    /// <summary>The figures of a quarter, from the log as far as a signed checkpoint goes.</summary>
    /// <param name="note">The signed checkpoint.</param>
    /// <param name="read">Told now and then how many leaves were read.</param>
    /// <exception cref="InvalidOperationException">The checkpoint is not this log's, or the log no longer has the root it signed.</exception>
    public async Task<WhitePaperFigures> GatherAsync(Quarter quarter, string note, BoardRules rules, CancellationToken cancellation, IProgress<long>? read = null)
    {
        var key = await keys.FindVerifierKeyAsync(cancellation) ?? throw new InvalidOperationException("Nothing was signed yet: a silo signs the log within seconds of its first entry.");
        if (!Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), key, Ed25519.Verify, out var checkpoint))
            throw new InvalidOperationException("The checkpoint is not signed by this log's key. A paper can be counted again only from the log it was counted from.");

        var (tally, tree) = (new WhitePaperTally(quarter), new CompactRange());
        await using var command = database.CreateCommand(SelectLeaves);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = checkpoint.Size });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var entry = rows.GetString(3);
            tree.Append(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry)));
            if (WhitePaperTally.Kinds.Contains(rows.GetString(1)) && entry.AsSpan().ContainsAny(s_heeded)) Add(tally, rows.GetString(1), rows.GetString(2), entry);
            if (tree.Size % 1000 == 0) read?.Report(tree.Size);
        }
        // Nothing is published of a log that contradicts what it signed.
        if (tree.Size != checkpoint.Size || tree.Root() != checkpoint.Root)
            throw new InvalidOperationException($"The log does not give the root that was signed at {checkpoint.Size} leaves. Run 'ecosystem verify-log'.");
        return tally.Close(new(checkpoint.Origin, checkpoint.Size, checkpoint.Root.ToBase64(), note), rules);
    }

    private static void Add(WhitePaperTally tally, string kind, string actor, string entry)
    {
        var at = Entries.At(entry);
        foreach (var happened in Happened.In(kind, entry)) tally.Add(actor, at, happened);
    }
}
