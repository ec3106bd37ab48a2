using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-3: data credit, by examples worked out by hand and by what must hold for every unit.</summary>
public class CreditTests
{
    private static readonly Quarter s_quarter = PlayedUnit.FirstQuarter;

    [Fact]
    public void A_unit_with_every_component_measured_scores_as_worked_out_by_hand()
    {
        var unit = PlayedUnit.WithMarketingOpen();
        unit.Record(PlayedUnit.Won("nobodys", new(2016, 1, 1), 1) with { Customer = null });
        var posted = unit.Grant(100);
        unit.Ask(new PostHold(posted.Hold), PlayedUnit.Now);
        unit.Grant(100);
        unit.Ask(new VoidHold(new("ho_2")), PlayedUnit.Now);
        unit.Grant(100);
        unit.Ask(new PostHold(new("ho_3")), PlayedUnit.Now);
        unit.Close(s_quarter, 0);
        Assert.IsType<Denied>(unit.Request(100, permission: Permission.MarketingSpendPropose));

        var credit = unit.Close(s_quarter.Next, 10_001, 33).Credit;

        // attainment (10001 − 5000) ÷ 7500 → 666; adherence 3 of 4 → 750; NPS (33 + 100) ÷ 200 → 665; quality 2 of 3 → 666; outcomes 2 of 3 → 666.
        Assert.Equal(
            [
                new(CreditComponent.Attainment, 30, 666, true, "10001 bp in 2017-Q2"),
                new(CreditComponent.PolicyAdherence, 20, 750, true, "3 of 4 decisions not denied"),
                new(CreditComponent.Nps, 20, 665, true, "NPS 33 from 30 responses in 2017-Q2"),
                new(CreditComponent.DataQuality, 15, 666, true, "2 of 3 deals that name their customer"),
                new(CreditComponent.DecisionOutcomes, 15, 666, true, "2 of 3 finished holds that were posted"),
            ],
            credit.Parts);
        // (30 × 666 + 20 × 750 + 20 × 665 + 15 × 666 + 15 × 666) ÷ 100 = 68260 ÷ 100, floored.
        Assert.Equal((682, Tier.B), (credit.Score, credit.Tier));
    }

    [Fact]
    public void A_component_nothing_was_measured_for_counts_half_and_says_so() =>
        Assert.All(PlayedUnit.Established().State.Credit!.Parts, part => Assert.Equal((500, false, "nothing measured yet"), (part.Value, part.Measured, part.Basis)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5_000, 0)]
    [InlineData(5_007, 0)]
    [InlineData(5_008, 1)]
    [InlineData(8_750, 500)]
    [InlineData(12_499, 999)]
    [InlineData(12_500, 1000)]
    [InlineData(30_000, 1000)]
    public void Attainment_is_worth_nothing_to_50_percent_and_everything_from_125(int attainment, int value) =>
        Assert.Equal(value, PlayedUnit.Established().Close(s_quarter, attainment).Credit.Parts[0].Value);

    [Theory]
    [InlineData(-100, 30, 0, true)]
    [InlineData(0, 30, 500, true)]
    [InlineData(100, 30, 1000, true)]
    [InlineData(100, 29, 500, false)]
    public void A_score_counts_from_30_responses_on(int nps, int responses, int value, bool measured)
    {
        var part = PlayedUnit.Established().Close(s_quarter, 9_000, nps, responses).Credit.Parts[2];

        Assert.Equal((value, measured), (part.Value, part.Measured));
    }

    [Fact]
    public void Only_the_latest_closed_quarter_counts()
    {
        var unit = PlayedUnit.Established();
        unit.Close(s_quarter, 12_500, 100);

        var credit = unit.Close(s_quarter.Next, 5_000).Credit;

        Assert.Equal((0, true), (credit.Parts[0].Value, credit.Parts[0].Measured));
        Assert.Equal((500, false), (credit.Parts[2].Value, credit.Parts[2].Measured));
    }

