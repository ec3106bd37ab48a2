using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.People;

/// <summary>A person who may sign in, with what their roles allow.</summary>
/// <param name="Id"><c>sub</c> of their tokens.</param>
/// <param name="Scopes">The union of their roles' scopes.</param>
public sealed record PersonFacts(string Id, string UserName, string DisplayName, string Audience, string Organisation, ImmutableArray<string> Scopes);

/// <summary>What a client gets on a person's behalf. Pure.</summary>
public static class PersonAccess
{
    /// <summary>The scopes of a request that both the client may ask for and the person has; all those, when the request names none.</summary>
    /// <remarks><c>offline_access</c> is a wish to stay signed in, not a permission: whether the client may have it is checked with the request.</remarks>
    public static ImmutableArray<string> Narrow(IEnumerable<string> asked, ClientFacts client, PersonFacts person)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(person);
        var wanted = asked.ToArray();
        var staysSignedIn = wanted.Contains(Scopes.OfflineAccess, StringComparer.Ordinal) && client.Refreshes;
        var permissions = wanted.Where(scope => scope != Scopes.OfflineAccess).ToArray();
        var both = (permissions.Length == 0 ? client.Scopes : permissions.Intersect(client.Scopes, StringComparer.Ordinal)).Intersect(person.Scopes, StringComparer.Ordinal);
        return [.. both.Order(StringComparer.Ordinal), .. staysSignedIn ? new[] { Scopes.OfflineAccess } : []];
    }
}
