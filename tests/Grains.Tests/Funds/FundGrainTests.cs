using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Finance;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Tests.Funds;

/// <summary>A fund on two silos, a real PostgreSQL and the built-in ledger.</summary>
public sealed class FundGrainTests(PlatformFixture platform)
{
    private static Money Cny(long minorUnits) => new(minorUnits, "CNY");

    private void AsTreasurer() => platform.As("treasurer", "internal", "hq", Scopes.FundsRead, Scopes.FundsWrite);

    private Task Posted() => platform.Leading<FinancePoster>().CaughtUpAsync(TestContext.Current.CancellationToken);

    private async Task<(FundId Id, IFundGrain Fund)> Established(long total = 100_000)
    {
        AsTreasurer();
        var id = PlatformFixture.Fresh<FundId>();
        var fund = platform.Grain<IFundGrain>(id.Value);
        Assert.IsType<FundAccepted>(await fund.Establish("East 华东", Cny(total), 1440, PlatformFixture.Key()));
        return (id, fund);
    }

    private async Task<FundView> View(IFundGrain fund)
    {
        AsTreasurer();
        return (await fund.View())!;
    }

    private async Task<FundAnswer> Spend(IFundGrain fund, FundSpending spending, string? key = null)
    {
        platform.AsPlatform();
        return await fund.PostSpending(spending, key ?? PlatformFixture.Key());
    }

    private static LeaseRequest Request(SalesUnitId unit, long amount) => new(unit, Cny(amount), TimeProvider.System.GetUtcNow().AddDays(30));

    [Fact]
    public async Task Finance_confirms_the_opening_and_every_spending()
    {
        var (id, fund) = await Established();
        AsTreasurer();
        await Posted();
        Assert.Equal((ReconciliationStatus.Agreed, 0), ((await View(fund)).Reconciliation, (await View(fund)).Unanswered));

        var unit = PlatformFixture.Fresh<SalesUnitId>();
        var lease = Assert.IsType<LeaseAnswer>(await fund.GrantLease(Request(unit, 40_000), PlatformFixture.Key())).Lease;
        await Spend(fund, new(PlatformFixture.Fresh<HoldId>(), unit, lease.Id, Cny(15_000)));
        await Posted();
        var view = await View(fund);
        Assert.Equal(
            (Cny(100_000), Cny(15_000), Cny(25_000), Cny(60_000), ReconciliationStatus.Agreed),
            (view.Total, view.Spent, view.Leased, view.Free, view.Reconciliation));
        Assert.Equal(85_000L, await platform.Database.ScalarAsync($"select balance from finance.accounts where name = 'fund/{id}'"));
        Assert.Equal(15_000L, await platform.Database.ScalarAsync($"select balance from finance.accounts where name = 'spent/{unit}'"));
    }

    [Fact]
    public async Task A_retry_gets_the_first_lease_and_another_request_under_its_key_is_refused()
    {
        var (_, fund) = await Established();
        AsTreasurer();
        var (key, request) = (PlatformFixture.Key(), Request(PlatformFixture.Fresh<SalesUnitId>(), 1_000));
        var first = await fund.GrantLease(request, key);
        Assert.Equal(first, await fund.GrantLease(request, key));
        // Finance's answer would bring it back to memory.
        await Posted();
        await platform.Deactivate(fund);
        Assert.Equal(first, await fund.GrantLease(request, key));
        Assert.Equal("KEY_REUSED", Assert.IsType<FundRefused>(await fund.GrantLease(request with { Amount = Cny(1_001) }, key)).Refusal.Code);
        Assert.Single((await View(fund)).Leases);
    }

    [Fact]
    public async Task A_fund_in_memory_and_one_rebuilt_from_the_journal_are_the_same()
    {
        var (_, fund) = await Established();
        AsTreasurer();
        var unit = PlatformFixture.Fresh<SalesUnitId>();
        var lease = Assert.IsType<LeaseAnswer>(await fund.GrantLease(Request(unit, 1_000), PlatformFixture.Key())).Lease;
        await Spend(fund, new(PlatformFixture.Fresh<HoldId>(), unit, lease.Id, Cny(300)));
        await Posted();
        var before = await View(fund);
        await platform.Deactivate(fund);
        var after = await View(fund);
        Assert.Equal(before.Leases, after.Leases);
        Assert.Equal(before with { Leases = after.Leases }, after);
    }

