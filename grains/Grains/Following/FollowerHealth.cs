using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Grains.Following;

/// <summary>Unhealthy once a follower has halted: a person has to look. A follower that is behind or reconnecting heals by itself and shows in metrics.</summary>
public sealed class FollowerHealth(LogFollower follower) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(follower.HaltedBecause is { } reason
            ? HealthCheckResult.Unhealthy($"The follower '{follower.Name}' has halted: {reason}")
            : HealthCheckResult.Healthy(follower.Leads ? $"The follower '{follower.Name}' leads here." : $"The follower '{follower.Name}' stands by."));
}
