using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Supplies;

/// <summary>CU-20 to CU-22, as an ERP and a supplier's system meet them over HTTP.</summary>
public sealed class EntitlementTests(Platform platform)
{
    private const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private const string Record = "... on SupplyReportPayload { taken older } ... on Refusal { code message }";

    private string Supplier => platform.Issuer.TokenFor("supplier-demo", "supplier", "supplier_demo", Scopes.SuppliesWrite);

    private string Erp(string customer) => platform.Issuer.TokenFor("customer-erp", "customer", customer, Scopes.EntitlementsRead);

    private static string Fresh() => Platform.Fresh<CustomerId>().Value;

    private async Task<JsonElement> ReportAsync(string mutation, string type, string customer, object items, string list = "lines", string? key = null) => (await platform.Api.AskAsync(
        Supplier, $$"""mutation($input: {{type}}!) { {{mutation}}(input: $input) { {{Record}} } }""",
        new { input = new Dictionary<string, object> { ["customer"] = customer, [list] = items, ["idempotencyKey"] = key ?? Platform.Key() } })).Data.GetProperty(mutation);

    private Task<Answer> AskAsync(string customer, string query) => platform.Api.AskAsync(Erp(customer), query, change: request => request.Headers.Add("traceparent", Trace));

    [Fact]
    public async Task Inventory_goes_in_by_the_documented_mutation_and_comes_out_as_of_its_moment()
    {
        var customer = Fresh();
        var key = Platform.Key();
        object[] levels = [new { sku = "SKU-1", site = "Suzhou", onHand = 40, reserved = 4, inTransit = 12, asOf = "2026-03-01T08:00:00Z" }, new { sku = "SKU-2", site = "Suzhou", onHand = 1, asOf = "2026-03-01T08:00:00Z" }];
        Assert.Equal(2, (await ReportAsync("recordInventory", "RecordInventoryInput", customer, levels, "levels", key)).GetProperty("taken").GetInt32());
        Assert.Equal(2, (await ReportAsync("recordInventory", "RecordInventoryInput", customer, levels, "levels", key)).GetProperty("taken").GetInt32());
        var late = await ReportAsync("recordInventory", "RecordInventoryInput", customer, new[] { new { sku = "SKU-1", site = "Suzhou", onHand = 99, asOf = "2026-02-01T08:00:00Z" } }, "levels");
        Assert.Equal("""{"taken":0,"older":[0]}""", late.GetRawText());

        var answer = await AskAsync(customer, """{ inventory(sku: "SKU-1", site: "Suzhou") { levels { sku site onHand reserved inTransit asOf source } next } }""");
        Assert.Equal(
            """{"levels":[{"sku":"SKU-1","site":"Suzhou","onHand":40,"reserved":4,"inTransit":12,"asOf":"2026-03-01T08:00:00.000000Z","source":"supplier_demo"}],"next":null}""",
            answer.Data.GetProperty("inventory").GetRawText());
        Assert.Equal("""[{"feature":"INVENTORY","available":true},{"feature":"SCHEDULE","available":false},{"feature":"FORECAST","available":false}]""", (await AskAsync(customer, "{ entitlements { feature available } }")).Data.GetProperty("entitlements").GetRawText());
    }

