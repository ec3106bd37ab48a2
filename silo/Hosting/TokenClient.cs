using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Silo.Hosting;

/// <summary>Gets access tokens from the identity host the way any client does: client_credentials, by secret or private_key_jwt (RFC 7523).</summary>
public sealed class TokenClient(Uri issuer, LaptopClients clients, HttpClient http, TimeProvider time)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan s_assertionLifetime = TimeSpan.FromMinutes(1);

    private Uri? _endpoint;

    /// <summary>A token of a client, with all the scopes it may have.</summary>
    /// <exception cref="HttpRequestException">The identity host cannot be reached or refuses; the message says what it answered.</exception>
    public async Task<AccessToken> GetAsync(string client, CancellationToken cancellation)
    {
        _endpoint ??= await DiscoverAsync(cancellation);
        // There is one resource, whatever it is called (Ecosystem:Audience), and every token is for it.
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials" };
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint);
        var credential = clients.Of(client);
        if (credential.Secret is { } secret)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client)}:{Uri.EscapeDataString(secret)}")));
        }
        else
        {
            form["client_assertion_type"] = AssertionType;
            form["client_assertion"] = Assertion(client, credential.PrivateKey ?? throw new InvalidOperationException($"{client} has neither secret nor key."));
        }
        request.Content = new FormUrlEncodedContent(form);
        using var response = await http.SendAsync(request, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        if (!response.IsSuccessStatusCode) throw new HttpRequestException($"The identity host refused {client} a token: {(int)response.StatusCode} {body}");
        using var answer = JsonDocument.Parse(body);
        return new(answer.RootElement.GetProperty("access_token").GetString()!, time.GetUtcNow().AddSeconds(answer.RootElement.GetProperty("expires_in").GetInt32()));
    }

    private async Task<Uri> DiscoverAsync(CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(await http.GetStringAsync(new Uri(issuer, ".well-known/openid-configuration"), cancellation));
        return new Uri(document.RootElement.GetProperty("token_endpoint").GetString()!);
    }

    private string Assertion(string client, string privateKey)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(privateKey), out _);
        var now = time.GetUtcNow();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = client,
            Audience = issuer.AbsoluteUri,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + s_assertionLifetime).UtcDateTime,
            SigningCredentials = new(new ECDsaSecurityKey(key) { KeyId = client, CryptoProviderFactory = new() { CacheSignatureProviders = false } }, SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = client, ["jti"] = Guid.CreateVersion7(now).ToString("N") },
        });
    }
}

/// <summary>An access token and when it ends.</summary>
public sealed record AccessToken(string Value, DateTimeOffset ExpiresAt)
{
    /// <summary>A claim, read without checking the signature: for showing, never for deciding.</summary>
    public string Claim(string name) => new JsonWebToken(Value).TryGetPayloadValue<object>(name, out var value) ? value.ToString() ?? "" : "";
}
