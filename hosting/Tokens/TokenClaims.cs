namespace Ecosystem.Hosting.Tokens;

/// <summary>Names of the claims in an access token (RFC 9068) and of the platform's three private ones.</summary>
public static class TokenClaims
{
    public const string Subject = "sub";
    public const string ClientId = "client_id";
    public const string Scope = "scope";
    public const string TokenId = "jti";
    public const string Audience = "ecosystem_audience";
    /// <summary>What the token is bound to (RFC 7800); an object with <see cref="KeyThumbprint"/> or <see cref="CertificateThumbprint"/>.</summary>
    public const string Confirmation = "cnf";

    /// <summary>The thumbprint of a key (RFC 7638), whose proof must come with the token (RFC 9449).</summary>
    public const string KeyThumbprint = "jkt";

    /// <summary>The thumbprint of a certificate, which must be shown with the token (RFC 8705).</summary>
    public const string CertificateThumbprint = "x5t#S256";

    public const string Organisation = "ecosystem_organisation";

    /// <summary>Where the clients are through which a token came: ISO 3166-1 alpha-2, in order, joined by spaces. Absent: not said.</summary>
    public const string Country = "ecosystem_country";
}
