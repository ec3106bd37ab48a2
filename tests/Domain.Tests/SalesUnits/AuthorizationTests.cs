using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-5 to SU-8: what a unit may do on its own authority, and what headquarters must countersign.</summary>
public class AuthorizationTests
{
    public static TheoryData<Tier> Tiers => [.. PlayedUnit.Tiers];

    [Theory, MemberData(nameof(Tiers))]
    public void The_most_one_decision_may_take_is_granted_and_one_fen_more_needs_a_countersign(Tier tier)
    {
        var unit = PlayedUnit.OfTier(tier);
        var most = PlayedUnit.Limit(tier).PerDecisionMax;

        var refused = Assert.IsType<NeedsCountersign>(unit.Request(most + 1));
        Assert.Equal([$"SU-7: amount {most + 1} against {most} per decision"], refused.Reasons);
        Assert.Equal(most, unit.Grant(most).Amount.MinorUnits);
    }

    [Theory, MemberData(nameof(Tiers))]
    public void The_discount_corridor_is_inclusive(Tier tier)
    {
        var unit = PlayedUnit.OfTier(tier);
        var most = PlayedUnit.Limit(tier).DiscountMax;

        Assert.Equal([$"SU-6: discount {most + 1} bp against a corridor of {most} bp"], Assert.IsType<NeedsCountersign>(unit.Request(1, most + 1)).Reasons);
        unit.Grant(1, most);
    }

    [Theory, MemberData(nameof(Tiers))]
    public void The_quarter_total_is_granted_to_the_last_fen_and_one_more_needs_a_countersign(Tier tier)
    {
        var unit = PlayedUnit.OfTier(tier);
        var limit = PlayedUnit.Limit(tier);
        var held = 0L;
        for (; held + limit.PerDecisionMax < limit.QuarterTotalMax; held += limit.PerDecisionMax) unit.Grant(limit.PerDecisionMax);

        // All but the last: the limits are whole multiples of the largest decision.
        Assert.Equal(limit.QuarterTotalMax, held + limit.PerDecisionMax);
        unit.Grant(limit.PerDecisionMax - 1);

        Assert.Equal(
            [$"SU-8: held and spent {limit.QuarterTotalMax - 1} and 2 more against {limit.QuarterTotalMax} in the quarter"],
            Assert.IsType<NeedsCountersign>(unit.Request(2)).Reasons);
        unit.Grant(1);
        Assert.IsType<NeedsCountersign>(unit.Request(1));
    }

    [Fact]
    public void Every_limit_that_is_broken_is_named_in_order()
    {
        var unit = PlayedUnit.OfTier(Tier.D);

        var refused = Assert.IsType<NeedsCountersign>(unit.Request(2_000_001, 501));

        Assert.Equal(
            [
                "SU-6: discount 501 bp against a corridor of 500 bp", "SU-7: amount 2000001 against 500000 per decision",
                "SU-8: held and spent 0 and 2000001 more against 2000000 in the quarter",
            ],
            refused.Reasons);
    }

    [Fact]
    public void A_locked_permission_is_denied_and_holds_nothing_even_within_every_limit()
    {
        var unit = PlayedUnit.Established();

        var denied = Assert.IsType<Denied>(unit.Request(1, permission: Permission.MarketingSpendPropose));

        Assert.Equal(["SU-5: marketing-spend.propose is locked: its unlock rule does not hold"], denied.Reasons);
        Assert.Equal(Outcome.Denied, Assert.IsType<AuthorizationDecided>(Assert.Single(unit.Happened)).Outcome);
        Assert.Equal(new Tally(1, 1, 0, 0), unit.State.Tally);
    }

    [Fact]
    public void A_locked_permission_is_denied_and_not_sent_to_headquarters_when_limits_are_broken_too()
    {
        var denied = Assert.IsType<Denied>(PlayedUnit.Established().Request(Money.MinorUnitsMax, 1, Permission.MarketingSpendPropose));

        Assert.Equal(["SU-5", "SU-6", "SU-7", "SU-8"], denied.Reasons.Select(reason => reason[..4]));
    }

    [Fact]
    public void An_unlocked_permission_is_granted_within_its_own_limits()
    {
        var unit = PlayedUnit.WithMarketingOpen();
        var limit = PlayedUnit.Limit(unit.State.Credit!.Tier, Permission.MarketingSpendPropose);

        unit.Grant(limit.PerDecisionMax, permission: Permission.MarketingSpendPropose);

        Assert.IsType<NeedsCountersign>(unit.Request(limit.PerDecisionMax + 1, permission: Permission.MarketingSpendPropose));
    }

    [Fact]
    public void What_is_held_of_one_permission_does_not_count_against_another()
    {
        var unit = PlayedUnit.WithMarketingOpen();
        var limit = PlayedUnit.Limit(unit.State.Credit!.Tier, Permission.MarketingSpendPropose);
        for (var held = 0L; held < limit.QuarterTotalMax; held += limit.PerDecisionMax) unit.Grant(limit.PerDecisionMax, permission: Permission.MarketingSpendPropose);

        Assert.IsType<NeedsCountersign>(unit.Request(1, permission: Permission.MarketingSpendPropose));
        unit.Grant(1);
    }

