using Ecosystem.Api.Graph;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.Governance;

/// <summary>A seat to give to a person.</summary>
public sealed record AssignSeatInput : MutationInput
{
    /// <summary>Which seat.</summary>
    public required BoardSeat Seat { get; init; }

    /// <summary>`sub` of the person's token; 1 to 72 characters.</summary>
    public required string Holder { get; init; }

    /// <summary>When the term ends; in the future, at most 1,096 days off.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>A seat to empty.</summary>
public sealed record VacateSeatInput : MutationInput
{
    /// <summary>Which seat.</summary>
    public required BoardSeat Seat { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>A motion to propose.</summary>
public sealed record ProposeMotionInput : MutationInput
{
    /// <summary>What it is about.</summary>
    public required MotionKind Kind { get; init; }

    /// <summary>1 to 200 characters, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>1 to 10,000 characters. It stays in the log for ever, so name nobody.</summary>
    public required string Text { get; init; }

    /// <summary>To publish a white paper, the quarter that it is of; left out otherwise.</summary>
    public Quarter? Quarter { get; init; }

    /// <summary>How long it is open, 1 to 43,200; a week when left out. It ends earlier once every filled seat has voted and there is a quorum.</summary>
    public int? Minutes { get; init; }
}

/// <summary>A vote.</summary>
public sealed record CastVoteInput : MutationInput
{
    /// <summary>The motion; starts with mo_.</summary>
    [GraphQL.Id]
    public required string Motion { get; init; }

    /// <summary>For, against, or neither; all three count towards the quorum.</summary>
    public required Vote Vote { get; init; }
}

/// <summary>A motion to take back.</summary>
public sealed record WithdrawMotionInput : MutationInput
{
    /// <summary>The motion; starts with mo_.</summary>
    [GraphQL.Id]
    public required string Motion { get; init; }
}
