using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Ecosystem.Api.Customers;
using Ecosystem.Grains.Clustering;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Api.Tests.Access;

/// <summary>Two identity hosts, a silo and two API hosts on one database, as in production but for how the API finds the silo.</summary>
public class RevocationPlatform : IAsyncLifetime
{
    /// <summary>The client whose budget is 1,000 units, one of which comes back in a second.</summary>
    public const string Spender = "spender";

    public const string Query = "{ units { nodes { id } } }";

    public static readonly string Secret = ClientStore.GenerateSecret();

    private readonly List<WebApplication> _identities = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private InProcessTestCluster? _cluster;

    public ThrowawayDatabase Database { get; private set; } = null!;

    /// <summary>The clock of the identity hosts.</summary>
    public ShiftedTime Clock { get; } = new();

    public Uri Issuer { get; private set; } = null!;

    public TestCertificates Certificates { get; } = new();

    public RunningApi One { get; private set; } = null!;

    public RunningApi Other { get; private set; } = null!;

    private static readonly KeyValuePair<string, string?>[] s_limits =
        [new($"Ecosystem:Limits:Clients:{Spender}:BudgetCapacity", "1000"), new($"Ecosystem:Limits:Clients:{Spender}:BudgetPerSecond", "1")];

    public virtual async ValueTask InitializeAsync()
    {
        Database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Platform.Migrations, IdentityHost.Migrations);
        var issuer = Issuer = await StartIdentityAsync(null);
        await StartIdentityAsync(issuer);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings(issuer)).AddInMemoryCollection(s_limits).Build();
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddEcosystemRooms(settings, Database.ConnectionString);
            silo.Services.AddDenyList(Database.ConnectionString);
        });
        builder.ConfigureClient(client => client.AddDataGate());
        builder.Options.InitializeClientOnDeploy = false;
        _cluster = builder.Build();
        await _cluster.DeployAsync();
        await _cluster.InitializeClientAsync();
        One = await StartApiAsync();
        Other = await StartApiAsync();

        Task<RunningApi> StartApiAsync() => RunningApi.StartAsync(
            issuer, _cluster.Client, api => { foreach (var (name, value) in s_limits) api[name] = value; },
            services => services.AddDenyList(Database.ConnectionString).AddUsedProofs(Database.ConnectionString));
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var api in new[] { One, Other }) if (api is not null) await api.DisposeAsync();
        if (_cluster is not null) await _cluster.DisposeAsync();
        foreach (var identity in _identities) await identity.DisposeAsync();
        _http.Dispose();
        await Database.DisposeAsync();
        Certificates.Dispose();
    }

    /// <summary>A client that no other test uses.</summary>
    public async Task<string> AddClientAsync(string? named = null, Func<SeedClient, SeedClient>? change = null)
    {
        var id = named ?? $"client-{Platform.Key()}";
        await SeedAsync(new Seed([(change ?? (client => client))(new SeedClient(id, id, "internal", "hq", ["units:read"], Secret))], [], []));
        return id;
    }

    /// <summary>A client of an audience that no other test uses.</summary>
    public async Task<string> AddClientAsync(string audience, string organisation, string[] scopes)
    {
        var id = $"client-{Platform.Key()}";
        await SeedAsync(new Seed([new SeedClient(id, id, audience, organisation, [.. scopes], Secret)], [], []));
        return id;
    }

    /// <summary>An internal client with these scopes that no other test uses.</summary>
    public Task<string> AddInternalAsync(params string[] scopes) => AddClientAsync("internal", "hq", scopes);

    /// <summary>As the seed file is read at a start.</summary>
    public Task SeedAsync(Seed seed) => IdentityHost.SeedAsync(_identities[0], seed);

    /// <summary>A token, from the other identity host than the one that disables.</summary>
    public async Task<string> TokenAsync(string client)
    {
        var answer = await AskAsync("connect/token", client, ("grant_type", "client_credentials"));
        return answer.GetProperty("access_token").GetString()!;
    }

    /// <summary>An API host over TLS that asks for certificates.</summary>
    public Task<RunningApi> StartTlsApiAsync() => RunningApi.StartAsync(Issuer, _cluster!.Client, settings =>
    {
        settings["Kestrel:Endpoints:Tls:Url"] = "https://127.0.0.1:0";
        settings["Kestrel:Endpoints:Tls:ClientCertificateMode"] = "AllowCertificate";
        settings["Kestrel:Endpoints:Tls:Certificate:Path"] = Certificates.Server;
        settings["Kestrel:Endpoints:Tls:Certificate:KeyPath"] = Certificates.ServerKey;
    }, services => services.AddDenyList(Database.ConnectionString).AddUsedProofs(Database.ConnectionString));

    /// <summary>Shows a certificate, or none, to servers of the test's authority.</summary>
    public HttpClient TlsClient(X509Certificate2? certificate)
    {
        var roots = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        roots.CustomTrustStore.ImportFromPemFile(Certificates.Roots);
        return new(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new() { CertificateChainPolicy = roots, ClientCertificates = certificate is null ? [] : [certificate], LocalCertificateSelectionCallback = (_, _, own, _, _) => own.Count > 0 ? own[0] : null! },
        });
    }

    public Task<JsonElement> MetadataAsync() => _http.GetFromJsonAsync<JsonElement>(new Uri(Issuer, ".well-known/openid-configuration"));

    /// <summary>A token request at the address for certificates, with one or none and no other proof.</summary>
    public async Task<(int Status, JsonElement Body)> AskWithCertificateAsync(string client, X509Certificate2? certificate)
    {
        var address = (await MetadataAsync()).GetProperty("mtls_endpoint_aliases").GetProperty("token_endpoint").GetString()!;
        using var http = TlsClient(certificate);
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", client)]);
        using var response = await http.PostAsync(new Uri(address), form);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>A token that is bound to a key.</summary>
    public async Task<string> BoundTokenAsync(string client, ProvingKey key)
    {
        string? nonce = null;
        while (true)
        {
            var proof = key.Proof("POST", new Uri(Issuer, "connect/token"), TimeProvider.System.GetUtcNow(), nonce: nonce);
            using var response = await PostAsync("connect/token", client, proof, ("grant_type", "client_credentials"));
            if (response.IsSuccessStatusCode || nonce is not null)
                return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
            nonce = response.Headers.GetValues("DPoP-Nonce").Single();
        }
    }

    /// <summary>A token of each identity host.</summary>
    public async Task<string[]> TokensAsync(string client, string? secret = null)
    {
        var tokens = new List<string>();
        foreach (var identity in _identities)
        {
            using var response = await PostAsync(identity, "connect/token", client, null, secret, ("grant_type", "client_credentials"));
            tokens.Add((await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!);
        }
        return [.. tokens];
    }

    /// <summary>Both APIs take the tokens, and so does the silo behind them.</summary>
    public async Task WorkAsync(params string[] tokens)
    {
        foreach (var token in tokens)
            foreach (var api in new[] { One, Other })
            {
                var answer = await api.AskAsync(token, Query);
                Assert.True(answer.Code is null, answer.Body);
            }
    }

    /// <summary>The turn of <see cref="Identity.Keys.KeyRotation"/> that is due, on each identity host.</summary>
    public async Task RotateKeysAsync()
    {
        foreach (var identity in _identities) await identity.Services.GetRequiredService<Identity.Keys.KeyRing>().RefreshAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What the token endpoint says against a client; null: nothing.</summary>
    public async Task<string?> TokenErrorAsync(string client, string? secret = null)
    {
        using var response = await PostAsync(_identities[1], "connect/token", client, null, secret, ("grant_type", "client_credentials"));
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("error", out var error) ? error.GetString() : null;
    }

    public async Task RevokeAsync(string client, string token)
    {
        using var response = await PostAsync("connect/revoke", client, null, ("token", token));
        Assert.Equal(200, (int)response.StatusCode);
    }

    public async Task DisableAsync(string client)
    {
        await using var scope = _identities[0].Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<Registry>().SetDisabledAsync(client, true, TestContext.Current.CancellationToken));
    }

    /// <returns>The new secret; the one before stays good for an hour.</returns>
    public async Task<string> RotateSecretAsync(string client)
    {
        await using var scope = _identities[0].Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<Registry>().RotateSecretAsync(client, TimeSpan.FromHours(1), TestContext.Current.CancellationToken))!;
    }

    private async Task<JsonElement> AskAsync(string path, string client, params (string, string)[] form)
    {
        using var response = await PostAsync(path, client, null, form);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> PostAsync(string path, string client, string? proof, params (string, string)[] form) => PostAsync(_identities[1], path, client, proof, null, form);

    private async Task<HttpResponseMessage> PostAsync(WebApplication identity, string path, string client, string? proof, string? secret, params (string, string)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(identity.Urls.First()), path));
        request.Content = new FormUrlEncodedContent(form.Append(("client_id", client)).Append(("client_secret", secret ?? Secret)).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        if (proof is not null) request.Headers.Add("DPoP", proof);
        return await _http.SendAsync(request);
    }

    private async Task<Uri> StartIdentityAsync(Uri? issuer)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings(issuer));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        var app = IdentityHost.Build(builder);
        _identities.Add(app);
        return await IdentityHost.StartAsync(app);
    }

    private Dictionary<string, string?> Settings(Uri? issuer) => new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:Ecosystem"] = Database.ConnectionString,
        ["Ecosystem:MasterKey"] = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]),
        ["Ecosystem:Issuer"] = issuer?.AbsoluteUri,
        ["Identity:Url"] = "http://127.0.0.1:0",
        ["Identity:MutualTls:Url"] = "https://127.0.0.1:0",
        ["Identity:MutualTls:Certificate"] = Certificates.Server,
        ["Identity:MutualTls:Key"] = Certificates.ServerKey,
        ["Identity:MutualTls:Roots"] = Certificates.Roots,
    };
}

/// <summary>The real time, but for what the test adds.</summary>
public sealed class ShiftedTime : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;
}
