using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.AuthZen;

namespace Ecosystem.Api.AuthZen;

/// <summary>The evaluation endpoints of the OpenID Authorization API 1.0 (AuthZEN), for enforcement points of third parties (docs/authzen.md).</summary>
/// <remarks>A decision is always 200; an error is a status and its message as a JSON text (§10.1.6).</remarks>
public sealed class EvaluationEndpoints(Door door, DecisionPoint decisions, IClusterClient cluster, Failures failures)
{
    public const string OnePath = "/access/v1/evaluation";
    public const string SeveralPath = "/access/v1/evaluations";

    /// <summary>Questions in one request, inclusive.</summary>
    public const int EvaluationsMax = 100;

    /// <summary>What one question costs of the client's budget, whoever answers it: as much as a mutation, since a unit's own rules may have to run.</summary>
    public const int QuestionCost = 10;

    private const string RequestId = "X-Request-ID";
    private const int RequestIdLengthMax = 200;

    private static readonly Entry s_entry = Entry.To<ISalesUnitGrain>(
        nameof(ISalesUnitGrain.Preview), "This access token may not ask for decisions: only internal and partner clients may.", "Asking for decisions", TimeSpan.FromSeconds(20));

    /// <summary>One question.</summary>
    public Task OneAsync(HttpContext context) => HandleAsync(context, (root, caller, actors, cancellation) => AnswerOneAsync(context, root, caller, actors, cancellation));

    /// <summary>Several questions, with defaults and a semantic.</summary>
    public Task SeveralAsync(HttpContext context) => HandleAsync(context, async (root, caller, actors, cancellation) =>
    {
        if (EvaluationsRequest.Read(root) is not { Items.Count: > 0 } request) return await AnswerOneAsync(context, root, caller, actors, cancellation);
        await ChargeAsync(context, caller, request.Items.Count, cancellation);
        return new Evaluations(await AnswerAllAsync(request, caller, actors, cancellation));
    });

    private async Task HandleAsync(HttpContext context, Func<JsonElement, Caller, Actors, CancellationToken, Task<object>> answer)
    {
        try
        {
            EchoRequestId(context);
            var caller = await door.CallerAsync(context, s_entry);
            using var body = await JsonBody.ReadAsync(context.Request);
            using var actors = new Actors(cluster, idempotencyKey: null);
            using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            time.CancelAfter(s_entry.TimeMax);
            CallToken.Use(caller.AccessToken);
            await WriteAsync(context, StatusCodes.Status200OK, await answer(body.RootElement, caller, actors, time.Token));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e)
        {
            var (status, message) = Told(e);
            await WriteAsync(context, status, $"{message} Trace id: {TraceIds.Current}");
        }
    }

    private async Task<object> AnswerOneAsync(HttpContext context, JsonElement root, Caller caller, Actors actors, CancellationToken cancellation)
    {
        var (request, mistake) = AccessRequestJson.Read(root);
        if (request is null) throw new ApiError(ErrorCodes.BadRequest, mistake ?? "");
        await ChargeAsync(context, caller, 1, cancellation);
        var answered = await decisions.AnswerAsync(request, caller, actors, cancellation);
        // By itself, a question that cannot be answered is an error of the request.
        return answered.Context?.Error is { } error ? throw new ApiError(ErrorCodes.BadRequest, error.Message) : answered;
    }

    /// <summary>All of the questions are paid for before the first is answered.</summary>
    private Task ChargeAsync(HttpContext context, Caller caller, int questions, CancellationToken cancellation) => door.ChargeAsync(context, caller, (long)questions * QuestionCost, cancellation);

    private async Task<IReadOnlyList<Evaluation>> AnswerAllAsync(EvaluationsRequest request, Caller caller, Actors actors, CancellationToken cancellation)
    {
        if (request.StopsAt is not { } stop) return await Task.WhenAll(request.Items.Select(AnswerAsync));
        var answers = new List<Evaluation>();
        foreach (var item in request.Items)
        {
            answers.Add(await AnswerAsync(item));
            if (answers[^1].Decision == stop) break;
        }
        return answers;

        async Task<Evaluation> AnswerAsync((AccessRequest? Request, string? Mistake) item)
        {
            if (item.Request is not { } asked) return Evaluation.Failed(StatusCodes.Status400BadRequest, item.Mistake ?? "");
            try
            {
                return await decisions.AnswerAsync(asked, caller, actors, cancellation);
            }
            catch (Exception e)
            {
                // One that fails is a no with its error; the others are answered all the same.
                var (status, message) = Told(e);
                return Evaluation.Failed(status, message);
            }
        }
    }

    private (int Status, string Message) Told(Exception exception)
    {
        var error = failures.Of(exception);
        var code = ErrorDetails.CodeOf(error);
        return (Statuses.Of(code, MediaType.GraphQLResponse), code == ErrorCodes.Unavailable ? "The platform did not answer in time or cannot be reached. Nothing has changed: ask again." : error.Message);
    }

    private static void EchoRequestId(HttpContext context)
    {
        var header = context.Request.Headers[RequestId];
        if (header.Count == 0) return;
        // What could not be sent back as it came would break the promise that it is.
        if (header is not [{ Length: >= 1 and <= RequestIdLengthMax } id] || id.Any(c => c is < ' ' or > '~'))
            throw new ApiError(ErrorCodes.BadRequest, $"The {RequestId} header must be given once, with 1 to {RequestIdLengthMax} printable ASCII characters.");
        context.Response.Headers[RequestId] = id;
    }

    private static Task WriteAsync(HttpContext context, int status, object body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(body, body.GetType(), EvaluationJson.Options, context.RequestAborted);
    }
}
