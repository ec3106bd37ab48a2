using System.Text;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Hosting.Postgres;

/// <summary>Makes, starts and stops one server with PostgreSQL's own tools.</summary>
internal sealed class ServerProcess(ServerFolder folder, PostgresBinaries binaries, bool durable, ILogger logger)
{
    private const int StartMaxSeconds = 300;
    private const int StopMaxSeconds = 60;
    private const int LogSizeMax = 10 * 1024 * 1024;

    /// <summary>After kill -9 of the main process its children need a moment to notice and to let go of shared memory.</summary>
    private const int Retries = 20;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the data if there is none. It appears under its name only when whole.</summary>
    public async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        if (folder.DataVersion is not null)
            return;
        if (Directory.Exists(folder.Data))
            throw ServerFolder.Unusable(folder.Data, "it exists but is no PostgreSQL data (PG_VERSION is missing)");
        if (Directory.Exists(folder.NewData))
            Directory.Delete(folder.NewData, recursive: true);
        logger.LogInformation("Making a new database in {Folder} with PostgreSQL {Version}", folder.Root, binaries.MajorVersion);
        var made = await Command.RunAsync(folder.User, binaries.InitDb,
            [
                "--pgdata", folder.NewData, "--username", ServerSettings.User, "--encoding", "UTF8", "--locale", "C",
                "--auth-local", "trust", "--auth-host", "reject", .. durable ? (string[])[] : ["--no-sync"],
            ],
            cancellationToken);
        if (!made.Succeeded)
            throw new PostgresUnavailableException(PostgresProblem.DidNotStart, $"{binaries.InitDb} could not make a database in {folder.Root}: {made.Output}");
        ServerSettings.Include(folder.NewData);
        Directory.Move(folder.NewData, folder.Data);
    }

    /// <summary>Returns when the server accepts connections.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        ServerSettings.Write(folder, durable);
        if (File.Exists(folder.Log) && new FileInfo(folder.Log).Length > LogSizeMax)
            File.Delete(folder.Log);
        for (var attempt = 1; ; attempt++)
        {
            var logged = File.Exists(folder.Log) ? new FileInfo(folder.Log).Length : 0;
            // pg_ctl gives the server a session of its own: Ctrl-C reaches us, and we stop the server last.
            var started = await Command.RunAsync(
                folder.User, binaries.PgCtl,
                ["start", "--pgdata", folder.Data, "--log", folder.Log, "--wait", "--silent", "--timeout", $"{StartMaxSeconds}"],
                cancellationToken);
            if (started.Succeeded)
                return;
            var said = LogSince(logged);
            if (attempt == Retries || !said.Contains("shared memory block", StringComparison.Ordinal))
                throw DidNotStart(started.Output, said);
            await Task.Delay(RetryAfter, cancellationToken);
        }
    }

    /// <summary>Stops the server; one that is gone already is no error.</summary>
    public async Task StopAsync()
    {
        if (OrphanedServer.PidIn(folder.PidFile) is not { } pid || !await OrphanedServer.IsServerAsync(pid, folder.Data, CancellationToken.None))
            return;
        // Throwaway data needs no last checkpoint.
        var stopped = await Command.RunAsync(
            folder.User, binaries.PgCtl,
            ["stop", "--pgdata", folder.Data, "--mode", durable ? "fast" : "immediate", "--wait", "--silent", "--timeout", $"{StopMaxSeconds}"],
            CancellationToken.None);
        if (!stopped.Succeeded)
            logger.LogError("PostgreSQL (process {Pid}) did not stop: {Reason}. The next start will stop it", pid, stopped.Output);
    }

    private PostgresUnavailableException DidNotStart(string output, string said) => new(
        PostgresProblem.DidNotStart,
        $"PostgreSQL did not start on {folder.Root}. {output}\nIts log ({folder.Log}) says:\n{said}");

    private string LogSince(long position)
    {
        if (!File.Exists(folder.Log))
            return "nothing";
        const int Tail = 4096;
        using var log = new FileStream(folder.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Seek(Math.Max(position, log.Length - Tail), SeekOrigin.Begin);
        using var reader = new StreamReader(log, Encoding.UTF8);
        return reader.ReadToEnd().Trim();
    }
}
