using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Border;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Clustering;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Border;

/// <summary>Two silos on a database of their own, with small thresholds: 8 people, 3 of them with interactions; and a clock that the test moves.</summary>
internal sealed class BorderCluster(PlatformFixture platform, ThrowawayDatabase database, InProcessTestCluster cluster, FakeTimeProvider time) : IAsyncDisposable
{
    public const int PeopleMax = 8;
    public const int SensitiveMax = 3;
    public const string Purpose = "co-marketing";

    public static readonly DataRequest Name = new(["name"], Purpose);
    public static readonly DataRequest Summary = new(["summary"], Purpose);

    public ThrowawayDatabase Database => database;

    public FakeTimeProvider Time => time;

    public IBorderGrain Border => Grain<IBorderGrain>(CrossBorder.Key);

    public static async Task<BorderCluster> StartAsync(PlatformFixture platform, DateTimeOffset? at = null)
    {
        var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        var time = new FakeTimeProvider(at ?? TimeProvider.System.GetUtcNow());
        var settings = new ConfigurationBuilder().AddConfiguration(platform.Configuration).AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ecosystem:Border:PeopleMax"] = $"{PeopleMax}",
            ["Ecosystem:Border:SensitiveMax"] = $"{SensitiveMax}",
            ["Ecosystem:Border:Groups:acme"] = "acme_north, acme_south",
        }).Build();
        var cluster = await Silos.StartAsync(2, silo =>
        {
            silo.Services.AddSingleton(new Clock(time));
            silo.AddEcosystemRooms(settings, database.ConnectionString);
        });
        return new(platform, database, cluster, time);
    }

    public T Service<T>() where T : notnull => cluster.GetSiloServiceProvider(cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => cluster.Client.GetGrain<TGrain>(key);

    /// <summary>Calls are a partner's from here on: whose client is where it says, or nowhere that was said.</summary>
    public void AsPartner(string? country, string organisation = "partner_demo", string client = "partner-demo") =>
        CallToken.Use(platform.Issuer.Token(TimeProvider.System.GetUtcNow(), token =>
        {
            (token.Claims["sub"], token.Claims["client_id"], token.Claims["scope"]) = (client, client, Scopes.CustomersRead);
            (token.Claims["ecosystem_audience"], token.Claims["ecosystem_organisation"]) = ("partner", organisation);
            if (country is not null) token.Claims["ecosystem_country"] = country;
        }));

    /// <summary>A customer that has granted the partner its name and its summaries, across the border or not.</summary>
    public async Task<CustomerId> GrantedAsync(bool crossBorder = true, string grantee = "partner_demo")
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = Grain<ICustomerGrain>(id.Value);
        await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key());
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        foreach (var (category, field) in new[] { (DataCategory.Profile, "name"), (DataCategory.Interactions, "summary") })
            Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new(grantee, category, Purpose, LegalBasis.Consent, [field], null, crossBorder), PlatformFixture.Key()));
        return id;
    }

    public async Task<ImmutableArray<CustomerId>> GrantedAsync(int count)
    {
        var all = ImmutableArray.CreateBuilder<CustomerId>();
        for (var i = 0; i < count; i++) all.Add(await GrantedAsync());
        return all.ToImmutable();
    }

    /// <summary>Reads as the API does: over the border when the customer asks for a passage.</summary>
    public Task<ProfileReply> ReadAsync(CustomerId id, string? key = null)
    {
        key ??= PlatformFixture.Key();
        return CallPassage.CrossingAsync(() => Grain<ICustomerGrain>(id.Value).ReadProfile(Name, key), reply => reply.Refusal, () => Border.Pass(id, DataCategory.Profile, PlatformFixture.Key()));
    }

    public Task<InteractionsReply> ReadInteractionsAsync(CustomerId id)
    {
        var key = PlatformFixture.Key();
        return CallPassage.CrossingAsync(() => Grain<ICustomerGrain>(id.Value).ReadInteractions(Summary, key), reply => reply.Refusal, () => Border.Pass(id, DataCategory.Interactions, PlatformFixture.Key()));
    }

    public Task<BorderView> ViewAsync()
    {
        platform.AsHeadquarters();
        return Border.View();
    }

    public async Task<long> Count(string happened) =>
        (long)(await database.ScalarAsync($"select count(*) from journal.commits where entry::jsonb #>> '{{events,0,type}}' = '{happened}'"))!;

    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        await database.DisposeAsync();
    }
}
