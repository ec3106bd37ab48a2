using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Tokens;

/// <summary>Where the clients are that a token passes through, as they were registered; in the access token only.</summary>
/// <remarks>A token that is handed on is in the one country and in the other: whoever counts what leaves the country counts it if either is abroad.</remarks>
public static class ClientCountries
{
    /// <summary>Says in a token where its client is, and where it was before. Nothing, when neither is known.</summary>
    /// <param name="before">The claim of the token it was exchanged for; null: it was not.</param>
    public static void Say(ClaimsIdentity identity, string? country, string? before = null)
    {
        var all = $"{before} {country}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        if (string.Join(' ', all) is { Length: > 0 } countries)
            identity.AddClaim(new Claim(TokenClaims.Country, countries).SetDestinations(Destinations.AccessToken));
    }
}
