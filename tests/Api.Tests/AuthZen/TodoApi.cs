using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.AuthZen;

/// <summary>An API whose settings name the Todo interop policy, and what enforcement points send to it.</summary>
public sealed class TodoApi(Platform platform) : IAsyncLifetime
{
    private RunningApi? _api;

    public RunningApi Api => _api ?? throw new InvalidOperationException("Not started.");

    public static string PolicyFile => Path.Combine(Repository.Root, "tests", "Domain.Tests", "AuthZen", "todo.access.json");

    public string Partner => Tokens.Of(platform.Issuer, Audience.Partner, Scopes.DecisionsEvaluate);

    public string Internal => Tokens.Of(platform.Issuer, Audience.Internal, Scopes.DecisionsEvaluate);

    public async ValueTask InitializeAsync() =>
        _api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => settings["Ecosystem:AuthZen:PolicyFile"] = PolicyFile);

    public async ValueTask DisposeAsync()
    {
        if (_api is not null) await _api.DisposeAsync();
    }

    public Task<Answer> AskAsync(string body, string? token, string path = "/access/v1/evaluation", Action<HttpRequestMessage>? change = null) => Api.SendAsync(HttpMethod.Post, path, token, request =>
    {
        request.Content = RunningApi.Json(body);
        change?.Invoke(request);
    });

    public Task<Answer> AskSeveralAsync(string body, string? token = null) => AskAsync(body, token ?? Partner, "/access/v1/evaluations");
}
