using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.Bench;

/// <summary>A client of the actors, as an internal application has one, and a sales unit for each caller.</summary>
internal sealed class BenchActors(IHost host, ISalesUnitGrain[] units, AccessToken reader, AccessToken decider) : IAsyncDisposable
{
    public static AuthorizationRequest Quote { get; } = new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(100, "USD"), 0, Origin.Human);

    /// <summary>The unit of a caller; calls made from here on in this flow carry a token.</summary>
    public ISalesUnitGrain Unit(int caller)
    {
        CallToken.Use(decider.Value);
        return units[caller];
    }

    /// <summary>A token that may read units, for the API.</summary>
    public string ReaderToken => reader.Value;

    public IClusterClient Client => host.Services.GetRequiredService<IClusterClient>();

    public static async Task<BenchActors> StartAsync(BenchPlace place, int count)
    {
        var host = await ConnectAsync(place);
        using var http = new HttpClient();
        var tokens = new TokenClient(place.Platform.Running.Issuer, place.Platform.Clients, http, TimeProvider.System);
        var reader = await tokens.GetAsync("hq-console", CancellationToken.None);
        var decider = await tokens.GetAsync("frontline-app", CancellationToken.None);
        var units = Enumerable.Range(0, count).Select(_ => host.Services.GetRequiredService<IClusterClient>().GetGrain<ISalesUnitGrain>(SalesUnitId.Prefix + Guid.CreateVersion7().ToString("N"))).ToArray();
        CallToken.Use(reader.Value);
        foreach (var unit in units) await unit.Establish(new("bench", "bench", "USD", []), Guid.CreateVersion7().ToString("N"));
        return new(host, units, reader, decider);
    }

    private static async Task<IHost> ConnectAsync(BenchPlace place)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(client =>
        {
            client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", Grains.Clustering.SiloSetup.OrleansConnection(place.ConnectionString)));
            client.Configure<Orleans.Configuration.ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("ecosystem", "ecosystem"));
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
