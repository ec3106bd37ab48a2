using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Contracts.Spaces;

/// <summary>A collaboration space 协同空间. The grain key is a <see cref="SpaceId"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Whoever is no member finds no such space.</remarks>
[Alias("space")]
public interface ISpaceGrain : IGrainWithStringKey
{
    /// <summary>Brings the space into being; who asks is its first member.</summary>
    [Alias("create")] Task<SpaceAnswer> Create(NewSpace space, string idempotencyKey);

    /// <summary>Brings a space of the caller's own into being: the customer rules it (SP-12).</summary>
    /// <param name="title">1 to 200 characters, in the clear; sealed before it is kept.</param>
    [Alias("open")] Task<SpaceAnswer> Open(string title, string idempotencyKey);

    /// <summary>Lets an organisation into a space of the caller's own, from the next request on.</summary>
    [Alias("admit")] Task<SpaceAnswer> Admit(string organisation, string idempotencyKey);

    /// <summary>Invites somebody: by e-mail, and the identity host makes their account; or as who they are in their tokens.</summary>
    [Alias("invite")] Task<InvitationReply> Invite(NewInvitation invitation, string idempotencyKey);

    /// <summary>Joins, as who was invited.</summary>
    [Alias("accept")] Task<SpaceAnswer> Accept(string idempotencyKey);

    /// <summary>Shuts a member out, from the next request on.</summary>
    [Alias("remove")] Task<SpaceAnswer> Remove(string member, string idempotencyKey);

    /// <summary>The customer under whose key the caller, who rules the space, may add documents; null to anybody else.</summary>
    [Alias("may-add")] Task<CustomerId?> MayAdd();

    /// <summary>Adds a document whose bytes are stored and were looked through. Only the platform itself calls this, for a member.</summary>
    [Alias("add-document")] Task<SpaceAnswer> AddDocument(CheckedDocument document, string idempotencyKey);

    /// <summary>Names a document to members, or no longer.</summary>
    [Alias("name-document")] Task<SpaceAnswer> NameDocument(DocumentId document, ImmutableArray<string> members, bool isNamed, string idempotencyKey);

    /// <summary>Decides whether a document may be downloaded.</summary>
    [Alias("set-download")] Task<SpaceAnswer> SetDownload(DocumentId document, bool allowed, string idempotencyKey);

    /// <summary>Takes a document back; its bytes are deleted within a second.</summary>
    [Alias("withdraw-document")] Task<SpaceAnswer> WithdrawDocument(DocumentId document, string idempotencyKey);

    /// <summary>Writes a view down. The bytes are the desk's (<see cref="ISpaceDeskGrain.Show"/>), which asks this first.</summary>
    [Alias("record-view")] Task<ViewReply> RecordView(DocumentId document, bool isDownload, string trace, string idempotencyKey);

    /// <summary>Opens a thread of feedback.</summary>
    [Alias("open-feedback")] Task<SpaceAnswer> OpenFeedback(DocumentId? document, string text, string idempotencyKey);

    /// <summary>Answers in a thread.</summary>
    [Alias("answer-feedback")] Task<SpaceAnswer> AnswerFeedback(FeedbackId thread, string text, string idempotencyKey);

    /// <summary>Opens a milestone.</summary>
    [Alias("open-milestone")] Task<SpaceAnswer> OpenMilestone(NewMilestone milestone, string idempotencyKey);

    /// <summary>The customer accepts a milestone, or returns it.</summary>
    [Alias("act-on-milestone")] Task<SpaceAnswer> ActOnMilestone(MilestoneId milestone, bool accepted, string note, string idempotencyKey);

    /// <summary>Asks that we go on without the customer; answers with the approval that will decide.</summary>
    [Alias("request-waiver")] Task<SpaceAnswer> RequestWaiver(MilestoneId milestone, string reason, string idempotencyKey);

    /// <summary>An approval has decided about a waiver. Only the platform itself calls this.</summary>
    [Alias("hear-of-waiver")] Task<SpaceAnswer> HearOfWaiver(MilestoneId milestone, ApprovalId approval, bool given, string by, string idempotencyKey);

    /// <summary>Shows an expert to the customer.</summary>
    [Alias("introduce-expert")] Task<SpaceAnswer> IntroduceExpert(string name, string field, string idempotencyKey);

    /// <summary>A flow shows an expert to the customer, and proposes a proof of concept. Only the platform itself calls this (SP-13).</summary>
    [Alias("send-expert")] Task<SpaceAnswer> SendExpert(SentExpert expert, string idempotencyKey);

    /// <summary>Promises the customer something, in an expert's name.</summary>
    [Alias("make-commitment")] Task<SpaceAnswer> MakeCommitment(ExpertId expert, string promise, DateTimeOffset dueAt, string idempotencyKey);

