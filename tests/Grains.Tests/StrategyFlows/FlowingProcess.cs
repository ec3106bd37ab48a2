using System.Diagnostics;
using Npgsql;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>A silo in a process of its own, to be killed.</summary>
internal sealed class FlowingProcess : IDisposable
{
    private readonly Process _process;

    private FlowingProcess(Process process) => _process = process;

    /// <summary>Starts it, and waits until it runs.</summary>
    public static async Task<FlowingProcess> StartAsync(string connectionString, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "FlowProcess.dll"), new NpgsqlConnectionStringBuilder(connectionString).ConnectionString]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        // It lives for seconds: what is measured of methods to make them faster later is wasted on it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var line = await process.StandardOutput.ReadLineAsync(cancellation);
        return line == "running" ? new(process) : throw new InvalidOperationException($"The silo said '{line}' and ended: {await process.StandardOutput.ReadToEndAsync(cancellation)}");
    }

    /// <summary>kill -9: it runs no line more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
