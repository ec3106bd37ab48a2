using Ecosystem.Identity.Keys;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Ecosystem.Identity;

/// <summary>Ready when a token could be issued now: there is a key, and the database answers.</summary>
public sealed class Readiness(KeyRing ring, NpgsqlDataSource database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (ring.KeyIds.IsEmpty)
            return HealthCheckResult.Unhealthy("No signing key is loaded.");
        try
        {
            await using var command = database.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}
