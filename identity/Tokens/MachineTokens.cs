using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
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
        var client = await clients.FindByClientIdAsync(context.ClientId!, context.CancellationToken)
            ?? throw new InvalidOperationException($"Client '{context.ClientId}' was removed while its request was handled.");
        var properties = await clients.GetPropertiesAsync(client, context.CancellationToken);
        var identity = new ClaimsIdentity("client_credentials", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, context.ClientId);
        identity.SetClaim(TokenClaims.Audience, properties[TokenClaims.Audience].GetString());
        identity.SetClaim(TokenClaims.Organisation, properties[TokenClaims.Organisation].GetString());
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        var asked = context.Request.GetScopes();
        identity.SetScopes(asked.IsEmpty ? RequestedScopes.Of(await clients.GetPermissionsAsync(client, context.CancellationToken)) : asked);
        identity.SetResources(audience.Value);
        context.SignIn(new ClaimsPrincipal(identity));
    }
}

/// <summary>Stores no row for a machine's access token: it lives ten minutes, is verified locally, and a row each would cost more than the token.</summary>
public sealed class NoRowForMachines : IOpenIddictServerHandler<GenerateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<NoRowForMachines>().SetOrder(OpenIddictServerHandlers.Protection.AttachSecurityCredentials.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request?.IsClientCredentialsGrantType() == true)
            context.CreateTokenEntry = false;
        return ValueTask.CompletedTask;
    }
}

/// <summary>Leaves OpenIddict's own claims out of access tokens; <c>client_id</c> already says who presents them.</summary>
public sealed class NoPrivateClaims : IOpenIddictServerHandler<GenerateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<NoPrivateClaims>().SetOrder(OpenIddictServerHandlers.Protection.AttachTokenSubject.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TokenType == TokenTypeIdentifiers.AccessToken && context.SecurityTokenDescriptor.Subject is { } subject)
        {
            foreach (var claim in subject.FindAll(Claims.Private.Presenter).ToArray())
                subject.RemoveClaim(claim);
        }
        return ValueTask.CompletedTask;
    }
}
