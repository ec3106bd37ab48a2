namespace Ecosystem.Hosting.Postgres;

/// <summary>
/// Says which process owns a data folder. The operating system holds the lock (flock), so it ends with the process
/// however the process ends. The file beside it names the process, for the message only: a locked file cannot be read.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="PostgresUnavailableException">Another process holds it, or the file cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        var path = Path.Combine(folder, "lock");
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw ServerFolder.Unusable(folder, e.Message, e);
        }
        catch (IOException e) when (File.Exists(path))
        {
            var owner = File.Exists(OwnerFile(folder)) ? File.ReadAllText(OwnerFile(folder)).Trim() : "unknown";
            throw new PostgresUnavailableException(
                PostgresProblem.AlreadyRunning,
                $"Ecosystem is already running on {folder} (process {owner}). "
                + "Stop that process, or set Ecosystem__DataFolder to another folder.",
                e);
        }
        catch (IOException e)
        {
            throw ServerFolder.Unusable(folder, e.Message, e);
        }
        File.WriteAllText(OwnerFile(folder), $"{Environment.ProcessId}\n");
        return new FolderLock(file);
    }

    /// <summary>Leaves the file: deleting it would let a waiting process lock a name that is gone.</summary>
    public void Dispose() => _file.Dispose();

    private static string OwnerFile(string folder) => Path.Combine(folder, "owner");
}
