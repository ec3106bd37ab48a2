using System.Net;
using System.Net.Sockets;
using Ecosystem.Api;
using Ecosystem.Grains;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Identity;
using Ecosystem.Silo.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.SystemTests.Governance;

/// <summary>The hosts on the data folder of a platform that was stopped, with actors whose clock is ahead: a quarter ends no sooner otherwise. All else goes by the real time.</summary>
internal sealed class LaterPlatform : IAsyncDisposable
{
    private readonly List<WebApplication> _hosts = [];
    private Database? _database;

    public Uri Api { get; private set; } = new("http://127.0.0.1/");

    public Uri Issuer { get; private set; } = new("http://127.0.0.1/");

    private sealed class AheadBy(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
    }

    public static async Task<LaterPlatform> StartAsync(string data, DateTimeOffset begins, CancellationToken cancellation)
    {
        var platform = new LaterPlatform();
        try
        {
            await platform.RunAsync(data, begins, cancellation);
            return platform;
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    private async Task RunAsync(string data, DateTimeOffset begins, CancellationToken cancellation)
    {
        _database = await Database.OpenAsync(new ConfigurationBuilder().AddInMemoryCollection([new(Database.DataFolderKey, data)]).Build(), NullLogger.Instance, cancellation);
        await Ecosystem.Grains.Clustering.ClusterMembers.ForgetAsync(_database.ConnectionString, cancellation);
        var keyFile = Path.Combine(data, LaptopPlatform.MasterKeyFileName);
        var shared = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Ecosystem"] = _database.ConnectionString,
            ["Ecosystem:MasterKeyFile"] = keyFile,
            ["Ecosystem:SiloPort"] = FreePort(),
            ["Ecosystem:GatewayPort"] = FreePort(),
            ["Ecosystem:Telemetry"] = "logs",
        };
        var identity = IdentityHost.Build(Builder(shared, ("Identity:Url", "http://127.0.0.1:0")));
        _hosts.Add(identity);
        Issuer = await IdentityHost.StartAsync(identity, cancellation);
        shared["Ecosystem:Issuer"] = Issuer.AbsoluteUri;

        var builder = Builder(shared);
        builder.Services.AddSingleton(new Clock(new AheadBy(begins - TimeProvider.System.GetUtcNow())));
        var silo = SiloHost.Build(builder);
        _hosts.Add(silo);
        await silo.StartAsync(cancellation);

        var api = ApiHost.Build(Builder(shared));
        _hosts.Add(api);
        await ApiHost.StartAsync(api, cancellation);
        Api = new(api.Urls.First().TrimEnd('/') + "/");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Enumerable.Reverse(_hosts))
        {
            await host.StopAsync();
            await host.DisposeAsync();
        }
        if (_database is not null) await _database.DisposeAsync();
    }

    private static WebApplicationBuilder Builder(Dictionary<string, string?> shared, params (string Key, string Value)[] own)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(shared).AddInMemoryCollection(own.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value)))
            .AddInMemoryCollection([new("urls", "http://127.0.0.1:0")]);
        return builder;
    }

    private static string FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
