using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>What targets are ranked by (SF-95), and what flows use of customers' data (SF-97).</summary>
public sealed class FlowTargetsTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    private static ImmutableSortedDictionary<string, int> Of(params (string Feature, int Percent)[] weights) => weights.ToImmutableSortedDictionary(one => one.Feature, one => one.Percent, StringComparer.Ordinal);

    [Fact]
    public void Measures_become_factors_from_0_to_1_whatever_they_are() =>
        Gen.Select(Gen.Double[-10, 1_000].Nullable(), Gen.Double[-10, 1_000].Nullable(), Gen.Long[0, 1_000], Gen.Long[0, 1_000], Gen.Bool).Sample((heard, touched, runs, deals, unit) =>
        {
            var target = FlowTargets.Of(new("cu_1", heard, touched, runs, deals, unit));
            Assert.Equal(FlowTargets.Features.Length, target.Factors.Length);
            Assert.All(target.Factors, factor => Assert.InRange(factor, 0, 1));
        });

    [Fact]
    public void A_customer_never_heard_of_counts_least_and_one_never_touched_most()
    {
        Assert.Equal([0, 1, 0, 0, 0], FlowTargets.Of(new("cu_1", null, null, 0, 0, false)).Factors);
        Assert.Equal([1, 0, .5, 1, 1], FlowTargets.Of(new("cu_1", 0, 0, 5, 12, true)).Factors);
    }

    [Fact]
    public void A_nodes_weights_lie_on_top_of_the_flows_and_where_nothing_is_left_all_weigh_the_same()
    {
        Assert.Equal([1, 1, 1, 1, 1], FlowTargets.Weights(null));
        Assert.Equal([1, 1, 1, 6, 0], FlowTargets.Weights(Of(("deals", 300), ("hasUnit", 0)), Of(("deals", 200), ("elsewhere", 500))));
        Assert.Equal([1, 1, 1, 1, 1], FlowTargets.Weights(Of(("deals", 0)), Of(("heardLately", 0), ("untouched", 0), ("active", 0), ("hasUnit", 0))));
    }

    public static TheoryData<string, int, string, string?> Changes() => new()
    {
        { "revenue", 100, "r", "OUT_OF_RANGE" },
        { "deals", -1, "r", "OUT_OF_RANGE" },
        { "deals", 1_001, "r", "OUT_OF_RANGE" },
        { "deals", 1_001, "", "OUT_OF_RANGE" },
        { "deals", 1_000, "", "REASON_REFUSED" },
        { "deals", 1_000, "r", null },
        { "deals", 0, "r", null },
    };

    [Theory, MemberData(nameof(Changes))]
    public void A_change_of_weights_names_features_that_there_are_in_range_and_a_reason(string feature, int percent, string reason, string? code)
    {
        var saved = StrategyFlow.Empty("sf_1") with { Last = 1 };
        Assert.Equal(code, (StrategyFlow.Decide(saved, new SetWeights(Of((feature, percent)), "lead", reason), s_now).Answer as FlowRefused)?.Refusal.Code);
        Assert.Equal("FLOW_UNKNOWN", (StrategyFlow.Decide(StrategyFlow.Empty("sf_1"), new SetWeights(Of((feature, percent)), "lead", reason), s_now).Answer as FlowRefused)?.Refusal.Code);
    }

    [Fact]
    public void Not_every_feature_may_weigh_nothing_and_a_change_remembers_what_was_before()
    {
        var saved = StrategyFlow.Empty("sf_1") with { Last = 1 };
        Assert.Equal("OUT_OF_RANGE", (StrategyFlow.Decide(saved, new SetWeights(Of([.. FlowTargets.Features.Select(feature => (feature, 0))]), "lead", "r"), s_now).Answer as FlowRefused)?.Refusal.Code);
        var once = StrategyFlow.Decide(saved, new SetWeights(Of(("deals", 200)), "lead", "r"), s_now).Events.Aggregate(saved, StrategyFlow.Apply);
        var twice = StrategyFlow.Decide(once, new SetWeights(Of(("active", 50)), "coach", "s"), s_now).Events.Aggregate(once, StrategyFlow.Apply);
        Assert.Equal((Texts.Of(Of(("active", 50))), Texts.Of(Of(("deals", 200))), "coach"), (Texts.Of(twice.Weights!.Now), Texts.Of(twice.Weights.Before), twice.Weights.By));
    }

    [Fact]
    public void Who_weighs_more_is_ranked_before()
    {
        var targets = ImmutableArray.Create(FlowTargets.Of(new("cu_deals", 60, null, 0, 9, true)), FlowTargets.Of(new("cu_heard", 0, null, 9, 0, true)));
        var moves = FlowTargets.Rank(targets, FlowTargets.Weights(Of(("deals", 0))), FlowTargets.Weights(Of(("deals", 1_000))));
        Assert.Equal([("cu_deals", 2, 1), ("cu_heard", 1, 2)], moves.Select(move => (move.Target, move.Before, move.After)));
    }

    [Fact]
    public void What_a_definition_uses_of_customers_data_is_told_from_the_definition()
    {
        var definition = FlowFile.Parse(Flows.Of(
            """
            go follow-up-trigger
            mood sentiment-alert
            keep holdout-gate
            may consent-gate {"purpose":"p"}
            who consent-gate {"category":"profile","purpose":"q"}
            part segment-selector {"conditions":[{"field":"sector","anyOf":["health"]}]}
            next next-best-action-scorer {"policy":"x","actions":[{"id":"a"},{"id":"b"}],"features":["touches30Days"]}
            rank dynamic-weight-reranker {"weights":[{"feature":"deals","percent":200}]}
            text template-renderer {"template":"ask@4","origin":"model","language":"en","reads":true}
            check compliance-breaker
            read countersign-gate
            send touchpoint-sequencer {"touches":[{"channel":"email","afterHours":0}]}
            """,
            "go.fired mood.in\nmood.calm keep.in\nkeep.acted may.in\nmay.granted who.in\nwho.granted part.in\npart.matched next.in\nnext.chosen rank.in\nrank.ranked text.in\ntext.rendered check.in\ncheck.passed read.in\nread.approved send.in"));
        var uses = FlowDataUse.Of(definition, "language model");
        Assert.Equal(
            [(DataCategory.Interactions, "p", "may,mood"), (DataCategory.Profile, "q", "who,part,text"), (DataCategory.Interactions, "language model", "text"), (null, "", "next"), (null, "", "rank")],
            uses.Select(use => ((DataCategory?)use.Category, use.Purpose, string.Join(',', use.Nodes))));
        Assert.Equal(("summary", "touches30Days", FlowTargets.Features.Length), (Assert.Single(uses[0].Fields), Assert.Single(uses[3].Fields), uses[4].Fields.Length));
        Assert.Equal(4, FlowDataUse.Of(definition, null).Length);
    }
}
