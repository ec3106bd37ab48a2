using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Ecosystem.Bench.Decisions;

/// <summary>A Node process with the policy engines of npm in it (bench/peers), which have parsed the policy before the first request.</summary>
internal sealed class PeerEngines : IDisposable
{
    /// <summary>What one timed run did.</summary>
    private sealed record Ran(long Operations, long Allowed, double WallMilliseconds, double CpuMicroseconds);

    private sealed record Ready(int Count, string Node);

    private readonly Process _process;
    private readonly string _facts;

    private PeerEngines(Process process, string facts) => (_process, _facts) = (process, facts);

    /// <summary>The version of Node that runs them.</summary>
    public string Node { get; private set; } = "";

    /// <summary>Installs what the lock file pins, and starts the engines with these facts.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or the packages cannot be fetched; the message says what to do.</exception>
    public static async Task<PeerEngines> StartAsync(string facts)
    {
        var folder = await NpmPeers.InstallAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, facts);
        var engines = new PeerEngines(NpmPeers.Begin(folder, "node", "engines.js", file), file);
        engines.Node = (await engines.ReadAsync<Ready>()).Node;
        return engines;
    }

    /// <summary>Which of the requests an engine allows.</summary>
    public async Task<ImmutableArray<bool>> CheckAsync(string engine)
    {
        await SendAsync($"check {engine}");
        return [.. (await ReadAsync<string>()).Select(answer => answer == '1')];
    }

    /// <summary>Lets an engine decide the requests over and over, on one thread.</summary>
    public async Task<Round> RunAsync(string engine, TimeSpan time)
    {
        await SendAsync($"run {engine} {time.TotalMilliseconds:0}");
        var ran = await ReadAsync<Ran>();
        return new(ran.Operations, TimeSpan.FromMilliseconds(ran.WallMilliseconds), TimeSpan.FromMicroseconds(ran.CpuMicroseconds));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000)) _process.Kill();
        _process.Dispose();
        File.Delete(_facts);
    }

    private async Task SendAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    private async Task<T> ReadAsync<T>() => await _process.StandardOutput.ReadLineAsync() is { } line
        ? JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!
        : throw new InvalidOperationException("The engines of bench/peers ended; what they wrote is above.");
}
