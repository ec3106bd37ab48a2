using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Api.Tests.SalesUnits;

namespace Ecosystem.Api.Tests.Sandbox;

/// <summary>The sandbox as internal people reach it (SU-23, SU-24): over HTTP, on the log of real units.</summary>
public sealed class SandboxTests(Platform platform)
{
    private const string Play = "query($input: SandboxPlayInput!) { sandboxPlay(input: $input) { report { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits } against { policy atRiskWorstMinorUnits } } }";

    private const string Claim = "query($input: SandboxClaimInput!) { sandboxClaim(input: $input) { policy holds tried counterexample { permission target amountMinorUnits discountBasisPoints origin unlocked plugin trace { policy tier rules { rule passed } } } } }";

    private const string History = """
        query($input: SandboxHistoryInput!) { sandboxHistory(input: $input) {
          unit currency policy against entries changed changes { decision permission amountMinorUnits before after rule beforeDetail afterDetail }
          before { decisions granted countersigned waiting heldMinorUnits atRisk { days worstMinorUnits } } after { decisions granted countersigned waiting heldMinorUnits }
          assumed { approved leftPending unheard } } }
        """;

    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    private async Task<JsonElement> Ask(string query, object? input = null) =>
        (await platform.Api.AskAsync(Headquarters, query, input is null ? null : new { input })).Data;

    private async Task<string> Mistake(string query, object input)
    {
        var answer = await platform.Api.AskAsync(Headquarters, query, new { input });
        Assert.Equal("BAD_INPUT", answer.Code);
        return answer.Message!;
    }

    /// <summary>The set in force under a name of its own, with half of every amount.</summary>
    private async Task<JsonObject> Stricter()
    {
        var set = JsonNode.Parse((await Ask("{ policy { json } }")).GetProperty("policy").GetProperty("json").GetString()!)!.AsObject();
        set["version"] = "trial-1";
        foreach (var (_, tiers) in set["limits"]!.AsObject())
            foreach (var (_, limit) in tiers!.AsObject())
                foreach (var amount in new[] { "perDecisionMax", "quarterTotalMax" }) limit![amount] = limit[amount]!.GetValue<long>() / 2;
        return set;
    }