    [Fact]
    public async Task Sixty_four_callers_with_retries_never_make_it_lease_and_spend_more_than_it_has_and_each_hold_counts_once()
    {
        var (id, fund) = await Established(total: 10_000);
        AsTreasurer();
        var units = Enumerable.Range(0, 64).Select(_ => PlatformFixture.Fresh<SalesUnitId>()).ToList();
        var leased = await Task.WhenAll(units.Select(async (unit, n) =>
        {
            var (request, key) = (Request(unit, 100 + n * 10), PlatformFixture.Key());
            AsTreasurer();
            var tries = await Task.WhenAll(Enumerable.Range(0, 1 + (n % 3)).Select(_ => fund.GrantLease(request, key)));
            Assert.Single(tries.Distinct());
            return (Unit: unit, Lease: (tries[0] as LeaseAnswer)?.Lease, tries[0]);
        }));
        var granted = leased.Where(one => one.Lease is not null).ToList();
        Assert.True(granted.Sum(one => one.Lease!.Amount.MinorUnits) <= 10_000);
        Assert.All(leased.Except(granted), one => Assert.Equal("FUND_EXHAUSTED", Assert.IsType<FundRefused>(one.Item3).Refusal.Code));
        Assert.NotEqual(leased.Length, granted.Count);

        var holds = granted.SelectMany(one => Enumerable.Range(0, 4).Select(_ => new FundSpending(PlatformFixture.Fresh<HoldId>(), one.Unit, one.Lease!.Id, Cny(one.Lease.Amount.MinorUnits / 4)))).ToList();
        // Each reported twice, under keys of their own: the second is known by its hold.
        await Task.WhenAll(holds.Concat(holds).Select(spending => Spend(fund, spending)));
        await Posted();
        var view = await View(fund);
        Assert.Equal(Cny(holds.Sum(spending => spending.Amount.MinorUnits)), view.Spent);
        Assert.True(view.Spent.MinorUnits + view.Leased.MinorUnits <= 10_000);
        Assert.Equal((Cny(0), ReconciliationStatus.Agreed), (view.Owed, view.Reconciliation));
        Assert.Equal((long)holds.Count + 1, await platform.Database.ScalarAsync($"select count(*) from finance.entries where fund = '{id}'"));
    }

    [Fact]
    public async Task Everything_delivered_again_is_entered_once()
    {
        var (id, fund) = await Established();
        AsTreasurer();
        await Spend(fund, new(PlatformFixture.Fresh<HoldId>(), PlatformFixture.Fresh<SalesUnitId>(), null, Cny(500)));
        await Posted();
        var before = await View(fund);
        await platform.Database.ScalarAsync($"update journal.followers set xid = '0', position = 0, epoch = epoch + 1 where name = '{FinancePoster.FollowerName}' returning 1");
        // The leader finds out with the next commit that its lead is over, and begins again from the cursor.
        await Established();
        await Posted();
        Assert.Equal(before.Version, (await View(fund)).Version);
        Assert.Equal(99_500L, await platform.Database.ScalarAsync($"select balance from finance.accounts where name = 'fund/{id}'"));
    }

    [Fact]
    public async Task An_entry_the_platform_does_not_know_of_is_a_disagreement_until_somebody_accepts_it_and_says_why()
    {
        var (id, fund) = await Established();
        AsTreasurer();
        await Posted();
        await platform.Service<IFinance>().PostAsync(id, new($"{id}-fee", "CNY", [new("fees", 700, 0), new($"fund/{id}", 0, 700)]), TestContext.Current.CancellationToken);
        var spending = new FundSpending(PlatformFixture.Fresh<HoldId>(), PlatformFixture.Fresh<SalesUnitId>(), null, Cny(500));
        await Spend(fund, spending);
        await Posted();
        var view = await View(fund);
        Assert.Equal((ReconciliationStatus.Disagreeing, Cny(-700)), (view.Reconciliation, view.Disagreement!.Difference));

        AsTreasurer();
        // The second opinion is the same: nobody has corrected the books.
        Assert.IsType<FundAccepted>(await fund.Reconcile("is it really so?", acceptsFinance: false, PlatformFixture.Key()));
        await Posted();
        Assert.Equal(ReconciliationStatus.Disagreeing, (await View(fund)).Reconciliation);

        AsTreasurer();
        Assert.IsType<FundAccepted>(await fund.Reconcile("a bank fee 手续费", acceptsFinance: true, PlatformFixture.Key()));
        view = await View(fund);
        Assert.Equal((ReconciliationStatus.Agreed, Cny(99_300), Cny(98_800)), (view.Reconciliation, view.Total, view.Free));
        Assert.Equal(1L, await platform.Database.ScalarAsync(
            $"select count(*) from journal.commits where actor_id = '{id}' and entry like '%\"by\":\"treasurer\"%' and entry like '%手续费%' and entry like '%fundReconciled%'"));
    }

