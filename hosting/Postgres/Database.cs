using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Hosting.Postgres;

/// <summary>The PostgreSQL a process works on: the one named by the settings, or an embedded one.</summary>
public sealed class Database : IAsyncDisposable
{
    /// <summary>The connection string's name in <c>ConnectionStrings</c>.</summary>
    public const string ConnectionStringName = "Ecosystem";

    /// <summary>The setting with the folder of the embedded server and the generated secrets.</summary>
    public const string DataFolderKey = "Ecosystem:DataFolder";

    public const string DefaultDataFolder = ".data";

    private const int OldestServer = PostgresBinaries.OldestVersion * 10_000;

    private Database(string connectionString, EmbeddedPostgres? embedded)
    {
        ConnectionString = connectionString;
        Embedded = embedded;
    }

    public string ConnectionString { get; }

    /// <summary>The server this process started; null when the settings name one.</summary>
    public EmbeddedPostgres? Embedded { get; }

    /// <summary>Opens what the settings ask for: <c>ConnectionStrings:Ecosystem</c>, else a server under <c>Ecosystem:DataFolder</c>.</summary>
    /// <returns>When the server answers. Disposing stops an embedded one.</returns>
    /// <exception cref="PostgresUnavailableException">There is none to use; the message says what to do.</exception>
    public static async Task<Database> OpenAsync(IConfiguration settings, ILogger logger, CancellationToken cancellationToken)
    {
        if (settings.GetConnectionString(ConnectionStringName) is { Length: > 0 } connectionString)
        {
            await CheckAsync(connectionString, cancellationToken);
            return new Database(connectionString, null);
        }
        var embedded = await EmbeddedPostgres.StartAsync(DataFolder(settings), logger, cancellationToken);
        return new Database(embedded.ConnectionString, embedded);
    }

    /// <summary>The data folder, as an absolute path.</summary>
    public static string DataFolder(IConfiguration settings) =>
        Path.GetFullPath(settings[DataFolderKey] is { Length: > 0 } folder ? folder : DefaultDataFolder);

    public ValueTask DisposeAsync() => Embedded?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Refuses a server on which an acknowledged commit could be lost, or our SQL would not run.</summary>
    private static async Task CheckAsync(string connectionString, CancellationToken cancellationToken)
    {
        var where = Describe(connectionString);
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            await using var ask = new NpgsqlCommand(
                "select current_setting('server_version_num')::int, current_setting('server_version'), "
                + "current_setting('synchronous_commit'), current_setting('fsync')", connection);
            await using var answer = await ask.ExecuteReaderAsync(cancellationToken);
            await answer.ReadAsync(cancellationToken);
            if (answer.GetInt32(0) < OldestServer)
            {
                throw new PostgresUnavailableException(
                    PostgresProblem.WrongVersion,
                    $"The server at {where} is PostgreSQL {answer.GetString(1)}; version {PostgresBinaries.OldestVersion} or newer is needed.");
            }
            foreach (var (setting, value) in (ReadOnlySpan<(string, string)>)[("synchronous_commit", answer.GetString(2)), ("fsync", answer.GetString(3))])
            {
                if (value == "off")
                    throw NotDurable(where, setting);
            }
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new PostgresUnavailableException(
                PostgresProblem.Unreachable,
                $"The PostgreSQL server at {where} does not answer: {e.Message} "
                + "Check ConnectionStrings__Ecosystem, and that the server runs and may be reached from here.",
                e);
        }
    }

    private static PostgresUnavailableException NotDurable(string where, string setting) => new(
        PostgresProblem.NotDurable,
        $"The server at {where} has {setting} = off for this user: an acknowledged commit could be lost. "
        + $"Turn it on, for example: alter role <user> set {setting} = on (fsync: in postgresql.conf).");

    /// <summary>Names a server without its password.</summary>
    private static string Describe(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            return $"{parts.Host}:{parts.Port}/{parts.Database} (user {parts.Username})";
        }
        catch (ArgumentException e)
        {
            throw new PostgresUnavailableException(
                PostgresProblem.Unreachable,
                $"ConnectionStrings__Ecosystem is not a PostgreSQL connection string ({e.Message.TrimEnd('.')}). "
                + "It looks like: Host=db.example;Username=ecosystem;Password=…;Database=ecosystem",
                e);
        }
    }
}
