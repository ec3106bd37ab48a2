using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-2: a quarter is closed once it is over, and restated by a new event.</summary>
public class QuarterCloseTests
{
    private static readonly Quarter s_quarter = PlayedUnit.FirstQuarter;

    private static CloseQuarter Close(Quarter quarter, long target = 1_000_000) => new(quarter, PlayedUnit.Cny(target), PlayedUnit.Policy);

    [Fact]
    public void A_quarter_can_be_closed_from_the_first_moment_after_it_in_UTC()
    {
        var over = new DateTimeOffset(2017, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var unit = PlayedUnit.Established();

        var refusal = unit.Refused(Close(s_quarter), over.AddMicroseconds(-1));
        Assert.Equal("QUARTER_OPEN", refusal.Code);
        Assert.Equal("2017-Q1 is not over; it can be closed once 2017-03-31 has passed (UTC).", refusal.Message);
        // 08:00 in Shanghai is the same moment.
        Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter), over.ToOffset(TimeSpan.FromHours(8))));
    }

    [Fact]
    public void The_last_quarter_that_can_be_written_is_refused_as_open_like_any_other() =>
        Assert.Equal("QUARTER_OPEN", PlayedUnit.Established().Refused(Close(new(9999, 4)), PlayedUnit.Now).Code);

    [Fact]
    public void Attainment_is_won_over_target_in_basis_points_floored_and_counts_won_deals_of_the_quarter_only()
    {
        var unit = PlayedUnit.Established();
        unit.Record(
            PlayedUnit.Won("first-day", new(2017, 1, 1), 1), PlayedUnit.Won("last-day", new(2017, 3, 31), 1),
            PlayedUnit.Won("before", new(2016, 12, 31), 100), PlayedUnit.Won("after", new(2017, 4, 1), 100), PlayedUnit.Lost("lost", new(2017, 2, 1)) with { Value = PlayedUnit.Cny(100) });

        var answer = Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter, target: 3), PlayedUnit.Now));

        Assert.Equal(6666, answer.Attainment);
        var closed = Assert.Single(unit.Happened.OfType<QuarterClosed>());
        Assert.Equal(new QuarterClosed(s_quarter, PlayedUnit.Cny(2), PlayedUnit.Cny(3), 6666, Revision: 1), closed);
        Assert.Equal(answer.Credit, unit.State.Credit);
    }

    [Fact]
    public void An_attainment_too_large_to_write_is_written_as_the_largest()
    {
        var unit = PlayedUnit.Established();
        unit.Record(PlayedUnit.Won("1", new(2017, 2, 1), Money.MinorUnitsMax));

        Assert.Equal(int.MaxValue, Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter, target: 1), PlayedUnit.Now)).Attainment);
    }

    [Fact]
    public void A_quarter_whose_wins_reach_the_largest_amount_closes_and_one_more_is_refused()
    {
        var unit = PlayedUnit.Established();
        unit.Record(PlayedUnit.Won("1", new(2017, 2, 1), Money.MinorUnitsMax));
        Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter), PlayedUnit.Now));

        unit.Record(PlayedUnit.Won("2", new(2017, 2, 1), 1));

        Assert.Equal("WON_OUT_OF_RANGE", unit.Refused(Close(s_quarter), PlayedUnit.Now).Code);
        Assert.Throws<OverflowException>(() => SalesUnit.WonIn(unit.State, s_quarter));
    }

    [Fact]
    public void Closing_twice_with_the_same_figures_is_nothing_new()
    {
        var unit = PlayedUnit.Established();
        var first = unit.Close(s_quarter, 12_000, 80);

        var second = Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter), PlayedUnit.Now));

        Assert.Empty(unit.Happened);
        Assert.Equal((first.Attainment, first.Credit), (second.Attainment, second.Credit));
        Assert.Empty(second.Unlocked);
        Assert.Empty(second.Locked);
    }

    [Fact]
    public void Closing_an_earlier_quarter_again_is_nothing_new_either()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_quarter, 12_000, 80);
        unit.Close(s_quarter.Next, 5_000, 10);

        unit.Ask(Close(s_quarter), PlayedUnit.Now);

        Assert.Empty(unit.Happened);
    }

    [Theory]
    [InlineData(1_000_001, 0)]
    [InlineData(1_000_000, 1)]
    public void A_restatement_is_a_further_event_and_leaves_the_first_closing_as_it_was(long target, long moreWon)
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_quarter, 12_000);
        var before = unit.Log.ToList();
        if (moreWon > 0) unit.Record(PlayedUnit.Won("late", new(2017, 3, 31), moreWon));
        var recorded = unit.Log.Count;

        unit.Ask(Close(s_quarter, target), PlayedUnit.Now);

        Assert.Equal(before, unit.Log.Take(before.Count));
        var restated = Assert.IsType<QuarterClosed>(unit.Log[recorded]);
        Assert.Equal((2, 1_200_000 + moreWon, target), (restated.Revision, restated.Won.MinorUnits, restated.Target.MinorUnits));
        Assert.Equal(2, unit.State.Quarters[s_quarter].Revision);
    }

    [Fact]
    public void A_better_score_alone_moves_credit_and_restates_no_figures()
    {
        var unit = PlayedUnit.Established();
        var first = unit.Close(s_quarter, 12_000, 10);
        unit.Ask(new RecordNps(s_quarter, 80, 30), PlayedUnit.Now);

        var second = Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter), PlayedUnit.Now));

        Assert.True(second.Credit.Score > first.Credit.Score);
        Assert.Equal(first.Credit.Version + 1, second.Credit.Version);
        Assert.IsType<CreditAssessed>(Assert.Single(unit.Happened));
        Assert.Equal(1, unit.State.Quarters[s_quarter].Revision);
    }

    [Fact]
    public void Credit_is_assessed_anew_when_only_the_policy_or_the_tier_it_was_given_differs()
    {
        var unit = PlayedUnit.Established();
        var credit = unit.Close(s_quarter, 12_000, 80).Credit;

        foreach (var other in new[] { credit with { Policy = "2025-9" }, credit with { Tier = Tier.D }, credit with { Score = 1 } })
        {
            unit.Fold(new CreditAssessed(other));
            unit.Ask(Close(s_quarter), PlayedUnit.Now);
            var assessed = Assert.IsType<CreditAssessed>(Assert.Single(unit.Happened)).Credit;
            Assert.Equal((credit.Score, credit.Tier, credit.Policy, other.Version + 1), (assessed.Score, assessed.Tier, assessed.Policy, assessed.Version));
        }
    }

    [Fact]
    public void Holds_that_ran_out_are_written_off_before_credit_is_assessed()
    {
        var unit = PlayedUnit.Established();
        unit.Grant(100);
        var hold = unit.Grant(100);
        unit.Ask(new PostHold(hold.Hold), PlayedUnit.Now);

        var answer = Assert.IsType<QuarterAnswer>(unit.Ask(Close(s_quarter), PlayedUnit.Now.AddDays(1)));

        Assert.Equal(new HoldExpired(new("ho_1")), unit.Happened[0]);
        Assert.Equal("1 of 2 finished holds that were posted", answer.Credit.Parts[4].Basis);
    }

    [Fact]
    public void A_score_that_arrives_before_the_closing_is_kept_by_it()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_quarter, 12_000, 80, responses: 45);

        var figures = unit.State.Quarters[s_quarter];
        Assert.Equal((new NpsFigures(80, 45), 12_000, s_quarter), (figures.Nps, figures.Attainment, figures.Quarter));
        Assert.Equal(figures, unit.State.LatestClosed);
    }
}
