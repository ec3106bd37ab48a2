using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The shell of a task; its rules are in <see cref="FlowTask"/>.</summary>
[GrainType("flow-task")]
public sealed class FlowTaskGrain(
    ActorServices services, FlowTables tables, [PersistentState("flow-task", GrainStorage.Snapshots)] IPersistentState<Snapshot<FlowTaskState>> snapshot)
    : ActorGrain<FlowTask, FlowTaskState, FlowTaskCommand, FlowTaskAnswer, FlowTaskEvent>(services, snapshot), IFlowTaskGrain
{
    public async Task<FlowTaskAnswer> Complete(string note, string idempotencyKey) =>
        await Answer(nameof(Complete), note, idempotencyKey, new CompleteTask(await tables.HasTaskAsync(State.Id), Caller.Current.Subject, note));
}
