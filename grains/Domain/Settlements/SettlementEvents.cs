using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Settlements;

/// <summary>What can happen to a statement. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StatementClosed), "statementClosed")]
[JsonDerivedType(typeof(StatementCorrected), "statementCorrected")]
[JsonDerivedType(typeof(LineDisputed), "lineDisputed")]
[JsonDerivedType(typeof(DisputeAnswered), "disputeAnswered")]
public abstract record SettlementEvent;

/// <summary>The month is over, and this is what was used in it.</summary>
/// <param name="Lines">By day, then by feature.</param>
/// <param name="AsOf">It takes account of the uses in the first so many leaves of the log.</param>
public sealed record StatementClosed(string Payer, Month Month, ImmutableArray<StatementLine> Lines, long AsOf, DateTimeOffset At) : SettlementEvent;

/// <summary>Something was appended to a line; the line itself stays as it is.</summary>
/// <param name="AsOf">Of uses that came late: the statement now takes account of the first so many leaves of the log. Else null, and not written.</param>
public sealed record StatementCorrected(Correction Correction, long? AsOf) : SettlementEvent;

public sealed record LineDisputed(int Number, DateOnly Day, string Feature, Sealed Text, string By, DateTimeOffset At) : SettlementEvent;

public sealed record DisputeAnswered(int Number, bool Upheld, Sealed Answer, string By, DateTimeOffset At) : SettlementEvent;
