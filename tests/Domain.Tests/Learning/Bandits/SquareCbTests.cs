using CsCheck;
using Ecosystem.Domain.Learning.Bandits;

namespace Ecosystem.Domain.Tests.Learning.Bandits;

/// <summary>SF-30: propensities in closed form.</summary>
public class SquareCbTests
{
    [Fact]
    public void The_published_formula_gives_its_figures()
    {
        var odds = SquareCb.Propensities([0, 0.1, 0.3], 10, 0);
        Assert.Equal(7 / 12.0, odds[0], 1e-12);
        Assert.Equal(0.25, odds[1], 1e-12);
        Assert.Equal(1 / 6.0, odds[2], 1e-12);
    }

    [Fact]
    public void Propensities_total_one_none_is_below_the_floor_and_who_is_expected_to_earn_more_is_taken_more_often() =>
        Gen.Select(Gen.Double[0, 2].Array[0, 9], Gen.Int[0, 9], Gen.Double[0, 1000], Gen.Double[0, 0.1]).Sample((others, place, gamma, floor) =>
        {
            var gaps = others.ToList();
            gaps.Insert(Math.Min(place, others.Length), 0);
            var odds = SquareCb.Propensities(gaps.ToArray(), gamma, floor);
            Assert.Equal(1, odds.Sum(), 1e-12);
            Assert.All(odds, one => Assert.True(one >= floor && one > 0));
            for (var i = 0; i < gaps.Count; i++)
                for (var k = 0; k < gaps.Count; k++)
                    if (gaps[i] < gaps[k]) Assert.True(odds[i] >= odds[k] - 1e-12);
        });

    [Fact]
    public void Without_gaps_or_without_gamma_all_are_alike()
    {
        Assert.All(SquareCb.Propensities([0, 0, 0, 0], 50, 0.01), one => Assert.Equal(0.25, one, 1e-12));
        Assert.All(SquareCb.Propensities([0, 1, 2, 3], 0, 0), one => Assert.Equal(0.25, one, 1e-12));
    }

    [Theory, InlineData(0, 0), InlineData(0.2499, 0), InlineData(0.25, 1), InlineData(0.7499, 1), InlineData(0.75, 2), InlineData(0.9999999, 2)]
    public void A_drawn_number_falls_where_the_propensities_lie(double draw, int expected) => Assert.Equal(expected, SquareCb.Pick([0.25, 0.5, 0.25], draw));

    [Fact]
    public void What_the_formula_does_not_hold_for_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SquareCb.Propensities([0.1, 0.2], 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SquareCb.Propensities([0, 0.2], -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SquareCb.Propensities([0, 0.2], 1, 0.6));
        Assert.Throws<ArgumentOutOfRangeException>(() => SquareCb.Propensities([0, 0.2], 1, -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SquareCb.Pick([0.5, 0.5], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SquareCb.Pick([0.5, 0.5], double.NaN));
    }
}
