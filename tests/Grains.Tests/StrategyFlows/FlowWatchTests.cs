using Ecosystem.Domain.Learning.Drift;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using DriftStatistic = Ecosystem.Domain.StrategyFlows.DriftStatistic;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Flows at work that stop themselves, on a silo with a real database (SF-85 to SF-89).</summary>
public sealed class FlowWatchTests(PlatformFixture platform)
{
    private const int Moving = 10;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SF85_Moved_inputs_freeze_the_flow_once_with_evidence_and_a_case_for_the_coach_and_the_last_good_version_serves_after_the_thaw()
    {
        await using var world = await WatchWorld.StartAsync(platform);
        await world.TwoVersionsAsync(100);
        var customers = await world.CustomersAsync(Moving, _ => true);
        foreach (var customer in customers) await world.CollectAsync(customer, ChoiceWatch.SampleCount / Moving);
        await world.RunsAsync(ChoiceWatch.SampleCount);
        Assert.Null((await world.ViewAsync()).Freeze);

        // The customers are dealt with now. The silo ends amid what that changes, and another goes on.
        await world.DealAsync(customers);
        foreach (var customer in customers) await world.CollectAsync(customer, DriftWatch.CountMin / Moving / 2);
        await world.RunsAsync(ChoiceWatch.SampleCount + (DriftWatch.CountMin / 2));
        await world.EndAsync();
        await world.GoOnAsync();
        Assert.Null((await world.ViewAsync()).Freeze);
        foreach (var customer in customers) await world.CollectAsync(customer, DriftWatch.CountMin / Moving);
        await Patience.UntilAsync(async () => (await world.ViewAsync()).Freeze is not null, "the flow froze", Cancelled, 60);
        await AssertFrozenAsync(world);

        // Whoever watched ended before it wrote down what it had sent; and later it is to count everything once more.
        await world.EndAsync();
        await world.ScalarAsync(
            $"""
            update journal.followers set xid = '0', position = 0 where name in ('{FlowFollower.FollowerName}', '{WatchFollower.FollowerName}');
            truncate flows.watches, flows.drift_readings, flows.trials, flows.trial_looks, flows.trial_customers, flows.outcomes_before, flows.watch_messages; select 1
            """);
        await world.GoOnAsync();
        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        await world.Service<WatchFollower>().CaughtUpAsync(Cancelled);
        await Patience.UntilAsync(async () => await world.CountAsync("select count(*) from flows.watch_messages where sent_at is not null") > 0, "it was sent again", Cancelled, 60);
        await AssertFrozenAsync(world);

        world.AsEngineer();
        Assert.IsType<FlowAccepted>(await world.Flow.RequestThaw("the world is so now", PlatformFixture.Key()));
        foreach (var person in new[] { "lead", "coach" })
        {
            world.AsEngineer(person);
            Assert.IsType<FlowAccepted>(await world.Flow.ApproveThaw(PlatformFixture.Key()));
        }

        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        var late = await world.CustomerAsync(_ => true);
        await world.CollectAsync(late, 1);
        await Patience.UntilAsync(async () => await world.CountAsync($"select count(*) from flows.runs where customer = '{late}' and version = 1") == 1, "the version before serves", Cancelled, 60);
    }

    [Fact]
    public async Task SF86_Choices_that_no_longer_agree_with_the_reference_policy_freeze_the_flow()
    {
        await using var world = await WatchWorld.StartAsync(platform);
        await world.TwoVersionsAsync(100);
        var customers = await world.CustomersAsync(Moving, _ => true);
        foreach (var customer in customers) await world.CollectAsync(customer, 30);
        await world.RunsAsync(300);
        // Calls bring something about, visits nothing: from then on the policy prefers calls.
        await world.RewardAsync(call: 1_000_000, visit: 0);
        await world.RunsAsync(300, "done");
        await world.Service<LearningFollower>().CaughtUpAsync(Cancelled);
        // What the flow refers to is a policy that has learned to visit.
        await world.ReferAsync("visit", 300);
        foreach (var customer in customers) await world.CollectAsync(customer, 20);
        await world.RunsAsync(ChoiceWatch.SampleCount - 300);
        Assert.Null((await world.ViewAsync()).Freeze);
        foreach (var customer in customers) await world.CollectAsync(customer, 25);
        await Patience.UntilAsync(async () => (await world.ViewAsync()).Freeze is not null, "the flow froze", Cancelled, 60);
        var evidence = (await world.ViewAsync()).Freeze!.Evidence!;
        Assert.Equal((DriftStatistic.Agreement, "next", DriftWatch.CountMin), (evidence.Statistic, evidence.Detail, evidence.Count));
        Assert.InRange(evidence.ValueMicros, 0, 50_000);
    }

