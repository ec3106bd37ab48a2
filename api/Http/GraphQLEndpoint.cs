using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Access;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Ecosystem.Api.Http;

/// <summary>GraphQL over HTTP: POST and GET on one path. Every answer, good or bad, has the same shape.</summary>
public sealed class GraphQLEndpoint(
    Bearer bearer, AudienceSchemas schemas, IClusterClient cluster, IDocumentExecuter executer, IDocumentBuilder documents, IGraphQLTextSerializer serializer, Failures failures)
{
    /// <summary>How long one request may take; the calls it makes give up sooner.</summary>
    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(20);

    private static readonly IValidationRule[] s_rules = [.. DocumentValidator.CoreRules, ScopeRule.Instance];

    public async Task HandleAsync(HttpContext context)
    {
        var media = Accept.Choose(context.Request.Headers.Accept);
        context.Response.Headers.Vary = "Accept";
        ExecutionResult result;
        try
        {
            result = media is null
                ? Failed(new ApiError(ErrorCodes.NotAcceptable, "The Accept header takes neither application/graphql-response+json nor application/json, and there is nothing else."))
                : await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e)
        {
            result = Failed(failures.Of(e));
        }
        await WriteAsync(context, result, media ?? MediaType.Json);
    }

    private async Task<ExecutionResult> AnswerAsync(HttpContext context)
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
        var document = Parse(request.Query);
        if (Meter.Measure(document) is { } exceeded) return Failed(exceeded);
        if (await LoneSurrogates.AreIn(document)) return Failed(new ApiError(ErrorCodes.BadRequest, "The document holds a text that is not Unicode: a lone surrogate."));
        if (get && Changes(document, request.OperationName))
        {
            context.Response.Headers.Allow = "POST";
            return Failed(new ApiError(ErrorCodes.MethodNotAllowed, "A mutation must be sent by POST."));
        }
        return await ExecuteAsync(context, caller, request, document);
    }

    private async Task<ExecutionResult> ExecuteAsync(HttpContext context, Caller caller, GraphQLRequest request, GraphQLDocument document)
    {
        using var actors = new Actors(cluster, IdempotencyKey(context));
        CallToken.Use(caller.AccessToken);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schemas[caller.Principal.Audience],
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            UserContext = new Dictionary<string, object?> { [nameof(Caller)] = caller, [nameof(Actors)] = actors },
            ValidationRules = s_rules,
            RequestServices = context.RequestServices,
            CancellationToken = context.RequestAborted,
            Timeout = s_timeMax,
            UnhandledExceptionDelegate = unhandled =>
            {
                unhandled.Exception = failures.Of(unhandled.Exception);
                return Task.CompletedTask;
            },
        });
        var missing = (result.Errors ?? []).Where(error => ErrorDetails.CodeOf(error) == ErrorCodes.ForbiddenScope).Select(error => error.Extensions?["scope"]).OfType<string>().ToList();
        if (missing.Count > 0) Bearer.ChallengeScopes(context, missing);
        if (actors.Receipts.Count > 0)
            result.Extensions = new() { ["receipts"] = actors.Receipts.Select(receipt => new { id = receipt.Id.Value, path = receipt.Path }) };
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

    private static bool Changes(GraphQLDocument document, string? operationName) => document.Definitions.OfType<GraphQLOperationDefinition>()
        .FirstOrDefault(operation => string.IsNullOrEmpty(operationName) || operation.Name == operationName) is { Operation: not OperationType.Query };

    private static string? IdempotencyKey(HttpContext context) => context.Request.Headers["Idempotency-Key"] switch
    {
        [] => null,
        [{ Length: >= 1 and <= 200 } key] => key,
        _ => throw new ApiError(ErrorCodes.BadRequest, "The Idempotency-Key header must be given once, with 1 to 200 characters."),
    };

    private static ExecutionResult Failed(ExecutionError error) => new(error);

    private async Task WriteAsync(HttpContext context, ExecutionResult result, MediaType media)
    {
        if (result.Errors is { Count: > RequestLimits.ErrorsMax } many && !result.Executed)
        {
            result.Errors = [];
            result.Errors.AddRange(many.Take(RequestLimits.ErrorsMax));
        }
        context.Response.StatusCode = result.Executed ? StatusCodes.Status200OK : Statuses.Of(FirstCode(result), media);
        context.Response.ContentType = Accept.Name(media);
        await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }

    /// <summary>A missing scope outweighs what else is wrong: its status tells an OAuth client what to do.</summary>
    private static string FirstCode(ExecutionResult result)
    {
        var codes = (result.Errors ?? []).Select(ErrorDetails.CodeOf).ToList();
        return codes.Contains(ErrorCodes.ForbiddenScope) ? ErrorCodes.ForbiddenScope : codes.FirstOrDefault(ErrorCodes.Internal);
    }
}
