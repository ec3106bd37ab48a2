using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Following;

/// <summary>Reads the journal in the order of followers.</summary>
public static class JournalRows
{
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

    /// <summary>The next commits after a cursor that no open transaction can still precede, and how many were seen behind them.</summary>
    /// <param name="kinds">Kinds of actors whose entries are wanted; null: all. Of others' commits the entry is left empty.</param>
    public static async Task<(IReadOnlyList<CommittedRow> Rows, int HeldBack)> ReadAsync(NpgsqlConnection connection, LogCursor after, string[]? kinds, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(SelectRows, connection);
        AddCursor(command, after);
        command.Parameters.Add(new() { Value = FollowerLead.RowsMax });
        command.Parameters.Add(new() { Value = (long)FollowerLead.BytesMax });
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

    /// <summary>The last commit that no open transaction can still precede; zeros before the first.</summary>
    public static async Task<LogCursor> EndAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select xid, position from journal.commits where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetFieldValue<ulong>(0), row.GetInt64(1)) : default;
    }

    public static void AddCursor(NpgsqlCommand command, LogCursor cursor)
    {
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = cursor.Xid });
        command.Parameters.Add(new() { Value = cursor.Position });
    }
}
