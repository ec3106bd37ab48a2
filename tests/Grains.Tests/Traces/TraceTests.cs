using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Tests.Exports;
using Ecosystem.Grains.Traces;

namespace Ecosystem.Grains.Tests.Traces;

/// <summary>CU-17 to CU-19: from a datum to its uses, from a decision to its data, and the register of processing.</summary>
public sealed class TraceTests(PlatformFixture platform)
{
    private const string Purpose = ExportCluster.Purpose;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private void AsCustomer(CustomerId id) => platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);

    private void AsAuditor() => platform.As("auditor-demo", "auditor", "auditor_demo", Scopes.AuditRead);

    [Fact]
    public async Task A_decision_names_the_receipts_it_was_asked_for_by_and_both_ways_lead_there()
    {
        var (id, unit) = (PlatformFixture.Fresh<CustomerId>(), await UnitAsync());
        var first = await ReadAsync(id, ["name", "sector"]);
        var second = await ReadAsync(id, ["name"]);
        platform.AsHeadquarters();
        // At once, before the read table can have it.
        var decided = Assert.IsAssignableFrom<Authorization>(await AuthorizeAsync(unit, id, first.Id, second.Id));
        await platform.Leading<TraceFollower>().CaughtUpAsync(Cancelled);

        AsCustomer(id);
        var traces = platform.Grain<ITraceGrain>(ITraceGrain.Key);
        var uses = await traces.OwnUses(new(new(10), true, id, DataCategory.Profile, "name"));
        Assert.Equal([second.Id, first.Id], uses.Items.Select(one => one.Item.Receipt.Id));
        Assert.All(uses.Items, one => Assert.Equal(decided.Decision, Assert.Single(one.Item.Decisions)));
        Assert.Equal([first.Id], (await traces.OwnUses(new(new(10), true, id, DataCategory.Profile, "sector"))).Items.Select(one => one.Item.Receipt.Id));
        Assert.Equal([first.Id, second.Id], (await traces.OwnDataOf(decided.Decision)).Select(one => one.Receipt.Id));
        // Page by page, and the other way round.
        var page = await traces.OwnUses(new(new(1), true, id, DataCategory.Profile, "name"));
        Assert.True(page.More);
        Assert.Equal([first.Id], (await traces.OwnUses(new(new(1, page.Items[0].Cursor), true, id, DataCategory.Profile, "name"))).Items.Select(one => one.Item.Receipt.Id));

        AsAuditor();
        Assert.Equal([second.Id, first.Id], (await traces.Uses(new(new(10), true, id, DataCategory.Profile, "name"))).Items.Select(one => one.Item.Receipt.Id));
        Assert.Equal([(id, first.Id), (id, second.Id)], (await traces.DataOf(decided.Decision)).Select(one => (one.Customer, one.Receipt.Id)));
        var logged = Assert.Single(await platform.Grain<IAuditGrain>(IAuditGrain.Key).Decisions([decided.Decision]));
        Assert.Equal([first.Id, second.Id], logged.BasedOn.Select(one => one.Receipt));
        Assert.Equal(["name", "sector"], logged.BasedOn[0].Fields);
    }

    [Fact]
    public async Task Another_customer_sees_none_of_it_whomever_it_names()
    {
        var (id, unit) = (PlatformFixture.Fresh<CustomerId>(), await UnitAsync());
        var receipt = await ReadAsync(id, ["name"]);
        platform.AsHeadquarters();
        var decided = Assert.IsAssignableFrom<Authorization>(await AuthorizeAsync(unit, id, receipt.Id));
        await platform.Leading<TraceFollower>().CaughtUpAsync(Cancelled);
        AsCustomer(PlatformFixture.Fresh<CustomerId>());
        var traces = platform.Grain<ITraceGrain>(ITraceGrain.Key);
        Assert.Empty((await traces.OwnUses(new(new(10), true, id, DataCategory.Profile, "name"))).Items);
        Assert.Empty(await traces.OwnDataOf(decided.Decision));
        Assert.Empty((await traces.OwnProcessing(new(new(10), false))).Items);
        await Assert.ThrowsAsync<CallRefusedException>(() => traces.Uses(new(new(10), true, id, DataCategory.Profile, "name")));
        await Assert.ThrowsAsync<CallRefusedException>(() => traces.DataOf(decided.Decision));
        await Assert.ThrowsAsync<CallRefusedException>(() => traces.Processing(new(new(10), false)));
    }

    [Fact]
    public async Task A_receipt_of_another_organisation_and_one_that_nobody_has_are_refused_in_the_same_words_and_nothing_is_decided()
    {
        var (id, unit) = (PlatformFixture.Fresh<CustomerId>(), await UnitAsync());
        var others = await ReadAsync(id, ["name"], "partner_demo", "partner");
        await platform.Leading<TraceFollower>().CaughtUpAsync(Cancelled);
        platform.AsHeadquarters();
        var refusals = new List<Refusal>();
        foreach (var receipt in new[] { others.Id, PlatformFixture.Fresh<ReceiptId>(), new ReceiptId("no receipt's id") })
            refusals.Add(Assert.IsType<UnitRefused>(await AuthorizeAsync(unit, id, receipt)).Refusal with { Message = "" });
        Assert.All(refusals, refusal => Assert.Equal("RECEIPT_UNKNOWN", refusal.Code));
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<UnitRefused>(await AuthorizeAsync(unit, id, [.. Enumerable.Range(0, 21).Select(n => new ReceiptId($"re_{n}"))])).Refusal.Code);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{unit}' and entry like '%authorizationDecided%'"));
    }

    [Fact]
    public async Task The_register_says_who_uses_what_and_why_and_how_often_and_over_all_customers_counts_them()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var first = await cluster.GrantedAsync();
        var second = await cluster.GrantedAsync();
        foreach (var (id, reads) in new[] { (first.Id, 2), (second.Id, 1) })
            for (var n = 0; n < reads; n++)
            {
                cluster.Time.Advance(TimeSpan.FromMinutes(1));
                cluster.AsPartner();
                Assert.NotNull((await cluster.Grain<ICustomerGrain>(id.Value).ReadProfile(new(["name"], Purpose), PlatformFixture.Key())).Receipt);
            }
        AsCustomer(first.Id);
        var expiry = cluster.Time.GetUtcNow().AddDays(9);
        await cluster.Grain<ICustomerGrain>(first.Id.Value).GrantConsent(new("hq", DataCategory.Interactions, "=service", LegalBasis.Contract, ["summary"], expiry, CrossBorder: true), PlatformFixture.Key());
        await cluster.WithdrawAsync(second);
        await cluster.Service<TraceFollower>().CaughtUpAsync(Cancelled);

        AsCustomer(first.Id);
        var traces = cluster.Grain<ITraceGrain>(ITraceGrain.Key);
        var own = (await traces.OwnProcessing(new(new(10), false))).Items.Select(one => one.Item).ToList();
        Assert.Equal(
            [("hq", DataCategory.Interactions, "=service", LegalBasis.Contract, true, 1L, 0L, 1L), ("partner_demo", DataCategory.Profile, Purpose, LegalBasis.Consent, false, 1L, 2L, 1L)],
            own.Select(one => (one.Grantee, one.Category, one.Purpose, one.LegalBasis, one.CrossBorder, one.StandingGrants, one.Reads, one.Customers)));
        Assert.Equal((null, null), (own[0].FirstUse, own[0].LastUse));
        Assert.Equal(expiry, own[0].Until!.Value, TimeSpan.FromMilliseconds(1));
        Assert.Equal(TimeSpan.FromMinutes(1), own[1].LastUse - own[1].FirstUse);
        Assert.Equal((null, "客户资料", "Consent"), (own[1].Until, own[1].CategoryLabel.ZhCn, own[1].LegalBasisLabel.En));

        AsAuditor();
        var all = (await traces.Processing(new(new(10), false, Grantee: "partner_demo"))).Items.Select(one => one.Item).Single();
        Assert.Equal((1L, 3L, 2L), (all.StandingGrants, all.Reads, all.Customers));
    }

    [Fact]
    public async Task A_follower_that_begins_anew_makes_of_the_log_what_it_had_made_of_it()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        cluster.AsPartner();
        for (var n = 0; n < 3; n++) await cluster.Grain<ICustomerGrain>(id.Value).ReadProfile(new(["name"], Purpose), PlatformFixture.Key());
        AsCustomer(id);
        await cluster.Grain<ICustomerGrain>(id.Value).Erase(id, PlatformFixture.Key());
        await cluster.Service<TraceFollower>().CaughtUpAsync(Cancelled);
        var before = await TablesAsync();
        await cluster.Service<TraceFollower>().StopAsync(Cancelled);
        await cluster.ExecuteAsync(
            "truncate read.uses, read.receipt_places, read.readers, read.bases, read.customer_deals, read.customer_decisions, read.grants, read.data_changes, read.told; update journal.followers set xid = '0', position = 0 where name = 'traces'; select 1");
        await cluster.Service<TraceFollower>().StartAsync(Cancelled);
        await cluster.Service<TraceFollower>().CaughtUpAsync(Cancelled);
        Assert.Equal(before, await TablesAsync());

        async Task<string> TablesAsync() => (string)(await cluster.Database.ScalarAsync(
            """
            select concat_ws(' ', (select json_agg(t order by t) from read.uses t), (select json_agg(t order by t) from read.receipt_places t), (select json_agg(t order by t) from read.readers t),
              (select json_agg(t order by t) from read.grants t), (select json_agg(t order by t) from read.told t))
            """))!;
    }

    private async Task<SalesUnitId> UnitAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        Assert.IsType<UnitAccepted>(await platform.Grain<ISalesUnitGrain>(id.Value).Establish(new("East", "East", "USD", [new(PlatformFixture.Fresh<SellerId>(), "Zhou Wei")]), PlatformFixture.Key()));
        return id;
    }

    private Task<SalesUnitAnswer> AuthorizeAsync(SalesUnitId unit, CustomerId customer, params ReceiptId[] receipts) => platform.Grain<ISalesUnitGrain>(unit.Value).Authorize(
        new(Permission.PricingApprove, new(TargetKind.Customer, customer.Value), new(100, "USD"), 0, Origin.Human) { BasedOn = [.. receipts] }, PlatformFixture.Key());

    private async Task<Receipt> ReadAsync(CustomerId id, string[] fields, string reader = "hq", string audience = "internal")
    {
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        platform.AsHeadquarters();
        await customer.Register(ExportCluster.Profile, PlatformFixture.Key());
        AsCustomer(id);
        await customer.GrantConsent(new(reader, DataCategory.Profile, Purpose, LegalBasis.Consent, [.. fields], null, CrossBorder: false), PlatformFixture.Key());
        platform.As($"{reader}-client", audience, reader, Scopes.CustomersRead);
        return (await customer.ReadProfile(new([.. fields], Purpose), PlatformFixture.Key())).Receipt!;
    }
}
