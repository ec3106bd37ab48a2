using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ecosystem.SystemTests.Journey;

/// <summary>The command line as a person starts it: a process of its own, that can be killed.</summary>
internal sealed class PlatformProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private PlatformProcess(params string[] arguments) : this(new Dictionary<string, string>(), arguments)
    {
    }

    private PlatformProcess(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ecosystem.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        // Most of them live for seconds: measuring methods to make them faster later costs a quarter of their start.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The platform's process did not start.");
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    /// <summary>Stands still, as under a debugger or on a machine that swaps: nothing runs in it until it is killed.</summary>
    public async Task FreezeAsync()
    {
        using var stop = Process.Start("kill", ["-STOP", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await stop!.WaitForExitAsync();
    }

    /// <summary>Starts the platform on free ports and waits until its API answers.</summary>
    public static Task<PlatformProcess> RunAsync(string data, CancellationToken cancellation) => RunAsync(data, new Dictionary<string, string>(), cancellation);

    /// <summary>The same, with settings as environment variables.</summary>
    public static async Task<PlatformProcess> RunAsync(string data, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        var platform = new PlatformProcess(settings, ["run", "--empty", .. On(data)]);
        await platform.UntilAsync(IsUp, cancellation);
        return platform;
    }

    /// <summary>The same with the sample CRM in it, and with settings as environment variables.</summary>
    public static async Task<PlatformProcess> RunWithSampleAsync(string data, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        var platform = new PlatformProcess(settings, ["run", .. On(data)]);
        await platform.UntilAsync(IsUp, cancellation);
        return platform;
    }

    /// <summary>The same where the API's address must be known before: it is in the settings.</summary>
    public static async Task<PlatformProcess> RunWithSampleAsync(string data, IReadOnlyDictionary<string, string> settings, int apiPort, CancellationToken cancellation)
    {
        var platform = new PlatformProcess(settings, ["run", .. On(data, apiPort)]);
        await platform.UntilAsync(IsUp, cancellation);
        return platform;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> CommandAsync(CancellationToken cancellation, params string[] arguments)
    {
        await using var command = new PlatformProcess(arguments);
        await command._process.WaitForExitAsync(cancellation);
        return (command._process.ExitCode, command.Output);
    }

    /// <summary>Starts a command and does not wait for it.</summary>
    public static PlatformProcess Start(params string[] arguments) => new(arguments);

    /// <summary>As kill -9 does: nothing is said to anybody.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndsAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    public async Task UntilAsync(Func<string, bool> holds, CancellationToken cancellation)
    {
        while (!holds(Output))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The process ended with {_process.ExitCode.ToString(CultureInfo.InvariantCulture)}: {Output}");
            await Task.Delay(50, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // A polite end, so that the private PostgreSQL stops too.
            using var term = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await term!.WaitForExitAsync();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(30))) _process.Kill();
        }
        _process.Dispose();
    }

    private static string[] On(string data, int apiPort = 0) => ["--data", data, "--api-port", apiPort.ToString(CultureInfo.InvariantCulture), "--identity-port", "0", "--silo-port", "0", "--gateway-port", "0"];

    private static bool IsUp(string output) => output.Contains("Ctrl-C stops", StringComparison.Ordinal);

    private void Add(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
    }
}
