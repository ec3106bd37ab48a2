using System.CommandLine;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Identity;
using Ecosystem.Silo.Hosting;
using Npgsql;

namespace Ecosystem.Silo.Cli;

/// <summary>What the identity host does about clients and people, without the host: it is built on the platform's database, and not started.</summary>
internal static class IdentityTools
{
    /// <exception cref="PlatformUnreachableException">There is no database, or it cannot be used.</exception>
    public static async Task<int> WithAsync<T>(ParseResult parsed, Func<T, Task<int>> work) where T : notnull
    {
        if (RunningPlatform.Settings(parsed.GetValue(GlobalOptions.Data)).GetConnectionString(Database.ConnectionStringName) is not { Length: > 0 } connection)
            throw new PlatformUnreachableException("No platform is running here. Start it, name its data folder with --data, or its database with ConnectionStrings__Ecosystem.");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            KeyValuePair.Create<string, string?>($"ConnectionStrings:{Database.ConnectionStringName}", connection),
            // Nothing that is done here opens or seals anything.
            KeyValuePair.Create<string, string?>("Ecosystem:MasterKey", Convert.ToBase64String(new byte[32])),
        ]);
        await using var identity = IdentityHost.Build(builder);
        await using var scope = identity.Services.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider.GetRequiredService<T>());
        }
        catch (NpgsqlException fault)
        {
            throw new PlatformUnreachableException($"The database cannot be used: {fault.Message.TrimEnd('.')}. Start it, or correct ConnectionStrings__Ecosystem.");
        }
    }
}
