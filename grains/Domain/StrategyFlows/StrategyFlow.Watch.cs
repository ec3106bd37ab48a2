using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<StrategyFlowAnswer, StrategyFlowEvent>;

/// <summary>What stops a flow, and what lets it run again (SF-23 to SF-28).</summary>
public sealed partial class StrategyFlow
{
    /// <summary>Observations under which a drift reading freezes nothing, exclusive. The bounds are those that <see cref="Learning.Drift.DriftWatch"/> watches by.</summary>
    public const int DriftCountMin = Learning.Drift.DriftWatch.CountMin;

    /// <summary>Agreement with the reference policy below which a flow freezes, in millionths.</summary>
    public const long AgreementMicrosMin = (long)(Learning.Drift.DriftWatch.AgreementMin * 1_000_000);

    /// <summary>Population stability index above which a flow freezes, in millionths.</summary>
    public const long PsiMicrosMax = (long)(Learning.Drift.DriftWatch.StabilityMax * 1_000_000);

    /// <summary>SF-25. Whether a reading freezes the flow. A change that ADWIN found is told and freezes nothing: the policy may just have learned.</summary>
    public static bool IsDrift(DriftReading reading) => reading.Count >= DriftCountMin && reading.Statistic switch
    {
        DriftStatistic.Agreement => reading.ValueMicros < AgreementMicrosMin,
        DriftStatistic.Psi => reading.ValueMicros > PsiMicrosMax,
        _ => false,
    };

    private static Decided Decide(StrategyFlowState state, FreezeFlow c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (state.Freeze is not null) return Refuse(StrategyFlowRefusals.AlreadyFrozen);
        return Accept(state, new FlowFrozen(c.By, c.Reason, now));
    }

    private static Decided Decide(StrategyFlowState state, RequestThaw c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (state.Freeze is not { } freeze) return Refuse(StrategyFlowRefusals.NotFrozen);
        if (freeze.Thaw is not null) return Refuse(StrategyFlowRefusals.ThawPending);
        return new(new FlowAccepted(true) { Missing = ThawQuorum }, [new ThawRequested(c.By, c.Reason, now)]);
    }

    /// <summary>SF-24. Two people, neither of whom froze it or asked.</summary>
    private static Decided Decide(StrategyFlowState state, ApproveThaw c, DateTimeOffset now)
    {
        if (state.Freeze is not { } freeze) return Refuse(StrategyFlowRefusals.NotFrozen);
        if (freeze.Thaw is not { } thaw) return Refuse(StrategyFlowRefusals.ThawNotRequested);
        if (c.By == freeze.By || c.By == thaw.By) return Refuse(StrategyFlowRefusals.ApprovedByRequester);
        if (thaw.Approvers.Contains(c.By)) return Refuse(StrategyFlowRefusals.AlreadyApproved);
        var missing = ThawQuorum - thaw.Approvers.Length - 1;
        return missing > 0
            ? new(new FlowAccepted(true) { Missing = missing }, [new ThawApproved(c.By, now)])
            : Accept(state, new ThawApproved(c.By, now), new FlowThawed(now));
    }

    private static Decided Decide(StrategyFlowState state, RejectThaw c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        if (state.Freeze is not { } freeze) return Refuse(StrategyFlowRefusals.NotFrozen);
        if (freeze.Thaw is null) return Refuse(StrategyFlowRefusals.ThawNotRequested);
        return Accept(state, new ThawRejected(c.By, c.Reason, now));
    }

    /// <summary>SF-27. The latest stands; one that was overtaken on its way changes nothing.</summary>
    private static Decided Decide(StrategyFlowState state, SetPolicy c)
    {
        if (c.Policy.Rewards < 0) return Refuse(StrategyFlowRefusals.OutOfRange("rewards", "at least 0"));
        if (!IsDigest(c.Policy.Digest)) return Refuse(StrategyFlowRefusals.OutOfRange("digest", "64 hex digits"));
        return state.Policy is { } known && known.Name == c.Policy.Name && known.Rewards >= c.Policy.Rewards ? Accept(state) : Accept(state, new PolicySet(c.Policy));
    }

