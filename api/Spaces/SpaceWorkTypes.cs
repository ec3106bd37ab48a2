using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain.Spaces;
using GraphQL;

namespace Ecosystem.Api.Spaces;

/// <summary>A milestone, which takes the customer's own act, or a waiver.</summary>
[Name("Milestone")]
public sealed class MilestoneType(MilestoneView milestone)
{
    /// <summary>Starts with ms_.</summary>
    [Id]
    public string Id => milestone.Id.Value;

    /// <summary>What it is.</summary>
    public MilestoneKind Kind => milestone.Kind;

    /// <summary>What it is called.</summary>
    public string? Title => milestone.Title;

    /// <summary>How it stands.</summary>
    public MilestoneStatus Status => milestone.Status;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt => milestone.OpenedAt;

    /// <summary>By when the customer is asked to act; null: whenever.</summary>
    public DateTimeOffset? DueAt => milestone.DueAt;

    /// <summary>The customer's last act; null: none yet.</summary>
    public MilestoneActType? Act => milestone.Act is { } act ? new(act) : null;

    /// <summary>The last request to go on without the customer; null: none yet.</summary>
    public MilestoneWaiverType? Waiver => milestone.Waiver is { } waiver ? new(waiver) : null;
}

/// <summary>What the customer did about a milestone.</summary>
[Name("MilestoneAct")]
public sealed class MilestoneActType(MilestoneActView act)
{
    /// <summary>False: returned, for something else first.</summary>
    public bool Accepted => act.Accepted;

    /// <summary>`subject` of the member.</summary>
    public string By => act.By;

    /// <summary>What they said.</summary>
    public string? Note => act.Note;

    /// <summary>When.</summary>
    public DateTimeOffset At => act.At;
}

/// <summary>A request of ours to go on without the customer, which an approval decides, never by who asked.</summary>
[Name("MilestoneWaiver")]
public sealed class MilestoneWaiverType(WaiverView waiver)
{
    /// <summary>Starts with ap_.</summary>
    [Id]
    public string Approval => waiver.Approval.Value;

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt => waiver.RequestedAt;

    /// <summary>Null while it is not decided.</summary>
    public bool? Given => waiver.Given;

    /// <summary>When it was decided; null before.</summary>
    public DateTimeOffset? DecidedAt => waiver.DecidedAt;
}

/// <summary>An expert.</summary>
[Name("Expert")]
public sealed class ExpertType(ExpertView expert)
{
    /// <summary>Starts with xp_.</summary>
    [Id]
    public string Id => expert.Id.Value;

    /// <summary>How they are called.</summary>
    public string? Name => expert.Name;

    /// <summary>What they are an expert in.</summary>
    public string? Field => expert.Field;

    /// <summary>What there is to read of them; null: nothing more.</summary>
    public string? Profile => expert.Profile;

    /// <summary>What was promised in their name, oldest first.</summary>
    public IEnumerable<CommitmentType> Commitments => expert.Commitments.Select(commitment => new CommitmentType(commitment));
}

/// <summary>A promise to the customer.</summary>
[Name("Commitment")]
public sealed class CommitmentType(CommitmentView commitment)
{
    /// <summary>Starts with cm_.</summary>
    [Id]
    public string Id => commitment.Id.Value;

    /// <summary>What.</summary>
    public string? Promise => commitment.Promise;

    /// <summary>By when.</summary>
    public DateTimeOffset DueAt => commitment.DueAt;

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt => commitment.MadeAt;

    /// <summary>Whether it was kept; null while it is open.</summary>
    public bool? Kept => commitment.Kept;

    /// <summary>When that was said; null before.</summary>
    public DateTimeOffset? SettledAt => commitment.SettledAt;
}

/// <summary>A space of the caller's.</summary>
public sealed class SpaceEntry(ListedSpace space)
{
    /// <summary>Starts with sp_.</summary>
    [Id]
    public string Id => space.Space.Value;

    /// <summary>Whether the caller has accepted.</summary>
    public MemberStanding Standing => space.Standing;
}

/// <summary>A page of spaces.</summary>
public sealed class SpaceEntryConnection(Paged<SpaceEntry> page)
{
    /// <summary>The spaces, in the order asked for.</summary>
    public IEnumerable<SpaceEntry> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<SpaceEntryEdge> Edges => page.Edges.Select(edge => new SpaceEntryEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A space, and where in the list it is.</summary>
public sealed class SpaceEntryEdge(Edge<SpaceEntry> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public SpaceEntry Node => edge.Node;
}

/// <summary>A page of views.</summary>
public sealed class DocumentViewConnection(Paged<DocumentViewType> page)
{
    /// <summary>The views, in the order asked for.</summary>
    public IEnumerable<DocumentViewType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<DocumentViewEdge> Edges => page.Edges.Select(edge => new DocumentViewEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A view, and where in the list it is.</summary>
public sealed class DocumentViewEdge(Edge<DocumentViewType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public DocumentViewType Node => edge.Node;
}

/// <summary>It is done, and durable.</summary>
public sealed class SpacePayload(string space, string? made)
{
    /// <summary>The space.</summary>
    [Id]
    public string Space => space;

    /// <summary>The id of what was made; null when nothing was.</summary>
    [Id]
    public string? Made => made;
}

/// <summary>Somebody is invited.</summary>
public sealed class InvitationPayload(string space, InvitationReply invitation)
{
    /// <summary>The space.</summary>
    [Id]
    public string Space => space;

    /// <summary>`subject` of the invited.</summary>
    public string Member => invitation.Member ?? "";

    /// <summary>What they sign in with once, in the place of a password; they choose one then. Hand it to them by another way than mail, if you can. Null when they can sign in already.</summary>
    public string? OneTimeCode => invitation.Code;

    /// <summary>Until when it is good; null without one.</summary>
    public DateTimeOffset? CodeUntil => invitation.CodeUntil;
}

public sealed class SpaceResult() : MutationResult("What a change in a space answers.", typeof(SpacePayload));

public sealed class InvitationResult() : MutationResult("What an invitation answers.", typeof(InvitationPayload));
