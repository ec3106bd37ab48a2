using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-20 over HTTP: auditors find entries, go on from a datum to decisions and back, and are shown nothing personal.</summary>
public sealed class AuditEntriesTests(Platform platform)
{
    private const string Selection =
        "edges { cursor node { position leafIndex at actorKind actorId version principal { person client organisation audience } eventTypes entry decision receipt usedBy basedOn { receipt customer fields } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } asOf";

    private readonly string _customer = Platform.Fresh<CustomerId>().Value;
    private readonly string _auditor = $"auditor-{Platform.Key()}";

    private string Auditor => platform.Issuer.TokenFor(_auditor, "auditor", "auditor_demo", Scopes.AuditRead);

    [Fact]
    public async Task From_a_datum_to_the_decision_that_rests_on_it_and_back()
    {
        var (unit, receipt, decision) = await DecidedAsync();

        var datum = $$"""{ customer: "{{_customer}}", category: PROFILE, field: "name" }""";
        var about = Nodes(await FindAsync($"filter: {{ datum: {datum} }}, direction: ASC"));
        Assert.Equal(["consentGranted", "dataRead"], about.Select(node => Assert.Single(node.GetProperty("eventTypes").EnumerateArray()).GetString()));
        var read = about[1];
        Assert.Equal((receipt, "customer", _customer), (Text(read, "receipt"), Text(read, "actorKind"), Text(read, "actorId")));
        Assert.Equal("""{"person":"hq-console","client":"hq-console","organisation":"hq","audience":"internal"}""", read.GetProperty("principal").GetRawText());
        Assert.Equal([decision], read.GetProperty("usedBy").EnumerateArray().Select(one => one.GetString()));
        Assert.Empty(Nodes(await FindAsync($$"""filter: { datum: { customer: "{{_customer}}", category: PROFILE, field: "sector" } }""")));

        var decided = Assert.Single(Nodes(await FindAsync($$"""filter: { actorKind: "sales-unit", actorId: "{{unit}}", eventType: "authorizationDecided", client: "hq-console" }""")));
        Assert.Equal(decision, Text(decided, "decision"));
        Assert.Equal($$"""[{"receipt":"{{receipt}}","customer":"{{_customer}}","fields":["name"]}]""", decided.GetProperty("basedOn").GetRawText());

        // Nothing personal is in any of it, and an entry is the one that its leaf proves.
        var whole = (await FindAsync($$"""filter: { actorId: "{{_customer}}" }""")).GetRawText();
        Assert.DoesNotContain("Galaxy Works", whole, StringComparison.Ordinal);
        var logged = await AskAsync($$"""{ logEntries(actorKind: "customer", actorId: "{{_customer}}") { position version entry } }""");
        Assert.Equal(
            logged.GetProperty("logEntries").EnumerateArray().Select(entry => (entry.GetProperty("version").GetInt64(), Text(entry, "entry"))),
            Nodes(await FindAsync($$"""filter: { actorId: "{{_customer}}", actorKind: "customer" }, direction: ASC""")).Select(node => (node.GetProperty("version").GetInt64(), Text(node, "entry"))));
    }

    [Fact]
    public async Task Pages_go_on_from_their_cursors_in_both_directions_and_a_cursor_is_of_one_list_alone()
    {
        await DecidedAsync();
        var filter = $$"""filter: { actorId: "{{_customer}}" }""";
        var all = Nodes(await FindAsync(filter)).ConvertAll(node => node.GetProperty("position").GetInt64());
        Assert.True(all.Count >= 3);
        var first = await FindAsync($"{filter}, first: 2");
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var cursor = Text(first.GetProperty("pageInfo"), "endCursor");
        Assert.Equal(all.Skip(2), Nodes(await FindAsync($"{filter}, after: \"{cursor}\"")).Select(node => node.GetProperty("position").GetInt64()));
        var last = await FindAsync($"{filter}, last: 2");
        Assert.Equal(all.TakeLast(2), Nodes(last).Select(node => node.GetProperty("position").GetInt64()));
        Assert.Equal(all.SkipLast(2), Nodes(await FindAsync($"{filter}, last: 10, before: \"{Text(last.GetProperty("pageInfo"), "startCursor")}\"")).Select(node => node.GetProperty("position").GetInt64()));

        foreach (var other in new[] { "", $"{filter}, direction: ASC", $$"""filter: { actorId: "{{_customer}}", client: "hq-console" }""" })
            Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Auditor, $"{{ auditEntries({other}{(other.Length > 0 ? ", " : "")}after: \"{cursor}\") {{ asOf }} }}")).Code);
    }

    [Theory]
    [InlineData("filter: { audience: \"everybody\" }")]
    [InlineData("filter: { person: \"\" }")]
    [InlineData("filter: { client: \"a\\u0000b\" }")]
    [InlineData("filter: { datum: { customer: \"su_1\", category: PROFILE } }")]
    [InlineData("filter: { datum: { customer: \"cu_1\", category: PROFILE, field: \"salary\" } }")]
    [InlineData("first: 201")]
    [InlineData("first: 1, last: 1, after: \"x\"")]
    public async Task What_is_no_filter_is_said_to_be_none(string arguments) =>
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Auditor, $"{{ auditEntries({arguments}) {{ asOf }} }}")).Code);

    [Fact]
    public async Task What_an_auditor_asked_is_itself_found()
    {
        var before = platform.Issuer.TokenFor($"{_auditor}-first", "auditor", "auditor_demo", Scopes.AuditRead);
        Assert.Null((await platform.Api.AskAsync(before, "{ checkpoint { size } }")).Code);
        await platform.IndexedAsync();
        var asked = Assert.Single(Nodes(await FindAsync($$"""filter: { audience: "auditor", client: "{{_auditor}}-first", eventType: "auditorAsked" }""")));
        Assert.Equal(("auditor", $"au_{_auditor}-first"), (Text(asked, "actorKind"), Text(asked, "actorId")));
    }

    private async Task<(string Unit, string Receipt, string Decision)> DecidedAsync()
    {
        platform.AsHeadquarters();
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(_customer).Register(new("星河制造 Galaxy Works", "trade", 1998, "251.41", 495, "CN", null), Platform.Key()));
        var granted = await platform.Api.AskAsync(
            Tokens.Customer(platform.Issuer, _customer),
            $$"""mutation { grantConsent(input: { grantee: "hq", category: PROFILE, purpose: "planning", fields: ["name"], idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""");
        Assert.Null(granted.Code);
        var read = await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""{ customer(id: "{{_customer}}") { profile(purpose: "planning") { name } } }""");
        var receipt = read.Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var decided = await platform.Api.AskAsync(
            Tokens.Headquarters(platform.Issuer),
            $$"""mutation { authorize(input: { unit: "{{unit}}", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: 100, currency: "USD" }, basedOn: ["{{receipt}}"], idempotencyKey: "{{Platform.Key()}}" }) { ... on Granted { decision } } }""");
        await platform.TracedAsync();
        await platform.IndexedAsync();
        return (unit, receipt, Text(decided.Data.GetProperty("authorize"), "decision"));
    }

    private async Task<JsonElement> AskAsync(string query) => (await platform.Api.AskAsync(Auditor, query)).Data;

    private async Task<JsonElement> FindAsync(string arguments) => (await AskAsync($"{{ auditEntries({arguments}) {{ {Selection} }} }}")).GetProperty("auditEntries");

    private static List<JsonElement> Nodes(JsonElement page) => [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
