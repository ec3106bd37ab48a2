using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Spaces;

/// <summary>What a space can be asked. Lengths of what is sealed the shell has checked before.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CreateSpace), "createSpace")]
[JsonDerivedType(typeof(InviteMember), "inviteMember")]
[JsonDerivedType(typeof(AdmitOrganisation), "admitOrganisation")]
[JsonDerivedType(typeof(AcceptInvitation), "acceptInvitation")]
[JsonDerivedType(typeof(RemoveMember), "removeMember")]
[JsonDerivedType(typeof(AddDocument), "addDocument")]
[JsonDerivedType(typeof(NameDocument), "nameDocument")]
[JsonDerivedType(typeof(SetDownload), "setDownload")]
[JsonDerivedType(typeof(WithdrawDocument), "withdrawDocument")]
[JsonDerivedType(typeof(ViewDocument), "viewDocument")]
[JsonDerivedType(typeof(OpenFeedback), "openFeedback")]
[JsonDerivedType(typeof(AnswerFeedback), "answerFeedback")]
[JsonDerivedType(typeof(OpenMilestone), "openMilestone")]
[JsonDerivedType(typeof(ActOnMilestone), "actOnMilestone")]
[JsonDerivedType(typeof(RequestWaiver), "requestWaiver")]
[JsonDerivedType(typeof(HearOfWaiver), "hearOfWaiver")]
[JsonDerivedType(typeof(IntroduceExpert), "introduceExpert")]
[JsonDerivedType(typeof(SendExpert), "sendExpert")]
[JsonDerivedType(typeof(MakeCommitment), "makeCommitment")]
[JsonDerivedType(typeof(SettleCommitment), "settleCommitment")]
public abstract record SpaceCommand;

/// <summary>Brings a space into being, with who asks as its first member; or, without a unit, a space of the customer's own, with the customer itself.</summary>
/// <param name="Unit">Null: the customer opens the space, and rules it (SP-12).</param>
/// <param name="Name">Null without a unit, as the next.</param>
public sealed record CreateSpace(SpacePerson By, CustomerId Customer, SalesUnitId? Unit, Sealed Title, Sealed? Name, Sealed? OrganisationName) : SpaceCommand;

/// <summary>Invites somebody, or once more somebody who was invited or removed.</summary>
/// <param name="Invited">Who, as their tokens will say.</param>
/// <param name="Account">What is to be made of them at the identity host; null: they can sign in already.</param>
public sealed record InviteMember(SpacePerson By, SpaceInvited Invited, Sealed Name, Sealed OrganisationName, InvitedAccount? Account) : SpaceCommand
{
    /// <summary>Most who can ever be invited into one space.</summary>
    public const int MembersMax = 200;

    /// <summary>How long the code of an invitation is good, in days.</summary>
    public const int CodeDays = 7;
}

/// <summary>Who is invited.</summary>
[GenerateSerializer, Immutable, Alias("space-invited")]
public sealed record SpaceInvited([property: Id(0)] string Subject, [property: Id(1)] Audience Audience, [property: Id(2)] string Organisation);

/// <summary>An account to be made: what the person signs in with, and once, before they choose a password.</summary>
/// <param name="Email">Sealed for the account.</param>
/// <param name="Code">Sealed for the account.</param>
[GenerateSerializer, Immutable, Alias("invited-account")]
public sealed record InvitedAccount([property: Id(0)] Sealed Email, [property: Id(1)] Sealed Code);

/// <summary>Lets an organisation into a space of the customer's own: whoever acts for it is in.</summary>
/// <param name="Organisation">As in their tokens.</param>
public sealed record AdmitOrganisation(SpacePerson By, string Organisation) : SpaceCommand;

/// <summary>Joins.</summary>
public sealed record AcceptInvitation(SpacePerson By) : SpaceCommand;

/// <summary>Shuts a member out, from the next request on.</summary>
public sealed record RemoveMember(SpacePerson By, string Member) : SpaceCommand;

/// <summary>Adds a document whose bytes are stored and were looked through. Only the platform itself says this, for a member.</summary>
public sealed record AddDocument(SpacePerson By, DocumentId Document, Sealed Name, DocumentLevel Level, DocumentContent Content) : SpaceCommand
{
    /// <summary>Most documents of one space, those taken back too.</summary>
    public const int DocumentsMax = 2_000;

    /// <summary>Most bytes of one document: 20 MiB.</summary>
    public const long SizeMax = 20L << 20;
}

