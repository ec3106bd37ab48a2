using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Supplies;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Tests.Supplies;

/// <summary>CU-20 to CU-22, at the actor.</summary>
public sealed class SupplyGrainTests(PlatformFixture platform)
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private void AsSupplier(string organisation = "supplier_demo") => platform.As("supplier-system", "supplier", organisation, Scopes.SuppliesWrite);

    private void AsErp(CustomerId id) => platform.As("customer-erp", "customer", id.Value, Scopes.EntitlementsRead);

    private static StockLevel Level(string sku, string site, long onHand, int minute = 0) => new(sku, site, onHand, 0, 0, s_asOf.AddMinutes(minute));

    private static ScheduledLine Line(string order, int line = 1) => new(order, line, "SKU-1", "Suzhou", 10, s_asOf, s_asOf.AddDays(2), ScheduleStatus.Planned, s_asOf);

    private (CustomerId Id, ISupplyGrain Supply) Fresh()
    {
        var id = PlatformFixture.Fresh<CustomerId>();
        return (id, platform.Grain<ISupplyGrain>(id.Value));
    }

    private async Task<List<(string Feature, string Client, int Units)>> UsesAsync(CustomerId id)
    {
        var text = (string)(await platform.Database.ScalarAsync($"select coalesce(json_agg(entry::jsonb #> '{{events,0}}' order by position), '[]')::text from journal.commits where actor_kind = 'supply' and actor_id = '{id}' and entry like '%\"type\":\"entitlementUsed\"%'"))!;
        using var uses = JsonDocument.Parse(text);
        return [.. uses.RootElement.EnumerateArray().Select(one => (one.GetProperty("feature").GetString()!, one.GetProperty("client").GetString()!, one.GetProperty("units").GetInt32()))];
    }

    [Fact]
    public async Task A_level_is_answered_as_of_its_moment_and_an_older_word_or_a_retry_changes_nothing()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        var key = PlatformFixture.Key();
        Assert.Equal(2, Assert.IsType<SupplyReported>(await supply.ReportInventory([Level("SKU-1", "Suzhou", 40, 5), Level("SKU-1", "Wuhan", 2)], key)).Taken);
        Assert.Equal(2, Assert.IsType<SupplyReported>(await supply.ReportInventory([Level("SKU-1", "Suzhou", 40, 5), Level("SKU-1", "Wuhan", 2)], key)).Taken);
        Assert.Equal([0], Assert.IsType<SupplyReported>(await supply.ReportInventory([Level("SKU-1", "Suzhou", 99, 4)], PlatformFixture.Key())).Older);
        await platform.Deactivate(supply);

        AsErp(id);
        var reply = (await supply.Inventory(new("SKU-1", "Suzhou", 100, null), PlatformFixture.Key()))!;
        var known = Assert.Single(reply.Levels);
        Assert.Equal((Level("SKU-1", "Suzhou", 40, 5), "supplier_demo"), (known.Level, known.Source));
        Assert.Equal(2, (await supply.Inventory(new("SKU-1", null, 100, null), PlatformFixture.Key()))!.Levels.Length);
        Assert.Equal("Wuhan", Assert.Single((await supply.Inventory(new(null, "Wuhan", 100, null), PlatformFixture.Key()))!.Levels).Level.Site);
        Assert.Empty((await supply.Inventory(new("sku-1", null, 100, null), PlatformFixture.Key()))!.Levels);
        Assert.Equal([("inventory", "customer-erp", 1), ("inventory", "customer-erp", 2), ("inventory", "customer-erp", 1), ("inventory", "customer-erp", 0)], await UsesAsync(id));
    }

    [Fact]
    public async Task Pages_hold_every_level_once()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        for (var batch = 0; batch < 3; batch++) await supply.ReportInventory([.. Enumerable.Range(0, 40).Select(n => Level($"SKU-{(batch * 40) + n}", "Suzhou", n))], PlatformFixture.Key());
        AsErp(id);
        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await supply.Inventory(new(null, null, 50, after), PlatformFixture.Key()))!;
            seen.AddRange(page.Levels.Select(one => one.Level.Sku));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(Enumerable.Range(0, 120).Select(n => $"SKU-{n}").Order(), seen.Order());
    }

    [Fact]
    public async Task No_organisation_overwrites_what_another_reported()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        await supply.ReportInventory([Level("SKU-1", "Suzhou", 40)], PlatformFixture.Key());
        AsSupplier("another_supplier");
        Assert.Equal(1, Assert.IsType<SupplyReported>(await supply.ReportInventory([Level("SKU-1", "Suzhou", 7)], PlatformFixture.Key())).Taken);
        AsErp(id);
        Assert.Equal([("another_supplier", 7), ("supplier_demo", 40)], (await supply.Inventory(new("SKU-1", "Suzhou", 100, null), PlatformFixture.Key()))!.Levels.Select(one => (one.Source, one.Level.OnHand)).Order());
    }

    [Fact]
    public async Task Another_customers_order_is_answered_like_one_that_never_was_and_another_customer_is_nobody_here()
    {
        var ((id, supply), (other, others)) = (Fresh(), Fresh());
        AsSupplier();
        await supply.ReportSchedule([Line("PO-4711"), Line("PO-4711", 2), Line("PO-4712")], PlatformFixture.Key());
        await others.ReportSchedule([Line("PO-9")], PlatformFixture.Key());
        AsErp(other);
        var (foreign, never) = (await others.Schedule(new("PO-4711", 100, null), PlatformFixture.Key()), await others.Schedule(new("PO-0", 100, null), PlatformFixture.Key()));
        Assert.Equal(JsonSerializer.Serialize(never), JsonSerializer.Serialize(foreign));
        Assert.Equal(["PO-9"], (await others.Schedule(new(null, 100, null), PlatformFixture.Key()))!.Lines.Select(one => one.Line.Order));
        Assert.Null(await supply.Schedule(new("PO-4711", 100, null), PlatformFixture.Key()));
        Assert.Null(await supply.Inventory(new(null, null, 1, null), PlatformFixture.Key()));
        Assert.Null(await supply.Forecast(new("SKU-1", 1), PlatformFixture.Key()));
        Assert.Null(await supply.Entitlements());
        Assert.Empty(await UsesAsync(id));
        AsErp(id);
        Assert.Equal([1, 2], (await supply.Schedule(new("PO-4711", 100, null), PlatformFixture.Key()))!.Lines.Select(one => one.Line.Line));
    }

    [Fact]
    public async Task A_forecast_is_that_of_the_merged_sales_however_they_came_and_says_what_it_was_made_from()
    {
        var (id, supply) = Fresh();
        var first = new DateOnly(2025, 11, 3);
        var days = Enumerable.Range(0, 90).Select(day => new SoldLine("SKU-1", first.AddDays(day), 20 + (day % 7), s_asOf)).ToImmutableArray();
        AsSupplier();
        // In many pieces, so that some are merged into one; a late word on the first day, and an early one that must not count.
        foreach (var chunk in days.Chunk(4)) Assert.Equal(chunk.Length, Assert.IsType<SupplyReported>(await supply.ReportSales([.. chunk], PlatformFixture.Key())).Taken);
        await supply.ReportSales([days[0] with { Quantity = 21, AsOf = s_asOf.AddMinutes(1) }, days[1] with { Quantity = 999, AsOf = s_asOf.AddMinutes(-1) }], PlatformFixture.Key());
        await platform.Deactivate(supply);

        AsErp(id);
        var reply = (await supply.Forecast(new("SKU-1", 14), PlatformFixture.Key()))!;
        var daily = days.Select(one => (double)one.Quantity).ToImmutableArray().SetItem(0, 21);
        var (expected, lineage) = SellThrough.Forecast(first, daily, 14, reply.Lineage!.TrainedAt);
        Assert.Equal(expected, reply.Days);
        Assert.Equal(lineage, reply.Lineage);
        Assert.Equal(90, reply.HistoryDays);
        Assert.Equal([("forecast", "customer-erp", 14)], await UsesAsync(id));
    }

    [Fact]
    public async Task Too_short_a_history_and_an_unknown_SKU_are_answered_with_no_days()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        await supply.ReportSales([new("SKU-1", new(2026, 1, 1), 5, s_asOf), new("SKU-1", new(2026, 1, 27), 5, s_asOf)], PlatformFixture.Key());
        AsErp(id);
        Assert.Equal((0, 27), (await supply.Forecast(new("SKU-1", 14), PlatformFixture.Key())) is { } brief ? (brief.Days.Length, brief.HistoryDays) : default);
        Assert.Equal((0, 0), (await supply.Forecast(new("SKU-2", 14), PlatformFixture.Key())) is { } unknown ? (unknown.Days.Length, unknown.HistoryDays) : default);
    }

    [Fact]
    public async Task A_retry_is_one_use_as_long_as_nothing_has_changed()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        await supply.ReportInventory([Level("SKU-1", "Suzhou", 1)], PlatformFixture.Key());
        AsErp(id);
        var key = PlatformFixture.Key();
        await supply.Inventory(new(null, null, 10, null), key);
        await supply.Inventory(new(null, null, 10, null), key);
        Assert.Single(await UsesAsync(id));
        Assert.Null(await supply.Inventory(new("SKU-1", null, 10, null), key));
        AsSupplier();
        await supply.ReportInventory([Level("SKU-1", "Suzhou", 2, 1)], PlatformFixture.Key());
        AsErp(id);
        Assert.Equal(2, Assert.Single((await supply.Inventory(new(null, null, 10, null), key))!.Levels).Level.OnHand);
        Assert.Equal(2, (await UsesAsync(id)).Count);
    }

    [Fact]
    public async Task One_report_out_of_range_refuses_its_batch_and_says_which_and_what_it_must_be()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        foreach (var (answer, about) in new[]
        {
            (await supply.ReportInventory([Level("SKU-1", "Suzhou", 1), Level("", "Suzhou", 1)], PlatformFixture.Key()), "levels[1].sku must be 1 to 80"),
            (await supply.ReportInventory([Level("SKU-1", "Suzhou", -1)], PlatformFixture.Key()), "levels[0].onHand must be 0 to"),
            (await supply.ReportInventory([Level("SKU-1", "Suzhou", 1) with { AsOf = TimeProvider.System.GetUtcNow().AddDays(2) }], PlatformFixture.Key()), "levels[0].asOf must be"),
            (await supply.ReportInventory([], PlatformFixture.Key()), "levels must be 1 to 500"),
            (await supply.ReportSchedule([Line("PO-1", 0)], PlatformFixture.Key()), "lines[0].line must be 1 to 9999"),
            (await supply.ReportSchedule([Line("PO-1") with { Ends = s_asOf.AddDays(-1) }], PlatformFixture.Key()), "lines[0].ends must be"),
            (await supply.ReportSales([new("SKU-1", new(1999, 12, 31), 1, s_asOf)], PlatformFixture.Key()), "lines[0].day must be"),
            (await supply.ReportSales([.. Enumerable.Range(0, 501).Select(n => new SoldLine($"S{n}", new(2026, 1, 1), 1, s_asOf))], PlatformFixture.Key()), "lines must be 1 to 500"),
        })
            Assert.StartsWith(about, Assert.IsType<SupplyRefused>(answer).Refusal.Message, StringComparison.Ordinal);
        AsErp(id);
        Assert.Empty((await supply.Entitlements())!.Available);
    }

    [Fact]
    public async Task Nothing_that_was_reported_is_in_the_log_in_the_clear_and_after_an_erasure_nothing_is_answered()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        await supply.ReportInventory([Level("SKU-zq-1", "site-zq", 918_273_645)], PlatformFixture.Key());
        await supply.ReportSchedule([Line("order-zq-1")], PlatformFixture.Key());
        await supply.ReportSales([.. Enumerable.Range(0, 40).Select(day => new SoldLine("SKU-zq-1", new DateOnly(2026, 1, 1).AddDays(day), 817_263, s_asOf))], PlatformFixture.Key());
        AsErp(id);
        Assert.Equal(40, (await supply.Forecast(new("SKU-zq-1", 1), PlatformFixture.Key()))!.HistoryDays);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{id}' and entry like any(array['%SKU-zq%', '%site-zq%', '%order-zq%', '%918273645%', '%:817263:%'])"));

        await platform.Service<DataKeys>().Destroy(id.Value);
        await Task.Delay(DataKeys.KeptMax + TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        Assert.Empty((await supply.Inventory(new(null, null, 10, null), PlatformFixture.Key()))!.Levels);
        Assert.Empty((await supply.Schedule(new(null, 10, null), PlatformFixture.Key()))!.Lines);
        Assert.Equal(0, (await supply.Forecast(new("SKU-zq-1", 1), PlatformFixture.Key()))!.HistoryDays);
        AsSupplier();
        Assert.Equal("CUSTOMER_ERASED", Assert.IsType<SupplyRefused>(await supply.ReportInventory([Level("SKU-zq-1", "site-zq", 1, 9)], PlatformFixture.Key())).Refusal.Code);
    }

    [Fact]
    public async Task What_is_available_is_told_to_the_customer_and_to_the_platform_and_to_nobody_else()
    {
        var (id, supply) = Fresh();
        AsSupplier();
        await supply.ReportSchedule([Line("PO-1")], PlatformFixture.Key());
        await Assert.ThrowsAsync<CallRefusedException>(() => supply.Availability());
        await Assert.ThrowsAsync<CallRefusedException>(() => supply.Entitlements());
        platform.AsPlatform();
        Assert.Equal([Entitlement.Schedule], (await supply.Availability()).Available);
        AsErp(id);
        Assert.Equal([Entitlement.Schedule], (await supply.Entitlements())!.Available);
    }
}
