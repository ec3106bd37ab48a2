using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-80, SF-81: what a policy of a flow is, and how it chooses.</summary>
public class LearnedPolicyTests
{
    private static readonly PolicyName s_name = new("next", ["daysSinceTouch", "hasUnit"]);

    private static readonly ImmutableSortedDictionary<string, double> s_features = ImmutableSortedDictionary<string, double>.Empty.Add("hasUnit", 1).Add("daysSinceTouch", 12.5).Add("other", 9);

    [Fact]
    public void One_that_has_learned_nothing_takes_each_action_as_often_as_any_other_and_says_so()
    {
        var chosen = LearnedPolicy.Empty(s_name).Choose(new("next", ["a", "b", "c", "d"], s_features, 0.74));
        Assert.Equal([0.25, 0.25, 0.25, 0.25], chosen.Propensities);
        Assert.Equal(2, chosen.Index);
        Assert.StartsWith("squarecb-1/next/0/0/", chosen.ModelVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_changes_the_next_choice_and_its_model_version()
    {
        var before = LearnedPolicy.Empty(s_name).Decided();
        var after = before.Learn("b", s_features, 1);
        Assert.True(after.Propensities(["a", "b"], s_features)[1] > before.Propensities(["a", "b"], s_features)[1]);
        Assert.StartsWith("squarecb-1/next/0/1/", before.ModelVersion, StringComparison.Ordinal);
        Assert.StartsWith("squarecb-1/next/1/1/", after.ModelVersion, StringComparison.Ordinal);
        Assert.NotEqual(before.Digest, after.Digest);
        Assert.EndsWith(after.Digest[..16], after.ModelVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_come_in_their_order_after_the_constant_and_one_that_is_not_known_is_0()
    {
        Assert.Equal([1, 12.5, 1], LearnedPolicy.Empty(s_name).Vector(s_features));
        Assert.Equal([1, 12.5, 0], LearnedPolicy.Empty(s_name).Vector(s_features.Remove("hasUnit")));
        Assert.Equal([1], LearnedPolicy.Empty(new("next", "")).Vector(s_features));
    }

    [Fact]
    public void A_state_that_was_stored_and_read_is_the_same_and_goes_on_the_same()
    {
        var policy = Enumerable.Range(0, 50).Aggregate(LearnedPolicy.Empty(s_name), (learned, n) => learned.Decided().Learn(n % 3 == 0 ? "a" : "b", s_features.SetItem("daysSinceTouch", n / 7.0), n % 5 / 4.0));
        var read = new LearnedPolicy(s_name, JsonSerializer.Deserialize<PolicyState>(JsonSerializer.Serialize(policy.State, DomainJson.Options), DomainJson.Options)!);
        Assert.Equal(policy.ModelVersion, read.ModelVersion);
        Assert.Equal(policy.Learn("c", s_features, 0.3).Digest, read.Learn("c", s_features, 0.3).Digest);
    }

    [Fact]
    public void Of_more_actions_than_a_policy_can_know_the_last_stay_unknown()
    {
        var full = Enumerable.Range(0, PolicyTerms.ArmsMax).Aggregate(LearnedPolicy.Empty(s_name), (learned, n) => learned.Learn($"action-{n}", s_features, 1));
        Assert.Equal(PolicyTerms.ArmsMax, full.State.Version);
        Assert.Equal(full.Digest, full.Learn("one-more", s_features, 1).Digest);
        Assert.Equal(PolicyTerms.ArmsMax + 1, full.Learn("action-0", s_features, 1).State.Version);
    }

    [Fact]
    public void Scorers_are_read_from_sound_definitions_only_with_the_metrics_that_are_waited_for()
    {
        var example = Flows.Read(Flows.Example);
        var scorer = Assert.Single(FlowScorer.Of(example));
        Assert.Equal(scorer.Features, scorer.Features.Order(StringComparer.Ordinal).Distinct());
        Assert.Equal(["pocAgreed"], FlowScorer.MetricsOf(example));
        var faulty = Flows.Read(Flows.Changed(flow => flow["nodes"]!.AsArray().First(node => (string?)node!["component"] == "next-best-action-scorer")!["parameters"]!.AsObject().Remove("policy")));
        Assert.Empty(FlowScorer.Of(faulty));
        Assert.Empty(FlowScorer.MetricsOf(faulty));
    }
}
