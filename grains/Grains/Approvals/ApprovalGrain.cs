using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain.Approvals;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Approvals;

/// <summary>The shell of an approval; its rules are in <see cref="Approval"/>.</summary>
/// <remarks>
/// A reminder calls the approval at its deadline, in whichever silo, also after all were down. It only knocks: whether the time is up is the
/// rules' to say, by the database's clock, and they say it to whoever comes first. So a reminder that is late, early, lost or repeated does no harm.
/// </remarks>
[GrainType("approval")]
public sealed class ApprovalGrain(
    ActorServices services, [PersistentState("approval", GrainStorage.Snapshots)] IPersistentState<Snapshot<ApprovalState>> snapshot)
    : ActorGrain<Approval, ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>(services, snapshot), IApprovalGrain, IRemindable
{
    /// <summary>The reminder's name.</summary>
    public const string Deadline = "deadline";

    /// <summary>How often the reminder knocks again once the deadline has passed, until it is answered; the shortest that Orleans allows.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(1);

    private bool IsOpen => State is { Request: not null, Verdict: null, TimedOutAt: null };

    /// <remarks>An approval opened before approvals had deadlines has no reminder yet, nor has one whose silo died just after the commit that opened it.</remarks>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (IsOpen) await SetReminder();
    }

    public async Task<ApprovalAnswer> Open(CountersignRequest request, string idempotencyKey)
    {
        var answer = await Answer(nameof(Open), request, idempotencyKey, new Open(request));
        if (IsOpen) await SetReminder();
        return answer;
    }

    public Task<ApprovalAnswer> Decide(bool approved, string note, string idempotencyKey) =>
        Take(nameof(Decide), new Decide(approved, Caller.Current.Subject, note), idempotencyKey);

    public Task<ApprovalAnswer> Reassign(Assignee to, string note, string idempotencyKey) =>
        Take(nameof(Reassign), new Reassign(to, Caller.Current.Subject, note), idempotencyKey);

    public Task<ApprovalAnswer> SendBack(string note, string idempotencyKey) =>
        Take(nameof(SendBack), new SendBack(Caller.Current.Subject, note), idempotencyKey);

    public Task<ApprovalAnswer> Resubmit(string note, string idempotencyKey) =>
        Take(nameof(Resubmit), new Resubmit(Caller.Current.Subject, note), idempotencyKey);

    /// <summary>The deadline may have come.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (await Take(nameof(TimeOut), new TimeOut(), $"{Deadline}/{State.Id}") is ApprovalRefused refused)
            Services.Log.LogWarning("Approval {Approval} could not look at its deadline: {Refusal}", State.Id, refused.Refusal);
    }

    public Task<ApprovalView?> View() => Task.FromResult(State is { Request: { } request, OpenedAt: { } at, Deadline: { } deadline }
        ? new ApprovalView(
            State.Id, request, at, State.Verdict, State.StateAt(Services.Clock.Now()), request.QuorumOrDefault, State.Votes, State.Assignee, deadline, State.Steps)
        : null);

    private async Task<ApprovalAnswer> Take<TCommand>(string method, TCommand command, string idempotencyKey) where TCommand : ApprovalCommand
    {
        var answer = await Answer(method, command, idempotencyKey, command);
        if (State.Request is not null && !IsOpen) await ClearReminder();
        return answer;
    }

    /// <summary>Has the reminder set. Until it is, whoever opened the approval is not answered, and tries again.</summary>
    private async Task SetReminder()
    {
        if (await this.GetReminder(Deadline) is not null) return;
        var remaining = State.Deadline!.Value - Services.Clock.Now();
        await this.RegisterOrUpdateReminder(Deadline, remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero, s_again);
    }

    /// <summary>Nobody needs the reminder any more. What was answered is durable already: should this fail, the reminder knocks at the deadline and is then cleared away.</summary>
    private async Task ClearReminder()
    {
        try
        {
            if (await this.GetReminder(Deadline) is { } reminder) await this.UnregisterReminder(reminder);
        }
        catch (Exception failure)
        {
            Services.Log.LogWarning(failure, "The reminder of approval {Approval} is still set; it will be cleared at the deadline.", State.Id);
        }
    }
}
