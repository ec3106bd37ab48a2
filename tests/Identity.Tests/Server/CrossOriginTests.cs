namespace Ecosystem.Identity.Tests.Server;

/// <summary>What a page of another place may read: answers of the endpoints for clients, and nothing that a cookie has a part in.</summary>
public sealed class CrossOriginTests(Cluster cluster) : IClassFixture<Cluster>
{
    private const string Origin = "https://shop.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/.well-known/openid-configuration")]
    [InlineData("GET", "/.well-known/oauth-authorization-server")]
    [InlineData("GET", "/.well-known/jwks")]
    [InlineData("POST", "/connect/token")]
    [InlineData("POST", "/connect/revoke")]
    public async Task An_answer_for_a_client_may_be_read_by_any_page_but_never_with_credentials(string method, string path)
    {
        using var answer = await SendAsync(method, path);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("GET", "/login")]
    [InlineData("GET", "/sessions")]
    [InlineData("GET", "/connect/authorize")]
    [InlineData("POST", "/connect/introspect")]
    [InlineData("POST", "/connect/device")]
    public async Task What_is_for_people_or_for_servers_may_not(string method, string path)
    {
        using var answer = await SendAsync(method, path);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_that_a_proof_may_be_sent_and_a_secret_may_not()
    {
        using var answer = await SendAsync("OPTIONS", "/connect/token", request => request.Headers.Add("Access-Control-Request-Method", "POST"));
        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("Content-Type, DPoP", string.Join(", ", answer.Headers.GetValues("Access-Control-Allow-Headers")));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Add("Origin", Origin);
        if (method == "POST") request.Content = new FormUrlEncodedContent([]);
        change?.Invoke(request);
        return await cluster.One.Http.SendAsync(request, Cancellation);
    }
}
