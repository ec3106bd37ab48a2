using System.Diagnostics;
using System.Text;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>Runs operations: by a plan where there is one, else by the library.</summary>
/// <remarks>
/// The library has the last word. It validates each document; and whatever a plan does not know (introspection) or does not accept (a variable
/// of another type, a scope that the token lacks) the library runs from the beginning, so that there is one wording of every refusal.
/// A plan has begun nothing by then.
/// </remarks>
public sealed class PlanExecutor(IDocumentExecuter library, IDocumentValidator validator, IGraphQLTextSerializer serializer, KnownOperations known)
{
    // Listeners know the source by its name, which is the library's own.
    private static readonly ActivitySource s_source = new("GraphQL");

    /// <summary>Operations that were found valid.</summary>
    public KnownOperations Known => known;

    /// <summary>Runs an operation.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked is gone.</exception>
    public async Task<Answer> ExecuteAsync(PlanRequest request)
    {
        var operation = request.Operation;
        if (operation.Plan is null && !CanHavePlan(operation)) return request.Finish(await library.ExecuteAsync(request.ForLibrary()), serializer);
        using var activity = Begin(operation);
        if (operation.Plan is null && await ValidateAsync(request) is { } refused) return request.Finish(refused, serializer);
        return operation.Plan is { } plan && request.IsAllowed(plan.Needs) && plan.Variables.Coerce(request.Variables) is { } variables && plan.Arguments.Values(variables) is { } arguments
            ? await RunAsync(plan, variables, arguments, request)
            : request.Finish(await library.ExecuteAsync(request.ForLibrary()), serializer);
    }

    private static bool CanHavePlan(KnownOperation operation) =>
        operation.Runs is not null && !operation.Measured.Introspects
        // Which of several is meant must be said, which validation looks at only afterwards.
        && (!string.IsNullOrEmpty(operation.Key.Name) || operation.Document.Definitions.OfType<GraphQLOperationDefinition>().Count() == 1);

    /// <summary>Validates an operation and makes its plan.</summary>
    /// <returns>Null: it is valid. There is still no plan when it is one for the library.</returns>
    private async Task<ExecutionResult?> ValidateAsync(PlanRequest request)
    {
        var (schema, document) = (request.Operation.Schema, request.Operation.Document);
        var runs = request.Operation.Runs ?? throw new InvalidOperationException("There is no operation to validate.");
        var facts = new DocumentFacts();
        var validated = await validator.ValidateAsync(request.ForValidation(facts));
        if (!validated.IsValid) return new() { Errors = validated.Errors };
        if (Root(schema, runs) is not { } root || Arguments.Of(schema, document, root, runs) is not { } arguments) return null;
        request.Operation.Plan = new(schema, document, runs, root, VariableCoercion.Of(schema, runs, facts.NeverNull), arguments, facts.Needs);
        known.Keep(request.Operation);
        return null;
    }

    private static IObjectGraphType? Root(ISchema schema, GraphQLOperationDefinition runs) => runs.Operation switch
    {
        OperationType.Mutation => schema.Mutation,
        OperationType.Subscription => schema.Subscription,
        _ => schema.Query,
    };

    private async Task<Answer> RunAsync(Plan plan, Variables variables, IDictionary<string, ArgumentValue>?[] arguments, PlanRequest request)
    {
        using var run = new PlanRun(plan, variables, arguments, request.UserContext, request.Services, request.Cancellation);
        var resolving = new Resolving(run).RootAsync(plan.Selection(variables));
        ResolvedObject root;
        try
        {
            root = resolving.IsCompletedSuccessfully ? resolving.Result : await resolving.AsTask().WaitAsync(request.TimeMax, request.Cancellation);
        }
        catch (TimeoutException)
        {
            return request.Finish(new(new TimeoutError()), serializer);
        }
        // Its resolvers may have heard of it first.
        request.Cancellation.ThrowIfCancellationRequested();
        var output = new JsonOutput(plan.SizeHint);
        output.Raw("{\"data\":"u8);
        new Writing(run, output, request.ErrorOf).Data(root);
        if (request.Extensions() is { } extensions)
        {
            output.Raw(",\"extensions\":"u8);
            output.Raw(Encoding.UTF8.GetBytes(serializer.Serialize(extensions)));
        }
        output.Raw((byte)'}');
        plan.Answered(output.Length);
        return Answer.Of(run.Errors.Count == 0 ? output : WithErrors(output, run.Errors), run.Errors);
    }

    /// <summary>Errors come first, where a reader sees them.</summary>
    private JsonOutput WithErrors(JsonOutput data, List<ExecutionError> errors)
    {
        var all = new JsonOutput(data.Length + 1024);
        all.Raw("{\"errors\":"u8);
        all.Raw(Encoding.UTF8.GetBytes(serializer.Serialize(errors)));
        all.Raw((byte)',');
        all.Raw(data.Written.Span[1..]);
        data.Dispose();
        return all;
    }

    /// <summary>The span that the library would begin: documents and variables may hold personal data, so it names neither.</summary>
    private static Activity? Begin(KnownOperation operation)
    {
        var activity = s_source.StartActivity("graphql");
        if (activity is not { IsAllDataRequested: true }) return activity;
        var (type, name) = (operation.Type.ToString().ToLowerInvariant(), operation.Runs?.Name?.StringValue);
        activity.SetTag("graphql.operation.type", type);
        if (name is not null) activity.SetTag("graphql.operation.name", name);
        activity.DisplayName = name is null ? type : $"{type} {name}";
        return activity;
    }
}
