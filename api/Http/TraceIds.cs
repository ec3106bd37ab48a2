using System.Diagnostics;

namespace Ecosystem.Api.Http;

/// <summary>The W3C trace id of a request: what an error shows its caller and what the logs and traces are found by.</summary>
public static class TraceIds
{
    private static readonly ActivitySource s_source = new("Ecosystem.Api");

    /// <summary>Sees to it that there is one: the framework makes one only while somebody listens.</summary>
    public static async Task Ensure(HttpContext context, RequestDelegate next)
    {
        if (Activity.Current is not null)
        {
            await next(context);
            return;
        }
        using var activity = new Activity("http");
        if (context.Request.Headers.TraceParent is [{ } header] && ActivityContext.TryParse(header, traceState: null, out var parent))
            activity.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags);
        activity.Start();
        await next(context);
    }

    /// <summary>Begins a trace of its own for one operation of a connection that stays open, linked to the connection's: a trace that lasts for hours helps nobody.</summary>
    public static Activity Begin(string name)
    {
        var connection = Activity.Current;
        Activity.Current = null;
        return s_source.StartActivity(name, ActivityKind.Server, parentContext: default, links: connection is null ? null : [new(connection.Context)])
            ?? new Activity(name).Start();
    }

    /// <summary>The trace id of the request being answered: 32 hex digits.</summary>
    public static string Current => (Activity.Current?.TraceId ?? default).ToHexString();
}
