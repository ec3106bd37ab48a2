using CsCheck;
using Ecosystem.Domain.StrategyFlows.Causes;

namespace Ecosystem.Domain.Tests.StrategyFlows.Causes;

/// <summary>SF-100: outcomes divided among what reached the customers before.</summary>
public class FlowAttributorTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    private static ReachedCustomer Customer(int n, IEnumerable<(int Day, string By)> touches, IEnumerable<(int Day, long Value)> outcomes) => new(
        $"cu_{n}", [.. touches.OrderBy(touch => touch.Day).Select(touch => (s_now.AddDays(touch.Day), touch.By))], [.. outcomes.OrderBy(one => one.Day).Select(one => (s_now.AddDays(one.Day), one.Value))]);

    [Fact]
    public void A_journey_ends_with_an_outcome_and_what_comes_without_a_touch_is_told_apart()
    {
        // Called, written to, agreed; agreed again of itself; called once more, in vain.
        var credits = FlowAttributor.Of("agreed", null, [.. Enumerable.Range(0, 5).Select(n => Customer(n, [(1, "call"), (2, "write"), (9, "call")], [(2, 1_000), (5, 30)]))]);
        Assert.Equal((5_150L, 150L, 10L, true), (credits.Total, credits.Untouched, credits.Journeys, credits.Thin));
        Assert.Equal([new("call", 2_500, null, null), new("write", 2_500, null, null)], credits.Credits);
    }

    [Fact]
    public void Where_the_journeys_suffice_what_adds_nothing_has_nothing_by_the_data()
    {
        // A call alone brings it about; a letter beside it or alone changes nothing.
        var credits = FlowAttributor.Of("agreed", null, [.. Enumerable.Range(0, 400).Select(n => Customer(n, n % 2 == 0 ? [(1, "call")] : [(1, "write")], n % 2 == 0 ? [(2, 10L)] : []))]);
        Assert.Equal([new("call", 2_000, 2_000, 2_000), new("write", 0, 0, 0)], credits.Credits);
        Assert.False(credits.Thin);
    }

    [Fact]
    public void By_every_way_the_shares_total_the_outcomes_and_no_row_is_about_few_customers() => (
        from count in Gen.Int[0, 150]
        from customers in Gen.Select(Gen.Select(Gen.Int[0, 20], Gen.Int[0, 11]).Array[0, 4], Gen.Select(Gen.Int[0, 20], Gen.Long[0, 5_000]).Array[0, 2]).Array[count]
        select customers).Sample(drawn =>
        {
            ReachedCustomer[] customers = [.. drawn.Select((one, n) => Customer(n, one.Item1.Select(touch => (touch.Item1, $"by {touch.Item2}")), one.Item2))];
            var credits = FlowAttributor.Of(null, "CNY", customers);
            var won = customers.Where(one => one.Outcomes.Any(outcome => outcome.Value > 0)).ToList();
            if (won.Count < FlowCauses.CustomersMin)
            {
                Assert.True(credits.Credits.IsEmpty && credits.Total is null or 0 && credits.Why is FlowCauses.FewCustomers or FlowAttributor.NoOutcomes);
                return;
            }

            Assert.Equal(customers.Sum(one => one.Outcomes.Sum(outcome => outcome.Value)), credits.Total);
            var touched = credits.Total - credits.Untouched;
            if (credits.Credits.IsEmpty) Assert.Equal(0, touched);
            else
            {
                Assert.Equal(touched, credits.Credits.Sum(credit => credit.ByPlace));
                if (!credits.Thin) Assert.Equal(touched, credits.Credits.Sum(credit => credit.ByRemoval));
                if (credits.Credits[0].ByShapley is not null) Assert.Equal(touched, credits.Credits.Sum(credit => credit.ByShapley));
            }

            foreach (var credit in credits.Credits.Where(credit => credit.Touch is not null))
            {
                Assert.True(customers.Count(one => one.Touches.Any(touch => touch.By == credit.Touch)) >= FlowCauses.CustomersMin);
                Assert.DoesNotContain(won.Count(one => one.Touches.Any(touch => touch.By == credit.Touch)), Enumerable.Range(1, FlowCauses.CustomersMin - 1));
            }
        }, iter: 300);
}
