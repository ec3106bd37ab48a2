using System.Net;
using Ecosystem.Hosting.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.SystemTests.Hosts;

public sealed class HealthTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_started_host_is_live_and_ready()
    {
        await using var host = await StartAsync(Build());

        Assert.Equal((HttpStatusCode.OK, """{"status":"live"}"""), await AskAsync(host, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, """{"status":"ready","checks":{"serving":{"status":"healthy"}}}"""), await AskAsync(host, "/health/ready"));
    }

    [Fact]
    public async Task A_host_that_is_still_starting_is_live_but_not_ready()
    {
        var slow = new SlowStart();
        await using var host = Build(services => services
            .Configure<HostOptions>(o => o.ServicesStartConcurrently = true)
            .AddSingleton<IHostedService>(slow));
        var starting = host.StartAsync(Cancelled);
        await slow.Begun.Task.WaitAsync(Cancelled);
        while (host.Urls.First().EndsWith(":0", StringComparison.Ordinal))
            await Task.Delay(5, Cancelled);

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(host, "/health/live")).Status);
        var (status, body) = await AskAsync(host, "/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("the host is starting", body);

        slow.Finish.SetResult();
        await starting;
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(host, "/health/ready")).Status);
    }

    [Fact]
    public async Task A_host_asked_to_stop_says_so_and_goes_on_serving_until_its_drain_is_over()
    {
        var clock = new FakeTimeProvider();
        await using var host = await StartAsync(Build(services => services.AddSingleton<TimeProvider>(clock), (DrainTimes.DelayKey, "15")));

        var stopping = host.StopAsync(Cancelled);
        var (status, body) = await AskAsync(host, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"not ready","checks":{"serving":{"status":"unhealthy","reason":"the host is stopping"}}}""", body);
        Assert.Equal("work", (await AskAsync(host, "/work")).Body);
        clock.Advance(TimeSpan.FromSeconds(14.9));
        Assert.Equal("work", (await AskAsync(host, "/work")).Body);
        Assert.False(stopping.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(0.2));
        await stopping;
        await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(host, "/work"));
    }

    [Fact]
    public async Task A_failing_check_ends_readiness_not_life_and_tells_no_secrets()
    {
        await using var host = await StartAsync(Build(services => services.AddHealthChecks()
            .AddCheck("reasoned", () => HealthCheckResult.Unhealthy("the log is 40 s behind"))
            .AddCheck("explained", () => HealthCheckResult.Unhealthy("the database does not answer", new InvalidOperationException("Password=hidden-secret")))
            .AddCheck("thrown", () => throw new InvalidOperationException("Password=hidden-secret"))));

        var (status, body) = await AskAsync(host, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("""
            "reasoned":{"status":"unhealthy","reason":"the log is 40 s behind"}
            """.Trim(), body);
        Assert.Contains("""
            "explained":{"status":"unhealthy","reason":"the database does not answer"}
            """.Trim(), body);
        Assert.Contains("""
            "thrown":{"status":"unhealthy"}
            """.Trim(), body);
        Assert.DoesNotContain("hidden-secret", body);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(host, "/health/live")).Status);
    }

    [Fact]
    public async Task The_framework_waits_for_the_drain_and_then_for_requests()
    {
        await using var host = Build(null, (DrainTimes.DelayKey, "10"), (DrainTimes.ShutdownKey, "20"));

        Assert.Equal(TimeSpan.FromSeconds(30), host.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Theory]
    [InlineData(DrainTimes.DelayKey, "-1")]
    [InlineData(DrainTimes.DelayKey, "301")]
    [InlineData(DrainTimes.DelayKey, "ten")]
    [InlineData(DrainTimes.ShutdownKey, "0")]
    public async Task A_setting_out_of_range_is_named_with_its_range(string key, string value)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Build(null, (key, value))));

        Assert.Contains($"{key} is '{value}'; it must be whole seconds from ", refused.Message);
    }

    private static WebApplication Build(Action<IServiceCollection>? more = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddEcosystemHealth();
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapEcosystemHealth();
        app.MapGet("/work", () => "work");
        return app;
    }

    private static async Task<WebApplication> StartAsync(WebApplication app)
    {
        await app.StartAsync(Cancelled);
        return app;
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(WebApplication host, string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private sealed class SlowStart : IHostedService
    {
        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource Finish { get; } = new();

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Begun.SetResult();
            return Finish.Task.WaitAsync(cancellationToken);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
