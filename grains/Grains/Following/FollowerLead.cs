using Ecosystem.Grains.Journal;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Following;

/// <summary>The lead of one follower: a connection of its own that holds the follower's advisory lock, and the epoch it began.</summary>
/// <remarks>
/// The lock lets one process work; the epoch makes sure. A process that was cut off and does not know it yet may still try to write, but its
/// transaction compares the epoch under the row's lock, finds a newer one and is refused. All work runs on the connection that holds the
/// lock, so losing one is losing the other.
/// </remarks>
public sealed class FollowerLead : IAsyncDisposable
{
    /// <summary>Most commits read at once.</summary>
    public const int RowsMax = 8192;

    /// <summary>Once a batch holds this many bytes of entries, as stored, it ends.</summary>
    public const int BytesMax = 16 << 20;

    /// <summary>Lag is counted up to this many commits.</summary>
    public const int LagRowsMax = 100_000;

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

    private readonly string _follower;
    private bool _signalled;

    private FollowerLead(string follower, NpgsqlConnection connection)
    {
        (_follower, Connection) = (follower, connection);
        // A signal that arrives while a command runs is handed over then, not to the next wait.
        connection.Notification += (_, _) => _signalled = true;
    }

    /// <summary>The connection that holds the lock; never used by two at once.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>Number of this lead: one more than the one before it.</summary>
    public long Epoch { get; private set; }

    /// <summary>How far the follower has come.</summary>
    public LogCursor Cursor { get; private set; }

    /// <summary>Takes the lead, or null when another process has it.</summary>
    /// <param name="canBeDoneAgain">The follower's transactions need not wait for the disk (<see cref="LogFollower.CanBeDoneAgain"/>).</param>
    internal static async Task<FollowerLead?> TryTakeAsync(string follower, bool canBeDoneAgain, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using (var tryLock = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended('ecosystem/follower/' || $1, 0))", connection))
        {
            tryLock.Parameters.Add(new() { Value = follower });
            if (await tryLock.ExecuteScalarAsync(cancellation) is not true)
                return null;
        }

        var lead = new FollowerLead(follower, connection);
        try
        {
            await lead.BeginEpochAsync(canBeDoneAgain, cancellation);
            return lead;
        }
        catch
        {
            await lead.DisposeAsync();
            throw;
        }
    }

    private async Task BeginEpochAsync(bool canBeDoneAgain, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into journal.followers as f (name, epoch) values ($1, 1)
            on conflict (name) do update set epoch = f.epoch + 1
            returning xid, position, epoch
            """, Connection);
        command.Parameters.Add(new() { Value = _follower });
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            await row.ReadAsync(cancellation);
            (Cursor, Epoch) = (new LogCursor(row.GetFieldValue<ulong>(0), row.GetInt64(1)), row.GetInt64(2));
        }

        // A follower always reads the end of the log, which PostgreSQL cannot know: it plans for a cursor anywhere, and would rather go through a log it has
        // no statistics of, or of which it expects a third to be wanted, than use the index. That takes the longer the longer the log is.
        await using var prepare = new NpgsqlCommand(
            $"listen {JournalSignal.Channel}; set enable_seqscan = off{(canBeDoneAgain ? "; set synchronous_commit = off" : "")}", Connection);
        await prepare.ExecuteNonQueryAsync(cancellation);
        await RefuseForeignXidsAsync(cancellation);
    }

    /// <summary>Transaction ids mean something only in the cluster that gave them out.</summary>
    private async Task RefuseForeignXidsAsync(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select exists (select from journal.commits where xid >= pg_snapshot_xmax(pg_current_snapshot()))", Connection);
        if (await command.ExecuteScalarAsync(cancellation) is true)
            throw new LogHaltedException(
                "The journal holds commits of transactions that this PostgreSQL has not begun yet: it was copied row by row from another server. "
                + "New commits would sort before those and be passed over. Restore a physical backup, or advance this server's next transaction id (pg_resetwal -x/-e) past the journal's highest xid.");
    }

    /// <summary>The next commits after the cursor that no open transaction can still precede, and how many were seen behind them.</summary>
    /// <param name="kinds">Kinds of actors whose entries are wanted; null: all. Of others' commits the entry is left empty.</param>
    internal async Task<(List<CommittedRow> Rows, int HeldBack)> ReadAsync(string[]? kinds, CancellationToken cancellation)
    {
        _signalled = false;
        await using var command = new NpgsqlCommand(SelectRows, Connection);
        AddCursor(command, Cursor);
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

    /// <summary>Moves the cursor inside the transaction that does the work. Only the newest lead can.</summary>
    /// <exception cref="LeadLostException">A newer lead has begun.</exception>
    internal async Task AdvanceAsync(LogCursor to, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            update journal.followers set xid = $1, position = $2, updated_at = now()
            where name = $3 and epoch = $4 and xid = $5 and position = $6
            """, Connection, transaction);
        AddCursor(command, to);
        command.Parameters.Add(new() { Value = _follower });
        command.Parameters.Add(new() { Value = Epoch });
        AddCursor(command, Cursor);
        if (await command.ExecuteNonQueryAsync(cancellation) != 1)
            throw new LeadLostException(_follower);
    }

    /// <summary>The advance is durable.</summary>
    internal void Advanced(LogCursor to) => Cursor = to;

    /// <summary>Commits after the cursor that are visible now, up to <see cref="LagRowsMax"/>: done next, or held back by an open transaction.</summary>
    internal async Task<long> CountBehindAsync(CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select count(*) from (select from journal.commits where (xid, position) > ($1, $2) limit $3) as behind", Connection);
        AddCursor(command, Cursor);
        command.Parameters.Add(new() { Value = LagRowsMax });
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Waits until something was committed or the time is over.</summary>
    /// <param name="wake">Signals the channel from another connection.</param>
    internal Task WaitAsync(TimeSpan atMost, Func<Task> wake, CancellationToken cancellation) => _signalled ? Task.CompletedTask : SignalWait.WaitAsync(Connection, atMost, wake, cancellation);

    /// <summary>Gives the lead up at once, also when the pool is configured not to reset connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Connection.State != System.Data.ConnectionState.Open)
            return;
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock_all(); unlisten *; reset enable_seqscan; reset synchronous_commit", Connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException or TimeoutException)
        {
            // The server releases the lock of a broken connection by itself, and the pool does not keep it.
            NpgsqlConnection.ClearPool(Connection);
        }
    }

    private static void AddCursor(NpgsqlCommand command, LogCursor cursor)
    {
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = cursor.Xid });
        command.Parameters.Add(new() { Value = cursor.Position });
    }
}
