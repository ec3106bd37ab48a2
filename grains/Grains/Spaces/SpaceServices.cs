using Ecosystem.Grains.Spaces.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Spaces;

/// <summary>What collaboration spaces need beside the actors' own.</summary>
public static class SpaceServices
{
    /// <summary>The setting that names a folder for documents, which every silo mounts; without it they are in PostgreSQL.</summary>
    public const string FolderSetting = "Ecosystem:Spaces:Folder";

    public static IServiceCollection AddSpaces(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<InvitedPeople>().AddSingleton<DocumentStore>();
        services.AddSingleton<IDocumentContent>(provider => configuration[FolderSetting] is { Length: > 0 } folder
            ? new FolderContent(Usable(folder))
            : new PostgresContent(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton(provider => WatermarkFont.Find(configuration, provider.GetRequiredService<ILogger<WatermarkFont>>()));
        return services;
    }

    private static string Usable(string folder) => Path.IsPathFullyQualified(folder) && Directory.Exists(folder)
        ? folder
        : throw new InvalidOperationException($"{FolderSetting} is '{folder}', which is no absolute path of a folder that exists. Create it, on storage that every silo mounts.");
}
