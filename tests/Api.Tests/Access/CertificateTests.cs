using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Ecosystem.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Api.Tests.Access;

/// <summary>Certificates of clients (RFC 8705), over real TLS: at an identity host's second address, and at an API host that asks for them.</summary>
public sealed class CertificateTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>, IAsyncLifetime
{
    private readonly X509Certificate2 _own = TestCertificates.SelfSigned("CN=self-made");
    private readonly X509Certificate2 _issued = platform.Certificates.Issued("CN=erp, O=Customer");
    private RunningApi _api = null!;

    public async ValueTask InitializeAsync() => _api = await platform.StartTlsApiAsync();

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _own.Dispose();
        _issued.Dispose();
    }

    [Fact]
    public async Task The_metadata_says_where_certificates_are_taken_and_that_tokens_are_bound_to_them()
    {
        var metadata = await platform.MetadataAsync();
        Assert.True(metadata.GetProperty("tls_client_certificate_bound_access_tokens").GetBoolean());
        var methods = metadata.GetProperty("token_endpoint_auth_methods_supported").EnumerateArray().Select(method => method.GetString()).ToArray();
        Assert.Contains("tls_client_auth", methods);
        Assert.Contains("self_signed_tls_client_auth", methods);
        foreach (var name in new[] { "token", "pushed_authorization_request", "device_authorization", "introspection", "revocation" })
            Assert.StartsWith("https://127.0.0.1:", metadata.GetProperty("mtls_endpoint_aliases").GetProperty(name + "_endpoint").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("https:", metadata.GetProperty("token_endpoint").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EC")]
    [InlineData("RSA")]
    [InlineData("issued")]
    public async Task A_certificate_proves_the_client_and_binds_its_token_which_calls_the_api_only_together_with_it(string kind)
    {
        using var rsa = TestCertificates.SelfSignedRsa("CN=self-made with RSA");
        var certificate = kind switch { "EC" => _own, "RSA" => rsa, _ => _issued };
        var client = await ClientAsync(kind == "issued" ? null : TestCertificates.Thumbprint(certificate), kind == "issued" ? "CN=erp, O=Customer" : null);
        var (status, body) = await platform.AskWithCertificateAsync(client, certificate);
        Assert.True(status == 200, body.ToString());
        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
        var token = body.GetProperty("access_token").GetString()!;
        Assert.Equal(TestCertificates.Thumbprint(certificate), new JsonWebToken(token).GetPayloadValue<JsonElement>("cnf").GetProperty("x5t#S256").GetString());

        Assert.Equal((200, null), await CallAsync(token, certificate));
        using var other = TestCertificates.SelfSigned("CN=self-made");
        Assert.Equal((401, "invalid_token"), await CallAsync(token, other));
        Assert.Equal((401, "invalid_token"), await CallAsync(token, null));
        var plain = await platform.One.SendAsync(HttpMethod.Get, "/graphql/schema", token);
        Assert.Equal(401, plain.Status);
        Assert.Contains("bound to a certificate", plain.Message, StringComparison.Ordinal);
        Assert.Contains("error=\"invalid_token\"", plain.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    /// <summary>Each is good but for one thing.</summary>
    [Theory]
    [InlineData("another certificate of the same name")]
    [InlineData("its own, out of date")]
    [InlineData("none")]
    [InlineData("issued by a stranger")]
    [InlineData("issued to another name")]
    [InlineData("issued, out of date")]
    [InlineData("issued for servers")]
    [InlineData("issued, of a client that registered its own")]
    [InlineData("self-made, of a client that has an issued one")]
    [InlineData("of a client that has a secret only")]
    public async Task A_certificate_that_is_not_the_clients_proves_nothing(string name)
    {
        using var strangers = new TestCertificates();
        using var wrong = name switch
        {
            "another certificate of the same name" or "self-made, of a client that has an issued one" or "of a client that has a secret only" => TestCertificates.SelfSigned("CN=self-made"),
            "its own, out of date" => TestCertificates.SelfSigned("CN=self-made", TimeProvider.System.GetUtcNow().AddHours(-1)),
            "issued by a stranger" => strangers.Issued("CN=erp, O=Customer"),
            "issued to another name" => platform.Certificates.Issued("CN=erp, O=Other"),
            "issued, out of date" => platform.Certificates.Issued("CN=erp, O=Customer", TimeProvider.System.GetUtcNow().AddHours(-1)),
            "issued for servers" => platform.Certificates.Issued("CN=erp, O=Customer", extension: new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1")], critical: false)),
            "issued, of a client that registered its own" => platform.Certificates.Issued("CN=erp, O=Customer"),
            _ => null,
        };
        var ofAuthority = name.StartsWith("issued", StringComparison.Ordinal) && !name.EndsWith("its own", StringComparison.Ordinal);
        var client = name switch
        {
            "of a client that has a secret only" => await platform.AddClientAsync(),
            "self-made, of a client that has an issued one" => await ClientAsync(null, "CN=erp, O=Customer"),
            "its own, out of date" => await ClientAsync(TestCertificates.Thumbprint(wrong!), null),
            _ => ofAuthority ? await ClientAsync(null, "CN=erp, O=Customer") : await ClientAsync(TestCertificates.Thumbprint(_own), null),
        };
        var (status, body) = await platform.AskWithCertificateAsync(client, wrong);
        // Without any, and without a secret, the request is not even complete.
        Assert.Equal(name == "none" ? "invalid_request" : "invalid_client", body.GetProperty("error").GetString());
        Assert.Equal(name == "none" ? 400 : 401, status);
    }

    [Fact]
    public async Task A_disabled_clients_certificate_proves_nothing_and_its_token_is_denied()
    {
        var client = await ClientAsync(TestCertificates.Thumbprint(_own), null);
        var (_, body) = await platform.AskWithCertificateAsync(client, _own);
        var token = body.GetProperty("access_token").GetString()!;
        Assert.Equal((200, null), await CallAsync(token, _own));
        await platform.DisableAsync(client);
        await Eventually.Holds(async () => Assert.Equal((401, "invalid_token"), await CallAsync(token, _own)));
        await Eventually.Holds(async () => Assert.Equal(401, (await platform.AskWithCertificateAsync(client, _own)).Status));
    }

    [Fact]
    public async Task Client_libraries_nobody_here_wrote_show_certificates()
    {
        var (own, issued) = (TestCertificates.Pem(_own), TestCertificates.Pem(_issued));
        using var stranger = TestCertificates.SelfSigned("CN=self-made");
        var other = TestCertificates.Pem(stranger);
        await NpmClients.RunAsync("certificates.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ISSUER"] = platform.Issuer.AbsoluteUri,
            ["API"] = new Uri(_api.Address, "/graphql").AbsoluteUri,
            ["CA"] = await File.ReadAllTextAsync(platform.Certificates.Roots, TestContext.Current.CancellationToken),
            ["SELF_MADE_CLIENT"] = await ClientAsync(TestCertificates.Thumbprint(_own), null),
            ["SELF_MADE"] = JsonSerializer.Serialize(new { cert = own.Certificate, key = own.Key }),
            ["ISSUED_CLIENT"] = await ClientAsync(null, "CN=erp, O=Customer"),
            ["ISSUED"] = JsonSerializer.Serialize(new { cert = issued.Certificate, key = issued.Key }),
            ["STRANGER"] = JsonSerializer.Serialize(new { cert = other.Certificate, key = other.Key }),
        }, TestContext.Current.CancellationToken);
    }

    private Task<string> ClientAsync(string? thumbprint, string? subject) =>
        platform.AddClientAsync(change: client => client with { Secret = null, TlsClientCertificates = thumbprint is null ? [] : [thumbprint], TlsClientAuthSubjectDn = subject });

    private async Task<(int Status, string? Error)> CallAsync(string token, X509Certificate2? certificate)
    {
        using var http = platform.TlsClient(certificate);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_api.Address, "/graphql/schema")) { Headers = { Authorization = new("Bearer", token) } };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var challenge = response.Headers.WwwAuthenticate.FirstOrDefault()?.Parameter;
        return ((int)response.StatusCode, challenge?.Split("error=\"") is [_, var rest, ..] ? rest.Split('"')[0] : null);
    }
}
