using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Contracts.StrategyFlows;

/// <summary>A strategy flow 策略流. The grain key is a <see cref="FlowId"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Whoever acts is the caller: <c>sub</c> of its token.</remarks>
[Alias("strategyFlow")]
public interface IStrategyFlowGrain : IGrainWithStringKey
{
    /// <summary>Saves a definition as a version; one that is there already gets its number again.</summary>
    /// <param name="definition">JSON (docs/strategy-flow.schema.json), at most <see cref="FlowLimits.BytesMax"/> bytes.</param>
    [Alias("saveDraft")] Task<StrategyFlowAnswer> SaveDraft(string definition, string idempotencyKey);

    /// <summary>Holds a version against the catalogue and the rules; every finding is located.</summary>
    [Alias("validate")] Task<StrategyFlowAnswer> Validate(int version, string idempotencyKey);

    /// <summary>Says what a dry run came to. Only the platform itself calls this.</summary>
    [Alias("recordDryRun")] Task<StrategyFlowAnswer> RecordDryRun(int version, FlowDryRun dryRun, string idempotencyKey);

    /// <summary>Says what the off-policy gate made of a version. Only the platform itself calls this.</summary>
    [Alias("recordGateVerdict")] Task<StrategyFlowAnswer> RecordGateVerdict(int version, GateVerdict verdict, string idempotencyKey);

    /// <summary>Brings a version in, at 5 % of customers.</summary>
    [Alias("release")] Task<StrategyFlowAnswer> Release(int version, string reason, string idempotencyKey);

    /// <summary>Takes the canary to its next stage: 25, 50, 100.</summary>
    [Alias("advance")] Task<StrategyFlowAnswer> Advance(int stage, string reason, string idempotencyKey);

    /// <summary>Takes the canary back; without one, goes back to the version before.</summary>
    [Alias("rollBack")] Task<StrategyFlowAnswer> RollBack(string reason, string idempotencyKey);

    /// <summary>Stops everything.</summary>
    [Alias("freeze")] Task<StrategyFlowAnswer> Freeze(string reason, string idempotencyKey);

    /// <summary>Asks that the flow run again.</summary>
    [Alias("requestThaw")] Task<StrategyFlowAnswer> RequestThaw(string reason, string idempotencyKey);

    /// <summary>Agrees that it run again; the second person's word makes it so.</summary>
    [Alias("approveThaw")] Task<StrategyFlowAnswer> ApproveThaw(string idempotencyKey);

    /// <summary>Disagrees, or takes one's own request back.</summary>
    [Alias("rejectThaw")] Task<StrategyFlowAnswer> RejectThaw(string reason, string idempotencyKey);

    /// <summary>Says what the policy has learned. Only the platform itself calls this.</summary>
    [Alias("setPolicy")] Task<StrategyFlowAnswer> SetPolicy(FlowPolicy policy, string idempotencyKey);

    /// <summary>Says what was measured for drift. Only the platform itself calls this.</summary>
    [Alias("recordDrift")] Task<StrategyFlowAnswer> RecordDrift(DriftReading reading, string idempotencyKey);

    /// <summary>Begins an experiment: the canary with the version that serves everybody else (SF-28).</summary>
    /// <param name="experiment">1 to 64 characters.</param>
    /// <param name="metric">Outcomes of this metric are compared; 1 to 64 characters.</param>
    /// <param name="harmMicrosMax">How much worse the canary may be, in millionths of the metric; 0 and above.</param>
    [Alias("startExperiment")] Task<StrategyFlowAnswer> StartExperiment(string experiment, string metric, long harmMicrosMax, string idempotencyKey);

    /// <summary>Says how the experiment stands. Only the platform itself calls this.</summary>
    [Alias("recordExperiment")] Task<StrategyFlowAnswer> RecordExperiment(string experiment, ExperimentReading reading, string idempotencyKey);

    /// <summary>Ends the experiment; the canary stays.</summary>
    [Alias("stopExperiment")] Task<StrategyFlowAnswer> StopExperiment(string reason, string idempotencyKey);

    /// <summary>Changes what targets are ranked by; every target is ranked anew within seconds.</summary>
    [Alias("setWeights")] Task<StrategyFlowAnswer> SetWeights(ImmutableSortedDictionary<string, int> weights, string reason, string idempotencyKey);

    /// <summary>The flow; null when nothing was ever saved.</summary>
    [Alias("view")] Task<FlowView?> View();
}

/// <summary>A strategy flow as headquarters sees it.</summary>
/// <param name="Active">Version that serves whoever no canary serves; null: none.</param>
/// <param name="Canary">The version that is being brought in; null: none.</param>
/// <param name="Freeze">Why nothing runs; null: it may run.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="Version">How many commits made this state.</param>
[GenerateSerializer, Immutable, Alias("flow-view")]
public sealed record FlowView(
    [property: Id(0)] FlowId Id, [property: Id(1)] int? Active, [property: Id(2)] FlowCanary? Canary, [property: Id(3)] FlowFreeze? Freeze, [property: Id(4)] ImmutableArray<FlowVersion> Versions,
    [property: Id(5)] FlowPolicy? Policy, [property: Id(6)] ImmutableArray<DriftReading> Drift, [property: Id(7)] FlowExperiment? Experiment, [property: Id(8)] long Version);
