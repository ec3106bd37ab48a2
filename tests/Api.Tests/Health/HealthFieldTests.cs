using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Health;

/// <summary>Health and the scorecard over GraphQL (HE-1, HE-10, HE-11).</summary>
public sealed class HealthFieldTests(Platform platform)
{
    [Fact]
    public async Task A_customer_sees_how_its_health_is_made_up_and_another_one_finds_nothing()
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(id).Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        string Asked(int weeks) => $$"""{ sovereigntyHealth(customer: "{{id}}", weeks: {{weeks}}) { score isRed rules dimensions { name score parts { name numerator denominator score source } } } channelInventoryHealth(customer: "{{id}}") { score dimensions { name } } }""";
        var own = platform.Issuer.TokenFor("customer", "customer", id, Scopes.HealthRead);
        await Eventually.Holds(async () => Assert.Equal(1, (await platform.Api.AskAsync(own, Asked(13))).Data.GetProperty("sovereigntyHealth").GetArrayLength()));
        var report = (await platform.Api.AskAsync(own, Asked(0))).Data.GetProperty("sovereigntyHealth")[0];
        Assert.Equal(["openness", "collaboration", "transparency"], report.GetProperty("dimensions").EnumerateArray().Select(dimension => dimension.GetProperty("name").GetString()));
        Assert.Equal("""{"name":"open","numerator":0,"denominator":14,"score":0}""", Without(report.GetProperty("dimensions")[0].GetProperty("parts")[0].GetRawText()));

        var another = platform.Issuer.TokenFor("customer", "customer", "cu_another", Scopes.HealthRead);
        Assert.Equal("""{"sovereigntyHealth":[],"channelInventoryHealth":null}""", (await platform.Api.AskAsync(another, Asked(13))).Data.GetRawText());
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(own, Asked(54))).Code);

        static string Without(string part) => part[..part.IndexOf(",\"source\"", StringComparison.Ordinal)] + "}";
    }

    [Fact]
    public async Task A_managers_scorecard_is_weighed_and_what_is_not_measured_gives_its_weight_to_the_others()
    {
        var (token, unit) = (Tokens.Headquarters(platform.Issuer), await SalesUnitSamples.EstablishAsync(platform));
        var scorecard = (await platform.Api.AskAsync(token, $$"""{ scorecard(unit: "{{unit}}") { unit score customers customersMeasured weights parts { component weight score } } }""")).Data.GetProperty("scorecard");
        var parts = scorecard.GetProperty("parts").EnumerateArray().ToDictionary(part => part.GetProperty("component").GetString()!, part => part.GetProperty("score"));
        var credit = (await platform.Api.AskAsync(token, $$"""{ unit(id: "{{unit}}") { credit { score } } }""")).Data.GetProperty("unit").GetProperty("credit").GetProperty("score").GetInt32();
        Assert.Equal(["ATTAINMENT", "CHANNEL_INVENTORY", "CREDIT", "SOVEREIGNTY"], parts.Keys.Order(StringComparer.Ordinal));
        // Of a new unit only its credit is measured.
        Assert.Equal((credit * 10, credit * 10), (parts["CREDIT"].GetInt32(), scorecard.GetProperty("score").GetInt32()));
        Assert.Equal("""{"scorecard":null}""", (await platform.Api.AskAsync(token, """{ scorecard(unit: "su_nobody") { score } }""")).Data.GetRawText());
    }

    [Fact]
    public async Task Weights_that_do_not_total_a_hundred_or_leave_one_out_are_refused_with_what_to_do()
    {
        var token = Tokens.Headquarters(platform.Issuer);
        foreach (var (weights, code) in new[]
        {
            ("{ component: CHANNEL_INVENTORY, weight: 35 }, { component: SOVEREIGNTY, weight: 30 }, { component: CREDIT, weight: 20 }, { component: ATTAINMENT, weight: 14 }", "NOT_A_HUNDRED"),
            ("{ component: CHANNEL_INVENTORY, weight: 100 }", "COMPONENT_MISSING"),
            ("{ component: CHANNEL_INVENTORY, weight: 50 }, { component: CHANNEL_INVENTORY, weight: 50 }", "OUT_OF_RANGE"),
        })
        {
            var answer = (await platform.Api.AskAsync(token, $$"""mutation { weighScorecard(input: { weights: [{{weights}}], reason: "r", idempotencyKey: "{{Platform.Key()}}" }) { ... on Refusal { code message } } }""")).Data.GetProperty("weighScorecard");
            Assert.Equal(code, answer.GetProperty("code").GetString());
        }
    }
}
