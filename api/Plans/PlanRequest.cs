using System.Collections.Immutable;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Access;
using GraphQL;
using GraphQL.Validation;

namespace Ecosystem.Api.Plans;

/// <summary>What one request wants run, and with what.</summary>
public sealed record PlanRequest(KnownOperation Operation, string? OperationName, Inputs Variables)
{
    /// <summary>By which a document is judged. The answer may depend on who asks, as long as <see cref="IsAllowed"/> is asked then too.</summary>
    public required IReadOnlyList<IValidationRule> Rules { get; init; }

    /// <summary>Whether whoever asks may use fields with these rows.</summary>
    public Func<ImmutableArray<Capability>, bool> IsAllowed { get; init; } = rows => rows.IsEmpty;

    /// <summary>What resolvers find what belongs to the request in.</summary>
    public required IDictionary<string, object?> UserContext { get; init; }

    /// <summary>The error of an exception that a field throws.</summary>
    public required Func<Exception, ExecutionError> ErrorOf { get; init; }

    /// <summary>What is said beside the data; asked for when the data is there.</summary>
    public Func<Dictionary<string, object?>?> Extensions { get; init; } = () => null;

    public IServiceProvider? Services { get; init; }

    /// <summary>How long it may take.</summary>
    public required TimeSpan TimeMax { get; init; }

    public CancellationToken Cancellation { get; init; }

    internal ExecutionOptions ForLibrary() => new()
    {
        Schema = Operation.Schema,
        Document = Operation.Document,
        OperationName = OperationName,
        Variables = Variables,
        UserContext = UserContext,
        ValidationRules = Rules,
        RequestServices = Services,
        CancellationToken = Cancellation,
        Timeout = TimeMax,
        UnhandledExceptionDelegate = unhandled =>
        {
            unhandled.Exception = ErrorOf(unhandled.Exception);
            return Task.CompletedTask;
        },
    };

    internal ValidationOptions ForValidation(IValidationRule also) => new()
    {
        Schema = Operation.Schema,
        Document = Operation.Document,
        Operation = Operation.Runs ?? throw new InvalidOperationException("There is no operation to validate."),
        Rules = [.. Rules, also],
        Variables = Variables,
        Extensions = Inputs.Empty,
        UserContext = UserContext,
        RequestServices = Services,
        CancellationToken = Cancellation,
    };

    /// <summary>The answer that a result of the library's is.</summary>
    internal Answer Finish(ExecutionResult result, IGraphQLTextSerializer serializer)
    {
        foreach (var (name, value) in Extensions() ?? []) (result.Extensions ??= [])[name] = value;
        if (result.Errors is { Count: > RequestLimits.ErrorsMax } many && !result.Executed)
        {
            result.Errors = [];
            result.Errors.AddRange(many.Take(RequestLimits.ErrorsMax));
        }
        return Answer.Of(result, serializer);
    }
}
