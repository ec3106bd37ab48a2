using Ecosystem.Grains.Access;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Border;
using Ecosystem.Grains.Budgets;
using Ecosystem.Grains.Certification;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.Grains.Credentials;
using Ecosystem.Grains.Customers;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Exports;
using Ecosystem.Grains.Finance;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Governance;
using Ecosystem.Grains.Health;
using Ecosystem.Grains.IdentityRecords;
using Ecosystem.Grains.Installation;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sandbox;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.Settlements;
using Ecosystem.Grains.Spaces;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Grains.Traces;
using Ecosystem.Grains.Webhooks;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Hosting.Work;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Orleans.Configuration;

namespace Ecosystem.Grains.Clustering;

/// <summary>What makes an Orleans silo a silo of this platform.</summary>
public static class SiloSetup
{
    /// <summary>Npgsql, as the Orleans ADO.NET providers know it.</summary>
    private const string Invariant = "Npgsql";

    /// <summary>A silo of a cluster whose members find each other through the database.</summary>
    /// <param name="connectionString">The platform's database, migrated.</param>
    public static ISiloBuilder AddEcosystem(this ISiloBuilder silo, IConfiguration configuration, string connectionString)
    {
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, OrleansConnection(connectionString)));
        silo.Configure<ClusterOptions>(options =>
        {
            options.ClusterId = configuration["Ecosystem:ClusterId"] ?? "ecosystem";
            options.ServiceId = configuration["Ecosystem:ServiceId"] ?? "ecosystem";
        });
        silo.Configure<ClusterMembershipOptions>(HealFast);
        silo.Services.AddDenyList(connectionString);
        return silo.AddEcosystemRooms(configuration, connectionString);
    }

    /// <summary>All but clustering: reminders and snapshots on PostgreSQL, the journal, sealing, and the check of every call.</summary>
    public static ISiloBuilder AddEcosystemRooms(this ISiloBuilder silo, IConfiguration configuration, string connectionString)
    {
        var orleans = OrleansConnection(connectionString);
        silo.UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = (Invariant, orleans));
        silo.AddAdoNetGrainStorage(GrainStorage.Snapshots, options =>
        {
            // A snapshot can be made again from the journal, so none waits for the disk.
            (options.Invariant, options.ConnectionString) = (Invariant, new NpgsqlConnectionStringBuilder(orleans) { Options = "-c synchronous_commit=off" }.ConnectionString);
            options.GrainStorageSerializer = new SnapshotSerializer();
        });
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
        silo.AddActivityPropagation();
        silo.AddIncomingGrainCallFilter<CallFilter>();
        silo.Services.AddEcosystemActors(configuration, connectionString);
        return silo;
    }

    /// <summary>
    /// A silo killed is noticed when it has missed three probes, one second apart; by default they are five apart. After all were killed at once nobody is left to notice:
    /// a starting silo then waits until the dead ones have not signed for three publishing periods, 15 seconds, where the defaults take ninety.
    /// </summary>
    private static void HealFast(ClusterMembershipOptions options)
    {
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.NumMissedProbesLimit = 3;
        options.NumVotesForDeathDeclaration = 2;
    }

    /// <summary>What the actors' shells need.</summary>
    public static IServiceCollection AddEcosystemActors(this IServiceCollection services, IConfiguration configuration, string connectionString)
    {
        services.AddMetrics();
        services.TryAddSingleton(_ => MasterKey.FromConfiguration(configuration));
        services.AddTokenVerifier(configuration).AddSiloTokens(configuration);
        services.AddSingleton(_ => DataSource(connectionString));
        services.AddSingleton<JournalMetrics>().AddSingleton<RequestHash>().AddSingleton<PostgresJournal>().AddSingleton<JournalReader>().AddSingleton<DataKeys>().AddSingleton<Pseudonyms>();
        services.AddSingleton<DatabaseClock>().AddHostedService(provider => provider.GetRequiredService<DatabaseClock>());
        services.TryAddSingleton(provider => new Clock(provider.GetRequiredService<DatabaseClock>()));
        services.AddSingleton<JournalSignal>().AddHostedService(provider => provider.GetRequiredService<JournalSignal>());
        services.AddSingleton<GroupCommitter>().AddHostedService(provider => provider.GetRequiredService<GroupCommitter>());
        services.AddSingleton<ActorServices>();
        services.AddSingleton(_ => new SideWork(TimeProvider.System)).AddSingleton<UnitHistory>();
        var budgets = BudgetRates.Read(configuration);
        services.AddSingleton(budgets);
        services.AddSequencer(configuration);
        AddFollower<Projector>(services);
        AddFollower<Courier>(services);
        services.AddFinance(configuration);
        services.AddSingleton(BorderOptions.Read(configuration)).AddSingleton<Passages>();
        AddFollower<BorderFollower>(services);
        AddFollower<FinancePoster>(services);
        services.AddSingleton(OutboundOptions.From(configuration)).AddSingleton<WebhookTables>().AddSingleton<DeliveryQueue>();
        AddFollower<WebhookFollower>(services);
        services.AddSingleton(CertificationOptions.From(configuration))
            .AddSingleton<ICertificationRunner>(provider => new CertificationRunner(provider.GetRequiredService<CertificationOptions>(), TimeProvider.System));
        services.AddSingleton(CredentialOptions.From(configuration)).AddSingleton<CredentialKeys>().AddSingleton<CredentialIssuer>();
        services.AddSingleton(provider => ControllerOptions.From(configuration, provider.GetRequiredService<CredentialOptions>())).AddSingleton<WithdrawalNews>().AddSingleton<PassportServices>();
        services.AddSingleton<IdentityTables>();
        AddFollower<IdentityActs>(services);
        services.AddHostedService<NewsCarrier>();
        var exports = ExportLimits.Read(configuration);
        services.AddSingleton(exports).AddSingleton<ExportTables>().AddSingleton<ExportStore>().AddSingleton<PartReader>().AddSingleton<ExportRun>();
        services.AddSingleton<ReceiptPlaces>().AddSingleton<TraceTables>().AddSingleton<InstallationTables>();
        AddFollower<TraceFollower>(services);
        services.AddSingleton<EntryFinder>();
        AddFollower<LogIndex>(services);
        AddFollower<ExportFollower>(services);
        services.AddSpaces(configuration);
        AddFollower<SpaceFollower>(services);
        services.AddSingleton<ExportWorker>().AddHostedService(provider => provider.GetRequiredService<ExportWorker>());
        services.AddSingleton(_ => new PaperFont(configuration)).AddSingleton<WhitePaperPdf>().AddSingleton<IWhitePaperSigner, WhitePaperSigner>().AddSingleton<WhitePaperPress>();
        services.AddSingleton<PaperStore>().AddSingleton<FigureGatherer>();
        AddFollower<GovernanceFollower>(services);
        services.AddSingleton<WhitePaperWorker>().AddHostedService(provider => provider.GetRequiredService<WhitePaperWorker>());
        var settlements = SettlementOptions.Read(configuration);
        services.AddSingleton(settlements).AddSingleton<SettlementTables>();
        AddFollower<Meter>(services);
        services.AddSingleton<MonthCloser>().AddHostedService(provider => provider.GetRequiredService<MonthCloser>());
        services.AddSingleton<HealthTables>().AddSingleton<ChannelStock>();
        AddFollower<HealthFollower>(services);
        services.AddCertificationProgramme();
        services.AddStrategyFlows(configuration);
        services.AddSingleton<WebhookSender>().AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        return services;
    }

    /// <summary>One instance, found by its own type and started with the host.</summary>
    private static void AddFollower<TFollower>(IServiceCollection services) where TFollower : LogFollower =>
        services.AddSingleton<TFollower>().AddHostedService(provider => provider.GetRequiredService<TFollower>());

    /// <summary>The database as the platform's own statements use it: prepared, and without resetting a session on every return to the pool.</summary>
    public static NpgsqlDataSource DataSource(string connectionString) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxAutoPrepare = 64,
        AutoPrepareMinUsages = 2,
        NoResetOnClose = true,
        ApplicationName = "ecosystem",
    });

    /// <summary>The database as the Orleans providers see it: their tables are in a schema of their own.</summary>
    public static string OrleansConnection(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = "orleans", MaxAutoPrepare = 32, ApplicationName = "ecosystem-orleans" }.ConnectionString;
}