    [Fact]
    public async Task Books_that_were_corrected_agree_when_they_are_asked_again()
    {
        var (id, fund) = await Established();
        AsTreasurer();
        await Posted();
        var finance = platform.Service<IFinance>();
        await finance.PostAsync(id, new($"{id}-mistake", "CNY", [new("fees", 700, 0), new($"fund/{id}", 0, 700)]), TestContext.Current.CancellationToken);
        await Spend(fund, new(PlatformFixture.Fresh<HoldId>(), PlatformFixture.Fresh<SalesUnitId>(), null, Cny(500)));
        await Posted();
        await finance.PostAsync(id, new($"{id}-mended", "CNY", [new($"fund/{id}", 700, 0), new("fees", 0, 700)]), TestContext.Current.CancellationToken);
        AsTreasurer();
        await fund.Reconcile("the entry was of another fund", acceptsFinance: false, PlatformFixture.Key());
        await Posted();
        var view = await View(fund);
        Assert.Equal((ReconciliationStatus.Agreed, Cny(100_000)), (view.Reconciliation, view.Total));
    }

    [Fact]
    public async Task Only_the_platform_reports_spending_or_speaks_for_finance_and_only_who_may_changes_funds()
    {
        var (_, fund) = await Established();
        AsTreasurer();
        var spending = new FundSpending(PlatformFixture.Fresh<HoldId>(), PlatformFixture.Fresh<SalesUnitId>(), null, Cny(1));
        await Assert.ThrowsAsync<CallRefusedException>(() => fund.PostSpending(spending, PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => fund.HearOfFinance(1, new(Cny(100_000), null), PlatformFixture.Key()));
        platform.As("seller", "internal", "hq", Scopes.FundsRead, Scopes.DecisionsWrite);
        await Assert.ThrowsAsync<CallRefusedException>(() => fund.TopUp(Cny(1), PlatformFixture.Key()));
        Assert.NotNull(await fund.View());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.FundsRead, Scopes.FundsWrite);
        await Assert.ThrowsAsync<CallRefusedException>(() => fund.View());
    }

    [Fact]
    public async Task Funds_are_listed_and_one_nobody_established_is_null()
    {
        var (id, _) = await Established();
        AsTreasurer();
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        var (all, after) = (new HashSet<FundId>(), (string?)null);
        do
        {
            var page = await platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Funds(new(after, 2));
            all.UnionWith(page.Items);
            after = page.Next;
        }
        while (after is not null);
        Assert.Contains(id, all);
        Assert.Null(await platform.Grain<IFundGrain>(PlatformFixture.Fresh<FundId>().Value).View());
    }

    [Fact]
    public async Task Money_goes_in_and_out_and_a_lease_is_renewed_and_returned()
    {
        var (id, fund) = await Established();
        AsTreasurer();
        Assert.IsType<FundAccepted>(await fund.TopUp(Cny(5_000), PlatformFixture.Key()));
        Assert.IsType<FundAccepted>(await fund.Reduce(Cny(3_000), PlatformFixture.Key()));
        var lease = Assert.IsType<LeaseAnswer>(await fund.GrantLease(Request(PlatformFixture.Fresh<SalesUnitId>(), 1_000), PlatformFixture.Key())).Lease;
        Assert.Equal(Cny(2_000), Assert.IsType<LeaseAnswer>(await fund.RenewLease(lease.Id, Cny(2_000), lease.ExpiresAt, PlatformFixture.Key())).Lease.Amount);
        Assert.True(Assert.IsType<LeaseAnswer>(await fund.ReturnLease(lease.Id, PlatformFixture.Key())).Lease.ExpiresAt < lease.ExpiresAt);
        await Posted();
        var view = await View(fund);
        // Returned, and set aside until it has settled.
        Assert.Equal((Cny(102_000), Cny(2_000), Cny(100_000), ReconciliationStatus.Agreed), (view.Total, view.Leased, view.Free, view.Reconciliation));
        Assert.Equal(102_000L, await platform.Database.ScalarAsync($"select balance from finance.accounts where name = 'fund/{id}'"));
    }
}
