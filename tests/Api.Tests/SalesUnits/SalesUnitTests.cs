using System.Text.Json;

namespace Ecosystem.Api.Tests.SalesUnits;

public sealed class SalesUnitTests(Platform platform)
{
    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    private string Frontline => Tokens.Frontline(platform.Issuer);

    private static string Authorize(string unit, long amount, string key, string permission = "pricing.approve", string currency = "USD") => $$"""
        mutation { authorize(input: { unit: "{{unit}}", permission: "{{permission}}", target: { kind: UNIT }, amount: { minorUnits: {{amount}}, currency: "{{currency}}" }, idempotencyKey: "{{key}}" }) {
          __typename
          ... on Granted { decision hold amount { minorUnits currency } expiresAt trace { policy creditScore tier rules { rule passed } } }
          ... on NeedsCountersign { decision approval reasons }
          ... on Denied { decision reasons }
          ... on Refusal { code message }
        } }
        """;

    private async Task<JsonElement> Ask(string token, string query) => (await platform.Api.AskAsync(token, query)).Data;

    [Fact]
    public async Task A_quarter_is_closed_from_its_deals_and_shows_on_the_board()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        await SalesUnitSamples.RecordDealsAsync(platform, unit);
        var nps = await Ask(Headquarters, $$"""mutation { recordNps(input: { unit: "{{unit}}", quarter: "2024-Q1", score: 72, responses: 40, idempotencyKey: "{{Platform.Key()}}" }) { ... on RecordNpsPayload { changed } } }""");
        Assert.Equal(1, nps.GetProperty("recordNps").GetProperty("changed").GetInt32());
        var closed = await Ask(Headquarters, $$"""
            mutation { closeQuarter(input: { unit: "{{unit}}", quarter: "2024-Q1", target: { minorUnits: 26700, currency: "USD" }, idempotencyKey: "{{Platform.Key()}}" }) {
              ... on CloseQuarterPayload { attainmentBasisPoints attainmentPercent credit { version } unlocked locked }
            } }
            """);
        Assert.Equal("""{"attainmentBasisPoints":11235,"attainmentPercent":"112.35","credit":{"version":2},"unlocked":[],"locked":[]}""", closed.GetProperty("closeQuarter").GetRawText());

