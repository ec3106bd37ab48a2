using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Spaces;

/// <summary>What a collaboration space remembers; rebuilt from its events. Whatever somebody wrote is sealed.</summary>
public sealed record SpaceState(SpaceId Id)
{
    /// <summary>Null until it is created.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The sales unit that works here: no external member is told. Null of a space that the customer opened.</summary>
    public SalesUnitId? Unit { get; init; }

    /// <summary>Whether the customer opened it, and rules it (SP-12).</summary>
    [JsonIgnore]
    public bool IsCustomersOwn => Customer is not null && Unit is null;

    public Sealed? Title { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Everybody who was ever invited, by the <c>sub</c> of their tokens; organisations by <see cref="SpaceMember.KeyOf"/>.</summary>
    public ImmutableSortedDictionary<string, SpaceMember> Members { get; init; } = ImmutableSortedDictionary.Create<string, SpaceMember>(StringComparer.Ordinal);

    public ImmutableDictionary<DocumentId, SpaceDocument> Documents { get; init; } = ImmutableDictionary<DocumentId, SpaceDocument>.Empty;

    public ImmutableDictionary<FeedbackId, FeedbackThread> Feedback { get; init; } = ImmutableDictionary<FeedbackId, FeedbackThread>.Empty;

    public ImmutableDictionary<MilestoneId, SpaceMilestone> Milestones { get; init; } = ImmutableDictionary<MilestoneId, SpaceMilestone>.Empty;

    public ImmutableDictionary<ExpertId, SpaceExpert> Experts { get; init; } = ImmutableDictionary<ExpertId, SpaceExpert>.Empty;

    /// <summary>Views and downloads so far; each is in the log.</summary>
    public long Views { get; init; }

    /// <summary>The member that somebody is, if they are one now; whoever only was invited, or was removed, is none.</summary>
    public SpaceMember? MemberOf(SpacePerson person) =>
        (Members.GetValueOrDefault(person.Subject) ?? Members.GetValueOrDefault(SpaceMember.KeyOf(person.Organisation))) is { Standing: MemberStanding.Member } member && member.Is(person) ? member : null;
}

/// <summary>Somebody who asks something of a space, as their token says.</summary>
/// <param name="Subject"><c>sub</c>.</param>
/// <param name="Client"><c>client_id</c>.</param>
/// <param name="SpeaksForCustomer">Whether the token is a customer's and carries <c>spaces:write</c>. People of the customer whom we invited ourselves do not have that scope, and so never rule its spaces.</param>
[GenerateSerializer, Immutable, Alias("space-person")]
public sealed record SpacePerson(
    [property: Id(0)] string Subject, [property: Id(1)] string Client, [property: Id(2)] Audience Audience, [property: Id(3)] string Organisation,
    [property: Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool SpeaksForCustomer = false)
{
    /// <summary>Longest <c>sub</c> and organisation in characters, inclusive.</summary>
    public const int LengthMax = 128;
}

/// <summary>Somebody who was invited into a space.</summary>
/// <param name="Subject"><c>sub</c> of their tokens.</param>
/// <param name="Organisation">As in their tokens.</param>
/// <param name="Name">How they are called; stands in watermarks. Null of an organisation.</param>
/// <param name="OrganisationName">How their organisation is called; stands in watermarks. Null of an organisation.</param>
public sealed record SpaceMember(string Subject, Audience Audience, string Organisation, Sealed? Name, Sealed? OrganisationName, MemberStanding Standing, DateTimeOffset InvitedAt, DateTimeOffset? JoinedAt)
{
    /// <summary>Whether they belong to us: everybody else joins restricted.</summary>
    [JsonIgnore]
    public bool IsInternal => Audience == Audience.Internal;

    /// <summary>Whether a whole organisation is in, and with it whoever acts for it (SP-12): the customer in a space of its own, and whom it admitted there.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>Whether this is the customer in a space of its own.</summary>
    [JsonIgnore]
    public bool IsCustomerItself => IsOrganisation && Audience == Audience.Customer;

    /// <summary>Whether they rule the space.</summary>
    [JsonIgnore]
    public bool IsHost => IsInternal || IsCustomerItself;

    /// <summary>What stands for <c>sub</c> of an organisation.</summary>
    public static string KeyOf(string organisation) => $"organisation:{organisation}";

    /// <summary>Whether a token is theirs. All three must be as invited: a <c>sub</c> alone may be another's in another organisation.</summary>
    public bool Is(SpacePerson person) => person.Organisation == Organisation && this switch
    {
        { IsCustomerItself: true } => person.SpeaksForCustomer,
        { IsOrganisation: true } => person.Audience is Audience.Internal or Audience.Partner or Audience.Supplier,
        _ => person.Subject == Subject && person.Audience == Audience,
    };
}

/// <summary>How a member stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MemberStanding>))]
public enum MemberStanding
{
    /// <summary>They have not accepted yet, and see nothing.</summary>
    [JsonStringEnumMemberName("invited")] Invited,
    [JsonStringEnumMemberName("member")] Member,
    /// <summary>They see nothing any more.</summary>
    [JsonStringEnumMemberName("removed")] Removed,
}

/// <summary>A document.</summary>
/// <param name="Name">The cleaned file name.</param>
/// <param name="By"><c>sub</c> of who uploaded it.</param>
/// <param name="NamedTo">Members to whom it was named, by <c>sub</c>.</param>
/// <param name="Download">What somebody decided; null: as the level has it.</param>
public sealed record SpaceDocument(
    DocumentId Id, Sealed Name, DocumentLevel Level, DocumentContent Content, string By, DateTimeOffset At, ImmutableSortedSet<string> NamedTo, bool? Download)
{
    /// <summary>Taken back: nobody sees it any more.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether a member sees it (SP-3, SP-4).</summary>
    public bool IsShownTo(SpaceMember member) =>
        !IsWithdrawn && (NamedTo.Contains(member.Subject) || member.IsCustomerItself || (member.IsInternal && (Level != DocumentLevel.Restricted || By == member.Subject)));

    /// <summary>Whether those who see it may keep it.</summary>
    public bool MayBeDownloaded() => Level != DocumentLevel.Restricted && (Download ?? Level is DocumentLevel.Public or DocumentLevel.Shared);
}

/// <summary>What is stored of a document.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Of the bytes as they were uploaded, in hex.</param>
/// <param name="Pages">Pages of a PDF; 1 of an image.</param>
[GenerateSerializer, Immutable, Alias("document-content")]
public sealed record DocumentContent([property: Id(0)] ContentId Id, [property: Id(1)] DocumentType Type, [property: Id(2)] long Size, [property: Id(3)] string Sha256, [property: Id(4)] int Pages);

/// <summary>What a document is, by its bytes and not by its name. Only what a watermark can be put on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentType>))]
public enum DocumentType
{
    [JsonStringEnumMemberName("pdf")] Pdf,
    [JsonStringEnumMemberName("png")] Png,
    [JsonStringEnumMemberName("jpeg")] Jpeg,
}

/// <summary>How far a document may go.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentLevel>))]
public enum DocumentLevel
{
    /// <summary>公开: may be downloaded unless somebody decides otherwise.</summary>
    [JsonStringEnumMemberName("public")] Public,
    /// <summary>共享: may be downloaded unless somebody decides otherwise.</summary>
    [JsonStringEnumMemberName("shared")] Shared,
    /// <summary>敏感: is not downloaded unless somebody decides otherwise.</summary>
    [JsonStringEnumMemberName("sensitive")] Sensitive,
    /// <summary>受限: is never downloaded, and is shown to those alone to whom it is named, internal members too.</summary>
    [JsonStringEnumMemberName("restricted")] Restricted,
}

/// <summary>A thread of feedback.</summary>
/// <param name="By"><c>sub</c> of who opened it.</param>
/// <param name="Organisation">Theirs: of external members, only those of this organisation see the thread.</param>
/// <param name="Document">What it is about; null: the whole.</param>
public sealed record FeedbackThread(FeedbackId Id, string By, string Organisation, DocumentId? Document, ImmutableArray<FeedbackEntry> Entries);

/// <summary>One word in a thread.</summary>
public sealed record FeedbackEntry(string By, bool IsInternal, Sealed Text, DateTimeOffset At);

/// <summary>A milestone that the customer acts on.</summary>
/// <param name="Act">The customer's last act; null: none yet.</param>
/// <param name="Waiver">The last request to go on without the customer; null: none yet.</param>
public sealed record SpaceMilestone(MilestoneId Id, MilestoneKind Kind, Sealed Title, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, MilestoneAct? Act, MilestoneWaiver? Waiver)
{
    /// <summary>How it stands.</summary>
    public MilestoneStatus Status() => this switch
    {
        { Act.Accepted: true } => MilestoneStatus.Accepted,
        { Waiver.Given: true } => MilestoneStatus.Waived,
        { Act: not null } => MilestoneStatus.Returned,
        _ => MilestoneStatus.Open,
    };

    /// <summary>Whether nothing more can happen to it.</summary>
    public bool IsOver() => Status() is MilestoneStatus.Accepted or MilestoneStatus.Waived;
}

/// <summary>What a milestone is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MilestoneKind>))]
public enum MilestoneKind
{
    /// <summary>需求确认.</summary>
    [JsonStringEnumMemberName("requirementConfirmation")] RequirementConfirmation,
    /// <summary>方案评审.</summary>
    [JsonStringEnumMemberName("proposalReview")] ProposalReview,
    /// <summary>交付验收.</summary>
    [JsonStringEnumMemberName("deliveryAcceptance")] DeliveryAcceptance,
    /// <summary>概念验证 (POC).</summary>
    [JsonStringEnumMemberName("pocConfirmation")] PocConfirmation,
}

/// <summary>How a milestone stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MilestoneStatus>))]
public enum MilestoneStatus
{
    /// <summary>It waits for the customer.</summary>
    [JsonStringEnumMemberName("open")] Open,
    /// <summary>The customer wants something else first; it may act again.</summary>
    [JsonStringEnumMemberName("returned")] Returned,
    [JsonStringEnumMemberName("accepted")] Accepted,
    /// <summary>Two of our people went on without the customer, which is in the log.</summary>
    [JsonStringEnumMemberName("waived")] Waived,
}

/// <summary>What the customer did about a milestone.</summary>
/// <param name="By"><c>sub</c>.</param>
/// <param name="Note">Sealed; may be of an empty text.</param>
public sealed record MilestoneAct(bool Accepted, string By, Sealed Note, DateTimeOffset At);

/// <summary>A request to go on without the customer.</summary>
/// <param name="Approval">Decides about it, never by who asked.</param>
/// <param name="By"><c>sub</c> of who asked.</param>
/// <param name="Given">Null while it is not decided.</param>
public sealed record MilestoneWaiver(ApprovalId Approval, string By, DateTimeOffset At, bool? Given, DateTimeOffset? DecidedAt);

/// <summary>An expert as the customer sees them.</summary>
public sealed record SpaceExpert(ExpertId Id, Sealed Name, Sealed Field, ImmutableDictionary<CommitmentId, SpaceCommitment> Commitments)
{
    /// <summary>What the customer reads of them; null: nothing more.</summary>
    public Sealed? Profile { get; init; }
}

/// <summary>What an expert promised.</summary>
/// <param name="Kept">Null while it is open.</param>
public sealed record SpaceCommitment(CommitmentId Id, Sealed Promise, DateTimeOffset DueAt, DateTimeOffset At, bool? Kept, DateTimeOffset? SettledAt);
