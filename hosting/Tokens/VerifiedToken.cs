using System.Collections.Immutable;

namespace Ecosystem.Hosting.Tokens;

/// <summary>What a verified access token says about its bearer. Everything here was signed by a trusted issuer.</summary>
/// <param name="Subject"><c>sub</c>: who acts; for a machine client the client itself.</param>
/// <param name="ClientId"><c>client_id</c>: the software that presents the token.</param>
/// <param name="Audience"><c>ecosystem_audience</c>: internal, customer, supplier, partner or auditor.</param>
/// <param name="Organisation"><c>ecosystem_organisation</c>: whom the bearer belongs to.</param>
/// <param name="Scopes"><c>scope</c>, split at spaces; compared ordinally; may be empty.</param>
/// <param name="ExpiresAt"><c>exp</c>, in UTC; the verifier forgives at most 30 s of clock difference past it.</param>
/// <param name="TokenId"><c>jti</c>: unique per token, so that one token can be denied.</param>
public sealed record VerifiedToken(
    string Subject,
    string ClientId,
    string Audience,
    string Organisation,
    IReadOnlySet<string> Scopes,
    DateTimeOffset ExpiresAt,
    string TokenId)
{
    /// <summary><c>iss</c>: who signed. Tells the silo's own work from a client that merely bears the same name.</summary>
    public string Issuer { get; init; } = "";

    /// <summary><c>cnf.jkt</c>: the key that whoever presents the token must prove to hold (RFC 9449); null: to no key.</summary>
    public string? KeyThumbprint { get; init; }

    /// <summary><c>cnf.x5t#S256</c>: the certificate that whoever presents the token must show in TLS (RFC 8705); null: none.</summary>
    public string? CertificateThumbprint { get; init; }

    /// <summary><c>authorization_details</c>: of which customers which data it is good for; null: it is not narrowed so.</summary>
    public ImmutableArray<CustomerDataDetail>? Details { get; init; }

    /// <summary><c>ecosystem_country</c>: where the clients are through which it came, ISO 3166-1 alpha-2, in order, joined by spaces; null: it is not said.</summary>
    public string? Countries { get; init; }

    /// <summary><c>iat</c>, in whole seconds UTC; the beginning of time when the token does not say.</summary>
    public DateTimeOffset IssuedAt { get; init; }
}
