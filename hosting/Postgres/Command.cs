using System.ComponentModel;
using System.Diagnostics;

namespace Ecosystem.Hosting.Postgres;

/// <summary>How a command ended: 0 is success; <see cref="Output"/> is what it printed, errors included.</summary>
internal readonly record struct CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs PostgreSQL's own tools and a few POSIX ones, as another user if asked.</summary>
internal static class Command
{
    /// <summary>Runs to the end. Cancelling kills the command and throws.</summary>
    /// <param name="user">The account to run as; null for the caller's. Only root may name another.</param>
    public static async Task<CommandResult> RunAsync(
        string? user, string file, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            // The other user may not be able to read the caller's folder, and initdb wants to know where it is.
            WorkingDirectory = "/",
        };
        // Messages are matched and shown: they must not depend on the desktop's language.
        start.Environment["LC_ALL"] = "C";
        if (user is not null && !OperatingSystem.IsWindows())
            start.UserName = user;
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        }
        catch (Win32Exception e)
        {
            throw new PostgresUnavailableException(
                PostgresProblem.DidNotStart,
                $"{start.FileName} could not be started{(start.UserName is { Length: > 0 } u ? $" as user {u}" : "")}: {e.Message}. "
                + "Check that the file and every folder above it may be read and executed by that user.",
                e);
        }
    }
}
