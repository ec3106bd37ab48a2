using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Silo.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Bench;

/// <summary>A whole platform with a durable PostgreSQL of its own, in a temporary folder.</summary>
internal sealed class BenchPlace(DirectoryInfo folder, LaptopPlatform platform) : IAsyncDisposable
{
    public LaptopPlatform Platform => platform;

    public string ConnectionString => platform.Running.ConnectionString;

    /// <summary>The key that the platform seals with.</summary>
    public MasterKey Master => MasterKey.LoadOrCreate(Path.Combine(folder.FullName, LaptopPlatform.MasterKeyFileName));

    public static async Task<BenchPlace> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-bench-");
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(Database.DataFolderKey, folder.FullName)]).Build();
        var platform = await LaptopPlatform.StartAsync(settings, new LaptopPorts(0, 0, 0, 0), NullLoggerFactory.Instance, _ => { }, CancellationToken.None);
        await FillLogAsync(platform.Running.ConnectionString);
        return new(folder, platform);
    }

    /// <summary>A server that has run for a while has pieces of its log to use again. A new one has to make each, and all commits wait for that.</summary>
    private static async Task FillLogAsync(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var fill = database.CreateCommand("select count(pg_logical_emit_message(false, 'bench', repeat('x', 1000000))) from generate_series(1, 1000); checkpoint");
        await fill.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await platform.DisposeAsync();
        // Where the server's account cannot enter the folder, its files are elsewhere, and this says where (docs/operating.md).
        var location = Path.Combine(folder.FullName, "postgres", "location");
        if (File.Exists(location)) Directory.Delete((await File.ReadAllTextAsync(location)).Trim(), recursive: true);
        folder.Delete(recursive: true);
    }
}
