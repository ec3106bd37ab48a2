using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>"How do I get it back?" (SU-21)</summary>
public class WayBackTests
{
    private static readonly Policy s_policy = Policies.Current;

    [Fact]
    public void SU21_For_locked_money_the_way_back_names_what_each_quarter_lacks()
    {
        var unit = TodaysUnit.Established();
        foreach (var (quarter, won, nps, responses) in new[] { (new Quarter(2026, 2), 115L, 72, 29), (new Quarter(2026, 3), 120L, 71, 30) })
        {
            unit.Accept(new RecordDeals([PlayedUnit.Won($"{quarter}", quarter.FirstDay, won)]));
            unit.Accept(new RecordNps(quarter, nps, responses));
            Assert.IsType<QuarterAnswer>(unit.Ask(new CloseQuarter(quarter, PlayedUnit.Cny(100), TodaysUnit.Policy), TodaysUnit.Now));
        }

        var back = WayBack.For(unit.State, unit.Asking(permission: Permission.MarketingSpendPropose), s_policy, TodaysUnit.Now);

        Assert.Equal(
            [
                new InputChange(CreditInput.Nps, new(2026, 3), 71, 72), new InputChange(CreditInput.Won, new(2026, 2), 115, 116), new InputChange(CreditInput.Responses, new(2026, 2), 29, 30),
            ],
            back.Changes);
        Assert.Empty(back.Otherwise);
    }

    [Fact]
    public void SU21_What_figures_cannot_change_is_said_so()
    {
        var unit = TodaysUnit.WithoutGrants();

        var back = WayBack.For(unit.State, unit.Asking(plugin: "poster", amount: Money.MinorUnitsMax), s_policy, TodaysUnit.Now);

        Assert.Empty(back.Changes);
        Assert.Null(back.ScoreNeeded);
        Assert.Equal(["SU-13", "SU-15", "no ti"], back.Otherwise.Select(why => why[..5]));
    }

    [Fact]
    public void SU21_The_change_named_suffices_and_no_smaller_one_does()
    {
        var values = Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000]);
        Gen.Select(values, Gen.OneOf(Gen.Const(100L), Gen.Const(500_001L), Gen.Const(2_000_001L), Gen.Const(5_000_001L), Gen.Const(10_000_000L))).Sample((parts, amount) =>
        {
            var unit = WithCredit([parts.Item1, parts.Item2, parts.Item3, parts.Item4, parts.Item5]);
            var back = WayBack.For(unit.State, unit.Asking(amount: amount), s_policy, TodaysUnit.Now);
            var points = back.Changes.Select(change => (Component: ComponentOf(change.Input), Value: ValueOf(change))).ToList();
            if (points.Count == 0) return unit.Request(amount: amount) is Granted;

            var raised = unit.State.Credit!.Parts.Select(part => points.Find(point => point.Component == part.Component) is { Value: > 0 } point ? part with { Value = point.Value } : part).ToList();
            var added = raised.Zip(unit.State.Credit.Parts).Sum(pair => pair.First.Value - pair.Second.Value);
            var total = raised.Sum(part => part.Weight * part.Value);
            // One point less, wherever it is taken from, does not reach the tier: the heaviest choice is spent first.
            // A step of NPS is worth five points, so up to four may come on top.
            var rounding = points.Exists(point => point.Component == CreditComponent.Nps) ? 4 : 0;
            var heaviest = Best(unit.State.Credit.Parts, added - 1 - rounding);
            return total >= back.ScoreNeeded * 100 && heaviest < back.ScoreNeeded * 100;
        });
    }

    /// <summary>The most that so many points can bring, tried point by point.</summary>
    private static int Best(IEnumerable<CreditPart> parts, int points)
    {
        var left = parts.Select(part => (part.Weight, Room: 1000 - part.Value)).SelectMany(part => Enumerable.Repeat(part.Weight, part.Room)).OrderDescending().Take(points).Sum();
        return parts.Sum(part => part.Weight * part.Value) + left;
    }

    private static TodaysUnit WithCredit(int[] values)
    {
        var unit = TodaysUnit.Established();
        var credit = unit.State.Credit!;
        var parts = credit.Parts.Select((part, i) => part with { Value = values[i], Measured = true }).ToList();
        var score = parts.Sum(part => part.Weight * part.Value) / 100;
        unit.Fold(new CreditAssessed(credit with { Score = score, Tier = s_policy.TierOf(score), Parts = [.. parts] }));
        return unit;
    }

    private static CreditComponent ComponentOf(CreditInput input) => input switch
    {
        CreditInput.Attainment => CreditComponent.Attainment,
        CreditInput.Nps => CreditComponent.Nps,
        CreditInput.PolicyAdherence => CreditComponent.PolicyAdherence,
        CreditInput.DataQuality => CreditComponent.DataQuality,
        _ => CreditComponent.DecisionOutcomes,
    };

    private static int ValueOf(InputChange change) => change.Input switch
    {
        CreditInput.Attainment => (int)((change.To - 5000) * 1000 / 7500),
        CreditInput.Nps => (int)((change.To + 100) * 5),
        _ => (int)(change.To / 10),
    };
}
