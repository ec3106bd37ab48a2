using System.Net;
using System.Net.Sockets;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

[assembly: AssemblyFixture(typeof(Ecosystem.Grains.Tests.PlatformFixture))]

namespace Ecosystem.Grains.Tests;

/// <summary>Two silos, a real PostgreSQL and a real token issuer, shared by the tests of the assembly.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    private readonly byte[] _masterKey = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private InProcessTestCluster? _cluster;
    private ThrowawayDatabase? _database;
    private StandInIssuer? _issuer;

    public ThrowawayDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    public InProcessTestCluster Cluster => _cluster ?? throw new InvalidOperationException("Not started.");

    public StandInIssuer Issuer => _issuer ?? throw new InvalidOperationException("Not started.");

    public IConfiguration Configuration { get; private set; } = new ConfigurationBuilder().Build();

    public static MigrationSource Migrations { get; } = new(typeof(PostgresJournal).Assembly, "Journal/Migrations");

    /// <summary>Where the platform finds its mail server, should a test start one.</summary>
    public int MailPort { get; } = FreePort();

    /// <summary>Where the platform finds its language model, should a test start one.</summary>
    public int ModelPort { get; } = FreePort();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Migrations);
        _issuer = await StandInIssuer.StartAsync();
        Configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ecosystem:MasterKey"] = Convert.ToBase64String(_masterKey),
            ["Ecosystem:Issuer"] = Issuer.Issuer.AbsoluteUri,
            // The receivers of webhooks run on this machine.
            ["Ecosystem:Outbound:AllowLoopback"] = "true",
            // A mail server that a test may start there.
            ["Ecosystem:Flows:Mail:Host"] = "127.0.0.1",
            ["Ecosystem:Flows:Mail:Port"] = $"{MailPort}",
            ["Ecosystem:Flows:Mail:Domain"] = "customers.example",
            ["Ecosystem:Flows:Mail:From"] = "team@hq.example",
            ["Ecosystem:Flows:Mail:Tls"] = "false",
            // A language model that a test may start there.
            ["Ecosystem:Flows:Model:Endpoint"] = $"http://127.0.0.1:{ModelPort}/v1",
            ["Ecosystem:Flows:Model:Local"] = "true",
            ["Ecosystem:Flows:Model:Name"] = "draft-small",
            ["Ecosystem:Flows:Model:Key"] = "a-key",
            ["Ecosystem:Flows:Model:TimeoutMs"] = "5000",
        }).Build();
        _cluster = await Silos.StartAsync(2, silo => silo.AddEcosystemRooms(Configuration, Database.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_issuer is not null) await _issuer.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    /// <summary>A service of the first silo.</summary>
    public T Service<T>() where T : notnull => Cluster.GetSiloServiceProvider(Cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    /// <summary>A follower, in whichever silo; they all wait on the same cursor.</summary>
    public TFollower Leading<TFollower>() where TFollower : Ecosystem.Grains.Following.LogFollower => Service<TFollower>();

    /// <summary>From here on in this test, calls are made by headquarters with every internal scope.</summary>
    public void AsHeadquarters() => As("hq-console", "internal", "hq",
        Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.DecisionsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.CustomersRead, Scopes.CustomersWrite, Scopes.AuditRead);

    /// <summary>From here on in this test, calls are made by this client.</summary>
    public void As(string client, string audience, string organisation, params string[] scopes) =>
        CallToken.Use(Issuer.TokenFor(client, audience, organisation, scopes));

    /// <summary>From here on in this test, calls are made by the platform itself.</summary>
    public void AsPlatform() => CallToken.Use(Service<Hosting.Tokens.SiloTokens>().Mint("silo:test", []));

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => Cluster.Client.GetGrain<TGrain>(key);

    /// <summary>Makes an actor leave memory, and waits until it has.</summary>
    /// <remarks>The silos are asked what they hold: a silo's cache of the directory may name an activation that is gone, for ever.</remarks>
    public async Task Deactivate(IAddressable grain)
    {
        // As a silo: clients may not.
        var grains = Service<IGrainFactory>();
        var management = grains.GetGrain<IManagementGrain>(0);
        var id = grain.GetGrainId();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        await grains.GetGrain<Orleans.Core.Internal.IGrainManagementExtension>(id).DeactivateOnIdle();
        while ((await management.GetDetailedGrainStatistics()).Any(active => active.GrainId == id)) await Task.Delay(10, limit.Token);
    }

    /// <summary>An id no other test uses.</summary>
    public static T Fresh<T>() where T : struct, IId<T> => new Clock(TimeProvider.System).NewId<T>();

    public static string Key() => Guid.CreateVersion7().ToString("N");
}
