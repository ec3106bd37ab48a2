using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Registration;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Publishes what RFC 8414 has and OpenIddict leaves out: how assertions and proofs may be signed, which scopes there are, which languages the pages speak.</summary>
public sealed class Metadata(IssuerAddress issuer) : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    private const string None = "none";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleConfigurationRequestContext>()
        .UseSingletonHandler<Metadata>().SetOrder(OpenIddictServerHandlers.Discovery.AttachAdditionalMetadata.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var endpoint in new[] { "token", "introspection", "revocation", "pushed_authorization_request", "device_authorization" })
            context.Metadata[$"{endpoint}_endpoint_auth_signing_alg_values_supported"] = List(ClientKeys.Algorithms);
        // A public client names itself and proves nothing; what it is given is bound to it by PKCE and rotation.
        context.TokenEndpointAuthenticationMethods.Add(None);
        context.RevocationEndpointAuthenticationMethods.Add(None);
        context.DeviceAuthorizationEndpointAuthenticationMethods.Add(None);
        context.PushedAuthorizationEndpointAuthenticationMethods.Add(None);
        context.Metadata["dpop_signing_alg_values_supported"] = List(KeyProof.Algorithms);
        context.Metadata["request_parameter_supported"] = true;
        context.Metadata["request_uri_parameter_supported"] = false;
        context.Metadata["require_signed_request_object"] = false;
        context.Metadata["request_object_signing_alg_values_supported"] = List(ClientKeys.Algorithms);
        context.Metadata["authorization_details_types_supported"] = List([CustomerDataDetail.Type]);
        context.Metadata["registration_endpoint"] = new Uri(issuer.Value, RegistrationEndpoint.Path).AbsoluteUri;
        context.Metadata["ui_locales_supported"] = List(["zh-CN", "en"]);
        context.Scopes.UnionWith(ScopeWords.Names);
        context.Scopes.UnionWith([Scopes.OpenId, Scopes.Profile, Scopes.OfflineAccess]);
        context.Claims.UnionWith([Claims.Subject, Claims.AuthenticationTime, Claims.AuthenticationContextReference, Claims.AuthenticationMethodReference, Claims.Nonce, Claims.Name, Claims.PreferredUsername, TokenClaims.Audience, TokenClaims.Organisation]);
        context.Metadata["acr_values_supported"] = List([SignInClaims.TwoFactors]);
        return ValueTask.CompletedTask;
    }

    private static OpenIddictParameter List(IEnumerable<string> values) => new([.. values.Select(value => (string?)value)]);
}
