// Proof.cs: a key, made at start, to which our tokens are bound (DPoP, RFC 9449). Who steals a token cannot use it.
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

sealed class Proof
{
    private readonly SigningCredentials _key;
    private readonly Dictionary<string, object> _header;

    public Proof()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        _key = new(new ECDsaSecurityKey(key), SecurityAlgorithms.EcdsaSha256);
        _header = new() { ["jwk"] = new Dictionary<string, object> { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Base64UrlEncoder.Encode(point.X), ["y"] = Base64UrlEncoder.Encode(point.Y) } };
    }

    /// <summary>That we hold the key, for one request.</summary>
    /// <param name="token">The access token that goes with it.</param>
    /// <param name="nonce">What the token endpoint asked to be repeated.</param>
    public string Of(string method, string url, string? token = null, string? nonce = null)
    {
        var claims = new Dictionary<string, object> { ["htm"] = method, ["htu"] = url, ["jti"] = Guid.NewGuid().ToString() };
        if (token is not null) claims["ath"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
        if (nonce is not null) claims["nonce"] = nonce;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "dpop+jwt",
            AdditionalHeaderClaims = _header,
            IssuedAt = DateTime.UtcNow,
            Claims = claims,
            SigningCredentials = _key,
        });
    }
}
