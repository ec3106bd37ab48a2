using System.Collections.Immutable;
using Ecosystem.Domain;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Exports;

/// <summary>The exports that wait, as the workers of all silos share them, and what has been written of them.</summary>
/// <remarks>
/// A worker takes an export for a while and under a number; each of its steps, in one transaction, stores records, moves the cursor and renews the
/// claim, and does so only while the number is still its own and the export is not over. So of two workers that both believe an export is theirs
/// only one writes, and what is stored and where the source goes on never differ.
/// </remarks>
public sealed class ExportStore(NpgsqlDataSource database)
{
    /// <summary>How long a claim stands after each step; well longer than a step takes.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(1);

    /// <summary>Rows deleted at once.</summary>
    private const int PrunedMax = 10_000;

    /// <summary>Takes the export that has waited longest, if there is one that nobody writes.</summary>
    public async Task<ExportClaim?> ClaimAsync(CancellationToken cancellation)
    {
        await using var command = Command(
            """
            with next as (select id from exports.jobs where status = 'waiting' and claimed_until <= now() order by claimed_until, position limit 1 for update skip locked)
            update exports.jobs j set claim = j.claim + 1, claimed_until = now() + $1 from next where j.id = next.id
            returning j.id, j.claim, j.failures, j.part, j.cursor, j.exhausted, j.refused,
              (select count(*) from exports.records r where r.export = j.id and r.part = j.part)::int,
              (select coalesce(sum(r.rows), 0) from exports.records r where r.export = j.id and r.part = j.part)::bigint,
              (select coalesce(sum(r.bytes), 0) from exports.records r where r.export = j.id and r.part = j.part)::bigint
            """, ClaimLasts);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new(
                ExportId.From(row.GetString(0)), row.GetInt64(1), row.GetInt32(2),
                new(row.GetInt32(3), row.GetString(4), row.GetBoolean(5), row.GetInt64(6), row.GetInt32(7), row.GetInt64(8), row.GetInt64(9)))
            : null;
    }

    /// <summary>Stores a step. Null: the export is over, or another worker's now, and nothing was stored.</summary>
    public async Task<ExportProgress?> AppendAsync(ExportClaim claim, ExportProgress before, ExportStep step, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var after = before with
        {
            Cursor = step.Cursor,
            Exhausted = step.IsLast,
            Refused = before.Refused + step.Refused,
            Records = before.Records + step.Records.Length,
            Rows = before.Rows + step.Records.Sum(record => (long)record.Rows),
            Bytes = before.Bytes + step.Records.Sum(record => (long)record.Bytes),
        };
        if (!await MoveAsync(connection, transaction, claim, after, cancellation)) return null;
        if (!step.Records.IsEmpty)
        {
            await using var insert = new NpgsqlCommand(
                """
                insert into exports.records (export, part, number, rows, bytes, subject, consent, content)
                select $1, $2, $3 + r.nth, r.rows, r.bytes, r.subject, r.consent, r.content
                from unnest($4, $5, $6, $7, $8) with ordinality as r (rows, bytes, subject, consent, content, nth)
                """, connection, transaction);
            insert.Parameters.Add(new() { Value = claim.Export.Value });
            insert.Parameters.Add(new() { Value = before.Part });
            insert.Parameters.Add(new() { Value = before.Records });
            Add(insert, NpgsqlDbType.Integer, step.Records.Select(record => record.Rows));
            Add(insert, NpgsqlDbType.Integer, step.Records.Select(record => record.Bytes));
            Add(insert, NpgsqlDbType.Text, step.Records.Select(record => record.Subject));
            Add(insert, NpgsqlDbType.Text, step.Records.Select(record => record.Consent));
            Add(insert, NpgsqlDbType.Text, step.Records.Select(record => record.Content));
            await insert.ExecuteNonQueryAsync(cancellation);
        }
        // Not cancellable: whether it happened would be unknown. The worker that goes on looks.
        await transaction.CommitAsync(CancellationToken.None);
        return after;
    }

    /// <summary>Goes on to the next part. Null as in <see cref="AppendAsync"/>.</summary>
    public async Task<ExportProgress?> NextPartAsync(ExportClaim claim, ExportProgress before, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var after = before with { Part = before.Part + 1, Records = 0, Rows = 0, Bytes = 0 };
        return await MoveAsync(connection, null, claim, after, cancellation) ? after : null;
    }

