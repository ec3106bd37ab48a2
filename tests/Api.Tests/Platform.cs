using Ecosystem.Api.Customers;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain;
using Ecosystem.Grains;
using Ecosystem.Grains.Certification;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;
using Orleans.TestingHost;

[assembly: AssemblyFixture(typeof(Ecosystem.Api.Tests.Platform))]

namespace Ecosystem.Api.Tests;

/// <summary>Silos on a real PostgreSQL, a real token issuer and the API on a real port, shared by the tests of the assembly.</summary>
public sealed class Platform : IAsyncLifetime
{
    private readonly byte[] _masterKey = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private InProcessTestCluster? _cluster;
    private ThrowawayDatabase? _database;
    private StandInIssuer? _issuer;
    private RunningApi? _api;

    public StandInIssuer Issuer => _issuer ?? throw new InvalidOperationException("Not started.");

    public IClusterClient Cluster => _cluster?.Client ?? throw new InvalidOperationException("Not started.");

    public ThrowawayDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    /// <summary>The grain calls of this cluster's client, which the API's are among.</summary>
    public Live.GrainCalls Calls { get; } = new();

    /// <summary>The API on this cluster.</summary>
    public RunningApi Api => _api ?? throw new InvalidOperationException("Not started.");

    /// <summary>Who signs credentials: not where this API listens, whose port nobody knows before.</summary>
    public const string CredentialIssuer = "https://credentials.example";

    public static MigrationSource Migrations { get; } = new(typeof(PostgresJournal).Assembly, "Journal/Migrations");

    /// <summary>The settings a silo needs.</summary>
    public IConfiguration SiloSettings => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Ecosystem:MasterKey"] = Convert.ToBase64String(_masterKey),
        ["Ecosystem:Issuer"] = Issuer.Issuer.AbsoluteUri,
        ["Ecosystem:Credentials:Issuer"] = CredentialIssuer,
        // The receivers of webhooks run on this machine.
        ["Ecosystem:Outbound:AllowLoopback"] = "true",
        // Clients of the tests of budgets, one for each test.
        ["Ecosystem:Limits:Clients:spender-together:BudgetCapacity"] = "1000",
        ["Ecosystem:Limits:Clients:spender-together:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-alone:BudgetCapacity"] = "1000",
        ["Ecosystem:Limits:Clients:spender-alone:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-asking:BudgetCapacity"] = "1000",
        ["Ecosystem:Limits:Clients:spender-asking:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-warned:BudgetCapacity"] = "100",
        ["Ecosystem:Limits:Clients:spender-warned:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-own-log:BudgetCapacity"] = "15",
        ["Ecosystem:Limits:Clients:spender-own-log:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-live:BudgetCapacity"] = "100",
        ["Ecosystem:Limits:Clients:spender-live:BudgetPerSecond"] = "1",
        ["Ecosystem:Limits:Clients:spender-evaluating:BudgetCapacity"] = "1000",
        ["Ecosystem:Limits:Clients:spender-evaluating:BudgetPerSecond"] = "1",
    }).Build();

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Migrations, Identity.IdentityHost.Migrations);
        _issuer = await StandInIssuer.StartAsync();
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<IPublishedPlans>(new PublishedPlans(Certification.CertifiedSystems.Plan));
            silo.AddEcosystemRooms(SiloSettings, Database.ConnectionString);
            // Tests play the worker's part: what a run shows is their own choice.
            foreach (var service in silo.Services.Where(one => one.ServiceType == typeof(ICertificationRunner)).ToArray()) silo.Services.Remove(service);
        });
        builder.ConfigureClient(client => client.AddActivityPropagation().AddDataGate().AddOutgoingGrainCallFilter(Calls));
        // Started with the cluster, the client would ask the silos how they are over the gateway, which clients may not.
        builder.Options.InitializeClientOnDeploy = false;
        _cluster = builder.Build();
        await _cluster.DeployAsync();
        await _cluster.InitializeClientAsync();
        _api = await RunningApi.StartAsync(Issuer.Issuer, Cluster);
    }

    public async ValueTask DisposeAsync()
    {
        if (_api is not null) await _api.DisposeAsync();
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_issuer is not null) await _issuer.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    /// <summary>From here on in this test, grain calls made directly are headquarters'. The API's calls carry their own token.</summary>
    public void AsHeadquarters() => CallToken.Use(Tokens.Headquarters(Issuer));

    /// <summary>Waits until whatever was answered until now has reached the webhooks.</summary>
    public Task HooksKnowAsync() => _cluster!.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress).GetRequiredService<Ecosystem.Grains.Webhooks.WebhookFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);

    /// <summary>A service of the silo.</summary>
    public T Silo<T>() where T : notnull => _cluster!.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    /// <summary>Makes an actor leave memory and its snapshot, so that it is rebuilt from the log when it is next asked.</summary>
    public async Task ForgetAsync<TGrain>(string key) where TGrain : Orleans.IGrainWithStringKey
    {
        var grains = _cluster!.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress).GetRequiredService<IGrainFactory>();
        var id = grains.GetGrain<TGrain>(key).GetGrainId();
        await grains.GetGrain<Orleans.Core.Internal.IGrainManagementExtension>(id).DeactivateOnIdle();
        var management = grains.GetGrain<IManagementGrain>(0);
        while ((await management.GetDetailedGrainStatistics()).Any(active => active.GrainId == id)) await Task.Delay(10, TestContext.Current.CancellationToken);
        await Database.ScalarAsync($"delete from orleans.storage where grain_id_extension like '%{key}%' returning 1");
    }
    /// <summary>Waits until whatever was answered until now can be traced.</summary>
    public Task TracedAsync() => _cluster!.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress).GetRequiredService<Ecosystem.Grains.Traces.TraceFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits until whatever was answered until now can be found.</summary>
    public Task IndexedAsync() => Silo<Ecosystem.Grains.Audit.LogIndex>().CaughtUpAsync(TestContext.Current.CancellationToken);

    public TGrain Grain<TGrain>(string key) where TGrain : Orleans.IGrainWithStringKey => Cluster.GetGrain<TGrain>(key);

    /// <summary>An id no other test uses.</summary>
    public static T Fresh<T>() where T : struct, IId<T> => new Clock(TimeProvider.System).NewId<T>();

    public static string Key() => Guid.CreateVersion7().ToString("N");
}
