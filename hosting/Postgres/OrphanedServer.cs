using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Hosting.Postgres;

/// <summary>
/// Deals with what a killed process left behind: a server still running on our folder, or only the file that names one.
/// </summary>
/// <remarks>
/// Called with the folder's lock held, so whatever still runs belongs to nobody. It is stopped rather than adopted: the next
/// start then has today's settings and programs. PostgreSQL itself would refuse to start when the number in a stale file has
/// since been given to another process, or belongs to a zombie.
/// </remarks>
internal static class OrphanedServer
{
    private static readonly TimeSpan FastStopMax = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ImmediateStopMax = TimeSpan.FromSeconds(10);

    public static async Task ClearAsync(ServerFolder folder, PostgresBinaries binaries, ILogger logger, CancellationToken cancellationToken)
    {
        foreach (var file in (string[])[folder.PidFile, folder.SocketLock])
        {
            if (PidIn(file) is not { } pid)
                continue;
            if (await IsServerAsync(pid, folder.Data, cancellationToken))
                await StopAsync(pid, folder, binaries, logger, cancellationToken);
            else
                logger.LogInformation("PostgreSQL was not stopped cleanly last time (process {Pid} is gone); recovering", pid);
            File.Delete(file);
        }
    }

    /// <summary>The number of the server's process; null when no server has started or it stopped cleanly.</summary>
    public static int? PidIn(string file)
    {
        if (!File.Exists(file))
            return null;
        using var reader = new StreamReader(file);
        // An empty or garbled file names nobody: 0 is no server's number.
        return int.TryParse(reader.ReadLine(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : 0;
    }

    /// <summary>Whether the process is alive, is a server, and serves this data. A zombie has no command line and is none.</summary>
    public static async Task<bool> IsServerAsync(int pid, string data, CancellationToken cancellationToken)
    {
        if (pid == 0)
            return false;
        if (!OperatingSystem.IsLinux())
            return (await Command.RunAsync(null, "ps", ["-ww", "-o", "command=", "-p", $"{pid}"], cancellationToken)).Output.Contains(data);
        try
        {
            var commandLine = await File.ReadAllBytesAsync($"/proc/{pid}/cmdline", cancellationToken);
            return Encoding.UTF8.GetString(commandLine).Split('\0').Contains(data);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task StopAsync(
        int pid, ServerFolder folder, PostgresBinaries binaries, ILogger logger, CancellationToken cancellationToken)
    {
        logger.LogWarning("Stopping the PostgreSQL that a killed process left running (process {Pid})", pid);
        foreach (var (signal, patience) in ((string, TimeSpan)[])[("INT", FastStopMax), ("QUIT", ImmediateStopMax)])
        {
            await Command.RunAsync(folder.User, binaries.PgCtl, ["kill", signal, $"{pid}"], cancellationToken);
            var waited = Stopwatch.StartNew();
            while (waited.Elapsed < patience)
            {
                if (!await IsServerAsync(pid, folder.Data, cancellationToken))
                    return;
                await Task.Delay(20, cancellationToken);
            }
        }
        throw new PostgresUnavailableException(
            PostgresProblem.DidNotStart,
            $"A PostgreSQL left by a killed process (process {pid}) still uses {folder.Data} and does not stop. End it with: kill -QUIT {pid}");
    }
}