    /// <summary>SF-25, SF-26. Drift takes back what runs, keeps its evidence, and freezes what is left.</summary>
    private static Decided Decide(StrategyFlowState state, RecordDrift c, DateTimeOffset now)
    {
        var reading = c.Reading;
        if (!Enum.IsDefined(reading.Statistic)) return Refuse(StrategyFlowRefusals.OutOfRange("statistic", "agreement, psi, rewardChange or agreementChange"));
        if (reading.Count < 1 || reading.To < reading.From) return Refuse(StrategyFlowRefusals.OutOfRange("reading", "of at least 1 observation, in a window that ends after it begins"));
        var recorded = new DriftRecorded(reading);
        if (!IsDrift(reading) || state is { Freeze: not null } or { Active: null, Canary: null }) return Accept(state, recorded);
        var reason = $"{reading.Statistic} {reading.ValueMicros} of 1,000,000 at n = {reading.Count}";
        ImmutableArray<StrategyFlowEvent> back = state.Canary is not null || !state.Good.IsEmpty ? [Back(state, DriftWatch, reason, now)!] : [];
        return Accept(state, [recorded, .. back, .. EndExperiment(state, ExperimentStatus.Stopped, DriftWatch, reason, now), new FlowFrozen(DriftWatch, reason, now, reading)]);
    }

    private static Decided Decide(StrategyFlowState state, StartExperiment c, DateTimeOffset now)
    {
        if (c.HarmMicrosMax < 0) return Refuse(StrategyFlowRefusals.OutOfRange("harmMicrosMax", "at least 0"));
        if (c.Experiment.Length is < 1 or > 64 || c.Metric.Length is < 1 or > 64) return Refuse(StrategyFlowRefusals.OutOfRange("experiment and metric", "1 to 64 characters"));
        if (state.Freeze is not null) return Refuse(StrategyFlowRefusals.Frozen);
        if (state.Canary is not { } canary) return Refuse(StrategyFlowRefusals.NoCanary);
        if (state.Experiment is { Status: ExperimentStatus.Running } running) return Refuse(StrategyFlowRefusals.ExperimentRunning(running.Id));
        return Accept(state, new ExperimentStarted(new(c.Experiment, canary.Version, c.Metric, c.HarmMicrosMax, now), c.By));
    }

    /// <summary>SF-28. Surely worse than is borne: the canary is taken back in the same commit.</summary>
    private static Decided Decide(StrategyFlowState state, RecordExperiment c, DateTimeOffset now)
    {
        if (c.Reading.Count < 1 || c.Reading.UpperMicros < c.Reading.LowerMicros) return Refuse(StrategyFlowRefusals.OutOfRange("reading", "of at least 1 observation, with bounds in order"));
        if (state.Experiment is not { Status: ExperimentStatus.Running } running || running.Id != c.Experiment) return Refuse(StrategyFlowRefusals.ExperimentUnknown);
        var recorded = new ExperimentRecorded(c.Reading);
        if (c.Reading.SampleRatioAlarm) return Accept(state, recorded, new ExperimentEnded(ExperimentStatus.Unbalanced, ExperimentWatch, "The arms are not of the sizes they should be.", now));
        if (c.Reading.UpperMicros >= -running.HarmMicrosMax) return Accept(state, recorded);
        var reason = $"{running.Metric} is worse by at least {-c.Reading.UpperMicros} of 1,000,000; {running.HarmMicrosMax} are borne";
        return Accept(state, [recorded, new ExperimentEnded(ExperimentStatus.Harmed, ExperimentWatch, reason, now), Back(state, ExperimentWatch, reason, now)!]);
    }

    private static Decided Decide(StrategyFlowState state, StopExperiment c, DateTimeOffset now)
    {
        if (!IsReason(c.Reason)) return Refuse(StrategyFlowRefusals.ReasonRefused);
        var ended = EndExperiment(state, ExperimentStatus.Stopped, c.By, c.Reason, now);
        return ended.IsEmpty ? Refuse(StrategyFlowRefusals.ExperimentUnknown) : Accept(state, ended);
    }

    private static ImmutableArray<StrategyFlowEvent> EndExperiment(StrategyFlowState state, ExperimentStatus status, string by, string reason, DateTimeOffset now) =>
        state.Experiment is { Status: ExperimentStatus.Running } ? [new ExperimentEnded(status, by, reason, now)] : [];
}
