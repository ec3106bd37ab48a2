using System.Collections.Immutable;
using System.Text;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<StrategyFlowAnswer, StrategyFlowEvent>;

/// <summary>Versions, from draft to release (SF-1, SF-2, SF-20, SF-21, SF-22).</summary>
public sealed partial class StrategyFlow
{
    /// <summary>SF-1. The same definition is the same version.</summary>
    private static Decided Decide(StrategyFlowState state, SaveDraft c, DateTimeOffset now)
    {
        var (definition, findings) = FlowFile.Read(Encoding.UTF8.GetBytes(c.Definition));
        if (definition is null) return new(new FlowRefused(StrategyFlowRefusals.DefinitionMalformed(findings.Length, $"{findings[0].Pointer} {findings[0].Message.En}"), findings));
        if (definition.Id != state.Id) return Refuse(StrategyFlowRefusals.OtherFlow(state.Id));
        if (state.Versions.FirstOrDefault(version => version.Hash == definition.Hash) is { } known) return new(new FlowSaved(known.Number, known.Hash));
        return new(new FlowSaved(state.Last + 1, definition.Hash), [new VersionSaved(state.Last + 1, definition.Hash, definition.Json, c.By, now)]);
    }

    private static Decided Decide(StrategyFlowState state, ValidateVersion c, DateTimeOffset now)
    {
        if (state.Version(c.Version) is not { } version) return Refuse(StrategyFlowRefusals.VersionUnknown(c.Version));
        if (version.Report is { Catalogue: FlowComponents.Version } known) return new(new FlowValidated(c.Version, known));
        var report = FlowValidation.Of(FlowFile.Parse(version.Definition));
        return new(new FlowValidated(c.Version, report), [new VersionValidated(c.Version, report, now)]);
    }

    private static Decided Decide(StrategyFlowState state, RecordDryRun c)
    {
        var run = c.DryRun;
        if (run.Interactions < 1 || run.Outbound < 0 || run.Failed < 0 || run.Failed > run.Interactions) return Refuse(StrategyFlowRefusals.OutOfRange("dryRun", "of at least 1 interaction, with counts of at least 0"));
        if (!IsDigest(run.Digest)) return Refuse(StrategyFlowRefusals.OutOfRange("digest", "64 hex digits"));
        if (state.Version(c.Version) is not { } version) return Refuse(StrategyFlowRefusals.VersionUnknown(c.Version));
        if (Unfit(version) is { } unfit) return Refuse(unfit);
        return Accept(state, new DryRunRecorded(c.Version, run));
    }

    private static Decided Decide(StrategyFlowState state, RecordGateVerdict c)
    {
        var verdict = c.Verdict;
        if (verdict.Count < 0 || verdict.EssMicros is < 0 or > 1_000_000 || verdict.Passed != verdict.Reasons.IsEmpty)
            return Refuse(StrategyFlowRefusals.OutOfRange("verdict", "of at least 0 decisions, an effective share of 0 to 1,000,000, and reasons exactly when it did not pass"));
        if (!IsDigest(verdict.Digest) || !IsDigest(verdict.Baseline)) return Refuse(StrategyFlowRefusals.OutOfRange("digest", "64 hex digits"));
        if (state.Version(c.Version) is not { } version) return Refuse(StrategyFlowRefusals.VersionUnknown(c.Version));
        if (Unfit(version) is { } unfit) return Refuse(unfit);
        return Accept(state, new GateVerdictRecorded(c.Version, verdict));
    }

    /// <summary>SF-20. Validated, rehearsed, and better than what serves everybody now, as far as the log can tell.</summary>
    private static Decided Decide(StrategyFlowState state, ReleaseVersion c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (state.Version(c.Version) is not { } version) return Refuse(StrategyFlowRefusals.VersionUnknown(c.Version));
        if (state.Freeze is not null) return Refuse(StrategyFlowRefusals.Frozen);
        if (Unfit(version) is { } unfit) return Refuse(unfit);
        if (version.DryRun is null) return Refuse(StrategyFlowRefusals.NotDryRun(c.Version));
        if (state.Canary is { } canary) return Refuse(StrategyFlowRefusals.CanaryRunning(canary.Version, canary.Stage));
        if (state.Active == c.Version) return Refuse(StrategyFlowRefusals.AlreadyActive(c.Version));
        if (state.Active is { } active)
        {
            if (version.Gate is not { } gate || gate.Baseline != state.Version(active)?.Hash) return Refuse(StrategyFlowRefusals.GateMissing(c.Version, active));
            if (!gate.Passed) return Refuse(StrategyFlowRefusals.GateRefused(c.Version, string.Join(", ", gate.Reasons)));
        }

        return Stage(state, new VersionReleased(c.Version, Stages[0], c.By, c.Reason, now));
    }

    /// <summary>SF-21. One stage after the other.</summary>
    private static Decided Decide(StrategyFlowState state, AdvanceStage c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (state.Freeze is not null) return Refuse(StrategyFlowRefusals.Frozen);
        if (state.Canary is not { } canary) return Refuse(StrategyFlowRefusals.NoCanary);
        var next = Stages.First(stage => stage > canary.Stage);
        if (c.Stage != next) return Refuse(StrategyFlowRefusals.StageSkipped(next));
        if (state.Experiment is { Status: ExperimentStatus.Unbalanced } experiment && experiment.Version == canary.Version) return Refuse(StrategyFlowRefusals.ExperimentAlarms);
        var advanced = new StageAdvanced(canary.Version, canary.Stage, next, c.By, c.Reason, now);
        // SF-28: an experiment lasts as long as there are two versions to compare.
        return next == 100 ? Stage(state, [advanced, .. EndExperiment(state, ExperimentStatus.Stopped, c.By, "The version serves everybody.", now)]) : Stage(state, advanced);
    }

    /// <summary>SF-22. One commit, so that it takes effect with the next interaction.</summary>
    private static Decided Decide(StrategyFlowState state, RollBack c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (Back(state, c.By, c.Reason, now) is not { } back) return Refuse(StrategyFlowRefusals.NothingReleased);
        return Stage(state, [back, .. EndExperiment(state, ExperimentStatus.Stopped, c.By, c.Reason, now)]);
    }

    /// <summary>The canary taken back, or the version before; null when nothing is released.</summary>
    private static RolledBack? Back(StrategyFlowState state, string by, string reason, DateTimeOffset now) => state switch
    {
        { Canary: { } canary } => new(canary.Version, state.Active, by, reason, now),
        { Active: { } active } => new(active, state.Good.IsEmpty ? null : state.Good[^1], by, reason, now),
        _ => null,
    };

    /// <summary>Why a version may go no further.</summary>
    private static Refusal? Unfit(FlowVersion version) =>
        version.Report is not { Catalogue: FlowComponents.Version } report ? StrategyFlowRefusals.NotValidated(version.Number)
        : report.IsSound ? null : StrategyFlowRefusals.NotSound(version.Number);

    private static Decided Stage(StrategyFlowState state, params ImmutableArray<StrategyFlowEvent> events)
    {
        var after = events.Aggregate(state, Apply);
        return new(new FlowStaged(after.Canary, after.Active), events);
    }
}
