using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Brings about, on a running platform, what strategy flows are about.</summary>
internal sealed class FlowWorld(PlatformFixture platform)
{
    private static readonly DateTimeOffset s_at = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>An id no other test uses.</summary>
    public static string FreshFlow() => PlatformFixture.Fresh<FlowId>().Value;

    public void AsEngineer(string person = "engineer") => platform.As(person, "internal", "hq", Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease);

    public IStrategyFlowGrain Flow(string id) => platform.Grain<IStrategyFlowGrain>(id);

    public IFlowDeskGrain Desk => platform.Grain<IFlowDeskGrain>(IFlowDeskGrain.Key);

    /// <summary>A version that serves everybody: saved, validated, rehearsed, and taken through every stage.</summary>
    public async Task<string> ReleaseAsync(string definition, string flow)
    {
        await RehearsedAsync(definition, flow);
        // A token set within a call is not there after it.
        AsEngineer();
        Assert.IsType<FlowStaged>(await Flow(flow).Release(1, "a test", PlatformFixture.Key()));
        foreach (var stage in new[] { 25, 50, 100 }) Assert.IsType<FlowStaged>(await Flow(flow).Advance(stage, "a test", PlatformFixture.Key()));
        await CaughtUpAsync();
        return flow;
    }

    /// <summary>A version that could be released.</summary>
    public async Task RehearsedAsync(string definition, string flow)
    {
        await InteractAsync(await CustomerAsync(), "something to rehearse on");
        await CaughtUpAsync();
        AsEngineer();
        var saved = Assert.IsType<FlowSaved>(await Flow(flow).SaveDraft(definition, PlatformFixture.Key()));
        var report = Assert.IsType<FlowValidated>(await Flow(flow).Validate(saved.Version, PlatformFixture.Key())).Report;
        Assert.True(report.IsSound, string.Join('\n', report.Findings));
        // The flow is known to the tables before it is rehearsed.
        Assert.NotNull((await Desk.DryRun(new(flow), saved.Version, 20, PlatformFixture.Key())).DryRun);
    }

    /// <summary>A customer whom no flow with this holdout leaves alone.</summary>
    public async Task<string> CustomerAsync(string? flow = null, bool consent = true)
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        while (flow is not null && FlowSenses.ByHash($"salt-{flow[3..]}", id) < .01) id = PlatformFixture.Fresh<CustomerId>().Value;
        platform.AsHeadquarters();
        var customer = platform.Grain<ICustomerGrain>(id);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, null, null, "CN", null), PlatformFixture.Key()));
        if (consent && flow is not null) await ConsentAsync(id, flow);
        return id;
    }

    public Task<ConsentId> ConsentAsync(string customer, string flow) => ConsentToAsync(customer, FlowSamples.PurposeOf(flow));

    public async Task<ConsentId> ConsentToAsync(string customer, string purpose)
    {
        AsCustomer(customer);
        return Assert.IsType<ConsentAnswer>(await platform.Grain<ICustomerGrain>(customer).GrantConsent(
            new("hq", DataCategory.Interactions, purpose, LegalBasis.Consent, ["summary"], null, CrossBorder: false), PlatformFixture.Key())).Consent.Id;
    }

    /// <summary>A unit that has deals with a customer.</summary>
    /// <param name="revoked">Whether it may give no prices.</param>
    /// <param name="deals">How many.</param>
    /// <param name="also">A customer with which it has one more.</param>
    public async Task<SalesUnitId> UnitOfAsync(string customer, bool revoked = false, int deals = 1, string? also = null)
    {
        platform.AsHeadquarters();
        var (id, seller) = (PlatformFixture.Fresh<SalesUnitId>(), PlatformFixture.Fresh<SellerId>());
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("East", "East", "CNY", [new(seller, "Anna")]), PlatformFixture.Key()));
        Assert.IsType<UnitAccepted>(await unit.RecordDeals(new([
            .. Enumerable.Repeat(customer, deals).Append(also).OfType<string>().Select(whose => new Deal(PlatformFixture.Fresh<OpportunityId>(), CustomerId.From(whose), seller, "p", DealStage.Engaging, new(2026, 3, 1), null, null))]), PlatformFixture.Key()));
        if (revoked)
            foreach (var grant in (await unit.Board())!.Grants.Where(grant => grant.Grant.Permission.Area == "pricing")) Assert.IsType<UnitAccepted>(await unit.RevokeGrant(grant.Grant.Id, PlatformFixture.Key()));
        return id;
    }

    public void AsCustomer(string customer) => platform.As("customer-admin", "customer", customer, Scopes.PassportRead, Scopes.PassportWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite);

    /// <summary>A system brings an interaction in; the same source is the same interaction.</summary>
    public async Task InteractAsync(string customer, string text, string? source = null, InteractionKind kind = InteractionKind.Email)
    {
        platform.As("mail-gateway", "internal", "hq", Scopes.InteractionsWrite);
        Assert.IsType<InteractionsCollected>(await platform.Grain<ICustomerGrain>(customer).CollectInteractions(
            [new(kind, "exchange-1", source ?? PlatformFixture.Key(), s_at, null, "in", text)], PlatformFixture.Key()));
    }

    /// <summary>Waits until the tables know everything that is committed now.</summary>
    public Task CaughtUpAsync() => platform.Service<FlowFollower>().CaughtUpAsync(Cancelled);

    /// <summary>The one run of a flow for a customer, once it stands like this.</summary>
    public async Task<FlowRunTrace> RunAsync(string flow, string customer, Func<FlowRunTrace, bool> stands, string what)
    {
        FlowRunTrace? found = null;
        var count = 0;
        await Patience.UntilAsync(async () =>
        {
            AsEngineer();
            var runs = (await Desk.Runs(new(flow), 200)).Where(run => run.Customer.Value == customer).ToList();
            count = runs.Count;
            found = runs is [var one] ? await Desk.Run(one.Id) : null;
            return found is not null && stands(found);
        }, () => $"{what}; now {count} runs, {found?.Run.Status}, {string.Join(", ", found?.Effects.Select(effect => $"{effect.Kind} {effect.Status} {effect.LastError}") ?? [])}", Cancelled, 90);
        return found!;
    }

    public async Task<long> CountAsync(string sql, params object[] values)
    {
        await using var command = platform.Service<NpgsqlDataSource>().CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return Convert.ToInt64(await command.ExecuteScalarAsync(Cancelled), null);
    }
}
