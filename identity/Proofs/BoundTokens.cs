using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Proofs;

/// <summary>Binds tokens to the key that the request has proven: the access token by <c>cnf.jkt</c> (RFC 9449 §6.1), a public client's refresh token by a claim that this host alone reads.</summary>
public sealed class BoundTokens : IOpenIddictServerHandler<GenerateTokenContext>, IOpenIddictServerHandler<ApplyTokenResponseContext>, IOpenIddictServerHandler<ValidateTokenContext>
{
    /// <summary>The claim in codes and refresh tokens, and the parameter of an authorization request, with the thumbprint of the key that must be proven.</summary>
    public const string KeyOfGrant = "dpop_jkt";

    public static OpenIddictServerHandlerDescriptor Binding { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<BoundTokens>().SetOrder(OpenIddictServerHandlers.Protection.AttachTokenMetadata.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public static OpenIddictServerHandlerDescriptor Announcing { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
        .UseSingletonHandler<BoundTokens>().SetOrder(OpenIddictServerHandlers.Exchange.NormalizeErrorResponse.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public static OpenIddictServerHandlerDescriptor Reading { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseSingletonHandler<BoundTokens>().SetOrder(OpenIddictServerHandlers.Protection.ResolveTokenValidationParameters.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // A code is bound to the key that its request names (RFC 9449 §10); PKCE protects it besides.
        if (context.TokenType == TokenTypeIdentifiers.Private.AuthorizationCode && (string?)context.Request?.GetParameter(KeyOfGrant) is { Length: > 0 } named)
            (context.SecurityTokenDescriptor.Claims ??= new Dictionary<string, object>(StringComparer.Ordinal))[KeyOfGrant] = named;
        if (ProvenKey.Of(context.Transaction) is not { } proven)
            return ValueTask.CompletedTask;
        var claims = context.SecurityTokenDescriptor.Claims ??= new Dictionary<string, object>(StringComparer.Ordinal);
        if (context.TokenType == TokenTypeIdentifiers.AccessToken)
            claims[TokenClaims.Confirmation] = new Dictionary<string, object>(StringComparer.Ordinal) { [TokenClaims.KeyThumbprint] = proven.Proof.Thumbprint };
        else if (context.TokenType == TokenTypeIdentifiers.RefreshToken && proven.BindsRefreshToken)
            claims[KeyOfGrant] = proven.Proof.Thumbprint;
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Response.AccessToken is not null && ProvenKey.Of(context.Transaction) is not null)
            context.Response.TokenType = KeyProof.Scheme;
        return ValueTask.CompletedTask;
    }

    /// <summary>OpenIddict knows certificates only, and answers 500 to a token that is bound to anything else. Whoever sends one here (to exchange, introspect or revoke it) proves who it is.</summary>
    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.DisableProofOfPossessionValidation = true;
        return ValueTask.CompletedTask;
    }
}