/// <summary>Names a document to members, or no longer.</summary>
/// <param name="Members">By <c>sub</c>, or <see cref="SpaceMember.KeyOf"/> of an organisation; 1 to <see cref="InviteMember.MembersMax"/>.</param>
public sealed record NameDocument(SpacePerson By, DocumentId Document, ImmutableArray<string> Members, bool IsNamed) : SpaceCommand;

/// <summary>Decides whether a document may be downloaded, other than its level has it.</summary>
public sealed record SetDownload(SpacePerson By, DocumentId Document, bool Allowed) : SpaceCommand;

/// <summary>Takes a document back: nobody sees it any more.</summary>
public sealed record WithdrawDocument(SpacePerson By, DocumentId Document) : SpaceCommand;

/// <summary>Asks to see a document, or to keep it.</summary>
/// <param name="Receipt">The id of the receipt to come; made by the shell.</param>
/// <param name="Trace">The trace id of the request: 32 lower-case hex digits.</param>
public sealed record ViewDocument(SpacePerson By, DocumentId Document, ReceiptId Receipt, string Trace, bool IsDownload) : SpaceCommand;

/// <summary>Opens a thread.</summary>
/// <param name="Thread">The id of the thread to come; made by the shell.</param>
public sealed record OpenFeedback(SpacePerson By, FeedbackId Thread, DocumentId? Document, Sealed Text) : SpaceCommand
{
    /// <summary>Most threads of one space.</summary>
    public const int ThreadsMax = 2_000;

    /// <summary>Most words of one thread, the first included.</summary>
    public const int EntriesMax = 500;
}

/// <summary>Answers in a thread.</summary>
public sealed record AnswerFeedback(SpacePerson By, FeedbackId Thread, Sealed Text) : SpaceCommand;

/// <summary>Opens a milestone, for the customer to act on.</summary>
/// <param name="Milestone">The id of the milestone to come; made by the shell.</param>
public sealed record OpenMilestone(SpacePerson By, MilestoneId Milestone, MilestoneKind Kind, Sealed Title, DateTimeOffset? DueAt) : SpaceCommand
{
    /// <summary>Most milestones of one space.</summary>
    public const int MilestonesMax = 500;
}

/// <summary>The customer accepts a milestone, or returns it.</summary>
public sealed record ActOnMilestone(SpacePerson By, MilestoneId Milestone, bool Accepted, Sealed Note) : SpaceCommand;

/// <summary>Asks that we go on without the customer.</summary>
/// <param name="Approval">The id of the approval to come; made by the shell.</param>
/// <param name="Reason">1 to <see cref="ReasonLengthMax"/> characters; kept as sent, so it names nobody.</param>
public sealed record RequestWaiver(SpacePerson By, MilestoneId Milestone, ApprovalId Approval, string Reason) : SpaceCommand
{
    /// <summary>Longest reason in characters, inclusive.</summary>
    public const int ReasonLengthMax = 300;
}

/// <summary>An approval has decided. Only the platform itself says this.</summary>
/// <param name="DecidedBy"><c>sub</c> of who did.</param>
public sealed record HearOfWaiver(MilestoneId Milestone, ApprovalId Approval, bool Given, string DecidedBy) : SpaceCommand;

/// <summary>Shows an expert to the customer.</summary>
public sealed record IntroduceExpert(SpacePerson By, ExpertId Expert, Sealed Name, Sealed Field) : SpaceCommand
{
    /// <summary>Most experts of one space.</summary>
    public const int ExpertsMax = 100;

    /// <summary>Most commitments of one expert.</summary>
    public const int CommitmentsMax = 500;
}

/// <summary>A strategy flow shows an expert to the customer, and proposes a proof of concept with them. Only the platform itself says this (SP-13).</summary>
/// <param name="By">Who stands in the log for flows.</param>
/// <param name="Run">The run that sends them.</param>
/// <param name="Listed">Who they are among the experts that flows can send.</param>
public sealed record SendExpert(
    string By, FlowRunId Run, FlowExpertId Listed, ExpertId Expert, Sealed Name, Sealed Field, Sealed Profile, MilestoneId Milestone, Sealed Title, DateTimeOffset DueAt) : SpaceCommand;

/// <summary>Promises the customer something, in an expert's name.</summary>
public sealed record MakeCommitment(SpacePerson By, ExpertId Expert, CommitmentId Commitment, Sealed Promise, DateTimeOffset DueAt) : SpaceCommand;

/// <summary>Says whether a promise was kept.</summary>
public sealed record SettleCommitment(SpacePerson By, ExpertId Expert, CommitmentId Commitment, bool Kept) : SpaceCommand;
