using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.People;

/// <summary>A person who may sign in, with what their roles allow.</summary>
/// <param name="Id"><c>sub</c> of their tokens.</param>
/// <param name="Scopes">The union of their roles' scopes.</param>
public sealed record PersonFacts(string Id, string UserName, string DisplayName, string Audience, string Organisation, ImmutableArray<string> Scopes);

/// <summary>A person as their keepers see them.</summary>
public sealed record PersonListing(
    string UserName, string DisplayName, string Audience, string Organisation, ImmutableArray<string> Roles, bool IsDisabled, bool HasSecondFactor);

/// <summary>What a client gets on a person's behalf. Pure.</summary>
public static class PersonAccess
{
    /// <summary>Whether a scope says what the client wants to know or keep, and lets it do nothing: who the person is (<c>openid</c>, <c>profile</c>), staying signed in (<c>offline_access</c>).</summary>
    public static bool IsWish(string scope) => scope is Scopes.OpenId or Scopes.Profile or Scopes.OfflineAccess;

    /// <summary>Whether what is left for a client is of no use to it: nothing it may do, and nothing it is told.</summary>
    public static bool IsUseless(ImmutableArray<string> narrowed, ClientFacts client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return narrowed.All(IsWish) && !narrowed.Contains(Scopes.OpenId) && !client.Scopes.IsEmpty;
    }

    /// <summary>The scopes of a request that both the client may ask for and the person has; all those, when the request names none.</summary>
    /// <remarks>Wishes (<see cref="IsWish"/>) are no permissions: whether the client may have them is checked with the request.</remarks>
    public static ImmutableArray<string> Narrow(IEnumerable<string> asked, ClientFacts client, PersonFacts person)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(person);
        var wanted = asked.ToArray();
        var wishes = wanted.Where(scope => IsWish(scope) && (scope != Scopes.OfflineAccess || client.Refreshes)).Order(StringComparer.Ordinal);
        var permissions = wanted.Where(scope => !IsWish(scope)).ToArray();
        // Whoever asks who the person is, and for nothing else, gets nothing else.
        var both = (permissions.Length == 0 && !wanted.Contains(Scopes.OpenId, StringComparer.Ordinal) ? client.Scopes : permissions.Intersect(client.Scopes, StringComparer.Ordinal)).Intersect(person.Scopes, StringComparer.Ordinal);
        return [.. both.Order(StringComparer.Ordinal), .. wishes];
    }
}
