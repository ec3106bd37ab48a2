using System.Collections.Immutable;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Api.Spaces;

/// <summary>Takes documents of spaces in, and shows them (docs/spaces.md).</summary>
public sealed class DocumentEndpoints(Door door, DocumentTransfer documents)
{
    public const string UploadPath = "/spaces/{space}/documents";
    public const string ViewPath = "/spaces/{space}/documents/{document}/view";
    public const string DownloadPath = "/spaces/{space}/documents/{document}/download";

    private static readonly Entry s_upload = EntryTo(nameof(ISpaceDeskGrain.Finish));
    private static readonly Entry s_show = EntryTo(nameof(ISpaceDeskGrain.Show));

    public static string ViewPathOf(SpaceId space, DocumentId document) => $"/spaces/{space}/documents/{document}/view";

    public static string DownloadPathOf(SpaceId space, DocumentId document) => $"/spaces/{space}/documents/{document}/download";

    /// <summary>Adds the body as a document: <c>name</c> and <c>level</c> in the query, <c>Idempotency-Key</c> and <c>Content-Length</c> in the head.</summary>
    public Task UploadAsync(HttpContext context, string space) => door.PassAsync(context, s_upload, async (caller, cancellation) =>
    {
        var key = KeyOf(context) ?? throw new ApiError(ErrorCodes.BadRequest, "Send an Idempotency-Key header with 1 to 128 characters of your choice: a retry with the same key adds nothing twice.");
        var added = await documents.AddAsync(context, caller, space, key, isTold: true, cancellation);
        context.Response.Headers.Location = ViewPathOf(added.Space, added.Id);
        await context.Response.WriteAsJsonAsync(
            new { document = added.Id.Value, type = added.Stored?.Type.ToString().ToLowerInvariant(), size = added.Size, sha256 = added.Sha256, pages = added.Stored?.Pages }, cancellation);
    });

    /// <summary>Shows a document with a watermark, or hands it out as it was uploaded.</summary>
    public Task ShowAsync(HttpContext context, string space, string document, bool isDownload) => door.PassAsync(
        context, s_show, (caller, cancellation) => documents.ShowAsync(context, caller, space, document, isDownload, KeyOf(context), "Ecosystem-Receipt", isTold: true, cancellation));

    private static string? KeyOf(HttpContext context) => context.Request.Headers["Idempotency-Key"] switch
    {
        [] => null,
        [{ Length: >= 1 and <= 128 } key] => key,
        _ => throw new ApiError(ErrorCodes.BadRequest, "The Idempotency-Key header must be given once, with 1 to 128 characters."),
    };

    private static Entry EntryTo(string method) => Entry.To<ISpaceDeskGrain>(method, "Clients of this audience cannot do this.", "This", TimeSpan.FromSeconds(60)) with
    {
        Statuses = ImmutableDictionary<string, int>.Empty.Add(SpaceRefusals.DownloadRefused.Code, StatusCodes.Status403Forbidden),
    };
}
