using System.Diagnostics;
using System.Globalization;

namespace Ecosystem.SystemTests.Partners;

/// <summary>A terminal somebody works in: what one command line sets (folder, variables, functions), the next one finds.</summary>
internal sealed class Terminal(string folder, IReadOnlyDictionary<string, string> variables) : IAsyncDisposable
{
    private readonly string _state = Path.Combine(Directory.CreateTempSubdirectory("ecosystem-terminal-").FullName, "state");
    private readonly List<int> _background = [];

    /// <summary>Runs command lines to their end; what they start in the background goes on until this is disposed of.</summary>
    /// <returns>The exit code of the first that failed or 0, and all that was printed.</returns>
    public async Task<(int ExitCode, string Printed)> RunAsync(string commands, CancellationToken cancellation)
    {
        // A background process must not hold the pipe: it writes to a file, or this would wait for it.
        var script = $$"""
            exec 2>&1
            set -a
            if [ -f '{{_state}}' ]; then . '{{_state}}'; cd "$PWD"; fi
            trap 'code=$?; { declare -f; export -p; } > "{{_state}}"; jobs -p > "{{_state}}.jobs"; exit $code' EXIT
            {{commands}}
            """;
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        // Nothing that a build starts may stay behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["CI"] = "";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        try
        {
            var printed = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            foreach (var job in File.ReadLines(_state + ".jobs")) _background.Add(int.Parse(job, CultureInfo.InvariantCulture));
            return (process.ExitCode, printed);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Runs command lines that must succeed.</summary>
    /// <returns>All that was printed.</returns>
    public async Task<string> DoAsync(string commands, CancellationToken cancellation)
    {
        var (code, printed) = await RunAsync(commands, cancellation);
        return code == 0 ? printed : throw new InvalidOperationException($"Exit code {code} of:\n{commands}\n{printed}");
    }

    public ValueTask DisposeAsync()
    {
        foreach (var job in _background)
        {
            try
            {
                using var process = Process.GetProcessById(job);
                process.Kill(entireProcessTree: true);
            }
            catch (ArgumentException)
            {
                // It has ended.
            }
        }
        Directory.Delete(Path.GetDirectoryName(_state)!, recursive: true);
        return ValueTask.CompletedTask;
    }
}
