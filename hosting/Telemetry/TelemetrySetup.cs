using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ecosystem.Hosting.Telemetry;

/// <summary>Traces, metrics and logs of a host, through OpenTelemetry.</summary>
/// <remarks>
/// Nothing leaves the process, and nothing is recorded, unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set. The SDK's other variables
/// (<c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>…_HEADERS</c>, <c>OTEL_TRACES_SAMPLER</c>, <c>OTEL_RESOURCE_ATTRIBUTES</c> …) work as specified.
/// Sources and meters belong to the process: of several hosts in one process only one should export traces and metrics, else each
/// span is exported once per host. <c>Ecosystem:Telemetry</c> = <c>logs</c> on the others keeps their logs and nothing else.
/// </remarks>
public static class TelemetrySetup
{
    /// <summary>The collector's address, for example <c>http://otel-collector:4317</c>. A setting like any other.</summary>
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary><c>all</c> (the default) or <c>logs</c>.</summary>
    public const string SignalsKey = "Ecosystem:Telemetry";

    private static readonly string[] Sources =
    [
        "Microsoft.Orleans.Application", "Microsoft.Orleans.Runtime", "GraphQL", "Ecosystem.*",
    ];

    private static readonly string[] Meters = ["Microsoft.Orleans", "Ecosystem.*"];

    private static readonly double[] Seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly double[] Counts = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

    /// <summary>Adds what the settings ask for.</summary>
    /// <param name="serviceName">The host's name in traces: <c>ecosystem-silo</c>, <c>ecosystem-api</c>, <c>ecosystem-identity</c>.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong.</exception>
    public static TBuilder AddEcosystemTelemetry<TBuilder>(this TBuilder builder, string serviceName)
        where TBuilder : IHostApplicationBuilder
    {
        if (EndpointOf(builder.Configuration) is null)
            return builder;
        // UseOtlpExporter switches every signal on.
        return LogsOnly(builder.Configuration)
            ? builder.AddEcosystemTelemetry(serviceName, telemetry => telemetry.WithLogging(logs => logs.AddOtlpExporter()))
            : builder.AddEcosystemTelemetry(serviceName, telemetry => telemetry.UseOtlpExporter());
    }

    /// <summary>The same with an exporter of one's own, whatever the endpoint: for tests.</summary>
    public static TBuilder AddEcosystemTelemetry<TBuilder>(this TBuilder builder, string serviceName, Action<OpenTelemetryBuilder> export)
        where TBuilder : IHostApplicationBuilder
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(
                serviceName,
                serviceVersion: Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
                serviceInstanceId: InstanceOf(builder.Configuration)))
            .WithLogging(configureBuilder: null, logs => (logs.IncludeFormattedMessage, logs.IncludeScopes) = (true, true));
        if (!LogsOnly(builder.Configuration))
        {
            telemetry
                .WithTracing(traces => traces
                    .AddSource(Sources)
                    .AddNpgsql()
                    .AddAspNetCoreInstrumentation(http => http.Filter = IsNoProbe)
                    .AddHttpClientInstrumentation())
                .WithMetrics(metrics => metrics
                    .AddMeter(Meters)
                    .AddView(BucketsOf)
                    .AddNpgsqlInstrumentation()
                    .AddAspNetCoreInstrumentation()
                    .AddHttpClientInstrumentation()
                    .AddRuntimeInstrumentation());
        }
        export(telemetry);
        return builder;
    }

    /// <summary>Probes come every few seconds for ever and say nothing that metrics do not.</summary>
    private static bool IsNoProbe(HttpContext context) => !context.Request.Path.StartsWithSegments("/health");

    /// <summary>The SDK's usual buckets are for milliseconds; ours measure seconds, and counts up to a batch.</summary>
    private static MetricStreamConfiguration? BucketsOf(Instrument instrument) =>
        instrument.Meter.Name.StartsWith("Ecosystem.", StringComparison.Ordinal) && (instrument is Histogram<double> or Histogram<int> or Histogram<long>)
            ? new ExplicitBucketHistogramConfiguration { Boundaries = instrument.Unit == "s" ? Seconds : Counts }
            : null;

    private static Uri? EndpointOf(IConfiguration settings)
    {
        if (settings[EndpointKey] is not { Length: > 0 } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && (endpoint.Scheme is "http" or "https")
            ? endpoint
            : throw new InvalidOperationException($"{EndpointKey} is '{text}', which is no http or https address. Example: http://127.0.0.1:4317. Leave it out to export nothing.");
    }

    private static bool LogsOnly(IConfiguration settings) => settings[SignalsKey] switch
    {
        null or "" or "all" => false,
        "logs" => true,
        var other => throw new InvalidOperationException($"{SignalsKey} is '{other}'; it may be 'all' or 'logs'."),
    };

    private static string InstanceOf(IConfiguration settings) =>
        settings["Ecosystem:SiloName"] is { Length: > 0 } silo ? silo : $"{Environment.MachineName}-{Environment.ProcessId}";
}
