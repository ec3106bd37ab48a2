using System.Text.Json;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Settlements;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Settlements;

/// <summary>Statements over GraphQL (ST-4, ST-7, ST-8): to their payers their own, and refusals that change nothing.</summary>
public sealed class SettlementFieldTests(Platform platform)
{
    private readonly string _payer = $"partner_{Platform.Key()}";

    private string Token => platform.Issuer.TokenFor("payer", "partner", _payer, Scopes.StatementsRead, Scopes.StatementsWrite);

    [Fact]
    public async Task A_payer_lists_its_own_statements_page_by_page_and_nobody_elses()
    {
        var (first, second) = (await ClosedAsync(1), await ClosedAsync(2));
        await Eventually.Holds(async () => Assert.Equal([second, first], await ListAsync(Token)));
        Assert.Equal([first], await ListAsync(Token, "(month: \"2024-01\")"));
        Assert.Equal([first, second], await ListAsync(Token, "(direction: ASC)"));
        Assert.Equal([second], await ListAsync(Token, "(first: 1)"));
        Assert.Equal([first], await ListAsync(Tokens.Headquarters(platform.Issuer), $"(payer: \"{_payer}\", month: \"2024-01\")"));
        Assert.Empty(await ListAsync(platform.Issuer.TokenFor("other", "partner", "another", Scopes.StatementsRead), $"(payer: \"{_payer}\")"));
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Token, "{ statements(month: \"2024-13\") { asOf } }")).Code);
    }

    [Fact]
    public async Task What_is_wrong_with_a_correction_or_a_dispute_is_said_and_nothing_is_changed()
    {
        var id = await ClosedAsync(1);
        var headquarters = Tokens.Headquarters(platform.Issuer);
        foreach (var (input, code) in new[]
        {
            ("""day: "2024-01-09", feature: "read.profile", units: -8, reason: "r" """, "BELOW_NOTHING"),
            ("""day: "2024-01-09", feature: "read.profile", units: 0, reason: "r" """, "OUT_OF_RANGE"),
            ("""day: "2024-01-09", feature: "read.profile", units: 1, reason: "" """, "OUT_OF_RANGE"),
            ("""day: "2024-01-10", feature: "read.profile", units: 1, reason: "r" """, "LINE_UNKNOWN"),
            ("""day: "yesterday", feature: "read.profile", units: 1, reason: "r" """, "LINE_UNKNOWN"),
            ("""day: "2024-01-09", feature: "read.profile", units: 1, amount: { minorUnits: 1, currency: "EUR" }, reason: "r" """, "OTHER_CURRENCY"),
        })
            Assert.Equal(code, (await ChangeAsync(headquarters, "correctStatement", id, input)).GetProperty("code").GetString());
        Assert.Equal("LINE_UNKNOWN", (await ChangeAsync(Token, "disputeStatementLine", id, """day: "2024-01-10", feature: "read.profile", text: "t" """)).GetProperty("code").GetString());
        Assert.Equal("DISPUTE_UNKNOWN", (await ChangeAsync(headquarters, "answerStatementDispute", id, """number: 1, upheld: true, text: "t" """)).GetProperty("code").GetString());
        Assert.Equal("STATEMENT_UNKNOWN", (await ChangeAsync(headquarters, "correctStatement", "nonsense", """day: "2024-01-09", feature: "f", units: 1, reason: "r" """)).GetProperty("code").GetString());
        Assert.Equal(1, (await platform.Api.AskAsync(Token, $$"""{ statement(id: "{{id}}") { version } }""")).Data.GetProperty("statement").GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task What_was_used_so_far_is_told_to_its_payer_and_to_headquarters_and_the_days_are_bounded()
    {
        await ClosedAsync(1);
        async Task<JsonElement> UsesAsync(string token, string arguments) => (await platform.Api.AskAsync(token, $$"""{ meteredUses({{arguments}}) { day feature units } }""")).Data.GetProperty("meteredUses");
        // Of two years ago, and so out of sight.
        Assert.Equal("[]", (await UsesAsync(Token, "days: 366")).GetRawText());
        await platform.Database.ScalarAsync($"insert into settlement.totals (payer, day, feature, client, units) values ('{_payer}', current_date, 'read.profile', 'one', 3), ('{_payer}', current_date, 'read.profile', 'other', 4)");
        foreach (var uses in new[] { await UsesAsync(Token, "days: 2"), await UsesAsync(Tokens.Headquarters(platform.Issuer), $"payer: \"{_payer}\", days: 2") })
            Assert.Equal([("read.profile", 7)], uses.EnumerateArray().Select(use => (use.GetProperty("feature").GetString()!, use.GetProperty("units").GetInt32())));
        Assert.Equal("[]", (await UsesAsync(platform.Issuer.TokenFor("other", "partner", "another", Scopes.StatementsRead), $"payer: \"{_payer}\"")).GetRawText());
        foreach (var days in new[] { 0, 367 }) Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Token, $$"""{ meteredUses(days: {{days}}) { day } }""")).Code);
    }

    [Fact]
    public async Task Prices_are_told_to_whoever_pays()
    {
        var tariff = (await platform.Api.AskAsync(Token, "{ tariffs { version hash validFrom prices { feature unitPrice { minorUnits currency } } } }")).Data.GetProperty("tariffs")[0];
        var shipped = TariffSet.Shipped.All[0];
        Assert.Equal((shipped.Version, shipped.Hash, JsonValueKind.Null), (tariff.GetProperty("version").GetString(), tariff.GetProperty("hash").GetString(), tariff.GetProperty("validFrom").ValueKind));
        Assert.Equal(shipped.Prices.Select(price => (price.Key, price.Value)), tariff.GetProperty("prices").EnumerateArray().Select(price => (price.GetProperty("feature").GetString()!, price.GetProperty("unitPrice").GetProperty("minorUnits").GetInt64())));
    }

    /// <summary>A month with one line of seven reads; what the meter would have made of receipts that old is put there.</summary>
    private async Task<string> ClosedAsync(int month)
    {
        await platform.Database.ScalarAsync($"insert into settlement.totals values ('{_payer}', '2024-{month:00}-09', 'read.profile', 'payer', 7)");
        Contracts.Access.CallToken.Use(new SiloTokens(MasterKey.FromConfiguration(platform.SiloSettings), TokenVerifierOptions.DefaultAudience, TimeProvider.System).Mint("silo:test", []));
        var id = StatementIds.Of(_payer, new(2024, month)).Value;
        Assert.Equal(new SettlementAccepted(0), await platform.Grain<ISettlementGrain>(id).Settle(_payer, new(2024, month)));
        return id;
    }

    private async Task<string[]> ListAsync(string token, string arguments = "") =>
        [.. (await platform.Api.AskAsync(token, $"{{ statements{arguments} {{ nodes {{ id }} }} }}")).Data.GetProperty("statements").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];

    private async Task<JsonElement> ChangeAsync(string token, string mutation, string statement, string input) => (await platform.Api.AskAsync(
        token, $$"""mutation { {{mutation}}(input: { statement: "{{statement}}", {{input}}, idempotencyKey: "{{Platform.Key()}}" }) { ... on StatementPayload { number } ... on Refusal { code message } } }""")).Data.GetProperty(mutation);
}
