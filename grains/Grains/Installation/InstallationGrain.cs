using System.Collections.Immutable;
using System.Reflection;
using Ecosystem.Contracts.Installation;
using Ecosystem.Grains.Following;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Installation;

/// <summary>Asks the cluster and the database how they are.</summary>
[StatelessWorker]
[GrainType("installation")]
public sealed class InstallationGrain(InstallationTables tables, IServiceProvider services) : Grain, IInstallationGrain
{
    private static readonly string s_version = typeof(InstallationGrain).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public async Task<InstallationView> View()
    {
        var hosts = await GrainFactory.GetGrain<IManagementGrain>(0).GetDetailedHosts(onlyActive: false);
        var (log, now, databaseVersion) = await tables.LogAsync();
        return new(now, s_version, databaseVersion, await tables.MigrationAsync(), Silos(hosts), await tables.FollowersAsync(Followers()), log);
    }

    /// <summary>Every silo runs the same followers, and one of them leads each.</summary>
    private string[] Followers() => [.. services.GetServices<IHostedService>().OfType<LogFollower>().Select(follower => follower.Name).Order(StringComparer.Ordinal)];

    private static ImmutableArray<SiloStanding> Silos(MembershipEntry[] hosts) =>
    [
        .. hosts.OrderBy(host => host.Status == SiloStatus.Active ? 0 : 1).ThenByDescending(host => host.StartTime).ThenBy(host => host.SiloAddress).Select(host => new SiloStanding(
            host.SiloAddress.ToParsableString(), host.HostName ?? "", host.SiloName ?? "", host.Status.ToString(), Utc(host.StartTime), Utc(host.IAmAliveTime))),
    ];

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