    [Fact]
    public void An_ai_outside_the_price_corridor_always_needs_a_human_whatever_the_credit()
    {
        foreach (var tier in PlayedUnit.Tiers)
        {
            var unit = PlayedUnit.OfTier(tier);
            Assert.IsType<NeedsCountersign>(unit.Request(1, PlayedUnit.Limit(tier).DiscountMax + 1, origin: Origin.Ai));
            Assert.IsType<Granted>(unit.Request(1, PlayedUnit.Limit(tier).DiscountMax, origin: Origin.Ai));
        }
    }

    [Fact]
    public void A_decision_carries_what_is_needed_to_make_it_again()
    {
        var unit = PlayedUnit.OfTier(Tier.B);

        var granted = unit.Grant(100, 7);

        var credit = unit.State.Credit!;
        Assert.Equal(("2026-1", PlayedUnit.Rules.Hash), (granted.Trace.Policy, granted.Trace.PolicyHash));
        Assert.Equal((credit.Version, credit.Score, Tier.B), (granted.Trace.CreditVersion, granted.Trace.CreditScore, granted.Trace.Tier));
        Assert.Equal(
            [
                new("SU-5", true, "pricing.approve is open to this unit"),
                new("SU-6", true, "discount 7 bp against a corridor of 1500 bp"),
                new("SU-7", true, "amount 100 against 5000000 per decision"),
                new("SU-8", true, "held and spent 0 and 100 more against 40000000 in the quarter"),
            ],
            granted.Trace.Rules);
        Assert.Same(granted.Trace, Assert.IsType<AuthorizationDecided>(unit.Happened[0]).Trace);
    }

    [Fact]
    public void A_countersign_is_asked_for_with_everything_headquarters_must_see()
    {
        var unit = PlayedUnit.OfTier(Tier.D);

        var answer = Assert.IsType<NeedsCountersign>(unit.Request(600_000));

        Assert.Equal(("de_1", "ap_1"), (answer.Decision.Value, answer.Approval.Value));
        Assert.Equal(Outcome.NeedsCountersign, Assert.IsType<AuthorizationDecided>(unit.Happened[0]).Outcome);
        var requested = Assert.IsType<CountersignRequested>(unit.Happened[1]);
        Assert.Equal(
            (new ApprovalId("ap_1"), new DecisionId("de_1"), "lead", Permission.PricingApprove, new Target(TargetKind.Unit, ""), PlayedUnit.Cny(600_000), "2026-1"),
            (requested.Approval, requested.Decision, requested.Requester, requested.Permission, requested.Target, requested.Amount, requested.Policy));
        Assert.Equal(answer.Reasons, requested.Reasons);
        Assert.Equal(new Tally(1, 0, 0, 0), unit.State.Tally);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(Money.MinorUnitsMax, true)]
    [InlineData(Money.MinorUnitsMax + 1, false)]
    [InlineData(long.MaxValue, false)]
    [InlineData(long.MinValue, false)]
    public void An_amount_is_1_to_the_largest_that_JSON_keeps(long amount, bool inRange) =>
        Assert.Equal(inRange, PlayedUnit.Established().Request(amount) is Authorization);

    [Fact]
    public void The_largest_amount_on_top_of_what_is_held_is_compared_without_overflow()
    {
        var unit = PlayedUnit.Established();
        unit.Grant(100);

        Assert.Contains(Assert.IsType<NeedsCountersign>(unit.Request(Money.MinorUnitsMax)).Reasons, reason => reason.StartsWith("SU-8: held and spent 100 and 9007199254740991 more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_discount_is_0_to_10000_basis_points(int discount, bool inRange) =>
        Assert.Equal(inRange, PlayedUnit.Established().Request(1, discount) is Authorization);

    [Theory]
    [InlineData(TargetKind.Unit, 0, true)]
    [InlineData(TargetKind.Unit, 1, false)]
    [InlineData(TargetKind.Customer, 0, false)]
    [InlineData(TargetKind.Customer, 1, true)]
    [InlineData(TargetKind.Project, 72, true)]
    [InlineData(TargetKind.Touchpoint, 73, false)]
    public void A_target_is_the_unit_itself_or_names_a_customer_project_or_touchpoint(TargetKind kind, int length, bool inRange)
    {
        var request = PlayedUnit.Authorize(1) with { Target = new(kind, new string('t', length)) };

        Assert.Equal(inRange, PlayedUnit.Established().Ask(request, PlayedUnit.Now) is Authorization);
    }

    [Fact]
    public void A_permission_without_limits_in_the_policy_is_refused_and_nothing_is_written()
    {
        var unit = PlayedUnit.Established();

        Assert.Equal("PERMISSION_UNKNOWN", unit.Refused(PlayedUnit.Authorize(1) with { Permission = new("partners", "delegate") }, PlayedUnit.Now).Code);
        Assert.Empty(unit.Happened);
    }

    [Fact]
    public void Credit_that_falls_lowers_the_limits_of_the_next_decision_and_takes_back_no_hold()
    {
        var unit = PlayedUnit.OfTier(Tier.A);
        unit.Grant(10_000_000);

        unit.Close(PlayedUnit.FirstQuarter, 5_000, -100);

        Assert.Equal(Tier.D, unit.State.Credit!.Tier);
        Assert.Equal(HoldStatus.Pending, Assert.Single(unit.State.Holds).Value.Status);
        Assert.StartsWith("SU-8", Assert.Single(Assert.IsType<NeedsCountersign>(unit.Request(1)).Reasons), StringComparison.Ordinal);
    }
}
