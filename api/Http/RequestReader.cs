using System.Text.Json;
using GraphQL;
using Microsoft.Extensions.Primitives;

namespace Ecosystem.Api.Http;

/// <summary>A GraphQL request as it came in, its parameters checked.</summary>
/// <param name="Query">The document; null only when <see cref="DocumentId"/> names it.</param>
public sealed record GraphQLRequest(string? Query, string? OperationName, Inputs Variables)
{
    /// <summary>Which trusted document it is about; null: the query is the document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether the answer is to say what the operation costs.</summary>
    public bool ReportsCost { get; init; }
}

/// <summary>Reads GraphQL requests (GraphQL over HTTP), strictly: what is not as the specification says is refused and never guessed at.</summary>
public static class RequestReader
{
    /// <summary>The request of a GET.</summary>
    /// <exception cref="ApiError">A parameter is malformed.</exception>
    public static GraphQLRequest Read(IQueryCollection parameters)
    {
        using var variables = Json(One(parameters, "variables"), "variables");
        using var extensions = Json(One(parameters, "extensions"), "extensions");
        return Checked(One(parameters, "query"), One(parameters, "documentId"), One(parameters, "operationName"), variables?.RootElement, extensions?.RootElement);
    }

    /// <summary>The request of a POST.</summary>
    /// <exception cref="ApiError">The body is too large, of another type, or malformed.</exception>
    public static async Task<GraphQLRequest> ReadAsync(HttpRequest request)
    {
        using var body = await JsonBody.ReadAsync(request);
        return body.RootElement.ValueKind == JsonValueKind.Object
            ? Read(body.RootElement)
            : throw Malformed("The body must be one JSON object with a query; several requests in an array are not accepted.");
    }

    /// <summary>The request of a JSON object, which it keeps nothing of.</summary>
    /// <exception cref="ApiError">A parameter is malformed.</exception>
    public static GraphQLRequest Read(JsonElement root)
    {
        return Checked(Text(root, "query"), Text(root, "documentId"), Text(root, "operationName"), Member(root, "variables"), Member(root, "extensions"));
    }

    private static GraphQLRequest Checked(string? query, string? documentId, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        if (string.IsNullOrEmpty(query) && string.IsNullOrEmpty(documentId))
            throw Malformed("The request has no query. Send the GraphQL document as the parameter query, or the id of a trusted document as documentId.");
        if (extensions is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) }) throw Malformed("extensions must be a JSON object.");
        var request = new GraphQLRequest(query, operationName, Inputs.Empty) { DocumentId = string.IsNullOrEmpty(documentId) ? null : documentId, ReportsCost = Flag(extensions, "cost") };
        if (variables is not { ValueKind: not JsonValueKind.Null } given) return request;
        if (given.ValueKind != JsonValueKind.Object) throw Malformed("variables must be a JSON object.");
        try
        {
            return request with { Variables = new Inputs(JsonValues.Object(given)) };
        }
        catch (InvalidOperationException)
        {
            throw JsonBody.NotText("variables");
        }
    }

    private static bool Flag(JsonElement? extensions, string name) => extensions is { ValueKind: JsonValueKind.Object } given && Member(given, name)?.ValueKind switch
    {
        null or JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Malformed($"extensions.{name} must be true or false."),
    };

    private static string? One(IQueryCollection parameters, string name)
    {
        var values = parameters.TryGetValue(name, out var given) ? given : StringValues.Empty;
        return values.Count <= 1 ? values.FirstOrDefault() : throw Malformed($"The parameter {name} must be given once.");
    }

    private static JsonDocument? Json(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null : JsonBody.Parse(System.Text.Encoding.UTF8.GetBytes(text), name);

    private static string? Text(JsonElement root, string name)
    {
        if (Member(root, name) is not { ValueKind: not JsonValueKind.Null } member) return null;
        if (member.ValueKind != JsonValueKind.String) throw Malformed($"{name} must be a string.");
        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException)
        {
            throw JsonBody.NotText(name);
        }
    }

    private static JsonElement? Member(JsonElement root, string name) => root.TryGetProperty(name, out var member) ? member : null;

    private static ApiError Malformed(string message) => new(ErrorCodes.BadRequest, message);
}
