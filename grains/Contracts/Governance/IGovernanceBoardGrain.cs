using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;

namespace Ecosystem.Contracts.Governance;

/// <summary>The governance board 治理委员会. The grain key is a <see cref="BoardId"/>; an installation has one board, under <see cref="Key"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. The board watches the deadlines of its motions: one ends within about a
/// minute of its deadline, or of the moment a silo runs again; from the deadline on, nobody can vote.
/// </remarks>
[Alias("governance-board")]
public interface IGovernanceBoardGrain : IGrainWithStringKey
{
    /// <summary>The key of the installation's board.</summary>
    const string Key = "gb_hq";

    /// <summary>Gives a seat to a person, or a new term to whoever holds it, as the caller. Refusals: <see cref="BoardRefusals"/>.</summary>
    [Alias("assignSeat")] Task<BoardAnswer> AssignSeat(BoardSeat seat, string holder, DateTimeOffset until, string reason, string idempotencyKey);

    /// <summary>Empties a seat, as the caller.</summary>
    [Alias("vacateSeat")] Task<BoardAnswer> VacateSeat(BoardSeat seat, string reason, string idempotencyKey);

    /// <summary>Puts a motion to the vote, from the seat that the caller holds.</summary>
    [Alias("propose")] Task<BoardAnswer> Propose(NewMotion motion, string idempotencyKey);

    /// <summary>Votes for the seat that the caller holds, or votes anew.</summary>
    [Alias("vote")] Task<BoardAnswer> Vote(MotionId motion, Vote vote, string idempotencyKey);

    /// <summary>Takes back a motion that the caller proposed.</summary>
    [Alias("withdraw")] Task<BoardAnswer> Withdraw(MotionId motion, string idempotencyKey);

    /// <summary>Says that the white paper of a quarter was drafted. Only the platform itself calls this.</summary>
    [Alias("draft")] Task<BoardAnswer> Draft(Quarter quarter, string manifest, long logSize, string idempotencyKey);

    /// <summary>The board as it stands.</summary>
    [Alias("view")] Task<BoardView> View();
}

/// <summary>A motion to propose.</summary>
/// <param name="Title">1 to 200 characters, in one line.</param>
/// <param name="Text">1 to 10,000 characters; kept as sent, so it names nobody.</param>
/// <param name="Quarter">To publish a white paper: whose; null otherwise.</param>
/// <param name="Minutes">How long it is open, 1 to 43,200; null: 10,080, a week.</param>
[GenerateSerializer, Immutable, Alias("new-motion")]
public sealed record NewMotion(
    [property: Id(0)] MotionKind Kind, [property: Id(1)] string Title, [property: Id(2)] string Text, [property: Id(3)] Quarter? Quarter, [property: Id(4)] int? Minutes);

/// <summary>The board as people see it.</summary>
/// <param name="Seats">Seats that somebody holds now.</param>
/// <param name="Quorum">Votes that a motion takes if it is counted now.</param>
/// <param name="Motions">The latest first: all that are open, and of those over the latest 100; each as of now, ended from its deadline on.</param>
/// <param name="Papers">Of every quarter that is over since the board has been there, the latest first.</param>
/// <param name="Version">How many commits made this state.</param>
[GenerateSerializer, Immutable, Alias("board-view")]
public sealed record BoardView(
    [property: Id(0)] ImmutableArray<SeatTerm> Seats, [property: Id(1)] int Quorum, [property: Id(2)] ImmutableArray<Motion> Motions, [property: Id(3)] ImmutableArray<WhitePaperView> Papers,
    [property: Id(4)] long Version);

/// <summary>How the white paper of a quarter stands.</summary>
/// <param name="Record">Null: not drafted yet.</param>
/// <param name="DueAt">From then on, it is overdue unless published.</param>
[GenerateSerializer, Immutable, Alias("white-paper-view")]
public sealed record WhitePaperView([property: Id(0)] Quarter Quarter, [property: Id(1)] WhitePaperRecord? Record, [property: Id(2)] DateTimeOffset DueAt, [property: Id(3)] bool Overdue);
