using System.Net;
using System.Net.Sockets;
using Ecosystem.Api;
using Ecosystem.Api.Console;
using Ecosystem.Domain;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Credentials;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Sample;

namespace Ecosystem.Silo.Hosting;

/// <summary>Where the hosts of a laptop listen; 0 picks a free port.</summary>
public sealed record LaptopPorts(int Api = 5080, int Identity = 5081, int Silo = 11111, int Gateway = 30000);

/// <summary>The whole platform in one process, on loopback: PostgreSQL, identity, silo and API, each host with a service container of its own as in production.</summary>
public sealed class LaptopPlatform : IAsyncDisposable
{
    /// <summary>The file in the data folder that holds the master key.</summary>
    public const string MasterKeyFileName = "master.key";

    /// <summary>Activity sources belong to the process: were all three hosts to export them, each span would be exported three times.</summary>
    private static readonly (string, string) s_logsOnly = ("Ecosystem:Telemetry", "logs");

    /// <summary>How long a host that has lost its database may try to say goodbye.</summary>
    private static readonly TimeSpan s_stopWithoutDatabase = TimeSpan.FromSeconds(2);

    private readonly List<WebApplication> _hosts = [];
    private readonly string _dataFolder;
    private readonly Database _database;

    private LaptopPlatform(string dataFolder, Database database, RunningPlatform running, LaptopClients clients, CustomerId customer) =>
        (_dataFolder, _database, Running, Clients, SampleCustomer) = (dataFolder, database, running, clients, customer);

    /// <summary>Where it can be reached.</summary>
    public RunningPlatform Running { get; private set; }

    /// <summary>Clients to try it with.</summary>
    public LaptopClients Clients { get; }

    /// <summary>People to sign in as.</summary>
    public LaptopPeople People { get; private init; } = null!;

    /// <summary>The customer that the customer clients act for.</summary>
    public CustomerId SampleCustomer { get; }

    /// <summary>Whether its API serves the console.</summary>
    public bool HasConsole { get; private set; }

    /// <summary>Ends when the private PostgreSQL has died under the platform; never, when there is none.</summary>
    public Task DatabaseLost => _database.Embedded is { } embedded ? LostAsync(embedded) : Task.Delay(Timeout.InfiniteTimeSpan);

    /// <summary>Starts everything; when this returns, every host answers.</summary>
    /// <param name="report">Told of each step as it is done.</param>
    /// <exception cref="PostgresUnavailableException">There is no PostgreSQL to use, or the data folder is in use.</exception>
    /// <exception cref="InvalidOperationException">A port is taken or a setting is wrong.</exception>
    public static async Task<LaptopPlatform> StartAsync(IConfiguration settings, LaptopPorts ports, ILoggerFactory logs, Action<string> report, CancellationToken cancellation)
    {
        // Looked at before anything is started: a second start must not disturb the first.
        foreach (var (port, option) in new[] { (ports.Api, "--api-port"), (ports.Identity, "--identity-port"), (ports.Silo, "--silo-port"), (ports.Gateway, "--gateway-port") })
            RequireFree(port, option);
        var dataFolder = Database.DataFolder(settings);
        var database = await Database.OpenAsync(settings, logs.CreateLogger<Database>(), cancellation);
        report(database.Embedded is null ? "PostgreSQL: the server of the settings" : "PostgreSQL: started a private server");
        LaptopPlatform? platform = null;
        try
        {
            var applied = await Migrator.ApplyAsync(database.ConnectionString, [SiloHost.Migrations, IdentityHost.Migrations], cancellation);
            if (database.Embedded is not null) await ClusterMembers.ForgetAsync(database.ConnectionString, cancellation);
            report($"Database: {(applied.Length == 0 ? "up to date" : $"{applied.Length} migrations applied")}");
            var masterKeyFile = Path.Combine(dataFolder, MasterKeyFileName);
            var customer = new Pseudonyms(MasterKey.LoadOrCreate(masterKeyFile)).Of<CustomerId>(SampleCrm.Customer);
            platform = new(dataFolder, database, new(Environment.ProcessId, database.ConnectionString, new("http://127.0.0.1/"), new("http://127.0.0.1/")), LaptopClients.LoadOrCreate(dataFolder), customer)
            {
                People = LaptopPeople.LoadOrCreate(dataFolder),
            };
            await platform.StartHostsAsync(settings, ports, masterKeyFile, report, cancellation);
            return platform;
        }
        catch
        {
            await (platform?.DisposeAsync() ?? database.DisposeAsync());
            throw;
        }
    }

