using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.SystemTests.Partners;

/// <summary>The platform as a partner meets it, with customers in it, and a copy of docs/samples as the partner would have one.</summary>
public sealed partial class PartnerPlatform : IAsyncLifetime
{
    public const string Organisation = "acme";

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-partner-").FullName;
    private PlatformProcess? _process;
    private RunningPlatform? _running;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Holds <c>samples</c>, a copy that has nothing of this repository around it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ecosystem-samples-").FullName;

    public string Issuer => Running.Issuer.AbsoluteUri;

    public string Api => Running.Api.AbsoluteUri.TrimEnd('/');

    private RunningPlatform Running => _running ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        Copy(Guide.Samples, Path.Combine(Folder, "samples"));
        var documents = Directory.CreateDirectory(Path.Combine(_data, "documents", "partner"));
        // What graphql-codegen must write of the samples' queries, whose fields are in its order, that of the alphabet: white space is one space, the id is the SHA-256 of that.
        await File.WriteAllTextAsync(Path.Combine(documents.FullName, "acme.json"), JsonSerializer.Serialize(
            Directory.EnumerateFiles(Path.Combine(Guide.Samples, "queries")).Select(file => Space().Replace(File.ReadAllText(file).Trim(), " "))
                .ToDictionary(text => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}", StringComparer.Ordinal)), Cancelled);
        _process = await PlatformProcess.RunWithSampleAsync(_data, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Ecosystem__Outbound__AllowLoopback"] = "true",
            ["Ecosystem__TrustedDocuments__Folder"] = documents.Parent!.FullName,
            ["Ecosystem__Limits__Clients__acme-crm__BudgetCapacity"] = "100000",
            ["Ecosystem__Limits__Clients__acme-crm__BudgetPerSecond"] = "1000",
            ["Ecosystem__Limits__Clients__slow-node__BudgetCapacity"] = "1500",
            ["Ecosystem__Limits__Clients__slow-node__BudgetPerSecond"] = "200",
            ["Ecosystem__Limits__Clients__slow-csharp__BudgetCapacity"] = "1500",
            ["Ecosystem__Limits__Clients__slow-csharp__BudgetPerSecond"] = "200",
        }, Cancelled);
        _running = RunningPlatform.Find(_data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        Directory.Delete(_data, recursive: true);
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Registers a client of the partner, as whoever runs the platform does.</summary>
    /// <param name="jwks">Its public keys, as the partner sent them.</param>
    public async Task RegisterAsync(string client, string jwks, string secret)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = Running.ConnectionString;
        builder.Configuration["Ecosystem:MasterKeyFile"] = Path.Combine(_data, LaptopPlatform.MasterKeyFileName);
        await using var node = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(node, [new SeedClient(client, "Acme", "partner", Organisation, ["customers:read", "webhooks:read", "webhooks:write"], secret, JsonWebKeySet.Create(jwks))]);
    }

    /// <summary>Registers a client with a key pair and a secret made here.</summary>
    public async Task<(string KeyFile, string Secret)> RegisterAsync(string client)
    {
        var secret = ClientStore.GenerateSecret();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var file = Path.Combine(Folder, $"{client}.key.pem");
        await File.WriteAllTextAsync(file, key.ExportPkcs8PrivateKeyPem(), Cancelled);
        var named = new ECDsaSecurityKey(key);
        var (id, point) = (Base64UrlEncoder.Encode(named.ComputeJwkThumbprint()), key.ExportParameters(includePrivateParameters: false).Q);
        await RegisterAsync(client, $$"""{"keys":[{"kty":"EC","crv":"P-256","kid":"{{id}}","x":"{{Base64UrlEncoder.Encode(point.X)}}","y":"{{Base64UrlEncoder.Encode(point.Y)}}"}]}""", secret);
        return (file, secret);
    }

    /// <summary>The customer whose data the partner wants.</summary>
    public async Task<string> CustomerAsync()
    {
        using var http = new HttpClient();
        return (await AdminAsync(http)).Claim("ecosystem_organisation");
    }

    /// <summary>The customer consents to the partner's reading of name and sector, for a purpose.</summary>
    /// <returns>The consent.</returns>
    public async Task<string> ConsentAsync(string purpose)
    {
        using var http = new HttpClient();
        var answer = await new GraphQLClient(Running.Api, await AdminAsync(http), http).AskAsync(
            """
            mutation($grantee: String!, $purpose: String!, $key: String!) {
              grantConsent(input: { grantee: $grantee, category: PROFILE, purpose: $purpose, fields: ["name", "sector"], idempotencyKey: $key }) { ... on GrantConsentPayload { consent { id } } }
            }
            """, new { grantee = Organisation, purpose, key = Guid.CreateVersion7().ToString() }, Cancelled);
        return answer.GetProperty("consent").GetProperty("id").GetString()!;
    }

    /// <summary>The customer consents until a receiver has been told of it: a webhook hears of what happens about a second after it is made, and not of what was before.</summary>
    public async Task ConsentUntilToldAsync(string purpose, string receiverLog)
    {
        while (true)
        {
            var consent = await ConsentAsync(purpose);
            for (var wait = 0; wait < 40; wait++)
            {
                if ((await File.ReadAllTextAsync(receiverLog, Cancelled)).Contains(consent, StringComparison.Ordinal)) return;
                await Task.Delay(50, Cancelled);
            }
        }
    }

    /// <summary>A port that nothing listens on.</summary>
    public static string FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private Task<AccessToken> AdminAsync(HttpClient http) => new TokenClient(Running.Issuer, LaptopClients.LoadOrCreate(_data), http, TimeProvider.System).GetAsync("customer-admin-demo", Cancelled);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        // What a build or an installation left in the repository is not what a partner gets.
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("node_modules" or "bin" or "obj" or "types")))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
