using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;

namespace Ecosystem.Api.Tests.Funds;

public sealed class FundTests(Platform platform)
{
    private string Treasurer => Tokens.Headquarters(platform.Issuer);

    [Fact]
    public async Task A_fund_is_established_leased_renewed_and_returned_and_finance_agrees()
    {
        var fund = $"fu_{Platform.Key()}";
        Assert.Equal($$"""{"__typename":"FundPayload","fund":"{{fund}}"}""", await Change($$"""establishFund(input: { fund: "{{fund}}", name: "East 华东", total: { minorUnits: 100000, currency: "CNY" }, settlementMinutes: 1440, idempotencyKey: "{{Platform.Key()}}" })"""));
        await Change($$"""topUpFund(input: { fund: "{{fund}}", amount: { minorUnits: 5000, currency: "CNY" }, idempotencyKey: "{{Platform.Key()}}" })""");
        await Change($$"""reduceFund(input: { fund: "{{fund}}", amount: { minorUnits: 3000, currency: "CNY" }, idempotencyKey: "{{Platform.Key()}}" })""");

        var key = Platform.Key();
        var lease = $$"""leaseFund(input: { fund: "{{fund}}", unit: "su_{{fund}}", amount: { minorUnits: 40000, currency: "CNY" }, expiresAt: "{{TimeProvider.System.GetUtcNow().AddDays(30):O}}", idempotencyKey: "{{key}}" })""";
        var granted = await Change(lease);
        Assert.Equal(granted, await Change(lease));
        var id = JsonDocument.Parse(granted).RootElement.GetProperty("lease").GetString();
        Assert.StartsWith("le_", id, StringComparison.Ordinal);
        var renewed = await Change($$"""renewLease(input: { fund: "{{fund}}", lease: "{{id}}", amount: { minorUnits: 50000, currency: "CNY" }, expiresAt: "{{TimeProvider.System.GetUtcNow().AddDays(60):O}}", idempotencyKey: "{{Platform.Key()}}" })""");
        Assert.Contains("50000", renewed, StringComparison.Ordinal);

        await Eventually.Holds(async () => Assert.Equal(
            $$$"""{"id":"{{{fund}}}","name":"East 华东","settlementMinutes":1440,"total":{"minorUnits":102000,"currency":"CNY"},"spent":{"minorUnits":0},"leased":{"minorUnits":50000},"owed":{"minorUnits":0},"free":{"minorUnits":52000},"leases":[{"id":"{{{id}}}","unit":"su_{{{fund}}}","amount":{"minorUnits":50000},"spent":{"minorUnits":0}}],"reconciliation":{"status":"AGREED","unanswered":0,"difference":null,"reason":null,"disagreesSince":null}}""",
            (await Ask($$"""
                { fund(id: "{{fund}}") { id name settlementMinutes total { minorUnits currency } spent { minorUnits } leased { minorUnits } owed { minorUnits } free { minorUnits }
                  leases { id unit amount { minorUnits } spent { minorUnits } } reconciliation { status unanswered difference { minorUnits } reason disagreesSince } } }
                """)).GetProperty("fund").GetRawText()));

        var returned = $$"""returnLease(input: { fund: "{{fund}}", lease: "{{id}}", idempotencyKey: "{{Platform.Key()}}" })""";
        Assert.Contains("LeasePayload", await Change(returned), StringComparison.Ordinal);
        await Eventually.Holds(async () =>
        {
            var listed = (await Ask("{ funds(first: 200) { nodes { id } pageInfo { hasNextPage } asOf } }")).GetProperty("funds");
            Assert.Contains(listed.GetProperty("nodes").EnumerateArray(), node => node.GetProperty("id").GetString() == fund);
        });
    }

