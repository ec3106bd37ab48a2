using Ecosystem.Api.Access;
using Ecosystem.Api.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Ecosystem.Api.Live;

/// <summary>Answers as a stream of events: graphql-sse in its distinct connections mode, one request for each operation.</summary>
/// <remarks>
/// A browser's EventSource cannot read the body of an answer that is not 200, so what is wrong with the operation is an event too. What is wrong
/// with the request (token, method, body) is answered before there is a stream, as anywhere.
/// </remarks>
public sealed class EventStreams(OperationResults results, LiveConnections connections, TokenEnds ends, LiveLimits limits, TimeProvider time, ILogger<EventStreams> log)
{
    private static readonly byte[] s_nothing = ":\n\n"u8.ToArray();

    /// <exception cref="ApiError">There is no room for one more.</exception>
    public async Task AnswerAsync(HttpContext context, Caller caller, GraphQLRequest request, string? idempotencyKey)
    {
        using var place = connections.Enter()
            ?? throw new ApiError(ErrorCodes.Unavailable, "This node takes no more connections now. Try again: another node may have room.");
        if (!place.Admit(caller))
            throw new ApiError(ErrorCodes.TooManyConnections, $"There are {limits.CallerConnectionsMax} open connections of this caller to this node, which is the most. Close one, or use one WebSocket for several operations.");
        using var end = ends.Of(caller);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(end.Reached, connections.Stopping, context.RequestAborted);
        Begin(context);
        try
        {
            await WriteAsync(context, s_nothing);
            if (await PumpAsync(context, results.Of(request, caller, idempotencyKey, context.RequestServices, waiting.Token, context.RequestAborted), end))
                await WriteAsync(context, "event: complete\ndata:\n\n"u8.ToArray());
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            log.LogDebug(e, "An event stream was cut");
            context.Abort();
        }
    }

    private static void Begin(HttpContext context)
    {
        context.Response.ContentType = Accept.EventStream + "; charset=utf-8";
        // Nginx would gather events until its buffer is full.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        LongLived.Allow(context);
    }

    /// <summary>Writes result after result; between them, when there is nothing to say for long, a comment.</summary>
    /// <returns>Whether the operation is over. When the node stops it is not: the stream ends, and its client asks another node.</returns>
    private async Task<bool> PumpAsync(HttpContext context, IAsyncEnumerable<Outcome> outcomes, TokenEnd end)
    {
        await using var each = outcomes.GetAsyncEnumerator(context.RequestAborted);
        try
        {
            while (await NextAsync(context, each)) await WriteAsync(context, each.Current);
            return true;
        }
        catch (OperationCanceledException) when (end.Reached.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, results.Failed(new ApiError(ErrorCodes.Unauthenticated, end.Message)));
            return true;
        }
        catch (OperationCanceledException) when (connections.Stopping.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> NextAsync(HttpContext context, IAsyncEnumerator<Outcome> each)
    {
        var next = each.MoveNextAsync().AsTask();
        try
        {
            while (!await IsDoneAsync(next)) await WriteAsync(context, s_nothing);
        }
        catch
        {
            // Nobody reads any more. What makes the next result must have ended before it can be disposed of.
            context.Abort();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
        return await next;
    }

    private async Task<bool> IsDoneAsync(Task task)
    {
        await task.WaitAsync(limits.Heartbeat, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return task.IsCompleted;
    }

    private Task WriteAsync(HttpContext context, Outcome outcome) => WriteAsync(context, [.. "event: next\ndata: "u8, .. outcome.Json, .. "\n\n"u8]);

    private async Task WriteAsync(HttpContext context, byte[] bytes)
    {
        using var stall = new CancellationTokenSource(limits.StallMax, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stall.Token, context.RequestAborted);
        await context.Response.Body.WriteAsync(bytes, either.Token);
        await context.Response.Body.FlushAsync(either.Token);
    }
}

/// <summary>A request that is meant to last.</summary>
internal static class LongLived
{
    /// <summary>Takes it out of what the server expects of short ones.</summary>
    public static void Allow(HttpContext context)
    {
        // How long it lasts would say nothing about how fast the API is.
        if (context.Features.Get<IHttpMetricsTagsFeature>() is { } metrics) metrics.MetricsDisabled = true;
        // A reader may stand still for longer than the server has patience; how long, we see to.
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = null;
    }
}