    private static async Task AssertFrozenAsync(WatchWorld world)
    {
        var view = await world.ViewAsync();
        Assert.Equal((StrategyFlow.DriftWatch, 1), (view.Freeze!.By, view.Active));
        var evidence = view.Freeze.Evidence!;
        Assert.Equal((DriftStatistic.Psi, "next.hasUnit", DriftWatch.CountMin), (evidence.Statistic, evidence.Detail, evidence.Count));
        Assert.InRange(evidence.ValueMicros, StrategyFlow.PsiMicrosMax + 1, long.MaxValue);
        Assert.True(evidence.From < evidence.To);
        Assert.True(view.Versions.Single(version => version.Number == 2).TakenBack);
        Assert.Equal(1, await world.CountAsync($"""select count(*) from journal.commits where actor_kind = 'strategy-flow' and entry like '%"type":"flowFrozen"%'"""));
        world.AsEngineer();
        var shown = (await world.Desk.Drift(world.Id, 50)).Single(line => line.Finding.IsTold);
        Assert.Equal((evidence, StrategyFlow.PsiMicrosMax, 2, true), (shown.Finding.Reading, shown.Finding.BoundMicros, shown.Finding.Version, shown.Finding.IsBeyond));
        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        world.AsEngineer();
        var told = Assert.Single(await world.Desk.Tasks("strategy-coach", done: false, 10));
        Assert.Equal((world.Id, null, null), (told.Flow, told.Run, told.Customer));
        Assert.Contains("next.hasUnit", told.Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SF88_A_harmful_canary_is_taken_back_by_what_came_of_it_and_nobody_counts_twice()
    {
        await using var world = await WatchWorld.StartAsync(platform);
        await world.TwoVersionsAsync(100);
        // What was known of them before: the version that serves everybody had outcomes.
        var (control, treated) = (await world.CustomersAsync(130, place => place >= .5), await world.CustomersAsync(130, place => place < .5));
        await TryAsync(world, control, treated, n => n % 3 == 0 ? 0 : 1_000_000, n => n % 3 == 0 ? 0 : 1_000_000);
        await world.ReadyAsync("third");
        await world.ReleaseAsync(3, 50);
        world.AsEngineer();
        Assert.IsType<FlowAccepted>(await world.Flow.StartExperiment("third", "agreed", 10_000, PlatformFixture.Key()));
        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        await TryAsync(world, control, treated, n => n % 10 == 0 ? 0 : 1_000_000, n => n % 10 == 0 ? 1_000_000 : 0, rounds: 2);

        await Patience.UntilAsync(async () => (await world.ViewAsync()).Canary is null, "the canary was taken back", Cancelled, 60);
        var view = await world.ViewAsync();
        Assert.Equal((2, null, ExperimentStatus.Harmed), (view.Active, view.Freeze, view.Experiment!.Status));
        Assert.InRange(view.Experiment.Reading!.UpperMicros, -1_000_000, -10_001);
        await world.Service<WatchFollower>().CaughtUpAsync(Cancelled);
        world.AsEngineer();
        var trial = (await world.Desk.Experiments(world.Id)).Single(one => one.Kind == TrialKind.Canary);
        Assert.Equal(("third", 3, 50, "agreed", 10_000L), (trial.Experiment, trial.Version, trial.Stage, trial.Metric, trial.HarmMicrosMax));
        Assert.NotNull(trial.EndedAt);
        Assert.Equal(TrialVerdict.Harms, trial.Looks[^1].Verdict);
        Assert.All(trial.Looks, look => Assert.All(look.Arms, arm => Assert.InRange(arm.Observed, 0, arm.Assigned)));
        Assert.All(trial.Looks, look => Assert.All(look.Arms, arm => Assert.InRange(arm.Assigned, 0, 130)));
        Assert.True(trial.Looks[^1].Arms[1] is { High: < -0.01, Difference: < -0.5 }, $"{trial.Looks[^1].Arms[1]}");
    }

    [Fact]
    public async Task SF87_Arms_of_the_wrong_size_end_the_experiment_and_hold_the_canary_where_it_is()
    {
        await using var world = await WatchWorld.StartAsync(platform);
        await world.TwoVersionsAsync(25);
        world.AsEngineer();
        Assert.IsType<FlowAccepted>(await world.Flow.StartExperiment("e", "agreed", 0, PlatformFixture.Key()));
        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        // Whoever comes falls to the canary, as if whatever brings customers in passed the others over.
        foreach (var customer in await world.CustomersAsync((int)FlowTrial.WeighedMin + 5, place => place < .25)) await world.CollectAsync(customer, 1);
        await Patience.UntilAsync(async () => (await world.ViewAsync()).Experiment!.Status == ExperimentStatus.Unbalanced, "the experiment ended", Cancelled, 60);
        Assert.Equal(2, (await world.ViewAsync()).Canary!.Version);
        Assert.Equal("EXPERIMENT_ALARMS", Assert.IsType<FlowRefused>(await world.Flow.Advance(50, "go", PlatformFixture.Key())).Refusal.Code);
        await world.Service<WatchFollower>().CaughtUpAsync(Cancelled);
        world.AsEngineer();
        var trial = (await world.Desk.Experiments(world.Id)).Single(one => one.Kind == TrialKind.Canary);
        // Until the flow has heard of it, a few more customers may have been looked at.
        Assert.Contains(trial.Looks, look => look is { Verdict: TrialVerdict.Unbalanced, RatioPValue: < 0.001 });
    }

    [Fact]
    public async Task SF88_A_canary_that_does_no_harm_goes_on_and_a_splitters_arms_have_a_chart_of_their_own()
    {
        await using var world = await WatchWorld.StartAsync(platform);
        await world.TwoVersionsAsync(100);
        var (control, treated) = (await world.CustomersAsync(110, place => place >= .5), await world.CustomersAsync(110, place => place < .5));
        await TryAsync(world, control, treated, n => n % 2 * 1_000_000, n => n % 2 * 1_000_000);
        await world.ReadyAsync("third");
        await world.ReleaseAsync(3, 50);
        world.AsEngineer();
        Assert.IsType<FlowAccepted>(await world.Flow.StartExperiment("third", "agreed", 900_000, PlatformFixture.Key()));
        await world.Service<FlowFollower>().CaughtUpAsync(Cancelled);
        await TryAsync(world, control, treated, n => (n + (n / 10)) % 2 * 1_000_000, n => (n + (n / 10)) % 2 * 1_000_000);
        // What each had before is known of it, in both arms.
        Assert.Equal(110, await world.CountAsync("select count(*) from flows.trial_customers where trial like 'canary:%' and covariate = 1"));
        await Patience.UntilAsync(async () => (await world.ViewAsync()).Experiment!.Reading is not null, "the flow knows how it stands", Cancelled, 60);
        world.AsEngineer();
        var trials = await world.Desk.Experiments(world.Id);
        Assert.Equal(TrialVerdict.Harmless, trials.Single(one => one.Kind == TrialKind.Canary).Looks[^1].Verdict);
        Assert.Equal((3, ExperimentStatus.Running), ((await world.ViewAsync()).Canary!.Version, (await world.ViewAsync()).Experiment!.Status));
        var split = trials.First(one => one is { Kind: TrialKind.Splitter, Version: 2, EndedAt: null });
        Assert.Equal(("tone", 100, "agreed"), (split.Experiment, split.Stage, split.Metric));
        Assert.Equal(["control", "treatment"], split.Looks[^1].Arms.Select(arm => arm.Name));
        world.AsEngineer();
        Assert.IsType<FlowStaged>(await world.Flow.Advance(100, "no harm seen", PlatformFixture.Key()));
    }

    /// <summary>Everybody is heard of, and then something comes of each.</summary>
    private static async Task TryAsync(WatchWorld world, string[] control, string[] treated, Func<int, long> ofControl, Func<int, long> ofTreated, int rounds = 1)
    {
        var before = await world.CountAsync("select count(*) from flows.runs");
        // They come mixed, as customers do: the arms' sizes are weighed on the way.
        foreach (var customer in control.Zip(treated).SelectMany(pair => new[] { pair.First, pair.Second })) await world.CollectAsync(customer, rounds);
        await Patience.UntilAsync(async () => await world.CountAsync("select count(*) from flows.runs") >= before + (rounds * (control.Length + treated.Length)), "everybody has a run", Cancelled, 120);
        foreach (var (n, customer) in control.Index()) await world.OutcomeAsync(customer, ofControl(n));
        foreach (var (n, customer) in treated.Index()) await world.OutcomeAsync(customer, ofTreated(n));
        await Patience.UntilAsync(async () => await world.CountAsync("select count(*) from flows.runs where status = 'waiting'") == 0, "something came of each", Cancelled, 120);
        await world.Service<WatchFollower>().CaughtUpAsync(Cancelled);
    }
}
