using Ecosystem.Api.Access;
using Ecosystem.Api.Live;
using Ecosystem.Api.Live.Sockets;
using Ecosystem.Api.Plans;
using GraphQL;
using GraphQLParser.AST;

namespace Ecosystem.Api.Http;

/// <summary>GraphQL on one path: over HTTP by POST and GET, as a stream of events for whoever asks for one, or over a WebSocket. Every answer in HTTP, good or bad, has the same shape.</summary>
public sealed class GraphQLEndpoint(
    Bearer bearer, Operations operations, EventStreams streams, SocketEndpoint sockets, IGraphQLTextSerializer serializer, Failures failures)
{
    public async Task HandleAsync(HttpContext context)
    {
        var media = Accept.Choose(context.Request.Headers.Accept);
        var stream = Accept.Streams(context.Request.Headers.Accept);
        context.Response.Headers.Vary = "Accept";
        Answer? result;
        try
        {
            result = context.WebSockets.IsWebSocketRequest ? (await sockets.HandleAsync(context) is { } refused ? Answer.Of(refused, serializer) : null)
                : media is null && stream == StreamWish.No
                    ? Failed(new ApiError(ErrorCodes.NotAcceptable, "The Accept header takes none of application/graphql-response+json, application/json and text/event-stream, and there is nothing else."))
                    : await AnswerAsync(context, stream);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e)
        {
            result = Failed(failures.Of(e));
        }
        using (result)
            if (result is not null) await WriteAsync(context, result, media ?? MediaType.Json);
    }

    /// <summary>The answer, or null when it was given as a stream.</summary>
    private async Task<Answer?> AnswerAsync(HttpContext context, StreamWish stream)
    {
        if (!HttpMethods.IsPost(context.Request.Method) && !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            return Failed(new ApiError(ErrorCodes.MethodNotAllowed, "Use GET or POST."));
        }
        var (caller, refused) = await bearer.IdentifyAsync(context);
        if (caller is null) return Failed(refused ?? throw new InvalidOperationException("A caller or an error must be known."));
        var get = HttpMethods.IsGet(context.Request.Method);
        var request = get ? RequestReader.Read(context.Request.Query) : await RequestReader.ReadAsync(context.Request);
        var (operation, unreadable) = await PrepareAsync(request, caller);
        if (get && operation?.Type == OperationType.Mutation)
        {
            context.Response.Headers.Allow = "POST";
            return Failed(new ApiError(ErrorCodes.MethodNotAllowed, "A mutation must be sent by POST."));
        }
        var key = IdempotencyKey(context);
        if (stream == StreamWish.Always || (stream == StreamWish.ForSubscriptions && operation?.Type == OperationType.Subscription))
        {
            await streams.AnswerAsync(context, caller, request, key);
            return null;
        }
        if (operation is null) return Failed(unreadable ?? throw new InvalidOperationException("An operation or an error must be known."));
        return operation.Type == OperationType.Subscription && operations.HasSubscriptions(caller)
            ? Failed(new ApiError(ErrorCodes.NotAcceptable, "A subscription has many answers: ask for them with Accept: text/event-stream, or over a WebSocket with the subprotocol graphql-transport-ws."))
            : await ExecuteAsync(context, operation, caller, key);
    }

    private async Task<(Operation? Operation, ExecutionError? Error)> PrepareAsync(GraphQLRequest request, Caller caller)
    {
        try
        {
            return (await operations.PrepareAsync(request, caller), null);
        }
        catch (ExecutionError e)
        {
            return (null, e);
        }
    }

    private async Task<Answer> ExecuteAsync(HttpContext context, Operation operation, Caller caller, string? key)
    {
        (operation, var charge) = await operations.ChargeAsync(operation, caller, context.RequestAborted);
        charge.Write(context.Response);
        if (charge.Refusal is { } tooMuch) return Failed(tooMuch);
        var result = await operations.ExecuteAsync(operation, caller, key, null, context.RequestServices, context.RequestAborted);
        if (result.Errors.Count == 0) return result;
        var missing = result.Errors.Where(error => ErrorDetails.CodeOf(error) == ErrorCodes.ForbiddenScope).Select(error => error.Extensions?["scope"]).OfType<string>().ToList();
        if (missing.Count > 0) Bearer.ChallengeScopes(context, missing);
        return result;
    }

    private static string? IdempotencyKey(HttpContext context) => context.Request.Headers["Idempotency-Key"] switch
    {
        [] => null,
        [{ Length: >= 1 and <= 200 } key] => key,
        _ => throw new ApiError(ErrorCodes.BadRequest, "The Idempotency-Key header must be given once, with 1 to 200 characters."),
    };

    private Answer Failed(ExecutionError error) => Answer.Of(new ExecutionResult(error), serializer);

    private static async Task WriteAsync(HttpContext context, Answer answer, MediaType media)
    {
        context.Response.StatusCode = answer.Executed ? StatusCodes.Status200OK : Statuses.Of(FirstCode(answer), media);
        context.Response.ContentType = Accept.Name(media);
        context.Response.ContentLength = answer.Json.Length;
        await context.Response.Body.WriteAsync(answer.Json, context.RequestAborted);
    }

    /// <summary>A missing scope outweighs what else is wrong: its status tells an OAuth client what to do.</summary>
    private static string FirstCode(Answer answer)
    {
        var codes = answer.Errors.Select(ErrorDetails.CodeOf).ToList();
        return codes.Contains(ErrorCodes.ForbiddenScope) ? ErrorCodes.ForbiddenScope : codes.FirstOrDefault(ErrorCodes.Internal);
    }
}
