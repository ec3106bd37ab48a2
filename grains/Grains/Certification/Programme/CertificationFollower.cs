using System.Buffers;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Keeps in step with the log which systems, runs and certificates there are.</summary>
public sealed class CertificationFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<CertificationFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "certification";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        typeof(SystemRegistered), typeof(SystemMoved), typeof(OwnershipProven), typeof(SystemClustered), typeof(RunStarted), typeof(RunFinished), typeof(RunInterrupted),
        typeof(CertificateGranted), typeof(CertificateSuspended), typeof(CertificateReinstated), typeof(CertificateEnded), typeof(SeedShown)]);

    protected override string[] Kinds { get; } = [SupplierSystem.Kind];

    // The workers' columns are theirs: a statement made again finds the row and leaves it.
    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows.Where(Wants))
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
                foreach (var change in Changes(row, happened))
                    batch.BatchCommands.Add(change);
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand[] Changes(CommittedRow row, object happened) => happened switch
    {
        SystemRegistered e => [Registered(row, e)],
        SystemMoved => [Of(row, "update certification.systems set owned = false where id = $1")],
        OwnershipProven => [Of(row, "update certification.systems set owned = true where id = $1")],
        SystemClustered e => [Clustered(row, e)],
        RunStarted e =>
        [
            Projector.Statement("insert into certification.runs (id, system, position) values ($1, $2, $3) on conflict do nothing", e.Run.Value, row.ActorId, row.Position),
            Ran(row, RunStatus.Open),
        ],
        RunFinished e => [Done(e.Run.Value), Ran(row, CertificationModules.AreAll(e.Passed) ? RunStatus.Passed : RunStatus.NotPassed)],
        RunInterrupted e => [Done(e.Run.Value), Ran(row, RunStatus.Interrupted)],
        CertificateGranted e =>
        [
            Projector.Statement(
                "insert into certification.certificates (id, system, status_index, valid_from, valid_until) values ($1, $2, $3, $4, $5) on conflict do nothing",
                e.Certificate.Value, row.ActorId, e.StatusIndex, e.ValidFrom.ToUniversalTime(), e.ValidUntil.ToUniversalTime()),
        ],
        CertificateSuspended e => [Suspended(e.Certificate.Value, e.Cause, true)],
        CertificateReinstated e => [Suspended(e.Certificate.Value, e.Cause, false)],
        CertificateEnded e => [Projector.Statement("update certification.certificates set ended = $2 where id = $1", e.Certificate.Value, Projector.Word(e.End))],
        SeedShown e => [Projector.Statement("update certification.certificates set seed_shown = true where id = $1", e.Certificate.Value)],
        _ => [],
    };

    private static NpgsqlBatchCommand Registered(CommittedRow row, SystemRegistered e)
    {
        var command = Projector.Statement(
            "insert into certification.systems (number, id, organisation, name, kind, plugin) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            row.Position, row.ActorId, e.Owner, e.Name, Projector.Word(e.Kind));
        command.Parameters.Add(Text(e.Plugin));
        return command;
    }

    private static NpgsqlBatchCommand Clustered(CommittedRow row, SystemClustered e)
    {
        var command = Projector.Statement("update certification.systems set is_anchor = $2, cluster = $3 where id = $1", row.ActorId, e.IsAnchor);
        command.Parameters.Add(Text(e.Cluster));
        return command;
    }

    private static NpgsqlParameter Text(string? text) => new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)text ?? DBNull.Value };

    private static NpgsqlBatchCommand Of(CommittedRow row, string sql) => Projector.Statement(sql, row.ActorId);

    private static NpgsqlBatchCommand Done(string run) => Projector.Statement("update certification.runs set done = true where id = $1", run);

    private static NpgsqlBatchCommand Ran(CommittedRow row, RunStatus status) =>
        Projector.Statement("update certification.systems set last_run = $2 where id = $1", row.ActorId, Projector.Word(status));

    private static NpgsqlBatchCommand Suspended(string certificate, SuspensionCause cause, bool set) =>
        Projector.Statement($"update certification.certificates set {(cause == SuspensionCause.Office ? "held" : "regressed")} = $2 where id = $1", certificate, set);
}
