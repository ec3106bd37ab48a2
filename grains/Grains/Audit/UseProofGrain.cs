using System.Text;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Access;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Audit;

/// <summary>Proves to outsiders what the log holds, and judges evidence that they bring.</summary>
[StatelessWorker]
[GrainType("use-proof")]
public sealed class UseProofGrain(AuditLog log, NpgsqlDataSource database) : Grain, IUseProofGrain
{
    public async Task<LogEvidence?> Proof(ReceiptId receipt)
    {
        // The traces know where in the log each receipt was written down, by its id.
        await using var command = database.CreateCommand("select position from read.receipt_places where receipt = $1 and customer = $2");
        command.Parameters.Add(new() { Value = receipt.Value });
        command.Parameters.Add(new() { Value = Caller.Current.Organisation });
        if (await command.ExecuteScalarAsync() is not long position || await log.ProvePositionAsync(position) is not { } proven) return null;
        return await log.EntryAsync(proven.Proof.LeafIndex) is { } entry ? new(Encoding.UTF8.GetString(entry), proven.Proof, proven.Note) : null;
    }

    public Task<ConsistencyProof?> Consistency(long first, long second) => log.ConsistencyAsync(first, second);

    public async Task<string?> Verify(LogEvidence evidence, string key)
    {
        if (!VerifierKey.TryParse(key, out var given)) return "The key is no verifier key (C2SP signed-note).";
        if (await log.VerifierKeyAsync() is not { } own || own.ToString() != given.ToString()) return "The key is not this log's: whatever it signed is another log.";
        if (!Checkpoint.TryOpen(Encoding.UTF8.GetBytes(evidence.Checkpoint), own, Ed25519.Verify, out var checkpoint)) return "The checkpoint is not signed by this log's key, or is not of its origin.";
        if (checkpoint.Size != evidence.Proof.TreeSize) return $"The checkpoint is of {checkpoint.Size} leaves, the proof of {evidence.Proof.TreeSize}.";
        var verdict = evidence.Proof.Check(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(evidence.Entry)), checkpoint.Root);
        return verdict == ProofVerdict.Valid ? null : $"The path does not lead from the entry to the checkpoint's root: {verdict}.";
    }
}
