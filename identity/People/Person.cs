using Microsoft.AspNetCore.Identity;

namespace Ecosystem.Identity.People;

/// <summary>A person who signs in, as stored.</summary>
public sealed class Person : IdentityUser
{
    public const string UserNameAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789-_.@";

    public string DisplayName { get; set; } = "";

    public string Audience { get; set; } = "";

    public string Organisation { get; set; } = "";

    /// <summary>Names of rows in <c>identity.roles</c>.</summary>
    public IList<string> Roles { get; set; } = [];

    public bool Disabled { get; set; }

    /// <summary>The 30-second step of the last one-time code they used; no code of that step or before is taken again (RFC 6238 §5.2).</summary>
    public long TotpStep { get; set; }
}

/// <summary>A role, as stored.</summary>
public sealed class Role
{
    public string Name { get; set; } = "";

    public IList<string> Scopes { get; set; } = [];
}
