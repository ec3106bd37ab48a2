using Ecosystem.Api.AuthZen;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Audit;

/// <summary>What anybody may read, without a token.</summary>
public static class PublicEndpoints
{
    public const string CheckpointPath = "/checkpoint";

    /// <summary>The latest signed checkpoint (C2SP tlog-checkpoint), so that anybody can hold the log to it.</summary>
    public static async Task<IResult> Checkpoint(IClusterClient cluster, Failures failures)
    {
        try
        {
            return await cluster.Actor<IAuditGrain>(IAuditGrain.Key).Checkpoint() is { } checkpoint
                ? Results.Text(checkpoint.Note)
                : Results.Text("No checkpoint has been signed yet. Try again in a few seconds.\n", statusCode: StatusCodes.Status404NotFound);
        }
        catch (Exception e)
        {
            return failures.Told(e);
        }
    }

    /// <summary>Where everything is.</summary>
    public static IResult Start(TokenVerifierOptions options) => Results.Json(new Dictionary<string, string>
    {
        ["graphql"] = "/graphql",
        ["schema"] = "/graphql/schema",
        ["openapi"] = OpenApiDocument.Path,
        ["checkpoint"] = CheckpointPath,
        ["tile"] = "/tile/<L>/<N>[.p/<W>]",
        ["entries"] = EntryEndpoint.Path,
        ["authzen"] = DecisionPointMetadata.Path,
        ["protectedResource"] = ProtectedResource.Path,
        ["issuer"] = options.Issuer.AbsoluteUri,
        ["documentation"] = "docs/api.md",
    });
}
