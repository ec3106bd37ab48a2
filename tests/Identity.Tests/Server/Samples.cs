using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.Server;

/// <summary>Clients and assertions for tests.</summary>
public static class Samples
{
    public const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public static readonly string Secret = ClientStore.GenerateSecret();

    public static readonly ECDsaSecurityKey Key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "erp-1" };

    public static SeedClient WithSecret(string id, params ImmutableArray<string> scopes) => new(id, $"The {id}", "internal", "hq", scopes, Secret);

    public static SeedClient WithKey(string id, params ImmutableArray<string> scopes) => new(id, $"The {id}", "customer", "cu_1", scopes, Jwks: PublicKeys(Key));

    /// <summary>A person of headquarters with an authenticator app of their own.</summary>
    public static SeedPerson Person(string name, params ImmutableArray<string> roles) => new(
        name, $"The {name}", "internal", "hq", roles, "correct horse 电池 " + Guid.CreateVersion7().ToString("N"), OtpNet.Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20)));

    public static JsonWebKeySet PublicKeys(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        var keys = new JsonWebKeySet();
        keys.Keys.Add(new JsonWebKey { Kty = "EC", Crv = "P-256", Kid = key.KeyId, Use = "sig", X = Base64UrlEncoder.Encode(point.X), Y = Base64UrlEncoder.Encode(point.Y) });
        return keys;
    }

    /// <summary>An assertion such as client libraries send: no particular typ, one minute long. The caller changes it.</summary>
    public static string Assertion(string clientId, Uri issuer, DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = clientId,
            Audience = issuer.AbsoluteUri,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.AddMinutes(1).UtcDateTime,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = clientId, ["jti"] = Guid.CreateVersion7().ToString() },
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public static (string, string)[] Form(string assertion) => [("client_assertion_type", AssertionType), ("client_assertion", assertion)];
}
