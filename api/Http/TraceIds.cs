using System.Diagnostics;

namespace Ecosystem.Api.Http;

/// <summary>The W3C trace id of a request: what an error shows its caller and what the logs and traces are found by.</summary>
public static class TraceIds
{
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

    /// <summary>The trace id of the request being answered: 32 hex digits.</summary>
    public static string Current => (Activity.Current?.TraceId ?? default).ToHexString();
}
