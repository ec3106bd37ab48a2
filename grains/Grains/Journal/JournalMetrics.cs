using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ecosystem.Grains.Journal;

/// <summary>What the journal tells operators.</summary>
public sealed class JournalMetrics : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Ecosystem.Journal";

    internal static ActivitySource Activities { get; } = new(Name);

    private readonly Meter _meter;
    private readonly Histogram<int> _batch;
    private readonly Histogram<double> _latency;

    public JournalMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _batch = _meter.CreateHistogram<int>("ecosystem.journal.batch.size", "{commit}", "Commits written by one statement");
        _latency = _meter.CreateHistogram<double>("ecosystem.journal.commit.duration", "s", "From a commit's arrival until it is durable");
    }

    internal void Batch(int size) => _batch.Record(size);

    internal void Latency(TimeSpan elapsed) => _latency.Record(elapsed.TotalSeconds);

    public void Dispose() => _meter.Dispose();
}
