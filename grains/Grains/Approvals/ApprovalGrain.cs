using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain.Approvals;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Approvals;

/// <summary>The shell of an approval; its rules are in <see cref="Approval"/>.</summary>
[GrainType("approval")]
public sealed class ApprovalGrain(
    ActorServices services, [PersistentState("approval", GrainStorage.Snapshots)] IPersistentState<Snapshot<ApprovalState>> snapshot)
    : ActorGrain<Approval, ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>(services, snapshot), IApprovalGrain
{
    public Task<ApprovalAnswer> Open(CountersignRequest request, string idempotencyKey) => Answer(nameof(Open), request, idempotencyKey, new Open(request));

    public Task<ApprovalAnswer> Decide(bool approved, string note, string idempotencyKey)
    {
        var command = new Decide(approved, Caller.Current.Subject, note);
        return Answer(nameof(Decide), command, idempotencyKey, command);
    }

    public Task<ApprovalView?> View() => Task.FromResult(State is { Request: { } request, OpenedAt: { } at } ? new ApprovalView(State.Id, request, at, State.Verdict) : null);
}