    [Fact]
    public async Task What_is_refused_says_why()
    {
        var fund = $"fu_{Platform.Key()}";
        var establish = $$"""establishFund(input: { fund: "{{fund}}", name: "East", total: { minorUnits: 1000, currency: "CNY" }, settlementMinutes: 0, idempotencyKey: "KEY" })""";
        await Change(establish.Replace("KEY", Platform.Key(), StringComparison.Ordinal));
        Assert.Equal("ALREADY_ESTABLISHED", await Code(establish.Replace("KEY", Platform.Key(), StringComparison.Ordinal).Replace("East", "West", StringComparison.Ordinal)));
        Assert.Equal("OUT_OF_RANGE", await Code(establish.Replace(fund, "nonsense", StringComparison.Ordinal)));
        Assert.Equal("FUND_UNKNOWN", await Code($$"""topUpFund(input: { fund: "fu_{{Platform.Key()}}", amount: { minorUnits: 1, currency: "CNY" }, idempotencyKey: "{{Platform.Key()}}" })"""));
        Assert.Equal("FUND_UNKNOWN", await Code($$"""returnLease(input: { fund: "nonsense", lease: "le_1", idempotencyKey: "{{Platform.Key()}}" })"""));
        Assert.Equal("LEASE_UNKNOWN", await Code($$"""returnLease(input: { fund: "{{fund}}", lease: "nonsense", idempotencyKey: "{{Platform.Key()}}" })"""));
        Assert.Equal("OUT_OF_RANGE", await Code($$"""leaseFund(input: { fund: "{{fund}}", unit: "nonsense", amount: { minorUnits: 1, currency: "CNY" }, expiresAt: "{{TimeProvider.System.GetUtcNow().AddDays(1):O}}", idempotencyKey: "{{Platform.Key()}}" })"""));
        Assert.Equal("FUND_EXHAUSTED", await Code($$"""leaseFund(input: { fund: "{{fund}}", unit: "su_1", amount: { minorUnits: 1001, currency: "CNY" }, expiresAt: "{{TimeProvider.System.GetUtcNow().AddDays(1):O}}", idempotencyKey: "{{Platform.Key()}}" })"""));
        Assert.Equal("NOTHING_TO_RECONCILE", await Code($$"""reconcileFund(input: { fund: "{{fund}}", why: "so be it", acceptsFinance: true, idempotencyKey: "{{Platform.Key()}}" })"""));
    }

    [Fact]
    public async Task A_disagreement_is_shown_and_reconciled()
    {
        var fund = $"fu_{Platform.Key()}";
        await platform.Database.ScalarAsync($"insert into finance.accounts (currency, name, balance) values ('CNY', 'fund/{fund}', -700) returning 1");
        await Change($$"""establishFund(input: { fund: "{{fund}}", name: "East", total: { minorUnits: 1000, currency: "CNY" }, settlementMinutes: 0, idempotencyKey: "{{Platform.Key()}}" })""");
        var status = $$"""{ fund(id: "{{fund}}") { reconciliation { status difference { minorUnits } } } }""";
        await Eventually.Holds(async () => Assert.Equal(
            """{"fund":{"reconciliation":{"status":"DISAGREEING","difference":{"minorUnits":-700}}}}""", (await Ask(status)).GetRawText()));
        await Change($$"""reconcileFund(input: { fund: "{{fund}}", why: "opened with a debt 期初欠款", acceptsFinance: true, idempotencyKey: "{{Platform.Key()}}" })""");
        Assert.Equal("""{"fund":{"reconciliation":{"status":"AGREED","difference":null}}}""", (await Ask(status)).GetRawText());
    }

