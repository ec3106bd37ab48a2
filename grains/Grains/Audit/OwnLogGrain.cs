using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Audit;

/// <summary>Answers customers from the log: their own entries, and nobody else's (AU-17).</summary>
[StatelessWorker]
[GrainType("own-log")]
public sealed class OwnLogGrain(AuditLog log, LogKeys keys, NpgsqlDataSource database) : Grain, IOwnLogGrain
{
    private static string Own => Caller.Current.Organisation;

    public async Task<OwnLogState?> State()
    {
        if (await log.LatestCheckpointAsync() is not { } latest) return null;
        var (entries, last) = await LastAsync(latest.Size);
        using var signer = await keys.OpenAsync();
        var note = signer.Sign(new OwnLogStatement(signer.VerifierKey.Name, Own, entries, latest.Size, last));
        return new(Own, new(latest.Size, latest.Root.ToBase64(), latest.Note, signer.VerifierKey.ToString()), entries, note.ToString());
    }

    public async Task<ImmutableArray<ProvenOwnEntry>> Entries(long treeSize, long afterVersion)
    {
        if (await log.NoteAsync(treeSize) is not { } note) throw new CallRefusedException("treeSize must be the size of a published checkpoint.");
        var found = await ReadAsync(treeSize, afterVersion);
        var proofs = await log.InclusionsAsync([.. found.Select(one => one.Leaf)], treeSize) ?? throw new InvalidDataException($"The tree of {treeSize} is not there. Run 'ecosystem verify-log'.");
        return [.. found.Zip(proofs, (one, proof) => new ProvenOwnEntry(one.Version, one.Entry, new TlogProof(proof.LeafIndex, proof.Path, note).ToString()))];
    }

    /// <summary>How many entries are in the tree, and the leaf of the last. Versions count from 1 without gaps, so the last says how many.</summary>
    private async Task<(long Entries, TreeHash Last)> LastAsync(long treeSize)
    {
        await using var command = database.CreateCommand(
            """
            select c.version, l.hash from journal.commits c join audit.leaves l on l.position = c.position
            where c.actor_kind = $1 and c.actor_id = $2 and l.leaf_index < $3 order by c.version desc limit 1
            """);
        foreach (var value in new object[] { Customer.Kind, Own, treeSize }) command.Parameters.Add(new() { Value = value });
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? (row.GetInt64(0), TreeHash.Of(row.GetFieldValue<byte[]>(1))) : (0, MerkleTree.EmptyRoot);
    }

    private async Task<List<(long Version, string Entry, long Leaf)>> ReadAsync(long treeSize, long afterVersion)
    {
        await using var command = database.CreateCommand(
            """
            select c.version, c.entry, l.leaf_index from journal.commits c join audit.leaves l on l.position = c.position
            where c.actor_kind = $1 and c.actor_id = $2 and c.version > $3 and l.leaf_index < $4 order by c.version limit $5
            """);
        foreach (var value in new object[] { Customer.Kind, Own, afterVersion, treeSize, IOwnLogGrain.EntriesMax }) command.Parameters.Add(new() { Value = value });
        var found = new List<(long, string, long)>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) found.Add((rows.GetInt64(0), rows.GetString(1), rows.GetInt64(2)));
        return found;
    }
}