        var board = await Ask(Headquarters, $$"""
            { unit(id: "{{unit}}") { id name region currency sellers deals pending holds { id }
              quarters { quarter won { minorUnits currency } target { minorUnits } attainmentBasisPoints attainmentPercent revision nps { score responses } }
              weeks { week won closed } credit { tier parts { component weight measured } } limits { permission open perDecisionMax { minorUnits currency } used { minorUnits } discountMaxBasisPoints } } }
            """);
        var shown = board.GetProperty("unit");
        Assert.Equal(("林岚 Lin Lan", "East", "USD", 2, 3), (Text(shown, "name"), Text(shown, "region"), Text(shown, "currency"), shown.GetProperty("sellers").GetInt32(), shown.GetProperty("deals").GetInt32()));
        Assert.Equal(
            """[{"quarter":"2024-Q1","won":{"minorUnits":30000,"currency":"USD"},"target":{"minorUnits":26700},"attainmentBasisPoints":11235,"attainmentPercent":"112.35","revision":1,"nps":{"score":72,"responses":40}}]""",
            shown.GetProperty("quarters").GetRawText());
        Assert.Equal("""[{"week":"2024-W06","won":2,"closed":2},{"week":"2024-W07","won":0,"closed":1}]""", shown.GetProperty("weeks").GetRawText());
        Assert.Contains("""{"component":"POLICY_ADHERENCE","weight":20,"measured":false}""", shown.GetProperty("credit").GetProperty("parts").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("""{"permission":"marketing-spend.propose","open":false""", shown.GetProperty("limits").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authorization_is_granted_or_asks_for_a_countersign_or_is_denied_or_refused()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var granted = (await Ask(Frontline, Authorize(unit, 100_00, Platform.Key()))).GetProperty("authorize");
        Assert.Equal("Granted", Text(granted, "__typename"));
        Assert.Equal("""{"minorUnits":10000,"currency":"USD"}""", granted.GetProperty("amount").GetRawText());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$", Text(granted, "expiresAt"));
        Assert.All(granted.GetProperty("trace").GetProperty("rules").EnumerateArray(), rule => Assert.True(rule.GetProperty("passed").GetBoolean()));

        var needs = (await Ask(Frontline, Authorize(unit, 20_000_01, Platform.Key()))).GetProperty("authorize");
        Assert.Equal("NeedsCountersign", Text(needs, "__typename"));
        Assert.StartsWith("ap_", Text(needs, "approval"), StringComparison.Ordinal);

        var denied = (await Ask(Frontline, Authorize(unit, 1_00, Platform.Key(), "marketing-spend.propose"))).GetProperty("authorize");
        Assert.Equal("Denied", Text(denied, "__typename"));
        Assert.StartsWith("SU-5", denied.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);

        var refused = (await Ask(Frontline, Authorize(unit, 1_00, Platform.Key(), currency: "CNY"))).GetProperty("authorize");
        Assert.Equal(("Refusal", "OTHER_CURRENCY"), (Text(refused, "__typename"), Text(refused, "code")));

        var unknown = (await Ask(Frontline, Authorize("su_nobody", 1_00, Platform.Key()))).GetProperty("authorize");
        var malformed = (await Ask(Frontline, Authorize("what?", 1_00, Platform.Key()))).GetProperty("authorize");
        Assert.Equal(("UNIT_UNKNOWN", unknown.GetRawText()), (Text(unknown, "code"), malformed.GetRawText()));
    }

    [Fact]
    public async Task A_retry_gets_the_first_answer_and_the_same_key_for_something_else_is_refused()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var key = Platform.Key();
        var first = await Ask(Frontline, Authorize(unit, 100_00, key));
        var again = await Ask(Frontline, Authorize(unit, 100_00, key));
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal("KEY_REUSED", Text((await Ask(Frontline, Authorize(unit, 101_00, key))).GetProperty("authorize"), "code"));
        Assert.Equal("KEY_OUT_OF_RANGE", Text((await Ask(Frontline, Authorize(unit, 1, new string('k', 201)))).GetProperty("authorize"), "code"));
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Frontline, Authorize(unit, 1, "read:abc"))).Code);
        Assert.Equal(1, (await Ask(Frontline, $$"""{ unit(id: "{{unit}}") { holds { id } } }""")).GetProperty("unit").GetProperty("holds").GetArrayLength());
    }

    [Fact]
    public async Task A_hold_is_posted_or_voided_once()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var posted = Text((await Ask(Frontline, Authorize(unit, 100_00, Platform.Key()))).GetProperty("authorize"), "hold");
        var voided = Text((await Ask(Frontline, Authorize(unit, 200_00, Platform.Key()))).GetProperty("authorize"), "hold");
        Assert.Equal("HoldPayload", await Finish("postHold", unit, posted));
        Assert.Equal("HoldPayload", await Finish("voidHold", unit, voided));
        Assert.Equal("HOLD_NOT_LIVE", await Finish("voidHold", unit, posted));
        Assert.Equal("HOLD_UNKNOWN", await Finish("postHold", unit, "ho_nobody"));
        Assert.Equal("OUT_OF_RANGE", await Finish("postHold", unit, "nonsense"));
        var holds = (await Ask(Frontline, $$"""{ unit(id: "{{unit}}") { holds { id status } } }""")).GetProperty("unit").GetProperty("holds");
        Assert.Equal(["POSTED", "VOIDED"], holds.EnumerateArray().Select(hold => Text(hold, "status")).Order(StringComparer.Ordinal));

        async Task<string> Finish(string how, string of, string hold)
        {
            var answer = (await Ask(Frontline, $$"""mutation { {{how}}(input: { unit: "{{of}}", hold: "{{hold}}", idempotencyKey: "{{Platform.Key()}}" }) { __typename ... on Refusal { code } } }""")).GetProperty(how);
            return answer.TryGetProperty("code", out var code) ? code.GetString()! : Text(answer, "__typename");
        }
    }

    [Fact]
    public async Task Pages_follow_one_another_and_hold_every_unit_once()
    {
        List<string> mine = [];
        for (var i = 0; i < 5; i++) mine.Add(await SalesUnitSamples.EstablishAsync(platform));
        await Eventually.Holds(async () =>
        {
            List<string> seen = [];
            string? after = null;
            do
            {
                var page = (await Ask(Headquarters, $$"""{ units(first: 2{{(after is null ? "" : $", after: \"{after}\"")}}) { nodes { id name } pageInfo { endCursor hasNextPage } asOf } }""")).GetProperty("units");
                Assert.InRange(page.GetProperty("nodes").GetArrayLength(), 0, 2);
                seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => Text(node, "id")));
                after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            } while (after is not null);
            Assert.Equal(seen.Distinct().Order(StringComparer.Ordinal), seen);
            Assert.Empty(mine.Except(seen));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    [InlineData(-1)]
    public async Task A_page_has_1_to_200_items(int first) =>
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Headquarters, $"{{ units(first: {first}) {{ asOf }} }}")).Code);

    [Theory]
    [InlineData("units", "nonsense")]
    [InlineData("units", "cu_1")]
    [InlineData("units", "su_\\u0000")]
    [InlineData("approvals", "")]
    [InlineData("customers", "su_1")]
    public async Task A_cursor_is_one_of_its_own_list(string list, string after) =>
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Headquarters, $$"""{ {{list}}(after: "{{after}}") { asOf } }""")).Code);

    [Theory]
    [InlineData("su_nobody")]
    [InlineData("")]
    [InlineData("' or 1=1")]
    public async Task An_unknown_unit_is_null(string id) =>
        Assert.Equal("""{"unit":null}""", (await Ask(Headquarters, $$"""{ unit(id: "{{id}}") { id } }""")).GetRawText());

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