    [Fact]
    public async Task The_scenarios_are_listed_in_both_languages()
    {
        var scenarios = (await Ask("{ sandboxScenarios { name title titleZh permission tier tierLater requests days } }")).GetProperty("sandboxScenarios");
        Assert.Equal(12, scenarios.GetArrayLength());
        Assert.Contains("""{"name":"credit-drop","title":"Credit drop mid-quarter","titleZh":"季中信用下降","permission":"pricing.approve","tier":"A","tierLater":"D","requests":200,"days":90}""", scenarios.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_is_played_under_the_policy_in_force_a_version_or_a_candidate()
    {
        var plain = (await Ask(Play, new { scenario = "extra-discount", plays = 3, seed = 7 })).GetRawText();
        Assert.Equal(plain, (await Ask(Play, new { scenario = "extra-discount", plays = 3, seed = 7 })).GetRawText());
        Assert.NotEqual(plain, (await Ask(Play, new { scenario = "extra-discount", plays = 3, seed = 8 })).GetRawText());

        var tried = (await Ask(Play, new { scenario = "extra-discount", plays = 3, seed = 7, candidate = (await Stricter()).ToJsonString(), against = "2026-2" })).GetProperty("sandboxPlay");
        var (report, against) = (tried.GetProperty("report"), tried.GetProperty("against"));
        Assert.Equal(("trial-1", 600, "2026-2"), (report.GetProperty("policy").GetString(), report.GetProperty("decisions").GetInt64(), against.GetProperty("policy").GetString()));
        // A unit of tier C may hold and spend 100,000.00 in a quarter, and half of that on trial.
        Assert.InRange(report.GetProperty("atRiskWorstMinorUnits").GetInt64(), 1, 5_000_000);
        Assert.InRange(against.GetProperty("atRiskWorstMinorUnits").GetInt64(), 5_000_001, 10_000_000);

        var first = (await Ask(Play, new { scenario = "complaint-compensation", plays = 1, policy = "2026-1" })).GetProperty("sandboxPlay").GetProperty("report");
        Assert.Equal("2026-1", first.GetProperty("policy").GetString());
    }

    [Fact]
    public async Task A_play_that_cannot_be_made_says_why()
    {
        Assert.Contains("There are acting-delegate, bundle,", await Mistake(Play, new { scenario = "lunch" }), StringComparison.Ordinal);
        Assert.Contains("plays must be 1 to 250", await Mistake(Play, new { scenario = "quarter-end-burst", plays = 251 }), StringComparison.Ordinal);
        Assert.Contains("plays must be 1 to 125", await Mistake(Play, new { scenario = "quarter-end-burst", plays = 126, against = "2026-2" }), StringComparison.Ordinal);
        Assert.Contains("plays must be 1 to", await Mistake(Play, new { scenario = "bundle", plays = 0 }), StringComparison.Ordinal);
        Assert.Contains("Released are 2026-1, 2026-2", await Mistake(Play, new { scenario = "bundle", policy = "2027-1" }), StringComparison.Ordinal);
        Assert.Contains("against: there is no permission set '2027-1'", await Mistake(Play, new { scenario = "bundle", against = "2027-1" }), StringComparison.Ordinal);
        Assert.Contains("not both", await Mistake(Play, new { scenario = "bundle", policy = "2026-2", candidate = "{}" }), StringComparison.Ordinal);
        Assert.Contains("has no 'version'. Faults in all: 6", await Mistake(Play, new { scenario = "bundle", candidate = "{}" }), StringComparison.Ordinal);
        Assert.Contains("at most 64 KB", await Mistake(Play, new { scenario = "bundle", candidate = new string(' ', 65 * 1024) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_holds_or_is_refuted_by_a_request_with_its_trace()
    {
        var held = (await Ask(Claim, new { tier = "D", permission = "contract-terms.approve", never = "GRANTED" })).GetProperty("sandboxClaim");
        Assert.True(held.GetProperty("holds").GetBoolean() && held.GetProperty("tried").GetInt64() > 100 && held.GetProperty("counterexample").ValueKind == JsonValueKind.Null);

        var refuted = (await Ask(Claim, new { tier = "D", permission = "pricing.approve", never = "GRANTED", amountAboveMinorUnits = 499_999, origin = "AI" })).GetProperty("sandboxClaim");
        var found = refuted.GetProperty("counterexample");
        Assert.False(refuted.GetProperty("holds").GetBoolean());
        Assert.Equal(("pricing.approve", 500_000L, "AI", "D"), (found.GetProperty("permission").GetString(), found.GetProperty("amountMinorUnits").GetInt64(), found.GetProperty("origin").GetString(), found.GetProperty("trace").GetProperty("tier").GetString()));
        Assert.All(found.GetProperty("trace").GetProperty("rules").EnumerateArray(), rule => Assert.True(rule.GetProperty("passed").GetBoolean()));

        Assert.Contains("says nothing about partners.view", await Mistake(Claim, new { tier = "D", permission = "partners.view", never = "GRANTED", policy = "2026-1" }), StringComparison.Ordinal);
        Assert.Contains("The amount must be 0 to", await Mistake(Claim, new { tier = "D", never = "GRANTED", amountAboveMinorUnits = -1 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_is_what_it_was_under_its_own_set_and_another_under_a_stricter_one()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var small = await Authorize(unit, 900_000);
        var large = await Authorize(unit, 1_500_000);
        Assert.Equal(("Granted", "Granted"), (small.GetProperty("__typename").GetString(), large.GetProperty("__typename").GetString()));

        var same = (await Ask(History, new { unit })).GetProperty("sandboxHistory");
        Assert.Equal((0, "USD", 3), (same.GetProperty("changed").GetInt32(), same.GetProperty("currency").GetString(), same.GetProperty("entries").GetInt32()));
        Assert.Equal("""{"decisions":2,"granted":2,"countersigned":0,"waiting":0,"heldMinorUnits":2400000,"atRisk":{"days":1,"worstMinorUnits":2400000}}""", same.GetProperty("before").GetRawText());

        var tried = (await Ask(History, new { unit, candidate = (await Stricter()).ToJsonString() })).GetProperty("sandboxHistory");
        Assert.Equal(
            $$"""[{"decision":"{{large.GetProperty("decision").GetString()}}","permission":"pricing.approve","amountMinorUnits":1500000,"before":"GRANTED","after":"NEEDS_COUNTERSIGN","rule":"SU-7","beforeDetail":"amount 1500000 against 2000000 per decision","afterDetail":"amount 1500000 against 1000000 per decision"}]""",
            tried.GetProperty("changes").GetRawText());
        Assert.Equal(("""{"decisions":2,"granted":1,"countersigned":1,"waiting":1,"heldMinorUnits":900000}""", """{"approved":0,"leftPending":1,"unheard":0}"""), (tried.GetProperty("after").GetRawText(), tried.GetProperty("assumed").GetRawText()));

        var against = (await Ask(History, new { unit, policy = "2026-2", against = "2026-1" })).GetProperty("sandboxHistory");
        Assert.Equal(("2026-1", "2026-2", 0), (against.GetProperty("against").GetString(), against.GetProperty("policy").GetString(), against.GetProperty("changed").GetInt32()));
        // Nothing of all this is in the unit's log.
        Assert.Equal(3, (await Ask($$"""{ unit(id: "{{unit}}") { version } }""")).GetProperty("unit").GetProperty("version").GetInt64());
    }

    [Theory]
    [InlineData("su_nobody")]
    [InlineData("nonsense")]
    public async Task A_history_nobody_has_is_null(string unit) =>
        Assert.Equal("""{"sandboxHistory":null}""", (await Ask(History, new { unit })).GetRawText());

    [Fact]
    public async Task A_history_under_a_set_there_is_not_says_so()
    {
        Assert.Contains("there is no permission set '1'", await Mistake(History, new { unit = "su_nobody", policy = "1" }), StringComparison.Ordinal);
        Assert.Contains("there is no permission set '1'", await Mistake(History, new { unit = "su_nobody", against = "1" }), StringComparison.Ordinal);
        Assert.Contains("The candidate is no permission set", await Mistake(History, new { unit = "su_nobody", candidate = "[]" }), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Authorize(string unit, long amount) => (await Ask($$"""
        mutation { authorize(input: { unit: "{{unit}}", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: {{amount}}, currency: "USD" }, idempotencyKey: "{{Platform.Key()}}" }) {
          __typename ... on Granted { decision } ... on NeedsCountersign { decision } ... on Refusal { code message } } }
        """)).GetProperty("authorize");
}
