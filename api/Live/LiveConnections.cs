using Ecosystem.Api.Access;

namespace Ecosystem.Api.Live;

/// <summary>The connections that stay open, WebSockets and event streams: how many there are, of whom, and that all end when the host stops.</summary>
/// <remarks>
/// Kestrel waits for its connections before it stops, up to the whole shutdown time; these would never end by themselves. They are ended
/// when every service has been told that the host stops and none has stopped: after the drain, which this must be registered before, so that
/// whoever connects anew finds another node. Their clients connect again; to them it looks like any lost connection.
/// </remarks>
public sealed class LiveConnections(LiveLimits limits) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan s_endWait = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Client, string Subject), int> _byCaller = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    /// <summary>Cancelled when every connection must end.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get { lock (_gate) return _count; }
    }

    /// <summary>A place for one more connection, or null when the node has no room or stops. Its caller may be known later.</summary>
    public Place? Enter()
    {
        lock (_gate)
        {
            if (_count == limits.ConnectionsMax || _stopping.IsCancellationRequested) return null;
            _count++;
            return new(this);
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        lock (_gate)
            if (_count == 0) return;
        await _empty.Task.WaitAsync(s_endWait, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    /// <summary>What one connection takes up, until it is disposed of.</summary>
    public sealed class Place(LiveConnections connections) : IDisposable
    {
        private (string Client, string Subject)? _caller;

        /// <summary>Whether its caller, now known, may have one more.</summary>
        public bool Admit(Caller caller)
        {
            var who = (caller.Principal.Client, caller.Principal.Subject);
            lock (connections._gate)
            {
                var open = connections._byCaller.GetValueOrDefault(who);
                if (open >= connections.Limits.CallerConnectionsMax) return false;
                connections._byCaller[who] = open + 1;
                _caller = who;
                return true;
            }
        }

        public void Dispose()
        {
            lock (connections._gate)
            {
                if (_caller is { } who && --connections._byCaller[who] == 0) connections._byCaller.Remove(who);
                if (--connections._count == 0 && connections._stopping.IsCancellationRequested) connections._empty.TrySetResult();
            }
        }
    }

    private LiveLimits Limits => limits;
}
