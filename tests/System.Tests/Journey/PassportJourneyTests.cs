using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.SystemTests.Journey;

/// <summary>The passport's journey over HTTP, with tokens of the platform's own identity host: grant, read, use seen, withdrawal, refusal, certificate, consent receipt, credential.</summary>
public sealed class PassportJourneyTests : OnePlatform
{
    private readonly string _purpose = $"co-marketing/{Guid.CreateVersion7():N}"[..40];

    [Fact]
    public async Task A_customer_grants_sees_each_use_withdraws_and_can_prove_all_of_it_elsewhere()
    {
        await using var process = await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string>(), Cancelled);
        var (admin, partner) = (await AskerAsync("customer-admin-demo"), await AskerAsync("partner-demo"));
        var customer = admin.Token.Claim("ecosystem_organisation");
        using var usage = await FollowAsync(Running.Api, admin.Token);
        await using var events = SseParser.Create(await usage.Content.ReadAsStreamAsync(Cancelled)).EnumerateAsync(Cancelled).GetAsyncEnumerator(Cancelled);
        await NextAsync(events);

        // Refused, then granted, then read.
        Assert.Equal("NOT_FOUND", CodeOf(await ReadAsync(partner, customer)));
        var granted = await admin.AskAsync(
            "mutation($p: String!, $k: String!) { grantConsent(input: { grantee: \"partner_demo\", category: PROFILE, purpose: $p, fields: [\"name\"], idempotencyKey: $k }) { ... on GrantConsentPayload { consent { id grantedAt } } } }",
            new { p = _purpose, k = Guid.CreateVersion7().ToString() }, Cancelled);
        var consent = granted.GetProperty("consent").GetProperty("id").GetString()!;
        var read = await ReadAsync(partner, customer);
        var receipt = read.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString();
        var since = Stopwatch.GetTimestamp();

        // Seen.
        var seen = Assert.Single((await NextAsync(events)).GetProperty("receipts").EnumerateArray());
        Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(1), $"{Stopwatch.GetElapsedTime(since)}");
        Assert.Equal((receipt, "partner_demo", _purpose, "name"), (seen.GetProperty("id").GetString(), seen.GetProperty("reader").GetString(), seen.GetProperty("purpose").GetString(), seen.GetProperty("fields")[0].GetString()));

        // Withdrawn: refused from the next call on, and known to have stood before.
        var withdrawn = await admin.AskAsync(
            "mutation($c: ID!, $k: String!) { withdrawConsent(input: { consent: $c, idempotencyKey: $k }) { ... on WithdrawConsentPayload { epoch } } }", new { c = consent, k = Guid.CreateVersion7().ToString() }, Cancelled);
        Assert.True(withdrawn.GetProperty("epoch").GetInt64() >= 1);
        Assert.Equal("NOT_FOUND", CodeOf(await ReadAsync(partner, customer)));
        var then = await admin.AskAsync("query($at: DateTime!) { passportAsOf(at: $at) { consents { id } } }", new { at = granted.GetProperty("consent").GetProperty("grantedAt").GetString() }, Cancelled);
        Assert.Contains(consent, then.GetProperty("consents").EnumerateArray().Select(one => one.GetProperty("id").GetString()));

        // Certified, before the partner says that it knows and after.
        Assert.False((await CertificateAsync(admin, consent)).GetProperty("acknowledged").GetBoolean());
        await partner.AskAsync(
            "mutation($u: ID!, $c: ID!, $k: String!) { acknowledgeWithdrawal(input: { customer: $u, consent: $c, idempotencyKey: $k }) { ... on AcknowledgeWithdrawalPayload { consent } } }",
            new { u = customer, c = consent, k = Guid.CreateVersion7().ToString() }, Cancelled);
        var certificate = await CertificateAsync(admin, consent);
        Assert.True(certificate.GetProperty("acknowledged").GetBoolean());

        await ProveElsewhereAsync(Running.Api, admin.Token, consent, certificate.GetProperty("credential").GetString()!);
    }

    /// <summary>What the customer takes away: a consent receipt, a credential and the certificate, verified with nothing but what is published.</summary>
    private async Task ProveElsewhereAsync(Uri api, AccessToken token, string consent, string certificate)
    {
        var receipt = LinkedNode.Read(await DownloadAsync(new Uri(api, "passport/consent-receipt"), token));
        Assert.Empty(ConsentRecordCheck.Faults(receipt));
        Assert.Empty(ConsentRecordCheck.Missing(receipt));
        Assert.NotNull(PassportReceipt.Consents(receipt).Single(one => one.Id.Value == consent).WithdrawnAt);

        var credential = await DownloadAsync(new Uri(api, "passport/credential"), token);
        var issuer = api.AbsoluteUri.TrimEnd('/');
        var rules = new TokenValidationParameters
        {
            IssuerSigningKeys = JsonWebKeySet.Create(await Http.GetStringAsync(new Uri(new Uri(issuer), "/.well-known/jwks.json"), Cancelled)).GetSigningKeys(),
            ValidIssuer = issuer,
            ValidTypes = ["vc+jwt"],
            ValidateAudience = false,
        };
        Assert.True((await new JsonWebTokenHandler().ValidateTokenAsync(credential, rules)).IsValid);
        Assert.True((await new JsonWebTokenHandler().ValidateTokenAsync(certificate, rules)).IsValid);
        var parts = credential.Split('.');
        Assert.IsType<SecurityTokenInvalidSignatureException>((await new JsonWebTokenHandler().ValidateTokenAsync($"{parts[0]}.{certificate.Split('.')[1]}.{parts[2]}", rules)).Exception);
    }

    private async Task<string> DownloadAsync(Uri url, AccessToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        using var response = await Http.SendAsync(request, Cancelled);
        return response.EnsureSuccessStatusCode() is var answer ? await answer.Content.ReadAsStringAsync(Cancelled) : "";
    }

    private async Task<HttpResponseMessage> FollowAsync(Uri api, AccessToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, "graphql")) { Content = JsonContent.Create(new { query = "subscription { usage { place receipts { id reader fields purpose } } }" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        request.Headers.Accept.Add(new("text/event-stream"));
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
    }

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync(), "The stream has ended.");
        using var document = JsonDocument.Parse(events.Current.Data);
        return document.RootElement.GetProperty("data").GetProperty("usage").Clone();
    }

    private Task<JsonElement> ReadAsync(GraphQLClient partner, string customer) =>
        partner.SendAsync("query($id: ID!, $p: String!) { customer(id: $id) { profile(purpose: $p) { name } } }", new { id = customer, p = _purpose }, Cancelled);

    private static async Task<JsonElement> CertificateAsync(GraphQLClient admin, string consent) =>
        await admin.AskAsync("query($c: ID!) { revocationCertificate(consent: $c) { acknowledged credential } }", new { c = consent }, Cancelled);

    private static string? CodeOf(JsonElement response) => response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