    [Fact]
    public async Task An_order_of_another_customer_is_answered_byte_for_byte_like_one_that_never_was()
    {
        var (owner, other) = (Fresh(), Fresh());
        object Line(string order) => new { order, line = 1, sku = "SKU-1", site = "Suzhou", quantity = 10, starts = "2026-03-01T08:00:00Z", ends = "2026-03-02T08:00:00Z", status = "RELEASED", asOf = "2026-03-01T08:00:00Z" };
        await ReportAsync("recordSchedule", "RecordScheduleInput", owner, new[] { Line("PO-4711") });
        await ReportAsync("recordSchedule", "RecordScheduleInput", other, new[] { Line("PO-9") });
        var own = await AskAsync(owner, """{ factorySchedule(order: "PO-4711") { lines { order line sku quantity status starts ends } } }""");
        Assert.Equal("""[{"order":"PO-4711","line":1,"sku":"SKU-1","quantity":10,"status":"RELEASED","starts":"2026-03-01T08:00:00.000000Z","ends":"2026-03-02T08:00:00.000000Z"}]""", own.Data.GetProperty("factorySchedule").GetProperty("lines").GetRawText());
        var foreign = await AskAsync(other, """{ factorySchedule(order: "PO-4711") { lines { order } next } }""");
        var never = await AskAsync(other, """{ factorySchedule(order: "PO-0000") { lines { order } next } }""");
        Assert.Equal((never.Status, never.Body), (foreign.Status, foreign.Body));
        Assert.Equal(Headers(never), Headers(foreign));

        static IEnumerable<KeyValuePair<string, string>> Headers(Answer answer) => answer.Headers.Where(header => header.Key is not ("Date" or "RateLimit")).OrderBy(header => header.Key, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_real_shops_sales_go_in_through_the_API_and_a_forecast_comes_out_whose_lineage_can_be_made_again()
    {
        const string Sku = "85123A";
        var customer = Fresh();
        var sales = RetailFile.Sales(Sku, "22423").ToList();
        var taken = 0;
        foreach (var batch in sales.Chunk(200))
            taken += (await ReportAsync("recordSales", "RecordSalesInput", customer, batch.Select(one => new { sku = one.Sku, day = one.Day.ToString("yyyy-MM-dd"), quantity = one.Quantity, asOf = "2010-12-10T00:00:00Z" }))).GetProperty("taken").GetInt32();
        Assert.Equal(sales.Count, taken);
        Assert.True(taken > 500);

        var answer = await AskAsync(customer, $$"""{ sellThroughForecast(sku: "{{Sku}}", days: 14) { historyDays days { day expected low high } lineage { model method from through inputs trainedAt } } }""");
        var forecast = answer.Data.GetProperty("sellThroughForecast");
        var own = sales.Where(one => one.Sku == Sku).ToDictionary(one => one.Day, one => one.Quantity);
        var (first, last) = (own.Keys.Min(), sales.Max(one => one.Day));
        Assert.Equal(last.DayNumber - first.DayNumber + 1, forecast.GetProperty("historyDays").GetInt32());
        var days = forecast.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 14).Select(n => last.AddDays(n).ToString("yyyy-MM-dd")), days.Select(day => day.GetProperty("day").GetString()!));
        Assert.All(days, day => Assert.True(day.GetProperty("low").GetDouble() <= day.GetProperty("expected").GetDouble() && day.GetProperty("expected").GetDouble() <= day.GetProperty("high").GetDouble()));
        // Saturdays the shop is shut.
        Assert.True(days.Where(day => DateOnly.Parse(day.GetProperty("day").GetString()!).DayOfWeek == DayOfWeek.Saturday).Max(day => day.GetProperty("expected").GetDouble())
            < 0.5 * days.Average(day => day.GetProperty("expected").GetDouble()));
        var lineage = forecast.GetProperty("lineage");
        Assert.Equal(("holt-winters-1", first.ToString("yyyy-MM-dd"), last.ToString("yyyy-MM-dd")), (lineage.GetProperty("model").GetString(), lineage.GetProperty("from").GetString(), lineage.GetProperty("through").GetString()));
        // As docs/entitlements.md says.
        var text = string.Concat(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(n => $"{own.GetValueOrDefault(first.AddDays(n))}\n"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{first:yyyy-MM-dd}\n{text}"))), lineage.GetProperty("inputs").GetString());
    }

    [Fact]
    public async Task Each_call_is_in_the_log_once_with_feature_client_and_rows_and_a_retry_is_the_same_call()
    {
        var customer = Fresh();
        await ReportAsync("recordInventory", "RecordInventoryInput", customer, new[] { new { sku = "SKU-1", site = "Suzhou", onHand = 40, asOf = "2026-03-01T08:00:00Z" } }, "levels");
        var key = Platform.Key();
        for (var n = 0; n < 2; n++) await platform.Api.AskAsync(Erp(customer), "{ inventory { levels { sku } } }", change: request => request.Headers.Add("Idempotency-Key", key));
        await AskAsync(customer, """{ a: sellThroughForecast(sku: "x") { historyDays } b: factorySchedule { next } }""");
        var uses = (string)(await platform.Database.ScalarAsync($"select string_agg(concat_ws(' ', e ->> 'feature', e ->> 'client', e ->> 'units'), ', ' order by e ->> 'feature') from (select entry::jsonb #> '{{events,0}}' as e from journal.commits where actor_kind = 'supply' and actor_id = '{customer}') x where e ->> 'type' = 'entitlementUsed'"))!;
        Assert.Equal("forecast customer-erp 0, inventory customer-erp 1, schedule customer-erp 0", uses);
    }

    [Theory]
    [InlineData("{ inventory(first: 501) { next } }", "first must be 1 to 500")]
    [InlineData("{ factorySchedule(first: 0) { next } }", "first must be 1 to 500")]
    [InlineData("""{ sellThroughForecast(sku: "x", days: 29) { historyDays } }""", "days must be 1 to 28")]
    [InlineData("""{ sellThroughForecast(sku: "") { historyDays } }""", "sku must have 1 to 80 characters")]
    public async Task What_is_out_of_range_is_said_and_leaves_nothing(string query, string message)
    {
        var customer = Fresh();
        var answer = await AskAsync(customer, query);
        Assert.Equal("BAD_INPUT", answer.Code);
        Assert.StartsWith(message, answer.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{customer}'"));
    }

    [Fact]
    public async Task One_level_out_of_range_refuses_the_batch_and_a_day_that_is_none_the_request()
    {
        var customer = Fresh();
        var refused = await ReportAsync("recordInventory", "RecordInventoryInput", customer, new[] { new { sku = "SKU-1", site = "Suzhou", onHand = -1L, asOf = "2026-03-01T08:00:00Z" } }, "levels");
        Assert.Equal("OUT_OF_RANGE", refused.GetProperty("code").GetString());
        var answer = await platform.Api.AskAsync(Supplier, $$"""mutation { recordSales(input: { customer: "{{customer}}", lines: [{ sku: "s", day: "2026-02-30", quantity: 1, asOf: "2026-03-01T08:00:00Z" }], idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""");
        Assert.Matches(new Regex("Day must be a day such as|Day", RegexOptions.None, TimeSpan.FromSeconds(1)), answer.Message!);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{customer}'"));
    }

    [Fact]
    public async Task A_retry_with_other_input_is_refused_for_its_key()
    {
        var (customer, key) = (Fresh(), Platform.Key());
        object[] Lines(int quantity) => [new { sku = "s", day = "2026-03-01", quantity, asOf = "2026-03-01T08:00:00Z" }];
        await ReportAsync("recordSales", "RecordSalesInput", customer, Lines(1), key: key);
        Assert.Equal("KEY_REUSED", (await ReportAsync("recordSales", "RecordSalesInput", customer, Lines(2), key: key)).GetProperty("code").GetString());
    }
}
