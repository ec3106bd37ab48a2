using System.Security.Cryptography;
using System.Text;
using Ecosystem.Grains.Credentials;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Grains.Governance;

/// <summary>Signs white papers.</summary>
public interface IWhitePaperSigner
{
    /// <summary>A JWS in compact serialization (RFC 7515) whose payload is these bytes; ES256, with the key's <c>kid</c>.</summary>
    Task<string> SignAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation);
}

/// <summary>Signs with the key that the platform signs credentials with, and publishes at <c>/.well-known/jwks.json</c>.</summary>
public sealed class WhitePaperSigner(CredentialKeys keys) : IWhitePaperSigner
{
    /// <summary>The <c>typ</c> of the signatures (RFC 8725 §3.11): no credential, and no other signed text of the platform, can pass for a white paper.</summary>
    public const string Type = "white-paper+jws";

    public async Task<string> SignAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var signing = await keys.SigningAsync(cancellation);
        var header = Base64UrlEncoder.Encode($$"""{"alg":"{{signing.Algorithm}}","kid":"{{signing.Key.KeyId}}","typ":"{{Type}}"}""");
        var signed = $"{header}.{Base64UrlEncoder.Encode(payload.ToArray())}";
        var key = ((ECDsaSecurityKey)signing.Key).ECDsa;
        return $"{signed}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}";
    }
}
