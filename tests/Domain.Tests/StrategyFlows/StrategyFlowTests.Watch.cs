using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>What stops a flow, and what lets it run again.</summary>
public sealed partial class StrategyFlowTests
{
    [Fact]
    public void A_thaw_needs_two_people_neither_of_whom_froze_or_asked()
    {
        var flow = PlayedFlow.Active();
        Assert.Equal(new FlowAccepted(true), flow.Did(new FreezeFlow("anna", "look into it")));
        Assert.Null(StrategyFlow.VersionFor(flow.State, 0.5));
        Assert.Equal(2, Assert.IsType<FlowAccepted>(flow.Did(new RequestThaw("bob", "mended"))).Missing);

        Assert.Equal("DECIDED_BY_REQUESTER", flow.Code(new ApproveThaw("anna")));
        Assert.Equal("DECIDED_BY_REQUESTER", flow.Code(new ApproveThaw("bob")));
        Assert.Equal(1, Assert.IsType<FlowAccepted>(flow.Did(new ApproveThaw("cy"))).Missing);
        Assert.Equal("ALREADY_VOTED", flow.Code(new ApproveThaw("cy")));
        Assert.Null(StrategyFlow.VersionFor(flow.State, 0.5));
        Assert.Equal(new FlowAccepted(false), flow.Did(new ApproveThaw("di")));
        Assert.Equal(1, StrategyFlow.VersionFor(flow.State, 0.5)!.Number);
    }

    [Fact]
    public void A_rejected_thaw_forgets_who_approved()
    {
        var flow = PlayedFlow.Active();
        flow.Did(new FreezeFlow("anna", "look into it"));
        flow.Did(new RequestThaw("bob", "mended"));
        flow.Did(new ApproveThaw("cy"));
        flow.Did(new RejectThaw("eve", "not yet"));
        Assert.Equal("THAW_NOT_REQUESTED", flow.Code(new ApproveThaw("di")));
        flow.Did(new RequestThaw("bob", "mended now"));

        Assert.Equal(1, Assert.IsType<FlowAccepted>(flow.Did(new ApproveThaw("di"))).Missing);
    }

    [Theory]
    [InlineData(DriftStatistic.Agreement, 799_999, 200, true)]
    [InlineData(DriftStatistic.Agreement, 800_000, 200, false)]
    [InlineData(DriftStatistic.Agreement, 799_999, 199, false)]
    [InlineData(DriftStatistic.Psi, 250_001, 200, true)]
    [InlineData(DriftStatistic.Psi, 250_000, 200, false)]
    [InlineData(DriftStatistic.RewardChange, -1, 200, false)]
    [InlineData(DriftStatistic.AgreementChange, -900_000, 2_000, false)]
    public void Drift_beyond_its_bound_freezes_with_its_evidence(DriftStatistic statistic, long value, int count, bool freezes)
    {
        var flow = PlayedFlow.Active();
        var reading = PlayedFlow.Reading(value, count, statistic);

        Assert.Equal(new FlowAccepted(freezes), flow.Did(new RecordDrift(reading)));

        Assert.Equal(reading, Assert.Single(flow.State.Drift));
        Assert.Equal(freezes ? reading : null, flow.State.Freeze?.Evidence);
        Assert.Equal(1, flow.State.Active);
    }

    [Fact]
    public void Drift_of_a_flow_that_serves_nobody_is_only_written_down()
    {
        var flow = PlayedFlow.Ready();
        Assert.Equal(new FlowAccepted(false), flow.Did(new RecordDrift(PlayedFlow.Reading())));
    }

    [Fact]
    public void Drift_takes_back_what_came_last_and_what_was_good_before_runs_after_the_thaw()
    {
        var flow = PlayedFlow.Canary(3);
        flow.Did(new StartExperiment("e", "visits", 0, "eng"));
        flow.Did(new RecordDrift(PlayedFlow.Reading()));
        Assert.Equal([typeof(DriftRecorded), typeof(RolledBack), typeof(ExperimentEnded), typeof(FlowFrozen)], flow.Happened.Select(happened => happened.GetType()));
        Assert.Equal((null, 1), (flow.State.Canary, flow.State.Active));
        Assert.Equal(StrategyFlow.DriftWatch, flow.State.Freeze!.By);
        flow.Did(new RecordDrift(PlayedFlow.Reading()));
        Assert.IsType<DriftRecorded>(Assert.Single(flow.Happened));

        flow.Did(new RequestThaw("anna", "retrained"));
        flow.Did(new ApproveThaw("bob"));
        flow.Did(new ApproveThaw("cy"));
        Assert.Empty(flow.State.Drift);
        Assert.Equal(1, StrategyFlow.VersionFor(flow.State, 0)!.Number);

        flow.Released(3, baseline: 1);
        flow.Advanced(25, 50, 100);
        flow.Did(new RecordDrift(PlayedFlow.Reading()));
        Assert.Equal((1, true), (flow.State.Active, flow.State.Version(3)!.TakenBack));
    }

