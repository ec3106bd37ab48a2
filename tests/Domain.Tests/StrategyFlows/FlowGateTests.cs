using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-83: what the off-policy gate makes of a log.</summary>
public class FlowGateTests
{
    /// <summary>What each action is worth: call agrees most, wait never.</summary>
    private static readonly ImmutableDictionary<string, double> s_worth = ImmutableDictionary<string, double>.Empty.Add("call", 0.7).Add("write", 0.4).Add("wait", 0);

    private static readonly string[] s_all = ["call", "write", "wait"];

    [Fact]
    public void A_version_that_gives_up_the_worst_action_passes_with_its_figures()
    {
        var (log, policy) = Played(600, 5);
        var verdict = Judge(Choosing(s_all), Choosing(["call", "write"]), log, policy);
        Assert.True(verdict.Passed, $"{string.Join(' ', verdict.Reasons)} {verdict}");
        Assert.Equal(600, verdict.Count);
        Assert.True(verdict.LowerMicros >= verdict.BaselineMicros && verdict.ValueMicros > verdict.LowerMicros);
        Assert.InRange(verdict.EssMicros, 50_000, 1_000_000);
        Assert.InRange(verdict.MeanWeightMicros!.Value, 850_000, 1_150_000);
    }

    [Fact]
    public void A_version_that_gives_up_the_best_action_is_not_shown_better()
    {
        var (log, policy) = Played(600, 6);
        Assert.Contains("NOT_SHOWN_BETTER", Judge(Choosing(s_all), Choosing(["write", "wait"]), log, policy).Reasons);
    }

