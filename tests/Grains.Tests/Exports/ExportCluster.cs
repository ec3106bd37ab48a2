using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Exports;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Exports;

/// <summary>One silo on a database of its own, in which nobody writes exports but the test: two lines a part, and a clock the test moves.</summary>
internal sealed class ExportCluster(PlatformFixture platform, ThrowawayDatabase database, InProcessTestCluster cluster, FakeTimeProvider time) : IAsyncDisposable
{
    public const string Purpose = "co-marketing";

    public static readonly RegisterCustomer Profile = new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null);

    public ThrowawayDatabase Database => database;

    public FakeTimeProvider Time => time;

    public ExportStore Store => Service<ExportStore>();

    public ExportRun Run => Service<ExportRun>();

    public ExportWorker Worker => Service<ExportWorker>();

    public static async Task<ExportCluster> StartAsync(PlatformFixture platform, int rowsPerPart = 2)
    {
        var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var settings = new ConfigurationBuilder().AddConfiguration(platform.Configuration).AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ecosystem:Exports:Workers"] = "0",
            ["Ecosystem:Exports:RowsPerPart"] = $"{rowsPerPart}",
        }).Build();
        var cluster = await Silos.StartAsync(1, silo =>
        {
            silo.Services.AddSingleton(new Clock(time));
            silo.AddEcosystemRooms(settings, database.ConnectionString);
        });
        return new(platform, database, cluster, time);
    }

    public T Service<T>() where T : notnull => cluster.GetSiloServiceProvider(cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => cluster.Client.GetGrain<TGrain>(key);

    public void AsPartner(string client = "partner-demo", string organisation = "partner_demo", params string[] scopes) =>
        platform.As(client, "partner", organisation, scopes.Length > 0 ? scopes : [Scopes.CustomersRead, Scopes.ExportsRun]);

    public void As(string audience, string organisation, params string[] scopes) => platform.As($"{audience}-client", audience, organisation, [.. scopes, Scopes.ExportsRun]);

    /// <summary>A customer that has granted the partner these fields of its profile.</summary>
    public async Task<(CustomerId Id, ConsentId Consent)> GrantedAsync(string purpose = Purpose, DataCategory category = DataCategory.Profile, params string[] fields)
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = Grain<ICustomerGrain>(id.Value);
        await customer.Register(Profile, PlatformFixture.Key());
        await customer.RecordInteractions([new("mail-1", time.GetUtcNow(), "e-mail", "in", "asks 询价"), new("mail-2", time.GetUtcNow().AddMinutes(1), "e-mail", "out", "answers")], PlatformFixture.Key());
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        var request = new ConsentRequest("partner_demo", category, purpose, LegalBasis.Consent, [.. fields.Length > 0 ? fields : ["name", "sector"]], null, CrossBorder: false);
        return (id, Assert.IsType<ConsentAnswer>(await customer.GrantConsent(request, PlatformFixture.Key())).Consent.Id);
    }

    public async Task<List<(CustomerId Id, ConsentId Consent)>> GrantedAsync(int count)
    {
        var all = new List<(CustomerId, ConsentId)>();
        for (var i = 0; i < count; i++) all.Add(await GrantedAsync());
        return all;
    }

    public async Task WithdrawAsync((CustomerId Id, ConsentId Consent) granted)
    {
        platform.As("customer-admin", "customer", granted.Id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        Assert.IsType<WithdrawalAnswer>(await Grain<ICustomerGrain>(granted.Id.Value).WithdrawConsent(granted.Consent, PlatformFixture.Key()));
    }

    /// <summary>An export that the caller has started, and that workers know of.</summary>
    public async Task<IExportGrain> StartedAsync(ExportKind kind = ExportKind.Profiles, string[]? fields = null, ExportFilter? filter = null)
    {
        var export = Grain<IExportGrain>(PlatformFixture.Fresh<ExportId>().Value);
        var customers = kind is ExportKind.Profiles or ExportKind.Interactions;
        var request = new ExportRequest(kind, [.. fields ?? (customers ? ["name", "sector"] : [])], customers ? Purpose : null, filter ?? new(null, null, null, null));
        Assert.Equal(new ExportAccepted(), await export.Start(new(request), PlatformFixture.Key()));
        await KnownAsync();
        return export;
    }

    /// <summary>Waits until the follower has everything that was answered until now.</summary>
    public Task KnownAsync() => Service<ExportFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);

    public async Task<ExportClaim> ClaimAsync() => await Store.ClaimAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("No export waits.");

    /// <summary>Has whatever waits written to its end.</summary>
    public async Task WriteAsync()
    {
        while (await Store.ClaimAsync(TestContext.Current.CancellationToken) is { } claim) await Run.RunAsync(claim, TestContext.Current.CancellationToken);
    }

    /// <summary>Writes until some of it is stored, and stops there as a worker that is killed; its claim is over.</summary>
    public async Task WriteSomeAsync(int records)
    {
        using var kill = new CancellationTokenSource();
        var claim = await ClaimAsync();
        var writing = Run.RunAsync(claim, kill.Token);
        while (!writing.IsCompleted && await CountAsync("select count(*) from exports.records") < records) await Task.Delay(1, TestContext.Current.CancellationToken);
        await kill.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await ExpireClaimsAsync();
    }

    public Task ExpireClaimsAsync() => ExecuteAsync("update exports.jobs set claimed_until = now() where status = 'waiting'");

    public Task ExecuteAsync(string sql) => database.ScalarAsync(sql);

    public async Task<long> CountAsync(string sql) => (long)(await database.ScalarAsync(sql))!;

    /// <summary>How many receipts of the partner a customer's log has.</summary>
    public Task<long> ReceiptsAsync(CustomerId customer) =>
        CountAsync($"select count(*) from journal.commits where actor_id = '{customer}' and entry::jsonb #>> '{{events,0,type}}' = 'dataRead' and entry::jsonb #>> '{{events,0,receipt,reader}}' = 'partner_demo'");

    /// <summary>All lines of all parts, without the last of each.</summary>
    public static async Task<List<JsonElement>> LinesAsync(IExportGrain export)
    {
        var view = (await export.View())!;
        var lines = new List<JsonElement>();
        foreach (var part in view.Parts)
        {
            var content = (await export.Part(part.Number))!.Content;
            Assert.EndsWith("\n", content, StringComparison.Ordinal);
            var all = content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            var end = all[^1].GetProperty("end");
            var withheld = all.Count(line => line.TryGetProperty("withheld", out _));
            Assert.Equal((view.Id.Value, part.Number, all.Count - 1 - withheld, withheld), (end.GetProperty("export").GetString(), end.GetProperty("part").GetInt32(), end.GetProperty("rows").GetInt32(), end.GetProperty("withheld").GetInt32()));
            lines.AddRange(all[..^1]);
        }
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        await database.DisposeAsync();
    }
}
