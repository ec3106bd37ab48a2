using System.Buffers;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Exports;

/// <summary>Keeps in step with the log which exports there are for the workers, and which consents stand.</summary>
public sealed class ExportFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<ExportFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "exports";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(ExportStarted), typeof(ExportCompleted), typeof(ExportFailed), typeof(ExportCancelled), typeof(ExportExpired)]);

    protected override string[] Kinds { get; } = [Customer.Kind, Export.Kind];

    // The workers' columns are theirs: a statement made again finds the row and leaves it.
    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows.Where(Wants))
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
                if (Change(row, happened) is { } change)
                    batch.BatchCommands.Add(change);
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand? Change(CommittedRow row, object happened) => happened switch
    {
        ConsentGranted { Consent: var consent } => Granted(row, consent),
        ConsentWithdrawn e => Projector.Statement("update exports.consents set withdrawn_at = $2 where id = $1", e.Consent.Value, row.Position),
        ExportStarted e => Projector.Statement(
            "insert into exports.jobs (id, position, audience, organisation, client, expires_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            row.ActorId, row.Position, Projector.Word(e.Owner.Audience), e.Owner.Organisation, e.Owner.Client, e.ExpiresAt.ToUniversalTime()),
        ExportCompleted => Ended(row, ExportStatus.Done),
        ExportFailed => Ended(row, ExportStatus.Failed),
        ExportCancelled => Ended(row, ExportStatus.Cancelled),
        ExportExpired => Ended(row, ExportStatus.Expired),
        _ => null,
    };

    private static NpgsqlBatchCommand Granted(CommittedRow row, Consent consent)
    {
        var command = Projector.Statement(
            "insert into exports.consents (id, position, customer, grantee, category, purpose, expires_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
            consent.Id.Value, row.Position, row.ActorId, consent.Grantee, Projector.Word(consent.Category), consent.Purpose);
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)consent.ExpiresAt?.ToUniversalTime() ?? DBNull.Value });
        return command;
    }

    private static NpgsqlBatchCommand Ended(CommittedRow row, ExportStatus status) => Projector.Statement("update exports.jobs set status = $2 where id = $1", row.ActorId, Projector.Word(status));
}
