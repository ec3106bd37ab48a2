using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Credentials;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Judges credentials that anybody shows (CE-31): whose signature it is, what kind it is, and how the certificate stands this moment.</summary>
public sealed class CredentialJudge(CredentialKeys keys, CertificateIssuer issuer)
{
    /// <summary>Longest credential looked at, in characters, inclusive.</summary>
    public const int LengthMax = 16_384;

    private readonly JsonWebTokenHandler _handler = new();

    /// <summary>The certificate that a credential names, once its signature, kind and issuer are ours; or why not.</summary>
    public async Task<(CertificateId? Certificate, Refusal? Why)> ReadAsync(string credential)
    {
        if (credential.Length is 0 or > LengthMax || !_handler.CanReadToken(credential)) return (null, new("MALFORMED", "This is no credential: it should be a compact JWT."));
        var result = await _handler.ValidateTokenAsync(credential, new TokenValidationParameters
        {
            IssuerSigningKeys = new JsonWebKeySet(await keys.PublicAsync()).GetSigningKeys(),
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidTypes = [CredentialIssuer.TokenType],
            ValidIssuer = issuer.Issuer,
            ValidateAudience = false,
            // By the certificate's own times, which the token can only repeat.
            ValidateLifetime = false,
            RequireExpirationTime = false,
        });
        if (!result.IsValid) return (null, new("SIGNATURE_REFUSED", "This credential was not signed by this issuer, or was changed afterwards."));
        using var document = JsonDocument.Parse(Base64UrlEncoder.Decode(credential.Split('.')[1]));
        var root = document.RootElement;
        var ours = $"{issuer.Issuer}/certificates/";
        return root.TryGetProperty("type", out var types) && types.ValueKind == JsonValueKind.Array && types.EnumerateArray().Any(type => type.ValueEquals(CertificateIssuer.CertificateType))
            && root.TryGetProperty("id", out var id) && id.GetString() is { } text && text.StartsWith(ours, StringComparison.Ordinal) && Ids.TryParse<CertificateId>(text[ours.Length..], out var certificate)
            ? (certificate, null)
            : (null, new("OTHER_CREDENTIAL", "This credential is ours, and is no certificate of sovereignty compatibility."));
    }

    /// <summary>Why a certificate does not count now; empty when it does.</summary>
    public static ImmutableArray<Refusal> Against(CertificateView certificate) => certificate.Status switch
    {
        CertificateStatus.Valid => [],
        CertificateStatus.Suspended => [new("SUSPENDED", "This certificate is suspended: its system did not pass a run, or the programme's office holds it back.")],
        CertificateStatus.Expired => [new("EXPIRED", "This certificate's time is over.")],
        CertificateStatus.Revoked => [new("REVOKED", "This certificate was taken back.")],
        CertificateStatus.Replaced => [new("REPLACED", "A later certificate stands in this one's place.")],
        CertificateStatus.Moved => [new("MOVED", "The system answers under another URL now, which was not tested.")],
        _ => throw new ArgumentOutOfRangeException(nameof(certificate), certificate.Status, "There is no such status."),
    };
}
