using System.Net.Http.Headers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Supplies;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How long a customer's ERP waits for what it is entitled to, over HTTP with its token, each call metered in the log before it is answered; against the same request for nothing but the caller's name.</summary>
/// <remarks>Of one customer, all whose calls go to one actor: more customers have more of them.</remarks>
internal static class EntitlementBench
{
    private const int Callers = 8;
    private const int Skus = 100;
    private const int SitesCount = 10;
    private const int Orders = 1_000;
    private const int SalesDays = 365;
    private const int Batch = 500;

    private static readonly (string Name, string Query)[] s_asked =
    [
        ("limit: who am I, nothing metered", "{ me { client } }"),
        ($"inventory of one SKU at {SitesCount} sites", """{ inventory(sku: "sku-42") { levels { site onHand reserved inTransit asOf source } next } }"""),
        ("inventory, a page of 500", "{ inventory(first: 500) { levels { sku site onHand reserved inTransit asOf source } next } }"),
        ("factory schedule, a page of 100", "{ factorySchedule(first: 100) { lines { order line sku quantity starts ends status asOf } next } }"),
        ($"sell-through of 14 days, from {SalesDays} days", """{ sellThroughForecast(sku: "sku-42", days: 14) { historyDays days { day expected low high } lineage { model method inputs trainedAt } } }"""),
    ];

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        CallToken.Use(actors.ReaderToken);
        await ReportAsync(actors.Client.GetGrain<ISupplyGrain>(place.Platform.SampleCustomer.Value));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = Callers });
        var erp = await new TokenClient(place.Platform.Running.Issuer, place.Platform.Clients, http, TimeProvider.System).GetAsync("customer-erp-demo", CancellationToken.None);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", erp.Value);
        var graphql = new Uri(place.Platform.Running.Api, "graphql");
        var rounds = await Measure.RoundsAsync([.. s_asked.Select(asked => (Func<Task<Round>>)(() => Measure.TimedAsync(Callers, time, (_, answered) => AskAsync(http, graphql, asked.Query, answered))))]);

        var table = Measure.Table($"What an ERP is entitled to, over HTTP, {Callers} callers of one customer, ms until answered (goal: 200 at p95)", "", "per second", "p50", "p95", "p99", "p95, of 200 ms", "p50, × the limit");
        foreach (var ((name, _), round) in s_asked.Zip(rounds))
            table.AddRow(
                name, Measure.Number(Measure.Rate(round)), Measure.Number(Measure.Median(round, 50)), Measure.Number(Measure.Median(round, 95)), Measure.Number(Measure.Median(round, 99)),
                Measure.Number(Measure.Median(round, 95) / 200), Measure.Number(Measure.Median(round, 50) / Measure.Median(rounds[0], 50)));
        return table;
    }

    private static async Task AskAsync(HttpClient http, Uri graphql, string query, Action answered)
    {
        using var response = await http.PostAsJsonAsync(graphql, new { query });
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || text.Contains("\"errors\"", StringComparison.Ordinal) || text.Contains("[]", StringComparison.Ordinal))
            throw new InvalidOperationException($"An ERP was not answered what it asked for: {(int)response.StatusCode} {text[..Math.Min(300, text.Length)]}");
        answered();
    }

    private static async Task ReportAsync(ISupplyGrain supply)
    {
        var asOf = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var skus = Enumerable.Range(0, Skus).Select(number => $"sku-{number}").ToArray();
        foreach (var levels in skus.SelectMany((sku, n) => Enumerable.Range(0, SitesCount).Select(site => new StockLevel(sku, $"site-{site}", 100 + n, n % 7, site, asOf))).Chunk(Batch))
            Taken(await supply.ReportInventory([.. levels], NewKey()));
        foreach (var lines in Enumerable.Range(0, Orders).Select(order => new ScheduledLine($"PO-{order}", 1, skus[order % Skus], "plant-1", 10 + order, asOf, asOf.AddDays(2), ScheduleStatus.Planned, asOf)).Chunk(Batch))
            Taken(await supply.ReportSchedule([.. lines], NewKey()));
        var first = DateOnly.FromDateTime(asOf.AddDays(-SalesDays).UtcDateTime);
        // A week's rhythm, and a little growth.
        foreach (var sold in skus.SelectMany((sku, n) => Enumerable.Range(0, SalesDays).Select(day => new SoldLine(sku, first.AddDays(day), 20 + (n % 5) + (day % 7 * 3) + (day / 30), asOf))).Chunk(Batch))
            Taken(await supply.ReportSales([.. sold], NewKey()));
    }

    private static void Taken(SupplyAnswer answer)
    {
        if (answer is not SupplyReported) throw new InvalidOperationException($"A report was refused: {answer}");
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");
}
