using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Testing;

/// <summary>A client's key, and DPoP proofs by it that are good but for what the test changes.</summary>
public sealed class ProvingKey : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private ECPoint Point => _key.ExportParameters(includePrivateParameters: false).Q;

    /// <summary>RFC 7638, SHA-256 in base64url; written out here, as the standard has it.</summary>
    public string Thumbprint => Hash($$"""{"crv":"P-256","kty":"EC","x":"{{Base64UrlEncoder.Encode(Point.X)}}","y":"{{Base64UrlEncoder.Encode(Point.Y)}}"}""");

    public byte[] PublicKeyBytes => Encoding.UTF8.GetBytes(_key.ExportSubjectPublicKeyInfoPem());

    /// <summary>The public key with its private part, which belongs into no proof.</summary>
    public JsonObject PrivateJwk => new(PublicJwk) { ["d"] = Base64UrlEncoder.Encode(_key.ExportParameters(includePrivateParameters: true).D) };

    private Dictionary<string, JsonNode?> PublicJwk => new(StringComparer.Ordinal) { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Base64UrlEncoder.Encode(Point.X), ["y"] = Base64UrlEncoder.Encode(Point.Y) };

    /// <param name="change">Changes the header and the payload before they are signed.</param>
    /// <param name="sign">Signs in place of the key.</param>
    public string Proof(string method, Uri target, DateTimeOffset now, string? token = null, string? nonce = null, Action<JsonObject, JsonObject>? change = null, Func<byte[], byte[]>? sign = null)
    {
        var header = new JsonObject { ["typ"] = "dpop+jwt", ["alg"] = "ES256", ["jwk"] = new JsonObject(PublicJwk) };
        var payload = new JsonObject { ["jti"] = Guid.CreateVersion7().ToString(), ["htm"] = method, ["htu"] = target.AbsoluteUri, ["iat"] = now.ToUnixTimeSeconds() };
        if (token is not null) payload["ath"] = Hash(token);
        if (nonce is not null) payload["nonce"] = nonce;
        change?.Invoke(header, payload);
        var text = $"{Base64UrlEncoder.Encode(header.ToJsonString())}.{Base64UrlEncoder.Encode(payload.ToJsonString())}";
        var signature = sign is null ? _key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256) : sign(Encoding.ASCII.GetBytes(text));
        return $"{text}.{Base64UrlEncoder.Encode(signature)}";
    }

    public void Dispose() => _key.Dispose();

    private static string Hash(string text) => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
