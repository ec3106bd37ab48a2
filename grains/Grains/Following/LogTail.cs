using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>The newest settled commits, read once for all followers of this process.</summary>
/// <remarks>
/// Followers at the end of the log want the same commits, and reading them once for each took more of the database than writing them. Nothing depends on it: a follower
/// whose cursor lies before what is kept here, or whose session is with another server, reads for itself, and so does every one that has waited for a second.
/// </remarks>
public sealed class LogTail(NpgsqlDataSource database, ILogger<LogTail> log) : IAsyncDisposable
{
    /// <summary>Most commits that are kept, and that a follower is given at once.</summary>
    public const int RowsMax = CommitReader.RowsMax;

    /// <summary>Characters of entries that are kept.</summary>
    public const int CharactersMax = 8 << 20;

    /// <summary>How long to wait for a signal before looking without one.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>Pause after commits that came together, in which the next gather: a busy log is read a hundred times a second, and not once for each group that was written.</summary>
    private static readonly TimeSpan s_gather = TimeSpan.FromMilliseconds(10);

    /// <summary>First pause while an open transaction holds commits back, whose end nobody signals; it doubles up to <see cref="PollInterval"/>.</summary>
    private static readonly TimeSpan s_heldBackMin = TimeSpan.FromMilliseconds(5);

    private readonly Lock _lock = new();
    private readonly List<CommittedRow> _rows = [];
    private readonly CancellationTokenSource _stop = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _running;
    private DateTime? _server;
    private LogCursor _from;
    private long _characters, _version;
    private int _heldBack;

    /// <param name="Version">Number of what was seen, for <see cref="ChangedAsync"/>.</param>
    /// <param name="Rows">All settled commits after a cursor; null: unknown here.</param>
    /// <param name="HeldBack">Commits seen behind them, which an open transaction can still precede.</param>
    internal readonly record struct Seen(long Version, List<CommittedRow>? Rows, int HeldBack);

    /// <summary>The database that the journal is in.</summary>
    public NpgsqlDataSource Database => database;

    /// <summary>Begins to read, if it has not yet.</summary>
    internal void Start()
    {
        lock (_lock) _running ??= Task.Run(RunAsync);
    }

    /// <summary>What came after a cursor.</summary>
    /// <param name="server">The server that the asking follower writes to.</param>
    internal Seen After(LogCursor cursor, DateTime server)
    {
        lock (_lock)
        {
            if (_server != server || cursor < _from) return new(_version, null, 0);
            var first = _rows.Count;
            while (first > 0 && _rows[first - 1].Cursor > cursor) first--;
            return new(_version, _rows.GetRange(first, _rows.Count - first), _heldBack);
        }
    }

    /// <summary>Waits until there is something else to see than when it had this version; false when there was not for so long.</summary>
    internal async Task<bool> ChangedAsync(long version, TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        Task changed;
        lock (_lock)
        {
            if (_version != version) return true;
            changed = _changed.Task;
        }

        try
        {
            await changed.WaitAsync(atMost, time, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(_stop.Token);
            }
            catch (Exception) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "The end of the log cannot be read; followers look for themselves, once a second, until it can.");
                Change(() => _server = null);
                await Task.Delay(PollInterval, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var signalled = false;
        void Signal(object sender, NpgsqlNotificationEventArgs arrived) => signalled = true;
        // A signal that arrives while a command runs is handed over then, not to the next wait.
        connection.Notification += Signal;
        try
        {
            await CommitReader.PrepareAsync(connection, $"listen {JournalSignal.Channel}", cancellation);
            var server = await CommitReader.ServerAsync(connection, cancellation);
            var cursor = await CommitReader.LastSettledAsync(connection, cancellation);
            Begin(server, cursor);
            var pause = s_heldBackMin;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                signalled = false;
                var (rows, heldBack) = await CommitReader.ReadAsync(connection, cursor, kinds: null, cancellation);
                Add(rows, heldBack);
                if (rows.Count > 0)
                {
                    (cursor, pause) = (rows[^1].Cursor, s_heldBackMin);
                    if (rows.Count is > 1 and < RowsMax) await Task.Delay(s_gather, cancellation);
                    continue;
                }

                if (!signalled) await SignalWait.WaitAsync(connection, heldBack == 0 ? PollInterval : pause, () => JournalSignal.SendAsync(database), cancellation);
                pause = heldBack == 0 ? s_heldBackMin : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, PollInterval.Ticks));
            }
        }
        finally
        {
            connection.Notification -= Signal;
            await CommitReader.GiveBackAsync(connection, "unlisten *");
        }
    }

    private void Begin(DateTime server, LogCursor from) => Change(() =>
    {
        _rows.Clear();
        (_server, _from, _characters, _heldBack) = (server, from, 0, 0);
    });

    private void Add(List<CommittedRow> rows, int heldBack)
    {
        if (rows.Count == 0 && heldBack == _heldBack) return;
        Change(() =>
        {
            _rows.AddRange(rows);
            _characters += rows.Sum(row => (long)row.Entry.Length);
            _heldBack = heldBack;
            var old = 0;
            for (; _rows.Count - old > RowsMax || _characters > CharactersMax; old++) _characters -= _rows[old].Entry.Length;
            if (old == 0) return;
            _from = _rows[old - 1].Cursor;
            _rows.RemoveRange(0, old);
        });
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            change();
            _version++;
            (changed, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_running is { } running) await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }
}
