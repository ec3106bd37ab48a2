using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Certification.Runner.Passport;

namespace Ecosystem.Grains.Certification.Runner.Log;

/// <summary>A proof as the candidate gave it.</summary>
internal sealed record Proven(string Entry, long LeafIndex, long TreeSize, ImmutableArray<string> Path, string Checkpoint)
{
    /// <summary>What it is sent to be verified as.</summary>
    public object With(string key) => new { entry = Entry, leaf_index = LeafIndex, tree_size = TreeSize, audit_path = Path, checkpoint = Checkpoint, key };
}

/// <summary>A read that was proven to be in the log.</summary>
internal sealed record LoggedRead(string Receipt, Dictionary<string, string> Profile, Proven Proof);

/// <summary>The audit log's requests, as tests make them.</summary>
internal static class LogSetup
{
    /// <summary>The log's own key; it is what everything else hangs on.</summary>
    public static async Task<VerifierKey> Key(this Trial trial)
    {
        var answer = (await trial.Get(null, "/log/key")).Needed(200);
        return VerifierKey.TryParse(Encoding.UTF8.GetString(answer.Body).TrimEnd('\n', '\r'), out var key) ? key : throw new NotSeenException("The answer to GET /log/key is no Ed25519 verifier key of signed-note.");
    }

    /// <summary>The newest checkpoint, which the log's key signed.</summary>
    public static async Task<Checkpoint> NewestCheckpoint(this Trial trial, VerifierKey key)
    {
        var answer = (await trial.Get(null, "/log/checkpoint")).Needed(200);
        return Checkpoint.TryOpen(answer.Body, key, Ed25519.Verify, out var checkpoint)
            ? checkpoint : throw new NotSeenException("The newest checkpoint is not one that the log's key signed.");
    }

    /// <summary>A proof, as soon as there is one.</summary>
    public static async Task<Answer> AskProof(this Trial trial, string receipt, CandidateRole by = CandidateRole.Customer) =>
        await trial.Until(trial.Options.ProofWithin, () => trial.Get(by, ProofPath(trial, receipt)), answer => answer.Status != 404);

    public static string ProofPath(Trial trial, string receipt) => $"{trial.Customer()}/uses/{Uri.EscapeDataString(receipt)}/proof";

    /// <summary>Reads a proof's members.</summary>
    public static Proven? Proof(JsonElement json) =>
        json.Text("entry") is { } entry && json.Whole("leaf_index") is { } index && json.Whole("tree_size") is { } size && json.Text("checkpoint") is { } checkpoint && json.Member("audit_path").ValueKind == JsonValueKind.Array
            && json.Items("audit_path").Take(64).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "").ToImmutableArray() is var path
            ? new(entry, index, size, path, checkpoint) : null;

    /// <summary>Reads somebody's profile and has the read proven.</summary>
    public static async Task<LoggedRead> ProvenRead(this Trial trial)
    {
        var profile = await trial.PutProfile();
        var given = await trial.Grant("name");
        var receipt = (await trial.Read(given.Purpose)).Needed(200).NeededText("receipt");
        var proof = (await trial.AskProof(receipt)).Needed(200);
        return new(receipt, profile, Proof(proof.Json) ?? throw new NotSeenException("The set-up did not succeed: the proof has not its members."));
    }

    /// <summary>Why a proof does not show what it claims, by the rules of the log; null: it does.</summary>
    public static string? Fault(Proven proof, VerifierKey key)
    {
        if (!Checkpoint.TryOpen(Encoding.UTF8.GetBytes(proof.Checkpoint), key, Ed25519.Verify, out var checkpoint)) return "its checkpoint is not one that the log's key signed";
        if (checkpoint.Size != proof.TreeSize) return "its checkpoint is of another size";
        if (Hashes(proof.Path) is not { } path) return "its path has something that is no hash";
        var verdict = new InclusionProof(proof.LeafIndex, proof.TreeSize, path).Check(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(proof.Entry)), checkpoint.Root);
        return verdict == ProofVerdict.Valid ? null : $"its path does not lead from the entry to the checkpoint's root ({verdict})";
    }

    public static ImmutableArray<TreeHash>? Hashes(IEnumerable<string> texts)
    {
        var hashes = ImmutableArray.CreateBuilder<TreeHash>();
        foreach (var text in texts)
        {
            if (!TreeHash.TryParseBase64(text, out var hash)) return null;
            hashes.Add(hash);
        }
        return hashes.ToImmutable();
    }
}
