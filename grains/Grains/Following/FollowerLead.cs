using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>The lead of one follower: a connection of its own that holds the follower's advisory lock, and the epoch it began.</summary>
/// <remarks>
/// The lock lets one process work; the epoch makes sure. A process that was cut off and does not know it yet may still try to write, but its
/// transaction compares the epoch under the row's lock, finds a newer one and is refused. All work runs on the connection that holds the
/// lock, so losing one is losing the other.
/// </remarks>
public sealed class FollowerLead : IAsyncDisposable
{
    /// <summary>Lag is counted up to this many commits.</summary>
    public const int LagRowsMax = 100_000;

    private readonly string _follower;

    private FollowerLead(string follower, NpgsqlConnection connection) => (_follower, Connection) = (follower, connection);

    /// <summary>The connection that holds the lock; never used by two at once.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>Number of this lead: one more than the one before it.</summary>
    public long Epoch { get; private set; }

    /// <summary>The server that all work is done on (<see cref="CommitReader.ServerAsync"/>).</summary>
    internal DateTime Server { get; private set; }

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

        await CommitReader.PrepareAsync(Connection, canBeDoneAgain ? "set synchronous_commit = off" : "", cancellation);
        Server = await CommitReader.ServerAsync(Connection, cancellation);
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
    internal Task<(List<CommittedRow> Rows, int HeldBack)> ReadAsync(string[]? kinds, CancellationToken cancellation) => CommitReader.ReadAsync(Connection, Cursor, kinds, cancellation);

    /// <summary>Moves the cursor inside the transaction that does the work. Only the newest lead can.</summary>
    /// <exception cref="LeadLostException">A newer lead has begun.</exception>
    internal async Task AdvanceAsync(LogCursor to, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            update journal.followers set xid = $1, position = $2, updated_at = now()
            where name = $3 and epoch = $4 and xid = $5 and position = $6
            """, Connection, transaction);
        CommitReader.AddCursor(command, to);
        command.Parameters.Add(new() { Value = _follower });
        command.Parameters.Add(new() { Value = Epoch });
        CommitReader.AddCursor(command, Cursor);
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
        CommitReader.AddCursor(command, Cursor);
        command.Parameters.Add(new() { Value = LagRowsMax });
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Gives the lead up at once, also when the pool is configured not to reset connections.</summary>
    public async ValueTask DisposeAsync() => await CommitReader.GiveBackAsync(Connection, "select pg_advisory_unlock_all(); reset synchronous_commit");
}
