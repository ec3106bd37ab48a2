namespace Ecosystem.Hosting.Tokens;

/// <summary>Names of the claims in an access token (RFC 9068) and of the platform's two private ones.</summary>
public static class TokenClaims
{
    public const string Subject = "sub";
    public const string ClientId = "client_id";
    public const string Scope = "scope";
    public const string TokenId = "jti";
    public const string Audience = "ecosystem_audience";
    public const string Organisation = "ecosystem_organisation";
}
