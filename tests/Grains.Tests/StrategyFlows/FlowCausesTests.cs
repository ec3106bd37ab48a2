using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows.Causes;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>What flows come to, from what the platform itself drew and logged (SF-98 to SF-100).</summary>
public sealed class FlowCausesTests(PlatformFixture platform)
{
    private const int Customers = 220;

    private static readonly FlowCausesAsk s_all = new(null, 365, 90);

    private readonly LearningWorld _world = new(platform);

    [Fact]
    public async Task SF98_A_planted_effect_is_found_again_within_its_interval_and_credits_total_the_outcomes()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write"], features: ["touches30Days"], reaches: true), flow);
        // All choices are made before anything is known: they are drawn evenly.
        await _world.WaveAsync(flow, Customers, _ => null);
        var waiting = await GraphAsync(flow, s_all);
        Assert.Equal((0L, (long)Customers), (waiting.Choices, waiting.Waiting));
        Assert.All(waiting.Edges, edge => Assert.Null(edge.Effect));

        // Of ten calls eight come to something, of ten letters two.
        var made = await _world.ChoicesAsync(flow);
        var agreed = made.GroupBy(choice => choice.Action).SelectMany(of => of.Where((_, n) => n % 10 < (of.Key == "call" ? 8 : 2))).ToList();
        foreach (var choice in agreed) await _world.OutcomeAsync(choice.Customer, 1_000_000);
        await _world.DayPassesAsync(flow);
        await _world.LearnedAsync(flow, Customers);

        var graph = await GraphAsync(flow, s_all);
        Assert.Equal(((long)Customers, 0L), (graph.Choices, graph.Waiting));
        Assert.Equal(
            [("call", (long?)made.Count(choice => choice.Action == "call")), ("write", made.Count(choice => choice.Action == "write")), ("agreed", agreed.Count), ("", 0)],
            graph.Nodes.Select(node => (node.Name, node.Count)));
        var call = graph.Edges.Single(edge => edge.From == "behaviour/next/call");
        Assert.Equal((CauseEvidence.Effect, true, (long?)Customers, null), (call.Evidence, call.IsFound, call.Count, call.Why));
        Assert.InRange(.6, call.Low!.Value, call.High!.Value);
        Assert.True(call.Low > 0 && call.High - call.Low < .7, $"{call}");
        Assert.Equal(-call.Effect!.Value, graph.Edges.Single(edge => edge.From == "behaviour/next/write").Effect!.Value, 1e-9);
        Assert.Equal((CauseEvidence.Assumed, FlowCauses.TooEarly, null), (graph.Edges[^1].Evidence, graph.Edges[^1].Why, graph.Edges[^1].Effect));

        foreach (var by in new[] { FlowTouchBy.Action, FlowTouchBy.Channel })
        {
            var credits = Assert.Single(await AttributionAsync(flow, by));
            Assert.Equal(("agreed", agreed.Count * 1_000_000L, 0L, (long)Customers, false), (credits.Metric, credits.Total, credits.Untouched, credits.Journeys, credits.Thin));
            Assert.Equal(by == FlowTouchBy.Action ? ["call", "write"] : new[] { "task" }, credits.Credits.Select(credit => credit.Touch));
            Assert.All([(Func<FlowCredit, long>)(one => one.ByPlace), one => one.ByRemoval!.Value, one => one.ByShapley!.Value], share => Assert.Equal(credits.Total, credits.Credits.Sum(share)));
            if (by == FlowTouchBy.Action) Assert.Equal(agreed.Count(choice => choice.Action == "call") * 1_000_000L, credits.Credits[0].ByPlace);
        }

