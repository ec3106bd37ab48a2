using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Hosting.Postgres;

/// <summary>
/// Where one embedded server keeps its files, and the account it runs as.
/// </summary>
/// <remarks>
/// <c>home</c> is <c>&lt;data folder&gt;/postgres</c> and holds the lock. PostgreSQL refuses to run as root, so root hands the server to
/// an unprivileged account; when that account cannot reach <c>home</c> (a folder above is private), the server's files are put
/// under <see cref="SystemFolder"/> instead and <c>home/location</c> says where. Deleting the data folder thus always means a fresh start.
/// </remarks>
internal sealed record ServerFolder(string Root, string SocketFolder, string? User)
{
    public const string SystemFolder = "/var/lib/ecosystem";

    /// <summary>PostgreSQL names its socket after a port even when it listens on none.</summary>
    private const string SocketName = ".s.PGSQL.5432";

    /// <summary>sun_path holds 108 bytes with the closing zero on Linux, 104 on macOS.</summary>
    private const int SocketPathMax = 103;

    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Data => Path.Combine(Root, "data");

    public string NewData => Path.Combine(Root, "data.new");

    public string Log => Path.Combine(Root, "postgres.log");

    public string PidFile => Path.Combine(Data, "postmaster.pid");

    public string SocketLock => Path.Combine(SocketFolder, SocketName + ".lock");

    /// <summary>The major version that made the data; null when there is no data yet.</summary>
    public int? DataVersion =>
        File.Exists(Path.Combine(Data, "PG_VERSION"))
        && int.TryParse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    /// <summary>Creates <c>home</c>.</summary>
    /// <exception cref="PostgresUnavailableException">It cannot be created.</exception>
    public static string CreateHome(string dataFolder)
    {
        var home = Path.Combine(Path.GetFullPath(dataFolder), "postgres");
        try
        {
            Directory.CreateDirectory(home);
            return home;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(home, e.Message, e);
        }
    }

    /// <summary>Chooses the account and the place, and makes the folders private to that account.</summary>
    public static async Task<ServerFolder> ChooseAsync(string home, CancellationToken cancellationToken)
    {
        var user = await ServerAccount.ForAsync(Path.Combine(home, "data"), cancellationToken);
        var folder = await PlaceAsync(home, user, cancellationToken);
        await MakePrivateAsync(folder.Root, user, cancellationToken);
        await MakePrivateAsync(folder.SocketFolder, user, cancellationToken);
        return folder;
    }

    public static PostgresUnavailableException Unusable(string folder, string reason, Exception? inner = null) => new(
        PostgresProblem.FolderUnusable,
        $"The folder {folder} cannot be used for data: {reason.TrimEnd('.')}. Make it writable for user {Environment.UserName} "
        + "(it may be read-only, full, or belong to another user), or set Ecosystem__DataFolder to another folder.",
        inner);

    private static async Task<ServerFolder> PlaceAsync(string home, string? user, CancellationToken cancellationToken)
    {
        var location = Path.Combine(home, "location");
        if (File.Exists(location))
            return At((await File.ReadAllTextAsync(location, cancellationToken)).Trim(), user);
        if (user is null || await ServerAccount.CanReachAsync(user, home, cancellationToken))
            return At(home, user);
        if (Directory.Exists(Path.Combine(home, "data")))
            throw Unusable(home, $"it holds a database, but user {user}, which the server runs as, can no longer enter it");
        var elsewhere = Path.Combine(SystemFolder, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        await File.WriteAllTextAsync(location, elsewhere + "\n", cancellationToken);
        return At(elsewhere, user);
    }

    private static ServerFolder At(string root, string? user)
    {
        var inside = Path.Combine(root, "socket");
        // A comma separates hosts in a connection string and folders in postgresql.conf.
        var fits = Encoding.UTF8.GetByteCount(Path.Combine(inside, SocketName)) <= SocketPathMax && !inside.AsSpan().ContainsAny(",;\"'=");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)).AsSpan(0, 8));
        return new ServerFolder(root, fits ? inside : $"/tmp/ecosystem-{hash}", user);
    }

    private static async Task MakePrivateAsync(string folder, string? user, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (new DirectoryInfo(folder).LinkTarget is not null)
                throw Unusable(folder, "it is a symbolic link");
            // Fails for a folder that somebody else put in our place.
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, Private);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(folder, e.Message, e);
        }
        if (user is not null)
            await ServerAccount.GiveAsync(user, folder, cancellationToken);
    }
}
