using System.Diagnostics;
using System.Globalization;
using Ecosystem.Hosting.Postgres;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.Testing;

/// <summary>Folders named after the process that made them, so that a later run can tell which were left by a killed one.</summary>
public static class ThrowawayFolder
{
    private const string Prefix = "ecosystem-tests-";

    /// <summary>Makes a folder that this process owns. It is short, because a socket's path must be.</summary>
    public static string Create(string place, string purpose) =>
        Directory.CreateDirectory(Path.Combine(place, $"{Prefix}{Environment.ProcessId}-{purpose}")).FullName;

    /// <summary>Stops the servers and deletes the folders of processes that are gone.</summary>
    public static async Task RemoveLeftoversAsync(string place)
    {
        foreach (var folder in Directory.EnumerateDirectories(place, Prefix + "*"))
        {
            if (!int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], CultureInfo.InvariantCulture, out var pid) || IsAlive(pid))
                continue;
            try
            {
                await EmbeddedPostgres.DestroyAsync(folder, NullLogger.Instance, CancellationToken.None);
                Remove(folder);
            }
            catch (Exception e) when (e is PostgresUnavailableException or IOException or UnauthorizedAccessException)
            {
                // Another run is clearing the same folder, or it belongs to another user: theirs to remove.
            }
        }
    }

    public static void Remove(params string[] folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    private static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
