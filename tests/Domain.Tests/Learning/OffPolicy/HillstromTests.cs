using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Experiments;
using Ecosystem.Domain.Learning.OffPolicy;

namespace Ecosystem.Domain.Tests.Learning.OffPolicy;

/// <summary>SF-33 to SF-35 on a real experiment: 64,000 customers, three arms drawn evenly.</summary>
public class HillstromTests(ITestOutputHelper output)
{
    private static ArmMoments Arm(int arm, Func<Mailed, double> outcome) => Hillstrom.All.Where(one => one.Arm == arm).Aggregate(ArmMoments.Empty, (moments, one) => moments.Observe(outcome(one)));

    private static ImmutableArray<double> Always(int arm) => [.. Enumerable.Range(0, 3).Select(i => i == arm ? 1.0 : 0)];

    /// <summary>Men's mail to whoever bought men's goods, women's mail to the others.</summary>
    private static ImmutableArray<double> ByPurchase(LoggedOutcome step) => Always(step.Features[1] == 1 && step.Features[2] == 0 ? 2 : 1);

    [Fact]
    public void Visits_conversions_and_spend_are_the_experiment_s()
    {
        var (control, men, women) = (Arm(0, one => one.Visit), Arm(1, one => one.Visit), Arm(2, one => one.Visit));
        Assert.Equal((21_306, 21_307, 21_387), (control.Count, men.Count, women.Count));
        Assert.Equal((2_262, 3_894, 3_238), (Math.Round(control.Outcome * control.Count), Math.Round(men.Outcome * men.Count), Math.Round(women.Outcome * women.Count)));
        var (ofMen, ofWomen) = (Effects.Compare(control, men, 40_000, 0.05)!, Effects.Compare(control, women, 40_000, 0.05)!);
        Assert.Equal((0.07659, 0.003386), (Math.Round(ofMen.Difference, 5), Math.Round(ofMen.Error, 6)));
        Assert.Equal((0.04523, 0.003234), (Math.Round(ofWomen.Difference, 5), Math.Round(ofWomen.Error, 6)));
        Assert.Equal(0.00681, Arm(1, one => one.Conversion).Outcome - Arm(0, one => one.Conversion).Outcome, 5e-6);
        Assert.Equal(0.00311, Arm(2, one => one.Conversion).Outcome - Arm(0, one => one.Conversion).Outcome, 5e-6);
        Assert.Equal([0.653, 1.423, 1.077], Enumerable.Range(0, 3).Select(arm => Math.Round(Arm(arm, one => one.Spend).Outcome, 3)));
    }

    [Fact]
    public void Mail_for_women_works_on_those_who_bought_women_s_goods_before()
    {
        double Effect(bool bought) => Hillstrom.All.Where(one => one.WomenBuyer == bought && one.Arm == 2).Average(one => one.Visit) - Hillstrom.All.Where(one => one.WomenBuyer == bought && one.Arm == 0).Average(one => one.Visit);
        Assert.Equal((0.0731, 0.0111), (Math.Round(Effect(true), 4), Math.Round(Effect(false), 4)));
    }

    [Fact]
    public void Off_policy_values_are_those_computed_elsewhere_and_the_doubly_robust_one_has_the_least_error()
    {
        var value = OffPolicyEvaluation.Value(Hillstrom.Log(Hillstrom.Bought), ByPurchase);
        output.WriteLine($"{value}");
        Assert.Equal((0.18469, 0.18423), (Math.Round(value.Ips, 5), Math.Round(value.Snips, 5)));
        // Of the saturated model the doubly robust value is the mean over customers of the means of their kind.
        var kinds = Hillstrom.All.GroupBy(Hillstrom.Bought, new SameNumbers()).Sum(kind => kind.Count() * kind.Where(one => one.Arm == (kind.Key[1] == 1 && kind.Key[2] == 0 ? 2 : 1)).Average(one => one.Visit)) / Hillstrom.All.Length;
        Assert.Equal(kinds, value.DoublyRobust, 2e-4);
        Assert.True(value.DoublyRobustError < value.SnipsError && value.SnipsError < value.IpsError, value.ToString());
        Assert.Equal(21_386, value.EffectiveCount, 1.0);
    }

    [Fact]
    public void On_the_log_of_the_experiment_each_estimate_of_a_fixed_arm_is_that_arm_s_mean()
    {
        var log = Hillstrom.Log(Hillstrom.Bought);
        for (var arm = 0; arm < 3; arm++)
        {
            var (value, mean) = (OffPolicyEvaluation.Value(log, _ => Always(arm)), Hillstrom.All.Where(one => one.Arm == arm).Average(one => one.Visit));
            Assert.Equal(mean, value.Snips, 1e-12);
            Assert.True(Math.Abs(value.Ips - mean) < 3 * value.IpsError && Math.Abs(value.DoublyRobust - mean) < value.DoublyRobustError, value.ToString());
        }
    }