    [Fact]
    public void A_version_that_chooses_as_before_has_weights_of_one_and_passes_on_enough_choices()
    {
        var (log, policy) = Played(200, 7);
        var verdict = Judge(Choosing(s_all), Choosing(s_all, name: "Other words"), log, policy);
        Assert.Equal((true, 1_000_000L, 1_000_000L), (verdict.Passed, verdict.EssMicros, verdict.MeanWeightMicros));
        Assert.Equal(verdict.BaselineMicros, verdict.LowerMicros);
        Assert.Equal(["TOO_FEW_DECISIONS"], Judge(Choosing(s_all), Choosing(s_all, name: "Other words"), log[1..], policy).Reasons);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Without_two_choices_there_are_too_few(int count) =>
        Assert.Equal(["TOO_FEW_DECISIONS"], Judge(Choosing(s_all), Choosing(["call", "write"]), Played(2, 8).Log[..count], Played(2, 8).Policy).Reasons);

    [Fact]
    public void What_the_log_has_nothing_of_is_refused_by_name()
    {
        var (log, policy) = Played(300, 9);
        Assert.Equal(["UNLOGGED:next"], Judge(Choosing(s_all), Choosing([.. s_all, "visit"]), log, policy).Reasons);
        Assert.Equal(["UNLOGGED:next"], Judge(Choosing(s_all), Choosing(s_all, features: ["hasUnit", "mood"]), log, policy).Reasons);
        Assert.Equal(["NODES_DIFFER"], Judge(Choosing(s_all), Choosing(s_all, node: "then"), log, policy).Reasons);
        Assert.Equal(["NODES_DIFFER"], Judge(Choosing(s_all), Flows.Read(Flows.Sending()), log, policy).Reasons);
    }

    [Fact]
    public void Versions_that_choose_nothing_have_nothing_to_compare()
    {
        var verdict = Judge(Flows.Read(Flows.Sending()), Flows.Read(Flows.Sending(renderer: """{"template":"t@2","text":"再见"}""")), [], LearnedPolicy.Empty(new("next", "")));
        Assert.Equal((true, 0L), (verdict.Passed, verdict.Count));
        Assert.Null(verdict.ValueMicros);
    }

    [Fact]
    public void A_policy_of_another_name_is_judged_as_one_that_has_learned_nothing()
    {
        var (log, policy) = Played(600, 10);
        // It would draw evenly among three, whereas the version that serves has learned to call.
        Assert.Contains("NOT_SHOWN_BETTER", Judge(Choosing(s_all), Choosing(s_all, policy: "fresh"), log, policy).Reasons);
    }

    /// <summary>A policy is not praised for what it has seen: where nothing depends on anything, no version is shown to earn more than what serves does.</summary>
    [Fact]
    public void Luck_that_a_policy_has_learned_by_heart_does_not_count_for_it()
    {
        var (passed, random) = (0, new Random(11));
        for (var n = 0; n < 40; n++)
        {
            ImmutableArray<SettledChoice> log = [.. Enumerable.Range(0, 240).Select(i => Choice(i, random.Next(3), [1 / 3.0, 1 / 3.0, 1 / 3.0], random.NextDouble() < 0.3 ? 1 : 0, random.Next(2)))];
            var policy = log.Aggregate(LearnedPolicy.Empty(new("next", "hasUnit")), (learned, one) => learned.Decided().Learn(one.Candidates[one.Chosen], one.Features, one.Reward));
            if (Judge(Choosing(s_all), Choosing(["call", "write"]), log, policy) is { Passed: true }) passed++;
        }

        Assert.InRange(passed, 0, 12);
    }

    [Fact]
    public void The_same_evidence_has_the_same_digest_and_other_evidence_another()
    {
        var (log, policy) = Played(210, 12);
        var one = Judge(Choosing(s_all), Choosing(["call", "write"]), log, policy);
        Assert.Equal(one.Digest, Judge(Choosing(s_all), Choosing(["call", "write"]), log, policy).Digest);
        Assert.NotEqual(one.Digest, Judge(Choosing(s_all), Choosing(["call", "write"]), [.. log.Select((choice, n) => n == 0 ? choice with { Reward = 0.5 } : choice)], policy).Digest);
    }

    private static GateVerdict Judge(FlowDefinition active, FlowDefinition candidate, ImmutableArray<SettledChoice> log, LearnedPolicy policy) =>
        FlowGate.Judge(active, candidate, log, name => name == policy.Name ? policy : LearnedPolicy.Empty(name), Flows.Start);

    /// <summary>So many choices by a policy that learns as it goes.</summary>
    private static (ImmutableArray<SettledChoice> Log, LearnedPolicy Policy) Played(int count, int seed)
    {
        var (random, policy) = (new Random(seed), LearnedPolicy.Empty(new("next", "hasUnit")));
        var log = ImmutableArray.CreateBuilder<SettledChoice>(count);
        for (var n = 0; n < count; n++)
        {
            var unit = random.Next(2);
            var features = ImmutableSortedDictionary<string, double>.Empty.Add("hasUnit", unit);
            var odds = policy.Propensities([.. s_all], features);
            var chosen = SquareCb.Pick(odds.AsSpan(), random.NextDouble());
            log.Add(Choice(n, chosen, odds, random.NextDouble() < s_worth[s_all[chosen]] ? 1 : 0, unit));
            policy = policy.Decided().Learn(s_all[chosen], features, log[^1].Reward);
        }

        return (log.MoveToImmutable(), policy);
    }

    private static SettledChoice Choice(int n, int chosen, ImmutableArray<double> odds, double reward, int unit) =>
        new($"choice-{n}", "next", [.. s_all], odds, chosen, ImmutableSortedDictionary<string, double>.Empty.Add("hasUnit", unit), reward);

    private static FlowDefinition Choosing(string[] actions, string node = "next", string policy = "next", string[]? features = null, string name = "Choose") => Flows.Read(Flows.Of(
        $$$"""
        heard follow-up-trigger
        {{{node}}} next-best-action-scorer {"policy":"{{{policy}}}","actions":[{{{string.Join(',', actions.Select(one => $"{{\"id\":\"{one}\"}}"))}}}],"features":[{{{string.Join(',', (features ?? ["hasUnit"]).Select(one => $"\"{one}\""))}}}]}
        outcome outcome-attributor {"metric":"agreed"}
        """,
        $"""
        heard.fired {node}.in
        {node}.chosen outcome.in
        """).Replace("\"en\":\"Flow\"", $"\"en\":\"{name}\"", StringComparison.Ordinal));
}
