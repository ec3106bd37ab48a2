using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Contracts.Spaces;

/// <summary>A space as one member sees it. Texts are null where their key was destroyed.</summary>
/// <param name="Unit">Null to external members.</param>
/// <param name="Members">Partners and suppliers see ours and their own.</param>
/// <param name="Documents">Those shown to the caller, oldest first.</param>
/// <param name="Feedback">Oldest first.</param>
/// <param name="Milestones">Oldest first; none to partners and suppliers.</param>
/// <param name="Experts">By id; none to partners and suppliers.</param>
[GenerateSerializer, Immutable, Alias("space-view")]
public sealed record SpaceView(
    [property: Id(0)] SpaceId Id, [property: Id(1)] CustomerId Customer, [property: Id(2)] SalesUnitId? Unit, [property: Id(3)] string? Title, [property: Id(4)] DateTimeOffset CreatedAt,
    [property: Id(5)] ImmutableArray<MemberView> Members, [property: Id(6)] ImmutableArray<DocumentView> Documents, [property: Id(7)] ImmutableArray<FeedbackView> Feedback,
    [property: Id(8)] ImmutableArray<MilestoneView> Milestones, [property: Id(9)] ImmutableArray<ExpertView> Experts, [property: Id(10)] long Version);

/// <summary>A member.</summary>
[GenerateSerializer, Immutable, Alias("member-view")]
public sealed record MemberView(
    [property: Id(0)] string Subject, [property: Id(1)] Audience Audience, [property: Id(2)] string Organisation, [property: Id(3)] string? Name, [property: Id(4)] string? OrganisationName,
    [property: Id(5)] MemberStanding Standing, [property: Id(6)] DateTimeOffset InvitedAt, [property: Id(7)] DateTimeOffset? JoinedAt);

/// <summary>A document.</summary>
/// <param name="NamedTo">By <c>sub</c>; empty to external members.</param>
/// <param name="MayBeDownloaded">Whether those who see it may keep it.</param>
[GenerateSerializer, Immutable, Alias("document-view")]
public sealed record DocumentView(
    [property: Id(0)] DocumentId Id, [property: Id(1)] string? Name, [property: Id(2)] DocumentLevel Level, [property: Id(3)] DocumentContent Content, [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] bool MayBeDownloaded, [property: Id(6)] ImmutableArray<string> NamedTo);

/// <summary>A thread.</summary>
[GenerateSerializer, Immutable, Alias("feedback-view")]
public sealed record FeedbackView([property: Id(0)] FeedbackId Id, [property: Id(1)] DocumentId? Document, [property: Id(2)] ImmutableArray<FeedbackWord> Entries);

/// <summary>One word in a thread.</summary>
/// <param name="By"><c>sub</c> of the member.</param>
[GenerateSerializer, Immutable, Alias("feedback-word")]
public sealed record FeedbackWord([property: Id(0)] string By, [property: Id(1)] bool IsInternal, [property: Id(2)] string? Text, [property: Id(3)] DateTimeOffset At);

/// <summary>A milestone.</summary>
/// <param name="Act">The customer's last act; null: none yet.</param>
/// <param name="Waiver">The last request to go on without the customer; null: none yet.</param>
[GenerateSerializer, Immutable, Alias("milestone-view")]
public sealed record MilestoneView(
    [property: Id(0)] MilestoneId Id, [property: Id(1)] MilestoneKind Kind, [property: Id(2)] string? Title, [property: Id(3)] MilestoneStatus Status, [property: Id(4)] DateTimeOffset OpenedAt,
    [property: Id(5)] DateTimeOffset? DueAt, [property: Id(6)] MilestoneActView? Act, [property: Id(7)] WaiverView? Waiver);

/// <summary>What the customer did.</summary>
[GenerateSerializer, Immutable, Alias("milestone-act-view")]
public sealed record MilestoneActView([property: Id(0)] bool Accepted, [property: Id(1)] string By, [property: Id(2)] string? Note, [property: Id(3)] DateTimeOffset At);

/// <summary>A request to go on without the customer.</summary>
/// <param name="Given">Null while it is not decided.</param>
[GenerateSerializer, Immutable, Alias("waiver-view")]
public sealed record WaiverView([property: Id(0)] ApprovalId Approval, [property: Id(1)] DateTimeOffset RequestedAt, [property: Id(2)] bool? Given, [property: Id(3)] DateTimeOffset? DecidedAt);

/// <summary>An expert.</summary>
/// <param name="Profile">What the customer reads of them; null: nothing more.</param>
[GenerateSerializer, Immutable, Alias("expert-view")]
public sealed record ExpertView(
    [property: Id(0)] ExpertId Id, [property: Id(1)] string? Name, [property: Id(2)] string? Field, [property: Id(3)] ImmutableArray<CommitmentView> Commitments, [property: Id(4)] string? Profile = null);

/// <summary>What an expert promised.</summary>
/// <param name="Kept">Null while it is open.</param>
[GenerateSerializer, Immutable, Alias("commitment-view")]
public sealed record CommitmentView(
    [property: Id(0)] CommitmentId Id, [property: Id(1)] string? Promise, [property: Id(2)] DateTimeOffset DueAt, [property: Id(3)] DateTimeOffset MadeAt, [property: Id(4)] bool? Kept, [property: Id(5)] DateTimeOffset? SettledAt);
