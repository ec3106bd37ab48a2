using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-20 to SF-28: the life of a flow's versions.</summary>
public sealed partial class StrategyFlowTests
{
    [Fact]
    public void The_same_definition_is_the_same_version_however_it_is_written()
    {
        var flow = new PlayedFlow();

        Assert.Equal(new FlowSaved(1, PlayedFlow.HashOf(1)), flow.Did(new SaveDraft(PlayedFlow.Sound(1), "eng")));
        Assert.Equal(new FlowSaved(2, PlayedFlow.HashOf(2)), flow.Did(new SaveDraft(PlayedFlow.Sound(2), "eng")));
        Assert.Equal(new FlowSaved(1, PlayedFlow.HashOf(1)), flow.Did(new SaveDraft(PlayedFlow.Sound(1).Replace("\n", " ", StringComparison.Ordinal), "other")));
        Assert.Equal(2, flow.Log.Count);
    }

    [Fact]
    public void What_is_wrong_with_a_definition_comes_with_the_refusal()
    {
        var refused = Assert.IsType<FlowRefused>(new PlayedFlow().Ask(new SaveDraft("{}", "eng"), PlayedFlow.Start));

        Assert.Equal("DEFINITION_MALFORMED", refused.Refusal.Code);
        Assert.Equal(4, refused.Findings.Length);
    }

    [Fact]
    public void A_report_is_kept_and_the_catalogue_that_made_it_gives_no_other()
    {
        var flow = new PlayedFlow();
        flow.Did(new SaveDraft(PlayedFlow.Unsound, "eng"));

        var report = Assert.IsType<FlowValidated>(flow.Did(new ValidateVersion(1))).Report;

        Assert.False(report.IsSound);
        Assert.Equal(Texts.Of(report), Texts.Of(flow.State.Version(1)!.Report));
        flow.Did(new ValidateVersion(1));
        Assert.Empty(flow.Happened);
        Assert.Equal("NOT_SOUND", flow.Code(new ReleaseVersion(1, "eng", "now")));
    }

    [Fact]
    public void A_first_version_is_released_stage_by_stage_until_it_serves_everybody()
    {
        var flow = PlayedFlow.Ready();
        Assert.Null(StrategyFlow.VersionFor(flow.State, 0));

        Assert.Equal(new FlowStaged(new(1, 5, PlayedFlow.Start), null), flow.Did(new ReleaseVersion(1, "eng", "ready")));
        Assert.Equal((1, null), (StrategyFlow.VersionFor(flow.State, 0.0499)?.Number, StrategyFlow.VersionFor(flow.State, 0.05)?.Number));
        flow.Advanced(25);
        Assert.Equal((1, null), (StrategyFlow.VersionFor(flow.State, 0.2499)?.Number, StrategyFlow.VersionFor(flow.State, 0.25)?.Number));
        flow.Advanced(50);
        Assert.Equal(new FlowStaged(null, 1), flow.Did(new AdvanceStage(100, "eng", "ready")));
        Assert.Equal(1, StrategyFlow.VersionFor(flow.State, 0.999)!.Number);
        Assert.Empty(flow.State.Good);
    }

    [Fact]
    public void Whoever_the_canary_does_not_serve_the_active_version_serves()
    {
        var flow = PlayedFlow.Canary();
        flow.Advanced(25);

        Assert.Equal((2, 1), (StrategyFlow.VersionFor(flow.State, 0.2)?.Number, StrategyFlow.VersionFor(flow.State, 0.3)?.Number));
    }

    [Fact]
    public void A_roll_back_takes_the_canary_back_and_else_goes_back_to_the_version_before()
    {
        var flow = PlayedFlow.Canary(3);
        Assert.Equal(new FlowStaged(null, 1), flow.Did(new RollBack("eng", "complaints")));
        Assert.Equal(new RolledBack(2, 1, "eng", "complaints", PlayedFlow.Start), Assert.Single(flow.Happened));
        Assert.Equal("GATE_MISSING", flow.Code(new ReleaseVersion(2, "eng", "again")));

        flow.Released(3, baseline: 1);
        flow.Advanced(25, 50, 100);
        Assert.Equal([1], flow.State.Good);
        Assert.Equal(new FlowStaged(null, 1), flow.Did(new RollBack("eng", "complaints")));
        Assert.Equal(new FlowStaged(null, null), flow.Did(new RollBack("eng", "complaints")));
        Assert.Equal("NOTHING_RELEASED", flow.Code(new RollBack("eng", "complaints")));
    }

    [Fact]
    public void A_gate_that_compared_with_another_version_than_the_active_one_says_nothing()
    {
        var flow = PlayedFlow.Active(4);
        flow.Did(new RecordGateVerdict(3, PlayedFlow.Verdict(1)));
        flow.Released(2, baseline: 1);
        flow.Advanced(25, 50, 100);

        Assert.Equal("GATE_MISSING", flow.Code(new ReleaseVersion(3, "eng", "now")));
        flow.Did(new RecordGateVerdict(3, PlayedFlow.Verdict(2, passed: false)));
        Assert.Equal("GATE_REFUSED", flow.Code(new ReleaseVersion(3, "eng", "now")));
        flow.Did(new RecordGateVerdict(3, PlayedFlow.Verdict(2)));
        Assert.Null(flow.Code(new ReleaseVersion(3, "eng", "now")));
    }

    [Fact]
    public void Runs_go_on_unless_their_version_was_taken_back_and_wait_while_the_flow_is_frozen()
    {
        var flow = PlayedFlow.Canary();
        Assert.Equal((RunStanding.GoesOn, RunStanding.GoesOn, RunStanding.Halts), (StrategyFlow.StandingOf(flow.State, 1), StrategyFlow.StandingOf(flow.State, 2), StrategyFlow.StandingOf(flow.State, 9)));

        flow.Did(new FreezeFlow("eng", "look into it"));
        Assert.Equal(RunStanding.Waits, StrategyFlow.StandingOf(flow.State, 2));
        flow.Did(new RollBack("eng", "complaints"));
        Assert.Equal((RunStanding.Waits, RunStanding.Halts), (StrategyFlow.StandingOf(flow.State, 1), StrategyFlow.StandingOf(flow.State, 2)));
    }
}
