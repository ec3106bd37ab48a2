using CsCheck;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.Tests.Learning.Experiments;

/// <summary>SF-35: intervals that hold at every look.</summary>
public class ConfidenceSequenceTests(ITestOutputHelper output)
{
    [Fact]
    public void The_half_width_is_the_one_computed_elsewhere() => Assert.Equal(0.11364, ConfidenceSequence.HalfWidth(1_000, 1, 1, 0.05), 5e-6);

    [Fact]
    public void The_p_value_is_the_level_at_which_the_interval_touches_zero() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Double[0.01, 10], Gen.Double[0.01, 1_000], Gen.Double[0.001, 0.5])
            .Sample((count, variance, mixture, alpha) => Assert.Equal(alpha, ConfidenceSequence.PValue(ConfidenceSequence.HalfWidth(count, variance, mixture, alpha), count, variance, mixture), 1e-9));

    [Fact]
    public void The_interval_is_about_tightest_where_it_was_planned_to_be()
    {
        var planned = ConfidenceSequence.HalfWidth(10_000, 2, ConfidenceSequence.Mixture(10_000, 2, 0.05), 0.05);
        var best = Enumerable.Range(1, 400).Min(i => ConfidenceSequence.HalfWidth(10_000, 2, i * 50.0, 0.05));
        Assert.InRange(planned / best, 1, 1.001);
    }

    /// <summary>1,000 A/A experiments, each looked at after every fifth pair of 3,000; the peer is the z-test that everybody knows, looked at as often.</summary>
    [Fact]
    public void Arms_that_do_not_differ_alarm_in_at_most_five_of_a_hundred_experiments_however_often_one_looks()
    {
        const int Runs = 1_000, Pairs = 3_000;
        var (alarms, naive, random) = (0, 0, new Random(20));
        for (var run = 0; run < Runs; run++)
        {
            var (a, b, alarmed, naively) = (ArmMoments.Empty, ArmMoments.Empty, false, false);
            for (var i = 1; i <= Pairs; i++)
            {
                a = a.Observe(random.NextDouble() < 0.2 ? 1 : 0);
                b = b.Observe(random.NextDouble() < 0.2 ? 1 : 0);
                if (i % 5 != 0 || Effects.Compare(a, b, 2_000, 0.05) is not { } effect) continue;
                alarmed |= effect.IsSignificant;
                naively |= Math.Abs(effect.Difference) > 1.96 * effect.Error;
            }
            (alarms, naive) = (alarms + (alarmed ? 1 : 0), naive + (naively ? 1 : 0));
        }
        output.WriteLine($"false alarms in {Runs} runs: {(double)alarms / Runs:P1}, of a naive z-test {(double)naive / Runs:P1}");
        Assert.InRange((double)alarms / Runs, 0, 0.05);
        Assert.InRange((double)naive / Runs, 0.25, 1);
    }

    [Fact]
    public void What_the_formula_does_not_hold_for_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.HalfWidth(0, 1, 1, 0.05));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.HalfWidth(1, -1, 1, 0.05));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.HalfWidth(1, 1, 0, 0.05));
    }
}
