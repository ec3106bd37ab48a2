using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Grains.Audit;

/// <summary>Degraded once a witness has seen another history: the silo serves on, and a person has to look.</summary>
public sealed class WitnessHealth(WitnessedCheckpoints witnessed) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(witnessed.Forks.Select(fork => $"The witness '{fork.Key}' has seen {fork.Value}.").FirstOrDefault() is { } first
            ? HealthCheckResult.Degraded(first)
            : HealthCheckResult.Healthy("No witness has seen another history."));
}