    /// <summary>Says whether a promise was kept.</summary>
    [Alias("settle-commitment")] Task<SpaceAnswer> SettleCommitment(ExpertId expert, CommitmentId commitment, bool kept, string idempotencyKey);

    /// <summary>The space as the caller sees it; null to whoever is no member.</summary>
    [Alias("view")] Task<SpaceView?> View();

    /// <summary>Everything that the customer's own members see here, taken together; null where there is no space. Only the platform itself calls this, for the customer's own export (CU-15).</summary>
    [Alias("held")] Task<SpaceView?> Held();
}

/// <summary>A space to create, in the clear; what is a text is sealed before it is kept.</summary>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Name">How who asks is called in the space, 1 to 120 characters.</param>
/// <param name="OrganisationName">How their organisation is called, 1 to 120 characters.</param>
[GenerateSerializer, Immutable, Alias("new-space")]
public sealed record NewSpace(
    [property: Id(0)] CustomerId Customer, [property: Id(1)] SalesUnitId Unit, [property: Id(2)] string Title, [property: Id(3)] string Name, [property: Id(4)] string OrganisationName);

/// <summary>Whom to invite, in the clear. Exactly one of e-mail and subject is given.</summary>
/// <param name="Email">What they sign in with: 3 to 100 lower-case letters, digits, '-', '_', '.' and one '@', starting with a letter.</param>
/// <param name="Subject"><c>sub</c> of the tokens of somebody who can sign in already, or of a machine.</param>
/// <param name="Organisation">As in their tokens.</param>
/// <param name="Name">How they are called, 1 to 120 characters; stands in watermarks.</param>
/// <param name="OrganisationName">How their organisation is called, 1 to 120 characters; stands in watermarks.</param>
[GenerateSerializer, Immutable, Alias("new-invitation")]
public sealed record NewInvitation(
    [property: Id(0)] string? Email, [property: Id(1)] string? Subject, [property: Id(2)] Audience Audience, [property: Id(3)] string Organisation, [property: Id(4)] string Name, [property: Id(5)] string OrganisationName);

/// <summary>What came of an invitation.</summary>
/// <param name="Member"><c>sub</c> of the tokens of who is invited; null when refused.</param>
/// <param name="Code">In the clear, to be handed to the invited: they sign in with it once, and then choose a password. Null when refused, and when they can sign in already.</param>
[GenerateSerializer, Immutable, Alias("invitation-reply")]
public sealed record InvitationReply([property: Id(0)] string? Member, [property: Id(1)] string? Code, [property: Id(2)] DateTimeOffset? CodeUntil, [property: Id(3)] Refusal? Refusal);

/// <summary>A document as the desk found it.</summary>
/// <param name="By">For whom it is added.</param>
/// <param name="Name">Cleaned, in the clear.</param>
[GenerateSerializer, Immutable, Alias("checked-document")]
public sealed record CheckedDocument(
    [property: Id(0)] SpacePerson By, [property: Id(1)] DocumentId Document, [property: Id(2)] string Name, [property: Id(3)] DocumentLevel Level, [property: Id(4)] DocumentContent Content);

/// <summary>A milestone to open, in the clear.</summary>
/// <param name="Title">1 to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("new-milestone")]
public sealed record NewMilestone([property: Id(0)] MilestoneKind Kind, [property: Id(1)] string Title, [property: Id(2)] DateTimeOffset? DueAt);

/// <summary>An expert whom a flow sends, in the clear.</summary>
/// <param name="By">Who stands in the log for flows.</param>
/// <param name="Run">The run that sends them.</param>
/// <param name="Effect">Of the run: what is sent once.</param>
/// <param name="Profile">What the customer reads of them, at most 8,000 characters.</param>
/// <param name="Title">Of the milestone.</param>
[GenerateSerializer, Immutable, Alias("sent-expert")]
public sealed record SentExpert(
    [property: Id(0)] string By, [property: Id(1)] FlowRunId Run, [property: Id(2)] string Effect, [property: Id(3)] FlowExpertId Listed, [property: Id(4)] string Name, [property: Id(5)] string Field,
    [property: Id(6)] string Profile, [property: Id(7)] string Title, [property: Id(8)] DateTimeOffset DueAt);

/// <summary>A receipt, with what the watermark says; or why there is none.</summary>
[GenerateSerializer, Immutable, Alias("view-reply")]
public sealed record ViewReply(
    [property: Id(0)] ViewReceipt? Receipt, [property: Id(1)] DocumentContent? Content, [property: Id(2)] string? FileName, [property: Id(3)] string? Name, [property: Id(4)] string? OrganisationName,
    [property: Id(5)] CustomerId? Customer, [property: Id(6)] Refusal? Refusal);
