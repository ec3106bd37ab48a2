using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>FU-1 to FU-7: a fund's money, its leases, and what units spend.</summary>
public class FundTests
{
    private static readonly DateTimeOffset s_now = PlayedFund.Now;

    [Fact]
    public void A_fund_is_established_once_and_again_with_the_same_terms_changes_nothing()
    {
        var fund = PlayedFund.Established();
        Assert.Equal((1_000, 0, 0, 1_000), (fund.State.Total, fund.State.Spent, fund.State.Leased, fund.State.Free));

        Assert.Equal(new FundAccepted(), fund.Ask(new EstablishFund("East 华东", PlayedFund.Cny(1_000), 1440), s_now.AddDays(1)));
        Assert.Empty(fund.Happened);
        foreach (var other in new[] { new EstablishFund("West", PlayedFund.Cny(1_000), 1440), new("East 华东", PlayedFund.Cny(999), 1440), new("East 华东", PlayedFund.Cny(1_000), 1439), new("East 华东", new(1_000, "USD"), 1440) })
            Assert.Equal(FundRefusals.AlreadyEstablished, PlayedFund.RefusalOf(fund.Ask(other, s_now)));
    }

    [Fact]
    public void Everything_free_can_be_leased_and_not_one_fen_more()
    {
        var fund = PlayedFund.Established();
        Assert.Equal("FUND_EXHAUSTED", PlayedFund.RefusalOf(fund.Lease("le_1", PlayedFund.East, 1_001)).Code);
        Assert.Equal(new LeaseAnswer(new(new("le_1"), PlayedFund.Cny(600), s_now.AddDays(30))), fund.Lease("le_1", PlayedFund.East, 600));
        Assert.Equal("FUND_EXHAUSTED", PlayedFund.RefusalOf(fund.Lease("le_2", PlayedFund.West, 401)).Code);
        Assert.IsType<LeaseAnswer>(fund.Lease("le_2", PlayedFund.West, 400));
        Assert.Equal(0, fund.State.Free);
    }

