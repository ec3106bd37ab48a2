using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>What a governance board can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AssignSeat), "assignSeat")]
[JsonDerivedType(typeof(VacateSeat), "vacateSeat")]
[JsonDerivedType(typeof(ProposeMotion), "proposeMotion")]
[JsonDerivedType(typeof(CastVote), "castVote")]
[JsonDerivedType(typeof(WithdrawMotion), "withdrawMotion")]
[JsonDerivedType(typeof(CloseDueMotions), "closeDueMotions")]
[JsonDerivedType(typeof(DraftWhitePaper), "draftWhitePaper")]
public abstract record BoardCommand;

/// <summary>Gives a seat to a person, or a new term to whoever holds it.</summary>
/// <param name="Holder"><c>sub</c> of the person's token; 1 to <see cref="HolderLengthMax"/> printable characters.</param>
/// <param name="Until">When the term ends; in the future, at most <see cref="BoardRules.TermDaysMax"/> days off.</param>
/// <param name="Rules">Version of the <see cref="BoardRules"/>.</param>
public sealed record AssignSeat(BoardSeat Seat, string Holder, DateTimeOffset Until, AdministrativeAct Act, string Rules) : BoardCommand
{
    /// <summary>Longest <c>sub</c> in UTF-16 characters, inclusive.</summary>
    public const int HolderLengthMax = 72;
}

/// <summary>Empties a seat.</summary>
public sealed record VacateSeat(BoardSeat Seat, AdministrativeAct Act) : BoardCommand;

/// <summary>Puts a motion to the vote.</summary>
/// <param name="Motion">The id of the motion to come; made by the shell.</param>
/// <param name="Quarter">Whose white paper is to be published; null unless the motion is about one.</param>
/// <param name="Minutes">How long it is open; null: as the rules say.</param>
/// <param name="By"><c>sub</c> of the proposer's token.</param>
/// <param name="Rules">Version of the <see cref="BoardRules"/> it will be decided by.</param>
public sealed record ProposeMotion(MotionId Motion, MotionKind Kind, string Title, string Text, Quarter? Quarter, int? Minutes, string By, string Rules) : BoardCommand;

/// <summary>Says, for the seat that the voter holds, or says anew.</summary>
/// <param name="By"><c>sub</c> of the voter's token.</param>
public sealed record CastVote(MotionId Motion, Vote Vote, string By) : BoardCommand;

/// <summary>Takes a motion back.</summary>
/// <param name="By"><c>sub</c> of the proposer's token.</param>
public sealed record WithdrawMotion(MotionId Motion, string By) : BoardCommand;

/// <summary>Counts the votes of motions whose deadline has come (GB-6); else nothing happens.</summary>
public sealed record CloseDueMotions : BoardCommand;

/// <summary>Says that the white paper of a quarter was drafted and stored.</summary>
/// <param name="Manifest">SHA-256 of its manifest, 64 hex digits.</param>
/// <param name="LogSize">Leaves of the log it was counted from, at least 0.</param>
public sealed record DraftWhitePaper(Quarter Quarter, string Manifest, long LogSize) : BoardCommand;
