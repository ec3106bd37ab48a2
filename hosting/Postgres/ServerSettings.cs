namespace Ecosystem.Hosting.Postgres;

/// <summary>What an embedded server is told. Written at each start, so that a new version's settings reach old data.</summary>
internal static class ServerSettings
{
    /// <summary>The superuser, and the only user. The socket's folder, private to one account, is the door.</summary>
    public const string User = "ecosystem";

    public const string Database = "ecosystem";

    private const string FileName = "ecosystem.conf";

    /// <summary>Makes the server read our file after its own. Done once, before the data counts as made.</summary>
    public static void Include(string data) =>
        File.AppendAllText(Path.Combine(data, "postgresql.conf"), $"\ninclude_if_exists = '{FileName}'\n");

    public static void Write(ServerFolder folder, bool durable)
    {
        var path = Path.Combine(folder.Data, FileName);
        File.WriteAllText(path, Text(folder.SocketFolder, durable));
        // The caller may be root with a private umask, and the reader is not root.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
    }

    private static string Text(string socketFolder, bool durable) =>
        $"""
        # Written by Ecosystem at each start: changes here are lost.
        listen_addresses = ''
        unix_socket_directories = '"{socketFolder.Replace("'", "''", StringComparison.Ordinal)}"'
        unix_socket_permissions = 0700
        # Three hosts with a pool each, the Orleans providers and a person with psql.
        max_connections = 300
        timezone = 'UTC'
        log_timezone = 'UTC'
        # A commit that was acknowledged must survive a power cut.
        fsync = {(durable ? "on" : "off")}
        full_page_writes = {(durable ? "on" : "off")}
        synchronous_commit = {(durable ? "on" : "off")}
        # A new piece of the log is not filled with zeros first: every commit would wait for those 16 MiB. Room for a busy hour between two checkpoints.
        wal_init_zero = off
        min_wal_size = '1GB'
        max_wal_size = '4GB'
        # A stuck caller must not hold its locks, or the cursors' horizon, for ever.
        idle_in_transaction_session_timeout = '60s'

        """;
}
