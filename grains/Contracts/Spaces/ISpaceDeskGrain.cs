using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Contracts.Spaces;

/// <summary>Where documents come in and are shown, beside the spaces that decide about them. One activation per silo; the grain key is <see cref="Key"/>.</summary>
/// <remarks>It remembers nothing: what is stored is stored when a call returns, and what is shown was written down before.</remarks>
[Alias("space-desk")]
public interface ISpaceDeskGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "desk_all";

    /// <summary>Begins an upload into a space that the caller rules.</summary>
    [Alias("begin")] Task<UploadReply> Begin(SpaceId space);

    /// <summary>Stores one piece of an upload, in the order of the numbers; a piece that is there already is left as it is.</summary>
    /// <param name="number">From 0 on.</param>
    /// <param name="bytes">1 to <see cref="UploadReply.PieceMax"/>.</param>
    [Alias("put")] Task<UploadReply> Put(SpaceId space, ContentId content, int number, ReadOnlyMemory<byte> bytes);

    /// <summary>Looks an upload through, and adds it to the space when there is nothing against it.</summary>
    [Alias("finish")] Task<UploadReply> Finish(SpaceId space, FinishedUpload upload, string idempotencyKey);

    /// <summary>Writes a view down and then renders it. Null bytes: refused.</summary>
    /// <param name="trace">The trace id of the request: 32 lower-case hex digits.</param>
    [Alias("show")] Task<ShownDocument> Show(SpaceId space, DocumentId document, bool isDownload, string trace, string idempotencyKey);

    /// <summary>The spaces of which the caller is a member or into which it was invited, in the order of their ids.</summary>
    [Alias("list-spaces")] Task<Listed<ListedSpace>> ListSpaces(SpaceList list);

    /// <summary>Views and downloads of the documents of a space that the caller rules, latest first; else none.</summary>
    [Alias("list-views")] Task<Listed<ViewReceipt>> ListViews(DocumentViewList list);
}

/// <summary>How an upload stands, or why it does not.</summary>
/// <param name="Content">Where its pieces go; null when refused.</param>
/// <param name="Document">The document it became; null before.</param>
[GenerateSerializer, Immutable, Alias("upload-reply")]
public sealed record UploadReply([property: Id(0)] ContentId? Content, [property: Id(1)] DocumentId? Document, [property: Id(2)] DocumentContent? Stored, [property: Id(3)] Refusal? Refusal)
{
    /// <summary>Most bytes of one piece: 512 KiB.</summary>
    public const int PieceMax = 512 << 10;
}

/// <summary>An upload all of whose pieces are stored.</summary>
/// <param name="Document">The document to become; made by the caller, of itself and its key.</param>
/// <param name="Name">The file name as it was given.</param>
/// <param name="Sha256">Of all pieces, in hex.</param>
[GenerateSerializer, Immutable, Alias("finished-upload")]
public sealed record FinishedUpload([property: Id(0)] ContentId Content, [property: Id(1)] DocumentId Document, [property: Id(2)] string Name, [property: Id(3)] DocumentLevel Level, [property: Id(4)] long Size, [property: Id(5)] string Sha256);

/// <summary>A document, with the receipt of this view; or why not.</summary>
/// <param name="Bytes">Watermarked, or as it was uploaded for a download; empty when refused.</param>
[GenerateSerializer, Immutable, Alias("shown-document")]
public sealed record ShownDocument([property: Id(0)] ViewReceipt? Receipt, [property: Id(1)] DocumentType Type, [property: Id(2)] string? FileName, [property: Id(3)] ReadOnlyMemory<byte> Bytes, [property: Id(4)] Refusal? Refusal);

/// <summary>A space in a list.</summary>
[GenerateSerializer, Immutable, Alias("listed-space")]
public sealed record ListedSpace([property: Id(0)] SpaceId Space, [property: Id(1)] MemberStanding Standing);

/// <summary>The spaces of the caller, by their ids.</summary>
/// <param name="Standing">Only those where the caller stands so; null: member or invited.</param>
[GenerateSerializer, Immutable, Alias("space-list")]
public sealed record SpaceList(Window Window, bool Descending, [property: Id(0)] MemberStanding? Standing = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Id;
}

/// <summary>Views of documents of a space, in the order of the log.</summary>
/// <param name="Document">Only of this one.</param>
/// <param name="Member">Only by this one, by <c>sub</c>.</param>
[GenerateSerializer, Immutable, Alias("document-view-list")]
public sealed record DocumentViewList(Window Window, bool Descending, [property: Id(0)] SpaceId Space, [property: Id(1)] DocumentId? Document = null, [property: Id(2)] string? Member = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}
