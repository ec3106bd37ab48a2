using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Answers <c>invalid_client</c> to every assertion that does not prove the client (RFC 7521 §4.2.1).</summary>
/// <remarks>OpenIddict calls an assertion for another audience an invalid token, and one with another subject an invalid grant: client libraries would then blame something else.</remarks>
public sealed class AssertionErrors : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
        .UseSingletonHandler<AssertionErrors>().SetOrder(OpenIddictServerHandlers.Exchange.NormalizeErrorResponse.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request is { ClientAssertion.Length: > 0 } request && request.IsClientCredentialsGrantType() && context.Error is (Errors.InvalidToken or Errors.InvalidGrant))
            context.Response.Error = Errors.InvalidClient;
        return ValueTask.CompletedTask;
    }
}
