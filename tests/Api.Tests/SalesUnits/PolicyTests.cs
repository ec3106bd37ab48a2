using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.SalesUnits;

/// <summary>Permission sets as people and auditors see them, and how one is checked before it is released.</summary>
public sealed class PolicyTests(Platform platform)
{
    private async Task<JsonElement> Ask(string query, object? variables = null) => (await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), query, variables)).Data;

    [Fact]
    public async Task A_policy_is_shown_with_all_that_decisions_cite()
    {
        var first = (await Ask("""{ policy(version: "2026-1") { version current hash json validFrom holdMinutes tiers { tier from } unlocks { permission consecutiveQuarters attainmentAboveBasisPoints npsAtLeast responsesAtLeast } limits { permission tier perDecisionMaxMinorUnits quarterTotalMaxMinorUnits discountMaxBasisPoints } } }""")).GetProperty("policy");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first.GetProperty("json").GetString()!))), first.GetProperty("hash").GetString());
        Assert.Equal("""[{"tier":"A","from":800},{"tier":"B","from":650},{"tier":"C","from":500},{"tier":"D","from":0}]""", first.GetProperty("tiers").GetRawText());
        Assert.Equal((false, JsonValueKind.Null, 8, 1440), (first.GetProperty("current").GetBoolean(), first.GetProperty("validFrom").ValueKind, first.GetProperty("limits").GetArrayLength(), first.GetProperty("holdMinutes").GetInt32()));
        Assert.Equal("""{"permission":"marketing-spend.propose","tier":"A","perDecisionMaxMinorUnits":8000000,"quarterTotalMaxMinorUnits":20000000,"discountMaxBasisPoints":0}""", first.GetProperty("limits")[0].GetRawText());
        Assert.Equal("""[{"permission":"marketing-spend.propose","consecutiveQuarters":2,"attainmentAboveBasisPoints":11500,"npsAtLeast":72,"responsesAtLeast":30}]""", first.GetProperty("unlocks").GetRawText());

        var all = (await Ask("{ policies { version current } policy { version } }"));
        var inForce = all.GetProperty("policies").EnumerateArray().Where(policy => policy.GetProperty("current").GetBoolean()).Select(policy => policy.GetProperty("version").GetString());
        Assert.Equal(all.GetProperty("policy").GetProperty("version").GetString(), Assert.Single(inForce));
        Assert.Equal("""{"policy":null}""", (await Ask("""{ policy(version: "2027-9") { version } }""")).GetRawText());
    }

    [Fact]
    public async Task An_auditor_who_may_see_units_sees_what_their_decisions_cite()
    {
        var answer = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.UnitsRead), """{ policy(version: "2026-2") { hash } }""");
        Assert.Equal("5cad5d45de96630120898e7a61c4719c73136ccdbe4c91dfadde5afb82b99f7e", answer.Data.GetProperty("policy").GetProperty("hash").GetString());
    }

    [Fact]
    public async Task A_candidate_is_checked_and_every_finding_has_its_place()
    {
        const string Check = "query($json: String!) { checkPolicy(json: $json) { accepted version hash findings { severity at message } } }";
        var set = JsonNode.Parse((await Ask("{ policy { json } }")).GetProperty("policy").GetProperty("json").GetString()!)!.AsObject();
        set["version"] = "trial-1";
        var sound = (await Ask(Check, new { json = set.ToJsonString() })).GetProperty("checkPolicy");
        Assert.Equal((true, "trial-1", 0), (sound.GetProperty("accepted").GetBoolean(), sound.GetProperty("version").GetString(), sound.GetProperty("findings").GetArrayLength()));

        set["tiers"]![3]!["from"] = 10;
        set["limits"]!["pricing.approve"]!["D"]!["discountMax"] = 9_999;
        set.Remove("grants");
        var faulty = (await Ask(Check, new { json = set.ToJsonString() })).GetProperty("checkPolicy");
        Assert.Equal((false, JsonValueKind.Null), (faulty.GetProperty("accepted").GetBoolean(), faulty.GetProperty("hash").ValueKind));
        Assert.Equal(
            ["FAULT tiers[3].from", "FAULT limits['pricing.approve'].D.discountMax", "WARNING "],
            faulty.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("severity").GetString()} {finding.GetProperty("at").GetString()}"));
        Assert.All(faulty.GetProperty("findings").EnumerateArray(), finding => Assert.NotEqual("", finding.GetProperty("message").GetString()));
    }
}
