using Ecosystem.Hosting.Keys;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tokens;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;

namespace Ecosystem.Identity;

/// <summary>OpenIddict as this platform uses it: client_credentials, RFC 9068 access tokens, one audience.</summary>
internal static class ServerSetup
{
    public static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(10);

    public static void AddAuthorizationServer(this IServiceCollection services)
    {
        services.AddSingleton<KeyStore>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<ClientCache>();
        services.AddSingleton<IssuerAddress>();
        services.AddScoped<Registry>();

        services.AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<IdentityDb>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication, ClientStore>();
            })
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token");
                server.AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(AccessTokenLifetime);
                server.DisableAccessTokenEncryption();
                // RequestedScopes and RequestedResource answer with the errors the RFCs name; OpenIddict's checks would answer first with others.
                server.DisableScopeValidation().IgnoreScopePermissions();
                server.DisableResourceValidation().IgnoreResourcePermissions();
                server.Configure(options => options.Scopes.Clear());
                server.AddEventHandler(AssertionForm.Descriptor).AddEventHandler(AssertionUse.Descriptor).AddEventHandler(AssertionErrors.Descriptor);
                server.AddEventHandler(RequestedResource.Descriptor).AddEventHandler(RequestedScopes.Descriptor);
                server.AddEventHandler(MachineTokens.Descriptor).AddEventHandler(NoRowForMachines.Descriptor).AddEventHandler(NoPrivateClaims.Descriptor);
                server.AddEventHandler(AssertionMetadata.Descriptor);
                server.UseAspNetCore().SuppressJsonResponseIndentation();
            });
        // ReplaceApplicationManager registers the manager under OpenIddict's type only.
        services.TryAddScoped<ClientStore>();

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
}