    private async Task StartHostsAsync(IConfiguration settings, LaptopPorts ports, string masterKeyFile, Action<string> report, CancellationToken cancellation)
    {
        var (siloPort, gatewayPort, apiPort) = Chosen(ports);
        Dictionary<string, string?> shared = new(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Ecosystem"] = _database.ConnectionString,
            ["Ecosystem:MasterKeyFile"] = masterKeyFile,
            ["Ecosystem:SiloPort"] = siloPort.ToString(),
            ["Ecosystem:GatewayPort"] = gatewayPort.ToString(),
        };

        var identity = IdentityHost.Build(Builder(settings, shared, ports.Identity, ("Identity:Url", $"http://127.0.0.1:{ports.Identity}"), s_logsOnly));
        _hosts.Add(identity);
        var issuer = await IdentityHost.StartAsync(identity, cancellation);
        await IdentityHost.SeedAsync(identity, new Seed(Clients.Seeds(SampleCustomer, apiPort), LaptopPeople.Roles, People.Seeds(SampleCustomer)), cancellation);
        report($"Identity: {issuer}");
        shared["Ecosystem:Issuer"] = issuer.AbsoluteUri;

        // Known before the API listens: credentials that the silo signs name it as their issuer.
        if (settings[CredentialOptions.IssuerKey] is not { Length: > 0 }) shared[CredentialOptions.IssuerKey] = $"http://127.0.0.1:{apiPort}";
        var silo = SiloHost.Build(Builder(settings, shared, 0));
        _hosts.Add(silo);
        await silo.StartAsync(cancellation);
        report($"Silo: gateway on port {shared["Ecosystem:GatewayPort"]}");

        var api = ApiHost.Build(Builder(settings, shared, apiPort, s_logsOnly));
        _hosts.Add(api);
        HasConsole = api.Services.GetRequiredService<ConsoleSettings>().Folder is not null;
        await ApiHost.StartAsync(api, cancellation);
        Running = new(Environment.ProcessId, _database.ConnectionString, issuer, new(api.Urls.First().TrimEnd('/') + "/"));
        Running.Announce(_dataFolder);
        report($"API: {Running.Api}graphql");
    }

    /// <summary>Stops the hosts in the order they depend on each other, then PostgreSQL.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_hosts.Count > 0) RunningPlatform.Withdraw(_dataFolder);
        foreach (var host in Enumerable.Reverse(_hosts))
        {
            await StopAsync(host);
        }
        await _database.DisposeAsync();
    }

    /// <summary>Disposing alone would cut work off; stopping lets a host finish what it has begun. Without its database it can finish nothing.</summary>
    private async Task StopAsync(WebApplication host)
    {
        if (_database.Embedded is not { Lost.IsCompletedSuccessfully: true })
        {
            await host.StopAsync();
            await host.DisposeAsync();
            return;
        }

        using var limit = new CancellationTokenSource(s_stopWithoutDatabase);
        await Task.WhenAny(host.StopAsync(limit.Token), Task.Delay(Timeout.InfiniteTimeSpan, limit.Token));
    }

    private static async Task LostAsync(EmbeddedPostgres embedded)
    {
        // False: it was stopped in order.
        if (!await embedded.Lost) await Task.Delay(Timeout.InfiniteTimeSpan);
    }

    private static WebApplicationBuilder Builder(IConfiguration settings, Dictionary<string, string?> shared, int port, params (string Key, string Value)[] own)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddConfiguration(settings).AddInMemoryCollection(shared)
            .AddInMemoryCollection(own.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("urls", $"http://127.0.0.1:{port}")]);
        // Orleans warns of slow turns, which on a laptop that is busy with something else says nothing.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Orleans", LogLevel.Error);
        return builder;
    }

    /// <summary>Free ports where none is asked for; taken together, so that they differ.</summary>
    private static (int Silo, int Gateway, int Api) Chosen(LaptopPorts ports)
    {
        using TcpListener silo = new(IPAddress.Loopback, 0), gateway = new(IPAddress.Loopback, 0), api = new(IPAddress.Loopback, 0);
        return (Port(ports.Silo, silo), Port(ports.Gateway, gateway), Port(ports.Api, api));
    }

    private static int Port(int wanted, TcpListener free)
    {
        if (wanted != 0) return wanted;
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    private static void RequireFree(int port, string option)
    {
        if (port == 0) return;
        try
        {
            using var socket = new TcpListener(IPAddress.Loopback, port);
            socket.Start();
        }
        catch (SocketException taken)
        {
            throw new InvalidOperationException($"Port {port} is in use by another program. Stop it, or choose another with {option} (0 picks a free one).", taken);
        }
    }
}
