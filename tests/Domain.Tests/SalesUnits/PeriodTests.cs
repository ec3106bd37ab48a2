using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>What closes by itself, and what the board counts (SU-19, SU-20, SU-22).</summary>
public class PeriodTests
{
    private static readonly IsoWeek s_last = IsoWeek.Of(TodaysUnit.Now).Previous;

    [Fact]
    public void SU20_After_downtime_every_week_and_quarter_that_ended_is_caught_up_oldest_first()
    {
        var unit = TodaysUnit.Established();
        unit.Accept(new SetTarget(new(2026, 2), PlayedUnit.Cny(100)));
        unit.Accept(new SetTarget(new(2026, 3), PlayedUnit.Cny(100)));
        unit.Accept(new SetTarget(new(2026, 4), PlayedUnit.Cny(100)));
        unit.Accept(new CloseWeek(s_last.Previous.Previous.Previous, TodaysUnit.Policy));

        Run(unit);

        Assert.Equal([new(2026, 2), new(2026, 3)], unit.Log.OfType<QuarterClosed>().Select(closed => closed.Quarter));
        Assert.Equal([s_last.Previous.Previous.Previous, s_last.Previous.Previous, s_last.Previous, s_last], unit.Log.OfType<WeekClosed>().Select(closed => closed.Week));
        Assert.Empty(SalesUnit.Due(unit.State, TodaysUnit.Policy, TodaysUnit.Now));
    }

    [Fact]
    public void A_target_is_among_the_quarters_before_its_quarter_is_closed_and_as_it_was_closed_afterwards()
    {
        var unit = TodaysUnit.Established();
        unit.Accept(new SetTarget(new(2026, 3), PlayedUnit.Cny(100)));
        unit.Accept(new SetTarget(new(2027, 1), PlayedUnit.Cny(300)));
        Assert.Equal([(100L, 0), (300L, 0)], SalesUnit.Quarters(unit.State).Select(quarter => (quarter.Target!.Value.MinorUnits, quarter.Revision)));
        Run(unit);
        unit.Accept(new SetTarget(new(2026, 3), PlayedUnit.Cny(200)));
        Assert.Equal([(100L, 1), (300L, 0)], SalesUnit.Quarters(unit.State).Select(quarter => (quarter.Target!.Value.MinorUnits, quarter.Revision)));
    }

    [Fact]
    public void SU20_Late_figures_of_a_closed_quarter_restate_it_and_a_duplicate_close_changes_nothing()
    {
        var unit = TodaysUnit.Established();
        unit.Accept(new SetTarget(new(2026, 3), PlayedUnit.Cny(100)));
        Run(unit);
        Run(unit);
        Assert.Equal(1, unit.State.Quarters[new(2026, 3)].Revision);

        unit.Accept(new RecordDeals([PlayedUnit.Won("late", new(2026, 9, 30), 150)]));
        Run(unit);

        Assert.Equal([(0L, 1), (150L, 2)], unit.Log.OfType<QuarterClosed>().Select(closed => (closed.Won.MinorUnits, closed.Revision)));
    }

    [Fact]
    public void SU20_A_clock_going_backwards_closes_nothing_twice()
    {
        var unit = TodaysUnit.Established();
        Run(unit);
        var before = unit.Log.Count;

        foreach (var due in SalesUnit.Due(unit.State, TodaysUnit.Policy, TodaysUnit.Now.AddDays(-30))) unit.Ask(due, TodaysUnit.Now.AddDays(-30));

        Assert.Equal(before, unit.Log.Count);
        Assert.Equal("WEEK_OPEN", unit.Code(new CloseWeek(s_last, TodaysUnit.Policy), TodaysUnit.Now.AddDays(-30)));
    }

