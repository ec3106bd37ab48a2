using Npgsql;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Takes no access token that is denied, here where the list is kept: a machine's, which has no row to look at, and one whose client or person was disabled.</summary>
public sealed class DeniedTokens(NpgsqlDataSource database) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseSingletonHandler<DeniedTokens>().SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 400).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Principal is not { } token || !token.HasTokenType(TokenTypeIdentifiers.AccessToken))
            return;
        await using var command = database.CreateCommand("""
            select exists (select 1 from identity.denials
            where issued_until >= $1 and ((kind = 'token' and name = $2) or (kind = 'client' and name in ($3, $4)) or (kind = 'subject' and name = $4)))
            """);
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (token.GetCreationDate() ?? DateTimeOffset.MinValue).UtcDateTime });
        foreach (var name in new[] { Claims.JwtId, Claims.ClientId, Claims.Subject })
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = token.GetClaim(name) ?? "" });
        if (await command.ExecuteScalarAsync(context.CancellationToken) is true)
            context.Reject(Errors.InvalidToken, "The token is no longer valid.");
    }
}

/// <summary>Revokes a token (RFC 7009), also a machine's, of which there is no row: its name is put on the deny list, which is where a row's revocation puts it too.</summary>
/// <remarks>In place of OpenIddict's own, which revokes rows only.</remarks>
public sealed class RevokedToken(IOpenIddictTokenManager tokens, NpgsqlDataSource database) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
        .UseScopedHandler<RevokedToken>().SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var principal = context.GenericTokenPrincipal;
        if (principal.GetTokenId() is { Length: > 0 } row)
        {
            // One that is gone, by pruning, or revoked already is what was asked for.
            if (await tokens.FindByIdAsync(row, context.CancellationToken) is { } token && !await tokens.TryRevokeAsync(token, context.CancellationToken))
                context.Reject(Errors.ServerError, "The token could not be revoked now. Ask again.");
            return;
        }
        if (principal.GetClaim(Claims.JwtId) is not { Length: > 0 } name || principal.GetExpirationDate() is not { } expires)
        {
            context.Reject(Errors.UnsupportedTokenType, "Tokens of this type cannot be revoked.");
            return;
        }
        await using var command = database.CreateCommand("select identity.deny('token', $1, $2)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = expires.UtcDateTime.AddMinutes(1) });
        await command.ExecuteNonQueryAsync(context.CancellationToken);
    }
}
