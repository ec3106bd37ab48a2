using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Ecosystem.Api.Access;
using Ecosystem.Api.Http;
using Ecosystem.Api.Plans;
using GraphQL;
using GraphQLParser.AST;

namespace Ecosystem.Api.Live;

/// <summary>One result of an operation, ready to be sent.</summary>
/// <param name="Json">The result as GraphQL over HTTP would answer it.</param>
/// <param name="IsRefusal">Whether the operation was refused: it did not run, or no longer may. Nothing follows.</param>
public sealed record Outcome(IReadOnlyList<ExecutionError> Errors, byte[] Json, bool IsRefusal)
{
    /// <summary>The codes of its errors.</summary>
    private IEnumerable<string> Codes => Errors.Select(ErrorDetails.CodeOf);

    /// <summary>What tells it from the result before. Errors are told apart by what they are, not by the trace each has of its own.</summary>
    internal string Signature => Errors.Count > 0
        ? string.Join(',', Codes)
        : Convert.ToHexString(SHA256.HashData(Json));
}

/// <summary>What an operation answers, one result after the other: a query or a mutation one, a subscription one at once and one after each change.</summary>
/// <remarks>
/// A result is made when the transport asks for it, which it does when the one before is written. So nothing queues: see <see cref="Subscriber"/>.
/// Each event runs the operation anew, under the caller's own token, as a query would run. A result equal to the one before is not sent:
/// nothing that was selected has changed.
/// </remarks>
public sealed class OperationResults(Operations operations, Watches watches, IGraphQLTextSerializer serializer, Failures failures, LiveLimits limits, TimeProvider time)
{
    /// <summary>The results of a request, from reading its document on. Errors are results; only cancellation throws.</summary>
    /// <param name="waiting">Ends the wait for changes. What is running then still finishes: half a mutation's answer helps nobody.</param>
    public async IAsyncEnumerable<Outcome> Of(
        GraphQLRequest request, Caller caller, string? idempotencyKey, IServiceProvider services, CancellationToken waiting, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Operation? operation = null;
        Outcome? unreadable = null;
        try
        {
            (operation, var charge) = await operations.ChargeAsync(await operations.PrepareAsync(request, caller), caller, cancellation);
            if (charge.Refusal is { } tooMuch) (operation, unreadable) = (null, Made(tooMuch));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            unreadable = Made(failures.Of(e));
        }
        if (operation is null)
        {
            if (unreadable is not null) yield return unreadable;
            yield break;
        }
        // Where there are no subscriptions, one is an operation like any other that is not valid: said once, and not tried again.
        if (operation.Type != OperationType.Subscription || !operations.HasSubscriptions(caller))
        {
            yield return await RunAsync(operation, caller, idempotencyKey, null, services, cancellation);
            yield break;
        }
        using var subscriber = new Subscriber(watches, caller);
        string? before = null;
        while (true)
        {
            var outcome = await RunAsync(operation, caller, idempotencyKey, subscriber, services, cancellation);
            // Errors are told once and then tried again, whatever was selected.
            var isNews = outcome.Errors.Count == 0 ? subscriber.Steps.IsNews : null;
            if (isNews ?? before != outcome.Signature) yield return outcome;
            if (outcome.IsRefusal) yield break;
            if (outcome.Errors.Count == 0) subscriber.Steps.Sent();
            (before, operation) = (outcome.Signature, operation with { IsValidated = true });
            await NextAsync(subscriber, failed: outcome.Errors.Count > 0, waiting);
        }
    }

    /// <summary>The error of whatever went wrong, as a result.</summary>
    public Outcome Failed(Exception exception) => Made(failures.Of(exception));

    private async Task<Outcome> RunAsync(Operation operation, Caller caller, string? idempotencyKey, Subscriber? subscriber, IServiceProvider services, CancellationToken cancellation)
    {
        using var trace = TraceIds.Begin("graphql.operation");
        try
        {
            return Made(await operations.ExecuteAsync(operation, caller, idempotencyKey, subscriber, services, cancellation), isEvent: subscriber is not null);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return Failed(e);
        }
    }

    private async Task NextAsync(Subscriber subscriber, bool failed, CancellationToken waiting)
    {
        // What failed may work without anything changing.
        using var retry = new CancellationTokenSource(failed ? limits.RetryAfter : Timeout.InfiniteTimeSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(retry.Token, waiting);
        try
        {
            await subscriber.ChangedAsync(either.Token);
        }
        catch (OperationCanceledException) when (!waiting.IsCancellationRequested)
        {
            return;
        }
        await Task.Delay(limits.Gather, time, waiting);
    }

    /// <remarks>A token the silo no longer accepts ends a subscription; of another operation, the other fields are still worth having.</remarks>
    private static Outcome Made(Answer answer, bool isEvent = false)
    {
        using (answer)
            return new(answer.Errors, answer.Json.ToArray(), !answer.Executed || (isEvent && answer.Errors.Any(error => ErrorDetails.CodeOf(error) is ErrorCodes.Forbidden)));
    }

    private Outcome Made(ExecutionError error) => Made(Answer.Of(new ExecutionResult(error), serializer));
}
