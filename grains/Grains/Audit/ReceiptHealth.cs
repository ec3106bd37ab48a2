using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Grains.Audit;

/// <summary>What a look at the receipts found.</summary>
/// <param name="Waiting">Not in the signed tree yet, within the promised time.</param>
/// <param name="Broken">Promised and not kept.</param>
/// <param name="First">The first broken one; null when there is none.</param>
public sealed record ReceiptsSeen(long Waiting, long Broken, string? First);

/// <summary>Degraded while a promise is broken: the silo serves on, and a person has to look.</summary>
public sealed class ReceiptHealth(ReceiptMonitor monitor) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(monitor.Seen is { Broken: > 0 } seen
            ? HealthCheckResult.Degraded($"{seen.Broken} commit receipts are broken; the first: {seen.First}")
            : HealthCheckResult.Healthy("Every commit receipt was kept so far."));
}
