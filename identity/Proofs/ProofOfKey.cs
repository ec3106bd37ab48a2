using System.Collections.Immutable;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Identity.Clients;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Proofs;

/// <summary>What a token request has proven about its sender's key.</summary>
/// <param name="BindsRefreshToken">Whether the refresh token is bound to the key too: a public client's, which nothing else protects.</param>
internal sealed record ProvenKey(KeyProof Proof, bool BindsRefreshToken)
{
    public static ProvenKey? Of(OpenIddictServerTransaction transaction) => transaction.GetProperty<ProvenKey>(nameof(ProvenKey));

    public void PutOn(OpenIddictServerTransaction transaction) => transaction.SetProperty(nameof(ProvenKey), this);
}

/// <summary>Errors of RFC 9449.</summary>
internal static class ProofErrors
{
    public const string InvalidProof = "invalid_dpop_proof";
    public const string UseNonce = "use_dpop_nonce";
}

/// <summary>Verifies the DPoP proof of a token request or a pushed request, when it has one (RFC 9449 §5, §10.1).</summary>
/// <remarks>Before the client and its grant are looked at: a request that must be sent again with a nonce must not have counted as a device's poll, or used an assertion up.</remarks>
public sealed class ProofCheck(ProofNonces nonces, IssuerAddress issuer, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenRequestContext>, IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>
{
    private const string NonceHeader = "DPoP-Nonce";

    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
            .UseSingletonHandler<ProofCheck>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateAuthentication.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidatePushedAuthorizationRequestContext>()
            .UseSingletonHandler<ProofCheck>().SetOrder(OpenIddictServerHandlers.Authentication.ValidatePushedAuthentication.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build(),
    ];

    public ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Check(context, "connect/token");
        return ValueTask.CompletedTask;
    }

    /// <summary>A proof with a pushed request names the key its code will be bound to, as <c>dpop_jkt</c> does (RFC 9449 §10.1).</summary>
    public ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Check(context, "connect/par");
        if (context.IsRejected || ProvenKey.Of(context.Transaction) is not { Proof.Thumbprint: var proven })
            return ValueTask.CompletedTask;
        if ((string?)context.Request.GetParameter(BoundTokens.KeyOfGrant) is { Length: > 0 } named && named != proven)
            context.Reject(ProofErrors.InvalidProof, $"The DPoP proof is by another key than {BoundTokens.KeyOfGrant} names.");
        else
            context.Request.SetParameter(BoundTokens.KeyOfGrant, proven);
        return ValueTask.CompletedTask;
    }

    private void Check(BaseValidatingContext context, string endpoint)
    {
        var request = context.Transaction.GetHttpRequest() ?? throw new InvalidOperationException("Requests come over HTTP.");
        if (!request.Headers.TryGetValue(KeyProof.Header, out var header))
            return;
        var now = clock.GetUtcNow();
        request.HttpContext.Response.Headers[NonceHeader] = nonces.At(now);
        try
        {
            // By the public address, which is what the sender knows; which node it reached behind it does not matter.
            var proof = KeyProof.Verify(header, request.Method, new Uri(issuer.Value, endpoint), accessToken: null, now);
            if (proof.Nonce is null || !nonces.IsGood(proof.Nonce, now))
                context.Reject(ProofErrors.UseNonce, $"The DPoP proof must carry a nonce of this server that is not too old: send the request again, with the one in the header {NonceHeader}.");
            else
                new ProvenKey(proof, BindsRefreshToken: false).PutOn(context.Transaction);
        }
        catch (ProofRefusedException e)
        {
            context.Reject(ProofErrors.InvalidProof, e.Message);
        }
    }
}

/// <summary>Demands a proof of whoever must give one, by the right key, and lets none be used twice.</summary>
/// <remarks>After client and grant are proven: a stranger can neither fill the table nor use up a jti.</remarks>
public sealed class ProofUse(IOpenIddictApplicationManager clients, UsedProofs used) : IOpenIddictServerHandler<ValidateTokenRequestContext>, IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>
{
    private const string UsedBefore = "The DPoP proof was used before: sign a new one, with a new jti, for each request.";

    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
            .UseScopedHandler<ProofUse>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateGrantedScopes.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidatePushedAuthorizationRequestContext>()
            .UseScopedHandler<ProofUse>().SetOrder(OpenIddictServerHandlers.Authentication.ValidatePushedAuthorizedParty.Descriptor.Order + 400).SetType(OpenIddictServerHandlerType.Custom).Build(),
    ];

    public async ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (ProvenKey.Of(context.Transaction) is { } proven && !await used.UseAsync(proven.Proof, context.CancellationToken))
            context.Reject(ProofErrors.InvalidProof, UsedBefore);
    }

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken);
        var proven = ProvenKey.Of(context.Transaction);
        if (client?.ProvesKey == true && proven is null)
        {
            context.Reject(ProofErrors.InvalidProof, "This client gets tokens that are bound to a key only: send a DPoP proof with the request (RFC 9449).");
            return;
        }
        var grant = context.Request.IsRefreshTokenGrantType() ? context.RefreshTokenPrincipal : context.Request.IsAuthorizationCodeGrantType() ? context.AuthorizationCodePrincipal : null;
        var bound = grant?.GetClaim(BoundTokens.KeyOfGrant);
        if (bound is not null && bound != proven?.Proof.Thumbprint)
        {
            context.Reject(Errors.InvalidGrant, "The code or refresh token is bound to a key: send a DPoP proof by that key with the request.");
            return;
        }
        if (proven is null)
            return;
        if (await used.UseAsync(proven.Proof, context.CancellationToken))
            (proven with { BindsRefreshToken = client?.IsPublic == true }).PutOn(context.Transaction);
        else
            context.Reject(ProofErrors.InvalidProof, UsedBefore);
    }
}
