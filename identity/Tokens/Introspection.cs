using System.Text.Json;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Tells a client about its own access token what the token itself says (RFC 7662 §2.2).</summary>
/// <remarks>OpenIddict says scope and further claims only to a client that is the audience; here the audience is one API, and the client that holds the token can read it anyway.</remarks>
public sealed class IntrospectedClaims : IOpenIddictServerHandler<HandleIntrospectionRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleIntrospectionRequestContext>()
        .UseSingletonHandler<IntrospectedClaims>().SetOrder(OpenIddictServerHandlers.Introspection.AttachApplicationClaims.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(HandleIntrospectionRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var token = context.GenericTokenPrincipal;
        if (!token.HasTokenType(TokenTypeIdentifiers.AccessToken))
            return ValueTask.CompletedTask;
        context.Scopes.UnionWith(token.GetScopes());
        foreach (var name in new[] { TokenClaims.Audience, TokenClaims.Organisation, TokenClaims.Country })
        {
            if (token.GetClaim(name) is { Length: > 0 } value)
                context.Claims[name] = value;
        }
        if (token.GetClaim(TokenExchange.Actor) is { Length: > 0 } actor)
            context.Claims[TokenExchange.Actor] = new OpenIddictParameter(JsonElement.Parse(actor));
        if (token.GetClaim(TokenClaims.Confirmation) is { Length: > 0 } confirmation)
        {
            var bound = JsonElement.Parse(confirmation);
            context.Claims[TokenClaims.Confirmation] = new OpenIddictParameter(bound);
            // One that is bound to a certificate is still presented as a bearer's (RFC 8705 §3).
            if (bound.TryGetProperty(TokenClaims.KeyThumbprint, out _))
                context.TokenType = KeyProof.Scheme;
        }
        return ValueTask.CompletedTask;
    }
}

/// <summary>Revoking a refresh token revokes all that came of the same grant (RFC 7009 §2.1): its access tokens must not outlive it.</summary>
public sealed class RevokedFamily(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
        .UseScopedHandler<RevokedFamily>().SetOrder(OpenIddictServerHandlers.Revocation.AttachPrincipal.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.GenericTokenPrincipal.HasTokenType(TokenTypeIdentifiers.RefreshToken) || context.GenericTokenPrincipal.GetAuthorizationId() is not { Length: > 0 } grant)
            return;
        if (await authorizations.FindByIdAsync(grant, context.CancellationToken) is { } authorization)
            await authorizations.TryRevokeAsync(authorization, context.CancellationToken);
        await tokens.RevokeByAuthorizationIdAsync(grant, context.CancellationToken);
    }
}
