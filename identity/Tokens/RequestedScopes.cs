using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Refuses a request for a scope the client may not have, with <c>invalid_scope</c> (RFC 6749 §5.2), at every endpoint that takes scopes.</summary>
/// <remarks>OpenIddict's own check says invalid_request for a forbidden scope; a client library then blames its own request. It runs once the client is known, so strangers learn nothing.</remarks>
public sealed class RequestedScopes(IOpenIddictApplicationManager clients) :
    IOpenIddictServerHandler<ValidateTokenRequestContext>,
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidateDeviceAuthorizationRequestContext>
{
    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        Describe<RequestedScopes, ValidateTokenRequestContext>(OpenIddictServerHandlers.Exchange.ValidateAuthentication.Descriptor.Order),
        Describe<RequestedScopes, ValidateAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order),
        Describe<RequestedScopes, ValidatePushedAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidatePushedClientRedirectUri.Descriptor.Order),
        Describe<RequestedScopes, ValidateDeviceAuthorizationRequestContext>(OpenIddictServerHandlers.Device.ValidateDeviceAuthentication.Descriptor.Order),
    ];

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.ClientId, context.Request, isMachine: context.Request.IsClientCredentialsGrantType(), context.CancellationToken) is { } problem)
            context.Reject(Errors.InvalidScope, problem);
    }

    public async ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.ClientId, context.Request, isMachine: false, context.CancellationToken) is { } problem)
            context.Reject(Errors.InvalidScope, problem);
    }

    public async ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.ClientId, context.Request, isMachine: false, context.CancellationToken) is { } problem)
            context.Reject(Errors.InvalidScope, problem);
    }

    public async ValueTask HandleAsync(ValidateDeviceAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.ClientId, context.Request, isMachine: false, context.CancellationToken) is { } problem)
            context.Reject(Errors.InvalidScope, problem);
    }

    /// <param name="isMachine">A machine asks again with its own credential; it has nothing to refresh.</param>
    private async Task<string?> ProblemAsync(string? clientId, OpenIddictRequest request, bool isMachine, CancellationToken cancellation)
    {
        var asked = request.GetScopes();
        // The usual machine asks for nothing and gets all it may have.
        if (asked.IsEmpty)
            return null;
        var client = await ClientFacts.FindAsync(clients, clientId, cancellation);
        var forbidden = asked.Where(scope => !(PersonAccess.IsWish(scope) ? !isMachine && (scope == Scopes.OfflineAccess ? client?.Refreshes : client?.SignsIn) == true : client?.Scopes.Contains(scope) == true)).ToArray();
        return forbidden.Length == 0 ? null : $"This client may not have the scope {string.Join(", ", forbidden)}. Ask for fewer, or for none to get all it may have.";
    }

    private static OpenIddictServerHandlerDescriptor Describe<THandler, TContext>(int after)
        where THandler : class, IOpenIddictServerHandler<TContext>
        where TContext : BaseContext =>
        OpenIddictServerHandlerDescriptor.CreateBuilder<TContext>().UseScopedHandler<THandler>().SetOrder(after + 500).SetType(OpenIddictServerHandlerType.Custom).Build();
}
