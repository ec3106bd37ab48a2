using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Weeks and quarters that close by themselves, the strategy coach, and what the board counts (SU-19, SU-20, SU-22).</summary>
public sealed partial class SalesUnit
{
    /// <summary>Most weeks one visit of the schedule catches up; the next visit goes on.</summary>
    private const int WeeksAtOnce = 53;

    private const int CountedMax = 1000;
    private const int NoteLengthMax = 1000;

    private static Decided Decide(SalesUnitState state, SetTarget set)
    {
        if (InvalidGoal(state, set.Quarter, set.Target) is { } invalid) return Refuse(invalid);
        return state.Targets.TryGetValue(set.Quarter, out var known) && known == set.Target ? new(new UnitAccepted(0)) : new(new UnitAccepted(1), [new TargetSet(set.Quarter, set.Target)]);
    }

    /// <summary>SU-19: judged on the figures as they are now, late ones included; at most one case is open.</summary>
    private static Decided Decide(SalesUnitState state, CloseWeek close, DateTimeOffset now)
    {
        if (state.PolicyOf(close.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(close.Policy));
        if (!close.Week.IsWellFormed) return Refuse(SalesUnitRefusals.OutOfRange("week", "a week there is, such as 2017-W09"));
        if (close.Week >= IsoWeek.Of(now)) return Refuse(SalesUnitRefusals.WeekOpen(close.Week));
        if (close.Week <= state.LatestWeek) return new(new UnitAccepted(0));
        var weeks = Weeks(state);
        var figures = weeks.FirstOrDefault(one => one.Week == close.Week) ?? new(close.Week, 0, 0);
        var closed = new WeekClosed(close.Week, figures.Won, figures.Closed);
        if (policy.Coach is not { } rule || state.Coach is { IsOpen: true }) return new(new UnitAccepted(1), [closed]);
        var (stepsIn, because) = Coaching.Test(weeks, close.Week, state.Coach?.Opened, rule);
        return stepsIn
            ? new(new UnitAccepted(1), [closed, new CoachCaseOpened($"coach-{close.Week}", close.Week, because)])
            : new(new UnitAccepted(1), [closed]);
    }

    private static Decided Decide(SalesUnitState state, CloseCoachCase close)
    {
        if (close.Note is not { Length: > 0 and <= NoteLengthMax }) return Refuse(SalesUnitRefusals.OutOfRange("note", $"1 to {NoteLengthMax} characters: what was agreed"));
        return state.Coach is { IsOpen: true } open && open.Id == close.Case
            ? new(new UnitAccepted(1), [new CoachCaseClosed(close.Case, close.By, close.Note)])
            : Refuse(SalesUnitRefusals.CaseUnknown(close.Case));
    }

    private static Decided Decide(SalesUnitState state, RecordTickets record)
    {
        if (record.Tickets.IsDefaultOrEmpty || record.Tickets.Length > CountedMax || !record.Tickets.All(ticket => IsName(ticket.Id) && !(ticket.ClosedAt < ticket.OpenedAt)))
            return Refuse(SalesUnitRefusals.OutOfRange("tickets", $"1 to {CountedMax}, each with an id of {Names}, and closed no earlier than opened"));
        var changed = Changed(state.Tickets, record.Tickets, ticket => ticket.Id);
        return changed.IsEmpty ? new(new UnitAccepted(0)) : new(new UnitAccepted(changed.Length), [new TicketsRecorded(changed)]);
    }

    private static Decided Decide(SalesUnitState state, RecordSuggestions record)
    {
        if (record.Suggestions.IsDefaultOrEmpty || record.Suggestions.Length > CountedMax || !record.Suggestions.All(suggestion => IsName(suggestion.Id)))
            return Refuse(SalesUnitRefusals.OutOfRange("suggestions", $"1 to {CountedMax}, each with an id of {Names}"));
        var changed = Changed(state.Suggestions, record.Suggestions, suggestion => suggestion.Id);
        return changed.IsEmpty ? new(new UnitAccepted(0)) : new(new UnitAccepted(changed.Length), [new SuggestionsRecorded(changed)]);
    }

    /// <summary>Every quarter of which something is known, the earliest first: its figures, or before it is closed the target that it has.</summary>
    public static ImmutableArray<QuarterFigures> Quarters(SalesUnitState state) =>
    [
        .. state.Quarters.Keys.Union(state.Targets.Keys).Order().Select(quarter => Figures(state, quarter) switch
        {
            { Target: null } open when state.Targets.TryGetValue(quarter, out var target) => open with { Target = target },
            var figures => figures,
        }),
    ];

    /// <summary>SU-20: what the schedule has to do now, oldest first: weeks that are over, quarters whose target is known, closed quarters whose figures came late.</summary>
    public static ImmutableArray<SalesUnitCommand> Due(SalesUnitState state, string policy, DateTimeOffset now)
    {
        if (state.Profile is null) return [];
        var due = ImmutableArray.CreateBuilder<SalesUnitCommand>();
        foreach (var (quarter, target) in state.Targets)
            if (quarter < Quarter.Of(now) && Figures(state, quarter).Attainment is null) due.Add(new CloseQuarter(quarter, target, policy));
        foreach (var figures in state.Quarters.Values)
            if (figures is { Won: { } won, Target: { } target } && (WonMinorUnits(state, figures.Quarter) != won.MinorUnits || (state.Targets.TryGetValue(figures.Quarter, out var set) && set != target)))
                due.Add(new CloseQuarter(figures.Quarter, state.Targets.TryGetValue(figures.Quarter, out var newer) ? newer : target, policy));
        var last = IsoWeek.Of(now).Previous;
        for (var week = state.LatestWeek?.Next ?? FirstWeek(state) ?? last; week <= last && due.Count < WeeksAtOnce; week = week.Next) due.Add(new CloseWeek(week, policy));
        return due.ToImmutable();
    }

    private static IsoWeek? FirstWeek(SalesUnitState state) => Weeks(state) is [var first, ..] ? first.Week : null;

    private static SalesUnitState ApplyPeriods(SalesUnitState state, SalesUnitEvent happened) => happened switch
    {
        TargetSet e => state with { Targets = state.Targets.SetItem(e.Quarter, e.Target) },
        WeekClosed e => state with { LatestWeek = e.Week },
        CoachCaseOpened e => state with { Coach = new(e.Case, e.Week, e.Because, null, null) },
        CoachCaseClosed e => state with { Coach = state.Coach! with { ClosedBy = e.By, Note = e.Note } },
        TicketsRecorded e => state with { Tickets = state.Tickets.SetItems(e.Tickets.Select(ticket => KeyValuePair.Create(ticket.Id, ticket))) },
        SuggestionsRecorded e => state with { Suggestions = state.Suggestions.SetItems(e.Suggestions.Select(one => KeyValuePair.Create(one.Id, one))) },
        _ => ApplyFunds(state, happened),
    };
}
