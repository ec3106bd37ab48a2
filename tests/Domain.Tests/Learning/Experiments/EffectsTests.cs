using CsCheck;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.Tests.Learning.Experiments;

/// <summary>SF-35, SF-36, SF-37: effects, variance reduction and the sample ratio.</summary>
public class EffectsTests(ITestOutputHelper output)
{
    [Fact]
    public void Moments_are_those_of_all_observations_at_once() => Gen.Select(Gen.Double[-100, 100], Gen.Double[-100, 100]).Array[2, 50].Sample(observed =>
    {
        var moments = observed.Aggregate(ArmMoments.Empty, (sofar, one) => sofar.Observe(one.Item1, one.Item2));
        var (y, x) = (observed.Average(one => one.Item1), observed.Average(one => one.Item2));
        Assert.Equal(y, moments.Outcome, 1e-9);
        Assert.Equal(x, moments.Covariate, 1e-9);
        Assert.Equal(observed.Sum(one => (one.Item1 - y) * (one.Item1 - y)) / (observed.Length - 1), moments.Variance, 1e-6);
        Assert.Equal(observed.Sum(one => (one.Item2 - x) * (one.Item2 - x)), moments.CovariateSquares, 1e-6);
        Assert.Equal(observed.Sum(one => (one.Item1 - y) * (one.Item2 - x)), moments.Products, 1e-6);
    });

    [Fact]
    public void A_covariate_narrows_the_interval_and_the_effect_stays()
    {
        var random = new Random(6);
        var (plain, adjusted, truth) = (new List<double>(), new List<double>(), 0.5);
        for (var run = 0; run < 200; run++)
        {
            var (control, treated) = (ArmMoments.Empty, ArmMoments.Empty);
            for (var i = 0; i < 600; i++)
            {
                var before = 10 * random.NextDouble();
                var outcome = before + (2 * random.NextDouble());
                if (random.Next(2) == 0) control = control.Observe(outcome, before);
                else treated = treated.Observe(outcome + truth, before);
            }
            var (with, without) = (Effects.Compare(control, treated, 600, 0.05)!, Effects.Compare(control with { CovariateSquares = 0, Products = 0 }, treated with { CovariateSquares = 0, Products = 0 }, 600, 0.05)!);
            Assert.InRange(with.Error, 0.15 * without.Error, 0.25 * without.Error);
            plain.Add(without.Difference - truth);
            adjusted.Add(with.Difference - truth);
        }
        double Spread(List<double> errors) => Math.Sqrt(errors.Average(error => error * error));
        output.WriteLine($"error of the effect {Spread(plain):F3} without, {Spread(adjusted):F3} with the covariate");
        Assert.True(Spread(adjusted) < 0.3 * Spread(plain));
        Assert.True(Math.Abs(adjusted.Average()) < 3 * Spread(adjusted) / Math.Sqrt(200));
    }

    [Fact]
    public void Without_a_covariate_that_varies_nothing_is_adjusted()
    {
        var (control, treated) = (ArmMoments.Empty, ArmMoments.Empty);
        for (var i = 0; i < 200; i++) (control, treated) = (control.Observe(i % 2, 7), treated.Observe(i % 3 == 0 ? 1 : 0, 7));
        var effect = Effects.Compare(control, treated, 400, 0.05)!;
        Assert.Equal(treated.Outcome - control.Outcome, effect.Difference, 1e-12);
        Assert.Equal(Math.Sqrt((control.Variance / 200) + (treated.Variance / 200)), effect.Error, 1e-12);
    }

    [Fact]
    public void Of_too_few_observations_or_of_ones_that_are_all_alike_nothing_is_said()
    {
        var (few, alike) = (ArmMoments.Empty, ArmMoments.Empty);
        for (var i = 0; i < Effects.CountMin; i++) (few, alike) = (i < Effects.CountMin - 1 ? few.Observe(i) : few, alike.Observe(1));
        Assert.Null(Effects.Compare(few, alike, 100, 0.05));
        Assert.Null(Effects.Compare(alike, few, 100, 0.05));
        Assert.Null(Effects.Compare(alike, alike, 100, 0.05));
        Assert.NotNull(Effects.Compare(few.Observe(3), alike, 100, 0.05));
        Assert.Equal(0, ArmMoments.Empty.Observe(3).Variance);
        Assert.Throws<ArgumentOutOfRangeException>(() => few.Observe(double.NaN));
    }

    [Fact]
    public void A_ratio_that_chance_would_not_give_is_a_mismatch()
    {
        // 10,000 against 10,300: χ² = 4.43, p = .035. Against 10,500: 12.2, p = .00048.
        var (usual, broken) = (SampleRatio.Of([10_000, 10_300], [1, 1]), SampleRatio.Of([10_000, 10_500], [1, 1]));
        Assert.Equal((4.433, 0.0352), (Math.Round(usual.Statistic, 3), Math.Round(usual.PValue, 4)));
        Assert.Equal((12.195, 0.00048), (Math.Round(broken.Statistic, 3), Math.Round(broken.PValue, 5)));
        Assert.False(usual.IsMismatch);
        Assert.True(broken.IsMismatch);
        // Three arms with unequal shares; a tail far out is small, not 0.
        Assert.Equal(1, SampleRatio.Of([50, 25, 25], [2, 1, 1]).PValue, 1e-12);
        Assert.InRange(SampleRatio.Of([52_000, 48_000], [1, 1]).PValue, 1e-40, 1e-30);
        Assert.False(SampleRatio.Of([0, 0], [1, 1]).IsMismatch);
        Assert.Throws<ArgumentException>(() => SampleRatio.Of([1], [1]));
        Assert.Throws<ArgumentException>(() => SampleRatio.Of([1, 2], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleRatio.Of([1, 2], [1, 0]));
    }
}
