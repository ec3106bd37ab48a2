using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Drift;

namespace Ecosystem.Domain.Tests.Learning.Drift;

/// <summary>SF-39: ADWIN on streams whose change is known, beside Page-Hinkley.</summary>
public class AdwinTests(ITestOutputHelper output)
{
    private const int Change = 1_000, Runs = 101;

    /// <summary>For each run, observations from the change to the first alarm after it, and alarms before it.</summary>
    private static (double MedianDelay, int FalseAlarms) Of(double before, double after, Func<Func<double, bool>> detector)
    {
        var (delays, falseAlarms) = (new List<double>(), 0);
        for (var run = 0; run < Runs; run++)
        {
            var (random, observe, delay) = (new Random(run), detector(), double.PositiveInfinity);
            for (var i = 0; i < 8_000 && double.IsInfinity(delay); i++)
                if (observe(random.NextDouble() < (i < Change ? before : after) ? 1 : 0))
                {
                    if (i < Change) falseAlarms++;
                    else delay = i - Change + 1;
                }
            delays.Add(delay);
        }
        return (delays.Order().ElementAt(Runs / 2), falseAlarms);
    }

    internal static Func<Func<double, bool>> ByAdwin => () =>
    {
        var window = Adwin.Empty();
        return value =>
        {
            (window, var change) = window.Observe(value);
            return change is not null;
        };
    };

    internal static Func<Func<double, bool>> ByPageHinkley(double lambda) => () => new PageHinkley(0.005, lambda).Observe;

    [Fact]
    public void A_change_is_found_about_as_soon_as_was_measured_elsewhere_with_hardly_a_false_alarm()
    {
        var (great, small) = (Of(0.2, 0.5, ByAdwin), Of(0.2, 0.3, ByAdwin));
        var (peerGreat, peerSmall, hasty) = (Of(0.2, 0.5, ByPageHinkley(50)), Of(0.2, 0.3, ByPageHinkley(50)), Of(0.2, 0.5, ByPageHinkley(20)));
        output.WriteLine($"median delay, false alarms in {Runs} runs: .2 to .5 ADWIN {great}, Page-Hinkley {peerGreat}; .2 to .3 ADWIN {small}, Page-Hinkley {peerSmall}; Page-Hinkley λ = 20 {hasty}");
        Assert.InRange(great.MedianDelay, 40, 110);
        Assert.InRange(small.MedianDelay, 350, 1_000);
        Assert.InRange(great.FalseAlarms, 0, 3);
        Assert.InRange(peerGreat.MedianDelay, 120, 220);
        Assert.True(great.MedianDelay < peerGreat.MedianDelay);
    }

    [Fact]
    public void What_is_kept_grows_with_the_logarithm_only()
    {
        var (window, random) = (Adwin.Empty(), new Random(2));
        for (var i = 1; i <= 200_000; i++)
        {
            (window, _) = window.Observe(random.NextDouble());
            if (i % 1_000 == 0) Assert.True(window.Buckets.Length <= Adwin.PerLevel * (Math.Log2(i) + 1), $"{window.Buckets.Length} buckets of {i}");
        }
        Assert.Equal(200_000, window.Seen);
    }

    /// <summary>A δ so small that nothing is ever dropped: the histogram must still hold every observation.</summary>
    [Fact]
    public void The_window_s_sizes_sum_and_spread_are_those_of_its_observations() => Gen.Double[0, 1].Array[1, 400].Sample(values =>
    {
        var window = Adwin.Empty(1e-300);
        foreach (var value in values) (window, _) = window.Observe(value);
        Assert.Equal(values.Length, window.Width);
        Assert.Equal(values.Length, window.Buckets.Sum(bucket => bucket.Count));
        Assert.Equal(values.Average(), window.Mean, 1e-9);
        Assert.Equal(window.Buckets.Select(bucket => bucket.Level).OrderDescending(), window.Buckets.Select(bucket => bucket.Level));
        Assert.All(window.Buckets.CountBy(bucket => bucket.Level), level => Assert.True(level.Value <= Adwin.PerLevel));
        var at = 0;
        foreach (var bucket in window.Buckets)
        {
            var part = values[at..(at += (int)bucket.Count)];
            Assert.Equal(part.Sum(), bucket.Sum, 1e-9);
            Assert.Equal(part.Sum(value => (value - part.Average()) * (value - part.Average())), bucket.Squares, 1e-9);
        }
    });

    [Fact]
    public void A_change_says_what_was_before_and_after_and_how_long_ago()
    {
        var window = Adwin.Empty();
        AdwinChange? first = null;
        for (var i = 0; i < 2_000 && first is null; i++) (window, first) = window.Observe(i < 1_000 ? 0.1 : 0.9);
        Assert.NotNull(first);
        Assert.Equal(0.1, first.Before, 0.01);
        Assert.True(first.After > first.Before && first.Difference > first.Threshold);
        Assert.Equal((window.Width, window.Seen), (first.Kept, first.Kept + first.Dropped));
        for (var i = 0; i < 320; i++) (window, _) = window.Observe(0.9);
        Assert.Equal(0.9, window.Mean, 0.02);
    }

    [Fact]
    public void A_window_reads_back_from_JSON_and_goes_on_the_same()
    {
        var (window, random) = (Adwin.Empty(), new Random(4));
        Assert.Equal(0, window.Mean);
        for (var i = 0; i < 777; i++) (window, _) = window.Observe(random.NextDouble());
        var back = JsonSerializer.Deserialize<Adwin>(JsonSerializer.Serialize(window, DomainJson.Options), DomainJson.Options)!;
        for (var i = 0; i < 300; i++)
        {
            var value = i / 300.0;
            ((window, var one), (back, var other)) = (window.Observe(value), back.Observe(value));
            Assert.Equal(one, other);
        }
        Assert.Equal(window.Buckets, back.Buckets);
    }

    [Theory, InlineData(-0.1), InlineData(1.1), InlineData(double.NaN)]
    public void The_bound_holds_from_zero_to_one_only(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Adwin.Empty().Observe(value));
}
