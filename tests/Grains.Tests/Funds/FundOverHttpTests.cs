using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Tests.Finance;

namespace Ecosystem.Grains.Tests.Funds;

/// <summary>A fund whose finance system is a server reached over HTTP.</summary>
public sealed class FundOverHttpTests(PlatformFixture platform) : IAsyncLifetime
{
    private readonly FinanceCluster _cluster = new(platform);

    private FinanceServer Server => _cluster.Server;

    public ValueTask InitializeAsync() => _cluster.StartAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static Money Cny(long minorUnits) => new(minorUnits, "CNY");

    private Task Posted() => _cluster.Posted();

    private Task<(FundId Id, IFundGrain Fund)> Established() => _cluster.Established(1_000);

    private async Task Spend(IFundGrain fund, long amount)
    {
        _cluster.AsPlatform();
        Assert.IsType<FundAccepted>(await fund.PostSpending(new(PlatformFixture.Fresh<HoldId>(), PlatformFixture.Fresh<SalesUnitId>(), null, Cny(amount)), PlatformFixture.Key()));
    }

    private async Task<FundView> View(IFundGrain fund)
    {
        _cluster.AsTreasurer();
        return (await fund.View())!;
    }

    private async Task<FundView> Reached(IFundGrain fund, int requests)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (Server.Requests.Count < requests) await Task.Delay(10, limit.Token);
        return await View(fund);
    }

    [Fact]
    public async Task A_server_that_agrees_makes_the_fund_agreed()
    {
        var (id, fund) = await Established();
        await Spend(fund, 70);
        await Posted();
        Assert.Equal(ReconciliationStatus.Agreed, (await View(fund)).Reconciliation);
        Assert.Equal([$"{id}-1", $"{id}-2"], Server.Entries.Select(entry => entry.Key).Order(StringComparer.Ordinal));
        Assert.Equal(0, Server.SumOfAllAccounts);
    }

    [Fact]
    public async Task While_the_server_hangs_the_fund_stays_pending_and_once_it_answers_the_spending_counts_once()
    {
        var (_, fund) = await Established();
        // The first attempt is even carried out; only its answer is lost.
        Server.Next(Server.DoAndHang, Server.Hang, Server.Hang, Server.Hang, Server.Hang);
        await Spend(fund, 70);
        Assert.Equal((ReconciliationStatus.Pending, 1), ((await Reached(fund, 5)).Reconciliation, (await Reached(fund, 5)).Unanswered));
        await Posted();
        Assert.Equal((ReconciliationStatus.Agreed, Cny(930)), ((await View(fund)).Reconciliation, (await View(fund)).Free));
        Assert.Equal(2, Server.Entries.Count);
        Assert.Single(Server.Requests.Skip(1).Select(request => request.Key).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_failing_server_is_asked_until_it_answers()
    {
        var (_, fund) = await Established();
        Server.Next([.. Enumerable.Repeat(FinanceServer.Status(500), 6)]);
        await Spend(fund, 70);
        await Posted();
        Assert.Equal(ReconciliationStatus.Agreed, (await View(fund)).Reconciliation);
        Assert.True(Server.Requests.Count >= 8);
    }

    [Fact]
    public async Task A_reply_that_comes_again_changes_nothing_whatever_it_says()
    {
        var (_, fund) = await Established();
        await Spend(fund, 70);
        await Posted();
        var before = await View(fund);
        _cluster.AsPlatform();
        foreach (var reply in new FinanceReply[] { new(Cny(930), null), new(Cny(1), null), new(null, "no") })
            Assert.IsType<FundAccepted>(await fund.HearOfFinance(2, reply, PlatformFixture.Key()));
        Assert.Equal(before.Version, (await View(fund)).Version);
    }

    [Fact]
    public async Task A_server_that_disagrees_or_refuses_makes_the_fund_disagree_until_it_is_asked_again_and_agrees()
    {
        var (id, fund) = await Established();
        Server.Correct(new("mistake", "CNY", [new("fees", 5, 0), new($"fund/{id}", 0, 5)]));
        await Spend(fund, 70);
        await Posted();
        Assert.Equal((ReconciliationStatus.Disagreeing, Cny(-5)), ((await View(fund)).Reconciliation, (await View(fund)).Disagreement!.Difference));
        Server.Correct(new("mended", "CNY", [new($"fund/{id}", 5, 0), new("fees", 0, 5)]));

        Server.Next(FinanceServer.Status(422, """{"detail":"the period is closed","balance":{"minorUnits":930,"currency":"CNY"}}"""));
        await Spend(fund, 30);
        await Posted();
        Assert.Equal("the period is closed", (await View(fund)).Disagreement!.Reason);
        // Somebody at finance enters it by hand.
        Server.Correct(new("by hand", "CNY", [new("spent/by-hand", 30, 0), new($"fund/{id}", 0, 30)]));
        _cluster.AsTreasurer();
        await fund.Reconcile("entered by hand", acceptsFinance: false, PlatformFixture.Key());
        await Posted();
        Assert.Equal((ReconciliationStatus.Agreed, Cny(900)), ((await View(fund)).Reconciliation, (await View(fund)).Free));
    }
}
