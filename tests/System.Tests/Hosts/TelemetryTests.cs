using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Ecosystem.Hosting.Health;
using Ecosystem.Hosting.Telemetry;
using Ecosystem.Testing;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ecosystem.SystemTests.Hosts;

public sealed class TelemetryTests : IDisposable
{
    private readonly ActivitySource _source = new($"Ecosystem.Test.{Guid.CreateVersion7():N}");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _source.Dispose();

    [Fact]
    public async Task Without_an_endpoint_nothing_is_recorded_and_nothing_can_leave()
    {
        await using var app = Build(builder => builder.AddEcosystemTelemetry("ecosystem-test"));

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
        Assert.DoesNotContain(app.Services.GetServices<ILoggerProvider>(), p => p.GetType().Namespace!.StartsWith("OpenTelemetry", StringComparison.Ordinal));
        Assert.False(_source.HasListeners());
    }

    [Fact]
    public async Task A_request_what_it_did_and_its_SQL_are_one_trace_and_probes_are_none()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync();
        var spans = new ConcurrentQueue<Activity>();
        await using var app = Build(builder => builder.AddEcosystemTelemetry(
            "ecosystem-test",
            telemetry => telemetry.WithTracing(traces => traces.AddProcessor(new Recorder(spans)))));
        app.MapGet("/work", async () =>
        {
            using var doing = _source.StartActivity("decide");
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(Cancelled);
            await using var command = new NpgsqlCommand("select 1", connection);
            return await command.ExecuteScalarAsync(Cancelled);
        });
        await app.StartAsync(Cancelled);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);
        await http.GetStringAsync(new Uri("/work", UriKind.Relative), Cancelled);
        await app.StopAsync(Cancelled);

        var trace = Assert.Single(spans, s => s.Source.Name == _source.Name).TraceId;
        var sources = spans.Where(s => s.TraceId == trace).Select(s => s.Source.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "Microsoft.AspNetCore", _source.Name, "Npgsql", "System.Net.Http" }, sources);
        Assert.DoesNotContain(spans, s => s.Source.Name == "Microsoft.AspNetCore" && $"{s.GetTagItem("url.path")}".StartsWith("/health", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("all", "/v1/logs /v1/metrics /v1/traces")]
    [InlineData("logs", "/v1/logs")]
    public async Task With_an_endpoint_the_signals_asked_for_arrive_there(string signals, string expected)
    {
        await using var collector = new Collector();
        var endpoint = await collector.StartAsync(Cancelled);
        await using (var app = Build(
            builder => builder.AddEcosystemTelemetry("ecosystem-test"),
            (TelemetrySetup.EndpointKey, endpoint), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), (TelemetrySetup.SignalsKey, signals)))
        {
            await app.StartAsync(Cancelled);
            using var meter = new Meter("Ecosystem.Test");
            meter.CreateCounter<long>("ecosystem.test").Add(1);
            using (_source.StartActivity("decide"))
                app.Logger.LogWarning("said");
            await app.StopAsync(Cancelled);
        }

        Assert.Equal(expected, string.Join(' ', collector.Paths.Distinct().Order()));
    }

    [Fact]
    public async Task Durations_have_buckets_for_seconds_and_batches_for_counts()
    {
        var bounds = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using (var app = Build(builder => builder.AddEcosystemTelemetry(
            "ecosystem-test", telemetry => telemetry.WithMetrics(metrics => metrics.AddReader(new BaseExportingMetricReader(new Bounds(bounds)))))))
        {
            await app.StartAsync(Cancelled);
            using var meter = new Meter("Ecosystem.Test.Buckets");
            meter.CreateHistogram<double>("ecosystem.test.duration", "s").Record(0.003);
            meter.CreateHistogram<int>("ecosystem.test.batch", "{commit}").Record(3);
            app.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }

        Assert.StartsWith("0.0005 0.001 0.0025 0.005 ", bounds["ecosystem.test.duration"]);
        Assert.StartsWith("1 2 4 8 ", bounds["ecosystem.test.batch"]);
    }

    [Theory]
    [InlineData(TelemetrySetup.EndpointKey, "otel-collector:4317")]
    [InlineData(TelemetrySetup.SignalsKey, "traces")]
    public void A_wrong_setting_is_named(string key, string value)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Build(
            builder => builder.AddEcosystemTelemetry("ecosystem-test"), (key, value), (TelemetrySetup.EndpointKey, "http://127.0.0.1:1")));

        Assert.Contains($"{key} is '{value}'", refused.Message);
    }

    private static WebApplication Build(Action<WebApplicationBuilder> telemetry, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings.DistinctBy(s => s.Key).Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddEcosystemHealth();
        telemetry(builder);
        var app = builder.Build();
        app.MapEcosystemHealth();
        return app;
    }

    private sealed class Recorder(ConcurrentQueue<Activity> spans) : OpenTelemetry.BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => spans.Enqueue(data);
    }

    private sealed class Bounds(ConcurrentDictionary<string, string> bounds) : OpenTelemetry.BaseExporter<Metric>
    {
        public override OpenTelemetry.ExportResult Export(in OpenTelemetry.Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                if (metric.MetricType != MetricType.Histogram)
                    continue;
                List<string> found = [];
                foreach (ref readonly var point in metric.GetMetricPoints())
                {
                    foreach (var bucket in point.GetHistogramBuckets())
                        found.Add($"{bucket.ExplicitBound}");
                }
                bounds[metric.Name] = string.Join(' ', found);
            }
            return OpenTelemetry.ExportResult.Success;
        }
    }

    /// <summary>Takes OTLP over HTTP and remembers which signals came.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _app;

        public Collector()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            _app = builder.Build();
            _app.MapPost("/v1/{signal}", (string signal) => Paths.Enqueue("/v1/" + signal));
        }

        public ConcurrentQueue<string> Paths { get; } = new();

        public async Task<string> StartAsync(CancellationToken cancellationToken)
        {
            await _app.StartAsync(cancellationToken);
            return _app.Urls.First();
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
