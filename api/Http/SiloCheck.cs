using Ecosystem.Contracts.Audit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Api.Http;

/// <summary>Whether a silo answers: without one the API can do nothing, and other nodes should get its work.</summary>
public sealed class SiloCheck(IClusterClient cluster, ILogger<SiloCheck> log) : IHealthCheck
{
    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Public, so that it needs no token; every silo answers it itself.
            await cluster.GetGrain<IAuditGrain>(IAuditGrain.Key).Checkpoint().WaitAsync(s_timeMax, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e)
        {
            log.LogWarning(e, "No silo answers");
            return HealthCheckResult.Unhealthy("no silo answers");
        }
    }
}
