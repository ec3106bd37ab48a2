using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Hosting.Postgres;

/// <param name="SearchFolders">Where to look for PostgreSQL's programs; null for <see cref="PostgresBinaries.UsualFolders"/>.</param>
/// <param name="Durable">False only for throwaway tests: the server then loses data in a power cut.</param>
public sealed record EmbeddedPostgresOptions(IReadOnlyList<string>? SearchFolders = null, bool Durable = true);

/// <summary>
/// A private PostgreSQL that lives as long as this handle: no network port, its data in the data folder, its programs the
/// machine's. The same server, with the same guarantees, as in production.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly ServerFolder _folder;
    private readonly ServerProcess _server;
    private readonly FolderLock _lock;
    private readonly CancellationTokenSource _stopping = new();
    private int _disposed;

    private EmbeddedPostgres(ServerFolder folder, ServerProcess server, FolderLock folderLock, int processId)
    {
        _folder = folder;
        _server = server;
        _lock = folderLock;
        ProcessId = processId;
        ConnectionString = ConnectionStringTo(folder, ServerSettings.Database);
        Lost = WatchAsync(_stopping.Token);
    }

    /// <summary>Reaches the database <c>ecosystem</c> as its owner, through a socket only this account may open.</summary>
    public string ConnectionString { get; }

    /// <summary>The server's main process.</summary>
    public int ProcessId { get; }

    /// <summary>Where the server's own files are: data, log and socket.</summary>
    public string Folder => _folder.Root;

    /// <summary>True once the server has ended without being asked, noticed within a second; false when it was stopped.</summary>
    public Task<bool> Lost { get; }

    /// <summary>Starts the server on a data folder, making its database first if there is none.</summary>
    /// <returns>When the server answers. Dispose the handle to stop it.</returns>
    /// <exception cref="PostgresUnavailableException">It cannot be started; the message says what to do.</exception>
    public static Task<EmbeddedPostgres> StartAsync(string dataFolder, ILogger logger, CancellationToken cancellationToken) =>
        StartAsync(dataFolder, new EmbeddedPostgresOptions(), logger, cancellationToken);

    /// <inheritdoc cref="StartAsync(string, ILogger, CancellationToken)"/>
    public static async Task<EmbeddedPostgres> StartAsync(
        string dataFolder, EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var searched = options.SearchFolders ?? PostgresBinaries.UsualFolders();
        // Looked for twice: a machine without PostgreSQL is told so before anything is written,
        // and which version is needed shows only once the data can be read.
        await PostgresBinaries.FindAsync(searched, null, cancellationToken);
        var home = ServerFolder.CreateHome(dataFolder);
        var folderLock = FolderLock.Take(home);
        try
        {
            var folder = await ServerFolder.ChooseAsync(home, cancellationToken);
            var binaries = await PostgresBinaries.FindAsync(searched, folder.DataVersion, cancellationToken);
            await OrphanedServer.ClearAsync(folder, binaries, logger, cancellationToken);
            var server = new ServerProcess(folder, binaries, options.Durable, logger);
            await server.InitialiseAsync(cancellationToken);
            await server.StartAsync(cancellationToken);
            return await ReadyAsync(folder, server, folderLock, logger, cancellationToken);
        }
        catch
        {
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Stops whatever a killed process left on a data folder, and deletes the database for good.</summary>
    /// <exception cref="PostgresUnavailableException">A living process uses it.</exception>
    public static async Task DestroyAsync(string dataFolder, ILogger logger, CancellationToken cancellationToken)
    {
        var home = ServerFolder.CreateHome(dataFolder);
        using (FolderLock.Take(home))
        {
            var folder = await ServerFolder.ChooseAsync(home, cancellationToken);
            var binaries = await PostgresBinaries.FindAsync(PostgresBinaries.UsualFolders(), null, cancellationToken);
            await OrphanedServer.ClearAsync(folder, binaries, logger, cancellationToken);
            foreach (var part in (string[])[folder.SocketFolder, folder.Root, home])
            {
                if (Directory.Exists(part))
                    Directory.Delete(part, recursive: true);
            }
        }
    }

    /// <summary>Stops the server after its open transactions are rolled back and everything is on disk, then frees the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _stopping.CancelAsync();
        await Lost;
        // Idle pooled connections would be cut by the server and found broken by the next user of the same string.
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        try
        {
            await _server.StopAsync();
        }
        finally
        {
            _lock.Dispose();
            _stopping.Dispose();
        }
    }

    private static async Task<EmbeddedPostgres> ReadyAsync(
        ServerFolder folder, ServerProcess server, FolderLock folderLock, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await CreateDatabaseAsync(ConnectionStringTo(folder, "postgres"), cancellationToken);
            var processId = OrphanedServer.PidIn(folder.PidFile) ?? 0;
            logger.LogInformation("PostgreSQL is running as process {Pid} on {Folder}", processId, folder.Root);
            return new EmbeddedPostgres(folder, server, folderLock, processId);
        }
        catch
        {
            await server.StopAsync();
            throw;
        }
    }

    /// <remarks>CREATE DATABASE knows no IF NOT EXISTS; the folder's lock makes asking first safe.</remarks>
    private static async Task CreateDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new() { Value = ServerSettings.Database } },
        };
        if (await exists.ExecuteScalarAsync(cancellationToken) is not null)
            return;
        await using var create = new NpgsqlCommand($"create database {ServerSettings.Database}", connection);
        await create.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string ConnectionStringTo(ServerFolder folder, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = folder.SocketFolder,
            Username = ServerSettings.User,
            Database = database,
        }.ConnectionString;

    private async Task<bool> WatchAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
            {
                if (!await OrphanedServer.IsServerAsync(ProcessId, _folder.Data, stopping))
                    return true;
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped on purpose.
        }
        return false;
    }
}
