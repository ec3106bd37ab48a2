using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Spaces;

/// <summary>What a space answers. Anything but <see cref="SpaceRefused"/> is durable when it arrives; a refused view of a member's is itself in the log.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SpaceAccepted), "accepted")]
[JsonDerivedType(typeof(SpaceRefused), "refused")]
[JsonDerivedType(typeof(InvitationAnswer), "invited")]
[JsonDerivedType(typeof(DocumentAnswer), "documentAdded")]
[JsonDerivedType(typeof(SpaceMadeAnswer), "made")]
[JsonDerivedType(typeof(ExpertSentAnswer), "expertSent")]
[JsonDerivedType(typeof(ViewAllowed), "viewAllowed")]
[GenerateSerializer, Immutable, Alias("space-answer")]
public abstract record SpaceAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("space-accepted")]
public sealed record SpaceAccepted : SpaceAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("space-refused")]
public sealed record SpaceRefused([property: Id(0)] Refusal Refusal) : SpaceAnswer;

/// <summary>Somebody is invited.</summary>
/// <param name="Member"><c>sub</c> of their tokens.</param>
/// <param name="Code">What they sign in with once, sealed; null: they can sign in already.</param>
[GenerateSerializer, Immutable, Alias("invitation-answer")]
public sealed record InvitationAnswer([property: Id(0)] string Member, [property: Id(1)] Sealed? Code, [property: Id(2)] DateTimeOffset? CodeUntil) : SpaceAnswer;

/// <summary>The document is there.</summary>
[GenerateSerializer, Immutable, Alias("document-answer")]
public sealed record DocumentAnswer([property: Id(0)] DocumentId Document, [property: Id(1)] DocumentContent Content) : SpaceAnswer;

/// <summary>Something is there that was not before: a thread, a milestone, an approval, an expert or a commitment.</summary>
/// <param name="Id">Its id, which the shell made.</param>
[GenerateSerializer, Immutable, Alias("space-made-answer")]
public sealed record SpaceMadeAnswer([property: Id(0)] string Id) : SpaceAnswer;

/// <summary>The document may be shown: the receipt is written.</summary>
/// <param name="Name">Null, as the next: who looks is there for an organisation that was admitted (SP-12), and stands in the watermark as in their token.</param>
[GenerateSerializer, Immutable, Alias("view-allowed")]
public sealed record ViewAllowed([property: Id(0)] ViewReceipt Receipt, [property: Id(1)] DocumentContent Content, [property: Id(2)] Sealed FileName, [property: Id(3)] Sealed? Name, [property: Id(4)] Sealed? OrganisationName) : SpaceAnswer;

/// <summary>Who saw which document when.</summary>
/// <param name="Sha256">Of the bytes that the document had, in hex.</param>
/// <param name="Trace">The trace id of the request; stands in the watermark.</param>
[GenerateSerializer, Immutable, Alias("view-receipt")]
public sealed record ViewReceipt(
    [property: Id(0)] ReceiptId Id, [property: Id(1)] DocumentId Document, [property: Id(2)] string Sha256, [property: Id(3)] SpacePerson By,
    [property: Id(4)] bool IsDownload, [property: Id(5)] string Trace, [property: Id(6)] DateTimeOffset At);

/// <summary>A flow's expert is shown, and the milestone proposed.</summary>
/// <param name="Listed">Who of the experts that flows can send.</param>
[GenerateSerializer, Immutable, Alias("space-expert-sent")]
public sealed record ExpertSentAnswer([property: Id(0)] ExpertId Expert, [property: Id(1)] MilestoneId Milestone, [property: Id(2)] FlowExpertId Listed) : SpaceAnswer;
