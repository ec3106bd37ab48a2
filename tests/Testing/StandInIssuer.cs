using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Testing;

/// <summary>An issuer whose every token and key the test chooses, over real HTTP: it can sign what the identity host never would.</summary>
public sealed class StandInIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, ECDsa> _keys = new(StringComparer.Ordinal) { ["first"] = ECDsa.Create(ECCurve.NamedCurves.nistP256) };

    private StandInIssuer(WebApplication app) => _app = app;

    public Uri Issuer => new(_app.Urls.First().TrimEnd('/') + "/");

    public int KeyFetches { get; private set; }

    public bool Broken { get; set; }

    public static async Task<StandInIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new StandInIssuer(builder.Build());
        issuer._app.MapGet("/.well-known/openid-configuration", () => issuer.Broken
            ? Results.StatusCode(500)
            : Results.Json(new { issuer = issuer.Issuer.AbsoluteUri, jwks_uri = issuer.Issuer.AbsoluteUri + "jwks" }));
        issuer._app.MapGet("/jwks", () =>
        {
            issuer.KeyFetches++;
            return Results.Json(new { keys = issuer._keys.Select(pair => Jwk(pair.Key, pair.Value)).ToArray() });
        });
        await issuer._app.StartAsync();
        return issuer;
    }

    public void AddKey(string id) => _keys[id] = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public key as the bytes an attacker can read, to be misused as an HMAC secret.</summary>
    public byte[] PublicKeyBytes => Encoding.UTF8.GetBytes(_keys["first"].ExportSubjectPublicKeyInfoPem());

    /// <summary>A token that is good in every way, changed by the caller.</summary>
    public string Token(DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null, string keyId = "first")
    {
        var descriptor = new SecurityTokenDescriptor
        {
            TokenType = TokenVerifier.TokenType,
            Issuer = Issuer.AbsoluteUri,
            Audience = TokenVerifierOptions.DefaultAudience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.AddMinutes(10).UtcDateTime,
            SigningCredentials = new SigningCredentials(Key(keyId), SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sub"] = "customer-erp",
                ["client_id"] = "customer-erp",
                ["scope"] = "passport:read units:read",
                ["jti"] = Guid.CreateVersion7().ToString("N"),
                ["ecosystem_audience"] = "customer",
                ["ecosystem_organisation"] = "cu_1",
            },
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>A token for a client of an audience, good for ten minutes from now.</summary>
    public string TokenFor(string client, string audience, string organisation, params string[] scopes) => Token(TimeProvider.System.GetUtcNow(), token =>
    {
        token.Claims["sub"] = token.Claims["client_id"] = client;
        token.Claims["scope"] = string.Join(' ', scopes);
        token.Claims["ecosystem_audience"] = audience;
        token.Claims["ecosystem_organisation"] = organisation;
    });

    /// <summary>Signs a header that no library would write.</summary>
    public string Sign(string header, string encodedPayload)
    {
        var text = $"{Base64UrlEncoder.Encode(header)}.{encodedPayload}";
        return $"{text}.{Base64UrlEncoder.Encode(_keys["first"].SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256))}";
    }

    public ECDsaSecurityKey Key(string id) => new(_keys.GetValueOrDefault(id) ?? ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = id };

    private static object Jwk(string id, ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new { kty = "EC", crv = "P-256", use = "sig", alg = "ES256", kid = id, x = Base64UrlEncoder.Encode(point.X), y = Base64UrlEncoder.Encode(point.Y) };
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
