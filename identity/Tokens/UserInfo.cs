using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.People;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Tells a client about the person whose token it has (OpenID Connect Core §5.3): who they are, and with the scope <c>profile</c> what they are called and where they belong.</summary>
public sealed class UserInfo(Registrar people) : IOpenIddictServerHandler<HandleUserInfoRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleUserInfoRequestContext>()
        .UseScopedHandler<UserInfo>().SetOrder(OpenIddictServerHandlers.UserInfo.AttachClaims.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleUserInfoRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var token = context.AccessTokenPrincipal;
        if (token.HasClaim(TokenClaims.Confirmation))
            context.Reject(Errors.InvalidToken, "The access token is bound to a key or a certificate, which nobody proves here. The identity token says the same.");
        else if (!token.HasScope(Scopes.OpenId))
            context.Reject(Errors.InsufficientScope, $"The access token lacks the scope {Scopes.OpenId}.");
        else if (await people.FindAsync(token.GetClaim(Claims.Subject), context.CancellationToken) is not { } person)
            context.Reject(Errors.InvalidToken, "The access token is no person's, or theirs no longer.");
        else if (token.HasScope(Scopes.Profile))
            Describe(context, person);
    }

    private static void Describe(HandleUserInfoRequestContext context, PersonFacts person)
    {
        (context.Claims[Claims.Name], context.Claims[Claims.PreferredUsername]) = (person.DisplayName, person.UserName);
        (context.Claims[TokenClaims.Audience], context.Claims[TokenClaims.Organisation]) = (person.Audience, person.Organisation);
    }
}
