using System.Buffers;
using System.Collections.Frozen;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Delivery;

/// <summary>Carries what one actor's commit means for another: the row that was committed is the message.</summary>
/// <remarks>
/// Actors never call each other inside a turn, so they cannot wait for each other in a circle. Delivery is at least once; the idempotency
/// key is the row's position and the event's place in it, so an actor acts once. A delivery that fails is tried again, in order, until it
/// succeeds: passed over, an approval would be given and its hold never placed.
/// </remarks>
public sealed class Courier(
    LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<Courier> log, IGrainFactory grains, SiloTokens tokens)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "courier";

    /// <summary>The <c>sub</c> under which deliveries stand in the log.</summary>
    public const string Subject = "silo:courier";

    /// <summary>Refusals that say nothing about the message: a silo that does not know the policy yet, or a key that was taken for something else.</summary>
    private static readonly FrozenSet<string> s_notTheMessages = FrozenSet.Create(StringComparer.Ordinal, SalesUnitRefusals.PolicyUnknown("").Code, KeyRefusals.Reused.Code);

    /// <summary>The events that are messages.</summary>
    private static readonly Type[] s_messages = [typeof(CountersignRequested), typeof(ApprovalDecided), typeof(ApprovalTimedOut), typeof(FundSpent), typeof(UnitsTold), typeof(WaiverRequested)];

    private static readonly SearchValues<string> s_marks = Happened.Marks(s_messages);

    protected override string[] Kinds { get; } = [SalesUnit.Kind, Approval.Kind, Fund.Kind, Space.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
            foreach (var (index, happened) in Happened.In(row.ActorKind, row.Entry, s_marks).Index())
            {
                if (!s_messages.Contains(happened.GetType())) continue;
                // What a run of a flow waits for, the runner finds in the log by itself (SF-74).
                if (happened is ApprovalDecided { Run: not null } or ApprovalTimedOut { Run: not null }) continue;
                CallToken.Use(tokens.Mint(Subject, []));
                // A commit may hold two messages: each is a request of its own.
                var key = $"courier/{row.Position}/{index}";
                if (happened is UnitsTold told)
                    foreach (var (n, notice) in told.Notices.Index()) Heed(row, index, await grains.GetGrain<ISalesUnitGrain>(notice.Unit.Value).HearOfFund(notice.Notice, row.Position, $"{key}/{n}"));
                else
                    Heed(row, index, await Deliver(row, happened, key));
            }
    }

    private async Task<object> Deliver(CommittedRow row, object happened, string key) => happened switch
    {
        CountersignRequested e => await grains.GetGrain<IApprovalGrain>(e.Approval.Value).Open(
            new(SalesUnitId.From(row.ActorId), e.Decision, e.Requester, e.Permission, e.Target, e.Amount, e.Reasons, e.Quorum, e.TimeoutMinutes), key),
        WaiverRequested e => await grains.GetGrain<IApprovalGrain>(e.Approval.Value).Open(Waiver(SpaceId.From(row.ActorId), e), key),
        ApprovalDecided { Milestone: { } awaited } e => await grains.GetGrain<ISpaceGrain>(awaited.Space.Value).HearOfWaiver(awaited.Milestone, ApprovalId.From(row.ActorId), e.Approved, e.By, key),
        ApprovalTimedOut { Milestone: { } awaited } => await grains.GetGrain<ISpaceGrain>(awaited.Space.Value).HearOfWaiver(awaited.Milestone, ApprovalId.From(row.ActorId), given: false, Approval.TimedOutBy, key),
        ApprovalDecided e => await grains.GetGrain<ISalesUnitGrain>(e.Unit.Value).Countersign(ApprovalId.From(row.ActorId), e.Approved, e.By, key),
        // To the unit, an approval that nobody gave in time is one that was not given: what waited for it ends.
        ApprovalTimedOut e => await grains.GetGrain<ISalesUnitGrain>(e.Unit.Value).Countersign(ApprovalId.From(row.ActorId), approved: false, Approval.TimedOutBy, key),
        FundSpent e => await grains.GetGrain<IFundGrain>(e.Fund.Value).PostSpending(new(e.Hold, SalesUnitId.From(row.ActorId), e.Lease, e.Amount), key),
        _ => throw new ArgumentException($"{happened.GetType().Name} is nobody's message.", nameof(happened)),
    };

    /// <summary>A waiver is decided as any countersign is: by somebody else, and once. It spends nothing.</summary>
    private static CountersignRequest Waiver(SpaceId space, WaiverRequested e) => new(
        e.Unit, DecisionId.From(string.Concat(DecisionId.Prefix, e.Approval.Value.AsSpan(ApprovalId.Prefix.Length))), e.Requester, new("contract-terms", "approve"),
        new(TargetKind.Customer, e.Customer.Value), new(0, "CNY"), [$"SP-9: milestone {e.Milestone} of {space} is to be waived: {e.Reason}"], Milestone: new(space, e.Milestone));

    /// <summary>A refusal that is the message's own is said and passed over; one that says nothing about the message stops the courier until a silo can take it.</summary>
    private void Heed(CommittedRow row, int index, object answer)
    {
        if (answer switch { UnitRefused unit => unit.Refusal, ApprovalRefused approval => approval.Refusal, FundRefused fund => fund.Refusal, SpaceRefused space => space.Refusal, _ => null } is not { } refusal) return;
        if (s_notTheMessages.Contains(refusal.Code)) throw new UndeliveredException(row.Position, index, refusal);
        Log.LogWarning("Message {Index} of journal row {Position} was refused: {Refusal}", index, row.Position, refusal);
    }
}

/// <summary>A message was refused for a reason that is not its own: it is tried again until a silo can take it.</summary>
public sealed class UndeliveredException(long position, int index, Refusal refusal) : InvalidOperationException(
    $"Message {index} of journal row {position} could not be delivered: {refusal.Code}: {refusal.Message}");
