using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Delivery;

/// <summary>Carries what one actor's commit means for another: the row that was committed is the message.</summary>
/// <remarks>
/// Actors never call each other inside a turn, so they cannot wait for each other in a circle. Delivery is at least once; the idempotency
/// key is the row's position, so an actor acts once. A delivery that fails is tried again, in order, until it succeeds.
/// </remarks>
public sealed class Courier(
    NpgsqlDataSource database, FollowerMetrics metrics, TimeProvider time, ILogger<Courier> log, IGrainFactory grains, SiloTokens tokens)
    : LogFollower(FollowerName, database, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "courier";

    /// <summary>The <c>sub</c> under which deliveries stand in the log.</summary>
    public const string Subject = "silo:courier";

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
            foreach (var happened in Happened.In(row.ActorKind, row.Entry))
            {
                if (happened is not (CountersignRequested or ApprovalDecided or ApprovalTimedOut)) continue;
                CallToken.Use(tokens.Mint(Subject, []));
                await Deliver(row, happened);
            }
    }

    private async Task Deliver(CommittedRow row, object happened)
    {
        var key = $"courier/{row.Position}";
        object answer = happened switch
        {
            CountersignRequested e => await grains.GetGrain<IApprovalGrain>(e.Approval.Value).Open(
                new(SalesUnitId.From(row.ActorId), e.Decision, e.Requester, e.Permission, e.Target, e.Amount, e.Reasons, e.Quorum, e.TimeoutMinutes), key),
            ApprovalDecided e => await grains.GetGrain<ISalesUnitGrain>(e.Unit.Value).Countersign(ApprovalId.From(row.ActorId), e.Approved, e.By, key),
            // To the unit, an approval that nobody gave in time is one that was not given: what waited for it ends.
            ApprovalTimedOut e => await grains.GetGrain<ISalesUnitGrain>(e.Unit.Value).Countersign(ApprovalId.From(row.ActorId), approved: false, Approval.TimedOutBy, key),
            _ => throw new ArgumentException($"{happened.GetType().Name} is nobody's message.", nameof(happened)),
        };
        if (answer is UnitRefused or ApprovalRefused) Log.LogWarning("The message of journal row {Position} was refused: {Answer}", row.Position, answer);
    }
}
