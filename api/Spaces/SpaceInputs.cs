using Ecosystem.Api.Graph;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Api.Spaces;

/// <summary>A space to open.</summary>
public sealed record CreateSpaceInput : MutationInput
{
    /// <summary>The customer; starts with cu_.</summary>
    [Id]
    public required string Customer { get; init; }

    /// <summary>The sales unit that works here; starts with su_. No external member is told.</summary>
    [Id]
    public required string Unit { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>How the caller is called, 1 to 120 characters; stands in watermarks.</summary>
    public required string Name { get; init; }

    /// <summary>How the caller's organisation is called, 1 to 120 characters; stands in watermarks.</summary>
    public required string OrganisationName { get; init; }
}

/// <summary>A space of the customer's own to open.</summary>
public sealed record OpenSpaceInput : MutationInput
{
    /// <summary>1 to 200 characters.</summary>
    public required string Title { get; init; }
}

/// <summary>What every change in a space is given.</summary>
public record SpaceInput : MutationInput
{
    /// <summary>The space; starts with sp_.</summary>
    [Id]
    public required string Space { get; init; }
}

/// <summary>Somebody to invite. Exactly one of e-mail and subject is given.</summary>
public sealed record InviteSpaceMemberInput : SpaceInput
{
    /// <summary>What they will sign in with: 3 to 100 lower-case letters, digits, '-', '_', '.' and one '@', starting with a letter.</summary>
    public string? Email { get; init; }

    /// <summary>`sub` of the tokens of somebody who can sign in already, or of a client.</summary>
    public string? Subject { get; init; }

    /// <summary>Internal, customer, supplier or partner.</summary>
    public required Audience Audience { get; init; }

    /// <summary>As in their tokens; of a customer, the customer's id.</summary>
    public required string Organisation { get; init; }

    /// <summary>How they are called, 1 to 120 characters; stands in watermarks.</summary>
    public required string Name { get; init; }

    /// <summary>How their organisation is called, 1 to 120 characters; stands in watermarks.</summary>
    public required string OrganisationName { get; init; }
}

/// <summary>An organisation to let in.</summary>
public sealed record AdmitOrganisationInput : SpaceInput
{
    /// <summary>As in its tokens; among the members it is called `organisation:` and this.</summary>
    public required string Organisation { get; init; }
}

/// <summary>A member to shut out.</summary>
public sealed record RemoveSpaceMemberInput : SpaceInput
{
    /// <summary>`subject` of the member.</summary>
    public required string Member { get; init; }
}

/// <summary>A document to name.</summary>
public sealed record NameDocumentInput : SpaceInput
{
    /// <summary>The document; starts with do_.</summary>
    [Id]
    public required string Document { get; init; }

    /// <summary>`subject` of each member, 1 to 200.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>False: no longer. True when left out.</summary>
    public bool? Named { get; init; }
}

/// <summary>Whether a document may be downloaded.</summary>
public sealed record SetDocumentDownloadInput : SpaceInput
{
    /// <summary>The document; starts with do_.</summary>
    [Id]
    public required string Document { get; init; }

    /// <summary>By those who see it.</summary>
    public required bool Allowed { get; init; }
}

/// <summary>A document to take back.</summary>
public sealed record WithdrawDocumentInput : SpaceInput
{
    /// <summary>The document; starts with do_.</summary>
    [Id]
    public required string Document { get; init; }
}

/// <summary>Feedback to give.</summary>
public sealed record OpenFeedbackInput : SpaceInput
{
    /// <summary>What it is about; the whole when left out.</summary>
    [Id]
    public string? Document { get; init; }

    /// <summary>1 to 4,000 characters.</summary>
    public required string Text { get; init; }
}

/// <summary>An answer to give.</summary>
public sealed record AnswerFeedbackInput : SpaceInput
{
    /// <summary>The thread; starts with fb_.</summary>
    [Id]
    public required string Thread { get; init; }

    /// <summary>1 to 4,000 characters.</summary>
    public required string Text { get; init; }
}

/// <summary>A milestone to open.</summary>
public sealed record OpenMilestoneInput : SpaceInput
{
    /// <summary>What the customer is to confirm, review or accept.</summary>
    public required MilestoneKind Kind { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>By when; null: whenever.</summary>
    public DateTimeOffset? DueAt { get; init; }
}

/// <summary>What the customer does about a milestone.</summary>
public sealed record ActOnMilestoneInput : SpaceInput
{
    /// <summary>The milestone; starts with ms_.</summary>
    [Id]
    public required string Milestone { get; init; }

    /// <summary>False: returned, for something else first.</summary>
    public required bool Accepted { get; init; }

    /// <summary>Up to 4,000 characters.</summary>
    public string? Note { get; init; }
}

/// <summary>A waiver to ask for.</summary>
public sealed record RequestMilestoneWaiverInput : SpaceInput
{
    /// <summary>The milestone; starts with ms_.</summary>
    [Id]
    public required string Milestone { get; init; }

    /// <summary>1 to 300 characters in one line. It stays in the log: say why, and name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>An expert to show.</summary>
public sealed record IntroduceExpertInput : SpaceInput
{
    /// <summary>1 to 120 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What they are an expert in, 1 to 120 characters.</summary>
    public required string Field { get; init; }
}

/// <summary>A promise to make.</summary>
public sealed record MakeCommitmentInput : SpaceInput
{
    /// <summary>The expert; starts with xp_.</summary>
    [Id]
    public required string Expert { get; init; }

    /// <summary>1 to 4,000 characters.</summary>
    public required string Promise { get; init; }

    /// <summary>By when; in the future.</summary>
    public required DateTimeOffset DueAt { get; init; }
}

/// <summary>A promise to settle.</summary>
public sealed record SettleCommitmentInput : SpaceInput
{
    /// <summary>The expert; starts with xp_.</summary>
    [Id]
    public required string Expert { get; init; }

    /// <summary>The commitment; starts with cm_.</summary>
    [Id]
    public required string Commitment { get; init; }

    /// <summary>Whether it was kept.</summary>
    public required bool Kept { get; init; }
}
