using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Ecosystem.Identity.Certificates;

/// <summary>Which certificates are a client's (RFC 8705 §2): those named by their thumbprints, and those an authority made out to its name.</summary>
/// <remarks>That whoever shows one has its key, the TLS handshake has proven.</remarks>
internal static class ClientCertificates
{
    /// <summary>The property of OpenIddict's client with the thumbprints of its own certificates.</summary>
    public const string ThumbprintsProperty = "tls_client_certificates";

    /// <summary>The property with the name an authority must have made a certificate out to.</summary>
    public const string SubjectProperty = "tls_client_auth_subject_dn";

    public const int CountMax = 10;

    public const int SubjectLengthMax = 500;

    /// <summary>Of a SHA-256 in base64url.</summary>
    private const int ThumbprintLength = 43;

    public static ImmutableArray<string> ThumbprintsOf(ImmutableDictionary<string, JsonElement> properties) =>
        properties.TryGetValue(ThumbprintsProperty, out var named) ? named.Deserialize<ImmutableArray<string>>() : [];

    public static string? SubjectOf(ImmutableDictionary<string, JsonElement> properties) =>
        properties.TryGetValue(SubjectProperty, out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;

    /// <summary>Whether it is one of these, and in its time.</summary>
    public static bool IsNamed(X509Certificate2 certificate, ImmutableArray<string> thumbprints, DateTimeOffset now) =>
        thumbprints.Contains(Base64Url.EncodeToString(SHA256.HashData(certificate.RawData)), StringComparer.Ordinal)
        && certificate.NotBefore.ToUniversalTime() <= now.UtcDateTime && now.UtcDateTime < certificate.NotAfter.ToUniversalTime();

    /// <summary>Whether an authority made it out to this name. Compared as text, since the same name can be encoded in several ways.</summary>
    public static bool IsMadeOutTo(X509Certificate2 certificate, string subject) => certificate.SubjectName.Name == new X500DistinguishedName(subject).Name;

    /// <summary>What is wrong with a client's declaration, or null.</summary>
    public static (string Field, string Message)? Problem(ImmutableArray<string> thumbprints, string? subject)
    {
        if (thumbprints.Length > CountMax || thumbprints.Distinct(StringComparer.Ordinal).Count() != thumbprints.Length || thumbprints.Any(text => text.Length != ThumbprintLength || !Base64Url.IsValid(text)))
            return ("tlsClientCertificates", $"must name at most {CountMax} certificates, each once, by SHA-256 of their DER form in base64url ({ThumbprintLength} characters, x5t#S256)");
        return subject is null || IsName(subject) ? null : ("tlsClientAuthSubjectDn", $"must be a distinguished name of at most {SubjectLengthMax} characters, as in CN=erp, O=Customer");
    }

    private static bool IsName(string subject)
    {
        try
        {
            return subject.Length is > 0 and <= SubjectLengthMax && new X500DistinguishedName(subject).Name.Length > 0;
        }
        catch (CryptographicException)
        {
            // No name; the caller says so.
            return false;
        }
    }
}
