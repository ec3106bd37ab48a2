using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What can happen to a strategy flow. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(VersionSaved), "versionSaved")]
[JsonDerivedType(typeof(VersionValidated), "versionValidated")]
[JsonDerivedType(typeof(DryRunRecorded), "dryRunRecorded")]
[JsonDerivedType(typeof(GateVerdictRecorded), "gateVerdictRecorded")]
[JsonDerivedType(typeof(VersionReleased), "versionReleased")]
[JsonDerivedType(typeof(StageAdvanced), "stageAdvanced")]
[JsonDerivedType(typeof(RolledBack), "rolledBack")]
[JsonDerivedType(typeof(FlowFrozen), "flowFrozen")]
[JsonDerivedType(typeof(ThawRequested), "thawRequested")]
[JsonDerivedType(typeof(ThawApproved), "thawApproved")]
[JsonDerivedType(typeof(ThawRejected), "thawRejected")]
[JsonDerivedType(typeof(FlowThawed), "flowThawed")]
[JsonDerivedType(typeof(PolicySet), "policySet")]
[JsonDerivedType(typeof(DriftRecorded), "driftRecorded")]
[JsonDerivedType(typeof(ExperimentStarted), "experimentStarted")]
[JsonDerivedType(typeof(ExperimentRecorded), "experimentRecorded")]
[JsonDerivedType(typeof(ExperimentEnded), "experimentEnded")]
[JsonDerivedType(typeof(WeightsSet), "weightsSet")]
public abstract record StrategyFlowEvent;

/// <param name="Definition">Canonical JSON.</param>
public sealed record VersionSaved(int Version, string Hash, string Definition, string By, DateTimeOffset At) : StrategyFlowEvent;

public sealed record VersionValidated(int Version, FlowReport Report, DateTimeOffset At) : StrategyFlowEvent;

public sealed record DryRunRecorded(int Version, FlowDryRun DryRun) : StrategyFlowEvent;

public sealed record GateVerdictRecorded(int Version, GateVerdict Verdict) : StrategyFlowEvent;

/// <param name="Stage">Percent of customers it serves from now on.</param>
public sealed record VersionReleased(int Version, int Stage, string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

/// <param name="To">At 100 the version serves everybody, and is no canary any more.</param>
public sealed record StageAdvanced(int Version, int From, int To, string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

/// <param name="From">The version taken back.</param>
/// <param name="To">The version that serves its customers from now on; null: none.</param>
public sealed record RolledBack(int From, int? To, string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

/// <param name="Evidence">The reading that froze it; null when a person did.</param>
public sealed record FlowFrozen(string By, string Reason, DateTimeOffset At, DriftReading? Evidence = null) : StrategyFlowEvent;

public sealed record ThawRequested(string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

public sealed record ThawApproved(string By, DateTimeOffset At) : StrategyFlowEvent;

public sealed record ThawRejected(string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

public sealed record FlowThawed(DateTimeOffset At) : StrategyFlowEvent;

public sealed record PolicySet(FlowPolicy Policy) : StrategyFlowEvent;

public sealed record DriftRecorded(DriftReading Reading) : StrategyFlowEvent;

public sealed record ExperimentStarted(FlowExperiment Experiment, string By) : StrategyFlowEvent;

public sealed record ExperimentRecorded(ExperimentReading Reading) : StrategyFlowEvent;

public sealed record ExperimentEnded(ExperimentStatus Status, string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;

public sealed record WeightsSet(ImmutableSortedDictionary<string, int> Weights, string By, string Reason, DateTimeOffset At) : StrategyFlowEvent;
