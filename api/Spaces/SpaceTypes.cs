using Ecosystem.Api.Access;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using GraphQL;

namespace Ecosystem.Api.Spaces;

/// <summary>A collaboration space 协同空间, as one member sees it (docs/spaces.md). Texts are null once the key they were sealed under is destroyed.</summary>
[Name("Space")]
public sealed class SpaceType(SpaceView space)
{
    /// <summary>Starts with sp_.</summary>
    [Id]
    public string Id => space.Id.Value;

    /// <summary>Whose it is; starts with cu_.</summary>
    [Id]
    public string Customer => space.Customer.Value;

    /// <summary>The sales unit that works here.</summary>
    [Id, Restricted]
    public string? Unit => space.Unit?.Value;

    /// <summary>What it is called.</summary>
    public string? Title => space.Title;

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt => space.CreatedAt;

    /// <summary>Who is in it or was invited.</summary>
    public IEnumerable<SpaceMemberType> Members => space.Members.Select(member => new SpaceMemberType(member));

    /// <summary>The documents that are shown to the caller, oldest first.</summary>
    public IEnumerable<SpaceDocumentType> Documents => space.Documents.Select(document => new SpaceDocumentType(space, document));

    /// <summary>To whom each document is named.</summary>
    [Restricted]
    public IEnumerable<DocumentNamingType> Namings => space.Documents.Select(document => new DocumentNamingType(document));

    /// <summary>Threads of feedback, oldest first.</summary>
    public IEnumerable<FeedbackThreadType> Feedback => space.Feedback.Select(thread => new FeedbackThreadType(thread));

    /// <summary>Milestones, oldest first.</summary>
    [Restricted]
    public IEnumerable<MilestoneType> Milestones => space.Milestones.Select(milestone => new MilestoneType(milestone));

    /// <summary>Experts and what they promised.</summary>
    [Restricted]
    public IEnumerable<ExpertType> Experts => space.Experts.Select(expert => new ExpertType(expert));

    /// <summary>How many commits made this state.</summary>
    public long Version => space.Version;
}

/// <summary>Somebody in a space.</summary>
[Name("SpaceMember")]
public sealed class SpaceMemberType(MemberView member)
{
    /// <summary>`sub` of their tokens.</summary>
    public string Subject => member.Subject;

    /// <summary>Whether they are one of us, of the customer, a partner or a supplier.</summary>
    public Audience Audience => member.Audience;

    /// <summary>As in their tokens.</summary>
    public string Organisation => member.Organisation;

    /// <summary>How they are called.</summary>
    public string? Name => member.Name;

    /// <summary>How their organisation is called.</summary>
    public string? OrganisationName => member.OrganisationName;

    /// <summary>Whether they have accepted.</summary>
    public MemberStanding Standing => member.Standing;

    /// <summary>When they were invited last.</summary>
    public DateTimeOffset InvitedAt => member.InvitedAt;

    /// <summary>When they accepted; null before.</summary>
    public DateTimeOffset? JoinedAt => member.JoinedAt;
}

/// <summary>A document.</summary>
[Name("SpaceDocument")]
public sealed class SpaceDocumentType(SpaceView space, DocumentView document)
{
    /// <summary>Starts with do_.</summary>
    [Id]
    public string Id => document.Id.Value;

    /// <summary>The file name, cleaned.</summary>
    public string? Name => document.Name;

    /// <summary>How far it may go.</summary>
    public DocumentLevel Level => document.Level;

    /// <summary>What it is, by its bytes.</summary>
    public DocumentType Type => document.Content.Type;

    /// <summary>Bytes.</summary>
    public long Size => document.Content.Size;

    /// <summary>Of the bytes as they were uploaded, in hex.</summary>
    public string Sha256 => document.Content.Sha256;

    /// <summary>Pages of a PDF; 1 of an image.</summary>
    public int Pages => document.Content.Pages;

    /// <summary>When it was added.</summary>
    public DateTimeOffset At => document.At;

    /// <summary>Where it is shown, with a watermark, on this host.</summary>
    public string ViewPath => DocumentEndpoints.ViewPathOf(space.Id, document.Id);

    /// <summary>Where it is downloaded; null when it may not be.</summary>
    public string? DownloadPath => document.MayBeDownloaded ? DocumentEndpoints.DownloadPathOf(space.Id, document.Id) : null;
}

/// <summary>To whom a document is named.</summary>
[Name("DocumentNaming")]
public sealed class DocumentNamingType(DocumentView document)
{
    /// <summary>The document.</summary>
    [Id]
    public string Document => document.Id.Value;

    /// <summary>`subject` of each member.</summary>
    public IEnumerable<string> Members => document.NamedTo;
}

/// <summary>A view or download of a document: the receipt, which was written before a byte left.</summary>
[Name("DocumentView")]
public sealed class DocumentViewType(ViewReceipt receipt)
{
    /// <summary>Starts with re_.</summary>
    [Id]
    public string Receipt => receipt.Id.Value;

    /// <summary>The document.</summary>
    [Id]
    public string Document => receipt.Document.Value;

    /// <summary>`subject` of the member.</summary>
    public string Member => receipt.By.Subject;

    /// <summary>Theirs, as in their token.</summary>
    public string Organisation => receipt.By.Organisation;

    /// <summary>Whether it was handed out rather than shown.</summary>
    public bool IsDownload => receipt.IsDownload;

    /// <summary>Stands in the watermark.</summary>
    public string Trace => receipt.Trace;

    /// <summary>When.</summary>
    public DateTimeOffset At => receipt.At;

    /// <summary>Of the bytes that the document had, in hex.</summary>
    public string Sha256 => receipt.Sha256;
}

/// <summary>A thread of feedback.</summary>
[Name("FeedbackThread")]
public sealed class FeedbackThreadType(FeedbackView thread)
{
    /// <summary>Starts with fb_.</summary>
    [Id]
    public string Id => thread.Id.Value;

    /// <summary>What it is about; null: the whole.</summary>
    [Id]
    public string? Document => thread.Document?.Value;

    /// <summary>What was said, oldest first.</summary>
    public IEnumerable<FeedbackWordType> Entries => thread.Entries.Select(entry => new FeedbackWordType(entry));
}

/// <summary>One word in a thread.</summary>
[Name("FeedbackWord")]
public sealed class FeedbackWordType(FeedbackWord word)
{
    /// <summary>`subject` of the member.</summary>
    public string By => word.By;

    /// <summary>Whether one of us said it.</summary>
    public bool IsInternal => word.IsInternal;

    /// <summary>What.</summary>
    public string? Text => word.Text;

    /// <summary>When.</summary>
    public DateTimeOffset At => word.At;
}
