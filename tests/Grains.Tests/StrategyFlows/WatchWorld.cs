using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>A silo and a database of its own with one flow, which everybody who is heard of is in.</summary>
internal sealed class WatchWorld(PlatformFixture platform, ThrowawayDatabase database, string flow) : IAsyncDisposable
{
    private InProcessTestCluster? _cluster;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private InProcessTestCluster Cluster => _cluster ?? throw new InvalidOperationException("Not started.");

    public static async Task<WatchWorld> StartAsync(PlatformFixture platform)
    {
        var world = new WatchWorld(platform, await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations), PlatformFixture.Fresh<FlowId>().Value);
        await world.GoOnAsync();
        return world;
    }

    public IStrategyFlowGrain Flow => Cluster.Client.GetGrain<IStrategyFlowGrain>(flow);

    public IFlowDeskGrain Desk => Cluster.Client.GetGrain<IFlowDeskGrain>(IFlowDeskGrain.Key);

    public FlowId Id => new(flow);

    public T Service<T>() where T : notnull => Cluster.GetSiloServiceProvider(Cluster.Silos[0].SiloAddress).GetRequiredService<T>();

    public async Task GoOnAsync() => _cluster = await Silos.StartAsync(1, silo => silo.AddEcosystemRooms(platform.Configuration, database.ConnectionString), $"watch-{flow}");

    /// <summary>Ends the silo where it is.</summary>
    public async Task EndAsync()
    {
        await Cluster.DisposeAsync();
        _cluster = null;
    }

    public void AsEngineer(string person = "engineer") => platform.As(person, "internal", "hq", Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease);

    public void AsPlatform() => CallToken.Use(Service<Hosting.Tokens.SiloTokens>().Mint("silo:test", []));

    /// <summary>A version that could be released, past the gate against the version that serves everybody.</summary>
    public async Task ReadyAsync(string name)
    {
        AsEngineer();
        var saved = Assert.IsType<FlowSaved>(await Flow.SaveDraft(FlowSamples.Measured(flow, name), PlatformFixture.Key()));
        var report = Assert.IsType<FlowValidated>(await Flow.Validate(saved.Version, PlatformFixture.Key())).Report;
        Assert.True(report.IsSound, string.Join('\n', report.Findings));
        Assert.NotNull((await Desk.DryRun(Id, saved.Version, 5, PlatformFixture.Key())).DryRun);
        if ((await Flow.View())!.Active is not { } active) return;
        var (hash, digest) = ((await Flow.View())!.Versions.Single(version => version.Number == active).Hash, new string('a', 64));
        AsPlatform();
        Assert.IsType<FlowAccepted>(await Flow.RecordGateVerdict(saved.Version, new(true, hash, [], 180_000, 170_000, 1_000, 500_000, digest, DateTimeOffset.UnixEpoch), PlatformFixture.Key()));
    }

    /// <summary>Releases a version up to a stage.</summary>
    public async Task ReleaseAsync(int version, int upTo)
    {
        AsEngineer();
        Assert.IsType<FlowStaged>(await Flow.Release(version, "a test", PlatformFixture.Key()));
        foreach (var stage in new[] { 25, 50, 100 }.Where(stage => stage <= upTo)) Assert.IsType<FlowStaged>(await Flow.Advance(stage, "a test", PlatformFixture.Key()));
        await Service<FlowFollower>().CaughtUpAsync(Cancelled);
    }

    /// <summary>A first version that serves everybody, and a second one at a stage.</summary>
    public async Task TwoVersionsAsync(int stage)
    {
        await CollectAsync(await CustomerAsync(_ => true), 1);
        await Service<FlowFollower>().CaughtUpAsync(Cancelled);
        await ReadyAsync("first");
        await ReleaseAsync(1, 100);
        await ReadyAsync("second");
        await ReleaseAsync(2, stage);
    }

    /// <summary>A customer whose place in the flow is such.</summary>
    public async Task<string> CustomerAsync(Func<double, bool> place)
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        while (!place(FlowSenses.ByHash(flow, id))) id = PlatformFixture.Fresh<CustomerId>().Value;
        platform.AsHeadquarters();
        Assert.IsType<CustomerAccepted>(await Cluster.Client.GetGrain<ICustomerGrain>(id).Register(new("Galaxy Works", "manufacturing", 1998, null, null, "CN", null), PlatformFixture.Key()));
        return id;
    }

    public async Task<string[]> CustomersAsync(int count, Func<double, bool> place)
    {
        var customers = new List<string>();
        while (customers.Count < count) customers.Add(await CustomerAsync(place));
        return [.. customers];
    }

    /// <summary>Interactions of a customer; each is a run of the flow.</summary>
    public async Task CollectAsync(string customer, int count)
    {
        platform.As("mail-gateway", "internal", "hq", Scopes.InteractionsWrite);
        Assert.IsType<InteractionsCollected>(await Cluster.Client.GetGrain<ICustomerGrain>(customer).CollectInteractions(
            [.. Enumerable.Range(0, count).Select(n => new CollectedInteraction(InteractionKind.Email, "exchange-1", PlatformFixture.Key(), new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), null, "in", $"message {n}"))],
            PlatformFixture.Key()));
    }

    /// <summary>What came of a customer, whose runs wait for it.</summary>
    public async Task OutcomeAsync(string customer, long valueMicros)
    {
        platform.As("mail-gateway", "internal", "hq", Scopes.InteractionsWrite);
        Assert.IsType<CustomerAccepted>(await Cluster.Client.GetGrain<ICustomerGrain>(customer).ReportOutcome(new(PlatformFixture.Key(), "agreed", valueMicros, new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero)), PlatformFixture.Key()));
    }

    /// <summary>What came of every run that waits, by what it had chosen.</summary>
    public async Task RewardAsync(long call, long visit)
    {
        await Service<LearningFollower>().CaughtUpAsync(Cancelled);
        var body = JsonSerializer.Serialize<FlowInput>(new Rewarded(new("OUTCOME", "agreed", 987_654_321, DateTimeOffset.UnixEpoch)), DomainJson.Options);
        await database.ScalarAsync(
            $"""
            insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source)
            select r.part, now(), r.customer, r.flow, r.id, 'input', replace(replace('{body}', 'OUTCOME', r.id), '987654321', case c.candidates[c.chosen + 1] when 'call' then '{call}' else '{visit}' end), 'test/' || r.id
            from flows.runs r join flows.choices c on c.run = r.id where r.status = 'waiting'; select 1
            """);
    }

    /// <summary>The flow refers to a policy that has learned, of so many rewards, that one action is the better one.</summary>
    public async Task ReferAsync(string action, int rewards)
    {
        var policy = LearnedPolicy.Empty(new("next", ["hasUnit"]));
        for (var n = 0; n < rewards; n++) policy = policy.Learn(n % 2 == 0 ? action : action == "visit" ? "call" : "visit", ImmutableDictionary<string, double>.Empty, n % 2 == 0 ? 1 : 0);
        await database.ScalarAsync(
            $"""
            insert into flows.policy_states (digest, flow, name, features, decisions, rewards, state, at)
            values ('{policy.Digest}', '{flow}', 'next', 'hasUnit', 0, {rewards}, '{JsonSerializer.Serialize(policy.State, DomainJson.Options)}', now()); select 1
            """);
        AsPlatform();
        Assert.IsType<FlowAccepted>(await Flow.SetPolicy(new("next", policy.ModelVersion, rewards, policy.Digest, DateTimeOffset.UnixEpoch), PlatformFixture.Key()));
    }

    /// <summary>A sales unit deals with these customers from now on.</summary>
    public async Task DealAsync(string[] customers)
    {
        platform.AsHeadquarters();
        var unit = Cluster.Client.GetGrain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("name", "region", "USD", [new(new("pe_1"), "seller")]), PlatformFixture.Key()));
        ImmutableArray<Deal> deals = [.. customers.Select((customer, n) => new Deal(new($"op_{n}"), new(customer), new("pe_1"), "GTX Pro", DealStage.Engaging, new DateOnly(2025, 1, 1), null, null))];
        Assert.IsType<UnitAccepted>(await unit.RecordDeals(new(deals), PlatformFixture.Key()));
        await Service<FlowFollower>().CaughtUpAsync(Cancelled);
    }

    /// <summary>Waits until the flow has had so many runs that went as far as they go, and the watch has seen them.</summary>
    public async Task RunsAsync(long count, string status = "waiting")
    {
        await Patience.UntilAsync(async () => await CountAsync($"select count(*) from flows.runs where status = '{status}'") >= count, $"{count} runs are {status}", Cancelled, 120);
        await Service<WatchFollower>().CaughtUpAsync(Cancelled);
    }

    public async Task<FlowView> ViewAsync()
    {
        AsEngineer();
        return (await Flow.View())!;
    }

    public async Task<long> CountAsync(string sql) => Convert.ToInt64(await database.ScalarAsync(sql), null);

    public Task ScalarAsync(string sql) => database.ScalarAsync(sql);

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        await database.DisposeAsync();
    }
}
