using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Ecosystem.Domain.Health;

namespace Ecosystem.Domain.Tests.Health;

/// <summary>The weights of the manager scorecard, and the means that health is made of (HE-1, HE-10, HE-11).</summary>
public class ScorecardTests
{
    private static readonly DateTimeOffset s_now = new(2026, 4, 6, 8, 0, 0, TimeSpan.Zero);

    private sealed class PlayedScorecard() : Played<Scorecard, ScorecardState, ScorecardCommand, ScorecardAnswer, ScorecardEvent>("sc_manager")
    {
        public string? Code(WeighScorecard command) => (Ask(command, s_now) as ScorecardRefused)?.Refusal.Code;
    }

    private static WeighScorecard Weigh(int channel, int sovereignty, int credit, int attainment, string reason = "a new year") => new(
        new Dictionary<ScorecardComponent, int>
        {
            [ScorecardComponent.ChannelInventory] = channel,
            [ScorecardComponent.Sovereignty] = sovereignty,
            [ScorecardComponent.Credit] = credit,
            [ScorecardComponent.Attainment] = attainment,
        }.ToImmutableSortedDictionary(), reason, "hq-console");

    [Fact]
    public void HE10_Channel_inventory_health_counts_35_until_somebody_changes_it()
    {
        Assert.Equal((35, 100, 4), (Scorecard.Defaults[ScorecardComponent.ChannelInventory], Scorecard.Defaults.Values.Sum(), Scorecard.Defaults.Count));
        Assert.Equal(Scorecard.Defaults, new PlayedScorecard().State.Weights);
    }

    [Theory]
    [InlineData(35, 30, 20, 14, "NOT_A_HUNDRED")]
    [InlineData(35, 30, 20, 16, "NOT_A_HUNDRED")]
    [InlineData(36, 30, 20, 14, null)]
    [InlineData(100, 0, 0, 0, null)]
    [InlineData(101, -1, 0, 0, "OUT_OF_RANGE")]
    [InlineData(0, 0, 0, 0, "NOT_A_HUNDRED")]
    public void HE11_Weights_that_do_not_total_a_hundred_are_refused(int channel, int sovereignty, int credit, int attainment, string? code) =>
        Assert.Equal(code, new PlayedScorecard().Code(Weigh(channel, sovereignty, credit, attainment)));

    [Fact]
    public void HE11_Every_change_is_kept_with_its_reason_and_the_same_again_is_none()
    {
        var scorecard = new PlayedScorecard();
        Assert.Equal(new ScorecardAccepted(0), scorecard.Ask(Weigh(35, 30, 20, 15), s_now));
        Assert.Empty(scorecard.Happened);
        Assert.Equal(new ScorecardAccepted(1), scorecard.Ask(Weigh(40, 25, 20, 15), s_now));
        Assert.Equal(new ScorecardAccepted(2), scorecard.Ask(Weigh(35, 30, 20, 15, "back again"), s_now.AddDays(1)));
        Assert.Equal(["1 40 a new year", "2 35 back again"], scorecard.State.Changes.Select(change => $"{change.Number} {change.Weights[ScorecardComponent.ChannelInventory]} {change.Reason}"));
        Assert.Equal(Texts.Of(scorecard.State), Texts.Of(scorecard.Replay()));
    }

    [Fact]
    public void Refusals_come_in_their_order() => new RefusalTable<ScorecardState, WeighScorecard>(
            Scorecard.Empty("sc_manager"), Weigh(40, 25, 20, 15), (state, command) => (Scorecard.Decide(state, command, s_now).Answer as ScorecardRefused)?.Refusal)
        .Row("OUT_OF_RANGE", "reason", c => c with { Reason = "" })
        .Row("COMPONENT_MISSING", "", c => c with { Weights = c.Weights.Remove(ScorecardComponent.Credit) })
        .Row("OUT_OF_RANGE", "the weight", c => c with { Weights = c.Weights.SetItem(ScorecardComponent.Attainment, 101) })
        .Row("NOT_A_HUNDRED", "", c => c with { Weights = c.Weights.SetItem(ScorecardComponent.Sovereignty, c.Weights[ScorecardComponent.Sovereignty] + 1) })
        .Check();

    [Fact]
    public void HE10_What_is_not_measured_gives_its_weight_to_the_others()
    {
        Dictionary<ScorecardComponent, int?> scores = new() { [ScorecardComponent.ChannelInventory] = 10_000, [ScorecardComponent.Sovereignty] = 5_000, [ScorecardComponent.Credit] = 0, [ScorecardComponent.Attainment] = 0 };
        Assert.Equal(5_000, Scorecard.Score(Scorecard.Defaults, scores));
        scores[ScorecardComponent.Credit] = scores[ScorecardComponent.Attainment] = null;
        Assert.Equal(7_692, Scorecard.Score(Scorecard.Defaults, scores));
        Assert.Null(Scorecard.Score(Scorecard.Defaults, new Dictionary<ScorecardComponent, int?>()));
    }

    [Fact]
    public void HE1_The_geometric_mean_is_the_greatest_whole_number_whose_power_is_not_above_the_product() => Gen.Int[0, HealthRules.ScoreMax].Array[1, 3].Sample(scores =>
    {
        var mean = Means.Geometric(scores);
        Int128 Power(int root) => scores.Aggregate(Int128.One, (all, _) => all * root);
        var product = scores.Aggregate(Int128.One, (all, score) => all * score);
        Assert.True(Power(mean) <= product && (mean == HealthRules.ScoreMax || Power(mean + 1) > product));
        Assert.InRange(mean, scores.Min(), scores.Max());
    });

    [Theory]
    [InlineData("\"redBelow\": 6000", "\"redBelow\": 10001", "redBelow")]
    [InlineData("\"dimensionsMin\": 2", "\"dimensionsMin\": 0", "dimensionsMin")]
    [InlineData("\"coverToDays\": 45", "\"coverToDays\": 13", "coverToDays")]
    [InlineData("\"ageingWeight\": 20", "\"ageingWeight\": 21", "coverWeight")]
    [InlineData("\"weeks\": 13", "\"weeks\": 13, \"colour\": 1", "")]
    public void HE1_Rules_that_mean_nothing_are_refused_with_the_place(string good, string bad, string at)
    {
        const string Rules = """
            { "version": "t", "redBelow": 6000, "dimensionsMin": 2, "weeks": 13, "answerHours": 48, "disputeHours": 240, "withdrawalMilliseconds": 1000,
              "coverFromDays": 14, "coverToDays": 45, "coverWeight": 50, "stockOutWeight": 30, "ageingWeight": 20 }
            """;
        Assert.Empty(HealthRules.Read(Encoding.UTF8.GetBytes(Rules)).Faults);
        Assert.Contains(HealthRules.Read(Encoding.UTF8.GetBytes(Rules.Replace(good, bad, StringComparison.Ordinal))).Faults, fault => fault.At == at);
    }
}
