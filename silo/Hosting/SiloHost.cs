using System.Net;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Health;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Hosting.Telemetry;
using Orleans.Configuration;

namespace Ecosystem.Silo.Hosting;

/// <summary>The silo: where actors live. Its own process in production, one of three hosts in <c>ecosystem run</c>.</summary>
/// <remarks>
/// Settings beside those of docs/operating.md: <c>Ecosystem:SiloPort</c> (11111), <c>Ecosystem:GatewayPort</c> (30000),
/// <c>Ecosystem:AdvertisedIP</c> (loopback), <c>Ecosystem:SiloName</c>. The HTTP port serves health only.
/// </remarks>
public static class SiloHost
{
    private const string DefaultUrl = "http://127.0.0.1:5082";
    private const int DefaultSiloPort = 11111;
    private const int DefaultGatewayPort = 30000;

    /// <summary>The SQL scripts of the journal, the log, the read tables and Orleans.</summary>
    public static MigrationSource Migrations { get; } = new(typeof(PostgresJournal).Assembly, "Journal/Migrations");

    /// <summary>Builds the host; nothing is opened before it starts.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong.</exception>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings.GetConnectionString(Database.ConnectionStringName) is not { Length: > 0 } connection)
            throw new InvalidOperationException("No database: set ConnectionStrings__Ecosystem to a PostgreSQL connection string, or use 'ecosystem run', which starts one.");
        if (string.IsNullOrEmpty(settings["urls"])) builder.WebHost.UseUrls(DefaultUrl);
        builder.AddEcosystemTelemetry("ecosystem-silo");
        builder.Services.AddEcosystemHealth();
        builder.UseOrleans(silo =>
        {
            silo.AddEcosystem(settings, connection);
            silo.Configure<SiloOptions>(options => options.SiloName = settings["Ecosystem:SiloName"] is { Length: > 0 } name ? name : $"{Environment.MachineName}-{Environment.ProcessId}");
            var advertised = settings["Ecosystem:AdvertisedIP"] is { Length: > 0 } address ? IPAddress.Parse(address) : IPAddress.Loopback;
            silo.ConfigureEndpoints(
                advertised, settings.GetValue("Ecosystem:SiloPort", DefaultSiloPort), settings.GetValue("Ecosystem:GatewayPort", DefaultGatewayPort),
                listenOnAnyHostAddress: !IPAddress.IsLoopback(advertised));
        });
        var app = builder.Build();
        app.MapEcosystemHealth();
        return app;
    }
}
