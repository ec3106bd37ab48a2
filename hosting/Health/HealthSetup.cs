using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Ecosystem.Hosting.Health;

/// <summary><c>/health/live</c>: the process runs, restart it if not. <c>/health/ready</c>: send it work.</summary>
public static class HealthSetup
{
    private const int DelayMax = 300;
    private const int ShutdownMax = 300;
    private const int ShutdownDefault = 30;

    /// <summary>
    /// Adds readiness, which is false before every service has started and from the moment the host is asked to stop, and the drain.
    /// Add checks of the host's own to what is returned: each takes part in readiness, none in liveness, since a restart mends no database.
    /// </summary>
    /// <exception cref="InvalidOperationException">When the host is built: a setting is out of range.</exception>
    public static IHealthChecksBuilder AddEcosystemHealth(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => TimesIn(provider.GetRequiredService<IConfiguration>()));
        services.TryAddSingleton<Drain>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, Drain>(provider => provider.GetRequiredService<Drain>()));
        services.AddOptions<HostOptions>().Configure<DrainTimes>((host, times) => host.ShutdownTimeout = times.Delay + times.Shutdown);
        return services.AddHealthChecks().AddCheck<ServingCheck>("serving");
    }

    /// <summary>Maps both endpoints. They ask for no token, and tell nothing but names of checks and what is wrong with them.</summary>
    public static void MapEcosystemHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthBody.WriteLiveAsync })
            .DisableHttpMetrics().AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthBody.WriteReadyAsync })
            .DisableHttpMetrics().AllowAnonymous();
    }

    private static DrainTimes TimesIn(IConfiguration settings) => new(
        TimeSpan.FromSeconds(SecondsIn(settings, DrainTimes.DelayKey, 0, 0, DelayMax)),
        TimeSpan.FromSeconds(SecondsIn(settings, DrainTimes.ShutdownKey, ShutdownDefault, 1, ShutdownMax)));

    private static int SecondsIn(IConfiguration settings, string key, int usual, int min, int max)
    {
        if (settings[key] is not { Length: > 0 } text)
            return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds >= min && seconds <= max
            ? seconds
            : throw new InvalidOperationException($"{key} is '{text}'; it must be whole seconds from {min} to {max}.");
    }

    private sealed class ServingCheck(Drain drain) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(drain switch
            {
                { IsServing: true } => HealthCheckResult.Healthy(),
                { IsDraining: true } => HealthCheckResult.Unhealthy("the host is stopping"),
                _ => HealthCheckResult.Unhealthy("the host is starting"),
            });
    }
}
