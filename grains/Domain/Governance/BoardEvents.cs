using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>What can happen to a governance board. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SeatAssigned), "seatAssigned")]
[JsonDerivedType(typeof(SeatVacated), "seatVacated")]
[JsonDerivedType(typeof(MotionProposed), "motionProposed")]
[JsonDerivedType(typeof(VoteCast), "voteCast")]
[JsonDerivedType(typeof(MotionEnded), "motionEnded")]
[JsonDerivedType(typeof(WhitePaperDrafted), "whitePaperDrafted")]
[JsonDerivedType(typeof(WhitePaperPublished), "whitePaperPublished")]
public abstract record BoardEvent;

public sealed record SeatAssigned(SeatTerm Term, AdministrativeAct Act) : BoardEvent;

/// <param name="Holder">Who held it, or had held it until the term was over.</param>
public sealed record SeatVacated(BoardSeat Seat, string Holder, AdministrativeAct Act, DateTimeOffset At) : BoardEvent;

/// <param name="Motion">Without votes and outcome.</param>
public sealed record MotionProposed(Motion Motion) : BoardEvent;

public sealed record VoteCast(MotionId Motion, SeatVote Vote) : BoardEvent;

/// <summary>The motion is over, and this is how; once for each motion.</summary>
/// <param name="At">When it was written down; at the end or after it.</param>
public sealed record MotionEnded(MotionId Motion, MotionOutcome Outcome, DateTimeOffset At) : BoardEvent;

public sealed record WhitePaperDrafted(Quarter Quarter, string Manifest, long LogSize, DateTimeOffset At) : BoardEvent;

/// <summary>Anybody may read it from now on.</summary>
public sealed record WhitePaperPublished(PaperReference Paper, MotionId Motion, DateTimeOffset At) : BoardEvent;
