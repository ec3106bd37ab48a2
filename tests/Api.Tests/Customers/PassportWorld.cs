using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>A customer with a passport, and a partner that may read of it, over GraphQL.</summary>
internal sealed class PassportWorld(Platform platform, string customer, string partner)
{
    public const string Purpose = "co-marketing";

    public string Customer => customer;

    public string Partner => partner;

    public string CustomerToken => Tokens.Customer(platform.Issuer, customer);

    public string PartnerToken => platform.Issuer.TokenFor($"{partner}-client", "partner", partner, [.. Tokens.AllScopes]);

    public static async Task<PassportWorld> MadeAsync(Platform platform)
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>();
        var grain = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await grain.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        Assert.IsType<CustomerAccepted>(await grain.RecordInteractions([new("mail-1", new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), "e-mail", "in", "asks for a quote")], Platform.Key()));
        return new(platform, id.Value, $"partner_{Platform.Key()}");
    }

    public Task<Answer> AsCustomerAsync(string query, object? variables = null) => platform.Api.AskAsync(CustomerToken, query, variables);

    /// <summary>Grants the partner name and sector.</summary>
    public async Task<string> GrantAsync() => (await AsCustomerAsync($$"""
        mutation { grantConsent(input: { grantee: "{{partner}}", category: PROFILE, purpose: "{{Purpose}}", fields: ["name", "sector"], idempotencyKey: "{{Platform.Key()}}" }) { ... on GrantConsentPayload { consent { id } } } }
        """)).Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("id").GetString()!;

    public async Task WithdrawAsync(string consent) => Assert.True((await AsCustomerAsync($$"""
        mutation { withdrawConsent(input: { consent: "{{consent}}", idempotencyKey: "{{Platform.Key()}}" }) { ... on WithdrawConsentPayload { epoch } } }
        """)).Data.GetProperty("withdrawConsent").TryGetProperty("epoch", out _));

    public Task<Answer> ReadAsync(string fields = "name") => platform.Api.AskAsync(PartnerToken, $$"""{ customer(id: "{{customer}}") { profile(purpose: "{{Purpose}}") { {{fields}} } } }""");

    /// <summary>Reads, and says under which receipt.</summary>
    public async Task<string> ReceiptAsync() => (await ReadAsync()).Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;

    public async Task<JsonElement> CertificateAsync(string consent) => (await AsCustomerAsync(
        "query($c: ID!) { revocationCertificate(consent: $c) { consent grantee withdrawnAt epoch asOf acknowledged told { status attempts lastStatus doneAt } acknowledgements { how by at } credential } }", new { c = consent })).Data.GetProperty("revocationCertificate");
}
