using System.Text.Json;
using Ecosystem.Hosting.Postgres;

namespace Ecosystem.Silo.Hosting;

/// <summary>Where the platform of a data folder can be reached; written by <c>ecosystem run</c>, read by the other commands.</summary>
/// <param name="Process">Process id of the platform.</param>
/// <param name="ConnectionString">Its PostgreSQL.</param>
/// <param name="Issuer">Its identity host, with a trailing slash.</param>
/// <param name="Api">Its API, with a trailing slash.</param>
public sealed record RunningPlatform(int Process, string ConnectionString, Uri Issuer, Uri Api)
{
    private const string FileName = "running.json";

    /// <summary>The platform of a data folder.</summary>
    /// <exception cref="PlatformUnreachableException">None is running there.</exception>
    public static RunningPlatform Find(string dataFolder) =>
        TryFind(dataFolder) ?? throw new PlatformUnreachableException($"No platform is running on {dataFolder}. Start one with ./run (or 'ecosystem run'), or name its folder with --data.");

    /// <summary>The platform of a data folder, or null when none is running there.</summary>
    public static RunningPlatform? TryFind(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        var running = File.Exists(file) ? JsonSerializer.Deserialize<RunningPlatform>(File.ReadAllText(file), JsonSerializerOptions.Web) : null;
        return running is not null && IsAlive(running.Process) ? running : null;
    }

    /// <summary>Says that this process is the platform of a data folder.</summary>
    public void Announce(string dataFolder) => PrivateFile.Write(Path.Combine(dataFolder, FileName), JsonSerializer.Serialize(this, JsonSerializerOptions.Web));

    /// <summary>Says that it is no longer.</summary>
    public static void Withdraw(string dataFolder) => File.Delete(Path.Combine(dataFolder, FileName));

    /// <summary>The settings a command has: the environment, and the platform of the data folder when one runs there.</summary>
    /// <param name="data">The data folder as given on the command line, or null.</param>
    public static IConfiguration Settings(string? data)
    {
        var folder = DataFolder(data);
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection([KeyValuePair.Create<string, string?>(Database.DataFolderKey, folder)]);
        if (TryFind(folder) is { } running)
            settings.AddInMemoryCollection([KeyValuePair.Create<string, string?>($"ConnectionStrings:{Database.ConnectionStringName}", running.ConnectionString)]);
        return settings.Build();
    }

    /// <summary>The data folder a command works on.</summary>
    public static string DataFolder(string? given) =>
        Database.DataFolder(new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(
            given is null ? [] : [KeyValuePair.Create<string, string?>(Database.DataFolderKey, given)]).Build());

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
