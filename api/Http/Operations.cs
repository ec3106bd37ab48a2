using Ecosystem.Api.Access;
using Ecosystem.Api.Audit;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Documents;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Live;
using Ecosystem.Api.Plans;
using Ecosystem.Contracts.Access;
using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;

namespace Ecosystem.Api.Http;

/// <summary>A request whose document was read and measured.</summary>
public sealed record Operation(GraphQLRequest Request, KnownOperation Known)
{
    /// <summary>What kind of operation runs; a query when it cannot be told, which is then refused for another reason.</summary>
    public OperationType Type => Known.Type;

    /// <summary>Whether the document was found valid for its caller before: the events of a subscription need not prove it again.</summary>
    public bool IsValidated { get; init; }

    /// <summary>Whether the document is a trusted one: valid for its audience, though not checked for this caller's scopes.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>What it costs; see <see cref="OperationCost"/>.</summary>
    public long Cost { get; init; }

    /// <summary>What came of charging for it; null until that was done.</summary>
    public Charge? Charge { get; init; }
}

/// <summary>Reads, measures, charges for and runs operations: the same for every transport.</summary>
public sealed class Operations(
    AudienceSchemas schemas, IClusterClient cluster, PlanExecutor plans, DocumentReader documents, TrustedDocuments trusted, ClientLimits.Table limits, Budgets budgets, Failures failures)
{
    /// <summary>How long one request may take; the calls it makes give up sooner.</summary>
    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(20);

    private static readonly IValidationRule[] s_rules = [.. DocumentValidator.CoreRules, ScopeRule.Instance];

    /// <summary>Without this rule, checks of arguments that depend on their values would be left out.</summary>
    private static readonly IValidationRule[] s_rulesOfValidated = [FieldArgumentsAreValidRule.Instance];

    private static readonly IValidationRule[] s_rulesOfTrusted = [FieldArgumentsAreValidRule.Instance, ScopeRule.Instance];

    /// <summary>Reads and measures a document.</summary>
    /// <exception cref="ExecutionError">It is no GraphQL, passes a limit, or is not for this client.</exception>
    public async Task<Operation> PrepareAsync(GraphQLRequest request, Caller caller)
    {
        var (audience, own) = (caller.Principal.Audience, limits.Of(caller.Principal.Client));
        var named = request.DocumentId is { } id ? trusted.Find(audience, id, request.Query) : null;
        if (named is null && own.TrustedDocumentsOnly)
            throw new ApiError(ErrorCodes.Forbidden, "This client may use trusted documents only. Send the id of one as documentId, without a query.");
        var key = new OperationKey(audience, named is null ? request.Query ?? "" : request.DocumentId ?? "", request.OperationName);
        var known = plans.Known.Find(key) ?? await ReadAsync(key, named);
        if (known.Measured.Introspects && !own.Introspection) throw SchemaText.Forbidden();
        return new(request, known) { IsTrusted = named is not null, Cost = known.Measured.Cost.Of(request.Variables) };
    }

    private async Task<KnownOperation> ReadAsync(OperationKey key, GraphQLDocument? named)
    {
        var document = named ?? await documents.ReadAsync(key.Document);
        var runs = Running(document, key.Name);
        var measured = Meter.Measure(document, schemas[key.Audience], runs);
        return measured.Exceeded is { } exceeded ? throw exceeded : new(key, schemas[key.Audience], document, runs, measured);
    }

    /// <summary>Takes what an operation costs out of its client's budget. Once for each operation: the later events of a subscription have limits of their own.</summary>
    /// <returns>The operation, with its charge: whether it may run is said there.</returns>
    public async Task<(Operation Operation, Charge Charge)> ChargeAsync(Operation operation, Caller caller, CancellationToken cancellation)
    {
        var own = limits.Of(caller.Principal.Client);
        CallToken.Use(caller.AccessToken);
        // What is refused for its own size is not taken out.
        var charge = new Charge(operation.Cost, own, operation.Cost > own.CostMax && !own.WarnOnly ? default : await budgets.SpendAsync(caller, operation.Cost, cancellation));
        return (operation with { Charge = charge }, charge);
    }

    /// <summary>Whether an audience has subscriptions. To one that has none, they are nothing that was ever there.</summary>
    public bool HasSubscriptions(Caller caller) => schemas[caller.Principal.Audience].Subscription is not null;

    /// <summary>Runs an operation once. Of a subscription, that is one event: what it selects, as it is now.</summary>
    /// <param name="idempotencyKey">What the request says its reads may be repeated under, or null.</param>
    /// <param name="subscriber">Null unless it is a subscription.</param>
    public async Task<Answer> ExecuteAsync(
        Operation operation, Caller caller, string? idempotencyKey, Subscriber? subscriber, IServiceProvider services, CancellationToken cancellation)
    {
        using var actors = new Actors(cluster, idempotencyKey);
        CallToken.Use(caller.AccessToken);
        var answer = await plans.ExecuteAsync(new(operation.Known, operation.Request.OperationName, operation.Request.Variables)
        {
            Rules = operation.IsValidated ? s_rulesOfValidated : operation.IsTrusted ? s_rulesOfTrusted : s_rules,
            IsAllowed = rows => rows.All(row => row.Allows(caller.Principal)),
            UserContext = new Dictionary<string, object?> { [nameof(Caller)] = caller, [nameof(Actors)] = actors, [nameof(DataGate)] = new DataGate(actors, caller), [nameof(Subscriber)] = subscriber },
            ErrorOf = failures.Of,
            Extensions = () => Extensions(operation, actors, isEvent: subscriber is not null),
            Services = services,
            TimeMax = s_timeMax,
            Cancellation = cancellation,
        });
        try
        {
            await AuditedQuery.KeepAsync(operation, answer, caller, actors);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private static Dictionary<string, object?>? Extensions(Operation operation, Actors actors, bool isEvent)
    {
        Dictionary<string, object?>? extensions = null;
        if (actors.Receipts.Count > 0)
            (extensions ??= [])["receipts"] = actors.Receipts.Select(receipt => new { id = receipt.Id.Value, path = receipt.Path });
        // Only who asks is told, or who would be refused: what is left changes by itself, and a denial must be byte for byte like not-found.
        if (!isEvent && operation.Charge is { } charge && (operation.Request.ReportsCost || charge.IsWarning)) (extensions ??= [])["cost"] = charge.Report();
        return extensions;
    }

    /// <summary>The operation that runs, or null when there is none: execution says so.</summary>
    private static GraphQLOperationDefinition? Running(GraphQLDocument document, string? operationName) => document.Definitions.OfType<GraphQLOperationDefinition>()
        .FirstOrDefault(operation => string.IsNullOrEmpty(operationName) || operation.Name == operationName);
}
