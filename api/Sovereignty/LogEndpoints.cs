using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The audit log of the sovereignty interface: CSI-40 to CSI-45. All but the proof of a use is for anybody.</summary>
public sealed class LogEndpoints(Door open, SovereigntyDoor door, IClusterClient cluster)
{
    private static readonly Entry s_signed = SovereigntyDoor.EntryTo<IAuditGrain>(nameof(IAuditGrain.Checkpoint));
    private static readonly Entry s_consistency = SovereigntyDoor.EntryTo<IUseProofGrain>(nameof(IUseProofGrain.Consistency));
    private static readonly Entry s_verify = SovereigntyDoor.EntryTo<IUseProofGrain>(nameof(IUseProofGrain.Verify));
    private static readonly Entry s_proof = SovereigntyDoor.EntryTo<IUseProofGrain>(nameof(IUseProofGrain.Proof));

    private IUseProofGrain Proofs => cluster.Actor<IUseProofGrain>(IUseProofGrain.Key);

    private sealed record Evidence(
        string Entry, [property: JsonPropertyName("leaf_index")] long LeafIndex, [property: JsonPropertyName("tree_size")] long TreeSize,
        [property: JsonPropertyName("audit_path")] IReadOnlyList<string> AuditPath, string Checkpoint, string Key);

    /// <summary>CSI-40: the verifier key, a line.</summary>
    public Task KeyAsync(HttpContext context) => SignedAsync(context, checkpoint => checkpoint.VerifierKey + "\n");

    /// <summary>CSI-41: the newest signed checkpoint.</summary>
    public Task CheckpointAsync(HttpContext context) => SignedAsync(context, checkpoint => checkpoint.Note);

    /// <summary>CSI-42: that the log only grew.</summary>
    public Task ConsistencyAsync(HttpContext context) => open.PassAnybodyAsync(context, s_consistency, async cancellation =>
    {
        var (old, latest) = (SizeOf(context, "old"), SizeOf(context, "new"));
        var proof = await Proofs.Consistency(old, latest).WaitAsync(cancellation) ?? throw new ApiError(ErrorCodes.NotFound, "There is nothing to prove: 1 ≤ old ≤ new ≤ the size of the newest checkpoint.");
        await context.Response.WriteAsJsonAsync(proof, cancellation);
    });

    /// <summary>CSI-43: that a use is in the log; only to the customer whose data was used.</summary>
    public Task ProofAsync(HttpContext context, string customer, string receipt) => door.OwnAsync(context, s_proof, customer, async (_, _, _) =>
    {
        if (!Ids.TryParse<ReceiptId>(receipt, out var id) || await Proofs.Proof(id) is not { } found) throw ApiError.NotFound();
        await context.Response.WriteAsJsonAsync(
            new { entry = found.Entry, leaf_index = found.Proof.LeafIndex, tree_size = found.Proof.TreeSize, audit_path = found.Proof.Path, checkpoint = found.Checkpoint }, context.RequestAborted);
    });

    /// <summary>CSI-45: whether evidence is of this log.</summary>
    public Task VerifyAsync(HttpContext context) => open.PassAnybodyAsync(context, s_verify, async cancellation =>
    {
        var given = await SovereigntyDoor.BodyAsync<Evidence>(context);
        var path = ImmutableArray.CreateBuilder<TreeHash>();
        foreach (var hash in given.AuditPath)
            if (TreeHash.TryParseBase64(hash, out var parsed)) path.Add(parsed);
        var reason = path.Count == given.AuditPath.Count
            ? await Proofs.Verify(new(given.Entry, new(given.LeafIndex, given.TreeSize, path.ToImmutable()), given.Checkpoint), given.Key).WaitAsync(cancellation)
            : "The path holds what is no hash: each is 32 bytes in base64.";
        await context.Response.WriteAsJsonAsync(reason is null ? new Verdict(true, null) : new Verdict(false, reason), cancellation);
    });

    private sealed record Verdict(bool Valid, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason);

    private Task SignedAsync(HttpContext context, Func<SignedCheckpoint, string> text) => open.PassAnybodyAsync(context, s_signed, async cancellation =>
    {
        var checkpoint = await cluster.Actor<IAuditGrain>(IAuditGrain.Key).Checkpoint().WaitAsync(cancellation)
            ?? throw new ApiError(ErrorCodes.NotFound, "No checkpoint has been signed yet. Try again in a few seconds.");
        await Results.Text(text(checkpoint)).ExecuteAsync(context);
    });

    private static long SizeOf(HttpContext context, string name) =>
        context.Request.Query[name] is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : throw new ApiError(ErrorCodes.BadRequest, $"Give a size once, as {name}=….");
}
