using System.Text.Json;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.Supplies;
using Ecosystem.Grains.Spaces;
using Ecosystem.Grains.Tests.Exports;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-15: an export of what is held has what supplies and spaces know of the customer, and what is others' stays theirs.</summary>
public sealed class HeldElsewhereTests(PlatformFixture platform)
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Supplies_and_spaces_are_in_what_is_held_and_the_work_of_others_is_not()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 3);
        var (id, _) = await cluster.GrantedAsync();
        await ReportAsync(cluster, id);
        var (space, milestone) = await SpaceAsync(cluster, id);
        // Somebody else's, of which nothing may be in it.
        var (other, _) = await cluster.GrantedAsync();
        await ReportAsync(cluster, other, sku: "OTHER");
        await SpaceAsync(cluster, other, "Other");
        await cluster.Service<SpaceFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);

        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.ExportsRun);
        var export = await cluster.StartedAsync(ExportKind.Held);
        await cluster.WriteAsync();
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.ExportsRun);
        var lines = await ExportCluster.LinesAsync(export);
        Assert.DoesNotContain(lines, line => line.GetRawText().Contains("OTHER", StringComparison.OrdinalIgnoreCase));

        var stock = Of(lines, "stock");
        Assert.Equal(601, stock.Count);
        Assert.Equal(Enumerable.Range(0, 601).Select(n => (long)n), stock.Select(one => one.GetProperty("onHand").GetInt64()).Order());
        Assert.All(stock, one => Assert.Equal("supplier_demo", one.GetProperty("source").GetString()));
        Assert.Equal("PO-1", Assert.Single(Of(lines, "scheduled")).GetProperty("order").GetString());
        var sold = Of(lines, "sold");
        Assert.Equal((25, 26), (sold.Count, sold.Sum(one => one.GetProperty("days").GetArrayLength())));
        // Of a SKU that was only ever sold, no name is kept.
        var named = Assert.Single(sold, one => one.TryGetProperty("sku", out var sku) && sku.ValueKind == JsonValueKind.String);
        Assert.Equal("SKU-1", named.GetProperty("sku").GetString());
        Assert.Equal([("2026-02-27", 3L), ("2026-02-28", 5L)], named.GetProperty("days").EnumerateArray().Select(day => (day.GetProperty("day").GetString()!, day.GetProperty("quantity").GetInt64())));
        var seen = Assert.Single(Of(lines, "space"));
        Assert.Equal((space.Value, "Spring"), (seen.GetProperty("id").GetString(), seen.GetProperty("title").GetString()));
        Assert.Equal(milestone.Value, Assert.Single(seen.GetProperty("milestones").EnumerateArray()).GetProperty("id").GetString());
        Assert.False(seen.TryGetProperty("unit", out var unit) && unit.ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task Spaces_of_before_are_found_as_well()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        var (space, _) = await SpaceAsync(cluster, id);
        await cluster.Service<SpaceFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);
        var migration = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "grains", "Grains", "Journal", "Migrations", "0048_space_customers.sql"), TestContext.Current.CancellationToken);
        await cluster.ExecuteAsync("delete from spaces.of_customers");
        await cluster.ExecuteAsync(migration[migration.IndexOf("insert into", StringComparison.Ordinal)..]);
        Assert.Equal(1, await cluster.CountAsync($"select count(*) from spaces.of_customers where space = '{space}' and customer = '{id}'"));
    }

    private static List<JsonElement> Of(List<JsonElement> lines, string kind) => [.. lines.Where(line => line.EnumerateObject().First().Name == kind || line.TryGetProperty(kind, out _)).Select(line => line.GetProperty(kind))];

    /// <summary>More levels than a piece has, and more SKUs sold than one has.</summary>
    private async Task ReportAsync(ExportCluster cluster, CustomerId id, string sku = "SKU")
    {
        platform.As("supplier-system", "supplier", "supplier_demo", Scopes.SuppliesWrite);
        var supply = cluster.Grain<ISupplyGrain>(id.Value);
        foreach (var some in Enumerable.Range(0, 601).Chunk(200))
            Assert.IsType<SupplyReported>(await supply.ReportInventory([.. some.Select(n => new StockLevel($"{sku}-{n % 2}", $"site-{n}", n, 0, 0, s_asOf))], PlatformFixture.Key()));
        Assert.IsType<SupplyReported>(await supply.ReportSchedule([new("PO-1", 1, $"{sku}-1", "Suzhou", 10, s_asOf, s_asOf.AddDays(2), ScheduleStatus.Planned, s_asOf)], PlatformFixture.Key()));
        Assert.IsType<SupplyReported>(await supply.ReportSales([new($"{sku}-1", new(2026, 2, 27), 3, s_asOf), new($"{sku}-1", new(2026, 2, 28), 5, s_asOf), .. Enumerable.Range(0, 24).Select(n => new SoldLine($"{sku}-only-sold-{n}", new(2026, 2, 28), n, s_asOf))], PlatformFixture.Key()));
    }

    private async Task<(SpaceId, MilestoneId)> SpaceAsync(ExportCluster cluster, CustomerId id, string title = "Spring")
    {
        platform.As("host", "internal", "hq", Scopes.SpacesRead, Scopes.SpacesWrite);
        var space = PlatformFixture.Fresh<SpaceId>();
        var grain = cluster.Grain<ISpaceGrain>(space.Value);
        Assert.IsType<SpaceAccepted>(await grain.Create(new(id, SalesUnitId.From("su_1"), title, "王芳", "总部"), PlatformFixture.Key()));
        return (space, MilestoneId.From(Assert.IsType<SpaceMadeAnswer>(await grain.OpenMilestone(new(MilestoneKind.ProposalReview, "review", null), PlatformFixture.Key())).Id));
    }
}
