using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>The first check of <see cref="StrategyFlowRefusals"/> that fails answers, whatever else is wrong.</summary>
public class StrategyFlowRefusalPrecedenceTests
{
    private static RefusalTable<StrategyFlowState, T> Table<T>(StrategyFlowState state, T command) where T : StrategyFlowCommand =>
        new(state, command, (asked, about) => (StrategyFlow.Decide(asked, about, PlayedFlow.Start).Answer as FlowRefused)?.Refusal);

    private static StrategyFlowState Unknown(StrategyFlowState state) => state with { Last = 0 };

    private static StrategyFlowState Frozen(StrategyFlowState state) => state with { Freeze = new("anna", "look into it", PlayedFlow.Start) };

    private static Func<StrategyFlowState, StrategyFlowState> Of(int number, Func<FlowVersion, FlowVersion> change) =>
        state => state with { Versions = [.. state.Versions.Select(version => version.Number == number ? change(version) : version)] };

    private static Func<StrategyFlowState, StrategyFlowState> Unsound(int number) => Of(number, version => version with
    {
        Report = version.Report is null ? null : version.Report with { Findings = [new(FlowSeverity.Fault, "NO_TRIGGER", "/nodes", null, null, new("无", "none"))] },
    });

    private static Func<StrategyFlowState, StrategyFlowState> Stale(int number) => Of(number, version => version with { Report = version.Report is null ? null : version.Report with { Catalogue = "2025-1" } });

    [Fact]
    public void Saving() => Table(new PlayedFlow().State, new SaveDraft(PlayedFlow.Sound(1), "eng"))
        .Row("DEFINITION_MALFORMED", "", c => c with { Definition = c.Definition + "x" })
        .Row("OTHER_FLOW", "", c => c with { Definition = c.Definition.Replace("sf_1", "sf_2", StringComparison.Ordinal) })
        .Check();

    [Fact]
    public void Validating() => Table(PlayedFlow.Ready().State, new ValidateVersion(1))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("VERSION_UNKNOWN", "", c => c with { Version = 2 })
        .Check();

    [Fact]
    public void Recording_a_dry_run()
    {
        foreach (var (wrong, fine) in new (FlowDryRun, int)[] { (PlayedFlow.DryRun with { Interactions = 0 }, 1), (PlayedFlow.DryRun with { Outbound = -1 }, 1), (PlayedFlow.DryRun with { Failed = 11 }, 1), (PlayedFlow.DryRun with { Failed = -1 }, 1) })
            Table(PlayedFlow.Ready().State, new RecordDryRun(fine, PlayedFlow.DryRun))
                .RowOfState("FLOW_UNKNOWN", "", Unknown)
                .Row("OUT_OF_RANGE", "dryRun", c => c with { DryRun = wrong with { Digest = c.DryRun.Digest } })
                .Row("OUT_OF_RANGE", "digest", c => c with { DryRun = c.DryRun with { Digest = new('A', 64) } })
                .Row("VERSION_UNKNOWN", "", c => c with { Version = 2 })
                .RowOfState("NOT_VALIDATED", "", Stale(1))
                .RowOfState("NOT_SOUND", "", Unsound(1))
                .Check();
    }

    [Fact]
    public void Recording_a_gate_verdict() => Table(PlayedFlow.Active().State, new RecordGateVerdict(2, PlayedFlow.Verdict(1)))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("OUT_OF_RANGE", "verdict", c => c with { Verdict = c.Verdict with { Passed = false } })
        .Row("OUT_OF_RANGE", "digest", c => c with { Verdict = c.Verdict with { Baseline = "x" } })
        .Row("VERSION_UNKNOWN", "", c => c with { Version = 3 })
        .RowOfState("NOT_VALIDATED", "", Of(2, version => version with { Report = null }))
        .RowOfState("NOT_SOUND", "", Unsound(2))
        .Check();

    [Fact]
    public void Releasing()
    {
        var ready = PlayedFlow.Active().State;
        Table(StrategyFlow.Apply(ready, new GateVerdictRecorded(2, PlayedFlow.Verdict(1))), new ReleaseVersion(2, "eng", "ready"))
            .RowOfState("FLOW_UNKNOWN", "", Unknown)
            .Row("REASON_REFUSED", "", c => c with { Reason = " " })
            .Row("VERSION_UNKNOWN", "", c => c with { Version = 3 })
            .RowOfState("FLOW_FROZEN", "", Frozen)
            .RowOfState("NOT_VALIDATED", "", Stale(2))
            .RowOfState("NOT_SOUND", "", Unsound(2))
            .RowOfState("NOT_DRY_RUN", "", Of(2, version => version with { DryRun = null }))
            .RowOfState("CANARY_RUNNING", "", state => state with { Canary = new(1, 5, PlayedFlow.Start) })
            .RowOfState("GATE_MISSING", "", Of(2, version => version with { Gate = null }))
            .RowOfState("GATE_REFUSED", "", Of(2, version => version with { Gate = version.Gate is null ? null : version.Gate with { Passed = false, Reasons = ["ESS_THIN"] } }))
            .Check();
        Table(PlayedFlow.Ready(2).State, new ReleaseVersion(1, "eng", "ready"))
            .RowOfState("CANARY_RUNNING", "", state => state with { Canary = new(2, 5, PlayedFlow.Start) })
            .RowOfState("ALREADY_ACTIVE", "", state => state with { Active = 1 })
            .Check();
    }