    /// <summary>Leaves the export to any worker after a pause; nothing when it is another's already.</summary>
    public Task ReleaseAsync(ExportClaim claim, TimeSpan pause, bool failed) => ExecuteAsync(
        "update exports.jobs set claimed_until = now() + $3, failures = failures + $4 where id = $1 and claim = $2", CancellationToken.None, claim.Export.Value, claim.Number, pause, failed ? 1 : 0);

    /// <summary>Exports whose time is over and that do not say so yet.</summary>
    public async Task<ImmutableArray<ExportId>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = Command("select id from exports.jobs where status in ('waiting', 'done') and expires_at <= $1 order by expires_at limit 100", now);
        var due = ImmutableArray.CreateBuilder<ExportId>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) due.Add(ExportId.From(rows.GetString(0)));
        return due.ToImmutable();
    }

    /// <summary>Deletes what was written of exports that are over, and forgets exports that have been over for 30 days.</summary>
    public async Task PruneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        // In pieces, so that no statement holds up whoever writes.
        while (await ExecuteAsync(
            """
            delete from exports.records where (export, part, number) in (
              select r.export, r.part, r.number from exports.records r join exports.jobs j on j.id = r.export where j.status in ('failed', 'cancelled', 'expired') limit $1)
            """, cancellation, PrunedMax) == PrunedMax) cancellation.ThrowIfCancellationRequested();
        await ExecuteAsync("delete from exports.jobs where id in (select id from exports.jobs where status in ('failed', 'cancelled', 'expired') and expires_at < $1 limit $2)", cancellation, now.AddDays(-30), PrunedMax);
    }

    private static async Task<bool> MoveAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, ExportClaim claim, ExportProgress after, CancellationToken cancellation)
    {
        await using var move = new NpgsqlCommand(
            """
            update exports.jobs set part = $3, cursor = $4, exhausted = $5, refused = $6, claimed_until = now() + $7, failures = 0
            where id = $1 and claim = $2 and status = 'waiting'
            """, connection, transaction);
        foreach (var value in new object[] { claim.Export.Value, claim.Number, after.Part, after.Cursor, after.Exhausted, after.Refused, ClaimLasts }) move.Parameters.Add(new() { Value = value });
        return await move.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private async Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static void Add<T>(NpgsqlCommand command, NpgsqlDbType type, IEnumerable<T> values) =>
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values.ToArray() });
}

/// <summary>An export that one worker has taken.</summary>
/// <param name="Number">Which taking of it this is.</param>
/// <param name="Failures">Takings that ended in a failure since the last step.</param>
/// <param name="Progress">How far it has come.</param>
public sealed record ExportClaim(ExportId Export, long Number, int Failures, ExportProgress Progress);

/// <summary>How far an export has come; as durable as what is stored.</summary>
/// <param name="Part">The part being written, from 1.</param>
/// <param name="Cursor">Where the source goes on; empty at its beginning.</param>
/// <param name="Exhausted">Whether the source has no more.</param>
/// <param name="Refused">Customers that refused so far.</param>
/// <param name="Records">Of the part, as are rows and bytes.</param>
public sealed record ExportProgress(int Part, string Cursor, bool Exhausted, long Refused, int Records, long Rows, long Bytes);

/// <summary>What a source gave at once.</summary>
/// <param name="Cursor">Where it goes on.</param>
/// <param name="IsLast">Whether it has no more.</param>
/// <param name="Refused">Customers that refused.</param>
public sealed record ExportStep(ImmutableArray<ExportRecord> Records, string Cursor, bool IsLast, long Refused);

/// <summary>What was read under one receipt, or one line where none is needed.</summary>
/// <param name="Rows">Lines.</param>
/// <param name="Bytes">Of the lines in the clear.</param>
/// <param name="Subject">Whose key opens the content; null: it is in the clear.</param>
/// <param name="Consent">Under which it was read; null: none is needed.</param>
/// <param name="Content">The lines, each with its line feed, sealed or not.</param>
public sealed record ExportRecord(int Rows, int Bytes, string? Subject, string? Consent, string Content);
