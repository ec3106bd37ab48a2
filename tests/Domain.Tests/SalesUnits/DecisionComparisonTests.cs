using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-27: which rule would now differ, when another policy is asked the same question of the same unit at the same time.</summary>
public class DecisionComparisonTests
{
    private static Policy Today => Policies.Current;

    [Fact]
    public void SU27_Under_the_policy_it_was_made_under_nothing_differs()
    {
        foreach (var (outcome, decided) in Decided())
        {
            var compared = decided.Under(Today);

            Assert.Equal((Today.Version, Today.Hash, outcome, outcome), (compared.Policy, compared.PolicyHash, compared.Was, compared.Now!.Value));
            Assert.Empty(compared.Differs);
            Assert.Null(compared.Refusal);
        }
    }

    [Fact]
    public void SU27_A_lower_limit_names_the_one_rule_that_now_fails_with_both_figures()
    {
        var decided = Ask(TodaysUnit.Established(), amount: 100);

        var compared = decided.Under(WithLimit(limit => limit with { PerDecisionMax = 99 }));

        Assert.Equal((Outcome.Granted, Outcome.NeedsCountersign), (compared.Was, compared.Now!.Value));
        var rule = Assert.Single(compared.Differs);
        Assert.Equal(new("SU-7", new("SU-7", true, "amount 100 against 2000000 per decision"), new("SU-7", false, "amount 100 against 99 per decision")), rule);
        Assert.Empty(decided.Under(WithLimit(limit => limit with { PerDecisionMax = 100 })).Differs);
    }

    [Fact]
    public void SU27_A_higher_limit_names_the_one_rule_that_now_passes()
    {
        var decided = Ask(TodaysUnit.Established(), amount: 2_000_001);

        var compared = decided.Under(WithLimit(limit => limit with { PerDecisionMax = 2_000_001 }));

        Assert.Equal((Outcome.NeedsCountersign, Outcome.Granted), (compared.Was, compared.Now!.Value));
        var rule = Assert.Single(compared.Differs);
        Assert.Equal(("SU-7", false, true), (rule.Rule, rule.Was!.Passed, rule.Now!.Passed));
    }

    [Fact]
    public void SU27_Several_rules_that_differ_are_named_in_the_order_they_are_tried()
    {
        var decided = Ask(TodaysUnit.Established(), amount: 100, discount: 1_000);

        var compared = decided.Under(WithLimit(limit => new(99, 99, 999)));

        Assert.Equal(["SU-6", "SU-7", "SU-8"], compared.Differs.Select(rule => rule.Rule));
    }

    [Fact]
    public void SU27_Rules_that_a_later_policy_adds_appear()
    {
        var unit = PlayedUnit.Established();
        var before = unit.State;
        var request = PlayedUnit.Authorize(100);
        var was = Assert.IsType<Granted>(unit.Ask(request, PlayedUnit.Now));

        var compared = DecisionComparison.Of(before, request, was, PlayedUnit.Now, Policies.Find("2026-2")!);

        // The unit as it stood had no grants: there was no such thing.
        Assert.Equal((Outcome.Granted, Outcome.Denied), (compared.Was, compared.Now!.Value));
        Assert.Equal([("SU-13", false), ("SU-14", true)], compared.Differs.Select(rule => (rule.Rule, rule.Now!.Passed)));
        Assert.All(compared.Differs, rule => Assert.Null(rule.Was));
    }

    [Fact]
    public void SU27_Rules_that_an_earlier_policy_does_not_have_disappear()
    {
        var compared = Ask(TodaysUnit.Established(), amount: 100).Under(PlayedUnit.Rules);

        Assert.Equal((Outcome.Granted, Outcome.Granted), (compared.Was, compared.Now!.Value));
        Assert.Equal([("SU-13", true), ("SU-14", true)], compared.Differs.Where(rule => rule.Rule is "SU-13" or "SU-14").Select(rule => (rule.Rule, rule.Was!.Passed)));
        Assert.All(compared.Differs, rule => Assert.Null(rule.Now));
    }

    [Fact]
    public void SU27_The_other_policy_need_not_have_been_in_force_then_and_is_cited_as_it_is()
    {
        var decided = Ask(TodaysUnit.Established(), amount: 100);
        var later = Today with { Version = "later", ValidFrom = TodaysUnit.Now.AddYears(1), Hash = "its own" };
        var over = Today with { Version = "over", ValidUntil = TodaysUnit.Now.AddYears(-1) };

        Assert.Equal(("later", "its own", Outcome.Granted), (decided.Under(later).Policy, decided.Under(later).PolicyHash, decided.Under(later).Now!.Value));
        Assert.Equal(Outcome.Granted, decided.Under(over).Now);
        // Only the comparison looks past the window: who asks for a decision under it is refused.
        Assert.Equal("POLICY_EXPIRED", Assert.IsType<UnitRefused>(SalesUnit.Decide(decided.Before with { Trial = later }, decided.Request, TodaysUnit.Now).Answer).Refusal.Code);
    }

    [Fact]
    public void SU27_A_question_that_the_other_policy_refuses_has_no_outcome_and_says_why()
    {
        var compared = Ask(TodaysUnit.Established(), permission: new("composition", "view"), amount: 0).Under(PlayedUnit.Rules);

        Assert.Equal((Outcome.Granted, null, "OUT_OF_RANGE"), (compared.Was, compared.Now, compared.Refusal!.Code));
        Assert.Empty(compared.Differs);
        Assert.Equal("PERMISSION_UNKNOWN", Ask(TodaysUnit.Established(), permission: new("composition", "approve"), amount: 1).Under(PlayedUnit.Rules).Refusal!.Code);
    }

    [Fact]
    public void SU27_It_is_the_unit_as_it_stood_that_is_asked_and_not_as_it_stands()
    {
        var unit = TodaysUnit.Established();
        var decided = Ask(unit, amount: 2_000_000);
        for (var i = 0; i < 4; i++) unit.Request(amount: 2_000_000);

        // Five of them fill the quarter; the first had it to itself.
        Assert.Equal(Outcome.Granted, decided.Under(Today).Now);
        Assert.Equal(["SU-8"], (decided with { Before = unit.State }).Under(Today).Differs.Select(rule => rule.Rule));
    }

    private sealed record Asked(SalesUnitState Before, Authorize Request, Authorization Answer)
    {
        public DecisionComparison Under(Policy policy) => DecisionComparison.Of(Before, Request, Answer, TodaysUnit.Now, policy);
    }

    private static Asked Ask(TodaysUnit unit, long amount = 100, Permission? permission = null, int discount = 0)
    {
        var before = unit.State;
        var request = unit.Asking(amount: amount, permission: permission, discount: discount);
        return new(before, request, Assert.IsAssignableFrom<Authorization>(unit.Ask(request, TodaysUnit.Now)));
    }

    private static IEnumerable<(Outcome, Asked)> Decided() =>
    [
        (Outcome.Granted, Ask(TodaysUnit.Established())),
        (Outcome.NeedsCountersign, Ask(TodaysUnit.Established(), discount: 10_000)),
        (Outcome.Denied, Ask(TodaysUnit.Established(), permission: Permission.MarketingSpendPropose)),
        (Outcome.Denied, Ask(TodaysUnit.WithoutGrants())),
    ];

    private static Policy WithLimit(Func<LimitPolicy, LimitPolicy> change)
    {
        var limits = Today.Limits[Permission.PricingApprove];
        return Today with { Version = "tried", Limits = Today.Limits.SetItem(Permission.PricingApprove, limits.SetItem(Tier.C, change(limits[Tier.C]))) };
    }
}
