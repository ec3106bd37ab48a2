using System.Collections.Immutable;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Refuses a request for a scope the client may not have, with <c>invalid_scope</c> (RFC 6749 §5.2).</summary>
/// <remarks>OpenIddict's own check says invalid_request for a forbidden scope; a client library then blames its own request. It runs once the client is known, so strangers learn nothing.</remarks>
public sealed class RequestedScopes(IOpenIddictApplicationManager clients) : IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
        .UseScopedHandler<RequestedScopes>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateAuthentication.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var client = await clients.FindByClientIdAsync(context.ClientId!, context.CancellationToken);
        var allowed = client is null ? [] : Of(await clients.GetPermissionsAsync(client, context.CancellationToken));
        var forbidden = context.Request.GetScopes().Except(allowed, StringComparer.Ordinal).ToArray();
        if (forbidden.Length > 0)
            context.Reject(Errors.InvalidScope, $"This client may not have the scope {string.Join(", ", forbidden)}. Ask for fewer, or for none to get all it may have.");
    }

    /// <summary>The scopes among a client's permissions, in a stable order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<string> permissions) =>
    [
        .. permissions.Where(permission => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[Permissions.Prefixes.Scope.Length..])
            .Order(StringComparer.Ordinal),
    ];
}