    [Fact]
    public void Advancing() => Table(PlayedFlow.Canary().State, new AdvanceStage(25, "eng", "no harm"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("REASON_REFUSED", "", c => c with { Reason = new('x', 301) })
        .RowOfState("FLOW_FROZEN", "", Frozen)
        .RowOfState("NO_CANARY", "", state => state with { Canary = null })
        .Row("STAGE_SKIPPED", "The next stage is 25", c => c with { Stage = 50 })
        .RowOfState("EXPERIMENT_ALARMS", "", state => state with { Experiment = new("e", 2, "visits", 0, PlayedFlow.Start, ExperimentStatus.Unbalanced) })
        .Check();

    [Fact]
    public void Rolling_back() => Table(PlayedFlow.Canary().State, new RollBack("eng", "complaints"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("REASON_REFUSED", "", c => c with { Reason = "two\nlines" })
        .RowOfState("NOTHING_RELEASED", "", state => state with { Canary = null, Active = null })
        .Check();

    [Fact]
    public void Freezing() => Table(PlayedFlow.Active().State, new FreezeFlow("anna", "look into it"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("REASON_REFUSED", "", c => c with { Reason = "" })
        .RowOfState("ALREADY_FROZEN", "", Frozen)
        .Check();

    private static StrategyFlowState Thawing => Frozen(PlayedFlow.Active().State) with { Freeze = new("anna", "look into it", PlayedFlow.Start, null, new("bob", "mended", PlayedFlow.Start, [])) };

    private static StrategyFlowState NotAsked(StrategyFlowState state) => state with { Freeze = state.Freeze is null ? null : state.Freeze with { Thaw = null } };

    private static StrategyFlowState NotFrozen(StrategyFlowState state) => state with { Freeze = null };

    [Fact]
    public void Asking_for_a_thaw() => Table(Frozen(PlayedFlow.Active().State), new RequestThaw("bob", "mended"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("REASON_REFUSED", "", c => c with { Reason = "" })
        .RowOfState("NOT_FROZEN", "", NotFrozen)
        .RowOfState("THAW_PENDING", "", state => state with { Freeze = state.Freeze is null ? null : Thawing.Freeze })
        .Check();

    [Fact]
    public void Approving_a_thaw() => Table(Thawing, new ApproveThaw("cy"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .RowOfState("NOT_FROZEN", "", NotFrozen)
        .RowOfState("THAW_NOT_REQUESTED", "", NotAsked)
        .Row("DECIDED_BY_REQUESTER", "", c => c with { By = "anna" })
        .RowOfState("ALREADY_VOTED", "", state => state with { Freeze = state.Freeze?.Thaw is { } thaw ? state.Freeze with { Thaw = thaw with { Approvers = ["anna", "cy"] } } : state.Freeze })
        .Check();

    [Fact]
    public void Rejecting_a_thaw() => Table(Thawing, new RejectThaw("bob", "not yet"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("REASON_REFUSED", "", c => c with { Reason = "" })
        .RowOfState("NOT_FROZEN", "", NotFrozen)
        .RowOfState("THAW_NOT_REQUESTED", "", NotAsked)
        .Check();

    [Fact]
    public void Setting_a_policy() => Table(PlayedFlow.Ready().State, new SetPolicy(new("p", "m-1", 1, PlayedFlow.Digest, PlayedFlow.Start)))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("OUT_OF_RANGE", "rewards", c => c with { Policy = c.Policy with { Rewards = -1 } })
        .Row("OUT_OF_RANGE", "digest", c => c with { Policy = c.Policy with { Digest = "" } })
        .Check();

    [Fact]
    public void Recording_drift() => Table(PlayedFlow.Active().State, new RecordDrift(PlayedFlow.Reading()))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("OUT_OF_RANGE", "statistic", c => c with { Reading = c.Reading with { Statistic = (DriftStatistic)4 } })
        .Row("OUT_OF_RANGE", "reading", c => c with { Reading = c.Reading with { Count = 0 } })
        .Check();

    [Fact]
    public void Starting_an_experiment() => Table(PlayedFlow.Canary().State, new StartExperiment("e", "visits", 0, "eng"))
        .RowOfState("FLOW_UNKNOWN", "", Unknown)
        .Row("OUT_OF_RANGE", "harmMicrosMax", c => c with { HarmMicrosMax = -1 })
        .Row("OUT_OF_RANGE", "experiment", c => c with { Metric = "" })
        .RowOfState("FLOW_FROZEN", "", Frozen)
        .RowOfState("NO_CANARY", "", state => state with { Canary = null })
        .RowOfState("EXPERIMENT_RUNNING", "", state => state with { Experiment = new("f", 2, "visits", 0, PlayedFlow.Start) })
        .Check();

    [Fact]
    public void Recording_and_stopping_an_experiment()
    {
        var running = StrategyFlow.Apply(PlayedFlow.Canary().State, new ExperimentStarted(new("e", 2, "visits", 0, PlayedFlow.Start), "eng"));
        Table(running, new RecordExperiment("e", PlayedFlow.Figures(1)))
            .RowOfState("FLOW_UNKNOWN", "", Unknown)
            .Row("OUT_OF_RANGE", "reading", c => c with { Reading = c.Reading with { UpperMicros = -90_001 } })
            .Row("EXPERIMENT_UNKNOWN", "", c => c with { Experiment = "f" })
            .Check();
        Table(running, new StopExperiment("eng", "enough"))
            .RowOfState("FLOW_UNKNOWN", "", Unknown)
            .Row("REASON_REFUSED", "", c => c with { Reason = "" })
            .RowOfState("EXPERIMENT_UNKNOWN", "", state => state with { Experiment = null })
            .Check();
    }
}
