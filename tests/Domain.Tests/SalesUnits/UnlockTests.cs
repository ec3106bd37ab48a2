using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-4: joint-marketing money opens after two consecutive good quarters, and shuts when they no longer are.</summary>
public class UnlockTests
{
    private static readonly Quarter s_first = PlayedUnit.FirstQuarter;
    private static readonly Quarter s_second = s_first.Next;

    [Theory]
    [InlineData(11_501, 72, 30, true)]
    [InlineData(11_500, 72, 30, false)]
    [InlineData(11_501, 71, 30, false)]
    [InlineData(11_501, 72, 29, false)]
    public void It_takes_more_than_115_percent_and_at_least_72_from_at_least_30_in_both_quarters(int attainment, int nps, int responses, bool opens)
    {
        Assert.Equal(opens, Unlocks((attainment, nps, responses), (11_501, 72, 30)));
        Assert.Equal(opens, Unlocks((11_501, 72, 30), (attainment, nps, responses)));

        static bool Unlocks((int Attainment, int Nps, int Responses) first, (int Attainment, int Nps, int Responses) second)
        {
            var unit = PlayedUnit.Established();
            Assert.Empty(unit.Close(s_first, first.Attainment, first.Nps, first.Responses).Unlocked);
            return unit.Close(s_second, second.Attainment, second.Nps, second.Responses).Unlocked.SequenceEqual([Permission.MarketingSpendPropose]);
        }
    }

    [Fact]
    public void More_than_115_percent_is_judged_on_the_amounts_and_not_on_the_rounded_figure()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_first, 12_000, 80);
        unit.Record(PlayedUnit.Won("second", s_second.FirstDay, 1_150_001));
        unit.Ask(new RecordNps(s_second, 80, 30), PlayedUnit.Now);

        var answer = Assert.IsType<QuarterAnswer>(unit.Ask(new CloseQuarter(s_second, PlayedUnit.Cny(1_000_000), PlayedUnit.Policy), PlayedUnit.Now));

        Assert.Equal(11_500, answer.Attainment);
        Assert.Equal([Permission.MarketingSpendPropose], answer.Unlocked);
    }

    [Fact]
    public void Two_good_quarters_that_do_not_follow_each_other_open_nothing()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_first, 12_000, 80);

        Assert.Empty(unit.Close(s_second.Next, 12_000, 80).Unlocked);
        // Closed late, the quarter between makes the latest two consecutive.
        Assert.Equal([Permission.MarketingSpendPropose], unit.Close(s_second, 12_000, 80).Unlocked);
    }

    [Fact]
    public void A_quarter_without_a_score_opens_nothing()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_first, 12_000, 80);

        Assert.Empty(unit.Close(s_second, 12_000).Unlocked);
    }

    [Fact]
    public void Quarters_are_consecutive_across_the_new_year()
    {
        var unit = PlayedUnit.Established();
        unit.Close(new(2017, 4), 12_000, 80);

        Assert.Equal([Permission.MarketingSpendPropose], unit.Close(new(2018, 1), 12_000, 80).Unlocked);
    }

    [Fact]
    public void The_event_says_which_figures_opened_it()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        var unlocked = Assert.Single(unit.Log.OfType<PermissionUnlocked>());
        Assert.Equal(
            "2017-Q2: won 1200000 of 1000000 (12000 bp), NPS 80 from 30 responses; 2017-Q1: won 1200000 of 1000000 (12000 bp), NPS 80 from 30 responses",
            unlocked.Because);
    }

    [Fact]
    public void A_restatement_that_breaks_the_rule_locks_it_again_and_one_that_mends_it_opens_it_again()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        var worse = unit.Close(s_first, 11_500);
        Assert.Equal([Permission.MarketingSpendPropose], worse.Locked);
        Assert.Empty(worse.Unlocked);
        Assert.Empty(unit.State.Unlocked);
        Assert.StartsWith("2017-Q2: won 1200000 of 1000000 (12000 bp), NPS 80 from 30 responses; 2017-Q1: won 1150000", Assert.Single(unit.Happened.OfType<PermissionLocked>()).Because, StringComparison.Ordinal);

        var better = unit.Close(s_first, 11_501);
        Assert.Equal([Permission.MarketingSpendPropose], better.Unlocked);
        Assert.Empty(better.Locked);
    }

    [Fact]
    public void A_bad_quarter_after_two_good_ones_locks_it_again()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        Assert.Equal([Permission.MarketingSpendPropose], unit.Close(s_second.Next, 12_000, 71).Locked);
        Assert.Equal("2017-Q3: won 1200000 of 1000000 (12000 bp), NPS 71 from 30 responses", Assert.Single(unit.Happened.OfType<PermissionLocked>()).Because);
    }

    [Fact]
    public void A_lower_score_counts_from_the_next_closing_and_not_before()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        unit.Ask(new RecordNps(s_second, 10, 30), PlayedUnit.Now);
        Assert.Contains(Permission.MarketingSpendPropose, unit.State.Unlocked);

        Assert.Equal([Permission.MarketingSpendPropose], unit.Close(s_second, 12_000).Locked);
    }

    [Fact]
    public void A_third_good_quarter_opens_nothing_a_second_time()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        Assert.Empty(unit.Close(s_second.Next, 12_000, 80).Unlocked);
        Assert.Empty(unit.Happened.OfType<PermissionUnlocked>());
    }

    [Fact]
    public void Without_any_closed_quarter_the_rule_does_not_hold()
    {
        var (holds, because) = SalesUnit.UnlockTest(PlayedUnit.Established().State, PlayedUnit.Rules.Unlocks[0]);

        Assert.False(holds);
        Assert.Equal("no quarter is closed", because);
    }

    [Fact]
    public void A_quarter_that_is_missing_is_named_as_not_closed()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_second, 12_000, 80);

        var (_, because) = SalesUnit.UnlockTest(unit.State, PlayedUnit.Rules.Unlocks[0]);

        Assert.EndsWith("; 2017-Q1: not closed, NPS none from 0 responses", because, StringComparison.Ordinal);
    }
}
