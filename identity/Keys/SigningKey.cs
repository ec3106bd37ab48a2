using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Keys;

/// <summary>An ES256 key pair and when it is used.</summary>
/// <param name="Id"><c>kid</c>: the RFC 7638 thumbprint of the public key.</param>
/// <param name="ActivatesAt">From when tokens are signed with it; it is published before, so that verifiers know it by then.</param>
/// <param name="RemovedAt">From when it is no longer published; null until it has a successor.</param>
public sealed record SigningKey(string Id, DateTimeOffset ActivatesAt, DateTimeOffset? RemovedAt, ECDsa Key)
{
    public static SigningKey Create(DateTimeOffset activatesAt)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new SigningKey(Thumbprint(key), activatesAt, RemovedAt: null, key);
    }

    public SigningCredentials Credentials => new(new ECDsaSecurityKey(Key) { KeyId = Id }, SecurityAlgorithms.EcdsaSha256);

    private static string Thumbprint(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var canonical = $$"""{"crv":"P-256","kty":"EC","x":"{{Base64UrlEncoder.Encode(point.X)}}","y":"{{Base64UrlEncoder.Encode(point.Y)}}"}""";
        return Base64UrlEncoder.Encode(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(canonical)));
    }
}
