using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.Http;
using Ecosystem.Identity.Clients;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ecosystem.Identity.Tests.Server;

/// <summary>One identity host on a free loopback port, with real Kestrel and a real database.</summary>
public sealed class Node : IAsyncDisposable
{
    public static readonly string MasterKey = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    private static readonly string[] s_pages = ["/login", "/logout", "/sessions", "/password", "/second-factor", "/device"];

    private readonly SocketsHttpHandler _handler = new() { UseProxy = false };

    private Node(WebApplication app, Uri issuer)
    {
        (App, Issuer) = (app, issuer);
        Http = new HttpClient(new ContractHandler(Contract.Of("identity"), IsForPeople, _handler)) { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>Whether a path is of a page for people, or of what such a page needs: those are no interface.</summary>
    public static bool IsForPeople(string path) => path is "/" or "/error" or "/site.css" or "/language" || s_pages.Any(page => path == page || path.StartsWith(page + "/", StringComparison.Ordinal));

    public WebApplication App { get; }

    /// <summary>What the tokens say; for a second node of a cluster this is the first node's address.</summary>
    public Uri Issuer { get; }

    /// <summary>Talks to this very node.</summary>
    public HttpClient Http { get; }

    /// <param name="arguments">The program's command line; the framework's own settings must be known from the beginning.</param>
    public static WebApplication Build(string connectionString, IEnumerable<KeyValuePair<string, string?>>? settings = null, TimeProvider? clock = null, params string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Ecosystem"] = connectionString,
            ["Ecosystem:MasterKey"] = MasterKey,
            ["Identity:Url"] = "http://127.0.0.1:0",
        });
        if (settings is not null)
            builder.Configuration.AddInMemoryCollection(settings);
        if (clock is not null)
            builder.Services.Replace(ServiceDescriptor.Singleton(clock));
        return IdentityHost.Build(builder);
    }

    public static async Task<Node> StartAsync(string connectionString, IEnumerable<KeyValuePair<string, string?>>? settings = null, TimeProvider? clock = null, params string[] arguments)
    {
        var app = Build(connectionString, settings, clock, arguments);
        return new Node(app, await IdentityHost.StartAsync(app, TestContext.Current.CancellationToken));
    }

    public Task SeedAsync(params SeedClient[] clients) => IdentityHost.SeedAsync(App, clients, TestContext.Current.CancellationToken);

    public Task SeedAsync(Seed seed) => IdentityHost.SeedAsync(App, seed, TestContext.Current.CancellationToken);

    /// <summary>Posts a token request; client_secret_basic when a client is given.</summary>
    public async Task<Answer> AskAsync((string Id, string Secret)? basic = null, params (string Name, string Value)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "connect/token");
        request.Content = new FormUrlEncodedContent(form.Prepend(("grant_type", "client_credentials")).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        if (basic is var (id, secret))
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    public Task<JsonElement> GetAsync(string path) => Http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _handler.Dispose();
        await App.DisposeAsync();
    }
}

/// <summary>What the token endpoint said.</summary>
public sealed record Answer(int Status, JsonElement Body)
{
    public string? Error => Text("error");

    public string AccessToken => Text("access_token") ?? throw new InvalidOperationException($"No token but {this}");

    public override string ToString() => $"{Status} {Body}";

    public string? Text(string name) => Body.TryGetProperty(name, out var value) ? value.GetString() : null;
}
