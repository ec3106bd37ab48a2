using System.Collections.Immutable;
using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Details;
using Ecosystem.Identity.People;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>What goes into tokens that are issued for a person: to a code, a device code or a refresh token.</summary>
/// <remarks>The person and the client are looked at anew each time, so a role taken away is gone with the next access token.</remarks>
public sealed class PersonTokens(IOpenIddictApplicationManager clients, Registrar people, TokenAudience audience) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleTokenRequestContext>()
        .AddFilter<RequirePersonGrant>().UseScopedHandler<PersonTokens>().SetOrder(OpenIddictServerHandlers.Exchange.AttachPrincipal.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var granted = context.Principal ?? throw new InvalidOperationException("OpenIddict attached no principal to a valid grant.");
        var person = await people.FindAsync(granted.GetClaim(Claims.Subject), context.CancellationToken);
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken);
        if (person is null || client is null || !client.Serves(person.Audience, person.Organisation))
        {
            context.Reject(Errors.InvalidGrant, "The person may no longer sign in through this client.");
            return;
        }
        var identity = IdentityOf(person, PersonAccess.Narrow(granted.GetScopes(), client, person), audience);
        ClientCountries.Say(identity, client.Country);
        SignInClaims.Copy(granted, identity);
        GrantedDetails.Keep(identity, GrantedDetails.KeptBy(granted));
        context.SignIn(new ClaimsPrincipal(identity));
    }

    /// <summary>The claims of a person's tokens; OpenIddict adds the client and which grant they belong to.</summary>
    public static ClaimsIdentity IdentityOf(PersonFacts person, ImmutableArray<string> scopes, TokenAudience audience)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(audience);
        var identity = new ClaimsIdentity("person", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, person.Id);
        identity.SetClaim(TokenClaims.Audience, person.Audience);
        identity.SetClaim(TokenClaims.Organisation, person.Organisation);
        var tells = scopes.Contains(Scopes.Profile);
        if (tells)
            identity.SetClaim(Claims.Name, person.DisplayName).SetClaim(Claims.PreferredUsername, person.UserName);
        identity.SetDestinations(claim => claim.Type switch
        {
            Claims.Name or Claims.PreferredUsername => [Destinations.IdentityToken],
            TokenClaims.Audience or TokenClaims.Organisation when tells => [Destinations.AccessToken, Destinations.IdentityToken],
            _ => [Destinations.AccessToken],
        });
        identity.SetScopes(scopes);
        identity.SetResources(audience.Value);
        return identity;
    }
}

/// <summary>Lets no handler that needs people be made for a machine's request: that cost more than all else of its token.</summary>
public sealed class RequirePersonGrant : IOpenIddictServerHandlerFilter<HandleTokenRequestContext>
{
    public ValueTask<bool> IsActiveAsync(HandleTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult(context.Request.IsAuthorizationCodeGrantType() || context.Request.IsDeviceCodeGrantType() || context.Request.IsRefreshTokenGrantType());
    }
}