    [Fact]
    public void Versions_count_up_by_one()
    {
        var unit = PlayedUnit.WithMarketingOpen();

        Assert.Equal([1, 2, 3], unit.Log.OfType<CreditAssessed>().Select(e => e.Credit.Version));
    }

    [Fact]
    public void Credit_is_0_to_1000_its_weights_total_100_and_it_is_the_floored_weighted_mean_of_its_parts() =>
        s_unit.Sample(unit =>
        {
            var credit = Credit.Assess(unit, PlayedUnit.Rules);
            Assert.InRange(credit.Score, 0, 1000);
            Assert.Equal(100, credit.Parts.Sum(part => part.Weight));
            Assert.Equal(Enum.GetValues<CreditComponent>(), credit.Parts.Select(part => part.Component));
            Assert.All(credit.Parts, part => Assert.InRange(part.Value, 0, 1000));
            Assert.Equal((int)Math.Floor(credit.Parts.Sum(part => part.Weight / 100m * part.Value)), credit.Score);
            Assert.Equal(credit.Score switch { >= 800 => Tier.A, >= 650 => Tier.B, >= 500 => Tier.C, _ => Tier.D }, credit.Tier);
        });

    [Fact]
    public void More_attainment_never_lowers_credit() =>
        Gen.Select(s_unit, Gen.Int[0, 40_000], Gen.Int[0, 40_000]).Sample((unit, one, other) =>
            Score(unit, Math.Min(one, other)) <= Score(unit, Math.Max(one, other)));

    [Fact]
    public void A_better_score_from_customers_never_lowers_credit() =>
        Gen.Select(s_unit, Gen.Int[-100, 100], Gen.Int[-100, 100]).Sample((unit, one, other) =>
            ScoreOfNps(unit, Math.Min(one, other)) <= ScoreOfNps(unit, Math.Max(one, other)));

    private static int Score(SalesUnitState unit, int attainment) => Credit.Assess(
        SalesUnit.Apply(unit, new QuarterClosed(s_quarter, PlayedUnit.Cny(attainment), PlayedUnit.Cny(10_000), attainment, 1)), PlayedUnit.Rules).Score;

    private static int ScoreOfNps(SalesUnitState unit, int nps) => Credit.Assess(
        SalesUnit.Apply(SalesUnit.Apply(unit, new QuarterClosed(s_quarter, PlayedUnit.Cny(1), PlayedUnit.Cny(1), 10_000, 1)), new NpsRecorded(s_quarter, nps, 30)), PlayedUnit.Rules).Score;

    private static readonly Gen<SalesUnitState> s_unit =
        from attainment in Gen.Int[0, 40_000].Nullable()
        from nps in Gen.Int[-100, 100].Nullable()
        from responses in Gen.Int[0, 60]
        from deals in Gen.Bool.Array[0, 8]
        from decided in Gen.Long[0, 1_000_000]
        from denied in Gen.Long[0, decided]
        from posted in Gen.Long[0, 1_000_000]
        from lapsed in Gen.Long[0, 1_000_000]
        select Unit(attainment, nps, responses, deals) with { Tally = new(decided, denied, posted, lapsed) };

    private static SalesUnitState Unit(int? attainment, int? nps, int responses, bool[] dealsWithCustomer)
    {
        var unit = PlayedUnit.Established();
        if (dealsWithCustomer.Length > 0)
            unit.Record([.. dealsWithCustomer.Select((named, n) => PlayedUnit.Won($"{n}", new(2016, 1, 1), 0) with { Customer = named ? new("cu_1") : null })]);
        if (attainment is { } reached) unit.Fold(new QuarterClosed(s_quarter, PlayedUnit.Cny(reached), PlayedUnit.Cny(10_000), reached, 1));
        if (nps is { } score) unit.Fold(new NpsRecorded(s_quarter, score, responses));
        return unit.State;
    }
}
