using Ecosystem.Hosting.Keys;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

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

/// <summary>Leaves OpenIddict's own claims out of access tokens and identity tokens; <c>client_id</c> already says who presents them, and <c>jti</c> which row they have.</summary>
public sealed class NoPrivateClaims : IOpenIddictServerHandler<GenerateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<NoPrivateClaims>().SetOrder(OpenIddictServerHandlers.Protection.AttachTokenMetadata.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TokenType is not (TokenTypeIdentifiers.AccessToken or TokenTypeIdentifiers.IdentityToken) || context.SecurityTokenDescriptor.Subject is not { } subject)
            return ValueTask.CompletedTask;
        foreach (var claim in subject.Claims.Where(claim => claim.Type.StartsWith(Claims.Prefixes.Private, StringComparison.Ordinal)).ToArray())
            subject.RemoveClaim(claim);
        if (context.TokenType == TokenTypeIdentifiers.AccessToken && context.Principal.GetTokenId() is { Length: > 0 } row)
            context.SecurityTokenDescriptor.Claims![Claims.JwtId] = row;
        return ValueTask.CompletedTask;
    }
}

/// <summary>Finds the row of an access token by its <c>jti</c>, so that a revoked one is refused; the other half of <see cref="NoPrivateClaims"/>.</summary>
/// <remarks>A machine's token, whose subject is the client itself, has no row; one it has exchanged does.</remarks>
public sealed class RowOfAccessToken : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseSingletonHandler<RowOfAccessToken>().SetOrder(OpenIddictServerHandlers.Protection.MapInternalClaims.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Principal is { } token && token.HasTokenType(TokenTypeIdentifiers.AccessToken) && (token.GetClaim(Claims.Subject) != token.GetClaim(Claims.ClientId) || token.HasClaim(TokenExchange.Actor)))
            token.SetTokenId(token.GetClaim(Claims.JwtId));
        return ValueTask.CompletedTask;
    }
}

/// <summary>Signs the server's own documents (codes, refresh tokens, pushed requests) with a key that is never replaced.</summary>
/// <remarks>
/// The published keys are replaced every 30 days and gone a day later, but a refresh token lives 14 days. These documents
/// are read by this server alone, so a symmetric key does, derived from the master key as the one that encrypts them is.
/// </remarks>
public sealed class OwnDocuments(MasterKey masterKey) : IOpenIddictServerHandler<GenerateTokenContext>, IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Signing { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
        .UseSingletonHandler<OwnDocuments>().SetOrder(OpenIddictServerHandlers.Protection.AttachSecurityCredentials.Descriptor.Order + 400).SetType(OpenIddictServerHandlerType.Custom).Build();

    public static OpenIddictServerHandlerDescriptor Verifying { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseSingletonHandler<OwnDocuments>().SetOrder(OpenIddictServerHandlers.Protection.ResolveTokenValidationParameters.Descriptor.Order + 400).SetType(OpenIddictServerHandlerType.Custom).Build();

    private readonly SymmetricSecurityKey _key = new(masterKey.Derive("identity/own-documents/1", 64)) { KeyId = "own-documents" };

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TokenType is not (TokenTypeIdentifiers.AccessToken or TokenTypeIdentifiers.IdentityToken))
            context.SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256);
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var parameters = context.TokenValidationParameters;
        if (!context.ValidTokenTypes.Contains(TokenTypeIdentifiers.Private.ClientAssertion))
            parameters.IssuerSigningKeys = [.. parameters.IssuerSigningKeys, _key];
        return ValueTask.CompletedTask;
    }
}
