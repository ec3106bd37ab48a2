using System.Buffers;
using Ecosystem.Domain.Governance;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Governance;

/// <summary>Keeps in step with the log which white papers there are, and which of them anybody may read.</summary>
public sealed class GovernanceFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<GovernanceFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "governance";

    private static readonly SearchValues<string> s_heeded = Happened.Marks(typeof(WhitePaperDrafted), typeof(WhitePaperPublished));

    protected override string[] Kinds { get; } = [GovernanceBoard.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows)
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
                if (Change(row, happened) is { } change)
                    batch.BatchCommands.Add(change);
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand? Change(CommittedRow row, object happened) => happened switch
    {
        WhitePaperDrafted e => Projector.Statement(
            "insert into governance.papers (quarter, manifest, log_size, drafted_at, position) values ($1, $2, $3, $4, $5) on conflict do nothing",
            e.Quarter.ToString(), e.Manifest, e.LogSize, e.At.ToUniversalTime(), row.Position),
        WhitePaperPublished e => Projector.Statement(
            "update governance.papers set published_at = $3 where quarter = $1 and manifest = $2", e.Paper.Quarter.ToString(), e.Paper.Manifest, e.At.ToUniversalTime()),
        _ => null,
    };
}
