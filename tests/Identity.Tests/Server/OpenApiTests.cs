using System.Net;
using Ecosystem.Api.Tests.Http;
using Ecosystem.Testing;
using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace Ecosystem.Identity.Tests.Server;

/// <summary>The OpenAPI document of the identity host and the running server say the same. What answers look like is checked with every answer that a test gets from a <see cref="Node"/>.</summary>
public sealed class OpenApiTests(Cluster cluster) : IClassFixture<Cluster>
{
    private static readonly Contract s_contract = Contract.Of("identity");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_endpoint_is_documented_and_nothing_else_is()
    {
        var routes = cluster.One.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Path: $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}", endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods)).Where(route => !Node.IsForPeople(route.Path)).ToList();
        // OpenIddict answers at its endpoints without routes; which methods it takes, its specifications say.
        var served = Endpoints(cluster.One.App.Services.GetRequiredService<IOptions<OpenIddictServerOptions>>().Value).Select(uri => $"/{uri.OriginalString.TrimStart('/')}");
        Assert.Equal(routes.Select(route => route.Path).Concat(served).Distinct().Order(StringComparer.Ordinal), s_contract.Paths.Order(StringComparer.Ordinal));
        var mapped = routes.SelectMany(route => (route.HttpMethods ?? []).Select(method => $"{method} {route.Path}")).ToList();
        Assert.NotEmpty(mapped);
        Assert.All(mapped, operation => Assert.Contains(operation, s_contract.Operations));
    }

    [Fact]
    public async Task The_document_is_served_as_it_is_published()
    {
        var answer = await cluster.One.Http.GetAsync(new Uri("openapi.json", UriKind.Relative), Cancellation);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "identity", "schema", "openapi.json"), Cancellation), await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The suite itself is tests/clients/openapi.test.js.</summary>
    [Fact]
    public Task It_is_valid_to_a_validator_nobody_here_wrote() => NpmClients.RunAsync(
        "openapi.test.js", new Dictionary<string, string>(StringComparer.Ordinal) { ["DOCUMENT"] = new Uri(cluster.One.Http.BaseAddress!, "openapi.json").AbsoluteUri }, Cancellation);

    /// <summary>Good and bad requests at each endpoint for programs; the handler of the node holds each answer to the document.</summary>
    [Fact]
    public async Task What_programs_are_answered_is_as_it_is_documented()
    {
        var http = cluster.One.Http;
        foreach (var path in new[] { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/.well-known/jwks", "/health/live", "/health/ready" })
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(path, UriKind.Relative), Cancellation)).StatusCode);
        foreach (var path in new[] { "/connect/token", "/connect/par", "/connect/device", "/connect/introspect", "/connect/revoke", "/connect/userinfo" })
        {
            using var nothing = new FormUrlEncodedContent([]);
            Assert.InRange((int)(await http.PostAsync(new Uri(path, UriKind.Relative), nothing, Cancellation)).StatusCode, 400, 401);
        }
        Assert.InRange((int)(await http.GetAsync(new Uri("/connect/userinfo", UriKind.Relative), Cancellation)).StatusCode, 400, 401);
        foreach (var path in new[] { "/connect/authorize", "/connect/authorize?client_id=nobody&response_type=code" })
            Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync(new Uri(path, UriKind.Relative), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(new Uri("/connect/register/nobody", UriKind.Relative), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.DeleteAsync(new Uri("/connect/register/nobody", UriKind.Relative), Cancellation)).StatusCode);
        using var client = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync(new Uri("/connect/register", UriKind.Relative), client, Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/connect/nowhere", 200, "application/json", "{}", "is not documented")]
    [InlineData("POST", "/connect/token", 200, "application/json", """{"access_token":"x"}""", "is not as documented")]
    [InlineData("POST", "/connect/token", 418, "application/json", "{}", "does not document the status 418")]
    [InlineData("POST", "/connect/token", 400, "text/html", "", "does not document the media type text/html")]
    public void An_answer_that_is_not_documented_is_noticed(string method, string path, int status, string mediaType, string body, string breach) =>
        Assert.Contains(breach, s_contract.Breach(method, path, status, mediaType, System.Text.Encoding.UTF8.GetBytes(body)), StringComparison.Ordinal);

    private static IEnumerable<Uri> Endpoints(OpenIddictServerOptions server) =>
    [
        .. server.ConfigurationEndpointUris, .. server.JsonWebKeySetEndpointUris, .. server.TokenEndpointUris, .. server.PushedAuthorizationEndpointUris, .. server.AuthorizationEndpointUris,
        .. server.DeviceAuthorizationEndpointUris, .. server.EndUserVerificationEndpointUris, .. server.IntrospectionEndpointUris, .. server.RevocationEndpointUris, .. server.UserInfoEndpointUris, .. server.EndSessionEndpointUris,
    ];
}