    [Fact]
    public void A_unit_has_one_live_lease_of_a_fund()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 100);
        Assert.Equal(FundRefusals.UnitHasLease(PlayedFund.East, new("le_1")), PlayedFund.RefusalOf(fund.Lease("le_2", PlayedFund.East, 100)));
        // The first one has ended and settles; the next may begin.
        Assert.IsType<LeaseAnswer>(fund.Lease("le_2", PlayedFund.East, 100, s_now.AddDays(30)));
    }

    [Fact]
    public void A_clock_that_goes_back_does_not_revive_a_lease_that_another_followed()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 100);
        fund.Lease("le_2", PlayedFund.East, 100, s_now.AddDays(30));
        fund.Spend("ho_1", 1, "le_2", now: s_now.AddDays(29));
        Assert.Equal(new LeaseId("le_2"), Assert.Single(fund.Told).Notice.Lease!.Id);
        Assert.Equal("LEASE_OVER", PlayedFund.RefusalOf(fund.Ask(new ReturnLease(new("le_1")), s_now.AddDays(29))).Code);
    }

    [Fact]
    public void A_fund_keeps_up_to_200_leases()
    {
        var fund = PlayedFund.Established();
        for (var n = 1; n <= GrantLease.LeasesMax; n++) Assert.IsType<LeaseAnswer>(fund.Lease($"le_{n}", new($"su_{n}"), 1));
        Assert.Equal(FundRefusals.TooManyLeases, PlayedFund.RefusalOf(fund.Lease("le_201", new("su_201"), 1)));
    }

    [Fact]
    public void A_lease_that_ended_stays_set_aside_for_the_settlement_time_and_is_free_again_from_its_last_moment_on()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 900);
        fund.Spend("ho_1", 200, "le_1");
        var released = s_now.AddDays(30).AddMinutes(PlayedFund.SettlementMinutes);

        Assert.Equal(100, Fund.At(fund.State, released.AddMicroseconds(-1)).Free);
        Assert.Equal(800, Fund.At(fund.State, released).Free);
        Assert.Equal("FUND_EXHAUSTED", PlayedFund.RefusalOf(fund.Lease("le_2", PlayedFund.East, 800, released.AddMicroseconds(-1))).Code);
        Assert.IsType<LeaseAnswer>(fund.Lease("le_2", PlayedFund.East, 800, released));
        Assert.Equal(new LeaseReleased(new("le_1"), PlayedFund.Cny(700)), fund.Happened[0]);
    }

    [Fact]
    public void A_refusal_writes_nothing_not_even_a_release_that_is_due()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 900);
        fund.Lease("le_2", PlayedFund.East, 1_001, s_now.AddDays(60));
        Assert.Empty(fund.Happened);
        Assert.Equal("LEASE_UNKNOWN", PlayedFund.RefusalOf(fund.Ask(new ReturnLease(new("le_1")), s_now.AddDays(60))).Code);
    }

    [Fact]
    public void A_returned_lease_settles_like_one_that_ended()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 900);
        var returned = s_now.AddHours(1);
        Assert.Equal(new LeaseAnswer(new(new("le_1"), PlayedFund.Cny(900), returned)), fund.Ask(new ReturnLease(new("le_1")), returned));
        Assert.Equal(new UnitNotice(PlayedFund.East, new(PlayedFund.Id, null, true)), Assert.Single(fund.Told));
        Assert.Equal(FundRefusals.LeaseOver(new("le_1"), returned), PlayedFund.RefusalOf(fund.Ask(new ReturnLease(new("le_1")), returned)));

        // What the unit held before it heard of it is posted within the settlement time, from what is still set aside.
        fund.Spend("ho_1", 900, "le_1", now: returned.AddMinutes(PlayedFund.SettlementMinutes).AddMicroseconds(-1));
        Assert.Equal(PlayedFund.Cny(900), fund.Happened.OfType<SpendingPosted>().Single().FromLease);
    }

    [Fact]
    public void A_renewal_runs_longer_and_takes_what_is_more_from_what_is_free()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 400);
        FundAnswer Renew(long amount, int days, DateTimeOffset? at = null) => fund.Ask(new RenewLease(new("le_1"), PlayedFund.Cny(amount), s_now.AddDays(days)), at ?? s_now);

        Assert.Equal(FundRefusals.RenewalLowers, PlayedFund.RefusalOf(Renew(399, 30)));
        Assert.Equal(FundRefusals.RenewalLowers, PlayedFund.RefusalOf(Renew(400, 29)));
        Assert.Equal(FundRefusals.FundExhausted(PlayedFund.Cny(601), PlayedFund.Cny(600)), PlayedFund.RefusalOf(Renew(1_001, 30)));
        Renew(400, 30);
        Assert.Empty(fund.Happened);

        Assert.Equal(new LeaseAnswer(new(new("le_1"), PlayedFund.Cny(1_000), s_now.AddDays(31))), Renew(1_000, 31));
        Assert.Equal(0, fund.State.Free);
        Assert.Equal(new FundLease(new("le_1"), PlayedFund.Cny(1_000), s_now.AddDays(31)), Assert.Single(fund.Told).Notice.Lease);
        Assert.Equal("LEASE_OVER", PlayedFund.RefusalOf(Renew(1_000, 60, s_now.AddDays(31))).Code);
    }

    [Fact]
    public void Money_is_taken_out_down_to_what_is_leased_spent_and_owed()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        fund.Spend("ho_1", 100, "le_1");
        fund.Spend("ho_2", 50);
        Assert.Equal(FundRefusals.BelowCommitted(PlayedFund.Cny(350)), PlayedFund.RefusalOf(fund.Ask(new ReduceFund(PlayedFund.Cny(651)), s_now)));
        Assert.Equal(new FundAccepted(), fund.Ask(new ReduceFund(PlayedFund.Cny(650)), s_now));
        Assert.Equal((350, 0), (fund.State.Total, fund.State.Free));
        Assert.Equal("OUT_OF_RANGE", PlayedFund.RefusalOf(fund.Ask(new TopUpFund(PlayedFund.Cny(Money.MinorUnitsMax - 349)), s_now)).Code);
        Assert.Equal(new FundAccepted(), fund.Ask(new TopUpFund(PlayedFund.Cny(Money.MinorUnitsMax - 350)), s_now));
    }

    [Fact]
    public void A_hold_is_entered_once_whatever_the_second_report_says()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        fund.Spend("ho_1", 100, "le_1");
        fund.Spend("ho_1", 100, "le_1");
        Assert.Empty(fund.Happened);
        fund.Spend("ho_1", 7, unit: PlayedFund.West);
        Assert.Empty(fund.Happened);
        Assert.Equal(100, fund.State.Spent);
    }

    [Fact]
    public void Spending_takes_from_its_lease_first_then_from_what_is_free()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        fund.Spend("ho_1", 1_000, "le_1");
        Assert.Equal((PlayedFund.Cny(300), 0L, 0L), (fund.Happened.OfType<SpendingPosted>().Single().FromLease, fund.State.Leased, fund.State.Free));
    }

    [Fact]
    public void Another_units_lease_is_not_touched()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        fund.Spend("ho_1", 100, "le_1", PlayedFund.West);
        Assert.Equal((PlayedFund.Cny(0), 300L, 600L), (fund.Happened.OfType<SpendingPosted>().Single().FromLease, fund.State.Leased, fund.State.Free));
    }

    [Fact]
    public void What_is_spent_beyond_the_fund_is_owed_first_in_first_out_and_no_grants_are_alone_until_it_is_covered()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.West, 900);
        fund.Spend("ho_1", 150);
        fund.Spend("ho_2", 60);
        fund.FinanceAgrees();
        Assert.Equal((0L, 210L, 0L, false), (fund.State.Spent, fund.State.Owing, fund.State.Free, fund.State.IsReconciled));
        Assert.Equal(ReconciliationStatus.Agreed, fund.State.Reconciliation);

        // 100 are unleased, which would do for the second debt, but it does not overtake the first.
        fund.Ask(new TopUpFund(PlayedFund.Cny(49)), s_now);
        Assert.Empty(fund.Happened.OfType<SpendingCovered>());
        Assert.Equal("FUND_EXHAUSTED", PlayedFund.RefusalOf(fund.Lease("le_2", PlayedFund.East, 1)).Code);
        fund.Ask(new TopUpFund(PlayedFund.Cny(61)), s_now);
        Assert.Equal(["ho_1", "ho_2"], fund.Happened.OfType<SpendingCovered>().Select(covered => covered.Hold.Value));
        Assert.Equal((210L, 0L, 0L), (fund.State.Spent, fund.State.Owing, fund.State.Free));
    }

    [Fact]
    public void A_hold_is_remembered_for_366_days()
    {
        var fund = PlayedFund.Established();
        fund.Spend("ho_1", 1);
        fund.Spend("ho_2", 1, now: s_now.AddDays(Fund.RememberedDays));
        Assert.Equal(2, fund.State.Entered.Count);
        fund.Spend("ho_3", 1, now: s_now.AddDays(Fund.RememberedDays).AddMicroseconds(1));
        Assert.Equal(["ho_2", "ho_3"], fund.State.Entered.Keys.Select(hold => hold.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_debt_ends_where_amounts_end()
    {
        var fund = PlayedFund.Established(1);
        fund.Spend("ho_1", Money.MinorUnitsMax);
        Assert.Equal(Money.MinorUnitsMax, fund.State.Owing);
        Assert.Equal("OUT_OF_RANGE", PlayedFund.RefusalOf(fund.Spend("ho_2", 2)).Code);
        Assert.Equal(new FundAccepted(), fund.Spend("ho_2", 1));
        Assert.Equal(PlayedFund.Cny(-Money.MinorUnitsMax), fund.State.Expected);
    }
}
