using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Drift;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using DriftStatistic = Ecosystem.Domain.StrategyFlows.DriftStatistic;

namespace Ecosystem.Domain.Tests.StrategyFlows.Watching;

/// <summary>SF-85 and SF-86: what is usual, and what has moved.</summary>
public sealed class WatchedFlowTests
{
    private static IEnumerable<double> Usual(int count) => Enumerable.Range(0, count).Select(n => (double)(n * 7 % 100));

    private static IEnumerable<double> Moved(int count) => Enumerable.Range(0, count).Select(n => 60.0 + (n * 7 % 100));

    [Fact]
    public void The_bounds_of_the_flow_and_of_the_watch_are_one()
    {
        Assert.Equal((800_000, 250_000, 200), (StrategyFlow.AgreementMicrosMin, StrategyFlow.PsiMicrosMax, StrategyFlow.DriftCountMin));
        Assert.Equal(DriftWatch.AgreementMin, StrategyFlow.AgreementMicrosMin / 1e6);
        Assert.Equal(DriftWatch.StabilityMax, StrategyFlow.PsiMicrosMax / 1e6);
    }

    [Fact]
    public void Moved_inputs_are_told_once_as_soon_as_there_are_enough_and_the_flow_freezes_by_what_it_is_told()
    {
        var world = WatchedWorld.Active();
        world.Choose(1, Usual(ChoiceWatch.SampleCount + 500));
        Assert.All(world.Found, found => Assert.False(found.IsBeyond || found.IsTold));
        Assert.Equal(10, world.Found.Count);
        world.Did(new FreezeFlow("anna", "look"), new RequestThaw("bob", "fine"), new ApproveThaw("cy"), new ApproveThaw("di"));

        world.Found.Clear();
        world.Choose(1, Usual(ChoiceWatch.SampleCount));
        world.Choose(1, Moved(DriftWatch.CountMin - 1));
        Assert.DoesNotContain(world.Found, found => found.IsTold);
        world.Choose(1, Moved(1));
        var told = Assert.Single(world.Found, found => found.IsTold);
        Assert.Equal((1, DriftStatistic.Psi, DriftWatch.CountMin, "next.load", true), (told.Version, told.Reading.Statistic, told.Reading.Count, told.Reading.Detail, told.IsBeyond));
        Assert.True(StrategyFlow.IsDrift(told.Reading));
        world.Choose(1, Moved(300));
        Assert.Single(world.Found, found => found.IsTold);

        world.Did(new RecordDrift(told.Reading));
        Assert.Equal(told.Reading, world.Flow.Freeze!.Evidence);
        world.Found.Clear();
        world.Choose(1, Moved(300));
        Assert.Empty(world.Found);
    }

    [Fact]
    public void After_a_thaw_what_is_usual_is_learned_anew()
    {
        var world = WatchedWorld.Active();
        world.Choose(1, Usual(ChoiceWatch.SampleCount));
        world.Choose(1, Moved(DriftWatch.CountMin));
        world.Did(new RecordDrift(world.Found.Single(found => found.IsTold).Reading));
        world.Did(new RequestThaw("bob", "the world is so now"), new ApproveThaw("cy"), new ApproveThaw("di"));
        world.Found.Clear();
        world.Choose(1, Moved(ChoiceWatch.SampleCount + 500));
        Assert.DoesNotContain(world.Found, found => found.IsTold);
        world.Choose(1, Usual(500));
        Assert.Single(world.Found, found => found.IsTold);
    }

