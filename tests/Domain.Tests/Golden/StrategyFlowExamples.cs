using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>One value of every record of a strategy flow.</summary>
internal static class StrategyFlowExamples
{
    private static readonly DateTimeOffset s_at = new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999);
    private static readonly string s_hash = new('a', 64);
    private static readonly Sealed s_name = new("fx_7k3v9", "bm9uY2VjaXBoZXJ0YWc");
    private static readonly FlowFinding s_finding = new(FlowSeverity.Warning, "LOOP_WITHOUT_CYCLE", "/loops/0/nodes/0", "mood", "in", new("节点不在任何环上。", "The node is on no cycle."));
    private static readonly FlowReport s_report = new(s_hash, "2026-1", [s_finding]);
    private static readonly FlowDryRun s_run = new(1_000, 320, 1, s_hash, "019b", s_at);
    private static readonly GateVerdict s_verdict = new(false, s_hash, ["ESS_THIN"], 181_000, 184_690, 64_000, 49_999, s_hash, s_at);
    private static readonly DriftReading s_reading = new(DriftStatistic.Psi, 250_001, 200, s_at, s_at.AddDays(7), "daysSinceContact");
    private static readonly FlowPolicy s_policy = new("resonance", "squarecb-12", 4_200, s_hash, s_at);
    private static readonly ExperimentReading s_figures = new(42_613, 69_954, 83_226, true, s_at);
    private static readonly FlowExperiment s_experiment = new("canary-2", 2, "visits", 10_000, s_at, ExperimentStatus.Harmed, s_figures);

    public static IReadOnlyList<object> All { get; } =
    [
        new VersionSaved(2, s_hash, """{"id":"sf_1"}""", "019b", s_at),
        new VersionValidated(2, s_report, s_at),
        new DryRunRecorded(2, s_run),
        new GateVerdictRecorded(2, s_verdict),
        new VersionReleased(2, 5, "019b", "ready 就绪", s_at),
        new StageAdvanced(2, 5, 25, "019b", "no harm seen", s_at),
        new RolledBack(2, 1, "019b", "complaints", s_at),
        new FlowFrozen("silo:drift", "psi", s_at, s_reading),
        new ThawRequested("019b", "retrained", s_at),
        new ThawApproved("019c", s_at),
        new ThawRejected("019c", "not yet", s_at),
        new FlowThawed(s_at),
        new PolicySet(s_policy),
        new DriftRecorded(s_reading),
        new ExperimentStarted(s_experiment, "019b"),
        new ExperimentRecorded(s_figures),
        new ExperimentEnded(ExperimentStatus.Unbalanced, "019b", "arms of the wrong size", s_at),

        new SaveDraft("""{"id":"sf_1"}""", "019b"),
        new ValidateVersion(2),
        new RecordDryRun(2, s_run),
        new RecordGateVerdict(2, s_verdict),
        new ReleaseVersion(2, "019b", "ready 就绪"),
        new AdvanceStage(25, "019b", "no harm seen"),
        new RollBack("019b", "complaints"),
        new FreezeFlow("019b", "look into it"),
        new RequestThaw("019b", "retrained"),
        new ApproveThaw("019c"),
        new RejectThaw("019c", "not yet"),
        new SetPolicy(s_policy),
        new RecordDrift(s_reading),
        new StartExperiment("canary-2", "visits", 10_000, "019b"),
        new RecordExperiment("canary-2", s_figures),
        new StopExperiment("019b", "enough"),

        new WeightsSet(ImmutableSortedDictionary<string, int>.Empty.Add("deals", 300), "019b", "pipeline first 商机优先", s_at),
        new SetWeights(ImmutableSortedDictionary<string, int>.Empty.Add("deals", 300), "019b", "pipeline first 商机优先"),

        new FlowAccepted(true) { Missing = 2 },
        new FlowRefused(new("DEFINITION_MALFORMED", "The definition cannot be read."), [s_finding]),
        new FlowSaved(2, s_hash),
        new FlowValidated(2, s_report),
        new FlowStaged(new(2, 5, s_at), 1),

        new TaskCompleted("019b", "visited 已拜访", s_at),
        new CompleteTask(true, "019b", "visited 已拜访"),
        new FlowTextRead("019b", true, s_at),
        new ReadFlowText(true, "019b", true),
        new FlowTaskAccepted(),
        new FlowTaskRefused(new("ALREADY_DONE", "The task is done already.")),

        new ExpertListed(s_name, s_name, ["clinical application"], "019b", s_at),
        new ExpertDelisted("019b", s_at),
        new ListExpert(s_name, s_name, ["clinical application"], "019b"),
        new DelistExpert("019b"),
        new FlowExpertAccepted(),
        new FlowExpertRefused(new("EXPERT_UNKNOWN", "There is no such expert, or no longer.")),
    ];
}
