using System.Collections.Concurrent;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Budgets;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Api.Limits;

/// <summary>What this node has drawn of the clients' budgets, and spends without asking.</summary>
/// <remarks>
/// The actor that keeps a budget is asked only when what was drawn does not do, which at the usual sizes is once in hundreds of requests; a client
/// that has nothing left is refused here until time has filled enough, so that but for one a second its requests reach no silo. While the actor cannot be asked,
/// requests go on uncounted: what is expensive needs actors too, and those cannot be reached either.
/// </remarks>
public sealed class Budgets(IClusterClient cluster, TimeProvider time, ILogger<Budgets> log)
{
    /// <summary>How long a request waits for the actor.</summary>
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(3);

    /// <summary>How long what the actor said is enough to refuse by. After that it is asked again: an administrator may have set a larger budget.</summary>
    private static readonly TimeSpan s_saidKept = TimeSpan.FromSeconds(1);

    /// <summary>How long the actor is left alone after it did not answer.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    // One for each client that a token was verified for, so no more than the identity server has registered.
    private readonly ConcurrentDictionary<string, Drawn> _byClient = new(StringComparer.Ordinal);

    /// <summary>Takes a cost out of the caller's budget. Its token must be on the calls of this flow.</summary>
    public async Task<Spending> SpendAsync(Caller caller, long cost, CancellationToken cancellation)
    {
        if (cost == 0) return default;
        var client = caller.Principal.Client;
        var drawn = _byClient.GetOrAdd(client, _ => new(time));
        if (drawn.TrySpend(cost) is { } spent) return spent;
        await drawn.One.WaitAsync(cancellation);
        try
        {
            if (drawn.TrySpend(cost) is { } meanwhile) return meanwhile;
            if (drawn.Lacks(cost) is { } lacking) return lacking;
            if (drawn.IsPaused) return default;
            drawn.Add(await cluster.Actor<IBudgetGrain>(client).Draw(cost - drawn.Unspent).WaitAsync(s_wait, time, cancellation));
            return drawn.TrySpend(cost) ?? drawn.Lacks(cost) ?? default;
        }
        catch (CallRefusedException)
        {
            // The silo does not take the token; nor will it for anything that costs.
            return default;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning(e, "The budget of {Client} could not be drawn on; its requests are not counted for {Seconds} s", client, s_pause.TotalSeconds);
            drawn.Pause(s_pause);
            return default;
        }
        finally
        {
            drawn.One.Release();
        }
    }

    /// <summary>What one client's requests may still spend here, and what its actor said last.</summary>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody asks for has nothing to dispose of.
    private sealed class Drawn(TimeProvider time)
#pragma warning restore CA1001
    {
        private readonly Lock _gate = new();
        private long _unspent;
        private BudgetLease? _said;
        private long _saidAt;
        private long _pausedUntil = long.MinValue;

        /// <summary>One request asks the actor; those that come meanwhile wait for what it gets.</summary>
        public SemaphoreSlim One { get; } = new(1);

        public long Unspent
        {
            get { lock (_gate) return _unspent; }
        }

        public bool IsPaused
        {
            get { lock (_gate) return time.GetTimestamp() < _pausedUntil; }
        }

        public void Pause(TimeSpan length)
        {
            lock (_gate) _pausedUntil = time.GetTimestamp() + (long)(length.TotalSeconds * time.TimestampFrequency);
        }

        public void Add(BudgetLease lease)
        {
            lock (_gate)
            {
                _unspent += lease.Granted;
                (_said, _saidAt) = (lease, time.GetTimestamp());
            }
        }

        public Spending? TrySpend(long cost)
        {
            lock (_gate)
            {
                if (_said is not { } said || cost > _unspent) return null;
                _unspent -= cost;
                return new(said, Math.Min(said.Capacity, _unspent + Level(said)), 0);
            }
        }

        /// <summary>That the cost cannot be spent, when that is sure: other nodes can only have made it less since, and the budget was as large a moment ago.</summary>
        public Spending? Lacks(long cost)
        {
            lock (_gate)
            {
                if (_said is not { } said || time.GetElapsedTime(_saidAt) >= s_saidKept) return null;
                var left = _unspent + Level(said);
                return cost <= left ? null : new(said, left, cost - left);
            }
        }

        /// <summary>What the actor has at most: what it said, filled by the time since.</summary>
        private long Level(BudgetLease said)
        {
            var seconds = time.GetElapsedTime(_saidAt).TotalSeconds;
            return seconds > (double)said.Capacity / said.PerSecond ? said.Capacity : Math.Min(said.Capacity, said.Left + (long)(seconds * said.PerSecond));
        }
    }
}

/// <summary>What came of spending.</summary>
/// <param name="Said">The budget, as its actor said last; null: it was not asked, and nothing is known.</param>
/// <param name="Left">Units left, as far as this node knows; others may have drawn since.</param>
/// <param name="Lacking">Units that were lacking; 0: it is spent.</param>
public readonly record struct Spending(BudgetLease? Said, long Left, long Lacking)
{
    /// <summary>Seconds until as much as was lacking has come back, 1 or more.</summary>
    public long RetryAfterSeconds => Said is null ? 1 : Math.Max(1, Seconds(Lacking, Said));

    /// <summary>Seconds until the budget is full again.</summary>
    public long FullAfterSeconds => Said is null ? 0 : Seconds(Math.Max(0, Said.Capacity - Left), Said);

    private static long Seconds(long units, BudgetLease said) => (units + said.PerSecond - 1) / said.PerSecond;
}
