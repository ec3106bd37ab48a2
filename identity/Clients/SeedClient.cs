using System.Collections.Immutable;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Clients;

/// <summary>A client as the seed file declares it. Valid by construction: see <see cref="SeedFile"/> and <see cref="Problem"/>.</summary>
/// <param name="ClientId">1–100 lower-case letters, digits, '-', '_' and '.', starting with a letter.</param>
/// <param name="DisplayName">Shown to people; 1–200 characters.</param>
/// <param name="Audience">Becomes <see cref="TokenClaims.Audience"/>: one of <see cref="Audiences"/>.</param>
/// <param name="Organisation">Becomes <see cref="TokenClaims.Organisation"/>: whom the client acts for.</param>
/// <param name="Scopes">All it may ever ask for; may be empty.</param>
/// <param name="Secret">For client_secret_basic and client_secret_post; hashed when stored. At least <see cref="SecretLengthMin"/> characters.</param>
/// <param name="Jwks">Public keys (EC P-256, or RSA of 2,048 bits or more) for private_key_jwt.</param>
public sealed record SeedClient(
    string ClientId,
    string DisplayName,
    string Audience,
    string Organisation,
    ImmutableArray<string> Scopes,
    string? Secret = null,
    JsonWebKeySet? Jwks = null)
{
    /// <summary>Runs where it can keep no secret (a browser, a phone, a command line): it has no credential, and PKCE alone protects its codes.</summary>
    public bool Public { get; init; }

    /// <summary>How it may get tokens: of <see cref="ClientGrants.All"/>.</summary>
    public ImmutableArray<string> Grants { get; init; } = [ClientGrants.ClientCredentials];

    /// <summary>Where a person's browser may be sent back to with a code; compared exactly.</summary>
    public ImmutableArray<string> RedirectUris { get; init; } = [];

    /// <summary>Whose people may sign in through it: <c>audience</c> or <c>audience/organisation</c>. Empty: only those of its own audience and organisation.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Where it is, ISO 3166-1 alpha-2: what it reads of people's data leaves the country when that is not the platform's. Null: it is not said, and taken to be at home.</summary>
    public string? Country { get; init; }

    /// <summary>Whether a person is asked before it gets anything; false only for the platform's own screens.</summary>
    public bool AsksConsent { get; init; } = true;

    /// <summary>Whether it gets no token but one bound to a key, which it proves with each request (<c>dpop_bound_access_tokens</c>, RFC 9449 §5.2).</summary>
    public bool DpopBoundAccessTokens { get; init; }

    /// <summary>Whether it must sign its authorization requests with one of its keys (<c>require_signed_request_object</c>, RFC 9101 §10.5).</summary>
    public bool RequireSignedRequestObject { get; init; }

    /// <summary>Certificates it made itself, by SHA-256 of their DER form in base64url (self_signed_tls_client_auth, RFC 8705 §2.2).</summary>
    public ImmutableArray<string> TlsClientCertificates { get; init; } = [];

    /// <summary>The name that an authority of <c>Identity:MutualTls:Roots</c> made its certificate out to (tls_client_auth, RFC 8705 §2.1).</summary>
    public string? TlsClientAuthSubjectDn { get; init; }

    /// <summary>256 random bits in base64url have 43 characters. Secrets are hashed fast because they are random; a guessable one must not get in.</summary>
    public const int SecretLengthMin = 43;

    public const int RedirectUriCountMax = 20;

    public static readonly ImmutableArray<string> Audiences = ["internal", "customer", "supplier", "partner", "auditor"];

    /// <summary>What is wrong with one field, or null. The first field that fails answers.</summary>
    public (string Field, string Message)? Problem()
    {
        if (!IsName(ClientId, 100, "abcdefghijklmnopqrstuvwxyz0123456789-_."))
            return ("clientId", "must be 1-100 lower-case letters, digits, '-', '_' or '.', starting with a letter");
        if (ClientId == SiloTokens.ClientId)
            return ("clientId", $"'{SiloTokens.ClientId}' is the silo's own name in its tokens; choose another");
        if (DisplayName.Length is < 1 or > 200)
            return ("displayName", "must have 1-200 characters");
        if (!Audiences.Contains(Audience))
            return ("audience", $"must be one of {string.Join(", ", Audiences)}");
        if (!IsOrganisation(Organisation))
            return ("organisation", "must be 1-128 letters, digits, '-', '_', '.' or ':', starting with a letter");
        if (Country is not (null or [>= 'A' and <= 'Z', >= 'A' and <= 'Z']))
            return ("country", "must be a country code of two capital letters (ISO 3166-1 alpha-2), such as DE");
        if (Scopes.FirstOrDefault(scope => !IsScope(scope)) is { } malformed)
            return ("scopes", $"'{malformed}' is not a scope (1-100 printable ASCII characters without space, quote or backslash, RFC 6749 section 3.3)");
        if (Scopes.Distinct(StringComparer.Ordinal).Count() != Scopes.Length)
            return ("scopes", "names a scope twice");
        if (PeopleProblem() is { } problemOfPeople)
            return problemOfPeople;
        if (RequireSignedRequestObject && (Jwks is null || !Grants.Contains(ClientGrants.AuthorizationCode)))
            return ("requireSignedRequestObject", $"needs jwks to sign with, and the grant {ClientGrants.AuthorizationCode}");
        if (ClientCertificates.Problem(TlsClientCertificates, TlsClientAuthSubjectDn) is { } problemOfCertificates)
            return problemOfCertificates;
        if (Public)
            return CredentialField is { } field ? (field, "belongs to a client that can keep it; a public client has none") : null;
        if (CredentialField is null)
            return ("secret", "is missing, and so are jwks, tlsClientCertificates and tlsClientAuthSubjectDn: give one, so that the client can prove who it is");
        if (Secret is { Length: < SecretLengthMin or > 512 })
            return ("secret", $"must have {SecretLengthMin}-512 characters; generate it: openssl rand -hex 32");
        return Jwks is null ? null : ClientKeys.Problem(Jwks) is { } problem ? ("jwks", problem) : null;
    }

    private string? CredentialField =>
        Secret is not null ? "secret" : Jwks is not null ? "jwks" : !TlsClientCertificates.IsEmpty ? "tlsClientCertificates" : TlsClientAuthSubjectDn is not null ? "tlsClientAuthSubjectDn" : null;

    private (string Field, string Message)? PeopleProblem()
    {
        if (Grants.IsEmpty || Grants.Distinct(StringComparer.Ordinal).Count() != Grants.Length || Grants.FirstOrDefault(grant => !ClientGrants.All.Contains(grant)) is not null)
            return ("grants", $"must name each once, one or more of {string.Join(", ", ClientGrants.All)}");
        if (Public && Grants.FirstOrDefault(grant => grant is ClientGrants.ClientCredentials or ClientGrants.TokenExchange) is { } confidential)
            return ("grants", $"'{confidential}' is only for clients that prove who they are; this one is public");
        if (Grants.Contains(ClientGrants.RefreshToken) && !Grants.Contains(ClientGrants.AuthorizationCode) && !Grants.Contains(ClientGrants.DeviceCode))
            return ("grants", $"'{ClientGrants.RefreshToken}' renews what {ClientGrants.AuthorizationCode} or {ClientGrants.DeviceCode} began; name one of them too");
        if (Grants.Contains(ClientGrants.AuthorizationCode) == RedirectUris.IsEmpty)
            return ("redirectUris", RedirectUris.IsEmpty ? $"is missing: {ClientGrants.AuthorizationCode} needs at least one" : $"is only for clients with the grant {ClientGrants.AuthorizationCode}");
        if (RedirectUris.Length > RedirectUriCountMax || RedirectUris.Distinct(StringComparer.Ordinal).Count() != RedirectUris.Length)
            return ("redirectUris", $"must name at most {RedirectUriCountMax}, each once");
        if (RedirectUris.FirstOrDefault(uri => !IsRedirectUri(uri)) is { } wrong)
            return ("redirectUris", $"'{wrong}' is not an absolute https URL without fragment (http on loopback, or an app's own scheme with a dot in it, RFC 8252)");
        return People.FirstOrDefault(people => !IsPeople(people)) is { } nobody
            ? ("people", $"'{nobody}' is neither an audience ({string.Join(", ", Audiences)}) nor an audience and its organisation, as in customer/cu_1")
            : null;
    }

    private static bool IsPeople(string people) =>
        people.Split('/') is [var audience, .. var organisation] && Audiences.Contains(audience) && (organisation.Length == 0 || (organisation.Length == 1 && IsOrganisation(organisation[0])));

    private static bool IsRedirectUri(string text)
    {
        if (text.Length > 500 || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0 || text.Contains('#', StringComparison.Ordinal) || uri.UserInfo.Length > 0 || text.Contains('*', StringComparison.Ordinal))
            return false;
        return uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback) || uri.Scheme.Contains('.', StringComparison.Ordinal);
    }

    internal static bool IsOrganisation(string text) => IsName(text, 128, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:");

    internal static bool IsName(string text, int lengthMax, string alphabet) =>
        text.Length >= 1 && text.Length <= lengthMax && char.IsAsciiLetter(text[0]) && text.All(c => alphabet.Contains(c, StringComparison.Ordinal));

    internal static bool IsScope(string text) => text.Length is >= 1 and <= 100 && text.All(c => c is >= '!' and <= '~' and not ('"' or '\\'));
}
