using System.Text.Json.Nodes;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Credentials;
using Ecosystem.Grains.Credentials;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Writes certificates and status lists as credentials (W3C VC 2.0, <c>vc+jwt</c>; W3C Bitstring Status List v1.0).</summary>
/// <remarks>A certificate is signed again each time it is asked for; what it says is always the same.</remarks>
public sealed class CertificateIssuer(CredentialIssuer issuer, Clock clock)
{
    public const string CertificateType = "SovereigntyCompatibilityCredential";
    public const string ListType = "BitstringStatusListCredential";

    /// <summary>The origin that issues.</summary>
    public string Issuer => issuer.Issuer;

    /// <summary>Where a certificate is looked up; also the credential's id.</summary>
    public string AddressOf(Domain.CertificateId certificate) => $"{issuer.Issuer}/certificates/{certificate}";

    /// <summary>Where a status list is; also its credential's id.</summary>
    public string AddressOf(StatusPurpose purpose) => $"{issuer.Issuer}/certificates/status/{Word(purpose)}";

    /// <summary>The credential of a certificate.</summary>
    public Task<string> SignAsync(CertificateView certificate)
    {
        var claims = new CredentialClaims(AddressOf(certificate.Id), CertificateType, issuer.Issuer, certificate.ValidFrom, certificate.ValidUntil, $"{issuer.Issuer}/systems/{certificate.System}");
        var document = JsonNode.Parse(claims.Write(new JsonObject
        {
            ["name"] = certificate.SystemName,
            ["kind"] = certificate.Kind == SystemKind.Plugin ? "plugin" : "supplier",
            ["supplier"] = certificate.Supplier,
            ["baseUrl"] = certificate.BaseUrl,
            ["modules"] = new JsonArray("dataPassport", "collaborationSpace", "auditLog"),
            ["run"] = certificate.Run.Value,
        }))!.AsObject();
        document["credentialStatus"] = new JsonArray(Entry(StatusPurpose.Suspension, certificate.StatusIndex), Entry(StatusPurpose.Revocation, certificate.StatusIndex));
        return issuer.SignAsync(document.ToJsonString());
    }

    /// <summary>A status list, good for as long as verifiers may keep it.</summary>
    public Task<string> SignAsync(StatusPurpose purpose, IEnumerable<int> set)
    {
        var now = clock.Now();
        var claims = new CredentialClaims(AddressOf(purpose), ListType, issuer.Issuer, now, now + StatusBits.TimeToLive, $"{AddressOf(purpose)}#list");
        return issuer.SignAsync(claims.Write(new JsonObject
        {
            ["type"] = "BitstringStatusList",
            ["statusPurpose"] = Word(purpose),
            ["encodedList"] = StatusBits.Encode(set),
            ["ttl"] = (long)StatusBits.TimeToLive.TotalMilliseconds,
        }));
    }

    private JsonObject Entry(StatusPurpose purpose, int index) => new()
    {
        ["id"] = $"{AddressOf(purpose)}#{index}",
        ["type"] = "BitstringStatusListEntry",
        ["statusPurpose"] = Word(purpose),
        ["statusListIndex"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["statusListCredential"] = AddressOf(purpose),
    };

    private static string Word(StatusPurpose purpose) => purpose == StatusPurpose.Suspension ? "suspension" : "revocation";
}
