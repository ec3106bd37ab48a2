using System.Diagnostics;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.SystemTests.Postgres;

/// <summary>A real server on a real folder each: what a laptop does on the first day and after every kind of crash.</summary>
public sealed class EmbeddedPostgresTests : IAsyncDisposable
{
    private readonly string _folder = ThrowawayFolder.Create(Path.GetTempPath(), Guid.CreateVersion7().ToString("N")[20..]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(_folder))
            await EmbeddedPostgres.DestroyAsync(_folder, NullLogger.Instance, CancellationToken.None);
        ThrowawayFolder.Remove(_folder);
    }

    [Fact]
    public async Task A_stopped_server_keeps_its_data_and_leaves_no_process()
    {
        var first = await StartAsync();
        await WriteAsync(first, "kept");
        await first.DisposeAsync();
        Assert.False(IsAlive(first.ProcessId));
        Assert.False(await first.Lost);

        await using var second = await StartAsync();

        Assert.Equal("kept", await ReadAsync(second));
    }

    [Fact]
    public async Task The_server_is_durable_has_room_for_every_host_and_listens_on_no_port()
    {
        await using var server = await StartAsync();

        Assert.Equal("on", await AskAsync(server, "show fsync"));
        Assert.Equal("on", await AskAsync(server, "show synchronous_commit"));
        Assert.Equal("", await AskAsync(server, "show listen_addresses"));
        Assert.Equal("1min", await AskAsync(server, "show idle_in_transaction_session_timeout"));
        Assert.Equal("UTF8", await AskAsync(server, "show server_encoding"));
        Assert.Equal("C", await AskAsync(server, "select datcollate from pg_database where datname = current_database()"));
        Assert.Equal("UTC", await AskAsync(server, "show timezone"));
        Assert.InRange(int.Parse(await AskAsync(server, "show max_connections")), 200, 1000);
    }

    [Fact]
    public async Task Only_the_servers_account_can_enter_its_folders()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes are POSIX.");
        await using var server = await StartAsync();

        foreach (var folder in (string[])[server.Folder, new NpgsqlConnectionStringBuilder(server.ConnectionString).Host!])
        {
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Fact]
    public async Task A_second_start_says_who_is_running()
    {
        await using var server = await StartAsync();

        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(StartAsync);

        Assert.Equal(PostgresProblem.AlreadyRunning, refused.Problem);
        Assert.Contains($"already running on {Path.Combine(_folder, "postgres")} (process {Environment.ProcessId})", refused.Message);
        Assert.Contains("Ecosystem__DataFolder", refused.Message);
    }

    [Fact]
    public async Task A_killed_server_is_noticed_and_its_acknowledged_commits_are_there_after_a_restart()
    {
        var killed = await StartAsync();
        await WriteAsync(killed, "acknowledged");
        Kill(killed.ProcessId);
        Assert.True(await killed.Lost.WaitAsync(TimeSpan.FromSeconds(30), Cancelled));
        await killed.DisposeAsync();

        await using var restarted = await StartAsync();

        Assert.Equal("acknowledged", await ReadAsync(restarted));
    }

    [Fact]
    public async Task A_server_whose_owner_was_killed_is_stopped_before_the_next_starts()
    {
        var pgCtl = await OrphanAsync();
        var orphan = int.Parse(File.ReadLines(Path.Combine(_folder, "postgres", "data", "postmaster.pid")).First());
        Assert.True(IsAlive(orphan));

        await using var next = await StartAsync();

        Assert.NotEqual(orphan, next.ProcessId);
        Assert.False(IsAlive(orphan), $"{pgCtl} left process {orphan} running");
        Assert.Equal("before", await ReadAsync(next));
    }

    [Theory]
    [InlineData("self")]
    [InlineData("init")]
    [InlineData("nobody")]
    [InlineData("garbled")]
    public async Task A_stale_pid_file_does_not_stop_the_next_start(string namedProcess)
    {
        await using (var first = await StartAsync())
            await WriteAsync(first, "kept");
        var pid = namedProcess switch { "self" => $"{Environment.ProcessId}", "init" => "1", "nobody" => "4194303", _ => "garbled" };
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "postgres", "data", "postmaster.pid"), $"{pid}\n/somewhere\n1700000000\n5432\n/tmp\n\n0 0\nready\n", Cancelled);

        await using var second = await StartAsync();

        Assert.Equal("kept", await ReadAsync(second));
    }

    [Fact]
    public async Task An_interrupted_first_start_is_begun_again()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "postgres", "data.new"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "postgres", "data.new", "PG_VERSION"), "half", Cancelled);

        await using var server = await StartAsync();

        Assert.Equal("1", await AskAsync(server, "select 1"));
        Assert.False(Directory.Exists(Path.Combine(server.Folder, "data.new")));
    }

    [Fact]
    public async Task Destroying_stops_an_orphan_and_leaves_nothing()
    {
        await OrphanAsync();
        var orphan = int.Parse(File.ReadLines(Path.Combine(_folder, "postgres", "data", "postmaster.pid")).First());

        await EmbeddedPostgres.DestroyAsync(_folder, NullLogger.Instance, Cancelled);

        Assert.False(IsAlive(orphan));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Ctrl_C_does_not_reach_the_server_which_is_stopped_last()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        await using var server = await StartAsync();

        // Field 6 of stat is the session; a terminal sends Ctrl-C to one of its own session's groups.
        static string Session(string pid) => File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1].Split(' ')[3];

        Assert.Equal($"{server.ProcessId}", Session($"{server.ProcessId}"));
        Assert.NotEqual(Session("self"), Session($"{server.ProcessId}"));
    }

    [Fact]
    public async Task Started_by_root_the_server_runs_as_somebody_else()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "Only root has privileges to drop.");
        await using var server = await StartAsync();

        var user = File.ReadLines($"/proc/{server.ProcessId}/status").Single(l => l.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1];

        Assert.NotEqual("0", user);
    }

    [Fact]
    public async Task Under_a_folder_private_to_root_the_server_moves_to_where_it_may_be_and_finds_its_data_again()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "Only root has privileges to drop.");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using (var first = await StartAsync())
        {
            Assert.StartsWith("/var/lib/ecosystem/", first.Folder);
            await WriteAsync(first, "elsewhere");
        }

        await using var second = await StartAsync();

        Assert.Equal("elsewhere", await ReadAsync(second));
    }

    private Task<EmbeddedPostgres> StartAsync() => EmbeddedPostgres.StartAsync(_folder, NullLogger.Instance, Cancelled);

    /// <summary>Leaves a server running that no living process owns, as kill -9 of its owner does.</summary>
    private async Task<string> OrphanAsync()
    {
        await using (var owned = await StartAsync())
            await WriteAsync(owned, "before");
        var folder = (await PostgresBinaries.FindAsync(PostgresBinaries.UsualFolders(), null, Cancelled)).PgCtl;
        var home = Path.Combine(_folder, "postgres");
        var user = await ServerAccount.ForAsync(Path.Combine(home, "data"), Cancelled);
        var started = await Command.RunAsync(
            user, folder, ["start", "--pgdata", Path.Combine(home, "data"), "--log", Path.Combine(home, "postgres.log"), "--wait"], Cancelled);
        Assert.True(started.Succeeded, started.Output);
        return folder;
    }

    private static async Task WriteAsync(EmbeddedPostgres server, string text) =>
        await AskAsync(server, $"create table if not exists note (text text); insert into note values ('{text}') returning text");

    private static Task<string> ReadAsync(EmbeddedPostgres server) => AskAsync(server, "select text from note");

    private static async Task<string> AskAsync(EmbeddedPostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(Cancelled);
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync(Cancelled))?.ToString() ?? "";
    }

    private static void Kill(int pid)
    {
        using var process = Process.GetProcessById(pid);
        process.Kill();
    }

    private static bool IsAlive(int pid) =>
        !OperatingSystem.IsLinux()
            ? Process.GetProcesses().Any(p => p.Id == pid)
            : File.Exists($"/proc/{pid}/cmdline") && File.ReadAllText($"/proc/{pid}/cmdline").Length > 0;
}
