using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Watches flows at work (SF-85 to SF-89): what runs chose and what came of it is counted in the transaction that moves the cursor, once each; what a flow is to be told of it is sent after.</summary>
public sealed class WatchFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, FlowReferences references, WatchSender sender, ILogger<WatchFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name. Its number goes up when it counts differently than before; its tables are then emptied first.</summary>
    public const string FollowerName = "flow-watch-1";

    private readonly Dictionary<string, WatchedFlow> _flows = new(StringComparer.Ordinal);

    protected override string[] Kinds { get; } = [StrategyFlow.Kind, FlowRun.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task LeadAsync(FollowerLead lead, CancellationToken cancellation)
    {
        _flows.Clear();
        foreach (var (flow, watched) in await WatchTables.WatchedAsync(lead.Connection, cancellation)) _flows[flow] = watched;
        // Whoever led before may have ended between its commit and the sending.
        await sender.SendAsync(lead.Connection, cancellation);
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        var wanted = rows.Where(Wants).ToList();
        if (wanted.Count == 0) return;
        var runs = await WatchTables.RunsAsync(wanted, connection, cancellation);
        var round = new WatchRound(_flows);
        foreach (var row in wanted)
        {
            var at = Entries.At(row.Entry);
            foreach (var happened in Happened.In(row.ActorKind, row.Entry))
                if (happened is StrategyFlowEvent changed) round.Change(row, changed, at);
                else if (happened is FlowRunEvent step && runs.TryGetValue(row.ActorId, out var run)) await round.TakeAsync(row, run, step, at, references, cancellation);
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        round.Count(await WatchTables.CountAsync(round, connection, transaction, cancellation));
        // What a flow is told must not be forgotten by the server and counted otherwise: it waits for the disk.
        if (round.AddTo(batch)) await RunDurablyAsync(batch, cancellation);
        else if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    protected override Task AppliedAsync(FollowerLead lead, CancellationToken cancellation) => sender.SendAsync(lead.Connection, cancellation);
}
