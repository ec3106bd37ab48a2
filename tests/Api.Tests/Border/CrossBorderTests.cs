using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Border;

/// <summary>CU-25 to CU-27, and CU-23, as clients meet them over HTTP.</summary>
public sealed class CrossBorderTests(Platform platform)
{
    private const string Purpose = "co-marketing";
    private const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private string Partner(string? country) => platform.Issuer.Token(TimeProvider.System.GetUtcNow(), token =>
    {
        (token.Claims["sub"], token.Claims["client_id"], token.Claims["scope"]) = ("partner-demo", "partner-demo", Scopes.CustomersRead);
        (token.Claims["ecosystem_audience"], token.Claims["ecosystem_organisation"]) = ("partner", "partner_demo");
        if (country is not null) token.Claims["ecosystem_country"] = country;
    });

    private async Task<string> GrantedAsync(bool crossBorder)
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(id).Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        var granted = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), $$"""mutation { grantConsent(input: { grantee: "partner_demo", category: PROFILE, purpose: "{{Purpose}}", fields: ["name"], crossBorder: {{(crossBorder ? "true" : "false")}}, idempotencyKey: "{{Platform.Key()}}" }) { ... on GrantConsentPayload { consent { id } } } }""");
        Assert.StartsWith("co_", granted.Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("id").GetString(), StringComparison.Ordinal);
        return id;
    }

    private Task<Answer> ReadAsync(string? country, string id, string? key = null) => platform.Api.AskAsync(
        Partner(country), $$"""{ customer(id: "{{id}}") { profile(purpose: "{{Purpose}}") { name } } }""", change: request =>
        {
            request.Headers.Add("traceparent", Trace);
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
        });

    private async Task<JsonElement> CounterAsync() =>
        (await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), "{ crossBorder { home year people peopleMax sensitivePeople sensitiveMax receivers { organisation countries people } } }")).Data.GetProperty("crossBorder");

    [Fact]
    public async Task Read_abroad_a_person_is_counted_once_and_without_the_flag_the_answer_is_that_of_nobody()
    {
        var (open, shut, nobody) = (await GrantedAsync(true), await GrantedAsync(false), Platform.Fresh<CustomerId>().Value);
        var before = (await CounterAsync()).GetProperty("people").GetInt32();
        var key = Platform.Key();
        var first = await ReadAsync("DE", open, key);
        Assert.Equal("星河制造 Galaxy Works", first.Data.GetProperty("customer").GetProperty("profile").GetProperty("name").GetString());
        Assert.Equal(Receipt(first), Receipt(await ReadAsync("DE", open, key)));
        Assert.NotEqual(Receipt(first), Receipt(await ReadAsync("DE", open)));
        var (denied, never) = (await ReadAsync("DE", shut), await ReadAsync("DE", nobody));
        Assert.Equal((never.Status, never.Body), (denied.Status, denied.Body));
        Assert.Equal("NOT_FOUND", denied.Code);
        Assert.Null((await ReadAsync("CN", shut)).Code);

        var counter = await CounterAsync();
        Assert.Equal(("CN", before + 1, 100_000, 10_000), (counter.GetProperty("home").GetString(), counter.GetProperty("people").GetInt32(), counter.GetProperty("peopleMax").GetInt32(), counter.GetProperty("sensitiveMax").GetInt32()));
        Assert.Contains(counter.GetProperty("receivers").EnumerateArray(), one => one.GetProperty("organisation").GetString() == "partner_demo" && one.GetProperty("countries").GetString() == "DE");

        static string Receipt(Answer answer) => answer.Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
    }

    [Theory, InlineData("de"), InlineData("DEU"), InlineData(""), InlineData("DE,CN")]
    public async Task A_country_that_is_none_makes_the_token_worth_nothing(string country) =>
        Assert.Equal("UNAUTHENTICATED", (await ReadAsync(country, Platform.Fresh<CustomerId>().Value)).Code);

    [Fact]
    public async Task Headquarters_records_a_filing_and_the_auditor_sees_it()
    {
        var reference = $"沪网信备 {Platform.Key()}";
        async Task<JsonElement> FileAsync(string input, string? key = null) => (await platform.Api.AskAsync(
            Tokens.Headquarters(platform.Issuer), $$"""mutation { recordFiling(input: { {{input}}, idempotencyKey: "{{key ?? Platform.Key()}}" }) { ... on FilingPayload { reference } ... on Refusal { code } } }""")).Data.GetProperty("recordFiling");
        var key = Platform.Key();
        for (var n = 0; n < 2; n++) Assert.Equal(reference, (await FileAsync($"reference: \"{reference}\", sensitive: true, fromYear: 2020", key)).GetProperty("reference").GetString());
        Assert.Equal("ALREADY_FILED", (await FileAsync($"reference: \"{reference}\", sensitive: true, fromYear: 2020")).GetProperty("code").GetString());
        Assert.Equal("OUT_OF_RANGE", (await FileAsync($"reference: \"{reference}2\", sensitive: true, fromYear: 2020, throughYear: 2025")).GetProperty("code").GetString());
        var seen = await platform.Api.AskAsync(platform.Issuer.TokenFor("auditor-demo", "auditor", "auditor_demo", Scopes.AuditRead), "{ crossBorder { filings { reference sensitive fromYear throughYear by } } }");
        Assert.Contains(seen.Data.GetProperty("crossBorder").GetProperty("filings").EnumerateArray(), filing => JsonElement.DeepEquals(filing, JsonSerializer.SerializeToElement(new { reference, sensitive = true, fromYear = 2020, throughYear = 2020, by = "hq-console" })));
    }

    [Fact]
    public async Task Interactions_come_in_each_answered_for_itself_and_a_partner_without_consent_finds_nobody()
    {
        var id = await GrantedAsync(true);
        async Task<Answer> SendAsync(string token, string customer, string items) => await platform.Api.AskAsync(
            token, $$"""mutation { recordInteractions(input: { customer: "{{customer}}", items: [{{items}}], idempotencyKey: "{{Platform.Key()}}" }) { ... on InteractionsPayload { outcomes { status code message } } ... on Refusal { code message } } }""",
            change: request => request.Headers.Add("traceparent", Trace));
        static string Item(string id, string direction = "in") => $$"""{ kind: POC_FEEDBACK, system: "crm", sourceId: "{{id}}", occurredAt: "2026-03-01T08:00:00Z", direction: "{{direction}}", summary: "works well" }""";
        var collector = platform.Issuer.TokenFor("mail-gateway", "internal", "hq", Scopes.InteractionsWrite);
        var answer = await SendAsync(collector, id, $"{Item("1")}, {Item("1")}, {Item("2", "up")}");
        Assert.Equal(
            """[{"status":"ACCEPTED","code":null,"message":null},{"status":"KNOWN","code":null,"message":null},{"status":"REFUSED","code":"OUT_OF_RANGE","message":"direction must be in or out."}]""",
            answer.Data.GetProperty("recordInteractions").GetProperty("outcomes").GetRawText());
        var partner = platform.Issuer.TokenFor("partner-demo", "partner", "partner_demo", Scopes.InteractionsWrite);
        var (denied, never) = (await SendAsync(partner, id, Item("3")), await SendAsync(partner, Platform.Fresh<CustomerId>().Value, Item("3")));
        Assert.Equal((never.Status, never.Body), (denied.Status, denied.Body));
        Assert.Contains("CUSTOMER_UNKNOWN", denied.Body, StringComparison.Ordinal);
    }
}
