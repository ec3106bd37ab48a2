using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Certification.Runner.Passport;

namespace Ecosystem.Grains.Certification.Runner.Log;

/// <summary>What the log has signed binds it (CSI-40 to CSI-42).</summary>
internal static class CheckpointChecks
{
    public static async Task<string> Signed(Trial trial)
    {
        var key = await trial.Key();
        var answer = (await trial.Get(null, "/log/checkpoint")).Is(200);
        return Checkpoint.TryOpen(answer.Body, key, Ed25519.Verify, out var checkpoint)
            ? $"The log's key signed a checkpoint of {checkpoint.Size} leaves." : throw new NotMetException("The checkpoint is not one that the log's key signed.");
    }

    public static async Task<string> NeverShrinks(Trial trial)
    {
        var (first, second) = await Grown(trial, await trial.Key());
        if (second.Size < first.Size) throw new NotMetException($"The log shrank from {first.Size} to {second.Size} leaves.");
        if (second.Size == first.Size && second.Root != first.Root) throw new NotMetException($"Two checkpoints of {first.Size} leaves have two roots.");
        return $"The log grew from {first.Size} to {second.Size} leaves.";
    }

    public static async Task<string> Consistent(Trial trial)
    {
        var (first, second) = await Grown(trial, await trial.Key());
        if (first.Size < 1 || second.Size <= first.Size) throw new NotSeenException($"The log did not grow ({first.Size} to {second.Size} leaves), so there is no consistency to see.");
        var answer = (await trial.Get(null, ConsistencyPath(first.Size, second.Size))).Is(200);
        if (answer.Json.Whole("first") != first.Size || answer.Json.Whole("second") != second.Size) throw new NotMetException("The consistency proof is of other sizes.");
        var path = LogSetup.Hashes(answer.Json.Items("consistency").Take(128).Select(item => item.ValueKind == System.Text.Json.JsonValueKind.String ? item.GetString()! : ""))
            ?? throw new NotMetException("The consistency proof has something that is no hash.");
        var verdict = new ConsistencyProof(first.Size, second.Size, path).Check(first.Root, second.Root);
        return verdict == ProofVerdict.Valid ? $"The log of {second.Size} leaves begins with the one of {first.Size}." : throw new NotMetException($"The log of {second.Size} leaves is not shown to begin with the one of {first.Size} ({verdict}).");
    }

    public static async Task<string> Backwards(Trial trial)
    {
        var newest = await trial.NewestCheckpoint(await trial.Key());
        if (newest.Size < 2) throw new NotSeenException("The log has fewer than two leaves.");
        (await trial.Get(null, ConsistencyPath(newest.Size, 1))).Is(400, 404, 422);
        return "A proof from a later to an earlier size was refused.";
    }

    public static async Task<string> BeyondTheEnd(Trial trial)
    {
        var newest = await trial.NewestCheckpoint(await trial.Key());
        (await trial.Get(null, ConsistencyPath(1, newest.Size + 1_000_000))).Is(400, 404, 422);
        return "A proof to a size that the log has not was refused.";
    }

    public static async Task<string> ProofsAreOfThisLog(Trial trial)
    {
        var key = await trial.Key();
        var read = await trial.ProvenRead();
        if (!Checkpoint.TryOpen(System.Text.Encoding.UTF8.GetBytes(read.Proof.Checkpoint), key, Ed25519.Verify, out var proofs)) throw new NotSeenException("The proof's checkpoint is not one that the log's key signed.");
        var newest = await trial.NewestCheckpoint(key);
        if (newest.Size < proofs.Size) throw new NotMetException($"A proof is of {proofs.Size} leaves, and the newest checkpoint of {newest.Size} only.");
        if (newest.Size == proofs.Size) return newest.Root == proofs.Root ? "The proof's checkpoint is the newest one." : throw new NotMetException($"The proof's checkpoint and the newest one, both of {newest.Size} leaves, have two roots.");
        var answer = (await trial.Get(null, ConsistencyPath(proofs.Size, newest.Size))).Needed(200);
        var path = LogSetup.Hashes(answer.Json.Items("consistency").Take(128).Select(item => item.GetString() ?? "")) ?? throw new NotSeenException("The consistency proof has something that is no hash.");
        return new ConsistencyProof(proofs.Size, newest.Size, path).Check(proofs.Root, newest.Root) == ProofVerdict.Valid ? "The proof's checkpoint is of the same history as the newest one." : throw new NotMetException("The proof's checkpoint is of another history than the newest one.");
    }

    private static string ConsistencyPath(long old, long @new) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/log/consistency?old={old}&new={@new}");

    /// <summary>Two checkpoints with a logged read in between.</summary>
    private static async Task<(Checkpoint First, Checkpoint Second)> Grown(Trial trial, VerifierKey key)
    {
        // A log that has just begun has nothing to be consistent with.
        await trial.ProvenRead();
        var first = await trial.NewestCheckpoint(key);
        var given = await trial.ReadableProfile();
        var receipt = (await trial.Read(given.Purpose)).Needed(200).NeededText("receipt");
        (await trial.AskProof(receipt, CandidateRole.Customer)).Needed(200);
        return (first, await trial.NewestCheckpoint(key));
    }
}
