using System.Net;
using Ecosystem.Domain.Access;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Silo.Import;
using Orleans.Configuration;

namespace Ecosystem.Silo.Hosting;

/// <summary>The platform does not run, or cannot be reached from here. The message says what to do.</summary>
internal sealed class PlatformUnreachableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A command's connection to a platform that runs in another process.</summary>
/// <remarks>
/// With <c>ConnectionStrings:Ecosystem</c> the silos are found through the database; without, at <c>Ecosystem:Gateways</c>
/// (host:port, separated by commas); with neither there is nowhere to look. Calls are made with tokens this process mints itself, which takes the
/// installation's master key: whoever may read it may import.
/// </remarks>
internal sealed class PlatformConnection(IGrainFactory grains, MasterKey masterKey, SiloTokens tokens, TimeProvider clock, IHost? client = null) : IAsyncDisposable
{
    public const string GatewaysKey = "Ecosystem:Gateways";
    private const string GatewayExample = "127.0.0.1:30000";

    private static readonly TimeSpan s_connectMax = TimeSpan.FromSeconds(10);

    /// <summary>The actors, as an import tells them things.</summary>
    public IImportTarget ImportTarget { get; } = new GrainImportTarget(
        grains, Renewed(() => tokens.Mint("silo:import", [Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.CustomersRead, Scopes.CustomersWrite]), clock));

    /// <summary>The ids of names in this installation.</summary>
    public Pseudonyms Pseudonyms { get; } = new(masterKey);

    /// <exception cref="PlatformUnreachableException">There is none.</exception>
    public static async Task<PlatformConnection> OpenAsync(IConfiguration settings, TimeProvider clock, CancellationToken cancellation)
    {
        var masterKey = FindMasterKey(settings);
        // A platform that ran on the data folder would have told its connection string (RunningPlatform.Settings).
        if (Where(settings).Length == 0)
        {
            throw new PlatformUnreachableException(
                $"No platform is running on {Database.DataFolder(settings)}. Start one with ./run (or 'ecosystem run'), name its folder with --data, or say where it runs with ConnectionStrings__Ecosystem or Ecosystem__Gateways.");
        }
        var audience = settings["Ecosystem:Audience"] is { Length: > 0 } named ? named : TokenVerifierOptions.DefaultAudience;
        var host = await ClientAsync(settings, cancellation);
        // Left to itself, the client tries for three minutes.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_connectMax);
        var start = host.StartAsync(patience.Token);
        try
        {
            await start.WaitAsync(patience.Token);
            return new(host.Services.GetRequiredService<IClusterClient>(), masterKey, new(masterKey, audience, clock), clock, host);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // A client that is still starting cannot be taken apart: its own threads would fail. It ends with the process.
            if (start.IsCompleted) host.Dispose();
            var why = fault is OperationCanceledException ? $"nothing within {s_connectMax.TotalSeconds} s." : fault.Message;
            throw new PlatformUnreachableException(
                $"The platform does not answer at {Where(settings)}: {why} Start it with 'ecosystem run', or say where it runs with ConnectionStrings__Ecosystem or Ecosystem__Gateways.", fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (client is null) return;
        await client.StopAsync();
        client.Dispose();
    }

    /// <summary>The same token for half its life: one made for every call would have to be verified on every call.</summary>
    private static Func<string> Renewed(Func<string> mint, TimeProvider clock)
    {
        var gate = new Lock();
        var (token, until) = ("", DateTimeOffset.MinValue);
        return () =>
        {
            lock (gate)
            {
                if (clock.GetUtcNow() >= until) (token, until) = (mint(), clock.GetUtcNow() + (SiloTokens.Lifetime / 2));
                return token;
            }
        };
    }

    private static MasterKey FindMasterKey(IConfiguration settings)
    {
        if (settings["Ecosystem:MasterKey"] is { Length: > 0 } || settings["Ecosystem:MasterKeyFile"] is { Length: > 0 }) return MasterKey.FromConfiguration(settings);
        var file = Path.Combine(Database.DataFolder(settings), LaptopPlatform.MasterKeyFileName);
        return File.Exists(file)
            ? MasterKey.LoadOrCreate(file)
            : throw new PlatformUnreachableException(
                $"There is no platform here: {file} does not exist. Start one with 'ecosystem run' in this folder, or name its data folder with {Database.DataFolderKey.Replace(":", "__")}.");
    }

    private static async Task<IHost> ClientAsync(IConfiguration settings, CancellationToken cancellation)
    {
        var connectionString = settings.GetConnectionString(Database.ConnectionStringName);
        var gateways = connectionString is { Length: > 0 } ? [] : await GatewaysAsync(Gateways(settings), cancellation);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, LeaveSignals>();
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(options =>
            {
                options.ClusterId = settings["Ecosystem:ClusterId"] ?? "ecosystem";
                options.ServiceId = settings["Ecosystem:ServiceId"] ?? "ecosystem";
            });
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(15));
            if (connectionString is { Length: > 0 })
                client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", SiloSetup.OrleansConnection(connectionString)));
            else
                client.UseStaticClustering(gateways);
        });
        return builder.Build();
    }

    private static string Gateways(IConfiguration settings) => settings[GatewaysKey] ?? "";

    private static string Where(IConfiguration settings) => settings.GetConnectionString(Database.ConnectionStringName) is { Length: > 0 } ? "the cluster of ConnectionStrings__Ecosystem" : Gateways(settings);

    private static async Task<IPEndPoint[]> GatewaysAsync(string gateways, CancellationToken cancellation)
    {
        var endPoints = new List<IPEndPoint>();
        foreach (var gateway in gateways.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = gateway.LastIndexOf(':');
            if (colon <= 0 || !ushort.TryParse(gateway.AsSpan(colon + 1), out var port))
                throw new PlatformUnreachableException($"'{gateway}' in Ecosystem__Gateways is not a host and a port, such as {GatewayExample}.");
            try
            {
                endPoints.AddRange((await Dns.GetHostAddressesAsync(gateway[..colon], cancellation)).Select(address => new IPEndPoint(address, port)));
            }
            catch (System.Net.Sockets.SocketException fault)
            {
                throw new PlatformUnreachableException($"The host of the gateway {gateway} is not known: {fault.Message} Check Ecosystem__Gateways.", fault);
            }
        }

        return [.. endPoints];
    }

    /// <summary>Ctrl-C belongs to the command: the usual lifetime would take the connection away from under a call that is on its way.</summary>
    private sealed class LeaveSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
