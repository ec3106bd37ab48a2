using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Api.Audit;

/// <summary>The caller's own entries of the log with their proofs, as one file (AU-17): <see cref="OwnLogFile"/>.</summary>
/// <remarks>It is sent as it is read. One that breaks off has no last line, and the check refuses it.</remarks>
public sealed class OwnLogDownload(Door door, IClusterClient cluster)
{
    public const string Path = "/log/mine";

    private const string ContentType = "application/x-ndjson";

    /// <summary>What any download costs, and a unit more for each so many entries; at most so much.</summary>
    private const long CostMin = 10, EntriesPerUnit = 10, CostMax = 1_000;

    private static readonly Entry s_entry = Entry.To<IOwnLogGrain>(
        nameof(IOwnLogGrain.Entries), "Only customers have entries of their own. Use a client that is registered for the customer it acts for.", "Downloading the log", TimeSpan.FromMinutes(5));

    public Task HandleAsync(HttpContext context) => door.PassAsync(context, s_entry, async (caller, cancellation) =>
    {
        using var actors = new Actors(cluster, idempotencyKey: null);
        var own = Query.Own(caller);
        var state = await actors.OwnLog.State().WaitAsync(cancellation);
        await door.ChargeAsync(context, caller, Math.Min(CostMax, CostMin + ((state?.Entries ?? 0) / EntriesPerUnit)), cancellation);
        if (state is null) throw new ApiError(ErrorCodes.NotFound, "No checkpoint has been signed yet. Try again in a few seconds.");
        var (response, size) = (context.Response, state.Checkpoint.Size);
        response.ContentType = ContentType;
        // It is of this moment, and of one customer.
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = $"attachment; filename=\"log-{own}-{size}.ndjson\"";
        await response.Body.WriteAsync(OwnLogFile.Head(state.Customer, state.Checkpoint.VerifierKey, state.Checkpoint.Note), cancellation);
        for (var version = 0L; version < state.Entries;)
        {
            var page = await actors.OwnLog.Entries(size, version).WaitAsync(cancellation);
            if (page.IsEmpty) throw new InvalidOperationException($"The log of {own} has no version {version + 1} in the tree of {size}. Run 'ecosystem verify-log'.");
            foreach (var one in page) await response.Body.WriteAsync(OwnLogFile.Own(one.Entry, one.Proof), cancellation);
            version = page[^1].Version;
        }
        await response.Body.WriteAsync(OwnLogFile.End(state.Entries, state.Statement), cancellation);
    });
}
