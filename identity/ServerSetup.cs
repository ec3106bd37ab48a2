using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Identity.Certificates;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Details;
using Ecosystem.Identity.Devices;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.News;
using Ecosystem.Identity.Proofs;
using Ecosystem.Identity.Registration;
using Ecosystem.Identity.Requests;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tokens;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity;

/// <summary>OpenIddict as this platform uses it: machines and people, RFC 9068 access tokens, one audience.</summary>
public static class ServerSetup
{
    public static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(10);

    public static readonly TimeSpan CodeLifetime = TimeSpan.FromSeconds(60);

    /// <summary>Counted from the last use: each refresh gives a new one.</summary>
    public static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromDays(14);

    /// <summary>How long a refresh token may be used again: two tabs of one client refresh at once, and an answer may get lost. Later, it is a stolen one.</summary>
    public static readonly TimeSpan RefreshTokenLeeway = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan DeviceCodeLifetime = TimeSpan.FromMinutes(10);

    internal static void AddAuthorizationServer(this IServiceCollection services, MutualTls? mutualTls)
    {
        services.AddSingleton<KeyStore>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<ProofNonces>();
        services.AddSingleton<UsedProofs>();
        services.AddSingleton<UsedJwts>();
        services.AddSingleton<ClientCache>();
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<IssuerAddress>();
        services.AddScoped<Registry>();
        services.AddScoped<OwnTokens>();
        services.AddSingleton<RequirePersonGrant>();
        services.AddScoped<Registrations>();
        services.AddScoped<RegistrationEndpoint>();

        services.AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<IdentityDb>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication, ClientStore>();
            })
            .AddServer(server =>
            {
                Endpoints(server);
                Grants(server);
                // RequestedScopes and RequestedResource answer with the errors the RFCs name; OpenIddict's checks would answer first with others.
                server.DisableScopeValidation().IgnoreScopePermissions();
                server.DisableResourceValidation().IgnoreResourcePermissions();
                server.DisableAudienceValidation().IgnoreAudiencePermissions();
                server.Configure(options => options.Scopes.Clear());
                Handlers(server);
                mutualTls?.AddTo(server);
                server.UseAspNetCore().SuppressJsonResponseIndentation()
                    .EnableAuthorizationEndpointPassthrough().EnableEndUserVerificationEndpointPassthrough().EnableStatusCodePagesIntegration();
            });
        // ReplaceApplicationManager registers the manager under OpenIddict's type only.
        services.TryAddScoped<ClientStore>();

        if (mutualTls is not null)
            services.AddSingleton(mutualTls).AddSingleton<IConfigureOptions<OpenIddictServerOptions>, MutualTlsAddress>();
        services.AddOptions<OpenIddictServerOptions>().Configure<IssuerAddress, MasterKey>((options, issuer, masterKey) =>
        {
            options.Issuer = issuer.Value;
            // Seals OpenIddict's own short-lived documents, never an access token; derived, so that every node reads every other's.
            options.EncryptionCredentials.Add(new EncryptingCredentials(
                new SymmetricSecurityKey(masterKey.Derive("identity/encryption/1")) { KeyId = "internal" }, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        });
        services.AddOptions<OpenIddictServerAspNetCoreOptions>()
            .Configure<IssuerAddress>((options, issuer) => options.DisableTransportSecurityRequirement = issuer.IsLoopbackHttp);
    }

    private static void Endpoints(OpenIddictServerBuilder server)
    {
        server.SetTokenEndpointUris("connect/token");
        server.SetAuthorizationEndpointUris(AuthorizeEndpoint.Path[1..]);
        server.SetPushedAuthorizationEndpointUris("connect/par");
        server.SetDeviceAuthorizationEndpointUris("connect/device");
        server.SetEndUserVerificationEndpointUris(DeviceEndpoint.Path[1..]);
        server.SetIntrospectionEndpointUris("connect/introspect");
        server.SetRevocationEndpointUris("connect/revoke");
        server.SetUserInfoEndpointUris("connect/userinfo");
    }

    private static void Grants(OpenIddictServerBuilder server)
    {
        server.AllowClientCredentialsFlow().AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().AllowDeviceAuthorizationFlow().AllowTokenExchangeFlow();
        server.RequireProofKeyForCodeExchange();
        server.SetAccessTokenLifetime(AccessTokenLifetime).SetIdentityTokenLifetime(AccessTokenLifetime).SetAuthorizationCodeLifetime(CodeLifetime);
        server.SetRefreshTokenLifetime(RefreshTokenLifetime).SetRefreshTokenReuseLeeway(RefreshTokenLeeway);
        server.SetDeviceCodeLifetime(DeviceCodeLifetime).SetUserCodeLifetime(DeviceCodeLifetime);
        server.DisableAccessTokenEncryption();
        // Consonants: no words, and no letters that look like digits (RFC 8628 section 6.1). 20^8 codes, and People/Throttle.cs counts who guesses.
        server.SetUserCodeCharset([.. "BCDFGHJKLMNPQRSTVWXZ".Select(letter => letter.ToString())]).SetUserCodeLength(8);
        server.Configure(options =>
        {
            options.RequestTokenLifetime = PushedRequest.Lifetime;
            options.CodeChallengeMethods.Clear();
            options.CodeChallengeMethods.Add(CodeChallengeMethods.Sha256);
            // A form that posts itself needs a script, and a fragment only serves scripts.
            options.ResponseModes.Clear();
            options.ResponseModes.Add(ResponseModes.Query);
            foreach (var types in new[] { options.SubjectTokenTypes, options.RequestedTokenTypes })
            {
                types.Clear();
                types.Add(TokenTypeIdentifiers.AccessToken);
            }
            options.ActorTokenTypes.Clear();
            options.DefaultRequestedTokenType = TokenTypeIdentifiers.AccessToken;
        });
    }

    private static void Handlers(OpenIddictServerBuilder server)
    {
        OpenIddictServerHandlerDescriptor[] handlers =
        [
            AssertionForm.Descriptor, AssertionUse.Descriptor, AssertionErrors.Descriptor, ClientNews.Descriptor, ReuseNews.Descriptor,
            .. ProofCheck.Descriptors, .. ProofUse.Descriptors, BoundTokens.Binding, BoundTokens.Announcing, BoundTokens.Reading,
            .. SignedRequestReading.Descriptors, .. SignedRequestUse.Descriptors, SignedRequestKeeping.Descriptor,
            .. RequestedResource.Descriptors, .. RequestedScopes.Descriptors,
            .. RequestedDetails.Descriptors, .. DetailsTold.Descriptors,
            MachineTokens.Descriptor, PersonTokens.Descriptor, TokenExchange.Checking, TokenExchange.Issuing,
            NoRowForIdentityTokens.Descriptor, UserInfo.Descriptor, NoRowForMachines.Descriptor, NoPrivateClaims.Descriptor, RowOfAccessToken.Descriptor, OwnDocuments.Signing, OwnDocuments.Verifying,
            DevicePolls.Polling, DevicePolls.Announcing, TypedUserCode.Descriptor, IntrospectedClaims.Descriptor, DeniedTokens.Descriptor, RevokedFamily.Descriptor, RevokedToken.Descriptor, Tokens.Metadata.Descriptor,
        ];
        server.RemoveEventHandler(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor);
        foreach (var handler in handlers)
            server.AddEventHandler(handler);
    }
}
