using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Finance;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Tests.Finance;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Funds;

/// <summary>A silo of its own, whose finance system is a server reached over HTTP.</summary>
internal sealed class FinanceCluster(PlatformFixture platform) : IAsyncDisposable
{
    private InProcessTestCluster? _cluster;
    private ThrowawayDatabase? _database;
    private FinanceServer? _server;

    public FinanceServer Server => _server ?? throw new InvalidOperationException("Not started.");

    private IServiceProvider Services => _cluster!.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress);

    public async ValueTask StartAsync()
    {
        _server = await FinanceServer.StartAsync();
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        var settings = new ConfigurationBuilder().AddConfiguration(platform.Configuration).AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ecosystem:Finance:Url"] = _server.Url.AbsoluteUri,
            ["Ecosystem:Finance:TimeoutMs"] = "1000",
        }).Build();
        _cluster = await Silos.StartAsync(1, silo => silo.AddEcosystemRooms(settings, _database.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) _server.Hangs = false;
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => _cluster!.Client.GetGrain<TGrain>(key);

    /// <summary>Waits until finance has been asked everything there is to ask, and has answered.</summary>
    public Task Posted() => CaughtUp<FinancePoster>();

    /// <summary>Waits until every message has been delivered.</summary>
    public Task Delivered() => CaughtUp<Courier>();

    /// <summary>A fund that finance has confirmed.</summary>
    public async Task<(FundId Id, IFundGrain Fund)> Established(long total)
    {
        AsTreasurer();
        var id = PlatformFixture.Fresh<FundId>();
        var fund = Grain<IFundGrain>(id.Value);
        Assert.IsType<FundAccepted>(await fund.Establish("East", new(total, "CNY"), 1440, PlatformFixture.Key()));
        await Posted();
        return (id, fund);
    }

    public void AsTreasurer() => platform.As("treasurer", "internal", "hq", Scopes.FundsRead, Scopes.FundsWrite);

    public void AsPlatform() => CallToken.Use(Services.GetRequiredService<SiloTokens>().Mint("silo:test", []));

    private Task CaughtUp<TFollower>() where TFollower : LogFollower => Services.GetRequiredService<TFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);
}
