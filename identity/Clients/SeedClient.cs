using System.Collections.Immutable;
using Ecosystem.Hosting.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Clients;

/// <summary>A machine client as the seed file declares it. Valid by construction: see <see cref="SeedFile"/> and <see cref="Problem"/>.</summary>
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
    /// <summary>256 random bits in base64url have 43 characters. Secrets are hashed fast because they are random; a guessable one must not get in.</summary>
    public const int SecretLengthMin = 43;

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
        if (!IsName(Organisation, 128, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:"))
            return ("organisation", "must be 1-128 letters, digits, '-', '_', '.' or ':', starting with a letter");
        if (Scopes.FirstOrDefault(scope => !IsScope(scope)) is { } malformed)
            return ("scopes", $"'{malformed}' is not a scope (1-100 printable ASCII characters without space, quote or backslash, RFC 6749 section 3.3)");
        if (Scopes.Distinct(StringComparer.Ordinal).Count() != Scopes.Length)
            return ("scopes", "names a scope twice");
        if (Secret is null && Jwks is null)
            return ("secret", "is missing, and so is jwks: give one, so that the client can prove who it is");
        if (Secret is { Length: < SecretLengthMin or > 512 })
            return ("secret", $"must have {SecretLengthMin}-512 characters; generate it: openssl rand -base64 33");
        return Jwks is null ? null : ClientKeys.Problem(Jwks) is { } problem ? ("jwks", problem) : null;
    }

    private static bool IsName(string text, int lengthMax, string alphabet) =>
        text.Length >= 1 && text.Length <= lengthMax && char.IsAsciiLetter(text[0]) && text.All(c => alphabet.Contains(c, StringComparison.Ordinal));

    private static bool IsScope(string text) => text.Length is >= 1 and <= 100 && text.All(c => c is >= '!' and <= '~' and not ('"' or '\\'));
}
