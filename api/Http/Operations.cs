using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.Access;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Ecosystem.Api.Http;

/// <summary>A request whose document was read and measured.</summary>
/// <param name="Type">What kind of operation runs; a query when it cannot be told, which is then refused for another reason.</param>
public sealed record Operation(GraphQLRequest Request, GraphQLDocument Document, OperationType Type)
{
    /// <summary>Whether the document was found valid for its caller before: the events of a subscription need not prove it again.</summary>
    public bool IsValidated { get; init; }
}

/// <summary>Reads, measures and runs operations: the same for every transport.</summary>
public sealed class Operations(AudienceSchemas schemas, IClusterClient cluster, IDocumentExecuter executer, IDocumentBuilder documents, Failures failures)
{
    /// <summary>How long one request may take; the calls it makes give up sooner.</summary>
    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(20);

    private static readonly IValidationRule[] s_rules = [.. DocumentValidator.CoreRules, ScopeRule.Instance];

    /// <summary>Without this rule, checks of arguments that depend on their values would be left out.</summary>
    private static readonly IValidationRule[] s_rulesOfValidated = [FieldArgumentsAreValidRule.Instance];

    /// <summary>Reads and measures a document.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, or passes a limit.</exception>
    public async Task<Operation> PrepareAsync(GraphQLRequest request)
    {
        var document = Parse(request.Query);
        if (Meter.Measure(document) is { } exceeded) throw exceeded;
        if (await LoneSurrogates.AreIn(document)) throw new ApiError(ErrorCodes.BadRequest, "The document holds a text that is not Unicode: a lone surrogate.");
        return new(request, document, TypeOf(document, request.OperationName));
    }

    /// <summary>Whether an audience has subscriptions. To one that has none, they are nothing that was ever there.</summary>
    public bool HasSubscriptions(Caller caller) => schemas[caller.Principal.Audience].Subscription is not null;

    /// <summary>Runs an operation once. Of a subscription, that is one event: what it selects, as it is now.</summary>
    /// <param name="idempotencyKey">What the request says its reads may be repeated under, or null.</param>
    /// <param name="subscriber">Null unless it is a subscription.</param>
    public async Task<ExecutionResult> ExecuteAsync(
        Operation operation, Caller caller, string? idempotencyKey, Subscriber? subscriber, IServiceProvider services, CancellationToken cancellation)
    {
        using var actors = new Actors(cluster, idempotencyKey);
        CallToken.Use(caller.AccessToken);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schemas[caller.Principal.Audience],
            Document = operation.Document,
            OperationName = operation.Request.OperationName,
            Variables = operation.Request.Variables,
            UserContext = new Dictionary<string, object?> { [nameof(Caller)] = caller, [nameof(Actors)] = actors, [nameof(Subscriber)] = subscriber },
            ValidationRules = operation.IsValidated ? s_rulesOfValidated : s_rules,
            RequestServices = services,
            CancellationToken = cancellation,
            Timeout = s_timeMax,
            UnhandledExceptionDelegate = unhandled =>
            {
                unhandled.Exception = failures.Of(unhandled.Exception);
                return Task.CompletedTask;
            },
        });
        if (actors.Receipts.Count > 0)
            result.Extensions = new() { ["receipts"] = actors.Receipts.Select(receipt => new { id = receipt.Id.Value, path = receipt.Path }) };
        if (result.Errors is { Count: > RequestLimits.ErrorsMax } many && !result.Executed)
        {
            result.Errors = [];
            result.Errors.AddRange(many.Take(RequestLimits.ErrorsMax));
        }
        return result;
    }

    private GraphQLDocument Parse(string query)
    {
        if (query.Length > RequestLimits.DocumentCharactersMax)
            throw new ApiError(ErrorCodes.LimitExceeded, $"The document passes the limit of {RequestLimits.DocumentCharactersMax} characters. Put values into variables, or send several requests.");

        try
        {
            return documents.Build(query);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new ApiError(ErrorCodes.LimitExceeded, $"The document is nested too deep to be read. The limit is a depth of {RequestLimits.DepthMax}.");
        }
    }

    private static OperationType TypeOf(GraphQLDocument document, string? operationName) => document.Definitions.OfType<GraphQLOperationDefinition>()
        .FirstOrDefault(operation => string.IsNullOrEmpty(operationName) || operation.Name == operationName)?.Operation ?? OperationType.Query;
}
