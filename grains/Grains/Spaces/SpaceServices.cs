using Ecosystem.Grains.Spaces.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        services.AddSingleton(provider => new Lazy<WatermarkFont>(() => WatermarkFont.Find(configuration, provider.GetRequiredService<ILogger<WatermarkFont>>())));
        return services.AddHostedService<WatermarkFontCheck>();
    }

    private static string Usable(string folder) => Path.IsPathFullyQualified(folder) && System.IO.Directory.Exists(folder)
        ? folder
        : throw new InvalidOperationException($"{FolderSetting} is '{folder}', which is no absolute path of a folder that exists. Create it, on storage that every silo mounts.");
}

/// <summary>Says at the start what a silo's watermarks will lack, and not when somebody wants to see a document.</summary>
internal sealed class WatermarkFontCheck(Lazy<WatermarkFont> font, ILogger<WatermarkFontCheck> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Fonts are large files: the silo serves meanwhile.
            await Task.Run(() => font.Value, stoppingToken);
        }
        catch (InvalidOperationException missing)
        {
            log.LogError(missing, "Documents cannot be shown here: {Reason}", missing.Message);
        }
    }
}
