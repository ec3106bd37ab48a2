using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecosystem.Hosting.Health;

/// <summary>The answers' JSON: <c>{"status":"ready","checks":{"serving":{"status":"healthy"}}}</c>.</summary>
/// <remarks>An exception's text may name hosts and users, and these endpoints are open: it goes to the log, which the framework sees to.</remarks>
internal static class HealthBody
{
    public static Task WriteLiveAsync(HttpContext context, HealthReport report) => WriteAsync(context, "live", null);

    public static Task WriteReadyAsync(HttpContext context, HealthReport report) =>
        WriteAsync(context, report.Status == HealthStatus.Unhealthy ? "not ready" : "ready", report);

    private static async Task WriteAsync(HttpContext context, string status, HealthReport? report)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.Body);
        json.WriteStartObject();
        json.WriteString("status", status);
        if (report is not null)
        {
            json.WriteStartObject("checks");
            foreach (var (name, entry) in report.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
                Write(json, name, entry);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    private static void Write(Utf8JsonWriter json, string name, HealthReportEntry entry)
    {
        json.WriteStartObject(name);
        json.WriteString("status", entry.Status switch
        {
            HealthStatus.Healthy => "healthy",
            HealthStatus.Degraded => "degraded",
            _ => "unhealthy",
        });
        // Of a check that threw, the framework makes the exception's message the description.
        if (entry.Description is { Length: > 0 } description && description != entry.Exception?.Message)
            json.WriteString("reason", description);
        json.WriteEndObject();
    }
}
