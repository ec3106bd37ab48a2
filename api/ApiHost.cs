using System.Data.Common;
using Ecosystem.Api.Access;
using Ecosystem.Api.Audit;
using Ecosystem.Api.AuthZen;
using Ecosystem.Api.Certification;
using Ecosystem.Api.Console;
using Ecosystem.Api.Credentials;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Documents;
using Ecosystem.Api.Explorer;
using Ecosystem.Api.Exports;
using Ecosystem.Api.Governance;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Live;
using Ecosystem.Api.Live.Sockets;
using Ecosystem.Api.Plans;
using Ecosystem.Api.Sovereignty;
using Ecosystem.Api.Spaces;
using Ecosystem.Hosting.Health;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Telemetry;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Hosting.Work;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;

namespace Ecosystem.Api;

/// <summary>The API: GraphQL over HTTP for every audience, on a client of the actors' cluster.</summary>
public static class ApiHost
{
    /// <summary>Where the host listens when nothing else is configured.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Builds the host. Its settings are in docs/api.md.</summary>
    /// <param name="connect">Registers the cluster client; null: the cluster that <c>ConnectionStrings:Ecosystem</c> leads to.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong, or the graph and the capability table disagree, or the access policy is none.</exception>
    public static WebApplication Build(WebApplicationBuilder builder, Action<WebApplicationBuilder>? connect = null)
    {
        GlobalSwitches.EnableReadDescriptionFromXmlDocumentation = true;
        Listen(builder);
        builder.AddEcosystemTelemetry("ecosystem-api");
        AddLive(builder);
        builder.Services.AddEcosystemHealth().AddCheck<SiloCheck>("silo");
        (connect ?? ConnectToCluster)(builder);
        AddGraphQL(builder);
        var app = builder.Build();
        // Made now: a graph that disagrees with the capability table must not start, nor what is no access policy.
        app.Services.GetRequiredService<AudienceSchemas>();
        app.Services.GetRequiredService<AccessPolicySource>();
        app.Services.GetRequiredService<ClientLimits.Table>();
        app.Services.GetRequiredService<LiveMetrics>();
        DataGateSetup.Require(app.Services.GetRequiredService<IClusterClient>());
        Map(app);
        return app;
    }

    /// <summary>Starts the host and waits until it has met a silo. Production need not wait: <c>/health/ready</c> tells.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation = default)
    {
        await app.StartAsync(cancellation);
        foreach (var connection in app.Services.GetServices<IHostedService>().OfType<BackgroundConnection>()) await connection.Connected.WaitAsync(cancellation);
    }

