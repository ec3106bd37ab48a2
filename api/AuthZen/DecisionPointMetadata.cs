namespace Ecosystem.Api.AuthZen;

/// <summary>Where the decision point is and what it can do (Authorization API 1.0, §9). Searching is not offered, so nothing says so.</summary>
public static class DecisionPointMetadata
{
    public const string Path = "/.well-known/authzen-configuration";

    /// <summary>The metadata document. The decision point is named as it was reached, which an enforcement point must compare.</summary>
    public static IResult Document(HttpContext context)
    {
        var point = $"{context.Request.Scheme}://{context.Request.Host}";
        return Results.Json(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy_decision_point"] = point,
            ["access_evaluation_endpoint"] = point + EvaluationEndpoints.OnePath,
            ["access_evaluations_endpoint"] = point + EvaluationEndpoints.SeveralPath,
        });
    }
}
