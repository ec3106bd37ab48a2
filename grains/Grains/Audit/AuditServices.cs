using Ecosystem.Grains.Following;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Ecosystem.Grains.Audit;

/// <summary>Registers the verifiable log.</summary>
public static class AuditServices
{
    /// <summary>Name of the health check.</summary>
    public const string HealthCheck = "audit-log";

    /// <summary>Name of the health check of commit receipts.</summary>
    public const string ReceiptsHealthCheck = "commit-receipts";

    /// <summary>Name of the health check of witnesses.</summary>
    public const string WitnessesHealthCheck = "witnesses";

    /// <summary>Reading and verifying: for hosts and tools that do not sequence. Needs an NpgsqlDataSource and the MasterKey.</summary>
    public static IServiceCollection AddAuditLog(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(AuditOptions.From(configuration));
        services.TryAddSingleton<LogKeys>();
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<LogVerifier>();
        services.TryAddSingleton<CommitReceipts>();
        return services;
    }

    /// <summary>Sequencing as well, with its health check: for silos. Any number may run; one sequences.</summary>
    public static IServiceCollection AddSequencer(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuditLog(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<FollowerMetrics>();
        services.TryAddSingleton<LogTail>();
        services.AddSingleton<Sequencer>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<Sequencer>());
        services.AddSingleton<ReceiptMonitor>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<ReceiptMonitor>());
        services.TryAddSingleton(WitnessOptions.From(configuration));
        services.AddSingleton<WitnessedCheckpoints>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<WitnessedCheckpoints>());
        services.AddHealthChecks().Add(new HealthCheckRegistration(
            WitnessesHealthCheck, provider => new WitnessHealth(provider.GetRequiredService<WitnessedCheckpoints>()), HealthStatus.Degraded, tags: null)).Add(new HealthCheckRegistration(
            ReceiptsHealthCheck, provider => new ReceiptHealth(provider.GetRequiredService<ReceiptMonitor>()), HealthStatus.Degraded, tags: null)).Add(new HealthCheckRegistration(
            HealthCheck, provider => new FollowerHealth(provider.GetRequiredService<Sequencer>()), HealthStatus.Unhealthy, tags: null));
        return services;
    }
}