    private static void Listen(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var told = settings["urls"] is { Length: > 0 } || settings["http_ports"] is { Length: > 0 } || settings["https_ports"] is { Length: > 0 }
            || settings.GetSection("Kestrel:Endpoints").Exists();
        if (!told) builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Where an endpoint asks for certificates (ClientCertificateMode), any is let in: which one it must be, the access token says.
            kestrel.ConfigureHttpsDefaults(https => https.AllowAnyClientCertificate());
        });
        // A failure to start is thrown to the caller, who shows its message; the framework would print its stack trace before.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    private static void AddGraphQL(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddTokenVerifier(builder.Configuration);
        services.AddHostedService<SettingsCheck>();
        services.AddSingleton(_ => ExplorerSettings.Read(builder.Configuration, builder.Environment));
        services.AddSingleton(_ => ConsoleSettings.Read(builder.Configuration));
        services.TryAddSingleton(_ => AudienceSchemas.Published);
        services.AddSingleton(_ => ClientLimits.Table.Read(builder.Configuration)).AddSingleton<Budgets>().AddSingleton<DocumentReader>();
        services.AddSingleton<TrustedDocuments>().AddHostedService(provider => provider.GetRequiredService<TrustedDocuments>());
        services.AddSingleton(_ => new KnownOperations()).AddSingleton<PlanExecutor>();
        services.AddSingleton<Possession>().AddSingleton<Bearer>().AddSingleton<Failures>().AddSingleton<Operations>().AddSingleton<GraphQLEndpoint>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SideWork>();
        services.AddSingleton(_ => AccessPolicySource.Read(builder.Configuration)).AddSingleton<DecisionPoint>().AddSingleton<EvaluationEndpoints>();
        services.AddSingleton<Door>().AddSingleton<ExportDownload>().AddSingleton<PassportDownload>().AddSingleton<WhitePaperDownload>().AddSingleton<CertificateEndpoints>().AddSingleton<DocumentTransfer>().AddSingleton<DocumentEndpoints>().AddSingleton<OwnLogDownload>().AddSingleton<EntryEndpoint>();
        services.AddSovereigntyInterface();
        services.AddGraphQL(graph => graph
            .AddErrorInfoProvider<ErrorDetails>()
            // Each event of a subscription runs its selection as a query does: see OperationResults. The library's own way queues events without bound.
            .AddExecutionStrategy<ParallelExecutionStrategy>(OperationType.Subscription)
            .AddSystemTextJson(json => json.Encoder = JsonOutput.Encoder)
            // Documents and variables may hold personal data, so traces get neither.
            .UseTelemetry(telemetry => telemetry.RecordDocument = false));
    }

    /// <summary>Connections that stay open. Before the drain: services stop in the reverse order, and these end after it.</summary>
    private static void AddLive(WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(_ => LiveLimits.Read(builder.Configuration));
        builder.Services.AddSingleton<LiveConnections>().AddHostedService(provider => provider.GetRequiredService<LiveConnections>());
        builder.Services.AddSingleton<LiveMetrics>().AddSingleton<Watches>().AddSingleton<TokenEnds>().AddSingleton<OperationResults>().AddSingleton<EventStreams>().AddSingleton<SocketEndpoint>();
    }

    private static void Map(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExplorer();
        app.UseConsole();
        app.UseWebSockets();
        app.Use(TraceIds.Ensure);
        app.Map("/graphql", (HttpContext context, GraphQLEndpoint endpoint) => endpoint.HandleAsync(context));
        app.MapGet("/graphql/schema", SchemaText.AnswerAsync);
        app.MapGet(PublicEndpoints.CheckpointPath, PublicEndpoints.Checkpoint);
        app.MapGet(TileEndpoints.Path, TileEndpoints.Tile);
        app.MapGet(EntryEndpoint.Path, (HttpContext context, EntryEndpoint entries) => entries.HandleAsync(context));
        app.MapPost(EvaluationEndpoints.OnePath, (HttpContext context, EvaluationEndpoints endpoints) => endpoints.OneAsync(context));
        app.MapPost(EvaluationEndpoints.SeveralPath, (HttpContext context, EvaluationEndpoints endpoints) => endpoints.SeveralAsync(context));
        app.MapMethods(ExportDownload.Path, ["GET", "HEAD"], (HttpContext context, string id, string number, ExportDownload download) => download.HandleAsync(context, id, number));
        app.MapPost(DocumentEndpoints.UploadPath, (HttpContext context, string space, DocumentEndpoints documents) => documents.UploadAsync(context, space));
        app.MapGet(DocumentEndpoints.ViewPath, (HttpContext context, string space, string document, DocumentEndpoints documents) => documents.ShowAsync(context, space, document, isDownload: false));
        app.MapGet(DocumentEndpoints.DownloadPath, (HttpContext context, string space, string document, DocumentEndpoints documents) => documents.ShowAsync(context, space, document, isDownload: true));
        app.MapMethods(WhitePaperDownload.Path, ["GET", "HEAD"], (HttpContext context, string name, WhitePaperDownload papers) => papers.HandleAsync(context, name));
        app.MapGet(CertificateEndpoints.StatusPath, (HttpContext context, string purpose, CertificateEndpoints certificates) => certificates.StatusAsync(context, purpose));
        app.MapPost(CertificateEndpoints.VerifyPath, (HttpContext context, CertificateEndpoints certificates) => certificates.VerifyAsync(context));
        app.MapGet(CertificateEndpoints.CertificatePath, (HttpContext context, string id, CertificateEndpoints certificates) => certificates.CertificateAsync(context, id));
        app.MapGet(PassportDownload.ReceiptPath, (HttpContext context, PassportDownload download) => download.ReceiptAsync(context));
        app.MapGet(PassportDownload.CredentialPath, (HttpContext context, PassportDownload download) => download.CredentialAsync(context));
        app.MapGet(OwnLogDownload.Path, (HttpContext context, OwnLogDownload download) => download.HandleAsync(context));
        app.MapGet(CredentialKeySet.Path, CredentialKeySet.AnswerAsync);
        app.MapGet(IssuerMetadata.Path, IssuerMetadata.AnswerAsync);
        app.MapGet(DecisionPointMetadata.Path, DecisionPointMetadata.Document);
        app.MapEcosystemHealth();
        app.MapGet(ProtectedResource.Path, ProtectedResource.Document);
        app.MapSovereigntyInterface();
        app.MapGet(OpenApiDocument.Path, OpenApiDocument.Answer);
        app.MapGet("/", PublicEndpoints.Start);
    }

    private static void ConnectToCluster(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings.GetConnectionString("Ecosystem") is not { Length: > 0 } text)
            throw new InvalidOperationException("ConnectionStrings:Ecosystem is not set: the API finds the silos through PostgreSQL. Set it to the silos' connection string.");
        builder.Services.AddDenyList(text).AddUsedProofs(text);
        var connection = new DbConnectionStringBuilder { ConnectionString = text, ["Search Path"] = "orleans" };
        BackgroundConnection.Around(builder.Services, () => builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(cluster =>
            {
                cluster.ClusterId = settings["Ecosystem:ClusterId"] ?? "ecosystem";
                cluster.ServiceId = settings["Ecosystem:ServiceId"] ?? "ecosystem";
            })
            .Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(10))
            .Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5))
            .UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = ("Npgsql", connection.ConnectionString))
            .AddActivityPropagation()
            .AddDataGate()
            .UseConnectionRetryFilter(KeepTrying)));
    }

    private static async Task<bool> KeepTrying(Exception exception, CancellationToken stopping)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), stopping);
        return true;
    }
}
