using System.Buffers;
using System.Security.Cryptography;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Spaces;

/// <summary>Takes documents of spaces in, and hands them out, for every endpoint that does so.</summary>
/// <remarks>
/// A document goes to the silo in pieces as it comes: this host never has all of one, and looks into none. Whatever keeps a caller from a document,
/// once its token is good and carries the scope, is answered as for one that does not exist; but that a document that it sees may not be downloaded.
/// </remarks>
public sealed class DocumentTransfer(Door door, IClusterClient cluster)
{
    /// <summary>What any request costs.</summary>
    private const long CostMin = 10;

    /// <summary>What rendering costs more.</summary>
    private const long ShowCost = 40;

    /// <summary>Bytes of an upload for one unit of cost more.</summary>
    private const long BytesPerUnit = 64 << 10;

    private ISpaceDeskGrain Desk => cluster.Actor<ISpaceDeskGrain>(ISpaceDeskGrain.Key);

    /// <summary>A document as it was taken in.</summary>
    /// <param name="Sha256">Of the bytes that came, in hex.</param>
    public sealed record Added(SpaceId Space, DocumentId Id, DocumentContent? Stored, long Size, string Sha256);

    /// <summary>Adds the body as a document: <c>name</c> and <c>level</c> in the query, <c>Content-Length</c> in the head.</summary>
    /// <param name="isTold">Whether the caller hears what is left of its budget.</param>
    /// <exception cref="ApiError">It is not taken, or there is no such space for the caller.</exception>
    public async Task<Added> AddAsync(HttpContext context, Caller caller, string space, string key, bool isTold, CancellationToken cancellation)
    {
        var level = LevelOf(context.Request.Query["level"]);
        if (context.Request.Query["name"] is not [{ Length: >= 1 } name]) throw ApiError.BadInput("Give the file name once, as ?name=….");
        if (context.Request.ContentLength is not { } length) throw new ApiError(ErrorCodes.BadRequest, "Send Content-Length.");
        if (length is < 1 or > AddDocument.SizeMax) throw new ApiError(ErrorCodes.BodyTooLarge, $"A document has 1 to {AddDocument.SizeMax} bytes.");
        await door.ChargeAsync(context, caller, CostMin + (length / BytesPerUnit), cancellation, isTold);
        if (!Ids.TryParse<SpaceId>(space, out var id)) throw NotFound();

        var content = Accepted(await Desk.Begin(id).WaitAsync(cancellation)).Content ?? throw new InvalidOperationException("The desk began an upload without an id.");
        var sha256 = await SendAsync(context.Request.Body, Desk, id, content, cancellation);
        var document = MadeIds.OfDocument(id, caller, key);
        var added = Accepted(await Desk.Finish(id, new(content, document, name, level, length, sha256), key).WaitAsync(cancellation));
        context.Response.StatusCode = StatusCodes.Status201Created;
        return new(id, document, added.Stored, length, sha256);
    }

    /// <summary>Shows a document with a watermark, or hands it out as it was uploaded; the id of the receipt is in a header.</summary>
    /// <param name="key">Null: the request is no retry of another.</param>
    /// <exception cref="ApiError">There is no such document for the caller, or it may not be downloaded.</exception>
    public async Task ShowAsync(HttpContext context, Caller caller, string space, string document, bool isDownload, string? key, string receiptHeader, bool isTold, CancellationToken cancellation)
    {
        await door.ChargeAsync(context, caller, CostMin + ShowCost, cancellation, isTold);
        if (!Ids.TryParse<SpaceId>(space, out var id) || !Ids.TryParse<DocumentId>(document, out var about)) throw NotFound();
        var shown = await Desk.Show(id, about, isDownload, TraceIds.Current, $"show:{key ?? Guid.CreateVersion7().ToString("N")}").WaitAsync(cancellation);
        if (shown is not { Refusal: null, Receipt: { } receipt }) throw ErrorOf(shown.Refusal ?? SpaceRefusals.DocumentUnknown);
        var headers = context.Response.Headers;
        headers[receiptHeader] = receipt.Id.Value;
        // RFC 6266: a name in UTF-8, percent-encoded, so that nothing in it steers the header.
        headers.ContentDisposition = new ContentDispositionHeaderValue(isDownload ? "attachment" : "inline") { FileNameStar = shown.FileName ?? about.Value }.ToString();
        context.Response.ContentType = shown.Type switch { DocumentType.Pdf => "application/pdf", DocumentType.Png => "image/png", _ => "image/jpeg" };
        context.Response.ContentLength = shown.Bytes.Length;
        await context.Response.Body.WriteAsync(shown.Bytes, cancellation);
    }

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

    private static ApiError NotFound() => new(ErrorCodes.NotFound, "There is no such document for you: you are no member of the space, or the document is not named to you.");
}
