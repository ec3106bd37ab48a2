using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>Waits on a connection for a signal of a channel it listens on, and surely ends.</summary>
/// <remarks>
/// Npgsql's own limit of a wait may go off after the wait is over, and then ends the next command as if that had taken too long; so a token ends it. But a cancellation
/// that comes just as a wait begins can be missed, and the wait then lasts until the next signal: for ever, where nothing is committed any more. Such a wait is woken by one.
/// </remarks>
public static class SignalWait
{
    /// <summary>How long after its end a wait that has not ended has missed it.</summary>
    private static readonly TimeSpan s_missedAfter = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits until there is a signal, or the time is over.</summary>
    /// <param name="wake">Signals the channel from another connection.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WaitAsync(NpgsqlConnection connection, TimeSpan atMost, Func<Task> wake, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var watched = new CancellationTokenSource();
        limit.CancelAfter(atMost);
        try
        {
            var waiting = connection.WaitAsync(limit.Token);
            while (await Task.WhenAny(waiting, Task.Delay(atMost + s_missedAfter, watched.Token)) != waiting) await wake();
            await watched.CancelAsync();
            await waiting;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is over.
        }
    }
}
