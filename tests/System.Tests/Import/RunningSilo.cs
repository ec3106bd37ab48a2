using System.Net;
using System.Net.Sockets;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>A silo on a real PostgreSQL and a real TCP gateway, as the command line meets it.</summary>
public sealed class RunningSilo : IAsyncLifetime
{
    private ThrowawayDatabase? _database;
    private IHost? _host;

    public ThrowawayDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    /// <summary>The settings a command needs to find it.</summary>
    public IConfiguration Settings { get; private set; } = new ConfigurationBuilder().Build();

    /// <summary>A service of the silo.</summary>
    public T Service<T>() where T : notnull => (_host ?? throw new InvalidOperationException("Not started.")).Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(new MigrationSource(typeof(PostgresJournal).Assembly, "Journal/Migrations"));
        var (siloPort, gatewayPort) = FreePorts();
        Settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ecosystem:MasterKey"] = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]),
            ["Ecosystem:Issuer"] = "http://127.0.0.1:9/",
            ["Ecosystem:Gateways"] = $"127.0.0.1:{gatewayPort}",
        }).Build();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort, gatewayPort, serviceId: "ecosystem", clusterId: "ecosystem").AddEcosystemRooms(Settings, Database.ConnectionString));
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }

        if (_database is not null) await _database.DisposeAsync();
    }

    private static (int Silo, int Gateway) FreePorts()
    {
        using TcpListener one = new(IPAddress.Loopback, 0), two = new(IPAddress.Loopback, 0);
        one.Start();
        two.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)two.LocalEndpoint).Port);
    }
}
