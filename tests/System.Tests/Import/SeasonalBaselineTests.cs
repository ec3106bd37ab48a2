using System.Numerics;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Silo.Import;

namespace Ecosystem.SystemTests.Import;

/// <summary>Targets where nobody set one, by examples worked by hand and by properties.</summary>
public sealed class SeasonalBaselineTests
{
    private static readonly Quarter s_first = new(2017, 1);

    /// <summary>Two units of two agents and one; what each won in consecutive quarters, in minor units.</summary>
    private static CrmExport Export(long[] mara, long[] nils, params TargetRow[] targets)
    {
        var deals = new List<DealRow>();
        void Add(string agent, long[] won)
        {
            foreach (var (index, value) in won.Index())
            {
                var day = s_first.FirstDay.AddMonths(3 * index);
                deals.Add(new($"{agent}{index}", agent, "P", null, DealStage.Won, day, day, value));
            }
        }

        Add("Anna", mara);
        Add("Cleo", nils);
        return new([new("Anna", "Mara", ""), new("Ben", "Mara", ""), new("Cleo", "Nils", "")], [], [], [.. deals], [.. targets], [], [], new(2030, 1, 1));
    }

    private static UnitQuarter Of(CrmExport export, string manager, int number) =>
        UnitFigures.Quarters(export).Single(quarter => quarter.Manager == manager && quarter.Quarter == new Quarter(2017, number));

    [Fact]
    public void The_target_is_the_share_of_the_other_quarters_of_what_all_won_in_this_one()
    {
        // Others of Q1: Mara 300 of 1000. All won 500 in Q1, so Mara's target is 150, and 100 of it is 66.66 %.
        var quarter = Of(Export([100, 100, 200], [400, 300, 400]), "Mara", 1);

        Assert.Equal(new UnitQuarter("Mara", s_first, 100, 150, TargetSource.Baseline, 6666), quarter);
    }

    [Fact]
    public void Half_a_minor_unit_is_rounded_up_and_attainment_is_cut_off()
    {
        // Others: Mara 1 of 2. All won 101, half of which is 50.5.
        Assert.Equal(51, Of(Export([1, 100], [1, 1]), "Mara", 2).TargetMinor);
        Assert.Equal(19607, Of(Export([1, 100], [1, 1]), "Mara", 2).Attainment);
    }

    [Fact]
    public void With_one_quarter_only_the_share_is_that_of_the_agents()
    {
        var export = Export([600], [300]);

        Assert.Equal((600, 300), (Of(export, "Mara", 1).TargetMinor, Of(export, "Nils", 1).TargetMinor));
    }

    [Fact]
    public void A_quarter_in_which_nothing_was_won_has_no_target_and_no_attainment()
    {
        var quarter = Of(Export([0, 100], [0, 100]), "Mara", 1);

        Assert.Equal((0L, TargetSource.None, (int?)null), (quarter.TargetMinor, quarter.Source, quarter.Attainment));
    }

    [Fact]
    public void A_target_that_was_set_is_used_and_the_others_still_come_from_the_baseline()
    {
        var export = Export([100, 100, 200], [400, 300, 400], new TargetRow("Mara", s_first, 80));

        Assert.Equal(new UnitQuarter("Mara", s_first, 100, 80, TargetSource.File, 12500), Of(export, "Mara", 1));
        Assert.Equal(TargetSource.Baseline, Of(export, "Mara", 2).Source);
    }

    [Fact]
    public void A_quarter_between_two_others_counts_even_when_nothing_closed_in_it()
    {
        var (january, july) = (new DateOnly(2017, 1, 1), new DateOnly(2017, 7, 1));
        DealRow Deal(string id, DateOnly day) => new(id, "Anna", "P", null, DealStage.Won, day, day, 100);

        var export = new CrmExport([new("Anna", "Mara", "")], [], [], [Deal("1", january), Deal("2", july)], [], [], [], new(2017, 10, 1));

        Assert.Equal([new(2017, 1), new(2017, 2), new(2017, 3)], export.CompleteQuarters);
    }

    [Fact]
    public void The_targets_of_a_quarter_add_up_to_what_was_won_in_it()
    {
        var won = Gen.Long[0, 1L << 40].Array[2, 6];
        Gen.Select(won, won).Where(pair => pair.Item1.Length == pair.Item2.Length).Sample(pair =>
        {
            var quarters = UnitFigures.Quarters(Export(pair.Item1, pair.Item2)).GroupBy(quarter => quarter.Quarter);
            // Each of the two is rounded by at most half a minor unit.
            Assert.All(quarters, units => Assert.InRange(units.Sum(unit => unit.TargetMinor) - units.Sum(unit => unit.WonMinor), -1, 1));
        });
    }

    [Fact]
    public void What_a_unit_wins_in_a_quarter_never_changes_its_share_of_that_quarter()
    {
        Gen.Select(Gen.Long[1, 1L << 40].Array[3], Gen.Long[1, 1L << 40].Array[3], Gen.Long[1, 1L << 40]).Sample((mara, nils, more) =>
        {
            var share = new BigInteger(mara[1] + mara[2]);
            var whole = share + nils[1] + nils[2];
            foreach (var won in (long[])[mara[0], more])
            {
                var target = Of(Export([won, mara[1], mara[2]], nils), "Mara", 1).TargetMinor;
                // |target − W·share/whole| ≤ ½, without dividing.
                Assert.True(BigInteger.Abs((target * whole) - ((won + nils[0]) * share)) * 2 <= whole);
            }
        });
    }
}
