using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Grains.Clustering;
using Ecosystem.Hosting.Listening;
using Ecosystem.Identity;
using Ecosystem.Testing;
using Orleans.Configuration;

namespace Ecosystem.Api.Tests.Http;

/// <summary>The client registration of production: silos found through PostgreSQL, calls over TCP.</summary>
public sealed class ClusterConnectionTests(Platform platform)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Without_a_silo_it_says_unavailable_and_once_one_comes_it_serves()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Platform.Migrations, IdentityHost.Migrations);
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, cluster: null, settings => settings["ConnectionStrings:Ecosystem"] = database.ConnectionString);
        var token = Tokens.Headquarters(platform.Issuer);
        Assert.Equal(200, (await api.SendAsync(HttpMethod.Get, "/health/live")).Status);
        Assert.Equal(503, (await api.SendAsync(HttpMethod.Get, "/health/ready")).Status);
        Assert.Equal("UNAVAILABLE", (await api.AskAsync(token, "{ units { asOf } }")).Code);

        var silo = Host.CreateApplicationBuilder();
        silo.Logging.ClearProviders();
        silo.UseOrleans(orleans => orleans
            .AddEcosystem(platform.SiloSettings, database.ConnectionString)
            .Configure<EndpointOptions>(endpoint => (endpoint.AdvertisedIPAddress, endpoint.SiloPort, endpoint.GatewayPort) = (IPAddress.Loopback, FreePort(), FreePort())));
        using var host = silo.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        using var patience = new CancellationTokenSource(s_patience);
        while ((await api.SendAsync(HttpMethod.Get, "/health/ready")).Status != 200) await Task.Delay(100, patience.Token);
        Assert.Empty((await api.AskAsync(token, "{ units { nodes { id } } }")).Data.GetProperty("units").GetProperty("nodes").EnumerateArray());
        await UsableAtOnce(database.ConnectionString, token);
        await NoManagement(api.Service<IClusterClient>(), token);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Without_a_connection_string_it_does_not_start_and_says_what_to_set()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Ecosystem:Issuer"] = platform.Issuer.Issuer.AbsoluteUri;
        var failure = Assert.Throws<InvalidOperationException>(() => ApiHost.Build(builder));
        Assert.Contains("ConnectionStrings:Ecosystem is not set", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_issuer_it_does_not_start_and_says_what_to_set()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        await using var app = ApiHost.Build(builder, host => host.Services.AddSingleton(platform.Cluster));
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Ecosystem:Issuer is ''", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_keeps_it_from_starting_though_no_silo_is_there_either()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = platform.Api.Address.AbsoluteUri;
        builder.Configuration["Ecosystem:Issuer"] = platform.Issuer.Issuer.AbsoluteUri;
        builder.Configuration["ConnectionStrings:Ecosystem"] = "Host=127.0.0.1;Port=1;Username=nobody";
        await using var app = ApiHost.Build(builder);
        var failure = await Assert.ThrowsAnyAsync<IOException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"Port {platform.Api.Address.Port} is in use", PortInUse.Explain(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_points_to_everything()
    {
        var start = (await platform.Api.SendAsync(HttpMethod.Get, "/")).Json;
        Assert.Equal(platform.Issuer.Issuer.AbsoluteUri, start.GetProperty("issuer").GetString());
        Assert.Equal("/graphql", start.GetProperty("graphql").GetString());
        Assert.True(File.Exists(Path.Combine(Repository.Root, start.GetProperty("documentation").GetString()!)));
    }

    /// <summary>The API's own client, over TCP: actors answer it, Orleans' management does not.</summary>
    private static async Task NoManagement(IClusterClient cluster, string token)
    {
        CallToken.Use(token);
        var unit = cluster.GetGrain<ISalesUnitGrain>(Platform.Fresh<SalesUnitId>().Value);
        Assert.Null(await unit.Board());
        await Assert.ThrowsAsync<CallRefusedException>(() => cluster.GetGrain<IManagementGrain>(0).GetHosts());
        await Assert.ThrowsAsync<CallRefusedException>(() => unit.AsReference<Orleans.Core.Internal.IGrainManagementExtension>().DeactivateOnIdle().AsTask());
        Assert.Null(await unit.Board());
    }

    private async Task UsableAtOnce(string database, string token)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Ecosystem:Issuer"] = platform.Issuer.Issuer.AbsoluteUri;
        builder.Configuration["ConnectionStrings:Ecosystem"] = database;
        await using var app = ApiHost.Build(builder);
        await ApiHost.StartAsync(app, TestContext.Current.CancellationToken);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()), DefaultRequestHeaders = { Authorization = new("Bearer", token) } };
        Assert.StartsWith("{\"data\":{\"units\":", await http.GetStringAsync("/graphql?query={units{asOf}}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return int.Parse(socket.LocalEndpoint.ToString()!.Split(':')[^1], CultureInfo.InvariantCulture);
    }
}
