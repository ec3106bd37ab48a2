using System.Diagnostics;
using System.Text;

namespace Ecosystem.Testing;

/// <summary>Runs a node:test suite of tests/clients as a process, with npm libraries as the clients of a server under test.</summary>
public static class NpmClients
{
    private static readonly SemaphoreSlim OneInstall = new(1, 1);

    private static string Folder => Path.Combine(Repository.Root, "tests", "clients");

    /// <summary>Runs one suite; its whole TAP report is the message when a test in it fails.</summary>
    /// <param name="suite">The file's name in tests/clients.</param>
    /// <param name="variables">Addresses and credentials, as environment variables.</param>
    public static async Task RunAsync(string suite, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        await InstallAsync(cancellationToken);
        // Real servers on loopback: a proxy configured for the internet must not come between.
        var all = new Dictionary<string, string>(variables, StringComparer.Ordinal) { ["NO_PROXY"] = "127.0.0.1,localhost", ["NODE_OPTIONS"] = "" };
        var (exitCode, output) = await RunAsync("node", ["--test", "--test-reporter=tap", suite], all, cancellationToken);
        if (exitCode != 0 || !output.Contains("\n# fail 0\n", StringComparison.Ordinal) || output.Contains("\n# pass 0\n", StringComparison.Ordinal))
            throw new InvalidOperationException($"tests/clients/{suite} failed with exit code {exitCode}:\n{output}");
    }

    /// <summary>Runs a program until its output says something, then ends it; for examples that would run for ever.</summary>
    /// <param name="script">An ES module, as if it were a file of tests/clients.</param>
    /// <param name="says">A part of the line that is waited for.</param>
    /// <returns>All it had said by then.</returns>
    public static async Task<string> RunUntilAsync(string script, string says, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        await InstallAsync(cancellationToken);
        var file = Path.Combine(Folder, $".example-{Guid.CreateVersion7():N}.mjs");
        await File.WriteAllTextAsync(file, script, cancellationToken);
        try
        {
            return await UntilAsync("node", [file], says, variables, cancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs a command line until its output says something, then ends it.</summary>
    public static Task<string> RunShellUntilAsync(string commands, string says, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken) =>
        UntilAsync("bash", ["-euo", "pipefail", "-c", commands], says, variables, cancellationToken);

    private static async Task<string> UntilAsync(string program, string[] arguments, string says, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        using var process = StartOrExplain(start);
        var said = new StringBuilder();
        var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                said.AppendLine(line);
                if (line.Contains(says, StringComparison.Ordinal)) return said.ToString();
            }
            throw new InvalidOperationException($"It ended without saying '{says}':\n{said}\n{await complaints}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Installs what package-lock.json pins, once; a later run finds it there, as long as the lock file is the same.</summary>
    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        await OneInstall.WaitAsync(cancellationToken);
        try
        {
            var done = Path.Combine(Folder, "node_modules", ".installed");
            var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"), cancellationToken);
            if (File.Exists(done) && await File.ReadAllTextAsync(done, cancellationToken) == wanted)
                return;
            var (exitCode, output) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
            if (exitCode != 0)
                throw new InvalidOperationException($"npm ci in tests/clients failed with exit code {exitCode}. Is the package registry reachable? \n{output}");
            await File.WriteAllTextAsync(done, wanted, cancellationToken);
        }
        finally
        {
            OneInstall.Release();
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string[] arguments, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = StartOrExplain(start);
        var output = new StringBuilder();
        // Both streams are drained while it runs: a full pipe would stop it.
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return (process.ExitCode, output.ToString());

        void Append(string? line)
        {
            lock (output)
                output.Append(line).Append('\n');
        }
    }

    private static Process StartOrExplain(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"'{start.FileName}' cannot be started ({e.Message}). These tests need Node.js 20.19 or newer with npm on the PATH.", e);
        }
    }
}
