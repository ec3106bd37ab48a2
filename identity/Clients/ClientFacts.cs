using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Registration;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Clients;

/// <summary>What a client is and may have, read from the registry.</summary>
/// <param name="Id">The row's id, which tokens and authorizations refer to.</param>
/// <param name="People">Whose people may sign in through it: <c>audience</c> or <c>audience/organisation</c>.</param>
/// <param name="Scopes">All it may ever ask for, without <c>offline_access</c>.</param>
/// <param name="IsPublic">It runs where it can keep no secret, and proves nothing about itself.</param>
/// <param name="ProvesKey">It gets only tokens that are bound to a key.</param>
/// <param name="SignsRequests">It must sign its authorization requests (RFC 9101).</param>
/// <param name="IsRegistered">Another client registered it (RFC 7591): what it calls itself, nobody has checked.</param>
/// <param name="SignsIn">Whether people sign in through it, so that it may ask who they are (<c>openid</c>, <c>profile</c>).</param>
/// <param name="Refreshes">Whether it may have refresh tokens, and so ask for <c>offline_access</c>.</param>
public sealed record ClientFacts(
    string Id,
    string ClientId,
    string Name,
    string Audience,
    string Organisation,
    ImmutableArray<string> People,
    ImmutableArray<string> Scopes,
    bool Refreshes,
    bool SignsIn,
    bool AsksConsent,
    bool IsPublic,
    bool ProvesKey,
    bool SignsRequests,
    bool IsRegistered)
{
    /// <summary>Where it is: ISO 3166-1 alpha-2; null: it was not said.</summary>
    public string? Country { get; init; }

    private static readonly ConditionalWeakTable<object, ClientFacts> s_known = [];

    /// <summary>The property of OpenIddict's client that holds <see cref="People"/>.</summary>
    public const string PeopleProperty = "people";

    /// <summary>The property that holds <see cref="ProvesKey"/>.</summary>
    public const string ProvesKeyProperty = "dpop_bound_access_tokens";

    /// <summary>The property that holds <see cref="SignsRequests"/>.</summary>
    public const string SignsRequestsProperty = "require_signed_request_object";

    /// <summary>Whether people of an audience and organisation may sign in through it, and it may act on tokens of theirs.</summary>
    public bool Serves(string audience, string organisation) => People.Any(people => people == audience || people == $"{audience}/{organisation}");

    public static async Task<ClientFacts?> FindAsync(IOpenIddictApplicationManager clients, string? clientId, CancellationToken cancellation) =>
        clientId is { Length: > 0 } && await clients.FindByClientIdAsync(clientId, cancellation) is { } client ? await KnownAsync(clients, client, cancellation) : null;

    /// <summary>A client that was found by its id is the cache's, and nobody changes it (<see cref="ClientCache"/>): what it is, is read once.</summary>
    private static async ValueTask<ClientFacts> KnownAsync(IOpenIddictApplicationManager clients, object client, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(client, out var facts))
            return facts;
        facts = await OfAsync(clients, client, cancellation);
        s_known.AddOrUpdate(client, facts);
        return facts;
    }

    public static async Task<ClientFacts> OfAsync(IOpenIddictApplicationManager clients, object client, CancellationToken cancellation)
    {
        var properties = await clients.GetPropertiesAsync(client, cancellation);
        var permissions = await clients.GetPermissionsAsync(client, cancellation);
        var (audience, organisation) = (properties[TokenClaims.Audience].GetString()!, properties[TokenClaims.Organisation].GetString()!);
        return new ClientFacts(
            (await clients.GetIdAsync(client, cancellation))!,
            (await clients.GetClientIdAsync(client, cancellation))!,
            await clients.GetDisplayNameAsync(client, cancellation) ?? "",
            audience,
            organisation,
            properties.TryGetValue(PeopleProperty, out var people) ? people.Deserialize<ImmutableArray<string>>() : [$"{audience}/{organisation}"],
            ScopesOf(permissions),
            permissions.Contains(Permissions.GrantTypes.RefreshToken),
            permissions.Contains(Permissions.GrantTypes.AuthorizationCode) || permissions.Contains(Permissions.GrantTypes.DeviceCode),
            await clients.GetConsentTypeAsync(client, cancellation) != ConsentTypes.Implicit,
            await clients.GetClientTypeAsync(client, cancellation) == ClientTypes.Public,
            Is(properties, ProvesKeyProperty),
            Is(properties, SignsRequestsProperty),
            Registrations.IsRegistered(properties))
        {
            Country = properties.TryGetValue(TokenClaims.Country, out var country) ? country.GetString() : null,
        };
    }

    private static bool Is(ImmutableDictionary<string, JsonElement> properties, string name) => properties.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The scopes among a client's permissions, in a stable order.</summary>
    public static ImmutableArray<string> ScopesOf(ImmutableArray<string> permissions) =>
    [
        .. permissions.Where(permission => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[Permissions.Prefixes.Scope.Length..])
            .Order(StringComparer.Ordinal),
    ];
}
