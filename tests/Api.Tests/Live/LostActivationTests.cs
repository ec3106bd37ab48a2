using Ecosystem.Api.Customers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Clustering;
using Ecosystem.Testing;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace Ecosystem.Api.Tests.Live;

/// <summary>The actor that is watched leaves its silo, or the silo its cluster: whoever told of changes is gone, and subscribers hear of them all the same.</summary>
public sealed class LostActivationTests(Platform platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Board(SalesUnitId unit) => $$"""subscription { unitBoard(unit: "{{unit}}") { version } }""";

    private static bool HasVersion(Answer answer, long version) =>
        answer.Json.TryGetProperty("data", out var data) && data.GetProperty("unitBoard") is { ValueKind: System.Text.Json.JsonValueKind.Object } board && board.GetProperty("version").GetInt64() == version;

    [Fact]
    public async Task A_subscriber_sees_the_next_change_after_the_silo_of_its_unit_was_killed_and_after_the_unit_moved()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Platform.Migrations);
        await using var cluster = await TwoSilosAsync(database.ConnectionString);
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, cluster.Client);
        CallToken.Use(Tokens.Headquarters(platform.Issuer));
        var unit = Platform.Fresh<SalesUnitId>();
        var grain = cluster.Client.GetGrain<ISalesUnitGrain>(unit.Value);
        Assert.IsType<UnitAccepted>(await grain.Establish(new("East", "East", "USD", [new(SellerId.From("pe_1"), "Ana Ruiz")]), Platform.Key()));
        await using var reader = await EventReader.OpenAsync(api, Tokens.Headquarters(platform.Issuer), Board(unit));
        Assert.True(HasVersion(await reader.NextAsync(), 1));

        await cluster.KillSiloAsync(await HostOfAsync(cluster, grain), Cancelled);
        await ChangeAsync(grain, 10);
        await reader.NextAsync(answer => HasVersion(answer, 2));

        await DeactivateAsync(await HostOfAsync(cluster, grain), grain);
        await ChangeAsync(grain, 20);
        await reader.NextAsync(answer => HasVersion(answer, 3));
    }

    private async Task<InProcessTestCluster> TwoSilosAsync(string database)
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => silo
            .AddEcosystemRooms(platform.SiloSettings, database)
            .Configure<ClusterMembershipOptions>(membership => (membership.ProbeTimeout, membership.NumMissedProbesLimit) = (TimeSpan.FromSeconds(1), 3)));
        builder.ConfigureClient(client => client.AddDataGate());
        builder.Options.InitializeClientOnDeploy = false;
        var cluster = builder.Build();
        await cluster.DeployAsync(Cancelled);
        await cluster.InitializeClientAsync();
        return cluster;
    }

    /// <summary>The silo's memory of an actor goes, and of who watches it; whoever asks next brings the actor back.</summary>
    private static async Task DeactivateAsync(InProcessSiloHandle silo, ISalesUnitGrain grain) =>
        await silo.ServiceProvider.GetRequiredService<IGrainFactory>().GetGrain<Orleans.Core.Internal.IGrainManagementExtension>(grain.GetGrainId()).DeactivateOnIdle();

    /// <summary>The silo in which an actor is.</summary>
    private static async Task<InProcessSiloHandle> HostOfAsync(InProcessTestCluster cluster, ISalesUnitGrain grain)
    {
        // As a silo: clients may not ask.
        var silos = cluster.Silos.Where(silo => silo.IsActive).ToList();
        var management = silos[0].ServiceProvider.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        var active = (await management.GetDetailedGrainStatistics(hostsIds: [.. silos.Select(silo => silo.SiloAddress)])).Single(one => one.GrainId == grain.GetGrainId());
        return silos.Single(silo => silo.SiloAddress.Equals(active.SiloAddress));
    }

    /// <summary>A change, under one idempotency key until it is answered: while a silo is missing, calls fail.</summary>
    private async Task ChangeAsync(ISalesUnitGrain grain, int score)
    {
        CallToken.Use(Tokens.Headquarters(platform.Issuer));
        var key = Platform.Key();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                Assert.IsType<UnitAccepted>(await grain.RecordNps(new(new Quarter(2024, 1), score, 30), key));
                return;
            }
            catch (Exception e) when (e is TimeoutException or OrleansException && !patience.IsCancellationRequested)
            {
                await Task.Delay(100, patience.Token);
            }
        }
    }
}
