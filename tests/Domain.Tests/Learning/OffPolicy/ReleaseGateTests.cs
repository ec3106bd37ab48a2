using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.Learning.OffPolicy;

namespace Ecosystem.Domain.Tests.Learning.OffPolicy;

/// <summary>SF-33, SF-34: estimates and gate at their edges.</summary>
public class ReleaseGateTests
{
    private static readonly PolicyValue s_sound = new(1_000, 0.5, 0.01, 0.5, 0.01, 0.5, 0.01, 500, 1.01, 0.01);

    public static TheoryData<PolicyValue, string> Cases => new()
    {
        { s_sound, "" },
        { s_sound with { Count = 199, EffectiveCount = 100 }, "TooFewDecisions" },
        { s_sound with { EffectiveCount = 50 }, "" },
        { s_sound with { EffectiveCount = 49.999 }, "ThinEvidence" },
        { s_sound with { MeanWeight = 1.03 }, "" },
        { s_sound with { MeanWeight = 1.0301 }, "UnsoundWeights" },
        { s_sound with { MeanWeight = 0.9699 }, "UnsoundWeights" },
        { s_sound with { DoublyRobust = 0.4163 }, "NotShownBetter" },
        { s_sound with { DoublyRobust = 0.4165 }, "" },
        { s_sound with { Count = 100, EffectiveCount = 1, MeanWeight = 2, DoublyRobust = 0 }, "TooFewDecisions ThinEvidence UnsoundWeights NotShownBetter" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Every_reason_is_told_in_its_order(PolicyValue value, string expected)
    {
        // 1.645 standard errors of .01 below; the baseline is .4.
        var verdict = ReleaseGate.Decide(value, new(0.4));
        Assert.Equal(expected, string.Join(' ', verdict.Faults.Select(fault => fault.GetType().Name)));
        Assert.Equal(expected.Length == 0, verdict.IsReleased);
        Assert.Equal(value.DoublyRobust - 0.016449, verdict.LowerBound, 1e-6);
    }

    [Fact]
    public void The_lower_bound_may_equal_the_baseline() => Assert.True(ReleaseGate.Decide(s_sound with { DoublyRobustError = 0 }, new(0.5)).IsReleased);

    [Fact]
    public void A_policy_valued_on_its_own_log_has_the_log_s_mean_in_all_three_estimates()
    {
        var random = new Random(5);
        ImmutableArray<LoggedOutcome> log = [.. Enumerable.Range(0, 500).Select(_ => new LoggedOutcome([1, random.NextDouble()], ["a", "b"], random.Next(2), 0.5, random.NextDouble()))];
        var value = OffPolicyEvaluation.Value(log, _ => [0.5, 0.5]);
        var mean = log.Average(step => step.Reward);
        Assert.Equal((mean, mean), (value.Ips, value.Snips), new Near());
        Assert.Equal(mean, value.DoublyRobust, 3 * value.DoublyRobustError);
        Assert.Equal((500.0, 1.0, 0.0), (value.EffectiveCount, value.MeanWeight, value.MeanWeightError));
        Assert.True(ReleaseGate.Decide(value, new(0)).IsReleased);
    }

    [Fact]
    public void A_policy_that_would_never_have_done_what_was_done_is_worth_what_the_model_says_and_the_gate_does_not_believe_it()
    {
        ImmutableArray<LoggedOutcome> log = [.. Enumerable.Range(0, 300).Select(i => new LoggedOutcome([1], ["a", "b"], 0, 1, i % 2))];
        var value = OffPolicyEvaluation.Value(log, _ => [0, 1]);
        Assert.Equal((0.0, 0.0, 0.0, 0.0), (value.Ips, value.Snips, value.DoublyRobust, value.EffectiveCount));
        Assert.Equal([typeof(ThinEvidence), typeof(UnsoundWeights)], ReleaseGate.Decide(value, new(0)).Faults.Select(fault => fault.GetType()));
    }

    /// <summary>Many logs of a policy whose value is known: how often the bound is right.</summary>
    [Fact]
    public void The_lower_bound_holds_as_often_as_it_says()
    {
        var (random, held) = (new Random(11), 0);
        const int Logs = 400;
        for (var n = 0; n < Logs; n++)
        {
            var log = ImmutableArray.CreateBuilder<LoggedOutcome>(400);
            for (var i = 0; i < 400; i++)
            {
                var x = random.NextDouble();
                var chosen = random.NextDouble() < 0.8 ? 0 : 1;
                log.Add(new([1, x], ["a", "b"], chosen, chosen == 0 ? 0.8 : 0.2, random.NextDouble() < (chosen == 0 ? 0.3 : 0.2 + (0.4 * x)) ? 1 : 0));
            }
            // True value of always b: 0.2 + 0.4·mean(x) = 0.4.
            if (ReleaseGate.Decide(OffPolicyEvaluation.Value(log.MoveToImmutable(), _ => [0, 1]), new(0)).LowerBound <= 0.4) held++;
        }
        Assert.InRange((double)held / Logs, 0.92, 0.98);
    }

    /// <summary>Call is worth .6 to one kind and .2 to the other, mail the other way round: a policy that knows earns .6, one that tries evenly .4.</summary>
    [Fact]
    public void What_a_policy_logged_is_enough_to_judge_a_version_that_never_ran()
    {
        var (running, random, log) = (Policy.Empty(PolicyTerms.For(2) with { Gamma = 0.5 }), new Random(21), ImmutableArray.CreateBuilder<LoggedOutcome>());
        for (var i = 0; i < 4_000; i++)
        {
            ImmutableArray<double> features = [1, i % 2];
            (running, var logged) = Policy.Choose(running, $"d-{i}", ["call", "mail"], features, random.NextDouble(), DateTimeOffset.UnixEpoch);
            var reward = random.NextDouble() < ((logged.Arm == "call") == (i % 2 == 1) ? 0.6 : 0.2) ? 1 : 0;
            running = Policy.Learn(running, logged.Arm, features, reward);
            log.Add(LoggedOutcome.Of(logged, reward));
        }
        var (whole, asItRan) = (log.ToImmutable(), log.Average(step => step.Reward));
        var next = running with { Terms = running.Terms with { Gamma = 50 } };
        var better = OffPolicyEvaluation.Value(whole, step => Policy.Propensities(next, step.Candidates, step.Features));
        Assert.Equal(0.6, better.DoublyRobust, 0.03);
        Assert.True(ReleaseGate.Decide(better, new(asItRan)).IsReleased);
        // The other way round: what was learnt of the one arm is believed of the other.
        var worse = OffPolicyEvaluation.Value(whole, step => [.. Policy.Propensities(next, step.Candidates, step.Features).Reverse()]);
        Assert.Contains(ReleaseGate.Decide(worse, new(asItRan)).Faults, fault => fault is NotShownBetter);
    }

    [Fact]
    public void A_verdict_reads_back_from_JSON_with_its_reasons()
    {
        var verdict = ReleaseGate.Decide(s_sound with { EffectiveCount = 1, MeanWeight = 2 }, new(0.9));
        var back = JsonSerializer.Deserialize<ReleaseVerdict>(JsonSerializer.Serialize(verdict, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal(verdict.Faults, back.Faults);
        Assert.Equal(verdict.Value, back.Value);
    }

    [Fact]
    public void What_cannot_be_valued_is_refused()
    {
        var step = new LoggedOutcome([1], ["a"], 0, 0, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => OffPolicyEvaluation.Value([step], _ => [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => OffPolicyEvaluation.Value([step, step], _ => [1]));
    }

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-9 && Math.Abs(x.Item2 - y.Item2) < 1e-9;

        public int GetHashCode((double, double) pair) => 0;
    }
}
