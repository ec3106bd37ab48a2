using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>The end of the journal, read once for all followers of this process: each takes from it what follows its own cursor.</summary>
/// <remarks>
/// It holds only commits that no open transaction can still precede, in the order of followers and without a gap, so that what a follower finds here is what it
/// would have read. A follower whose cursor is further back, or that finds nothing new for a while, reads the journal itself. It reads while somebody follows.
/// </remarks>
public sealed class JournalTail(NpgsqlDataSource database, ILogger<JournalTail> log) : IDisposable, IAsyncDisposable
{
    /// <summary>Most commits kept: two of a follower's largest batches.</summary>
    private const int RowsMax = 2 * FollowerLead.RowsMax;

    /// <summary>Most characters of entries kept.</summary>
    private const long CharactersMax = 8 << 20;

    /// <summary>Longest pause after a batch, in which the next one gathers: a millisecond for each commit.</summary>
    private const int GatherMaxMilliseconds = 5;

    private static readonly TimeSpan s_heldBackMin = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_backoff = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly TailRows _rows = new(RowsMax, CharactersMax);
    private TaskCompletionSource _news = NewNews();
    private bool _reads;
    private int _heldBack;
    private int _followers;
    private CancellationTokenSource? _stop;
    private Task _reading = Task.CompletedTask;

    /// <summary>What follows a cursor.</summary>
    /// <param name="Rows">The commits; null: they are not all here, and the follower reads the journal.</param>
    /// <param name="HeldBack">Commits seen behind them that an open transaction can still precede.</param>
    /// <param name="News">Ends when this is out of date.</param>
    public readonly record struct Next(IReadOnlyList<CommittedRow>? Rows, int HeldBack, Task News);

    /// <summary>Somebody follows, until they dispose of this.</summary>
    public IDisposable Join()
    {
        lock (_gate)
            if (_followers++ == 0)
            {
                _stop = new();
                _reading = ReadOnAsync(_reading, _stop.Token);
            }

        return new Leaving(this);
    }

    /// <summary>What is here after a cursor.</summary>
    /// <param name="kinds">Kinds of actors whose entries are wanted; null: all.</param>
    public Next After(LogCursor cursor, string[]? kinds)
    {
        lock (_gate) return new(_reads ? _rows.After(cursor, kinds) : null, _heldBack, _news.Task);
    }

    public void Dispose()
    {
        lock (_gate) _stop?.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _reading;
    }

    private void Leave()
    {
        lock (_gate)
            if (--_followers == 0) _stop?.Cancel();
    }

    private async Task ReadOnAsync(Task before, CancellationToken stopping)
    {
        await before;
        // Whoever joins does not do the reading.
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stopping);
                try
                {
                    await ReadAsync(connection, stopping);
                }
                finally
                {
                    Say(false, () => { });
                    await LeaveAsync(connection);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "The end of the journal could not be read for all followers together; each reads by itself until it can be.");
                await Task.Delay(s_backoff, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ReadAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        // As for a follower's lead: PostgreSQL would rather go through the whole log than believe that it is always the end.
        await using (var prepare = new NpgsqlCommand($"listen {JournalSignal.Channel}; set enable_seqscan = off", connection)) await prepare.ExecuteNonQueryAsync(stopping);
        var signalled = false;
        connection.Notification += (_, _) => signalled = true;
        var end = await JournalRows.EndAsync(connection, stopping);
        Say(true, () => _rows.Begin(end));
        var wait = s_heldBackMin;
        while (true)
        {
            signalled = false;
            var (rows, heldBack) = await JournalRows.ReadAsync(connection, _rows.To, null, stopping);
            if (rows.Count > 0 || heldBack != _heldBack)
                Say(true, () =>
                {
                    _rows.Add(rows);
                    _heldBack = heldBack;
                });
            if (rows.Count > 0)
            {
                wait = s_heldBackMin;
                await Task.Delay(Math.Min(rows.Count, GatherMaxMilliseconds), stopping);
                continue;
            }

            // Nobody signals the end of an unrelated transaction that is in the way.
            if (!signalled) await SignalWait.WaitAsync(connection, heldBack == 0 ? LogFollower.PollInterval : wait, WakeAsync, stopping);
            wait = heldBack == 0 ? s_heldBackMin : TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, LogFollower.PollInterval.Ticks));
        }
    }

    /// <summary>Changes what is here, and tells everybody.</summary>
    private void Say(bool reads, Action change)
    {
        TaskCompletionSource news;
        lock (_gate)
        {
            change();
            if (!reads) _heldBack = 0;
            (_reads, news, _news) = (reads, _news, NewNews());
        }

        news.SetResult();
    }

    private async Task WakeAsync()
    {
        await using var command = database.CreateCommand($"notify {JournalSignal.Channel}");
        await command.ExecuteNonQueryAsync();
    }

    private static async Task LeaveAsync(NpgsqlConnection connection)
    {
        if (connection.State != System.Data.ConnectionState.Open) return;
        try
        {
            await using var command = new NpgsqlCommand("unlisten *; reset enable_seqscan", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException or TimeoutException)
        {
            // The pool does not keep a broken connection.
        }
    }

    private static TaskCompletionSource NewNews() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Leaving(JournalTail tail) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) tail.Leave();
        }
    }
}
