using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Exports;

/// <summary>A partner of a test of its own, the customers that granted it something, and its exports, over HTTP.</summary>
internal sealed class ExportingPartner(Platform platform)
{
    public const string Purpose = "co-marketing";

    private const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    public string Organisation { get; } = $"partner_{Platform.Key()}";

    public string Token => TokenOf("exporter", "partner", Organisation, Scopes.CustomersRead, Scopes.ExportsRun, Scopes.WebhooksRead, Scopes.WebhooksWrite);

    public string TokenOf(string client, string audience, string organisation, params string[] scopes) => platform.Issuer.TokenFor($"{client}-{Organisation}", audience, organisation, scopes);

    public async Task<(string Customer, string Consent)> GrantedAsync(string name = "星河制造 Galaxy Works")
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(id).Register(new(name, "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        var answer = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), $$"""
            mutation { grantConsent(input: { grantee: "{{Organisation}}", category: PROFILE, purpose: "{{Purpose}}", fields: ["name", "sector"], idempotencyKey: "{{Platform.Key()}}" }) { ... on GrantConsentPayload { consent { id } } } }
            """);
        return (id, answer.Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("id").GetString()!);
    }

    public async Task WithdrawAsync((string Customer, string Consent) granted) => Assert.True((await platform.Api.AskAsync(
        Tokens.Customer(platform.Issuer, granted.Customer),
        $$"""mutation { withdrawConsent(input: { consent: "{{granted.Consent}}", idempotencyKey: "{{Platform.Key()}}" }) { ... on WithdrawConsentPayload { epoch } } }""")).Data.GetProperty("withdrawConsent").TryGetProperty("epoch", out _));

    public async Task<JsonElement> ChangeAsync(string mutation, string input, string? key = null, string? token = null) => (await platform.Api.AskAsync(
        token ?? Token, $$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{key ?? Platform.Key()}}" }) { ... on ExportPayload { export { id kind fields purpose status } } ... on Refusal { code message } } }""")).Data.GetProperty(mutation);

    public async Task<string> StartedAsync(string fields = "\"sector\", \"name\"") =>
        (await ChangeAsync("startExport", $$"""kind: "profiles", purpose: "{{Purpose}}", fields: [{{fields}}]""")).GetProperty("export").GetProperty("id").GetString()!;

    public async Task<JsonElement> ExportAsync(string id, string? token = null) => (await platform.Api.AskAsync(
        token ?? Token, $$"""{ export(id: "{{id}}") { id status asOf rows refused expiresAt startedAt error { code } parts { number rows bytes sha256 path } } }""")).Data.GetProperty("export");

    public async Task<string> DoneAsync()
    {
        var id = await StartedAsync();
        await Eventually.Holds(async () => Assert.Equal("DONE", (await ExportAsync(id)).GetProperty("status").GetString()));
        return id;
    }

    public Task<Answer> DownloadAsync(string path, string? token = null, string? range = null, string? ifRange = null, string? ifNoneMatch = null, HttpMethod? method = null) =>
        platform.Api.SendAsync(method ?? HttpMethod.Get, path, token ?? Token, request =>
        {
            request.Headers.Add("traceparent", Trace);
            if (range is not null) request.Headers.Range = RangeHeaderValue.Parse(range);
            if (ifRange is not null) request.Headers.IfRange = RangeConditionHeaderValue.Parse(ifRange);
            if (ifNoneMatch is not null) request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(ifNoneMatch));
        });

    public static string PathOf(string export, int part = 1) => $"/exports/{export}/parts/{part.ToString(CultureInfo.InvariantCulture)}";
}
