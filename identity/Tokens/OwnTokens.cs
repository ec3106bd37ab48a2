using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Verifies access tokens of this host that are presented to this host itself, outside of the library's own endpoints.</summary>
internal sealed class OwnTokens(IOpenIddictServerFactory transactions, IOpenIddictServerDispatcher dispatcher, TokenAudience audience)
{
    /// <summary>What a token says; null when it is not valid, was revoked or denied, or is bound to a key or certificate, which nobody has proven here.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(string token, CancellationToken cancellation)
    {
        if (token.Length is 0 or > TokenVerifier.TokenBytesMax)
            return null;
        var transaction = await transactions.CreateTransactionAsync();
        transaction.CancellationToken = cancellation;
        var validating = new ValidateTokenContext(transaction) { Token = token };
        validating.ValidTokenTypes.Add(TokenTypeIdentifiers.AccessToken);
        await dispatcher.DispatchAsync(validating);
        return !validating.IsRejected && validating.Principal is { } said && said.HasTokenType(TokenTypeIdentifiers.AccessToken) && said.HasAudience(audience.Value) && !said.HasClaim(TokenClaims.Confirmation)
            ? said
            : null;
    }
}
