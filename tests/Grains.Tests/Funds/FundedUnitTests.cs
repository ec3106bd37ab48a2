using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Tests.Finance;

namespace Ecosystem.Grains.Tests.Funds;

/// <summary>SU-25, SU-26 on a silo: a unit draws on its lease of a fund, and a finance system over HTTP that hangs, disagrees or repeats itself turns its answers into 需总部加签.</summary>
public sealed class FundedUnitTests(PlatformFixture platform) : IAsyncLifetime
{
    private static readonly Permission s_spend = new("marketing-spend", "approve");

    private readonly FinanceCluster _cluster = new(platform);

    private FinanceServer Server => _cluster.Server;

    public ValueTask InitializeAsync() => _cluster.StartAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static Money Cny(long minorUnits) => new(minorUnits, "CNY");

    private static AuthorizationRequest Campaign(long amount) => new(s_spend, new(TargetKind.Unit, ""), Cny(amount), 0, Origin.Human);

    private async Task<(ISalesUnitGrain Unit, IFundGrain Fund, FundId Id)> Leased(long total = 10_000, long lease = 4_000)
    {
        platform.AsHeadquarters();
        var unit = _cluster.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        await unit.Establish(new("East", "华东", "CNY", []), PlatformFixture.Key());
        var (id, fund) = await _cluster.Established(total);
        _cluster.AsTreasurer();
        Assert.IsType<LeaseAnswer>(await fund.GrantLease(new(new(unit.GetPrimaryKeyString()), Cny(lease), TimeProvider.System.GetUtcNow().AddDays(30)), PlatformFixture.Key()));
        await _cluster.Delivered();
        return (unit, fund, id);
    }

    private void AsSeller() => platform.As("seller", "internal", "hq", Scopes.UnitsRead, Scopes.DecisionsWrite);

    private async Task<SalesUnitAnswer> Ask(ISalesUnitGrain unit, long amount)
    {
        AsSeller();
        return await unit.Authorize(Campaign(amount), PlatformFixture.Key());
    }

    private async Task Post(ISalesUnitGrain unit, HoldId hold)
    {
        AsSeller();
        Assert.IsType<UnitAccepted>(await unit.PostHold(hold, PlatformFixture.Key()));
        await _cluster.Delivered();
    }

    /// <summary>Everything asked, answered and told: what finance says may itself be a message.</summary>
    private async Task Settled()
    {
        await _cluster.Delivered();
        await _cluster.Posted();
        await _cluster.Delivered();
    }

    private async Task<FundView> View(IFundGrain fund)
    {
        _cluster.AsTreasurer();
        return (await fund.View())!;
    }

    private async Task<FundOnBoard> OnBoard(ISalesUnitGrain unit)
    {
        AsSeller();
        return Assert.Single((await unit.Board())!.Funds);
    }

    [Fact]
    public async Task A_unit_holds_and_spends_within_its_lease_and_the_fund_and_finance_have_each_amount_once()
    {
        var (unit, fund, id) = await Leased();
        var granted = Assert.IsType<Granted>(await Ask(unit, 3_000));
        Assert.StartsWith("SU-26: held and spent 3000 and 1001 more against lease le_", Assert.IsType<NeedsCountersign>(await Ask(unit, 1_001)).Reasons[0], StringComparison.Ordinal);
        Assert.Equal((id, true, 3_000L), ((await OnBoard(unit)).Fund, (await OnBoard(unit)).Reconciled, (await OnBoard(unit)).Drawn));

        await Post(unit, granted.Hold);
        await Settled();
        var view = await View(fund);
        Assert.Equal((Cny(3_000), Cny(1_000), Cny(6_000), ReconciliationStatus.Agreed), (view.Spent, view.Leased, view.Free, view.Reconciliation));
        Assert.Equal((3_000L, true), ((await OnBoard(unit)).Drawn, (await OnBoard(unit)).Reconciled));
        Assert.Single(Server.Entries, entry => entry.Lines.Any(line => line.Account == Ledger.SpentAccount(new(unit.GetPrimaryKeyString())) && line.Debit == 3_000));
    }

