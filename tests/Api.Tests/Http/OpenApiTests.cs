using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Http;

/// <summary>The OpenAPI document and the running server say the same. What answers look like is checked with every answer that a test gets: see <see cref="ContractHandler"/>.</summary>
public sealed class OpenApiTests(Platform platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_endpoint_is_documented_and_nothing_else_is()
    {
        var endpoints = platform.Api.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var open = endpoints.Where(IsForAnyMethod).Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var mapped = endpoints.Where(endpoint => !IsForAnyMethod(endpoint)).SelectMany(endpoint => MethodsOf(endpoint).Select(method => $"{method} {PathOf(endpoint)}"));
        // Of an endpoint for any method, the document says which ones it answers.
        var documented = Contract.Published.Operations.Where(operation => !open.Contains(operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.Equal(mapped.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
        Assert.All(open, path => Assert.Contains(path, Contract.Published.Paths));
    }

    [Fact]
    public async Task The_document_is_served_as_it_is_published_and_the_start_leads_to_it()
    {
        var start = await platform.Api.SendAsync(HttpMethod.Get, "/");
        var answer = await platform.Api.SendAsync(HttpMethod.Get, start.Json.GetProperty("openapi").GetString()!);
        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.Equal(await File.ReadAllTextAsync(Contract.DocumentFile, Cancellation), answer.Body);
    }

    /// <summary>The suite itself is tests/clients/openapi.test.js.</summary>
    [Fact]
    public Task It_is_valid_to_a_validator_nobody_here_wrote() =>
        NpmClients.RunAsync("openapi.test.js", new Dictionary<string, string>(StringComparer.Ordinal) { ["DOCUMENT"] = new Uri(platform.Api.Address, "/openapi.json").AbsoluteUri }, Cancellation);

    [Theory]
    [InlineData("GET", "/nowhere", 200, "application/json", "{}", "The path /nowhere is not documented")]
    [InlineData("DELETE", "/checkpoint", 200, "text/plain", "", "DELETE /checkpoint is not documented")]
    [InlineData("GET", "/checkpoint", 418, "text/plain", "", "does not document the status 418")]
    [InlineData("GET", "/checkpoint", 200, "text/html", "", "does not document the media type text/html")]
    [InlineData("GET", "/health/live", 200, "application/json", """{"status":"undead"}""", "is not as documented")]
    [InlineData("GET", "/health/live", 200, "application/json", """{"status":"live","mood":"good"}""", "is not as documented")]
    [InlineData("GET", "/health/live", 200, "application/json", "live", "is not the JSON it says it is")]
    [InlineData("GET", "/passport/credential", 404, "application/json", """{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND"}}]}""", "is not as documented")]
    public void An_answer_that_is_not_documented_is_noticed(string method, string path, int status, string mediaType, string body, string breach) =>
        Assert.Contains(breach, Contract.Published.Breach(method, path, status, mediaType, Encoding.UTF8.GetBytes(body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET", "/nowhere", 404, null, "")]
    [InlineData("DELETE", "/checkpoint", 405, null, "")]
    [InlineData("GET", "/health/live", 200, "application/json", """{"status":"live"}""")]
    [InlineData("GET", "/exports/ex_1/parts/1", 416, "application/x-ndjson", "")]
    [InlineData("GET", "/exports/ex_1/parts/1", 206, "application/x-ndjson", "{}")]
    [InlineData("GET", "/passport/credential", 404, "application/json", """{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND","traceId":"0123456789abcdef0123456789abcdef"}}]}""")]
    public void An_answer_that_is_documented_is_let_be(string method, string path, int status, string? mediaType, string body) =>
        Assert.Null(Contract.Published.Breach(method, path, status, mediaType, Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_path_that_is_taken_out_of_the_document_is_noticed()
    {
        var document = JsonNode.Parse(File.ReadAllText(Contract.DocumentFile))!.AsObject();
        document["paths"]!.AsObject().Remove("/checkpoint");
        Assert.NotNull(new Contract(document).Breach("GET", "/checkpoint", 200, "text/plain", null));
    }

    private static bool IsForAnyMethod(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 };

    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) => endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods;

    private static string PathOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText?.TrimStart('/').Replace("{**", "{", StringComparison.Ordinal)}";
}