    [Fact]
    public void The_latest_policy_stands_and_one_that_was_overtaken_changes_nothing()
    {
        var flow = PlayedFlow.Ready();
        var policy = new FlowPolicy("resonance", "squarecb-7", 100, PlayedFlow.Digest, PlayedFlow.Start);
        flow.Did(new SetPolicy(policy));
        flow.Did(new SetPolicy(policy with { Rewards = 99 }));
        Assert.Empty(flow.Happened);
        flow.Did(new SetPolicy(policy with { Rewards = 101 }));
        Assert.Equal(101, flow.State.Policy!.Rewards);
        flow.Did(new SetPolicy(policy with { Name = "other", Rewards = 1 }));
        Assert.Equal("other", flow.State.Policy!.Name);
    }

    [Fact]
    public void Harm_that_is_certain_takes_the_canary_back_in_the_same_commit()
    {
        var flow = PlayedFlow.Canary();
        flow.Did(new StartExperiment("e", "visits", 10_000, "eng"));
        flow.Did(new RecordExperiment("e", PlayedFlow.Figures(-10_000)));
        Assert.Equal((2, ExperimentStatus.Running), (flow.State.Canary!.Version, flow.State.Experiment!.Status));

        flow.Did(new RecordExperiment("e", PlayedFlow.Figures(-10_001)));

        Assert.Equal([typeof(ExperimentRecorded), typeof(ExperimentEnded), typeof(RolledBack)], flow.Happened.Select(happened => happened.GetType()));
        Assert.Equal((null, 1, ExperimentStatus.Harmed, false), (flow.State.Canary, flow.State.Active, flow.State.Experiment!.Status, flow.State.Freeze is not null));
        Assert.Equal("EXPERIMENT_UNKNOWN", flow.Code(new RecordExperiment("e", PlayedFlow.Figures(0))));
    }

    [Fact]
    public void Arms_of_the_wrong_size_end_an_experiment_and_hold_the_canary_where_it_is()
    {
        var flow = PlayedFlow.Canary();
        flow.Did(new StartExperiment("e", "visits", 0, "eng"));
        flow.Did(new RecordExperiment("e", PlayedFlow.Figures(-50_000, alarm: true)));

        Assert.Equal((2, ExperimentStatus.Unbalanced), (flow.State.Canary!.Version, flow.State.Experiment!.Status));
        Assert.Equal("EXPERIMENT_ALARMS", flow.Code(new AdvanceStage(25, "eng", "go")));
        flow.Did(new StartExperiment("e2", "visits", 0, "eng"));
        flow.Advanced(25, 50, 100);
        Assert.Equal(ExperimentStatus.Stopped, flow.State.Experiment!.Status);
    }

    [Fact]
    public void An_experiment_can_be_stopped_and_ends_with_a_roll_back()
    {
        var flow = PlayedFlow.Canary();
        flow.Did(new StartExperiment("e", "visits", 0, "eng"));
        flow.Did(new StopExperiment("eng", "enough"));
        Assert.Equal("EXPERIMENT_UNKNOWN", flow.Code(new StopExperiment("eng", "enough")));
        flow.Did(new StartExperiment("e2", "visits", 0, "eng"));
        flow.Did(new RollBack("eng", "complaints"));
        Assert.Equal(("e2", ExperimentStatus.Stopped), (flow.State.Experiment!.Id, flow.State.Experiment.Status));
    }

    [Fact]
    public void Old_drafts_are_forgotten_and_what_is_released_or_was_good_is_not()
    {
        var flow = PlayedFlow.Active(2);
        flow.Released(2, baseline: 1);
        flow.Advanced(25, 50, 100);
        for (var version = 3; version <= 30; version++) flow.Did(new SaveDraft(PlayedFlow.Sound(version), "eng"));

        Assert.Equal([1, 2, .. Enumerable.Range(11, 20)], flow.State.Versions.Select(version => version.Number));
        Assert.Equal("VERSION_UNKNOWN", flow.Code(new ValidateVersion(5)));
        Assert.Equal(31, Assert.IsType<FlowSaved>(flow.Did(new SaveDraft(PlayedFlow.Sound(5), "eng"))).Version);
    }

    [Fact]
    public void So_many_good_versions_can_be_gone_back_to()
    {
        var flow = PlayedFlow.Active(8);
        for (var version = 2; version <= 8; version++)
        {
            flow.Released(version, baseline: version - 1);
            flow.Advanced(25, 50, 100);
        }

        Assert.Equal([3, 4, 5, 6, 7], flow.State.Good);
        Assert.Equal(8, flow.State.Active);
    }

    private sealed record OtherCommand : StrategyFlowCommand;

    private sealed record OtherEvent : StrategyFlowEvent;

    [Fact]
    public void A_flow_knows_its_keys_and_its_closed_sets()
    {
        Assert.True(StrategyFlow.IsKey("sf_1") && !StrategyFlow.IsKey("su_1"));
        Assert.Equal("strategy-flow", StrategyFlow.Kind);
        Assert.Throws<ArgumentException>(() => StrategyFlow.Decide(PlayedFlow.Ready().State, new OtherCommand(), PlayedFlow.Start));
        Assert.Throws<ArgumentException>(() => StrategyFlow.Apply(StrategyFlow.Empty("sf_1"), new OtherEvent()));
    }
}
