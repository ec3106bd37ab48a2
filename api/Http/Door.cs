using Ecosystem.Api.Access;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Access;
using GraphQL;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecosystem.Api.Http;

/// <summary>What stands before an endpoint that takes an access token and is not GraphQL: who calls, whether they may, what it costs them, and how an error is told.</summary>
public sealed class Door(Bearer bearer, Budgets budgets, ClientLimits.Table limits, Failures failures, IGraphQLTextSerializer serializer)
{
    /// <summary>Answers whoever may enter; anybody else, and whatever goes wrong before the answer has begun, is answered with an error.</summary>
    public Task PassAsync(HttpContext context, Entry entry, Func<Caller, CancellationToken, Task> answer) => PassAnybodyAsync(context, entry, async cancellation =>
    {
        var caller = await CallerAsync(context, entry);
        CallToken.Use(caller.AccessToken);
        await answer(caller, cancellation);
    });

    /// <summary>Answers anybody, whose token is not looked at; whatever goes wrong before the answer has begun is answered with an error.</summary>
    public async Task PassAnybodyAsync(HttpContext context, Entry entry, Func<CancellationToken, Task> answer)
    {
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            time.CancelAfter(entry.TimeMax);
            await answer(time.Token);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, failures.Of(e), entry);
        }
    }

    /// <summary>Who calls.</summary>
    /// <exception cref="ApiError">The token is not good, or whoever it is for may not enter.</exception>
    public async Task<Caller> CallerAsync(HttpContext context, Entry entry)
    {
        var (caller, refused) = await bearer.IdentifyAsync(context);
        if (caller is null) throw refused ?? throw new InvalidOperationException("A caller or an error must be known.");
        if (entry.Row.Allows(caller.Principal)) return caller;
        if (!entry.Row.Audiences.Contains(caller.Principal.Audience)) throw entry.IsProblem ? ApiError.NotFound() : new ApiError(ErrorCodes.Forbidden, entry.NotForAudience);
        Bearer.ChallengeScopes(context, [entry.Row.Scope ?? ""]);
        throw new ApiError(ErrorCodes.ForbiddenScope, $"{entry.What} needs the scope {entry.Row.Scope}, which this access token does not carry. Ask the identity server for a token with that scope; if it refuses, the client is not registered for it.");
    }

    /// <summary>Takes what it costs out of the client's budget, and says so in the header fields.</summary>
    /// <param name="isTold">False: only who is refused hears of it.</param>
    /// <exception cref="ApiError">There is not enough left, and nothing was taken.</exception>
    public async Task ChargeAsync(HttpContext context, Caller caller, long cost, CancellationToken cancellation, bool isTold = true)
    {
        var charge = new Charge(cost, limits.Of(caller.Principal.Client), await budgets.SpendAsync(caller, cost, cancellation));
        if (isTold || charge.Refusal is not null) charge.Write(context.Response);
        if (charge.Refusal is { } tooMuch) throw tooMuch;
    }

    /// <summary>Tells an error, as GraphQL would.</summary>
    public async Task WriteAsync(HttpContext context, ExecutionError error, Entry entry)
    {
        var code = ErrorDetails.CodeOf(error);
        // Beside GraphQL, what is not there is a status too; and so is an actor's own refusal.
        context.Response.StatusCode = code == ErrorCodes.NotFound
            ? StatusCodes.Status404NotFound
            : entry.Statuses.TryGetValue(code, out var own) ? own : Statuses.Find(code, MediaType.GraphQLResponse) ?? StatusCodes.Status422UnprocessableEntity;
        if (entry.IsProblem)
        {
            await WriteProblemAsync(context, code, error.Message);
            return;
        }
        context.Response.ContentType = Accept.Name(MediaType.Json);
        if (!HttpMethods.IsHead(context.Request.Method)) await serializer.WriteAsync(context.Response.Body, new ExecutionResult(error), context.RequestAborted);
    }

    private static Task WriteProblemAsync(HttpContext context, string code, string detail)
    {
        var status = context.Response.StatusCode;
        return context.Response.WriteAsJsonAsync(
            new { type = "about:blank", title = ReasonPhrases.GetReasonPhrase(status), status, detail, code, traceId = TraceIds.Current }, options: null, "application/problem+json", context.RequestAborted);
    }
}
