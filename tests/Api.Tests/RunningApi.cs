using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Ecosystem.Api.Tests;

/// <summary>The API on a port of its own, as its clients meet it.</summary>
public sealed class RunningApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Troubles _troubles;

    private RunningApi(WebApplication app, Troubles troubles) => (_app, _troubles) = (app, troubles);

    public HttpClient Http { get; } = new(new Http.ContractHandler(Tests.Http.Contract.Published, path => path.StartsWith("/explorer", StringComparison.Ordinal) || path.StartsWith("/console", StringComparison.Ordinal), new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }));

    /// <summary>A service of the host.</summary>
    public T Service<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public Uri Address => Http.BaseAddress!;

    /// <summary>Starts the host as production does, but for the cluster it talks to.</summary>
    /// <param name="cluster">Null: the one its settings lead to.</param>
    /// <param name="services">Registers before the host does, which then takes these.</param>
    public static async Task<RunningApi> StartAsync(Uri issuer, IClusterClient? cluster, Action<IConfiguration>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateBuilder();
        var troubles = new Troubles();
        builder.Logging.ClearProviders().AddProvider(troubles);
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Ecosystem:Issuer"] = issuer.AbsoluteUri;
        // Built or not, the console is for the tests that ask for it.
        builder.Configuration["Ecosystem:Console:Enabled"] = "false";
        configure?.Invoke(builder.Configuration);
        services?.Invoke(builder.Services);
        var api = new RunningApi(ApiHost.Build(builder, cluster is null ? null : host => host.Services.AddSingleton(cluster)), troubles);
        await api._app.StartAsync();
        api.Http.BaseAddress = new(api._app.Urls.First());
        return api;
    }

    public Task<Answer> SendAsync(HttpMethod method, string path, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        change?.Invoke(request);
        return SendAsync(request);
    }

    /// <summary>Posts a GraphQL request.</summary>
    public Task<Answer> AskAsync(string? token, string query, object? variables = null, Action<HttpRequestMessage>? change = null) => SendAsync(HttpMethod.Post, "/graphql", token, request =>
    {
        request.Content = Json(JsonSerializer.Serialize(new { query, variables }));
        change?.Invoke(request);
    });

    /// <summary>Posts a body as it is.</summary>
    public Task<Answer> PostAsync(string token, string body, Action<HttpRequestMessage>? change = null) => SendAsync(HttpMethod.Post, "/graphql", token, request =>
    {
        request.Content = Json(body);
        change?.Invoke(request);
    });

    public static ByteArrayContent Json(string body) => new(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await Http.SendAsync(request);
            return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync())
            {
                Troubles = _troubles,
                ContentType = response.Content.Headers.ContentType?.ToString(),
                Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase),
            };
        }
    }

    /// <summary>Stops the host as a signal would; it is still to be disposed of.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>An HTTP answer, read.</summary>
public sealed record Answer(int Status, string Body)
{
    public string? ContentType { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>Where the host has written why it failed.</summary>
    public Troubles? Troubles { get; init; }

    public JsonElement Data => Json.TryGetProperty("errors", out _) ? throw Unexpected() : Json.GetProperty("data");

    private Exception Unexpected()
    {
        var trace = Json.GetProperty("errors")[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("traceId", out var id) ? id.GetString() : null;
        var message = $"The answer has errors: {Body}\n{(trace is null ? null : Troubles?.Of(trace))}";
        return Code == Ecosystem.Api.Http.ErrorCodes.Unavailable ? new TryAgainException(message) : new InvalidOperationException(message);
    }

    /// <summary>The code of the first error.</summary>
    public string? Code => Json.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;

    public string? Message => Json.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : null;
}
