using Ecosystem.Hosting.Keys;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Hosting.Tokens;

public static class TokenServices
{
    /// <summary>Registers <see cref="TokenVerifier"/> for the identity host named by <c>Ecosystem:Issuer</c> and <c>Ecosystem:Audience</c>.</summary>
    /// <remarks>The settings are read when the verifier is first resolved, so a host may learn the issuer's port while it starts.</remarks>
    public static IServiceCollection AddTokenVerifier(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => TokenVerifierOptions.From(configuration));
        services.TryAddSingleton<IssuerKeys>();
        services.TryAddSingleton<TokenVerifier>();
        return services;
    }

    /// <summary>Lets the verifier refuse tokens that were revoked, or whose client or person was disabled, within a second; and makes readiness tell when it cannot.</summary>
    /// <param name="connectionString">The platform's database, with schema <c>identity</c>.</param>
    public static IServiceCollection AddDenyList(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new DenyList(connectionString, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<DenyList>>()));
        services.AddHostedService(provider => provider.GetRequiredService<DenyList>());
        services.AddHealthChecks().AddCheck<DenyList>("denials");
        return services;
    }

    /// <summary>Lets this host mint tokens for its own work, and its verifier accept them. For the silo only.</summary>
    public static IServiceCollection AddSiloTokens(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => MasterKey.FromConfiguration(configuration));
        services.TryAddSingleton(provider => new SiloTokens(
            provider.GetRequiredService<MasterKey>(),
            configuration["Ecosystem:Audience"] is { Length: > 0 } audience ? audience : TokenVerifierOptions.DefaultAudience,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<SiloTokens>().AsIssuer);
        return services;
    }
}
