using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Certification;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Grains.Clustering;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Certification.Programme;

/// <summary>One silo on a database of its own, whose actors go by a clock the test moves and in which nobody runs plans but the test; and an origin that answers what it is told.</summary>
internal sealed class ProgrammeCluster(PlatformFixture platform, ThrowawayDatabase database, InProcessTestCluster cluster, FakeTimeProvider time, ScriptedRunner runner, AnsweringOrigin origin) : IAsyncDisposable
{
    public ThrowawayDatabase Database => database;

    public FakeTimeProvider Time => time;

    public ScriptedRunner Runner => runner;

    public string BaseUrl => $"{origin.Origin}/sovereignty/v1";

    /// <summary>What the origin answers at the well-known path; null: 404.</summary>
    public string? Answered
    {
        get => origin.Answered;
        set => origin.Answered = value;
    }

    public CertificationWorker Worker => Service<CertificationWorker>();

    public ICertificationDeskGrain Desk => cluster.Client.GetGrain<ICertificationDeskGrain>(ICertificationDeskGrain.Key);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="from">Where the clock stands at first; null: now.</param>
    public static async Task<ProgrammeCluster> StartAsync(PlatformFixture platform, DateTimeOffset? from = null)
    {
        var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        var (time, runner) = (new FakeTimeProvider(from ?? TimeProvider.System.GetUtcNow()), new ScriptedRunner());
        var cluster = await Silos.StartAsync(1, silo =>
        {
            silo.Services.AddSingleton(new Clock(time)).AddSingleton<IPublishedPlans>(new PublishedPlans(ScriptedRunner.Plan));
            silo.AddEcosystemRooms(platform.Configuration, database.ConnectionString);
            // The test takes runs itself: what is taken when is then its own choice.
            foreach (var service in silo.Services.Where(one => one.ServiceType == typeof(ICertificationRunner)).ToArray()) silo.Services.Remove(service);
        });
        return new(platform, database, cluster, time, runner, AnsweringOrigin.Start(ProgrammeRules.WellKnownPath));
    }

    /// <summary>A worker of another process, as far as the runs can tell.</summary>
    public CertificationWorker Another() => new(
        Service<RunQueue>(), Service<CertificateBits>(), Service<IPublishedPlans>(), new ServiceCollection().AddSingleton<ICertificationRunner>(runner).BuildServiceProvider(), Service<IGrainFactory>(),
        Service<Hosting.Tokens.SiloTokens>(), Microsoft.Extensions.Logging.Abstractions.NullLogger<CertificationWorker>.Instance);

    public T Service<T>() where T : notnull => cluster.GetSiloServiceProvider(cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => cluster.Client.GetGrain<TGrain>(key);

    public void AsSupplier(string organisation = "supplier_demo") => platform.As("supplier-demo", "supplier", organisation, Scopes.CertificationRead, Scopes.CertificationWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite);

    public void AsOffice(string person = "office") => platform.As(person, "internal", "hq", Scopes.CertificationRead, Scopes.CertificationAdmin, Scopes.UnitsRead, Scopes.UnitsWrite);

    /// <summary>Waits until the tables have what was answered until now.</summary>
    public Task KnownAsync() => Service<CertificationFollower>().CaughtUpAsync(Cancelled);

    // Who calls is set before each of these begins: what they set themselves ends with them.

    public Task<ISupplierSystemGrain> RegisteredAsync(string? plugin = null)
    {
        AsSupplier();
        return RegisterAsync(plugin);
    }

    public Task<ISupplierSystemGrain> ReadyAsync(string? plugin = null)
    {
        AsSupplier();
        return PrepareAsync(plugin);
    }

    public Task<ISupplierSystemGrain> CertifiedAsync(string? plugin = null)
    {
        AsSupplier();
        return CertifyAsync(plugin);
    }

    /// <summary>Starts a run and has it run to its end.</summary>
    public Task<CertificationRunId> RunAsync(ISupplierSystemGrain system)
    {
        AsSupplier();
        return StartAndRunAsync(system);
    }

    private async Task<ISupplierSystemGrain> RegisterAsync(string? plugin)
    {
        var system = Grain<ISupplierSystemGrain>(plugin is null ? PlatformFixture.Fresh<SystemId>().Value : ProgrammeRules.PluginSystem(plugin).Value);
        Accepted(await system.Register(new("CRM 客户系统", plugin is null ? SystemKind.Supplier : SystemKind.Plugin, plugin, BaseUrl), PlatformFixture.Key()));
        return system;
    }

    private async Task<ISupplierSystemGrain> PrepareAsync(string? plugin)
    {
        var system = await RegisterAsync(plugin);
        Answered = (await system.View())!.Challenge!.Nonce;
        Accepted(await Desk.ProveOwnership(SystemId.From(system.GetPrimaryKeyString()), PlatformFixture.Key()));
        Accepted(await system.SetTestClients(new("customer-1", "customer-2", [.. Enum.GetValues<CandidateRole>().Select(role => new NewTestClient(role, $"client-{role}", $"secret-of-{role}", $"organisation-{role}"))]), PlatformFixture.Key()));
        return system;
    }

    private async Task<ISupplierSystemGrain> CertifyAsync(string? plugin)
    {
        var system = await PrepareAsync(plugin);
        await StartAndRunAsync(system);
        return system;
    }

    private async Task<CertificationRunId> StartAndRunAsync(ISupplierSystemGrain system)
    {
        var run = Accepted(await system.StartRun(PlatformFixture.Key())).Run!.Value;
        await KnownAsync();
        Assert.True(await Another().RunNextAsync(Cancelled));
        await KnownAsync();
        return run;
    }

    public static SystemAccepted Accepted(SystemAnswer answer) => answer as SystemAccepted ?? throw new InvalidOperationException($"{answer}");

    public static string Code(SystemAnswer answer) => Assert.IsType<SystemRefused>(answer).Refusal.Code;

    public async ValueTask DisposeAsync()
    {
        origin.Dispose();
        await cluster.DisposeAsync();
        await database.DisposeAsync();
    }
}
