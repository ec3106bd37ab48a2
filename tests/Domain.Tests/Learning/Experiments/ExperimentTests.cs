using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.Tests.Learning.Experiments;

/// <summary>SF-35, SF-37: an experiment from its first customer to what it says.</summary>
public class ExperimentTests
{
    private static readonly ImmutableArray<(string, double)> s_arms = [("as before", 2), ("call", 1), ("visit", 1)];

    private static Experiment Played(int customers, ImmutableArray<double> rates, Func<int, bool>? lost = null)
    {
        var (experiment, random) = (Experiment.Begin("winback", "1", 4_000, 0.05, s_arms), new Random(17));
        for (var i = 0; i < customers; i++)
        {
            var arm = experiment.ArmOf($"C-{i}");
            if (lost?.Invoke(arm) == true && i % 5 == 0) continue;
            experiment = experiment.Assign(arm).Observe(arm, random.NextDouble() < rates[arm] ? 1 : 0);
        }
        return experiment;
    }

    [Fact]
    public void Customers_come_to_arms_by_share_and_the_arm_that_helps_is_told_from_the_one_that_does_not()
    {
        var report = Played(8_000, [0.2, 0.2, 0.3]).Report();
        Assert.False(report.Ratio.IsMismatch);
        Assert.Equal(["call", "visit"], report.Effects.Select(one => one.Arm));
        Assert.Equal(["visit"], report.Better);
        Assert.False(report.Effects[0].Effect!.IsSignificant);
    }

    [Fact]
    public void An_arm_that_loses_some_of_its_customers_is_not_believed()
    {
        var report = Played(8_000, [0.2, 0.2, 0.3], arm => arm == 2).Report();
        Assert.True(report.Ratio.IsMismatch);
        Assert.True(report.Effects[1].Effect!.Low > 0);
        Assert.Empty(report.Better);
    }

    [Fact]
    public void The_arm_of_a_customer_stays_and_of_few_customers_nothing_is_said()
    {
        var experiment = Played(100, [0.2, 0.2, 0.3]);
        Assert.Equal(Experiment.Begin("winback", "1", 1, 0.5, s_arms).ArmOf("C-7"), experiment.ArmOf("C-7"));
        Assert.All(experiment.Report().Effects, one => Assert.Null(one.Effect));
    }

    [Fact]
    public void Alpha_is_divided_among_the_arms()
    {
        var three = Played(8_000, [0.2, 0.2, 0.3]);
        var two = three with { Arms = three.Arms.RemoveAt(1) };
        var (wide, narrow) = (three.Report().Effects[1].Effect!, two.Report().Effects[0].Effect!);
        Assert.Equal(wide.Difference, narrow.Difference);
        Assert.True(wide.High - wide.Low > narrow.High - narrow.Low);
        Assert.Equal(wide, (two with { Alpha = 0.025 }).Report().Effects[0].Effect);
    }

    [Fact]
    public void An_experiment_reads_back_from_JSON()
    {
        var experiment = Played(2_000, [0.2, 0.2, 0.3]);
        var back = JsonSerializer.Deserialize<Experiment>(JsonSerializer.Serialize(experiment, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal(experiment.Arms, back.Arms);
        Assert.Equal(experiment.Report().Effects, back.Report().Effects);
    }

    public static TheoryData<string[], double[]> NoExperiments => new()
    {
        { ["alone"], [1] },
        { ["a", "a"], [1, 1] },
        { ["a", "b"], [1, 0] },
        { ["a", "b"], [1, double.NaN] },
        { [.. Enumerable.Range(0, Experiment.ArmsMax + 1).Select(i => $"{i}")], [.. Enumerable.Repeat(1.0, Experiment.ArmsMax + 1)] },
    };

    [Theory, MemberData(nameof(NoExperiments))]
    public void What_compares_nothing_is_no_experiment(string[] names, double[] shares) => Assert.Throws<ArgumentException>(() => Experiment.Begin("f", "s", 1, 0.05, [.. names.Zip(shares)]));
}
