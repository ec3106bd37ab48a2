using System.Text.Json;
using Ecosystem.Grains.Clustering;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Api.Tests.Access;

/// <summary>Two identity hosts, a silo and two API hosts on one database, as in production but for how the API finds the silo.</summary>
public sealed class RevocationPlatform : IAsyncLifetime
{
    public static readonly string Secret = ClientStore.GenerateSecret();

    private readonly List<WebApplication> _identities = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private InProcessTestCluster? _cluster;

    public ThrowawayDatabase Database { get; private set; } = null!;

    public Uri Issuer { get; private set; } = null!;

    public RunningApi One { get; private set; } = null!;

    public RunningApi Other { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Platform.Migrations, IdentityHost.Migrations);
        var issuer = Issuer = await StartIdentityAsync(null);
        await StartIdentityAsync(issuer);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings(issuer)).Build();
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddEcosystemRooms(settings, Database.ConnectionString);
            silo.Services.AddDenyList(Database.ConnectionString);
        });
        builder.Options.InitializeClientOnDeploy = false;
        _cluster = builder.Build();
        await _cluster.DeployAsync();
        await _cluster.InitializeClientAsync();
        One = await RunningApi.StartAsync(issuer, _cluster.Client, services: services => services.AddDenyList(Database.ConnectionString).AddUsedProofs(Database.ConnectionString));
        Other = await RunningApi.StartAsync(issuer, _cluster.Client, services: services => services.AddDenyList(Database.ConnectionString).AddUsedProofs(Database.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var api in new[] { One, Other }) if (api is not null) await api.DisposeAsync();
        if (_cluster is not null) await _cluster.DisposeAsync();
        foreach (var identity in _identities) await identity.DisposeAsync();
        _http.Dispose();
        await Database.DisposeAsync();
    }

    /// <summary>A client that no other test uses.</summary>
    /// <param name="scopes">None: <c>units:read</c>.</param>
    public Task<string> AddClientAsync(params string[] scopes) => AddClientAsync("internal", "hq", scopes.Length == 0 ? ["units:read"] : scopes);

    /// <summary>A client of an audience that no other test uses.</summary>
    public async Task<string> AddClientAsync(string audience, string organisation, string[] scopes)
    {
        var id = $"client-{Platform.Key()}";
        await SeedAsync(new Seed([new SeedClient(id, id, audience, organisation, [.. scopes], Secret)], [], []));
        return id;
    }

    /// <summary>As the seed file is read at a start.</summary>
    public Task SeedAsync(Seed seed) => IdentityHost.SeedAsync(_identities[0], seed);

    /// <summary>A token, from the other identity host than the one that disables.</summary>
    public async Task<string> TokenAsync(string client)
    {
        var answer = await AskAsync("connect/token", client, ("grant_type", "client_credentials"));
        return answer.GetProperty("access_token").GetString()!;
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

    public Task<string?> TokenErrorAsync(string client) => TokenErrorAsync(client, Secret);

    /// <summary>What the token endpoint says against a client with this secret; null: nothing.</summary>
    public async Task<string?> TokenErrorAsync(string client, string secret)
    {
        using var response = await PostAsync("connect/token", client, null, secret, ("grant_type", "client_credentials"));
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

    private async Task<JsonElement> AskAsync(string path, string client, params (string, string)[] form)
    {
        using var response = await PostAsync(path, client, null, form);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> PostAsync(string path, string client, string? proof, params (string, string)[] form) => PostAsync(path, client, proof, Secret, form);

    private async Task<HttpResponseMessage> PostAsync(string path, string client, string? proof, string secret, params (string, string)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(_identities[1].Urls.First()), path));
        request.Content = new FormUrlEncodedContent(form.Append(("client_id", client)).Append(("client_secret", secret)).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        if (proof is not null) request.Headers.Add("DPoP", proof);
        return await _http.SendAsync(request);
    }

    private async Task<Uri> StartIdentityAsync(Uri? issuer)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings(issuer));
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
    };
}
