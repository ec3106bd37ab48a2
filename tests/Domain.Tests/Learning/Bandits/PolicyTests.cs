using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Learning.Bandits;

namespace Ecosystem.Domain.Tests.Learning.Bandits;

/// <summary>SF-30, SF-31: the contextual bandit.</summary>
public class PolicyTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_policy_that_has_learnt_nothing_takes_all_alike_and_logs_what_it_knew()
    {
        var (policy, logged) = Policy.Choose(Policy.Empty(PolicyTerms.For(2)), "d-1", ["call", "mail", "visit", "wait"], [1, 0.5], 0.6, s_now);
        Assert.All(logged.Candidates, one => Assert.Equal((0.0, 0.0, 0.25), (one.Predicted, one.Gap, Math.Round(one.Propensity, 12))));
        Assert.Equal(("d-1", "visit", 0L, 10.0, 0.6, s_now), (logged.Decision, logged.Arm, logged.ModelVersion, logged.Gamma, logged.Draw, logged.At));
        Assert.Equal([1, 0.5], logged.Features);
        Assert.Equal((1L, 0L), (policy.Decisions, policy.Version));
    }

    [Fact]
    public void An_outcome_changes_the_very_next_decision()
    {
        var policy = Policy.Learn(Policy.Empty(PolicyTerms.For(1)), "mail", [1], 1);
        var (_, logged) = Policy.Choose(policy, "d", ["call", "mail"], [1], 0.5, s_now);
        Assert.Equal(1, logged.ModelVersion);
        // One reward of 1 with λ = 1: θ = 1/2. γ = 10 on a gap of 1/2 among two: 1/(2 + 5) for the other, mixed with the floor of 1 %.
        Assert.Equal(0.01 + (0.98 / 7), logged.Candidates[0].Propensity, 1e-12);
        Assert.Equal(0.5, logged.Candidates[1].Predicted, 1e-12);
        Assert.Equal("mail", logged.Arm);
    }

    [Fact]
    public void Gamma_grows_with_the_root_of_the_decisions()
    {
        var policy = Policy.Empty(PolicyTerms.For(1));
        var gammas = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            (policy, var logged) = Policy.Choose(policy, $"d-{i}", ["a", "b"], [1], 0, s_now);
            gammas.Add(logged.Gamma);
        }
        Assert.Equal((10.0, 20.0, 30.0), (gammas[0], gammas[3], gammas[8]));
    }

    [Fact]
    public void Each_of_two_kinds_of_customers_comes_to_be_served_its_own_way()
    {
        var (policy, random) = (Policy.Empty(PolicyTerms.For(2)), new Random(3));
        for (var i = 0; i < 3_000; i++)
        {
            ImmutableArray<double> features = [1, i % 2];
            (policy, var logged) = Policy.Choose(policy, $"d-{i}", ["call", "mail"], features, random.NextDouble(), s_now);
            policy = Policy.Learn(policy, logged.Arm, features, random.NextDouble() < ((logged.Arm == "call") == (i % 2 == 1) ? 0.6 : 0.3) ? 1 : 0);
        }
        Assert.True(Policy.Choose(policy, "x", ["call", "mail"], [1, 1], 0.5, s_now).Logged.Candidates[0].Propensity > 0.95);
        Assert.True(Policy.Choose(policy, "y", ["call", "mail"], [1, 0], 0.5, s_now).Logged.Candidates[1].Propensity > 0.95);
    }

    [Fact]
    public void A_floor_too_high_for_so_many_candidates_is_the_same_for_all()
    {
        var policy = Policy.Learn(Policy.Empty(PolicyTerms.For(1) with { Floor = 0.4 }), "a", [1], 1);
        Assert.All(Policy.Choose(policy, "d", ["a", "b", "c"], [1], 0, s_now).Logged.Candidates, one => Assert.Equal(1 / 3.0, one.Propensity, 1e-12));
    }

    [Fact]
    public void A_policy_and_its_decisions_read_back_from_JSON_decide_the_same()
    {
        var policy = Policy.Learn(Policy.Learn(Policy.Empty(PolicyTerms.For(2)), "call", [1, 0.3], 0.7), "mail", [1, -1.25], 1 / 3.0);
        var back = JsonSerializer.Deserialize<PolicyState>(JsonSerializer.Serialize(policy, DomainJson.Options), DomainJson.Options)!;
        var (left, right) = (Policy.Choose(policy, "d", ["call", "mail"], [1, 0.1], 0.42, s_now).Logged, Policy.Choose(back, "d", ["call", "mail"], [1, 0.1], 0.42, s_now).Logged);
        Assert.Equal(left.Candidates, right.Candidates);
        var logged = JsonSerializer.Deserialize<LoggedDecision>(JsonSerializer.Serialize(left, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal((left.Arm, left.Propensity), (logged.Arm, logged.Propensity));
    }

    [Fact]
    public void A_policy_stays_within_its_bounds()
    {
        var policy = Policy.Empty(PolicyTerms.For(1));
        Assert.Throws<ArgumentException>(() => Policy.Choose(policy, "d", [], [1], 0, s_now));
        Assert.Throws<ArgumentException>(() => Policy.Choose(policy, "d", ["a", "a"], [1], 0, s_now));
        Assert.Throws<ArgumentException>(() => Policy.Choose(policy, "d", ["a", "b"], [1, 2], 0, s_now));
        Assert.Throws<ArgumentException>(() => Policy.Choose(policy, "d", [.. Enumerable.Range(0, PolicyTerms.ArmsMax + 1).Select(i => $"{i}")], [1], 0, s_now));
        for (var i = 0; i < PolicyTerms.ArmsMax; i++) policy = Policy.Learn(policy, $"arm {i}", [1], 0);
        Assert.Equal(PolicyTerms.ArmsMax + 1, Policy.Learn(policy, "arm 0", [1], 0).Version);
        Assert.Throws<ArgumentException>(() => Policy.Learn(policy, "one more", [1], 0));
        Assert.Equal(Ridge.Empty(1, 1).Predict([1]), Policy.Predict(policy, "never seen", [1]));
    }
}