    [Fact]
    public async Task While_finance_does_not_answer_every_request_on_the_fund_needs_a_countersign_and_once_it_has_none_does()
    {
        var (unit, fund, _) = await Leased();
        var first = Assert.IsType<Granted>(await Ask(unit, 1_000));
        // Time-outs, the first after the entry was made: it must not be made again.
        Server.Next(Server.DoAndHang);
        Server.Hangs = true;
        await Post(unit, first.Hold);
        // The fund has asked, and told the unit that it waits.
        await _cluster.Delivered();
        var waiting = Assert.IsType<NeedsCountersign>(await Ask(unit, 100));
        Assert.StartsWith("SU-25", Assert.Single(waiting.Reasons), StringComparison.Ordinal);

        Server.Hangs = false;
        await Settled();
        Assert.IsType<Granted>(await Ask(unit, 100));
        Assert.Equal(Cny(1_000), (await View(fund)).Spent);
        Assert.Equal(2, Server.Entries.Count);
    }

    [Fact]
    public async Task A_disagreement_asks_headquarters_until_a_person_has_reconciled_it()
    {
        var (unit, fund, id) = await Leased();
        Server.Correct(new("a fee", "CNY", [new("fees", 5, 0), new($"fund/{id}", 0, 5)]));
        await Post(unit, Assert.IsType<Granted>(await Ask(unit, 1_000)).Hold);
        await Settled();
        Assert.Equal(ReconciliationStatus.Disagreeing, (await View(fund)).Reconciliation);
        var needs = Assert.IsType<NeedsCountersign>(await Ask(unit, 100));
        Assert.StartsWith("SU-25", Assert.Single(needs.Reasons), StringComparison.Ordinal);

        // A reply that comes twice does not end it.
        _cluster.AsPlatform();
        Assert.IsType<FundAccepted>(await fund.HearOfFinance(2, new(Cny(9_000), null), PlatformFixture.Key()));
        await Settled();
        Assert.IsType<NeedsCountersign>(await Ask(unit, 100));

        _cluster.AsTreasurer();
        Assert.IsType<FundAccepted>(await fund.Reconcile("a bank fee 手续费", acceptsFinance: true, PlatformFixture.Key()));
        await Settled();
        Assert.IsType<Granted>(await Ask(unit, 100));
        Assert.Equal(Cny(9_995), (await View(fund)).Total);
    }

    [Fact]
    public async Task What_headquarters_countersigns_beyond_the_lease_is_held_posted_and_entered_from_what_is_free()
    {
        var (unit, fund, _) = await Leased();
        var needs = Assert.IsType<NeedsCountersign>(await Ask(unit, 5_000));
        await _cluster.Delivered();
        platform.AsHeadquarters();
        Assert.IsType<ApprovalAccepted>(await _cluster.Grain<IApprovalGrain>(needs.Approval.Value).Decide(approved: true, "the fair 展会", PlatformFixture.Key()));
        await _cluster.Delivered();

        await Post(unit, needs.Decision.Hold);
        await Settled();
        var view = await View(fund);
        Assert.Equal((Cny(5_000), Cny(4_000), Cny(1_000), Cny(0)), (view.Spent, view.Leased, view.Free, view.Owed));
        Assert.Equal(0, (await OnBoard(unit)).Drawn);
        Assert.IsType<Granted>(await Ask(unit, 4_000));
    }

    [Fact]
    public async Task A_returned_lease_ends_what_the_unit_may_do_alone_and_what_it_held_is_still_paid()
    {
        var (unit, fund, _) = await Leased();
        var held = Assert.IsType<Granted>(await Ask(unit, 1_000));
        var lease = (await View(fund)).Leases[0].Id;
        _cluster.AsTreasurer();
        Assert.IsType<LeaseAnswer>(await fund.ReturnLease(lease, PlatformFixture.Key()));
        await Settled();
        Assert.Null((await OnBoard(unit)).Lease);
        Assert.StartsWith("SU-26", Assert.Single(Assert.IsType<NeedsCountersign>(await Ask(unit, 1)).Reasons), StringComparison.Ordinal);

        await Post(unit, held.Hold);
        await Settled();
        Assert.Equal((Cny(1_000), Cny(0)), ((await View(fund)).Spent, (await View(fund)).Owed));
    }
}
