using System.ComponentModel;
using System.Diagnostics;

namespace Ecosystem.Bench;

/// <summary>The npm packages of bench/peers, beside this program.</summary>
internal static class NpmPeers
{
    /// <summary>Installs once: as long as the lock file is the same, what is there stays.</summary>
    /// <returns>The folder they are in.</returns>
    /// <exception cref="InvalidOperationException">Node is missing, or the packages cannot be fetched; the message says what to do.</exception>
    public static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "peers");
        var (wanted, mark) = (await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json")), Path.Combine(folder, "node_modules", ".installed"));
        if (File.Exists(mark) && await File.ReadAllTextAsync(mark) == wanted) return folder;
        using var npm = Begin(folder, "npm", "ci", "--no-audit", "--no-fund");
        var (output, errors) = (npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci in bench/peers failed with exit code {npm.ExitCode}. Is a package registry reachable?\n{await output}{await errors}");
        await File.WriteAllTextAsync(mark, wanted);
        return folder;
    }

    /// <summary>Starts a program, whose standard input ends it.</summary>
    public static Process Begin(string folder, string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = program == "npm",
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"'{program}' cannot be started ({missing.Message}). This is measured against npm packages: install Node.js 20 or newer with npm (https://nodejs.org), or name other benches (--help).", missing);
        }
    }
}
