using System.Collections.Immutable;
using System.Security.Claims;
using Ecosystem.Identity.People;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>What identity tokens (OpenID Connect Core §2) say beyond who the person is: when and how they signed in.</summary>
/// <remarks>It goes from the session into the code, and from there into each token of the grant: a refresh proves nothing new about the person.</remarks>
internal static class SignInClaims
{
    /// <summary><c>acr</c>: everybody here signs in with two factors; there is no other class.</summary>
    public const string TwoFactors = "urn:ecosystem:acr:two-factors";

    /// <summary>RFC 8176; a recovery code has no name of its own there.</summary>
    private static readonly ImmutableArray<string> s_withApp = ["pwd", "otp", "mfa"];

    private static readonly ImmutableArray<string> s_withRecoveryCode = ["pwd", "mfa"];

    public static void Put(ClaimsIdentity identity, Session session)
    {
        identity.SetClaim(Claims.AuthenticationTime, session.StartedAt.ToUnixTimeSeconds());
        identity.SetClaim(Claims.AuthenticationContextReference, TwoFactors);
        identity.SetClaims(Claims.AuthenticationMethodReference, session.WithRecoveryCode ? s_withRecoveryCode : s_withApp);
        Aim(identity);
    }

    /// <summary>From a code or refresh token into the tokens it brings.</summary>
    public static void Copy(ClaimsPrincipal grant, ClaimsIdentity identity)
    {
        if (!long.TryParse(grant.GetClaim(Claims.AuthenticationTime), out var time))
            return;
        identity.SetClaim(Claims.AuthenticationTime, time);
        identity.SetClaim(Claims.AuthenticationContextReference, grant.GetClaim(Claims.AuthenticationContextReference));
        identity.SetClaims(Claims.AuthenticationMethodReference, grant.GetClaims(Claims.AuthenticationMethodReference));
        Aim(identity);
    }

    private static void Aim(ClaimsIdentity identity) => identity.SetDestinations(claim => claim.Type switch
    {
        Claims.AuthenticationTime or Claims.AuthenticationContextReference or Claims.AuthenticationMethodReference => [Destinations.IdentityToken],
        _ => claim.GetDestinations(),
    });
}

/// <summary>Keeps no row of an identity token: it opens nothing, so there is nothing to revoke.</summary>
public sealed class NoRowForIdentityTokens : IOpenIddictServerHandler<GenerateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<NoRowForIdentityTokens>().SetOrder(OpenIddictServerHandlers.Protection.AttachSecurityCredentials.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TokenType == TokenTypeIdentifiers.IdentityToken)
            context.CreateTokenEntry = false;
        return ValueTask.CompletedTask;
    }
}
