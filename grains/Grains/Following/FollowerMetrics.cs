using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Following;

/// <summary>How far each follower lags behind the journal; reported by the process that leads it.</summary>
public sealed class FollowerMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, Lag> _lags = new(StringComparer.Ordinal);
    private readonly Counter<long> _rows;

    private sealed record Lag(long Rows, long BehindSince);

    public FollowerMetrics(IMeterFactory meters, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _time = time;
        _meter = meters.Create(JournalMetrics.Name);
        _meter.CreateObservableGauge("ecosystem.journal.follower.lag", () => _lags.Select(lag => Measure(lag.Key, lag.Value.Rows)), "{commit}",
            "Commits this follower has yet to do, counted up to a bound");
        _meter.CreateObservableGauge("ecosystem.journal.follower.lag.duration", () => _lags.Select(lag => Measure(lag.Key, SecondsBehind(lag.Value))), "s",
            "How long this follower has not been at the journal's end, or has not known whether it is");
        _rows = _meter.CreateCounter<long>("ecosystem.journal.follower.rows", "{commit}", "Commits this follower has done");
    }

    /// <summary>The follower did some commits, and its cursor is durable.</summary>
    internal void Did(string follower, int rows) => _rows.Add(rows, new KeyValuePair<string, object?>("follower", follower));

    /// <summary>What the follower saw when it last looked. Zero rows: it was at the end.</summary>
    internal void Saw(string follower, long rowsBehind)
    {
        var now = _time.GetTimestamp();
        _lags.AddOrUpdate(follower, new Lag(rowsBehind, rowsBehind == 0 ? 0 : now),
            (_, before) => new Lag(rowsBehind, rowsBehind == 0 ? 0 : before.BehindSince == 0 ? now : before.BehindSince));
    }

    /// <summary>The follower cannot look: from now on its lag grows until it can.</summary>
    internal void Blind(string follower)
    {
        var now = _time.GetTimestamp();
        _lags.AddOrUpdate(follower, new Lag(0, now), (_, before) => before.BehindSince == 0 ? before with { BehindSince = now } : before);
    }

    /// <summary>Another process leads, and reports.</summary>
    internal void StoodBy(string follower) => _lags.TryRemove(follower, out _);

    private double SecondsBehind(Lag lag) => lag.BehindSince == 0 ? 0 : _time.GetElapsedTime(lag.BehindSince).TotalSeconds;

    private static Measurement<T> Measure<T>(string follower, T value) where T : struct =>
        new(value, new KeyValuePair<string, object?>("follower", follower));

    public void Dispose() => _meter.Dispose();
}
