using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Grains.Credentials;

/// <summary>Signs credentials (<c>vc+jwt</c>, ES256): of passports, of withdrawals, and whatever else the platform certifies.</summary>
public sealed class CredentialIssuer(CredentialKeys keys, CredentialOptions options)
{
    /// <summary>Media type of a credential, as in its header (W3C Securing Verifiable Credentials using JOSE and COSE §3.1).</summary>
    public const string TokenType = "vc+jwt";

    private static readonly Dictionary<string, object> s_header = new(StringComparer.Ordinal) { ["typ"] = TokenType, ["cty"] = "vc" };

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>The origin that issues.</summary>
    public string Issuer => options.Issuer;

    /// <summary>Signs claims, as <see cref="Domain.Credentials.CredentialClaims"/> writes them.</summary>
    public async Task<string> SignAsync(string claims, CancellationToken cancellation = default) => _handler.CreateToken(claims, await keys.SigningAsync(cancellation), s_header);
}