    [Fact]
    public void SU19_At_most_one_case_is_open_and_the_weeks_it_was_opened_on_do_not_open_another()
    {
        var unit = TodaysUnit.Established();
        var week = new IsoWeek(2026, 10);
        for (var i = 0; i < 13; i++, week = week.Next) Close(unit, week, 50);
        for (var i = 0; i < 5; i++, week = week.Next) Close(unit, week, 10);
        var opened = Assert.Single(unit.Log.OfType<CoachCaseOpened>());
        Assert.Equal("CASE_UNKNOWN", unit.Code(new CloseCoachCase("coach-2020-W01", "coach", "done")));
        unit.Accept(new CloseCoachCase(opened.Case, "coach", "two joint visits agreed"));

        Close(unit, week, 1);
        Close(unit, week.Next, 1);
        // Two of the three were judged while the first case was open, but came after it: they count.
        Assert.Equal(2, unit.Log.OfType<CoachCaseOpened>().Count());
        Assert.Equal("OUT_OF_RANGE", unit.Code(new CloseCoachCase(unit.State.Coach!.Id, "coach", "")));
    }

    [Fact]
    public void SU22_The_boards_figures_are_counted_from_what_happened()
    {
        var unit = TodaysUnit.Established();
        unit.Request();
        var asked = Assert.IsType<NeedsCountersign>(unit.Request(amount: 2_000_001));
        unit.Request(permission: new("pricing", "delegate"), amount: 0);
        unit.Accept(new Countersign(asked.Approval, true, "hq"), TodaysUnit.Now.AddSeconds(3));
        unit.Accept(new RecordTickets([new("T-1", TodaysUnit.Now, null), new("T-2", TodaysUnit.Now, TodaysUnit.Now.AddDays(1))]));
        unit.Accept(new RecordSuggestions([new("S-1", TodaysUnit.Now, true), new("S-2", TodaysUnit.Now, false), new("S-3", TodaysUnit.Now, null)]));

        var kpis = UnitKpis.Of(unit.State, new(2026, 4));

        Assert.Equal(1_000_000, kpis.DecisionLatencyMicroseconds);
        Assert.Equal((5000, 6666, 5000, 3333), (kpis.TicketClosure.BasisPoints, kpis.PolicyDeviation.BasisPoints, kpis.AcceptedSuggestions.BasisPoints, kpis.Autonomy.BasisPoints));
        Assert.Null(kpis.GrowthIndex);
        Assert.Null(UnitKpis.Of(unit.State, new(2026, 3)).DecisionLatencyMicroseconds);
    }

    [Fact]
    public void SU22_The_growth_index_is_100_when_a_quarter_is_as_the_one_before()
    {
        var unit = TodaysUnit.Established();
        foreach (var quarter in new Quarter[] { new(2026, 1), new(2026, 2), new(2026, 3) })
        {
            unit.Accept(new RecordDeals([PlayedUnit.Won($"{quarter}", quarter.FirstDay, quarter.Number == 3 ? 125 : 100)]));
            Assert.IsType<QuarterAnswer>(unit.Ask(new CloseQuarter(quarter, PlayedUnit.Cny(100), TodaysUnit.Policy), TodaysUnit.Now));
        }

        Assert.Equal(100, UnitKpis.Of(unit.State, new(2026, 2)).GrowthIndex);
        var gained = unit.State.CreditAfter[new(2026, 3)] - unit.State.CreditAfter[new(2026, 2)];
        Assert.True(gained > 0);
        Assert.Equal(100 + (gained / 10), UnitKpis.Of(unit.State, new(2026, 3)).GrowthIndex);
    }

    private static void Close(TodaysUnit unit, IsoWeek week, int won)
    {
        unit.Accept(new RecordDeals([.. Enumerable.Range(0, 100).Select(i => i < won ? PlayedUnit.Won($"{week}-{i}", week.FirstDay, 1) : PlayedUnit.Lost($"{week}-{i}", week.FirstDay))]));
        unit.Accept(new CloseWeek(week, TodaysUnit.Policy));
    }

    private static void Run(TodaysUnit unit)
    {
        foreach (var due in SalesUnit.Due(unit.State, TodaysUnit.Policy, TodaysUnit.Now)) unit.Ask(due, TodaysUnit.Now);
    }
}
