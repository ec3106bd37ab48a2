using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>What goes into the access token of a client_credentials request.</summary>
/// <remarks>It runs after the client has proven who it is and <see cref="RequestedScopes"/> has checked what it asks for.</remarks>
public sealed class MachineTokens(IOpenIddictApplicationManager clients, TokenAudience audience) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleTokenRequestContext>()
        .UseScopedHandler<MachineTokens>().SetOrder(OpenIddictServerHandlers.Exchange.AttachPrincipal.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.IsClientCredentialsGrantType())
            return;
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken)
            ?? throw new InvalidOperationException($"Client '{context.ClientId}' was removed while its request was handled.");
        var identity = new ClaimsIdentity("client_credentials", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, context.ClientId);
        identity.SetClaim(TokenClaims.Audience, client.Audience);
        identity.SetClaim(TokenClaims.Organisation, client.Organisation);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        ClientCountries.Say(identity, client.Country);
        var asked = context.Request.GetScopes();
        identity.SetScopes(asked.IsEmpty ? client.Scopes : asked);
        identity.SetResources(audience.Value);
        context.SignIn(new ClaimsPrincipal(identity));
    }
}