    [Fact]
    public void The_gate_releases_mail_for_men_over_no_mail_and_not_the_other_way_round()
    {
        var log = Hillstrom.Log(Hillstrom.Bought);
        var (none, men) = (Hillstrom.All.Where(one => one.Arm == 0).Average(one => one.Visit), Hillstrom.All.Where(one => one.Arm == 1).Average(one => one.Visit));
        Assert.True(ReleaseGate.Decide(OffPolicyEvaluation.Value(log, _ => Always(1)), new(none)).IsReleased);
        var refused = ReleaseGate.Decide(OffPolicyEvaluation.Value(log, _ => Always(0)), new(men));
        var fault = Assert.IsType<NotShownBetter>(Assert.Single(refused.Faults));
        Assert.Equal((refused.LowerBound, men), (fault.LowerBound, fault.Baseline));
    }

    [Fact]
    public void The_gate_does_not_take_a_difference_within_the_noise_for_a_gain()
    {
        // .1842 by purchase against .1828 for all: the lower bound is below.
        var verdict = ReleaseGate.Decide(OffPolicyEvaluation.Value(Hillstrom.Log(Hillstrom.Bought), ByPurchase), new(Hillstrom.All.Where(one => one.Arm == 1).Average(one => one.Visit)));
        Assert.IsType<NotShownBetter>(Assert.Single(verdict.Faults));
    }

    [Fact]
    public void A_log_that_hardly_ever_did_what_the_version_would_is_too_thin()
    {
        // The same customers as a policy would have mailed them that sends no mail to 98 of a hundred: of the mailed only each 33rd is left.
        ImmutableArray<LoggedOutcome> thin =
            [.. Hillstrom.Log(Hillstrom.Bought).Where((step, i) => step.Chosen == 0 || i % 98 == 0).Select(step => step with { Propensity = step.Chosen == 0 ? 0.98 : 0.01 })];
        var verdict = ReleaseGate.Decide(OffPolicyEvaluation.Value(thin, _ => Always(1)), new(0));
        var fault = Assert.IsType<ThinEvidence>(verdict.Faults[0]);
        output.WriteLine($"{fault}");
        Assert.False(verdict.IsReleased);
        Assert.Equal(fault.EffectiveCount / thin.Length, fault.Share, 1e-12);
        Assert.InRange(fault.Share, 0.005, 0.02);
        Assert.Equal(0.05, fault.ShareMin);
    }

    [Fact]
    public void Propensities_that_were_logged_wrong_are_noticed()
    {
        ImmutableArray<LoggedOutcome> wrong = [.. Hillstrom.Log(Hillstrom.Bought).Select(step => step with { Propensity = step.Chosen == 1 ? 0.4 : 0.3 })];
        var verdict = ReleaseGate.Decide(OffPolicyEvaluation.Value(wrong, _ => Always(1)), new(0));
        var fault = Assert.IsType<UnsoundWeights>(Assert.Single(verdict.Faults));
        Assert.Equal(0.832, fault.MeanWeight, 1e-3);
    }

    /// <summary>Customers in the order of the file, looked at after each.</summary>
    [Fact]
    public void The_sequential_test_finds_the_effect_of_the_mail_early_and_never_takes_it_back()
    {
        var (control, men, found) = (ArmMoments.Empty, ArmMoments.Empty, 0);
        for (var i = 0; i < Hillstrom.All.Length; i++)
        {
            var one = Hillstrom.All[i];
            if (one.Arm == 0) control = control.Observe(one.Visit);
            else if (one.Arm == 1) men = men.Observe(one.Visit);
            if (Effects.Compare(control, men, 5_000, 0.05) is not { } effect) continue;
            Assert.True(effect.Low < 0.07659 && effect.High > 0.07659, $"{i}: {effect}");
            if (effect.IsSignificant && found == 0) found = i + 1;
        }
        output.WriteLine($"found after {found} customers of 64,000");
        Assert.InRange(found, 1, 6_400);
    }

    private sealed class SameNumbers : IEqualityComparer<ImmutableArray<double>>
    {
        public bool Equals(ImmutableArray<double> left, ImmutableArray<double> right) => left.SequenceEqual(right);

        public int GetHashCode(ImmutableArray<double> numbers) => numbers.Aggregate(0, HashCode.Combine);
    }
}
