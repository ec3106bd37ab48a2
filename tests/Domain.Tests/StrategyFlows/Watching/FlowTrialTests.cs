using Ecosystem.Domain.Learning.Experiments;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;

namespace Ecosystem.Domain.Tests.StrategyFlows.Watching;

/// <summary>SF-87 and SF-88: experiments at work.</summary>
public sealed class FlowTrialTests
{
    private static FlowTrial Canary(int stage = 50, long harmMicrosMax = 10_000) =>
        FlowTrial.OfCanary(new("e", 2, "agreed", harmMicrosMax, Flows.Start), new(2, stage, Flows.Start), new("sf_1"), 7, Flows.Start);

    /// <summary>So many in each arm, with such a share of successes.</summary>
    private static FlowTrial Filled(FlowTrial trial, int count, double control, double treated)
    {
        for (var n = 0; n < count; n++)
            trial = trial.Assign(0).Assign(1).Observe(0, n < count * control ? 1_000_000 : 0, 0).Observe(1, n < count * treated ? 1_000_000 : 0, 0);
        return trial;
    }

    [Fact]
    public void A_stage_of_a_canary_is_a_trial_of_its_own_and_ends_with_the_experiment()
    {
        var world = WatchedWorld.Canary();
        Assert.DoesNotContain(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
        world.Did(new StartExperiment("e", "agreed", 10_000, "eng"));
        var first = Assert.Single(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
        Assert.Equal(("e", 2, 5, "agreed", .01), (first.Experiment, first.Version, first.Stage, first.Metric, first.HarmMax));
        Assert.Equal([95.0, 5], first.Arms.Arms.Select(arm => arm.Share));
        world.Did(new AdvanceStage(25, "eng", "go"));
        var second = Assert.Single(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
        Assert.Equal((25, true), (second.Stage, second.Key != first.Key));
        world.Did(new StopExperiment("eng", "enough"));
        Assert.DoesNotContain(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
        world.Did(new StartExperiment("e", "agreed", 10_000, "eng"), new RollBack("eng", "worse"));
        Assert.DoesNotContain(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
    }

    [Fact]
    public void A_splitter_is_a_trial_for_as_long_as_its_version_serves_somebody()
    {
        var world = WatchedWorld.Canary();
        Assert.Equal([1, 2], world.Watched.Trials.Select(trial => trial.Version));
        var trial = world.Watched.Trials[0];
        Assert.Equal((TrialKind.Splitter, "tone", "agreed"), (trial.Kind, trial.Experiment, trial.Metric));
        Assert.Equal([("control", 5_000.0), ("treatment", 4_000), ("treatment2", 1_000)], trial.Arms.Arms.Select(arm => (arm.Name, arm.Share)));
        Assert.Equal((2, null), (trial.ArmOf("treatment2"), trial.ArmOf("acted")));
        world.Did(new RollBack("eng", "worse"));
        Assert.Equal([trial.Key], world.Watched.Trials.Select(one => one.Key));
    }

    [Fact]
    public void Without_a_version_to_compare_with_nothing_is_compared()
    {
        var world = WatchedWorld.Active();
        world.Did(new RollBack("eng", "worse"));
        world.Did(new ReleaseVersion(1, "eng", "again"), new StartExperiment("e", "agreed", 0, "eng"));
        Assert.DoesNotContain(world.Watched.Trials, trial => trial.Kind == TrialKind.Canary);
    }

    [Theory]
    [InlineData(.6, .2, TrialVerdict.Harms)]
    [InlineData(.5, .5, TrialVerdict.Waits)]
    [InlineData(.2, .6, TrialVerdict.Harmless)]
    public void Harm_is_certain_excluded_or_open_and_the_flow_does_by_the_reading_what_the_look_says(double control, double treated, TrialVerdict verdict)
    {
        var (trial, look) = Filled(Canary(), 400, control, treated).Look(Flows.Start);
        Assert.Equal(verdict, look!.Verdict);
        var reading = look.Reading()!;
        Assert.Equal((800, false), (reading.Count, reading.SampleRatioAlarm));
        var arm = look.Arms[1];
        Assert.True(reading.LowerMicros <= arm.Low * 1e6 && reading.UpperMicros >= arm.High * 1e6, $"{reading} is narrower than {arm}");
        // One of the three stages' shares of the risk.
        var effect = Effects.Compare(trial.Arms.Arms[0].Moments, trial.Arms.Arms[1].Moments, FlowTrial.PlannedCount, FlowTrial.Alpha / 3)!;
        Assert.Equal((effect.Low, effect.High), (arm.Low, arm.High));

        var world = WatchedWorld.Canary();
        world.Did(new StartExperiment("e", "agreed", 10_000, "eng"), new RecordExperiment("e", reading));
        Assert.Equal(verdict == TrialVerdict.Harms ? null : 2, world.Flow.Canary?.Version);
        Assert.Equal(verdict == TrialVerdict.Harms ? ExperimentStatus.Harmed : ExperimentStatus.Running, world.Flow.Experiment!.Status);
    }

    [Fact]
    public void Sizes_are_weighed_when_customers_have_doubled_and_told_even_before_anything_came_of_them()
    {
        var trial = Canary();
        for (var n = 0; n < FlowTrial.WeighedMin - 1; n++) trial = trial.Assign(1);
        (trial, var early) = trial.Look(Flows.Start);
        Assert.Equal((TrialVerdict.Waits, null), (early!.Verdict, early.Reading()));
        Assert.InRange(early.RatioPValue, 0, SampleRatio.Alarm);
        for (var n = 0; n < 3; n++) trial = trial.Assign(1);
        (trial, var look) = trial.Look(Flows.Start);
        Assert.Equal(TrialVerdict.Unbalanced, look!.Verdict);
        Assert.Equal(new(FlowTrial.WeighedMin + 2, -TrialLook.UnknownMicros, TrialLook.UnknownMicros, true, Flows.Start), look.Reading());
        for (var n = 0; n < 50; n++) trial = trial.Assign(1);
        Assert.Equal(TrialVerdict.Waits, trial.Look(Flows.Start).Look!.Verdict);

        var world = WatchedWorld.Canary();
        world.Did(new StartExperiment("e", "agreed", 0, "eng"), new RecordExperiment("e", look.Reading()!));
        Assert.Equal((2, ExperimentStatus.Unbalanced), (world.Flow.Canary!.Version, world.Flow.Experiment!.Status));
    }

    [Fact]
    public void A_chart_has_a_point_when_two_in_a_hundred_have_come_since_the_last()
    {
        var (trial, looks) = (Canary(), 0);
        for (var n = 0; n < 10_000; n++)
        {
            (trial, var look) = trial.Assign(n % 2).Look(Flows.Start);
            looks += look is null ? 0 : 1;
        }

        Assert.InRange(looks, 200, 400);
        Assert.Null(trial.Look(Flows.Start).Look);
    }

    [Fact]
    public void What_was_known_of_customers_before_narrows_the_interval()
    {
        var (plain, known) = (Canary(), Canary());
        for (var n = 0; n < 300; n++)
        {
            var before = n % 10;
            foreach (var arm in new[] { 0, 1 })
            {
                var value = (before * 100_000L) + (n % 7 * 1_000);
                (plain, known) = (plain.Observe(arm, value, 0), known.Observe(arm, value, before));
            }
        }

        var (wide, narrow) = (plain.Look(Flows.Start).Look!.Arms[1], known.Look(Flows.Start).Look!.Arms[1]);
        Assert.True(narrow.High - narrow.Low < (wide.High - wide.Low) / 10, $"{narrow} is not narrower than {wide}");
    }
}
