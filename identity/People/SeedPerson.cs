using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using OtpNet;

namespace Ecosystem.Identity.People;

/// <summary>A role: a name for scopes that people have together.</summary>
/// <param name="Name">1–60 lower-case letters, digits and '-', starting with a letter.</param>
/// <param name="Scopes">What it allows; may be empty.</param>
public sealed record SeedRole(string Name, ImmutableArray<string> Scopes)
{
    /// <summary>What is wrong with one field, or null.</summary>
    public (string Field, string Message)? Problem()
    {
        if (!SeedClient.IsName(Name, 60, "abcdefghijklmnopqrstuvwxyz0123456789-"))
            return ("name", "must be 1-60 lower-case letters, digits or '-', starting with a letter");
        if (Scopes.FirstOrDefault(scope => !SeedClient.IsScope(scope)) is { } malformed)
            return ("scopes", $"'{malformed}' is not a scope (1-100 printable ASCII characters without space, quote or backslash, RFC 6749 section 3.3)");
        return Scopes.Distinct(StringComparer.Ordinal).Count() == Scopes.Length ? null : ("scopes", "names a scope twice");
    }
}

/// <summary>A person as the seed file declares them.</summary>
/// <param name="UserName">What they sign in with; 1–100 lower-case letters, digits, '-', '_', '.' and '@', starting with a letter.</param>
/// <param name="DisplayName">Shown on their screens; 1–200 characters.</param>
/// <param name="Audience">Becomes <c>ecosystem_audience</c> of their tokens.</param>
/// <param name="Organisation">Becomes <c>ecosystem_organisation</c> of their tokens.</param>
/// <param name="Roles">Their roles; what they may do is the union of the roles' scopes.</param>
/// <param name="Password">Their first password; hashed when stored, and never changed by a later seed.</param>
/// <param name="TotpSecret">Base32, 16–64 bytes, when their authenticator app is already set up; without it they set one up at first sign-in.</param>
public sealed record SeedPerson(
    string UserName,
    string DisplayName,
    string Audience,
    string Organisation,
    ImmutableArray<string> Roles,
    string Password,
    string? TotpSecret = null)
{
    /// <summary>True: cannot sign in, and their tokens are renewed no more. False: may again. Null: an existing person stays as they are, since they may have been disabled meanwhile.</summary>
    public bool? Disabled { get; init; }

    /// <summary>What is wrong with one field, or null. Whether the password is good enough is decided when it is set.</summary>
    public (string Field, string Message)? Problem()
    {
        if (!SeedClient.IsName(UserName, 100, Person.UserNameAlphabet))
            return ("userName", "must be 1-100 lower-case letters, digits, '-', '_', '.' or '@', starting with a letter");
        if (DisplayName.Length is < 1 or > 200)
            return ("displayName", "must have 1-200 characters");
        if (!SeedClient.Audiences.Contains(Audience))
            return ("audience", $"must be one of {string.Join(", ", SeedClient.Audiences)}");
        if (!SeedClient.IsOrganisation(Organisation))
            return ("organisation", "must be 1-128 letters, digits, '-', '_', '.' or ':', starting with a letter");
        if (Roles.Distinct(StringComparer.Ordinal).Count() != Roles.Length)
            return ("roles", "names a role twice");
        return TotpSecret is null || IsTotpSecret(TotpSecret) ? null : ("totpSecret", "must be 16-64 random bytes in base32; leave it out and the person sets up an authenticator app at first sign-in");
    }

    private static bool IsTotpSecret(string text)
    {
        try
        {
            return Base32Encoding.ToBytes(text).Length is >= 16 and <= 64;
        }
        catch (ArgumentException)
        {
            // Not base32; the caller says so.
            return false;
        }
    }
}
