using Ecosystem.Identity.Clients;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.News;

/// <summary>Tells of clients that fail to prove who they are, and of the first proof after that, at the token endpoint.</summary>
public sealed class ClientNews(NewsDesk news, ClientCache clients) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
        .UseSingletonHandler<ClientNews>().SetOrder(OpenIddictServerHandlers.Exchange.NormalizeErrorResponse.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Response.Error == Errors.InvalidClient)
            await news.ClientFailedAsync(NamedBy(context.Request));
        else if (context.Response.Error is null && NamedBy(context.Request) is { } client && clients.TakeHeeded(client))
            await news.ClientReturnedAsync(client, context.CancellationToken);
    }

    /// <summary>Whom the request says it is from; of an assertion, whether or not it proves it.</summary>
    private static string? NamedBy(OpenIddictRequest? request)
    {
        if (request?.ClientId is { Length: > 0 } named)
            return named;
        try
        {
            return request?.ClientAssertion is { Length: > 0 } assertion ? new JsonWebToken(assertion).Issuer : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>Tells of a code or refresh token that is used a second time, right before OpenIddict revokes what came of it.</summary>
public sealed class ReuseNews(NewsDesk news, IOpenIddictTokenManager tokens, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseScopedHandler<ReuseNews>().SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 300).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.EndpointType != OpenIddictServerEndpointType.Token || context.Principal is not { } principal || principal.GetTokenId() is not { Length: > 0 } id)
            return;
        var isRefresh = principal.HasTokenType(TokenTypeIdentifiers.RefreshToken);
        if (!isRefresh && !principal.HasTokenType(TokenTypeIdentifiers.Private.AuthorizationCode))
            return;
        if (await tokens.FindByIdAsync(id, context.CancellationToken) is not { } token || !await tokens.HasStatusAsync(token, Statuses.Redeemed, context.CancellationToken))
            return;
        var isEarly = await tokens.GetRedemptionDateAsync(token, context.CancellationToken) is { } redeemed && clock.GetUtcNow() < redeemed + ServerSetup.RefreshTokenLeeway;
        if (isRefresh && isEarly)
            return;
        if (await tokens.GetSubjectAsync(token, context.CancellationToken) is { Length: > 0 } person)
            await news.TokenReusedAsync(person, context.Request?.ClientId, context.CancellationToken);
    }
}
