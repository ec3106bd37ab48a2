using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>A matter that needed another team, as the source system shows it.</summary>
/// <param name="Id">Its id there, 1 to 72 characters.</param>
[GenerateSerializer, Immutable, Alias("ticket")]
public sealed record Ticket([property: Id(0)] string Id, [property: Id(1)] DateTimeOffset OpenedAt, [property: Id(2)] DateTimeOffset? ClosedAt);

/// <summary>A suggestion made to the unit by a strategy flow or a person.</summary>
/// <param name="Id">Its id in the source system, 1 to 72 characters.</param>
/// <param name="Accepted">Null until the unit has answered it.</param>
[GenerateSerializer, Immutable, Alias("suggestion")]
public sealed record Suggestion([property: Id(0)] string Id, [property: Id(1)] DateTimeOffset At, [property: Id(2)] bool? Accepted);

/// <summary>What is counted of a quarter's decisions.</summary>
/// <param name="Answered">Countersigns answered in the quarter.</param>
/// <param name="WaitedMicroseconds">How long those answers took together.</param>
public sealed record QuarterTally(long Decided, long Granted, long Countersigned, long Denied, long Answered, long WaitedMicroseconds)
{
    public static QuarterTally None { get; } = new(0, 0, 0, 0, 0, 0);
}

/// <summary>A share, with the counts behind it.</summary>
[GenerateSerializer, Immutable, Alias("share")]
public sealed record Share([property: Id(0)] long Part, [property: Id(1)] long Whole)
{
    /// <summary>In basis points, floored; null when there is nothing to measure.</summary>
    [JsonIgnore]
    public int? BasisPoints => Whole == 0 ? null : (int)(Part * 10_000 / Whole);
}

/// <summary>The four measured figures of the board and the front-line growth index 前线能力成长指数, for one quarter (SU-22).</summary>
/// <param name="DecisionLatencyMicroseconds">Mean time from request to answer; a decision of the unit's own takes none. Null: nothing was decided.</param>
/// <param name="TicketClosure">Cross-team tickets opened in the quarter that are closed.</param>
/// <param name="PolicyDeviation">Decisions that were not the unit's own to make: countersigned or denied.</param>
/// <param name="AcceptedSuggestions">Of the suggestions of the quarter that were answered.</param>
/// <param name="Autonomy">Decisions granted on the unit's own authority.</param>
/// <param name="GrowthIndex">100 = as the quarter before; null until both quarters have something to compare.</param>
[GenerateSerializer, Immutable, Alias("unit-kpis")]
public sealed record UnitKpis(
    [property: Id(0)] Quarter Quarter, [property: Id(1)] long? DecisionLatencyMicroseconds, [property: Id(2)] Share TicketClosure, [property: Id(3)] Share PolicyDeviation,
    [property: Id(4)] Share AcceptedSuggestions, [property: Id(5)] Share Autonomy, [property: Id(6)] int? GrowthIndex)
{
    /// <summary>The figures of a quarter, from what the log says and nothing else.</summary>
    public static UnitKpis Of(SalesUnitState unit, Quarter quarter)
    {
        var counted = unit.Counted.GetValueOrDefault(quarter) ?? QuarterTally.None;
        var answers = counted.Granted + counted.Denied + counted.Answered;
        var opened = unit.Tickets.Values.Where(ticket => Quarter.Of(ticket.OpenedAt) == quarter).ToList();
        return new(
            quarter,
            answers == 0 ? null : counted.WaitedMicroseconds / answers,
            new(opened.Count(ticket => ticket.ClosedAt is not null), opened.Count),
            new(counted.Countersigned + counted.Denied, counted.Decided),
            Accepted(unit, quarter), AutonomyOf(unit, quarter), Growth(unit, quarter));
    }

    /// <summary>100, plus a tenth of the change of credit, plus the changes of autonomy and of accepted suggestions in percentage points (ours).</summary>
    private static int? Growth(SalesUnitState unit, Quarter quarter)
    {
        var before = quarter.Previous;
        if (!unit.CreditAfter.TryGetValue(quarter, out var credit) || !unit.CreditAfter.TryGetValue(before, out var was)) return null;
        return 100 + ((credit - was) / 10)
            + (Change(AutonomyOf(unit, quarter), AutonomyOf(unit, before)) / 100)
            + (Change(Accepted(unit, quarter), Accepted(unit, before)) / 100);
    }

    private static int Change(Share now, Share before) => now.BasisPoints is { } one && before.BasisPoints is { } other ? one - other : 0;

    private static Share AutonomyOf(SalesUnitState unit, Quarter quarter) =>
        unit.Counted.GetValueOrDefault(quarter) is { } counted ? new(counted.Granted, counted.Decided) : new(0, 0);

    private static Share Accepted(SalesUnitState unit, Quarter quarter)
    {
        var answered = unit.Suggestions.Values.Where(suggestion => suggestion.Accepted is not null && Quarter.Of(suggestion.At) == quarter).ToList();
        return new(answered.Count(suggestion => suggestion.Accepted == true), answered.Count);
    }
}
