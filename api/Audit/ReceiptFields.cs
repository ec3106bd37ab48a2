using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;

namespace Ecosystem.Api;

public sealed partial class Query
{
    private const int ReceiptKeyLengthMax = 200;

    /// <summary>The signed promise that what this client committed under an idempotency key will be in the log's tree within 60 seconds; null when it has committed nothing under it. Asked again it is the same.</summary>
    public static async Task<CommitReceiptType?> CommitReceipt(string idempotencyKey, [FromRequest] Actors actors)
    {
        if (idempotencyKey.Length is < 1 or > ReceiptKeyLengthMax) throw ApiError.BadInput($"idempotencyKey must have 1 to {ReceiptKeyLengthMax} characters.");
        return await actors.Log.CommitReceipt(idempotencyKey) is { } receipt ? new(receipt) : null;
    }
}
