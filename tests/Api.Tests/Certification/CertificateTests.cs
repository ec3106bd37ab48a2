using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Certification;

/// <summary>CE-20 to CE-31 through the API: a supplier from registration to certificate, and what anybody learns of it without an account. The suite of client libraries is tests/clients/certificate.test.js.</summary>
public sealed class CertificateTests(Platform platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Supplier => platform.Issuer.TokenFor("supplier-demo", "supplier", "supplier_demo", Scopes.CertificationRead, Scopes.CertificationWrite);

    private string Office(string person) => platform.Issuer.TokenFor(person, "internal", "hq", Scopes.CertificationRead, Scopes.CertificationAdmin);

    private CertifiedSystems Systems => new(platform, Supplier);

    [Fact]
    public async Task A_supplier_registers_proves_and_is_certified_and_sees_each_test()
    {
        var (system, run) = await Systems.CertifiedAsync();
        var shown = (await AskAsync(Supplier, $$"""{ supplierSystem(id: "{{system}}") { ownedSince challenge { nonce } testClients runs { id status evidence { test verdict } transcriptSha256 } certificate { status } } }""")).GetProperty("supplierSystem");
        Assert.Equal(["a", "b", "c", "d"], shown.GetProperty("testClients").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("VALID", shown.GetProperty("certificate").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("challenge").ValueKind);
        Assert.Equal(3, Assert.Single(shown.GetProperty("runs").EnumerateArray()).GetProperty("evidence").GetArrayLength());
        // The office and auditors see the run, and neither its nonce nor its clients.
        var office = (await AskAsync(Office("anna"), $$"""{ supplierSystem(id: "{{system}}") { testClients } certificationTranscript(system: "{{system}}", run: "{{run}}") certificationProgramme { daysLeft systems { system state } } }"""));
        Assert.Empty(office.GetProperty("supplierSystem").GetProperty("testClients").EnumerateArray());
        Assert.Equal("{\"exchange\":0}", Assert.Single(office.GetProperty("certificationTranscript").EnumerateArray()).GetString());
        Assert.Contains(office.GetProperty("certificationProgramme").GetProperty("systems").EnumerateArray(), one => one.GetProperty("system").GetString() == system && one.GetProperty("state").GetString() == "CERTIFIED");
    }

    [Fact]
    public async Task A_retry_registers_and_starts_nothing_twice()
    {
        var (systems, key) = (Systems, Platform.Key());
        var register = $$"""mutation { registerSystem(input: { name: "CRM", baseUrl: "http://127.0.0.1:9/v1", idempotencyKey: "{{key}}" }) { ... on SupplierSystemPayload { system } } }""";
        Assert.Equal((await AskAsync(Supplier, register)).ToString(), (await AskAsync(Supplier, register)).ToString());
        var system = await systems.ReadyAsync();
        var start = $$"""mutation { startCertificationRun(input: { system: "{{system}}", idempotencyKey: "{{key}}-2" }) { ... on SupplierSystemPayload { run system } } }""";
        Assert.Equal((await AskAsync(Supplier, start)).ToString(), (await AskAsync(Supplier, start)).ToString());
        Assert.Contains("RUN_OPEN", (await AskAsync(Supplier, $$"""mutation { startCertificationRun(input: { system: "{{system}}", idempotencyKey: "{{key}}-3" }) { ... on Refusal { code } } }""")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_followed_live_as_each_test_ends()
    {
        var systems = Systems;
        var system = await systems.ReadyAsync();
        await using var events = await Live.EventReader.OpenAsync(platform.Api, Supplier, new { query = $$"""subscription { certificationRun(system: "{{system}}") { runs { status evidence { test } } certificate { status } } }""" });
        await events.NextAsync();
        var running = systems.RunAsync(system, passes: true);
        string seen;
        do seen = (await events.NextAsync()).Body; while (!seen.Contains("VALID", StringComparison.Ordinal));
        Assert.Contains("T-03", seen, StringComparison.Ordinal);
        await running;
    }

    [Fact]
    public async Task Anybody_sees_a_certificate_as_json_or_as_a_page_in_two_languages_that_loads_nothing()
    {
        var (_, run) = await Systems.CertifiedAsync();
        var path = $"certificates/{run.Replace("cr_", "ct_", StringComparison.Ordinal)}";
        using var json = await GetAsync(path, "application/json");
        Assert.Equal("valid", JsonDocument.Parse(await json.Content.ReadAsStringAsync(Cancelled)).RootElement.GetProperty("status").GetString());
        foreach (var (language, title) in new[] { ("zh-CN", "客户主权兼容性认证证书"), ("en", "Certificate of sovereignty compatibility") })
        {
            using var page = await GetAsync($"{path}?lang={language}", "text/html");
            var html = await page.Content.ReadAsStringAsync(Cancelled);
            Assert.Contains(title, html, StringComparison.Ordinal);
            Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
            Assert.Equal($"{CertificatePage.ContentSecurityPolicy}; frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single());
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        }
        using var credential = await GetAsync(path, "application/vc+jwt");
        Assert.Equal(3, (await credential.Content.ReadAsStringAsync(Cancelled)).Split('.').Length);
        using var none = await GetAsync("certificates/ct_nobody", "application/json");
        Assert.Equal(404, (int)none.StatusCode);
    }

    [Fact]
    public async Task A_verdict_says_why_a_credential_does_not_count()
    {
        var systems = Systems;
        var (system, run) = await systems.CertifiedAsync();
        var credential = await CredentialAsync(run);
        Assert.Equal((true, ""), await VerdictAsync(credential));
        Assert.Equal((false, "SIGNATURE_REFUSED"), await VerdictAsync(credential[..^4] + "AAAA"));
        Assert.Equal((false, "MALFORMED"), await VerdictAsync("nonsense"));
        await systems.DoAsync(Office("anna"), "suspendCertificate", $"system: \"{system}\", reason: \"a complaint\"");
        Assert.Equal((false, "SUSPENDED"), await VerdictAsync(credential));
        await systems.DoAsync(Office("anna"), "reinstateCertificate", $"system: \"{system}\"");
        Assert.Equal((true, ""), await VerdictAsync(credential));
        await systems.DoAsync(Office("anna"), "revokeCertificate", $"system: \"{system}\", reason: \"fraud\"");
        Assert.Equal((true, ""), await VerdictAsync(credential));
        await systems.DoAsync(Office("ben"), "revokeCertificate", $"system: \"{system}\", reason: \"fraud\"");
        Assert.Equal((false, "REVOKED"), await VerdictAsync(credential));
    }

    [Fact]
    public async Task Client_libraries_verify_the_credential_and_the_status_list()
    {
        var systems = Systems;
        var (system, run) = await systems.CertifiedAsync();
        var valid = await CredentialAsync(run);
        var (suspended, lost) = await systems.CertifiedAsync();
        await systems.RunAsync(suspended, passes: false);
        var held = await CredentialAsync(lost);
        var expired = await platform.Silo<CertificateIssuer>().SignAsync(new(
            new("ct_old"), new(system), "CRM", SystemKind.Supplier, "supplier_demo", "https://supplier.example/v1", new("cr_old"),
            TimeProvider.System.GetUtcNow().AddMonths(-13), TimeProvider.System.GetUtcNow().AddMonths(-1), 1, CertificateStatus.Expired, new('a', 64), null, null));
        await NpmClients.RunAsync("certificate.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["API"] = platform.Api.Address.AbsoluteUri.TrimEnd('/'),
            ["ISSUER"] = Platform.CredentialIssuer,
            ["VALID"] = valid,
            ["SUSPENDED"] = held,
            ["EXPIRED"] = expired,
        }, Cancelled);
    }

    private async Task<JsonElement> AskAsync(string token, string document) => (await platform.Api.AskAsync(token, document)) is var answer && answer.Json.TryGetProperty("errors", out _)
        ? throw new InvalidOperationException(answer.Body)
        : answer.Json.GetProperty("data");

    private async Task<HttpResponseMessage> GetAsync(string path, string accept)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(platform.Api.Address, path));
        request.Headers.Accept.Add(new(accept));
        return await http.SendAsync(request, Cancelled);
    }

    private async Task<string> CredentialAsync(string run)
    {
        using var answer = await GetAsync($"certificates/{run.Replace("cr_", "ct_", StringComparison.Ordinal)}", "application/vc+jwt");
        return await answer.Content.ReadAsStringAsync(Cancelled);
    }

    private async Task<(bool Valid, string Reasons)> VerdictAsync(string credential)
    {
        using var http = new HttpClient();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(credential)) { Headers = { ContentType = new MediaTypeHeaderValue("application/vc+jwt") } };
        using var answer = await http.PostAsync(new Uri(platform.Api.Address, "certificates/verify"), body, Cancelled);
        var verdict = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled)).RootElement;
        return (verdict.GetProperty("valid").GetBoolean(), string.Join(',', verdict.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString())));
    }
}
