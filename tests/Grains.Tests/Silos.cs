using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests;

/// <summary>Starts silos in this process, and then a client of them.</summary>
internal static class Silos
{
    public static async Task<InProcessTestCluster> StartAsync(int count, Action<ISiloBuilder> configure, string? serviceId = null)
    {
        var builder = new InProcessTestClusterBuilder((short)count);
        if (serviceId is not null) builder.Options.ServiceId = serviceId;
        builder.ConfigureSilo((_, silo) => configure(silo));
        // Started with the cluster, the client would ask the silos how they are over the gateway, which clients may not.
        builder.Options.InitializeClientOnDeploy = false;
        var cluster = builder.Build();
        await cluster.DeployAsync();
        await cluster.InitializeClientAsync();
        return cluster;
    }
}
