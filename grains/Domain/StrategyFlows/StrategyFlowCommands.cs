using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a strategy flow can be asked. <c>By</c> is the <c>sub</c> of the token; reasons have 1 to <see cref="StrategyFlow.ReasonLengthMax"/> characters.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SaveDraft), "saveDraft")]
[JsonDerivedType(typeof(ValidateVersion), "validateVersion")]
[JsonDerivedType(typeof(RecordDryRun), "recordDryRun")]
[JsonDerivedType(typeof(RecordGateVerdict), "recordGateVerdict")]
[JsonDerivedType(typeof(ReleaseVersion), "releaseVersion")]
[JsonDerivedType(typeof(AdvanceStage), "advanceStage")]
[JsonDerivedType(typeof(RollBack), "rollBack")]
[JsonDerivedType(typeof(FreezeFlow), "freezeFlow")]
[JsonDerivedType(typeof(RequestThaw), "requestThaw")]
[JsonDerivedType(typeof(ApproveThaw), "approveThaw")]
[JsonDerivedType(typeof(RejectThaw), "rejectThaw")]
[JsonDerivedType(typeof(SetPolicy), "setPolicy")]
[JsonDerivedType(typeof(RecordDrift), "recordDrift")]
[JsonDerivedType(typeof(StartExperiment), "startExperiment")]
[JsonDerivedType(typeof(RecordExperiment), "recordExperiment")]
[JsonDerivedType(typeof(StopExperiment), "stopExperiment")]
[JsonDerivedType(typeof(SetWeights), "setWeights")]
public abstract record StrategyFlowCommand;

/// <summary>Saves a definition as a new version; one that is there already gets its number again.</summary>
/// <param name="Definition">JSON, at most <see cref="FlowLimits.BytesMax"/> bytes.</param>
public sealed record SaveDraft(string Definition, string By) : StrategyFlowCommand;

/// <summary>Has a version validated, and the report kept.</summary>
public sealed record ValidateVersion(int Version) : StrategyFlowCommand;

/// <summary>Says what a dry run of a version came to.</summary>
public sealed record RecordDryRun(int Version, FlowDryRun DryRun) : StrategyFlowCommand;

/// <summary>Says what the off-policy gate made of a version.</summary>
public sealed record RecordGateVerdict(int Version, GateVerdict Verdict) : StrategyFlowCommand;

/// <summary>Brings a version in, at the first stage.</summary>
public sealed record ReleaseVersion(int Version, string By, string Reason) : StrategyFlowCommand;

/// <summary>Takes the canary to its next stage.</summary>
/// <param name="Stage">The stage it is to reach, in percent; said so that two people who press at once advance it once.</param>
public sealed record AdvanceStage(int Stage, string By, string Reason) : StrategyFlowCommand;

/// <summary>Takes the canary back; without one, goes back to the version before.</summary>
public sealed record RollBack(string By, string Reason) : StrategyFlowCommand;

/// <summary>Stops everything.</summary>
public sealed record FreezeFlow(string By, string Reason) : StrategyFlowCommand;

/// <summary>Asks that the flow run again.</summary>
public sealed record RequestThaw(string By, string Reason) : StrategyFlowCommand;

/// <summary>Agrees that it run again; the second person's word makes it so.</summary>
public sealed record ApproveThaw(string By) : StrategyFlowCommand;

/// <summary>Disagrees, or takes one's own request back.</summary>
public sealed record RejectThaw(string By, string Reason) : StrategyFlowCommand;

/// <summary>Says what the policy has learned.</summary>
public sealed record SetPolicy(FlowPolicy Policy) : StrategyFlowCommand;

/// <summary>Says what was measured; beyond the bounds of SF-25 the flow freezes.</summary>
public sealed record RecordDrift(DriftReading Reading) : StrategyFlowCommand;

/// <summary>Begins an experiment on the canary.</summary>
public sealed record StartExperiment(string Experiment, string Metric, long HarmMicrosMax, string By) : StrategyFlowCommand;

/// <summary>Says how the experiment stands; harm beyond what is borne takes the canary back.</summary>
public sealed record RecordExperiment(string Experiment, ExperimentReading Reading) : StrategyFlowCommand;

/// <summary>Ends the experiment.</summary>
public sealed record StopExperiment(string By, string Reason) : StrategyFlowCommand;

/// <summary>Changes what targets are ranked by.</summary>
/// <param name="Weights">In percent, by feature; one that is left out keeps 100.</param>
public sealed record SetWeights(ImmutableSortedDictionary<string, int> Weights, string By, string Reason) : StrategyFlowCommand;
