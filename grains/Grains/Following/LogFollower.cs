using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>Reads the journal in its order, once per follower name in the whole cluster, and does something with every commit.</summary>
/// <remarks>
/// Any number of processes may run a follower of one name; one leads, the others stand by and take over when it is gone.
/// <see cref="DeliverAsync"/> runs first and may see a commit again after a failure. <see cref="ApplyAsync"/> runs in the transaction that also
/// moves the cursor, so its effect in the database happens exactly once. A follower that fails forgets everything, connects anew and goes on
/// from the stored cursor; a <see cref="LogHaltedException"/> stops it for good.
/// </remarks>
public abstract class LogFollower(string name, LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>How long a follower waits for the tail before it looks by itself; also how often a stand-by asks for the lead.</summary>
    public static readonly TimeSpan PollInterval = LogTail.PollInterval;

    /// <summary>What a batch earns with each commit of a pause after it, in which the next one gathers: a quiet journal is followed at once, a busy one in few large batches.</summary>
    private const int GatherMilliseconds = 5;

    /// <summary>Longest such pause.</summary>
    private const int GatherMaxMilliseconds = 50;

    /// <summary>The same after a batch of which it wanted nothing: a busy journal of other kinds is passed over in few steps.</summary>
    private const int PassOverMaxMilliseconds = 250;

    private static readonly TimeSpan s_backoffMin = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_backoffMax = TimeSpan.FromSeconds(10);

    /// <summary>How often it is looked whether a follower has done what somebody waits for.</summary>
    private static readonly TimeSpan s_lookInterval = TimeSpan.FromMilliseconds(5);

    /// <summary>The follower's name: its row in <c>journal.followers</c> and its tag in metrics.</summary>
    public string Name { get; } = name;

    /// <summary>Why the follower has stopped for good; null while it has not.</summary>
    public string? HaltedBecause { get; private set; }

    /// <summary>Whether this process leads now.</summary>
    public bool Leads { get; private set; }

    /// <summary>Kinds of actors whose entries this follower reads; null: all. Of other commits it sees everything but the entry.</summary>
    protected virtual string[]? Kinds => null;

    /// <summary>Whether a crash of the database server may undo the last of what this follower did in the database, the cursor with it.</summary>
    /// <remarks>
    /// True where doing it again from the log makes the same, and nothing outside knows the difference. Its commits then do not wait for the
    /// disk, which is left to the commits that somebody waits for. A process that dies undoes nothing either way.
    /// </remarks>
    protected virtual bool CanBeDoneAgain => false;

    protected NpgsqlDataSource Database => tail.Database;
    protected ILogger Log { get; } = log;

    /// <summary>Does what happens outside the database. At least once: after a failure the same commits come again.</summary>
    protected virtual Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Does what happens in the database. Exactly once: in the transaction that moves the cursor.</summary>
    protected virtual Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation) =>
        Task.CompletedTask;

    /// <summary>Runs when this process has taken the lead, before its first batch: load here what <see cref="ApplyAsync"/> keeps in memory.</summary>
    protected virtual Task LeadAsync(FollowerLead lead, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Runs after a batch is committed.</summary>
    protected virtual Task AppliedAsync(FollowerLead lead, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Runs at each poll while another process leads.</summary>
    protected virtual Task StandByAsync(NpgsqlConnection connection, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Waits until this follower, in whatever process leads it, has done the commit at a position.</summary>
    /// <exception cref="InvalidOperationException">There is no such commit, or the follower has halted.</exception>
    public async Task CaughtUpAsync(long position, CancellationToken cancellation = default)
    {
        while (!await FollowerProgress.HasDoneAsync(Database, Name, position, cancellation))
        {
            if (HaltedBecause is { } reason)
                throw new InvalidOperationException($"The follower '{Name}' has halted: {reason}");
            await Task.Delay(s_lookInterval, time, cancellation);
        }
    }

    /// <summary>Waits until this follower has done everything that is committed now.</summary>
    public async Task CaughtUpAsync(CancellationToken cancellation = default)
    {
        if (await FollowerProgress.LastPositionAsync(Database, cancellation) is { } last)
            await CaughtUpAsync(last, cancellation);
    }

    /// <summary>How often a stand-by asks for the lead: for as long nobody leads after a leader died.</summary>
    protected virtual TimeSpan StandByInterval => PollInterval;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var backoff = s_backoffMin;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (LogHaltedException halted)
            {
                metrics.Blind(Name);
                Log.LogCritical(halted, "The follower {Follower} has halted and does nothing more until this process is restarted: {Reason}", Name, halted.Message);
                HaltedBecause = halted.Message;
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                metrics.Blind(Name);
                if (time.GetElapsedTime(began) > s_backoffMax)
                    backoff = s_backoffMin;
                Log.LogWarning(failure, "The follower {Follower} failed and goes on from its cursor in {Backoff}.", Name, backoff);
                await Task.Delay(backoff, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                backoff = backoff * 2 < s_backoffMax ? backoff * 2 : s_backoffMax;
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        await using var connection = await Database.OpenConnectionAsync(cancellation);
        await using var lead = await TakeLeadAsync(connection, cancellation);
        Log.LogInformation("The follower {Follower} leads here, epoch {Epoch}, from {Cursor}.", Name, lead.Epoch, lead.Cursor);
        try
        {
            Leads = true;
            tail.Start();
            await LeadAsync(lead, cancellation);
            await RunAsync(lead, cancellation);
        }
        finally
        {
            Leads = false;
        }
    }

    private async Task<FollowerLead> TakeLeadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        while (true)
        {
            if (await FollowerLead.TryTakeAsync(Name, CanBeDoneAgain, connection, cancellation) is { } lead)
                return lead;
            metrics.StoodBy(Name);
            await StandByAsync(connection, cancellation);
            await Task.Delay(StandByInterval, time, cancellation);
        }
    }

    private async Task RunAsync(FollowerLead lead, CancellationToken cancellation)
    {
        var looksItself = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var seen = tail.After(lead.Cursor, lead.Server);
            var (rows, heldBack) = looksItself || seen.Rows is null ? await lead.ReadAsync(Kinds, cancellation) : (seen.Rows.ConvertAll(AsWanted), seen.HeldBack);
            looksItself = false;
            if (rows.Count > 0)
            {
                await DoAsync(lead, rows, cancellation);
                if (rows.Count < CommitReader.RowsMax) await Task.Delay(Gather(rows), time, cancellation);
                continue;
            }

            metrics.Saw(Name, heldBack);
            looksItself = !await tail.ChangedAsync(seen.Version, PollInterval, time, cancellation);
        }
    }

    private TimeSpan Gather(List<CommittedRow> rows) =>
        TimeSpan.FromMilliseconds(Math.Min(rows.Count * GatherMilliseconds, rows.Exists(Wants) ? GatherMaxMilliseconds : PassOverMaxMilliseconds));

    /// <summary>Whether a commit is of a kind whose entries this follower reads: of others the entry is not there.</summary>
    protected bool Wants(CommittedRow row) => Kinds is not { } kinds || kinds.Contains(row.ActorKind, StringComparer.Ordinal);

    private CommittedRow AsWanted(CommittedRow row) => Wants(row) ? row : row with { Entry = "" };

    /// <summary>Runs what <see cref="ApplyAsync"/> has to do, if anything, and lets this batch wait for the disk though others need not.</summary>
    protected static async Task RunDurablyAsync(NpgsqlBatch batch, CancellationToken cancellation)
    {
        if (batch.BatchCommands.Count == 0) return;
        batch.BatchCommands.Add(new("set local synchronous_commit to default"));
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private async Task DoAsync(FollowerLead lead, List<CommittedRow> rows, CancellationToken cancellation)
    {
        Debug.Assert(rows.Count <= CommitReader.RowsMax, "A batch is bounded.");
        if (rows.Count == CommitReader.RowsMax)
            metrics.Saw(Name, await lead.CountBehindAsync(cancellation));
        await DeliverAsync(rows, cancellation);
        var to = rows[^1].Cursor;
        await using (var transaction = await lead.Connection.BeginTransactionAsync(cancellation))
        {
            // First, so that a process that has lost the lead stops before it does anything.
            await lead.AdvanceAsync(to, transaction, cancellation);
            await ApplyAsync(rows, lead.Connection, transaction, cancellation);
            // Not cancellable: whether it happened would be unknown.
            await transaction.CommitAsync(CancellationToken.None);
        }

        lead.Advanced(to);
        metrics.Did(Name, rows.Count);
        await AppliedAsync(lead, cancellation);
    }
}
