using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Ranks of targets at work, and the inventory of data (SF-95, SF-97).</summary>
public sealed class FlowBoardTests(PlatformFixture platform)
{
    private readonly FlowWorld _world = new(platform);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IFlowBoardGrain Board => platform.Grain<IFlowBoardGrain>(IFlowBoardGrain.Key);

    [Fact]
    public async Task SF95_A_change_of_weights_ranks_every_target_anew_and_running_flows_go_by_it()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Ranked(flow, first: 1_000_000), flow);
        var (rich, poor) = (await _world.CustomerAsync(flow), await _world.CustomerAsync(flow));
        // Of the same unit, with one deal, and heard of.
        var unit = await _world.UnitOfAsync(rich, deals: 9, also: poor);
        await _world.InteractAsync(poor, "hello");
        await _world.CaughtUpAsync();
        await platform.Leading<Grains.Traces.TraceFollower>().CaughtUpAsync(Cancelled);
        _world.AsEngineer();
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<FlowRefused>(await _world.Flow(flow).SetWeights(Weights(("revenue", 1)), "r", PlatformFixture.Key())).Refusal.Code);
        Assert.IsType<FlowAccepted>(await _world.Flow(flow).SetWeights(Weights(("deals", 0)), "whoever speaks to us first", PlatformFixture.Key()));
        Assert.IsType<FlowAccepted>(await _world.Flow(flow).SetWeights(Weights(("deals", 1_000), ("heardLately", 0), ("active", 0)), "pipeline first", PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        FlowRanking? ranking = null;
        await Patience.UntilAsync(async () =>
        {
            _world.AsEngineer();
            ranking = await Board.Ranking(new(flow), unit, 0, 10);
            return ranking is { Moves: [{ Before: 2, After: 1 }, { Before: 1, After: 2 }] };
        }, "both customers have changed places", Cancelled, 30);
        Assert.Equal([rich, poor], ranking!.Moves.Select(move => move.Target));
        Assert.Equal((2, "engineer", "pipeline first"), (ranking.Of, ranking.Weights!.By, ranking.Weights.Reason));
        Assert.Equal(rich, Assert.Single((await Board.Ranking(new(flow), unit, 0, 1))!.Moves).Target);
        Assert.Equal(poor, Assert.Single((await Board.Ranking(new(flow), unit, 1, 1))!.Moves).Target);
        Assert.Null(await Board.Ranking(new(FlowWorld.FreshFlow()), null, 0, 1));

        await _world.InteractAsync(rich, "hello");
        var trace = await _world.RunAsync(flow, rich, run => run.Run.Status == FlowRunStatus.Done && run.Steps.Any(step => step.Node == "rank"), "the run has asked for its place");
        var place = trace.Steps.Single(step => step.Node == "rank").Facts;
        Assert.Contains("reranked", place, StringComparison.Ordinal);
        Assert.DoesNotContain("\"of\":1}", place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SF97_The_inventory_says_what_served_versions_use_who_agreed_and_when_it_was_used()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Drafted(flow, "p", reads: true), flow);
        var (one, _) = (await _world.CustomerAsync(flow), await _world.CustomerAsync(flow));
        await _world.InteractAsync(one, "hello");
        await _world.RunAsync(flow, one, run => run.Steps.Any(step => step.Node == "rivals"), "the text was read");
        await platform.Leading<Grains.Traces.TraceFollower>().CaughtUpAsync(Cancelled);
        await _world.CaughtUpAsync();
        platform.As("examiner", "auditor", "examiner", Scopes.FlowsRead);
        var assets = (await Board.DataAssets()).Where(asset => asset.Flow.Value == flow).ToList();
        Assert.Equal(2, assets.Count);
        Assert.Equal((DataCategory.Interactions, FlowSamples.PurposeOf(flow), 2L, true, true), (assets[0].Use.Category, assets[0].Use.Purpose, assets[0].Consented, assets[0].FreshAt is not null, assets[0].LastUsedAt is not null));
        Assert.Equal("summary consent rivals", string.Join(' ', [.. assets[0].Use.Fields, .. assets[0].Use.Nodes]));
        Assert.Equal(("language model", "text"), (assets[1].Use.Purpose, Assert.Single(assets[1].Use.Nodes)));
    }

    private static ImmutableSortedDictionary<string, int> Weights(params (string Feature, int Percent)[] weights) =>
        weights.ToImmutableSortedDictionary(one => one.Feature, one => one.Percent, StringComparer.Ordinal);
}
