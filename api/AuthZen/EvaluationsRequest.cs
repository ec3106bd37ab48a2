using System.Text.Json;
using Ecosystem.Api.Http;
using Ecosystem.Domain.AuthZen;

namespace Ecosystem.Api.AuthZen;

/// <summary>Several questions as they came in (Authorization API 1.0, §7.1), the defaults put into each.</summary>
/// <param name="Items">Each question, or what is wrong with it; none: the request is a single question.</param>
/// <param name="StopsAt">The decision after which no further question is answered; null: all are.</param>
public sealed record EvaluationsRequest(IReadOnlyList<(AccessRequest? Request, string? Mistake)> Items, bool? StopsAt)
{
    /// <summary>Reads a body.</summary>
    /// <exception cref="ApiError">The whole is malformed; a malformed question among others is a mistake of that item only.</exception>
    public static EvaluationsRequest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Malformed("The body must be a JSON object.");
        var stopsAt = Semantic(AccessRequestJson.Part(root, "options"));
        if (AccessRequestJson.Part(root, "evaluations") is not { } evaluations) return new([], stopsAt);
        if (evaluations.ValueKind != JsonValueKind.Array || evaluations.GetArrayLength() > EvaluationEndpoints.EvaluationsMax)
            throw Malformed($"evaluations must be a list of at most {EvaluationEndpoints.EvaluationsMax} questions. Send several requests.");
        return new([.. evaluations.EnumerateArray().Select(item => Item(root, item))], stopsAt);
    }

    /// <summary>A part given by the item outweighs the whole's as a whole: parts are not mixed.</summary>
    private static (AccessRequest?, string?) Item(JsonElement root, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return (null, "Each of evaluations must be an object.");
        return AccessRequestJson.Read(Of("subject"), Of("action"), Of("resource"), Of("context"));

        JsonElement? Of(string part) => AccessRequestJson.Part(item, part) ?? AccessRequestJson.Part(root, part);
    }

    private static bool? Semantic(JsonElement? options)
    {
        if (options is not { } given) return null;
        if (given.ValueKind != JsonValueKind.Object) throw Malformed("options must be an object.");
        if (AccessRequestJson.Part(given, "evaluations_semantic") is not { } semantic) return null;
        return semantic.ValueKind != JsonValueKind.String ? throw Unknown()
            : semantic.ValueEquals("execute_all") ? null
            : semantic.ValueEquals("deny_on_first_deny") ? false
            : semantic.ValueEquals("permit_on_first_permit") ? true
            : throw Unknown();
    }

    private static ApiError Unknown() => Malformed("options.evaluations_semantic must be execute_all, deny_on_first_deny or permit_on_first_permit.");

    private static ApiError Malformed(string message) => new(ErrorCodes.BadRequest, message);
}