    [Fact]
    public async Task A_unit_shows_its_lease_draws_on_it_and_says_what_is_left()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var fund = $"fu_{Platform.Key()}";
        await Change($$"""establishFund(input: { fund: "{{fund}}", name: "West", total: { minorUnits: 100000, currency: "USD" }, settlementMinutes: 1440, idempotencyKey: "{{Platform.Key()}}" })""");
        await Change($$"""leaseFund(input: { fund: "{{fund}}", unit: "{{unit}}", amount: { minorUnits: 40000, currency: "USD" }, expiresAt: "{{TimeProvider.System.GetUtcNow().AddDays(30):O}}", idempotencyKey: "{{Platform.Key()}}" })""");
        var shown = $$"""{ unit(id: "{{unit}}") { funds { fund reconciled drawn { minorUnits } lease { amount { minorUnits } headroom { minorUnits } } } } }""";
        await Eventually.Holds(async () => Assert.Equal(
            $$$$"""{"unit":{"funds":[{"fund":"{{{{fund}}}}","reconciled":true,"drawn":{"minorUnits":0},"lease":{"amount":{"minorUnits":40000},"headroom":{"minorUnits":40000}}}]}}""",
            (await Ask(shown)).GetRawText()));

        Assert.Equal("OUT_OF_RANGE", await Authorize(unit, 100, "nonsense"));
        Assert.Equal("FUND_UNKNOWN", await Authorize(unit, 100, $"fu_{Platform.Key()}"));
        Assert.Equal("NeedsCountersign", await Authorize(unit, 40001, fund));
        Assert.Equal("Granted", await Authorize(unit, 30000, fund));
        var hold = (await Ask($$"""{ unit(id: "{{unit}}") { holds { fund lease } funds { lease { id headroom { minorUnits } } } } }""")).GetProperty("unit");
        var lease = hold.GetProperty("funds")[0].GetProperty("lease");
        Assert.Equal((fund, lease.GetProperty("id").GetString(), 10_000), (hold.GetProperty("holds")[0].GetProperty("fund").GetString(), hold.GetProperty("holds")[0].GetProperty("lease").GetString(), lease.GetProperty("headroom").GetProperty("minorUnits").GetInt32()));

        var back = $$$"""{ wayBack(input: { unit: "{{{unit}}}", permission: "marketing-spend.approve", target: { kind: UNIT }, amount: { minorUnits: 10001, currency: "USD" }, fund: "{{{fund}}}" }) { otherwise } }""";
        Assert.StartsWith("SU-26", (await Ask(back)).GetProperty("wayBack").GetProperty("otherwise")[0].GetString(), StringComparison.Ordinal);
    }

    /// <summary>The code of a refusal, or the name of the answer.</summary>
    private async Task<string> Authorize(string unit, long amount, string fund)
    {
        var answer = (await Ask($$"""
            mutation { answer: authorize(input: { unit: "{{unit}}", permission: "marketing-spend.approve", target: { kind: UNIT }, amount: { minorUnits: {{amount}}, currency: "USD" }, fund: "{{fund}}", idempotencyKey: "{{Platform.Key()}}" }) { __typename ... on Refusal { code } } }
            """)).GetProperty("answer");
        return answer.TryGetProperty("code", out var code) ? code.GetString()! : answer.GetProperty("__typename").GetString()!;
    }

    [Theory]
    [InlineData("fu_nobody")]
    [InlineData("nonsense")]
    public async Task An_unknown_fund_is_null(string id) => Assert.Equal("""{"fund":null}""", (await Ask($$"""{ fund(id: "{{id}}") { id } }""")).GetRawText());

    private async Task<string> Change(string mutation)
    {
        var answer = await Ask($$"""mutation { answer: {{mutation}} { __typename ... on FundPayload { fund } ... on LeasePayload { lease amount { minorUnits } expiresAt } ... on Refusal { code message } } }""".Replace(
            "... on " + (IsLease(mutation) ? "FundPayload { fund }" : "LeasePayload { lease amount { minorUnits } expiresAt }"), "", StringComparison.Ordinal));
        return answer.GetProperty("answer").GetRawText();
    }

    private static bool IsLease(string mutation) => mutation.Split('(')[0] is "leaseFund" or "renewLease" or "returnLease";

    private async Task<string> Code(string mutation) => JsonDocument.Parse(await Change(mutation)).RootElement.GetProperty("code").GetString()!;

    private async Task<JsonElement> Ask(string query) => (await platform.Api.AskAsync(Treasurer, query)).Data;
}
