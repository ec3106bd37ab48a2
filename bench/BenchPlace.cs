using Ecosystem.Hosting.Postgres;
using Ecosystem.Silo.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.Bench;

/// <summary>A whole platform with a durable PostgreSQL of its own, in a temporary folder.</summary>
internal sealed class BenchPlace(DirectoryInfo folder, LaptopPlatform platform) : IAsyncDisposable
{
    public LaptopPlatform Platform => platform;

    public string ConnectionString => platform.Running.ConnectionString;

    public static async Task<BenchPlace> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-bench-");
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(Database.DataFolderKey, folder.FullName)]).Build();
        return new(folder, await LaptopPlatform.StartAsync(settings, new LaptopPorts(0, 0, 0, 0), NullLoggerFactory.Instance, _ => { }, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await platform.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
