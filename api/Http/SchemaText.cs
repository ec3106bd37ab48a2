using Ecosystem.Api.Access;
using Ecosystem.Api.Limits;
using GraphQL;

namespace Ecosystem.Api.Http;

/// <summary>The schema of the caller's audience, as text.</summary>
public static class SchemaText
{
    /// <summary>The error of a client that may not ask for the schema.</summary>
    internal static ApiError Forbidden() => new(ErrorCodes.Forbidden, "This client may not ask for the schema, neither by introspection nor as text. Work from the schema files that are published with each release.");

    public static async Task<IResult> AnswerAsync(HttpContext context, Bearer bearer, AudienceSchemas schemas, ClientLimits.Table limits, IGraphQLTextSerializer serializer, Failures failures)
    {
        ExecutionError error;
        try
        {
            var (caller, refused) = await bearer.IdentifyAsync(context);
            if (caller is not null && !limits.Of(caller.Principal.Client).Introspection) throw Forbidden();
            if (caller is not null) return Results.Text(schemas.Sdl(caller.Principal.Audience));
            error = refused ?? throw new InvalidOperationException("A caller or an error must be known.");
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            error = failures.Of(e);
        }
        return Results.Text(serializer.Serialize(new ExecutionResult(error)), Accept.Name(MediaType.Json), statusCode: Statuses.Of(ErrorDetails.CodeOf(error), MediaType.Json));
    }
}
