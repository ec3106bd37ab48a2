using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Following;

/// <summary>Reads the journal in its order: by (xid, position), up to where an open transaction may still write.</summary>
internal static class CommitReader
{
    /// <summary>Most commits read at once.</summary>
    public const int RowsMax = 8192;

    /// <summary>Once a batch holds this many bytes of entries, as stored, it ends.</summary>
    public const int BytesMax = 16 << 20;

    /// <remarks>A commit that an open transaction can still precede is not settled: it is only counted, and its entry not read.</remarks>
    private const string SelectRows = """
        select position, xid, actor_kind, actor_id, version, client, idempotency_key,
               case when settled and ($5::text[] is null or actor_kind = any($5)) then entry else '' end, settled
        from (select *, sum(pg_column_size(entry)) over (order by xid, position) - pg_column_size(entry) as bytes_before,
                     xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
              from journal.commits
              where (xid, position) > ($1, $2)
              order by xid, position
              limit $3) as next
        where bytes_before < $4
        order by xid, position
        """;

    /// <summary>Makes a session ready to read the end of the log time and again.</summary>
    /// <remarks>
    /// PostgreSQL cannot know that it is always the end: it plans for a cursor anywhere, and would rather go through a log it has no statistics of, or of which it
    /// expects a third to be wanted, than use the index. That takes the longer the longer the log is.
    /// </remarks>
    /// <param name="besides">What else the session is to be, in SQL.</param>
    public static async Task PrepareAsync(NpgsqlConnection connection, string besides, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"set enable_seqscan = off; {besides}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Undoes that before the session goes back to the pool, which does not reset it.</summary>
    /// <param name="besides">What undoes the rest, in SQL.</param>
    public static async Task GiveBackAsync(NpgsqlConnection connection, string besides)
    {
        if (connection.State != ConnectionState.Open) return;
        try
        {
            await using var command = new NpgsqlCommand($"{besides}; reset enable_seqscan", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException or TimeoutException)
        {
            // The server ends by itself what a broken session held, and the pool does not keep it.
            NpgsqlConnection.ClearPool(connection);
        }
    }

    /// <summary>The server process that a session is with: another one after a restart and after a failover, which may have lost commits.</summary>
    public static async Task<DateTime> ServerAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select pg_postmaster_start_time()", connection);
        return (DateTime)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>The last commit that no open transaction can still precede.</summary>
    public static async Task<LogCursor> LastSettledAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select xid, position from journal.commits where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetFieldValue<ulong>(0), row.GetInt64(1)) : default;
    }

    /// <summary>The next commits after the cursor that no open transaction can still precede, and how many were seen behind them.</summary>
    /// <param name="kinds">Kinds of actors whose entries are wanted; null: all. Of others' commits the entry is left empty.</param>
    public static async Task<(List<CommittedRow> Rows, int HeldBack)> ReadAsync(NpgsqlConnection connection, LogCursor after, string[]? kinds, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(SelectRows, connection);
        AddCursor(command, after);
        command.Parameters.Add(new() { Value = RowsMax });
        command.Parameters.Add(new() { Value = (long)BytesMax });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = (object?)kinds ?? DBNull.Value });
        var rows = new List<CommittedRow>();
        var heldBack = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            if (!reader.GetBoolean(8))
                heldBack++;
            else
                rows.Add(new CommittedRow(
                    reader.GetInt64(0), reader.GetFieldValue<ulong>(1), reader.GetString(2), reader.GetString(3),
                    reader.GetInt64(4), reader.GetString(5), reader.GetString(6), reader.GetString(7)));
        return (rows, heldBack);
    }

    /// <summary>Adds the two parameters of a cursor: transaction, position.</summary>
    public static void AddCursor(NpgsqlCommand command, LogCursor cursor)
    {
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = cursor.Xid });
        command.Parameters.Add(new() { Value = cursor.Position });
    }
}
