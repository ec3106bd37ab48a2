using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Identity.Clients;

/// <summary>What happened to a client since it was declared, kept in OpenIddict's properties of it. A seed leaves it alone.</summary>
public static class ClientState
{
    /// <summary>True while the client is disabled. The database reads it too: Migrations/0005_denials.sql denies the client's tokens when it changes.</summary>
    public const string DisabledProperty = "disabled";

    /// <summary>The secret before the last rotation, and until when it is good.</summary>
    public const string PreviousSecretProperty = "previous_secret";

    /// <summary>True once an administrator of the platform has set the client's scopes; a seed then leaves those alone too (Migrations/0011_administration.sql).</summary>
    public const string ScopesAdministeredProperty = "scopes_administered";

    public static bool IsDisabled(ImmutableDictionary<string, JsonElement> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return properties.TryGetValue(DisabledProperty, out var disabled) && disabled.ValueKind == JsonValueKind.True;
    }

    public static PreviousSecret? PreviousSecret(ImmutableDictionary<string, JsonElement> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return properties.TryGetValue(PreviousSecretProperty, out var previous) ? previous.Deserialize<PreviousSecret>() : null;
    }
}

/// <summary>A secret that was replaced.</summary>
/// <param name="Hash">As <see cref="ClientStore"/> stores them.</param>
/// <param name="Until">From then on it is wrong.</param>
public sealed record PreviousSecret(string Hash, DateTimeOffset Until);

/// <summary>A client as its keepers see it.</summary>
/// <param name="PreviousSecretUntil">Until when the secret before the present one is good too; null: there is none.</param>
public sealed record ClientListing(
    string ClientId, string Name, string Audience, string Organisation, ImmutableArray<string> Scopes, bool IsDisabled, bool HasSecret, DateTimeOffset? PreviousSecretUntil);
