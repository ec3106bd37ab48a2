namespace Ecosystem.Api.Tests.Http;

public sealed class SecurityHeaderTests(Platform platform)
{
    /// <summary>Every kind of answer there is: good ones, errors of each layer, and paths nobody serves.</summary>
    public static TheoryData<string, string, string, int> EveryAnswer() => new()
    {
        { "POST", "/graphql", """{"query":"{ me { client } }"}""", 200 },
        { "POST", "/graphql", """{"query":"{ nothing }"}""", 200 },
        { "POST", "/graphql", "{", 400 },
        { "POST", "/graphql", """{"query":"{ webhooks { asOf } }"}""", 403 },
        { "PUT", "/graphql", "", 405 },
        { "GET", "/graphql?query={me{client}}", "", 200 },
        { "GET", "/graphql/schema", "", 200 },
        { "GET", "/", "", 200 },
        { "GET", "/nothing", "", 404 },
        { "GET", "/checkpoint", "", 200 },
        { "GET", "/health/live", "", 200 },
        { "GET", "/.well-known/oauth-protected-resource", "", 200 },
        { "GET", "/.well-known/authzen-configuration", "", 200 },
        { "POST", "/access/v1/evaluation", "{}", 403 },
        { "POST", "/access/v1/evaluations", "{}", 403 },
    };

    [Theory, MemberData(nameof(EveryAnswer))]
    public async Task Every_answer_forbids_a_browser_to_run_load_frame_guess_or_keep_anything(string method, string path, string body, int status)
    {
        var token = platform.Issuer.TokenFor("headers", "partner", "partner_demo", "customers:read");
        if (path == "/checkpoint") await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        if (path == "/checkpoint") await Eventually.Holds(async () => Assert.Equal(200, (await platform.Api.SendAsync(HttpMethod.Get, path)).Status));
        var answer = await platform.Api.SendAsync(new(method), path, token, request =>
        {
            if (method == "POST") request.Content = RunningApi.Json(body);
        });
        Assert.Equal(status, answer.Status);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", answer.Headers["Content-Security-Policy"]);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.False(answer.Headers.ContainsKey("Strict-Transport-Security"), "It means nothing over plain HTTP, and a browser ignores it there.");
        Assert.False(answer.Headers.ContainsKey("Server"), "What serves is nobody's business.");
    }

    [Fact]
    public async Task A_stream_of_events_has_them_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = RunningApi.Json("""{"query":"{ me { client } }"}""") };
        request.Headers.Authorization = new("Bearer", Tokens.Headquarters(platform.Issuer));
        request.Headers.Accept.Add(new("text/event-stream"));
        using var response = await platform.Api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }
}
