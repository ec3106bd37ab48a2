using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Spaces;

/// <summary>What can happen to a space. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SpaceCreated), "spaceCreated")]
[JsonDerivedType(typeof(MemberInvited), "memberInvited")]
[JsonDerivedType(typeof(OrganisationAdmitted), "organisationAdmitted")]
[JsonDerivedType(typeof(InvitationAccepted), "invitationAccepted")]
[JsonDerivedType(typeof(MemberRemoved), "memberRemoved")]
[JsonDerivedType(typeof(DocumentAdded), "documentAdded")]
[JsonDerivedType(typeof(DocumentNamed), "documentNamed")]
[JsonDerivedType(typeof(DownloadSet), "downloadSet")]
[JsonDerivedType(typeof(DocumentWithdrawn), "documentWithdrawn")]
[JsonDerivedType(typeof(DocumentViewed), "documentViewed")]
[JsonDerivedType(typeof(ViewRefused), "viewRefused")]
[JsonDerivedType(typeof(FeedbackOpened), "feedbackOpened")]
[JsonDerivedType(typeof(FeedbackAnswered), "feedbackAnswered")]
[JsonDerivedType(typeof(MilestoneOpened), "milestoneOpened")]
[JsonDerivedType(typeof(MilestoneActed), "milestoneActed")]
[JsonDerivedType(typeof(WaiverRequested), "waiverRequested")]
[JsonDerivedType(typeof(MilestoneWaived), "milestoneWaived")]
[JsonDerivedType(typeof(WaiverRejected), "waiverRejected")]
[JsonDerivedType(typeof(ExpertIntroduced), "expertIntroduced")]
[JsonDerivedType(typeof(CommitmentMade), "commitmentMade")]
[JsonDerivedType(typeof(CommitmentSettled), "commitmentSettled")]
public abstract record SpaceEvent;

/// <param name="Unit">Null: the customer opened it, and rules it (SP-12); then nobody is called anything either.</param>
public sealed record SpaceCreated(CustomerId Customer, SalesUnitId? Unit, Sealed Title, SpacePerson By, Sealed? Name, Sealed? OrganisationName, DateTimeOffset At) : SpaceEvent;

/// <param name="Account">The account that a follower makes at the identity host; null: there is one.</param>
/// <param name="CodeUntil">Until when its code is good; null without one.</param>
public sealed record MemberInvited(
    SpaceInvited Invited, Sealed Name, Sealed OrganisationName, string By, DateTimeOffset At, InvitedAccount? Account, DateTimeOffset? CodeUntil) : SpaceEvent;

/// <summary>The customer let an organisation into a space of its own (SP-12).</summary>
public sealed record OrganisationAdmitted(string Organisation, string By, DateTimeOffset At) : SpaceEvent;

public sealed record InvitationAccepted(string Member, DateTimeOffset At) : SpaceEvent;

public sealed record MemberRemoved(string Member, string By, DateTimeOffset At) : SpaceEvent;

public sealed record DocumentAdded(DocumentId Document, Sealed Name, DocumentLevel Level, DocumentContent Content, string By, DateTimeOffset At) : SpaceEvent;

public sealed record DocumentNamed(DocumentId Document, ImmutableArray<string> Members, bool IsNamed, string By, DateTimeOffset At) : SpaceEvent;

public sealed record DownloadSet(DocumentId Document, bool Allowed, string By, DateTimeOffset At) : SpaceEvent;

/// <param name="Content">What a follower deletes.</param>
public sealed record DocumentWithdrawn(DocumentId Document, ContentId Content, string By, DateTimeOffset At) : SpaceEvent;

/// <summary>The receipt of one view, written before a byte leaves.</summary>
public sealed record DocumentViewed(ViewReceipt Receipt) : SpaceEvent;

/// <summary>A member asked for what is not for them. They hear what anybody hears of a document that is not there.</summary>
public sealed record ViewRefused(SpacePerson By, DocumentId Document, bool IsDownload, string Trace, string Reason, DateTimeOffset At) : SpaceEvent;

public sealed record FeedbackOpened(FeedbackId Thread, SpacePerson By, DocumentId? Document, Sealed Text, DateTimeOffset At) : SpaceEvent;

/// <param name="IsInternal">Whether one of us answered: that is what a thread of the customer's waits for.</param>
public sealed record FeedbackAnswered(FeedbackId Thread, string By, bool IsInternal, Sealed Text, DateTimeOffset At) : SpaceEvent;

/// <param name="Run">The run of a strategy flow that proposed it; null: a person did.</param>
public sealed record MilestoneOpened(MilestoneId Milestone, MilestoneKind Kind, Sealed Title, DateTimeOffset? DueAt, string By, DateTimeOffset At, FlowRunId? Run = null) : SpaceEvent;

/// <summary>The customer has acted: it attended the milestone.</summary>
/// <param name="Accepted">False: returned, for something else first.</param>
public sealed record MilestoneActed(MilestoneId Milestone, bool Accepted, string By, Sealed Note, DateTimeOffset At) : SpaceEvent;

/// <summary>A message to the approval, which the courier delivers.</summary>
/// <param name="Requester">Who can never decide it.</param>
public sealed record WaiverRequested(MilestoneId Milestone, ApprovalId Approval, CustomerId Customer, SalesUnitId Unit, string Requester, string Reason, DateTimeOffset At) : SpaceEvent;

/// <summary>The milestone is over without the customer.</summary>
public sealed record MilestoneWaived(MilestoneId Milestone, ApprovalId Approval, string By, DateTimeOffset At) : SpaceEvent;

public sealed record WaiverRejected(MilestoneId Milestone, ApprovalId Approval, string By, DateTimeOffset At) : SpaceEvent;

/// <param name="Profile">What the customer reads of them; null: nothing but name and field.</param>
/// <param name="Run">The run of a strategy flow that sent them; null: a person did.</param>
/// <param name="Listed">Who of the experts that flows can send; null: none of those.</param>
public sealed record ExpertIntroduced(ExpertId Expert, Sealed Name, Sealed Field, string By, DateTimeOffset At, Sealed? Profile = null, FlowRunId? Run = null, FlowExpertId? Listed = null) : SpaceEvent;

public sealed record CommitmentMade(ExpertId Expert, CommitmentId Commitment, Sealed Promise, DateTimeOffset DueAt, string By, DateTimeOffset At) : SpaceEvent;

public sealed record CommitmentSettled(ExpertId Expert, CommitmentId Commitment, bool Kept, string By, DateTimeOffset At) : SpaceEvent;
