using System.Collections.Immutable;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary><c>aud</c> of every access token, and the only resource (RFC 8707) a client may name.</summary>
/// <param name="Value"><c>Ecosystem:Audience</c>.</param>
public sealed record TokenAudience(string Value);

/// <summary>Refuses any resource or audience but the API with <c>invalid_target</c> (RFC 8707 §2, RFC 8693 §2.2.2), however it is written.</summary>
public sealed class RequestedResource(TokenAudience audience) :
    IOpenIddictServerHandler<ValidateTokenRequestContext>,
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidateDeviceAuthorizationRequestContext>
{
    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        Describe<RequestedResource, ValidateTokenRequestContext>(OpenIddictServerHandlers.Exchange.ValidateAudienceParameter.Descriptor.Order),
        Describe<RequestedResource, ValidateAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidateAudienceParameter.Descriptor.Order),
        Describe<RequestedResource, ValidatePushedAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidatePushedAudienceParameter.Descriptor.Order),
        Describe<RequestedResource, ValidateDeviceAuthorizationRequestContext>(OpenIddictServerHandlers.Device.ValidateScopeParameter.Descriptor.Order),
    ];

    public ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Problem(context.Request) is { } problem)
            context.Reject(Errors.InvalidTarget, problem);
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Problem(context.Request) is { } problem)
            context.Reject(Errors.InvalidTarget, problem);
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Problem(context.Request) is { } problem)
            context.Reject(Errors.InvalidTarget, problem);
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ValidateDeviceAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Problem(context.Request) is { } problem)
            context.Reject(Errors.InvalidTarget, problem);
        return ValueTask.CompletedTask;
    }

    private string? Problem(OpenIddictRequest request) =>
        request.GetResources().Concat(request.GetAudiences()).Any(resource => resource != audience.Value) ? $"The only resource here is {audience.Value}." : null;

    /// <summary>Just before OpenIddict's own checks of the form of a resource, which would answer first with other words.</summary>
    private static OpenIddictServerHandlerDescriptor Describe<THandler, TContext>(int near)
        where THandler : class, IOpenIddictServerHandler<TContext>
        where TContext : BaseContext =>
        OpenIddictServerHandlerDescriptor.CreateBuilder<TContext>().UseSingletonHandler<THandler>().SetOrder(near - 500).SetType(OpenIddictServerHandlerType.Custom).Build();
}