    [Theory]
    [InlineData(39, false)]
    [InlineData(41, true)]
    public void Agreement_is_measured_from_when_a_policy_has_learned_enough(int disagreements, bool freezes)
    {
        var world = WatchedWorld.Active();
        world.Did(new SetPolicy(WatchedWorld.Policy(ChoiceWatch.ReferenceRewardsMin - 1)));
        world.Choose(1, Usual(ChoiceWatch.SampleCount + 300), agrees: false);
        Assert.Null(world.Watched.ReferenceOf(1, "next"));
        world.Did(new SetPolicy(WatchedWorld.Policy(ChoiceWatch.ReferenceRewardsMin)));
        world.Found.Clear();
        world.Choose(1, Usual(1));
        Assert.Equal(ChoiceWatch.ReferenceRewardsMin, world.Watched.ReferenceOf(1, "next")!.Rewards);
        // A reference stays what it is, whatever is learned later.
        world.Did(new SetPolicy(WatchedWorld.Policy(1_000)));
        world.Choose(1, Usual(disagreements), agrees: false);
        world.Choose(1, Usual(DriftWatch.CountMin - disagreements - 1), agrees: true);
        Assert.Equal(ChoiceWatch.ReferenceRewardsMin, world.Watched.ReferenceOf(1, "next")!.Rewards);
        var told = world.Found.Where(found => found is { IsTold: true, Reading.Statistic: DriftStatistic.Agreement }).ToList();
        Assert.Equal(freezes ? 1 : 0, told.Count);
        Assert.All(told, found => Assert.Equal((DriftWatch.CountMin, 795_000L, true), (found.Reading.Count, found.Reading.ValueMicros, StrategyFlow.IsDrift(found.Reading))));
    }

    [Fact]
    public void Who_prefers_nothing_contradicts_nobody()
    {
        Assert.Null(ChoiceWatch.Favourite(["a", "b", "c"], [1 / 3.0, 1 / 3.0, 1 - (2 / 3.0)]));
        Assert.Equal("b", ChoiceWatch.Favourite(["a", "b"], [.4, .6]));
        Assert.Equal("a", ChoiceWatch.Favourite(["a"], [1]));
    }

    [Fact]
    public void A_change_of_rewards_is_told_and_freezes_nothing()
    {
        var world = WatchedWorld.Active();
        world.Reward(1, 500, 1_000_000);
        Assert.Empty(world.Found);
        world.Reward(1, 500, 0);
        var told = world.Found[0];
        Assert.Equal((DriftStatistic.RewardChange, "agreed", true), (told.Reading.Statistic, told.Reading.Detail, told.IsTold));
        Assert.InRange(told.Reading.ValueMicros, -1_000_000, -told.BoundMicros);
        world.Did(new RecordDrift(told.Reading));
        Assert.Null(world.Flow.Freeze);
    }

    [Fact]
    public void Only_what_serves_is_watched_and_what_can_be_gone_back_to_is_remembered()
    {
        var world = WatchedWorld.Canary();
        world.Choose(1, Usual(10));
        world.Choose(2, Usual(10));
        world.Choose(3, Usual(10));
        Assert.Equal([1, 2], world.Watched.Versions.Keys);
        world.Did(new AdvanceStage(25, "eng", "go"), new AdvanceStage(50, "eng", "go"), new AdvanceStage(100, "eng", "go"));
        world.Choose(1, Usual(10));
        Assert.Equal(10, world.Watched.Versions[1].Choices["next"].Sampled);
        world.Did(new RollBack("eng", "worse"));
        Assert.Equal([1], world.Watched.Versions.Keys);
        world.Choose(1, Usual(10));
        Assert.Equal(20, world.Watched.Versions[1].Choices["next"].Sampled);
    }

    [Fact]
    public void A_watch_goes_on_from_its_JSON_and_keeps_no_definition()
    {
        var world = WatchedWorld.Canary();
        world.Did(new StartExperiment("e", "agreed", 0, "eng"));
        world.Choose(1, Usual(ChoiceWatch.SampleCount + 120));
        world.Reward(1, 100, 500_000);
        var json = JsonSerializer.Serialize(world.Watched, DomainJson.Options);
        Assert.DoesNotContain("follow-up-trigger", json, StringComparison.Ordinal);
        var back = JsonSerializer.Deserialize<WatchedFlow>(json, DomainJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, DomainJson.Options));
        Assert.Equal("agreed", back.MissedAt(1, new("outcome", 1, ["expired"], [], [], null, world.Now)));
        Assert.Null(back.MissedAt(1, new("outcome", 1, ["attributed"], [], [], null, world.Now)));
        Assert.Null(back.MissedAt(1, new("next", 1, ["expired"], [], [], null, world.Now)));
    }
}
