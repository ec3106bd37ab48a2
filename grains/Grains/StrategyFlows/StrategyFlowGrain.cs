using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The shell of a strategy flow; its rules are in <see cref="StrategyFlow"/>.</summary>
[GrainType("strategy-flow")]
public sealed class StrategyFlowGrain(
    ActorServices services, [PersistentState("strategy-flow", GrainStorage.Snapshots)] IPersistentState<Snapshot<StrategyFlowState>> snapshot)
    : ActorGrain<StrategyFlow, StrategyFlowState, StrategyFlowCommand, StrategyFlowAnswer, StrategyFlowEvent>(services, snapshot), IStrategyFlowGrain
{
    private static string By => Caller.Current.Subject;

    public Task<StrategyFlowAnswer> SaveDraft(string definition, string idempotencyKey) => Take(nameof(SaveDraft), new SaveDraft(definition, By), idempotencyKey);

    public Task<StrategyFlowAnswer> Validate(int version, string idempotencyKey) => Take(nameof(Validate), new ValidateVersion(version), idempotencyKey);

    public Task<StrategyFlowAnswer> RecordDryRun(int version, FlowDryRun dryRun, string idempotencyKey) =>
        // What a retry must repeat is which version was to be rehearsed: what came of it is the first one's.
        Answer(nameof(RecordDryRun), version, idempotencyKey, new RecordDryRun(version, dryRun));

    public Task<StrategyFlowAnswer> RecordGateVerdict(int version, GateVerdict verdict, string idempotencyKey) =>
        // As with a rehearsal.
        Answer(nameof(RecordGateVerdict), version, idempotencyKey, new RecordGateVerdict(version, verdict));

    public Task<StrategyFlowAnswer> Release(int version, string reason, string idempotencyKey) => Take(nameof(Release), new ReleaseVersion(version, By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> Advance(int stage, string reason, string idempotencyKey) => Take(nameof(Advance), new AdvanceStage(stage, By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> RollBack(string reason, string idempotencyKey) => Take(nameof(RollBack), new RollBack(By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> Freeze(string reason, string idempotencyKey) => Take(nameof(Freeze), new FreezeFlow(By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> RequestThaw(string reason, string idempotencyKey) => Take(nameof(RequestThaw), new RequestThaw(By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> ApproveThaw(string idempotencyKey) => Take(nameof(ApproveThaw), new ApproveThaw(By), idempotencyKey);

    public Task<StrategyFlowAnswer> RejectThaw(string reason, string idempotencyKey) => Take(nameof(RejectThaw), new RejectThaw(By, reason), idempotencyKey);

    public Task<StrategyFlowAnswer> SetPolicy(FlowPolicy policy, string idempotencyKey) => Take(nameof(SetPolicy), new SetPolicy(policy), idempotencyKey);

    public Task<StrategyFlowAnswer> RecordDrift(DriftReading reading, string idempotencyKey) => Take(nameof(RecordDrift), new RecordDrift(reading), idempotencyKey);

    public Task<FlowView?> View() => Task.FromResult(State.Last == 0
        ? null
        : new FlowView(State.Id, State.Active, State.Canary, State.Freeze, [.. State.Versions.Reverse()], State.Policy, State.Drift, State.Experiment, Version));

    private Task<StrategyFlowAnswer> Take<TCommand>(string method, TCommand command, string idempotencyKey) where TCommand : StrategyFlowCommand => Answer(method, command, idempotencyKey, command);
}
