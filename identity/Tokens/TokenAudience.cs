using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary><c>aud</c> of every access token, and the only resource (RFC 8707) a client may name.</summary>
/// <param name="Value"><c>Ecosystem:Audience</c>.</param>
public sealed record TokenAudience(string Value);

/// <summary>Refuses any resource but the API with <c>invalid_target</c> (RFC 8707 §2), however it is written.</summary>
public sealed class RequestedResource(TokenAudience audience) : IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
        .UseSingletonHandler<RequestedResource>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateResourceParameter.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.GetResources().Any(resource => resource != audience.Value))
            context.Reject(Errors.InvalidTarget, $"The only resource here is {audience.Value}.");
        return ValueTask.CompletedTask;
    }
}

/// <summary>Publishes what clients need in order to sign their assertions (RFC 8414 §2) and OpenIddict leaves out.</summary>
public sealed class AssertionMetadata : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleConfigurationRequestContext>()
        .UseSingletonHandler<AssertionMetadata>().SetOrder(OpenIddictServerHandlers.Discovery.AttachAdditionalMetadata.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Metadata["token_endpoint_auth_signing_alg_values_supported"] = new OpenIddictParameter([.. Clients.ClientKeys.Algorithms.Select(algorithm => (string?)algorithm)]);
        return ValueTask.CompletedTask;
    }
}