        await WinAsync(flow, [.. agreed.Select(choice => choice.Customer)]);
        var won = (await GraphAsync(flow, s_all)).Edges[^1];
        Assert.Equal(("response/agreed", "win", CauseEvidence.Association, true, (long?)Customers), (won.From, won.To, won.Evidence, won.IsFound, won.Count));
        Assert.True(won.Low > .8, $"{won}");
        var deals = (await AttributionAsync(flow, FlowTouchBy.Action)).Single(one => one.Metric is null);
        Assert.Equal(("CNY", agreed.Count * 500L, 0L), (deals.Currency, deals.Total, deals.Untouched));
        // Of another version, and of a time before, there is nothing.
        Assert.Equal(0, (await GraphAsync(flow, s_all with { Version = 2 })).Choices);
        Assert.Equal(0, (await GraphAsync(flow, s_all with { Days = 30 })).Choices);
    }

    [Fact]
    public async Task SF99_Of_thin_evidence_and_of_few_customers_nothing_is_told_but_why()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write"], reaches: true), flow);
        Assert.All((await GraphAsync(flow, s_all)).Edges, edge => Assert.Equal((CauseEvidence.Assumed, edge.To == "win" ? FlowCauses.TooEarly : FlowCauses.NoChoices), (edge.Evidence, edge.Why!)));
        Assert.Equal(FlowAttributor.NoOutcomes, Assert.Single(await AttributionAsync(flow, FlowTouchBy.Action)).Why);

        await _world.WaveAsync(flow, FlowCauses.CustomersMin - 1, _ => 1_000_000);
        await _world.LearnedAsync(flow, FlowCauses.CustomersMin - 1);
        var few = await GraphAsync(flow, s_all);
        Assert.All(few.Edges.Where(edge => edge.To != "win"), edge => Assert.Equal((FlowCauses.FewCustomers, null, null, null), (edge.Why, edge.Count, edge.EffectiveCount, edge.Effect)));
        Assert.All(few.Nodes.Where(node => node.Kind != CauseKind.Win), node => Assert.True(node.Count is null or 0, $"{node}"));
        var withheld = Assert.Single(await AttributionAsync(flow, FlowTouchBy.Action));
        Assert.Equal((FlowCauses.FewCustomers, null, null, true), (withheld.Why, withheld.Total, withheld.Untouched, withheld.Credits.IsEmpty));

        await _world.WaveAsync(flow, 40, action => action == "call" ? 1_000_000 : 0);
        await _world.LearnedAsync(flow, 40 + FlowCauses.CustomersMin - 1);
        var thin = (await GraphAsync(flow, s_all)).Edges.First(edge => edge.To != "win");
        Assert.True(thin.Why is FlowCauses.ThinEvidence or FlowCauses.FewCustomers && thin.Effect is null && thin.Low is null, $"{thin}");
        var credits = Assert.Single(await AttributionAsync(flow, FlowTouchBy.Action));
        Assert.True(credits.Thin);
        Assert.All(credits.Credits, credit => Assert.Equal((null, null), (credit.ByRemoval, credit.ByShapley)));
        Assert.Equal(credits.Total, credits.Credits.Sum(credit => credit.ByPlace));
        _world.Flows.AsEngineer();
        Assert.Null((await _world.Flows.Desk.Causes(new(FlowWorld.FreshFlow()), s_all)).Graph);
    }

    /// <summary>A hundred days pass; meanwhile these customers bought.</summary>
    private async Task WinAsync(string flow, string[] customers)
    {
        platform.AsHeadquarters();
        var (id, seller, day) = (PlatformFixture.Fresh<SalesUnitId>(), PlatformFixture.Fresh<SellerId>(), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-50));
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("East", "East", "CNY", [new(seller, "Anna")]), PlatformFixture.Key()));
        foreach (var some in customers.Chunk(50))
            Assert.IsType<UnitAccepted>(await unit.RecordDeals(new([
                .. some.Select(whose => new Deal(PlatformFixture.Fresh<OpportunityId>(), CustomerId.From(whose), seller, "p", DealStage.Won, day, day, new(500, "CNY")))]), PlatformFixture.Key()));
        await Patience.UntilAsync(
            async () => await _world.Flows.CountAsync("select count(*) from read.customer_deals where customer = any($1)", (object)customers) == customers.Length, "the deals are known", TestContext.Current.CancellationToken, 60);
        foreach (var sql in new[]
        {
            "update flows.rewards r set at = r.at - interval '100 days' from flows.choices c where c.id = r.choice and c.flow = $1 returning 1",
            "update flows.choices set at = at - interval '100 days' where flow = $1 returning 1",
            "update flows.touches t set at = t.at - interval '100 days' from flows.runs u where u.id = t.run and u.flow = $1 returning 1",
        })
            Assert.Equal(1, await _world.Flows.CountAsync(sql, flow));
    }

    private async Task<FlowCausalGraph> GraphAsync(string flow, FlowCausesAsk ask)
    {
        await _world.Flows.CaughtUpAsync();
        _world.Flows.AsEngineer();
        return Assert.IsType<FlowCausalGraph>((await _world.Flows.Desk.Causes(new(flow), ask)).Graph);
    }

    private async Task<FlowAttribution[]> AttributionAsync(string flow, FlowTouchBy by)
    {
        _world.Flows.AsEngineer();
        return [.. (await _world.Flows.Desk.Attribution(new(flow), by, s_all)).Attributions];
    }
}
