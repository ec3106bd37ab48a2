using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<StrategyFlowAnswer, StrategyFlowEvent>;

/// <summary>The rules of a strategy flow 策略流 (docs/rules/strategy-flow.md). Never runs unvalidated, never runs frozen, never brings two versions in at once. Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class StrategyFlow : IActor<StrategyFlowState, StrategyFlowCommand, StrategyFlowAnswer, StrategyFlowEvent>
{
    /// <summary>Longest reason in UTF-16 characters, inclusive.</summary>
    public const int ReasonLengthMax = 300;

    /// <summary>Versions remembered besides those released; older ones are in the log.</summary>
    public const int VersionsKept = 20;

    /// <summary>Versions that can be gone back to.</summary>
    public const int GoodKept = 5;

    /// <summary>People who must approve a thaw.</summary>
    public const int ThawQuorum = 2;

    /// <summary>Who stands in the log where drift froze a flow.</summary>
    public const string DriftWatch = "silo:drift";

    /// <summary>Who stands in the log where an experiment took a version back.</summary>
    public const string ExperimentWatch = "silo:experiment";

    /// <summary>Percent of customers that a version serves, one stage after the other.</summary>
    public static ImmutableArray<int> Stages { get; } = [5, 25, 50, 100];

    private StrategyFlow() { }

    public static string Kind => "strategy-flow";

    public static bool IsKey(string key) => Ids.TryParse<FlowId>(key, out _);

    public static StrategyFlowState Empty(string key) => new(Ids.Parse<FlowId>(key));

    public static StrategyFlowAnswer Refused(Refusal refusal) => new FlowRefused(refusal, []);

    /// <summary>The version that serves a customer now (SF-21): the canary up to its stage, else the active one; null: none, or frozen.</summary>
    /// <param name="place">Where the customer falls in [0, 1), under the flow's id as salt (<see cref="FlowSenses.Assign"/>). Whoever a stage serves is served by every later one.</param>
    public static FlowVersion? VersionFor(StrategyFlowState state, double place)
    {
        if (state.Freeze is not null) return null;
        var number = state.Canary is { } canary && place * 100 < canary.Stage ? canary.Version : state.Active;
        return number is { } one ? state.Version(one) : null;
    }

    /// <summary>What becomes of a run of a version when its next input comes (SF-17).</summary>
    public static RunStanding StandingOf(StrategyFlowState state, int version) =>
        state.Version(version) is not { TakenBack: false } ? RunStanding.Halts : state.Freeze is null ? RunStanding.GoesOn : RunStanding.Waits;

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="StrategyFlowRefusals"/> answers.</remarks>
    public static Decided Decide(StrategyFlowState state, StrategyFlowCommand command, DateTimeOffset now)
    {
        if (command is SaveDraft draft) return Decide(state, draft, now);
        if (state.Last == 0) return Refuse(StrategyFlowRefusals.FlowUnknown);
        return command switch
        {
            ValidateVersion c => Decide(state, c, now),
            RecordDryRun c => Decide(state, c),
            RecordGateVerdict c => Decide(state, c),
            ReleaseVersion c => Decide(state, c, now),
            AdvanceStage c => Decide(state, c, now),
            RollBack c => Decide(state, c, now),
            FreezeFlow c => Decide(state, c, now),
            RequestThaw c => Decide(state, c, now),
            ApproveThaw c => Decide(state, c, now),
            RejectThaw c => Decide(state, c, now),
            SetPolicy c => Decide(state, c),
            RecordDrift c => Decide(state, c, now),
            StartExperiment c => Decide(state, c, now),
            RecordExperiment c => Decide(state, c, now),
            StopExperiment c => Decide(state, c, now),
            SetWeights c => Decide(state, c, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a strategy flow.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static StrategyFlowState Apply(StrategyFlowState state, StrategyFlowEvent happened) => happened switch
    {
        VersionSaved e => Forget(state with { Versions = state.Versions.Add(new(e.Version, e.Hash, e.Definition, e.By, e.At)), Last = e.Version }),
        VersionValidated e => With(state, e.Version, version => version with { Report = e.Report }),
        DryRunRecorded e => With(state, e.Version, version => version with { DryRun = e.DryRun }),
        GateVerdictRecorded e => With(state, e.Version, version => version with { Gate = e.Verdict }),
        VersionReleased e => With(state, e.Version, version => version with { TakenBack = false }) with { Canary = new(e.Version, e.Stage, e.At), Drift = [] },
        StageAdvanced { To: 100 } e => state with { Canary = null, Active = e.Version, Good = state.Active is { } before ? [.. state.Good.Where(good => good != e.Version).Append(before).TakeLast(GoodKept)] : state.Good },
        StageAdvanced e => state with { Canary = new(e.Version, e.To, e.At) },
        RolledBack e => With(state, e.From, version => version with { Gate = null, TakenBack = true }) is var after && state.Canary is not null
            ? after with { Canary = null, Drift = [] }
            : after with { Active = e.To, Good = state.Good.IsEmpty ? [] : state.Good[..^1], Drift = [] },
        FlowFrozen e => state with { Freeze = new(e.By, e.Reason, e.At, e.Evidence) },
        ThawRequested e => Thawing(state, new(e.By, e.Reason, e.At, [])),
        ThawApproved e => state.Freeze?.Thaw is { } thaw ? Thawing(state, thaw with { Approvers = thaw.Approvers.Add(e.By) }) : state,
        ThawRejected => Thawing(state, null),
        FlowThawed => state with { Freeze = null, Drift = [] },
        PolicySet e => state with { Policy = e.Policy },
        DriftRecorded e => state with { Drift = [.. state.Drift.Where(one => one.Statistic != e.Reading.Statistic).Append(e.Reading).OrderBy(one => one.Statistic)] },
        ExperimentStarted e => state with { Experiment = e.Experiment },
        ExperimentRecorded e => state with { Experiment = state.Experiment is { } running ? running with { Reading = e.Reading } : null },
        ExperimentEnded e => state with { Experiment = state.Experiment is { } running ? running with { Status = e.Status } : null },
        WeightsSet e => state with { Weights = new(e.Weights, state.Weights?.Now ?? ImmutableSortedDictionary<string, int>.Empty, e.By, e.Reason, e.At) },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a strategy flow.", nameof(happened)),
    };

    private static StrategyFlowState Thawing(StrategyFlowState state, FlowThaw? thaw) => state with { Freeze = state.Freeze is { } freeze ? freeze with { Thaw = thaw } : null };

    private static StrategyFlowState With(StrategyFlowState state, int number, Func<FlowVersion, FlowVersion> change) =>
        state with { Versions = [.. state.Versions.Select(version => version.Number == number ? change(version) : version)] };

    /// <summary>What is released, or can be gone back to, is never forgotten; of the rest the oldest goes.</summary>
    private static StrategyFlowState Forget(StrategyFlowState state)
    {
        var held = new HashSet<int?>([state.Active, state.Canary?.Version, .. state.Good]);
        var over = state.Versions.Count(version => !held.Contains(version.Number)) - VersionsKept;
        return over <= 0 ? state : state with { Versions = [.. state.Versions.Where(version => held.Contains(version.Number) || over-- <= 0)] };
    }

    private static bool IsReason(string text) => text.Trim().Length > 0 && text.Length <= ReasonLengthMax && !text.Any(char.IsControl);

    private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static Decided Accept(StrategyFlowState state, params ImmutableArray<StrategyFlowEvent> events) => new(new FlowAccepted(events.Aggregate(state, Apply).Freeze is not null), events);

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
