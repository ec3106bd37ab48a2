using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Health;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Health;

namespace Ecosystem.Grains.Tests.Health;

/// <summary>What health is judged by comes from the log alone (HE-2 to HE-8), and whoever may not see it finds nothing.</summary>
public sealed class HealthGrainTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IHealthGrain Health => platform.Grain<IHealthGrain>(IHealthGrain.Key);

    [Fact]
    public async Task Grants_reads_and_withdrawals_of_a_customer_are_its_openness_and_its_transparency()
    {
        var (id, customer) = await RegisteredAsync();
        Assert.Equal("openness 0/14 | tasksCompleted 0/0 milestonesAttended 0/0 | receiptCoverage 0/0 onTimeWithdrawals 0/0 onTimeAnswers 0/0 | none", await ToldAsync(id));

        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        var consent = Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new("partner_demo", DataCategory.Profile, "planning", LegalBasis.Consent, ["name", "sector"], null, false), PlatformFixture.Key())).Consent.Id;
        await customer.GrantConsent(new("partner_demo", DataCategory.Interactions, "planning", LegalBasis.Consent, ["summary"], null, false), PlatformFixture.Key());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);
        for (var n = 0; n < 3; n++) Assert.NotNull((await customer.ReadProfile(new(["name"], "planning"), PlatformFixture.Key())).Receipt);
        // Refused: nothing left, so there is nothing to have a receipt of.
        Assert.Null((await customer.ReadProfile(new(["name"], "another purpose"), PlatformFixture.Key())).Receipt);
        // Granted, but there are no interactions.
        Assert.Equal("openness 2/14 | tasksCompleted 0/0 milestonesAttended 0/0 | receiptCoverage 3/3 onTimeWithdrawals 0/0 onTimeAnswers 0/0 | 3778", await ToldAsync(id));

        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        Assert.IsType<WithdrawalAnswer>(await customer.WithdrawConsent(consent, PlatformFixture.Key()));
        Assert.StartsWith("openness 0/14", await ToldAsync(id), StringComparison.Ordinal);
        await Task.Delay(HealthRules.Current.Withdrawal, Cancelled);
        Assert.Contains("onTimeWithdrawals 1/1", await ToldAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_a_stranger_there_is_no_such_customer()
    {
        var (id, _) = await RegisteredAsync();
        await platform.Leading<HealthFollower>().CaughtUpAsync(Cancelled);
        platform.As("customer-admin", "customer", "cu_another", Scopes.HealthRead);
        Assert.Empty(await Health.Sovereignty(id, 13));
        Assert.Null(await Health.ChannelInventory(id));
        foreach (var (audience, organisation) in new[] { ("customer", id.Value), ("internal", "hq"), ("auditor", "auditor_demo") })
        {
            platform.As("reader", audience, organisation, Scopes.HealthRead);
            // It was not there at the end of any week that is over.
            Assert.Single(await Health.Sovereignty(id, 13));
            Assert.Equal((null, null), await Health.ChannelInventory(id) is { } report ? (report.Score, report.IsRed) : (0, true));
            Assert.Empty(await Health.Sovereignty(PlatformFixture.Fresh<CustomerId>(), 13));
        }
    }

    [Fact]
    public async Task A_units_health_is_that_of_the_customers_it_has_deals_with()
    {
        var (one, _) = await RegisteredAsync();
        var (unit, seller) = (PlatformFixture.Fresh<SalesUnitId>(), PlatformFixture.Fresh<SellerId>());
        platform.AsHeadquarters();
        await platform.Grain<ISalesUnitGrain>(unit.Value).Establish(new("East", "East", "CNY", [new(seller, "Anna")]), PlatformFixture.Key());
        await platform.Grain<ISalesUnitGrain>(unit.Value).RecordDeals(new([
            .. new CustomerId?[] { one, one, null, PlatformFixture.Fresh<CustomerId>() }.Select(customer => new Deal(PlatformFixture.Fresh<OpportunityId>(), customer, seller, "p", DealStage.Engaging, new(2026, 3, 1), null, null))]), PlatformFixture.Key());
        await platform.Leading<HealthFollower>().CaughtUpAsync(Cancelled);
        platform.As("reader", "internal", "hq", Scopes.UnitsRead);
        var health = await Health.OfUnit(unit);
        Assert.Equal((2, null, 0, null), (health.Customers, health.Sovereignty, health.Measured, health.ChannelInventory.Score));
    }

    /// <summary>HE-9.</summary>
    [Fact]
    public async Task A_channels_health_is_counted_from_what_suppliers_report()
    {
        var (id, _) = await RegisteredAsync();
        platform.As("supplier-system", "supplier", "supplier_demo", Scopes.SuppliesWrite);
        var supply = platform.Grain<ISupplyGrain>(id.Value);
        var (today, asOf) = (new DateOnly(2026, 3, 31), new DateTimeOffset(2026, 3, 31, 8, 0, 0, TimeSpan.Zero));
        // Well stocked at two sites; short; sold out; and one that nobody buys.
        await supply.ReportInventory([new("well", "Suzhou", 12, 0, 0, asOf), new("well", "Wuhan", 8, 0, 0, asOf), new("short", "Suzhou", 3, 0, 0, asOf), new("out", "Suzhou", 0, 0, 0, asOf), new("dust", "Wuhan", 7, 0, 0, asOf)], PlatformFixture.Key());
        await supply.ReportSales([.. new[] { "well", "short", "out" }.SelectMany(sku => Enumerable.Range(0, 28).Select(day => new SoldLine(sku, today.AddDays(-day), 1, asOf))), new("dust", today.AddDays(-120), 1, asOf)], PlatformFixture.Key());
        // What was sold long ago only is known of no more, and takes nothing from the others.
        await supply.ReportSales([new("old", today.AddDays(-900), 4, asOf)], PlatformFixture.Key());
        // Another organisation's older word of a site counts no second time.
        platform.As("another-system", "supplier", "another_supplier", Scopes.SuppliesWrite);
        await supply.ReportInventory([new("well", "Suzhou", 100, 0, 0, asOf.AddMinutes(-1))], PlatformFixture.Key());
        await platform.Leading<HealthFollower>().CaughtUpAsync(Cancelled);

        platform.As("reader", "internal", "hq", Scopes.HealthRead, Scopes.UnitsRead);
        var report = (await Health.ChannelInventory(id))!;
        Assert.Equal(["cover 1/2", "stockOuts 2/3", "ageing 23/30"], report.Dimensions.SelectMany(dimension => dimension.Parts).Select(part => $"{part.Name} {part.Numerator}/{part.Denominator}"));
        // (50 × 5000 + 30 × 6666 + 20 × 7666) ÷ 100
        Assert.Equal((6033, false), (report.Score, report.IsRed));
        // The question was the reader's, and so is the next one.
        await Assert.ThrowsAsync<Ecosystem.Contracts.Access.CallRefusedException>(() => supply.Positions());
    }

    [Fact]
    public async Task Weights_are_changed_by_headquarters_alone_and_every_change_is_kept()
    {
        var scorecard = platform.Grain<IScorecardGrain>(ScorecardId.Manager.Value);
        platform.As("hq-console", "internal", "hq", Scopes.UnitsRead, Scopes.HealthWrite);
        Assert.Equal(35, (await scorecard.Weights()).Weights[ScorecardComponent.ChannelInventory]);
        var (key, weights) = (PlatformFixture.Key(), Scorecard.Defaults.SetItem(ScorecardComponent.ChannelInventory, 40).SetItem(ScorecardComponent.Sovereignty, 25));
        Assert.Equal(new ScorecardAccepted(1), await scorecard.Weigh(weights, "a new year", key));
        Assert.Equal(new ScorecardAccepted(1), await scorecard.Weigh(weights, "a new year", key));
        Assert.Equal("NOT_A_HUNDRED", Assert.IsType<ScorecardRefused>(await scorecard.Weigh(weights.SetItem(ScorecardComponent.Credit, 21), "more", PlatformFixture.Key())).Refusal.Code);
        Assert.Equal(new ScorecardAccepted(2), await scorecard.Weigh(Scorecard.Defaults, "back", PlatformFixture.Key()));
        var told = await scorecard.Weights();
        Assert.Equal(["2 35 back hq-console", "1 40 a new year hq-console"], told.Changes.Select(change => $"{change.Number} {change.Weights[ScorecardComponent.ChannelInventory]} {change.Reason} {change.By}"));
        platform.As("auditor-demo", "auditor", "auditor_demo", Scopes.UnitsRead, Scopes.HealthWrite);
        await Assert.ThrowsAsync<Ecosystem.Contracts.Access.CallRefusedException>(() => scorecard.Weigh(weights, "mine", PlatformFixture.Key()));
    }

    private async Task<(CustomerId Id, ICustomerGrain Customer)> RegisteredAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key()));
        return (id, customer);
    }

    private async Task<string> ToldAsync(CustomerId id)
    {
        await platform.Leading<HealthFollower>().CaughtUpAsync(Cancelled);
        platform.As("reader", "internal", "hq", Scopes.HealthRead);
        var report = (await Health.Sovereignty(id, 0)).Single();
        var parts = report.Dimensions.Select(dimension => string.Join(' ', dimension.Parts.Select(part => $"{(part.Name == "open" ? "openness" : part.Name)} {part.Numerator}/{part.Denominator}")));
        return $"{string.Join(" | ", parts)} | {report.Score?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}";
    }
}
