using System.Collections.Concurrent;

namespace Ecosystem.Api.Tests;

/// <summary>The last warnings of a host, so that a test which an error surprises can say what was behind it.</summary>
public sealed class Troubles : ILoggerProvider, ILogger
{
    private const int KeptMax = 200;

    private readonly ConcurrentQueue<string> _kept = new();

    /// <summary>What was written of a request; empty when nothing is kept.</summary>
    public string Of(string traceId) => string.Join('\n', _kept.Where(line => line.Contains(traceId, StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        _kept.Enqueue($"{formatter(state, exception)}\n{exception}");
        while (_kept.Count > KeptMax) _kept.TryDequeue(out _);
    }

    public void Dispose()
    {
    }
}
