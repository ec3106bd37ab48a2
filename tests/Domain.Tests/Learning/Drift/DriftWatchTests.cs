using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Drift;

namespace Ecosystem.Domain.Tests.Learning.Drift;

/// <summary>SF-40, SF-41: stability of inputs, agreement with the reference, and what freezes a flow.</summary>
public class DriftWatchTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly StabilityReference s_even = StabilityReference.Of([.. Enumerable.Range(0, 1_000).Select(i => i / 1_000.0)]);

    private static DriftWatch Watched(int count, Func<int, bool> agrees, Func<int, double> input)
    {
        var watch = DriftWatch.Begin([("score", s_even)]);
        for (var i = 0; i < count; i++) (watch, _) = watch.Observe(new(agrees(i), [input(i)], s_now.AddMinutes(i)));
        return watch;
    }

    private static double Even(int i) => i * 37 % 100 / 100.0;

    [Fact]
    public void Agreement_strictly_below_eighty_of_a_hundred_freezes_from_two_hundred_on()
    {
        Assert.Empty(Watched(199, _ => false, Even).Freezing());
        Assert.Empty(Watched(200, i => i % 5 != 0, Even).Freezing());
        var evidence = Assert.Single(Watched(200, i => i % 5 != 0 && i != 1, Even).Freezing());
        Assert.Equal((DriftStatistic.Agreement, null, 159 / 200.0, 0.80, 200L), (evidence.Statistic, evidence.Input, evidence.Value, evidence.Threshold, evidence.Count));
        Assert.Equal((s_now, s_now.AddMinutes(199)), (evidence.From, evidence.Through));
    }

    [Fact]
    public void Inputs_that_moved_freeze_and_the_same_spread_does_not()
    {
        Assert.Empty(Watched(500, _ => true, Even).Freezing());
        var evidence = Assert.Single(Watched(500, _ => true, i => 0.5 + (Even(i) / 2)).Freezing());
        Assert.Equal((DriftStatistic.Stability, "score", 0.25), (evidence.Statistic, evidence.Input, evidence.Threshold));
        Assert.True(evidence.Value > 0.25);
    }

    [Fact]
    public void Only_the_latest_observations_count_and_no_more_is_kept()
    {
        var watch = Watched(5_000, i => i >= 4_500, i => i >= 4_500 ? Even(i) : 9);
        Assert.Empty(watch.Freezing());
        Assert.Equal(DriftWatch.BlocksMax, watch.Blocks.Length);
        Assert.All(watch.Blocks, block => Assert.Equal(DriftWatch.BlockSize, block.Count));
        Assert.Equal(DriftWatch.BlocksMax, watch.Observe(new(true, [0], s_now)).Watch.Blocks.Length);
    }

    [Fact]
    public void A_change_of_rewards_or_of_agreement_is_told_and_freezes_nothing()
    {
        var watch = Watched(2_000, _ => true, Even);
        var (changes, agreements) = (new List<AdwinChange>(), new List<AdwinChange>());
        for (var i = 0; i < 1_000; i++)
        {
            (watch, var change) = watch.Reward(i < 500 ? 0.1 : 0.9);
            if (change is not null) changes.Add(change);
        }
        Assert.NotEmpty(changes);
        for (var i = 0; i < 4_000; i++)
        {
            (watch, var change) = watch.Observe(new(i % 10 != 0, [Even(i)], s_now));
            if (change is not null) agreements.Add(change);
        }
        Assert.Equal(1, agreements[0].Before, 1e-12);
        Assert.Equal(0.9, watch.Agreements.Mean, 0.01);
        Assert.Empty(watch.Freezing());
    }

    [Fact]
    public void The_index_of_two_known_spreads_is_as_by_hand_and_is_the_same_both_ways()
    {
        // (.7 − .5)·ln(.7/.5) + (.3 − .5)·ln(.3/.5) = .1695, but for the halves.
        Assert.Equal(0.1695, PopulationStability.Index([50_000, 50_000], [70_000, 30_000]), 1e-4);
        Gen.Select(Gen.Long[0, 1_000].Array[4], Gen.Long[0, 1_000].Array[4]).Sample((one, other) =>
        {
            Assert.True(PopulationStability.Index(one, other) >= 0);
            Assert.Equal(PopulationStability.Index(one, other), PopulationStability.Index(other, one), 1e-9);
            Assert.Equal(0, PopulationStability.Index(one, one), 1e-12);
        });
        Assert.Equal(0, PopulationStability.Index([1, 2], [0, 0]));
        Assert.Throws<ArgumentException>(() => PopulationStability.Index([1], [1, 2]));
    }

    [Fact]
    public void Every_value_has_a_bin_and_bins_of_the_sample_hold_about_the_same() =>
        Gen.Select(Gen.Double[-10, 10].Array[1, 200], Gen.Int[1, 20], Gen.Double[-20, 20]).Sample((values, bins, value) =>
        {
            double[] sample = [.. values.Distinct()];
            var reference = StabilityReference.Of(sample, bins);
            Assert.Equal(sample.Length, reference.Counts.Sum());
            Assert.InRange(reference.Bin(value), 0, reference.Counts.Length - 1);
            if (sample.Length > 1) Assert.All(reference.Counts, count => Assert.InRange(count, 1, (sample.Length / bins) + 1));
        });

    [Fact]
    public void Of_values_that_repeat_there_are_fewer_bins()
    {
        var reference = StabilityReference.Of([.. Enumerable.Repeat(1.0, 90), .. Enumerable.Repeat(2.0, 10)]);
        Assert.Equal([90L, 10], reference.Counts);
        Assert.Equal((0, 0, 1, 1), (reference.Bin(0), reference.Bin(1.5), reference.Bin(2), reference.Bin(3)));
    }

    [Fact]
    public void What_was_always_the_same_is_seen_moving()
    {
        var always = StabilityReference.Of([7, 7, 7, 7, 7]);
        Assert.Equal([0L, 5, 0], always.Counts);
        Assert.Equal((0, 1, 2), (always.Bin(Math.BitDecrement(7.0)), always.Bin(7), always.Bin(Math.BitIncrement(7.0))));
        var nearly = StabilityReference.Of([.. Enumerable.Repeat(0.0, 495), .. Enumerable.Repeat(1.0, 5)]);
        Assert.Equal([0L, 495, 5], nearly.Counts);
        Assert.Equal([5L], StabilityReference.Of([7, 7, 7, 7, 7], bins: 1).Counts);
        Assert.InRange(PopulationStability.Index(nearly.Counts.AsSpan(), [0, 198, 2]), 0, 0.02);
        Assert.InRange(PopulationStability.Index(nearly.Counts.AsSpan(), [0, 2, 198]), DriftWatch.StabilityMax, double.MaxValue);
    }

    [Fact]
    public void A_watch_reads_back_from_JSON()
    {
        var watch = Watched(230, i => i % 2 == 0, i => 5 + Even(i));
        var back = JsonSerializer.Deserialize<DriftWatch>(JsonSerializer.Serialize(watch, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal(2, watch.Freezing().Length);
        Assert.Equal(watch.Freezing(), back.Freezing());
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => DriftWatch.Begin([("score", s_even)]).Observe(new(true, [], s_now)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DriftWatch.Begin([.. Enumerable.Repeat(("x", s_even), DriftWatch.InputsMax + 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StabilityReference.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StabilityReference.Of([1], StabilityReference.BinsMax + 1));
    }
}
