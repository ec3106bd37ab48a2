using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-25, SU-26: money that comes from a fund. The boundaries are in Cases/fund.csv.</summary>
public class FundDrawTests
{
    private static readonly FundId s_west = new("fu_west");

    [Fact]
    public void SU25_Without_any_fund_a_unit_spends_within_its_tier_alone()
    {
        var answer = new UnitWithFund().Request(8_000_000);

        Assert.IsType<Granted>(answer);
        Assert.DoesNotContain(answer.Trace.Rules, rule => rule.Rule is "SU-25" or "SU-26");
    }

    [Fact]
    public void SU25_Permissions_that_the_policy_does_not_pay_from_funds_ask_for_none()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1, reconciled: false);

        Assert.IsType<Granted>(unit.Played.Request(amount: 1_000));
        Assert.Equal("OUT_OF_RANGE", unit.Played.Code(unit.Played.Asking(fund: UnitWithFund.Fund)));
    }

    [Fact]
    public void SU25_A_disagreement_with_finance_asks_headquarters_until_it_is_reconciled()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000);
        unit.Hold(100);
        unit.Hear(lease: 1_000, reconciled: false);
        var asked = Assert.IsType<NeedsCountersign>(unit.Request(100));
        Assert.StartsWith("SU-25: finance has not confirmed fu_east", Assert.Single(asked.Reasons), StringComparison.Ordinal);

        unit.Hear(lease: 1_000);
        Assert.IsType<Granted>(unit.Request(100));
    }

    [Fact]
    public void SU25_The_latest_notice_stands_whatever_the_order_they_come_in()
    {
        var unit = new UnitWithFund();
        Assert.Equal(new UnitAccepted(1), unit.Hear(UnitWithFund.Notice(1_000, reconciled: false), 7));
        Assert.Equal(new UnitAccepted(0), unit.Hear(UnitWithFund.Notice(1_000, reconciled: false), 7));
        Assert.Equal(new UnitAccepted(0), unit.Hear(UnitWithFund.Notice(1_000), 6));
        Assert.IsType<NeedsCountersign>(unit.Request(1));
        // The same news again is no news, and need not be written down.
        Assert.Equal(new UnitAccepted(0), unit.Hear(UnitWithFund.Notice(1_000, reconciled: false), 8));
    }

    [Fact]
    public void SU25_With_several_funds_the_only_live_lease_pays_and_otherwise_the_caller_says_which()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000);
        unit.Hear(lease: 500, id: "le_2", fund: s_west);
        var refusal = Assert.IsType<UnitRefused>(unit.Played.Ask(unit.Played.Asking(permission: UnitWithFund.Apply), TodaysUnit.Now)).Refusal;
        Assert.Equal(("FUND_UNNAMED", "Say which fund is to pay: fu_east, fu_west."), (refusal.Code, refusal.Message));
        Assert.Equal("FUND_UNKNOWN", unit.Played.Code(unit.Played.Asking(permission: UnitWithFund.Apply, fund: new("fu_north"))));

        var named = Assert.IsType<Granted>(unit.Played.Ask(unit.Played.Asking(permission: UnitWithFund.Apply, amount: 500, fund: s_west), TodaysUnit.Now));
        Assert.Equal((s_west, new LeaseId("le_2")), (unit.Played.State.Holds[named.Hold].Fund, unit.Played.State.Holds[named.Hold].Lease));

        unit.Hear(lease: null, fund: s_west);
        var hold = unit.Hold(1_000);
        Assert.Equal(UnitWithFund.Fund, unit.Played.State.Holds[hold].Fund);
        unit.Hear(lease: null);
        Assert.Equal("FUND_UNNAMED", unit.Played.Code(unit.Played.Asking(permission: UnitWithFund.Apply)));
    }

    [Fact]
    public void SU26_Posting_tells_the_fund_and_voiding_or_running_out_gives_the_lease_back()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000, minutes: 10_000);
        var (posted, voided) = (unit.Hold(300), unit.Hold(200));
        unit.Hold(400);
        Assert.Equal(900, unit.Drawn);

        unit.Played.Accept(new PostHold(posted));
        Assert.Equal([new HoldPosted(posted), new FundSpent(UnitWithFund.Fund, new LeaseId("le_1"), posted, PlayedUnit.Cny(300))], unit.Played.Happened);
        unit.Played.Accept(new VoidHold(voided));
        Assert.DoesNotContain(unit.Played.Happened, happened => happened is FundSpent);
        Assert.Equal(700, unit.Drawn);

        // The third hold runs out after a day: what was spent is spent for good.
        Assert.IsType<Granted>(unit.Request(700, at: TodaysUnit.Now.AddDays(1)));
        Assert.IsType<NeedsCountersign>(unit.Request(1, at: TodaysUnit.Now.AddDays(1)));
    }

    [Fact]
    public void SU26_What_was_spent_of_a_lease_stays_spent_in_the_next_quarter_although_the_holds_are_forgotten()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000, minutes: 400_000);
        unit.Spend(900);
        var next = TodaysUnit.Now.AddMonths(3);

        Assert.IsType<Granted>(unit.Request(100, at: next));
        Assert.Single(unit.Played.State.Holds);
        Assert.IsType<NeedsCountersign>(unit.Request(1, at: next));
    }

    [Fact]
    public void SU26_A_renewed_lease_keeps_what_was_drawn_and_a_new_one_starts_afresh()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000);
        unit.Spend(600);
        var held = unit.Hold(400);
        unit.Hear(lease: 1_500);
        Assert.IsType<NeedsCountersign>(unit.Request(501));
        Assert.IsType<Granted>(unit.Request(500));

        unit.Hear(lease: 200, id: "le_2");
        Assert.Equal(0, unit.Drawn);
        unit.Played.Accept(new PostHold(held));
        Assert.Contains(new FundSpent(UnitWithFund.Fund, new LeaseId("le_1"), held, PlayedUnit.Cny(400)), unit.Played.Happened);
        Assert.Equal(0, unit.Drawn);
        Assert.IsType<Granted>(unit.Request(200));
    }

    [Fact]
    public void SU26_What_headquarters_countersigns_is_paid_by_the_fund_but_not_from_the_lease()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1_000);
        var asked = Assert.IsType<NeedsCountersign>(unit.Request(1_001));
        unit.Played.Accept(new Countersign(asked.Approval, true, "director"));
        Assert.Equal((UnitWithFund.Fund, null), (unit.Played.State.Holds[asked.Decision.Hold].Fund, unit.Played.State.Holds[asked.Decision.Hold].Lease));
        Assert.Equal(0, unit.Drawn);

        unit.Played.Accept(new PostHold(asked.Decision.Hold));
        Assert.Contains(new FundSpent(UnitWithFund.Fund, null, asked.Decision.Hold, PlayedUnit.Cny(1_001)), unit.Played.Happened);
        Assert.IsType<Granted>(unit.Request(1_000));
    }

    [Fact]
    public void SU26_A_lease_in_another_currency_is_refused_and_does_not_stand_in_the_way()
    {
        var unit = new UnitWithFund();
        var notice = UnitWithFund.Notice(1_000);
        var refused = Assert.IsType<UnitRefused>(unit.Hear(notice with { Lease = notice.Lease! with { Amount = new(1_000, "USD") } }, 1));

        Assert.Equal("OTHER_CURRENCY", refused.Refusal.Code);
        Assert.IsType<Granted>(unit.Request(100));
    }

    [Fact]
    public void SU26_A_unit_hears_of_a_hundred_funds_and_of_no_more()
    {
        var unit = new UnitWithFund();
        for (var n = 1; n <= SalesUnit.FundsMax; n++) Assert.IsType<UnitAccepted>(unit.Hear(lease: 1, fund: new($"fu_{n}")));

        Assert.Equal("OUT_OF_RANGE", Assert.IsType<UnitRefused>(unit.Hear(lease: 1, fund: new("fu_more"))).Refusal.Code);
        Assert.IsType<UnitAccepted>(unit.Hear(lease: 2, fund: new("fu_1")));
    }

    [Fact]
    public void SU26_Decisions_of_before_there_were_funds_come_out_as_they_were()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 1, reconciled: false);

        var answer = Assert.IsType<Granted>(unit.Played.Ask(unit.Played.Asking(permission: UnitWithFund.Apply, amount: 1_000) with { Policy = "2026-2" }, TodaysUnit.Now));
        Assert.Null(unit.Played.State.Holds[answer.Hold].Fund);
    }

    [Fact]
    public void SU21_The_way_back_names_the_fund_apart_from_the_figures()
    {
        var unit = new UnitWithFund();
        unit.Hear(lease: 10, reconciled: false);
        var back = WayBack.For(unit.Played.State, unit.Played.Asking(permission: UnitWithFund.Apply, amount: 11), Policies.Current, TodaysUnit.Now);

        Assert.Empty(back.Changes);
        Assert.Equal(["SU-25", "SU-26"], back.Otherwise.Select(otherwise => otherwise[..5]));
    }
}
