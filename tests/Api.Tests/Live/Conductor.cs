using System.Collections.Concurrent;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Live;

/// <summary>Does over HTTP what a test in another process asks for: units, tokens of any life, and the API gone and back.</summary>
internal sealed class Conductor : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Platform _platform;
    private readonly Action<IConfiguration>? _configure;
    private readonly ConcurrentDictionary<string, int> _ownReads = [];
    private RunningApi _api;

    private Conductor(WebApplication app, Platform platform, RunningApi api, Action<IConfiguration>? configure) => (_app, _platform, _api, _configure) = (app, platform, api, configure);

    public Uri Address => new(_app.Urls.First());

    public RunningApi Api => _api;

    /// <summary>Starts an API of its own, and itself.</summary>
    public static async Task<Conductor> StartAsync(Platform platform, Action<IConfiguration>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var conductor = new Conductor(builder.Build(), platform, await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, configure), configure);
        conductor._app.MapPost("/unit", () => SalesUnits.SalesUnitSamples.EstablishAsync(platform));
        conductor._app.MapPost("/token", (string audience, string scopes, int seconds) => conductor.TokenOf(audience, scopes, seconds));
        conductor._app.MapPost("/commits", (string unit, int count) => conductor.CommitAsync(unit, count));
        conductor._app.MapPost("/restart", conductor.RestartAsync);
        conductor._app.MapGet("/state", conductor.State);
        await conductor._app.StartAsync();
        return conductor;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _api.DisposeAsync();
    }

    /// <summary>A token that is accepted for so many seconds more.</summary>
    private string TokenOf(string audience, string scopes, int seconds) => _platform.Issuer.Token(TimeProvider.System.GetUtcNow(), token =>
    {
        token.Claims["sub"] = token.Claims["client_id"] = $"{audience}-client";
        token.Claims["scope"] = scopes.Replace(',', ' ');
        token.Claims["ecosystem_audience"] = audience;
        token.Claims["ecosystem_organisation"] = "hq";
        var ends = TimeProvider.System.GetUtcNow().AddSeconds(seconds) - TokenVerifierOptions.Skew;
        token.Expires = ends.UtcDateTime;
        token.NotBefore = token.IssuedAt = ends.AddMinutes(-10).UtcDateTime;
    });

    /// <summary>So many commits of a unit, one after the other.</summary>
    /// <returns>The unit's version after them.</returns>
    private async Task<long> CommitAsync(string unit, int count)
    {
        CallToken.Use(Tokens.Headquarters(_platform.Issuer));
        var grain = _platform.Grain<ISalesUnitGrain>(unit);
        for (var i = 0; i < count; i++)
            Assert.IsType<UnitAccepted>(await grain.RecordNps(new(new Quarter(2024, 1), i % 2 == 0 ? 10 : 20, 30), Platform.Key()));
        _ownReads.AddOrUpdate(unit, 1, (_, count) => count + 1);
        return (await grain.Board())!.Version;
    }

    private async Task RestartAsync()
    {
        var address = _api.Address;
        await _api.DisposeAsync();
        _api = await RunningApi.StartAsync(_platform.Issuer.Issuer, _platform.Cluster, settings =>
        {
            _configure?.Invoke(settings);
            settings["urls"] = address.AbsoluteUri;
        });
    }

    private object State(string? unit) => new
    {
        // The API's: what was read here to say the version is none of them.
        reads = _platform.Calls.Of(unit ?? "", nameof(ISalesUnitGrain.Board)) - _ownReads.GetValueOrDefault(unit ?? ""),
        connections = _api.Service<LiveConnections>().Count,
        watches = _api.Service<Watches>().Count,
        memory = GC.GetTotalMemory(forceFullCollection: true),
    };
}
