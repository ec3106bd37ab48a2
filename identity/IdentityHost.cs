using System.Net.Sockets;
using Ecosystem.Hosting.Health;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Telemetry;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Certificates;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.Pages;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Registration;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Ecosystem.Identity;

/// <summary>The authorization server: its own process in production, one of three hosts in <c>ecosystem run</c>.</summary>
public static class IdentityHost
{
    /// <summary>Where the host listens when nothing else is configured.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5081";

    /// <summary>The SQL scripts of schema <c>identity</c>; whoever prepares the database runs them before a host starts.</summary>
    public static MigrationSource Migrations { get; } = new(typeof(IdentityHost).Assembly, "Migrations");

    /// <summary>Builds the host from its configuration; nothing is opened before it starts.</summary>
    /// <exception cref="IdentityStartException">A setting is missing or wrong.</exception>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var (services, configuration) = (builder.Services, builder.Configuration);
        if (configuration.GetConnectionString("Ecosystem") is not { Length: > 0 } connectionString)
            throw new IdentityStartException("No database: set ConnectionStrings:Ecosystem (environment: ConnectionStrings__Ecosystem) to a PostgreSQL connection string.");

        var mutualTls = MutualTls.From(configuration);
        Listen(builder, mutualTls);
        // A failure to start is thrown to the caller, who shows its message; the framework would print its stack trace before.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => MasterKey.FromConfiguration(configuration));
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(connectionString).Build());
        services.AddDbContextPool<IdentityDb>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(new TokenAudience(configuration["Ecosystem:Audience"] is { Length: > 0 } audience ? audience : TokenVerifierOptions.DefaultAudience));
        services.AddPeople();
        services.AddAuthorizationServer(mutualTls);
        services.AddHostedService<Preparation>();
        services.AddHostedService<KeyRotation>();
        services.AddSingleton<Pruning>().AddHostedService(provider => provider.GetRequiredService<Pruning>());
        services.AddEcosystemHealth().AddCheck<Readiness>("identity");
        builder.AddEcosystemTelemetry("ecosystem-identity");

        MakeNoCookieKeysEarly(services);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseCrossOrigin();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error");
        app.UseRouting();
        app.UseAuthentication();
        app.MapEcosystemHealth();
        app.MapPages();
        RegistrationEndpoint.Map(app);
        return app;
    }

    /// <summary>Starts the host: when this returns it listens, its keys are loaded and the seed file's clients exist.</summary>
    /// <returns>The issuer, with its trailing slash; all endpoints are found through its discovery document.</returns>
    /// <exception cref="IdentityStartException">It cannot start; the message says what to do.</exception>
    public static async Task<Uri> StartAsync(WebApplication app, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        try
        {
            await app.StartAsync(cancellation);
            return app.Services.GetRequiredService<IssuerAddress>().Value;
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new IdentityStartException($"{e.Message.TrimEnd('.')}. Stop the program that uses the port, or choose another with Identity:Url (0 picks a free port).", e);
        }
        catch (Exception e) when (e is SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable })
        {
            throw new IdentityStartException($"The address of Identity:Url cannot be used here: {e.Message}. Choose another.", e);
        }
    }

    /// <summary>Adds clients to a started host, or brings them up to date; see <see cref="Registry.SeedAsync"/>.</summary>
    public static Task SeedAsync(WebApplication app, IReadOnlyCollection<SeedClient> clients, CancellationToken cancellation = default) =>
        SeedAsync(app, Seed.Empty with { Clients = [.. clients] }, cancellation);

    /// <summary>Adds clients, roles and people to a started host, or brings them up to date; see <see cref="Registry.SeedAsync"/> and <see cref="Registrar.SeedAsync"/>.</summary>
    public static async Task SeedAsync(WebApplication app, Seed seed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(seed);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Registry>().SeedAsync(seed.Clients, cancellation);
        await scope.ServiceProvider.GetRequiredService<Registrar>().SeedAsync(seed, cancellation);
    }

    /// <summary>The framework makes cookie keys when the process starts, before anybody knows whether there is a database; <see cref="Preparation"/> does it in its turn.</summary>
    private static void MakeNoCookieKeysEarly(IServiceCollection services)
    {
        foreach (var warmUp in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
            services.Remove(warmUp);
    }

    private static void Listen(WebApplicationBuilder builder, MutualTls? mutualTls)
    {
        var configuration = builder.Configuration;
        var elsewhere = configuration["urls"] is { Length: > 0 } || configuration["http_ports"] is { Length: > 0 }
            || configuration["https_ports"] is { Length: > 0 } || configuration.GetSection("Kestrel:Endpoints").Exists();
        var url = configuration["Identity:Url"] is { Length: > 0 } named ? named : elsewhere ? null : DefaultUrl;
        if (url is null && mutualTls is not null)
            throw new IdentityStartException("Identity:MutualTls:Url needs Identity:Url beside it, in place of the framework's own settings of addresses (urls, http_ports, Kestrel:Endpoints).");
        if (url is not null)
            builder.WebHost.UseUrls([url, .. mutualTls is null ? Array.Empty<string>() : [mutualTls.Url.AbsoluteUri]]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            mutualTls?.Listen(kestrel);
            // A token request has a few hundred bytes; an assertion signed with a big RSA key a few thousand.
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        });
    }
}
