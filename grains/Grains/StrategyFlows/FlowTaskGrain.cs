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

    public async Task<FlowTextReply> ReadText(string idempotencyKey) => await ReadAsync(
        nameof(ReadText), await tables.EffectAsync(State.Id) switch { SendMessage { Channel: SendingChannel.Task } e => e.Content, DispatchExpert e => e.Introduction, _ => null }, forReview: false, idempotencyKey);

    public async Task<FlowTextReply> ReadReview(string idempotencyKey) => await ReadAsync(nameof(ReadReview), (await tables.EffectAsync(State.Id) as OpenApproval)?.Content, forReview: true, idempotencyKey);

    /// <summary>SF-96: first it is written down, then it is shown.</summary>
    private async Task<FlowTextReply> ReadAsync(string method, FlowContent? content, bool forReview, string idempotencyKey)
    {
        var text = content is null ? null : await Services.Keys.Open(content.Text);
        return await Answer(method, forReview, idempotencyKey, new ReadFlowText(text is not null, Caller.Current.Subject, forReview)) is FlowTaskRefused refused
            ? new(null, null, null, null, refused.Refusal)
            : text is null ? new(null, null, null, null, FlowTaskRefusals.TextUnknown) : new(text, content?.Template, content?.Language, content?.By, null);
    }
}
