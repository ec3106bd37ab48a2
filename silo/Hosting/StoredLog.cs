using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Postgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Silo.Hosting;

/// <summary>The database of a data folder, for commands that read the log: the running platform's, or a private server started for the while.</summary>
public sealed class StoredLog : IAsyncDisposable
{
    private readonly Database? _own;

    private StoredLog(string connectionString, MasterKey master, Database? own)
    {
        (Database, _own) = (SiloSetup.DataSource(connectionString), own);
        Keys = new LogKeys(Database, master, AuditOptions.From(Settings().Build()));
        DataKeys = new DataKeys(Database, master, TimeProvider.System);
    }

    public NpgsqlDataSource Database { get; }

    /// <summary>The key the log is signed with.</summary>
    public LogKeys Keys { get; }

    /// <summary>The keys that open sealed values.</summary>
    public DataKeys DataKeys { get; }

    /// <exception cref="PlatformUnreachableException">The folder holds no platform.</exception>
    public static async Task<StoredLog> OpenAsync(string? data, CancellationToken cancellation)
    {
        var folder = RunningPlatform.DataFolder(data);
        var keyFile = Path.Combine(folder, LaptopPlatform.MasterKeyFileName);
        if (RunningPlatform.TryFind(folder) is { } running) return new(running.ConnectionString, MasterKey.LoadOrCreate(keyFile), null);

        var settings = Settings().AddInMemoryCollection([KeyValuePair.Create<string, string?>(Ecosystem.Hosting.Postgres.Database.DataFolderKey, folder)]).Build();
        var isExternal = settings.GetConnectionString(Ecosystem.Hosting.Postgres.Database.ConnectionStringName) is { Length: > 0 };
        // Nothing is made where nothing was: a mistyped folder must not turn into an empty platform.
        if (!isExternal && !File.Exists(keyFile))
            throw new PlatformUnreachableException($"There is no platform in {folder}. Name its data folder with --data, or its database with ConnectionStrings__Ecosystem.");
        var own = await Ecosystem.Hosting.Postgres.Database.OpenAsync(settings, NullLogger.Instance, cancellation);
        return new(own.ConnectionString, isExternal && !File.Exists(keyFile) ? MasterKey.FromConfiguration(settings) : MasterKey.LoadOrCreate(keyFile), own);
    }

    private static IConfigurationBuilder Settings() => new ConfigurationBuilder().AddEnvironmentVariables();

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_own is not null) await _own.DisposeAsync();
    }
}
