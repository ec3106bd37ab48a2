using Ecosystem.Hosting.Postgres;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.SystemTests.Postgres;

/// <summary>What a person is told when there is no PostgreSQL to use: what, why, and what to do.</summary>
public sealed class PostgresRefusalTests : IDisposable
{
    private readonly string _folder = ThrowawayFolder.Create(Path.GetTempPath(), Guid.CreateVersion7().ToString("N")[20..]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        ThrowawayFolder.Remove(_folder);
    }

    [Fact]
    public async Task Without_PostgreSQL_the_message_gives_the_command_that_installs_it_and_nothing_is_written()
    {
        var data = Path.Combine(_folder, "new");

        var refused = await StartAsync(data, new EmbeddedPostgresOptions(SearchFolders: []));

        Assert.Equal(PostgresProblem.NotInstalled, refused.Problem);
        Assert.Contains("sudo apt-get install postgresql", refused.Message);
        Assert.Contains("sudo dnf install postgresql-server", refused.Message);
        Assert.Contains("brew install postgresql", refused.Message);
        Assert.Contains("ConnectionStrings__Ecosystem", refused.Message);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task Half_an_installation_is_none()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "postgres"), "", Cancelled);

        var refused = await StartAsync(_folder, new EmbeddedPostgresOptions(SearchFolders: [_folder]));

        Assert.Equal(PostgresProblem.NotInstalled, refused.Problem);
    }

    [Fact]
    public async Task An_installation_that_is_too_old_is_named()
    {
        Pretend(_folder, "postgres (PostgreSQL) 12.22");

        var refused = await StartAsync(Path.Combine(_folder, "d"), new EmbeddedPostgresOptions(SearchFolders: [_folder]));

        Assert.Equal(PostgresProblem.WrongVersion, refused.Problem);
        Assert.Contains($"PostgreSQL 15 or newer is needed (found: 12 in {_folder})", refused.Message);
    }

    [Fact]
    public async Task Data_of_another_version_is_not_touched_and_the_version_is_named()
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder, "d", "postgres", "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "PG_VERSION"), "99\n", Cancelled);

        var refused = await StartAsync(Path.Combine(_folder, "d"), new EmbeddedPostgresOptions());

        Assert.Equal(PostgresProblem.WrongVersion, refused.Problem);
        Assert.Contains("made by PostgreSQL 99, which is not installed", refused.Message);
        Assert.Equal(["PG_VERSION"], Directory.EnumerateFileSystemEntries(data).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_folder_of_data_that_is_no_data_is_not_overwritten()
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder, "d", "postgres", "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "mine.txt"), "mine", Cancelled);

        var refused = await StartAsync(Path.Combine(_folder, "d"), new EmbeddedPostgresOptions());

        Assert.Equal(PostgresProblem.FolderUnusable, refused.Problem);
        Assert.Contains("PG_VERSION is missing", refused.Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(data, "mine.txt"), Cancelled));
    }

    [Fact]
    public async Task A_read_only_data_folder_is_named_with_what_to_set()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Uses a folder that Linux keeps read-only, even for root.");

        var refused = await StartAsync("/sys/kernel/ecosystem", new EmbeddedPostgresOptions());

        Assert.Equal(PostgresProblem.FolderUnusable, refused.Problem);
        Assert.Contains("The folder /sys/kernel/ecosystem/postgres cannot be used for data", refused.Message);
        Assert.Contains("Ecosystem__DataFolder", refused.Message);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancelled);

        Assert.Equal(PostgresProblem.FolderUnusable, (await StartAsync(file, new EmbeddedPostgresOptions())).Problem);
    }

    [Fact]
    public async Task A_server_that_cannot_start_shows_its_log_and_gives_the_folder_back()
    {
        await using (await EmbeddedPostgres.StartAsync(_folder, NullLogger.Instance, Cancelled))
        {
        }
        var settings = Path.Combine(_folder, "postgres", "data", "postgresql.conf");
        var good = await File.ReadAllTextAsync(settings, Cancelled);
        await File.AppendAllTextAsync(settings, "\nshared_buffers = 'enormous'\n", Cancelled);

        var refused = await StartAsync(_folder, new EmbeddedPostgresOptions());

        Assert.Equal(PostgresProblem.DidNotStart, refused.Problem);
        Assert.Contains("shared_buffers", refused.Message);
        await File.WriteAllTextAsync(settings, good, Cancelled);
        await using var again = await EmbeddedPostgres.StartAsync(_folder, NullLogger.Instance, Cancelled);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=hidden-secret;Database=d;Timeout=2", "127.0.0.1:1/d (user u) does not answer")]
    [InlineData("Hots=127.0.0.1;Password=hidden-secret", "is not a PostgreSQL connection string")]
    public async Task A_server_of_ones_own_that_does_not_answer_is_named_without_its_password(string connectionString, string expected)
    {
        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => OpenAsync(connectionString));

        Assert.Equal(PostgresProblem.Unreachable, refused.Problem);
        Assert.Contains(expected, refused.Message);
        Assert.Contains("ConnectionStrings__Ecosystem", refused.Message);
        Assert.DoesNotContain("hidden-secret", refused.Message);
    }

    [Fact]
    public async Task A_server_of_ones_own_must_be_durable()
    {
        await using var fast = await ThrowawayPostgres.Fast.CreateDatabaseAsync();
        await using var durable = await ThrowawayPostgres.Durable.CreateDatabaseAsync();

        var refused = await Assert.ThrowsAsync<PostgresUnavailableException>(() => OpenAsync(fast.ConnectionString));
        await using var opened = await OpenAsync(durable.ConnectionString);

        Assert.Equal(PostgresProblem.NotDurable, refused.Problem);
        Assert.Contains("synchronous_commit = off", refused.Message);
        Assert.Equal(durable.ConnectionString, opened.ConnectionString);
        Assert.Null(opened.Embedded);
    }

    private static Task<Database> OpenAsync(string connectionString) => Database.OpenAsync(
        new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Ecosystem", connectionString)]).Build(),
        NullLogger.Instance, Cancelled);

    private static Task<PostgresUnavailableException> StartAsync(string folder, EmbeddedPostgresOptions options) =>
        Assert.ThrowsAsync<PostgresUnavailableException>(() => EmbeddedPostgres.StartAsync(folder, options, NullLogger.Instance, Cancelled));

    private static void Pretend(string folder, string version)
    {
        foreach (var program in (string[])["initdb", "pg_ctl", "postgres"])
        {
            var file = Path.Combine(folder, program);
            File.WriteAllText(file, $"#!/bin/sh\necho '{version}'\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}
