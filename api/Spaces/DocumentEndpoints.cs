using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Spaces;

/// <summary>Takes documents of spaces in, and shows them (docs/spaces.md).</summary>
/// <remarks>
/// A document goes to the silo in pieces as it comes: this host never has all of one, and looks into none. Whatever keeps a caller from a document,
/// once its token is good and carries the scope, is answered as for one that does not exist; but that a document that it sees may not be downloaded.
/// </remarks>
public sealed class DocumentEndpoints(Door door, IClusterClient cluster)
{
    public const string UploadPath = "/spaces/{space}/documents";
    public const string ViewPath = "/spaces/{space}/documents/{document}/view";
    public const string DownloadPath = "/spaces/{space}/documents/{document}/download";

    /// <summary>What any request costs.</summary>
    private const long CostMin = 10;

    /// <summary>What rendering costs more.</summary>
    private const long ShowCost = 40;

    /// <summary>Bytes of an upload for one unit of cost more.</summary>
    private const long BytesPerUnit = 64 << 10;

    private static readonly Entry s_upload = EntryTo(nameof(ISpaceDeskGrain.Finish));
    private static readonly Entry s_show = EntryTo(nameof(ISpaceDeskGrain.Show));

    public static string ViewPathOf(SpaceId space, DocumentId document) => $"/spaces/{space}/documents/{document}/view";

    public static string DownloadPathOf(SpaceId space, DocumentId document) => $"/spaces/{space}/documents/{document}/download";

    /// <summary>Adds the body as a document: <c>name</c> and <c>level</c> in the query, <c>Idempotency-Key</c> and <c>Content-Length</c> in the head.</summary>
    public Task UploadAsync(HttpContext context, string space) => door.PassAsync(context, s_upload, async (caller, cancellation) =>
    {
        var key = KeyOf(context) ?? throw new ApiError(ErrorCodes.BadRequest, "Send an Idempotency-Key header with 1 to 128 characters of your choice: a retry with the same key adds nothing twice.");
        var level = LevelOf(context.Request.Query["level"]);
        if (context.Request.Query["name"] is not [{ Length: >= 1 } name]) throw ApiError.BadInput("Give the file name once, as ?name=….");
        if (context.Request.ContentLength is not { } length) throw new ApiError(ErrorCodes.BadRequest, "Send Content-Length.");
        if (length is < 1 or > AddDocument.SizeMax) throw new ApiError(ErrorCodes.BodyTooLarge, $"A document has 1 to {AddDocument.SizeMax} bytes.");
        await door.ChargeAsync(context, caller, CostMin + (length / BytesPerUnit), cancellation);
        if (!Ids.TryParse<SpaceId>(space, out var id)) throw NotFound();

        var desk = cluster.Actor<ISpaceDeskGrain>(ISpaceDeskGrain.Key);
        var content = Accepted(await desk.Begin(id).WaitAsync(cancellation)).Content ?? throw new InvalidOperationException("The desk began an upload without an id.");
        var sha256 = await SendAsync(context.Request.Body, desk, id, content, cancellation);
        // Made of who asks and of the key, so that a retry finds the document that the first attempt made, and nobody can take another's id.
        var document = DocumentId.From(DocumentId.Prefix + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{id}\n{caller.Principal.Audience}\n{caller.Principal.Organisation}\n{caller.Principal.Client}\n{key}")), 0, 16));
        var added = Accepted(await desk.Finish(id, new(content, document, name, level, length, sha256), key).WaitAsync(cancellation));
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = ViewPathOf(id, document);
        await context.Response.WriteAsJsonAsync(
            new { document = document.Value, type = added.Stored?.Type.ToString().ToLowerInvariant(), size = length, sha256, pages = added.Stored?.Pages }, cancellation);
    });

    /// <summary>Shows a document with a watermark, or hands it out as it was uploaded.</summary>
    public Task ShowAsync(HttpContext context, string space, string document, bool isDownload) => door.PassAsync(context, s_show, async (caller, cancellation) =>
    {
        await door.ChargeAsync(context, caller, CostMin + ShowCost, cancellation);
        if (!Ids.TryParse<SpaceId>(space, out var id) || !Ids.TryParse<DocumentId>(document, out var about)) throw NotFound();
        var key = $"show:{KeyOf(context) ?? Guid.CreateVersion7().ToString("N")}";
        var shown = await cluster.Actor<ISpaceDeskGrain>(ISpaceDeskGrain.Key).Show(id, about, isDownload, TraceIds.Current, key).WaitAsync(cancellation);
        if (shown is not { Refusal: null, Receipt: { } receipt }) throw ErrorOf(shown.Refusal ?? SpaceRefusals.DocumentUnknown);
        var headers = context.Response.Headers;
        headers["Ecosystem-Receipt"] = receipt.Id.Value;
        // RFC 6266: a name in UTF-8, percent-encoded, so that nothing in it steers the header.
        headers.ContentDisposition = new ContentDispositionHeaderValue(isDownload ? "attachment" : "inline") { FileNameStar = shown.FileName ?? about.Value }.ToString();
        context.Response.ContentType = shown.Type switch { DocumentType.Pdf => "application/pdf", DocumentType.Png => "image/png", _ => "image/jpeg" };
        context.Response.ContentLength = shown.Bytes.Length;
        await context.Response.Body.WriteAsync(shown.Bytes, cancellation);
    });

    /// <summary>Sends the body on as it comes.</summary>
    /// <returns>The SHA-256 of it, in hex.</returns>
    private static async Task<string> SendAsync(Stream body, ISpaceDeskGrain desk, SpaceId space, ContentId content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(UploadReply.PieceMax);
        try
        {
            for (var number = 0; ; number++)
            {
                var read = await body.ReadAtLeastAsync(buffer.AsMemory(0, UploadReply.PieceMax), UploadReply.PieceMax, throwOnEndOfStream: false, cancellation);
                if (read == 0) return Convert.ToHexStringLower(hash.GetHashAndReset());
                hash.AppendData(buffer, 0, read);
                // A copy: what is sent must not change while it is on its way.
                Accepted(await desk.Put(space, content, number, buffer.AsSpan(0, read).ToArray()).WaitAsync(cancellation));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static UploadReply Accepted(UploadReply reply) => reply.Refusal is { } refusal ? throw ErrorOf(refusal) : reply;

    private static ApiError ErrorOf(Refusal refusal) => refusal.Code switch
    {
        _ when refusal == SpaceRefusals.SpaceUnknown || refusal == SpaceRefusals.DocumentUnknown => NotFound(),
        "BUSY" => new(ErrorCodes.Unavailable, refusal.Message),
        _ => new(refusal.Code, refusal.Message),
    };

    private static DocumentLevel LevelOf(IEnumerable<string?> given) => given.ToList() switch
    {
        ["public"] => DocumentLevel.Public,
        ["shared"] => DocumentLevel.Shared,
        ["sensitive"] => DocumentLevel.Sensitive,
        ["restricted"] => DocumentLevel.Restricted,
        _ => throw ApiError.BadInput("Give the level once, as ?level=public, shared, sensitive or restricted."),
    };

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

    private static ApiError NotFound() => new(ErrorCodes.NotFound, "There is no such document for you: you are no member of the space, or the document is not named to you.");
}
