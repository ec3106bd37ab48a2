using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Access;

public sealed class TokenTests(Platform platform)
{
    private const string Query = "{ me { subject client audience organisation scopes } }";

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static TheoryData<string> BadTokens() => ["not a jwt", "expired", "another issuer's key", "for another audience", "not an access token", "of no audience of ours", "numeric audience"];

    [Fact]
    public async Task A_good_token_says_who_is_calling()
    {
        var answer = await platform.Api.AskAsync(Tokens.Partner(platform.Issuer), Query);
        Assert.Equal(
            """{"me":{"subject":"partner-demo","client":"partner-demo","audience":"PARTNER","organisation":"partner_demo","scopes":["customers:read"]}}""",
            answer.Data.GetRawText());
    }

    [Fact]
    public async Task Without_a_token_the_challenge_says_where_to_get_one_and_nothing_is_called_an_error()
    {
        var answer = await platform.Api.AskAsync(null, Query);
        Assert.Equal((401, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        var challenge = answer.Headers["WWW-Authenticate"];
        Assert.Contains($"resource_metadata=\"{platform.Api.Address}.well-known/oauth-protected-resource\"", challenge, StringComparison.Ordinal);
        Assert.DoesNotContain("error=", challenge, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(BadTokens))]
    public async Task A_token_that_is_not_good_is_an_invalid_token_whatever_is_wrong_with_it(string what)
    {
        await using var stranger = await StandInIssuer.StartAsync();
        var token = what switch
        {
            "expired" => platform.Issuer.Token(Now.AddHours(-1)),
            "another issuer's key" => stranger.Token(Now, descriptor => descriptor.Issuer = platform.Issuer.Issuer.AbsoluteUri),
            "for another audience" => platform.Issuer.Token(Now, descriptor => descriptor.Audience = "urn:other"),
            "not an access token" => platform.Issuer.Token(Now, descriptor => descriptor.TokenType = "JWT"),
            "of no audience of ours" => platform.Issuer.TokenFor("someone", "wizard", "hq"),
            "numeric audience" => platform.Issuer.TokenFor("someone", "0", "hq"),
            _ => what,
        };
        var answer = await platform.Api.AskAsync(token, Query);
        Assert.Equal((401, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Equal("The access token is not valid here, or has expired. Get a new one from the identity server.", answer.Message);
        Assert.Contains("error=\"invalid_token\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic aHE6aHE=")]
    [InlineData("Bearer")]
    public async Task Another_scheme_is_an_invalid_token(string header)
    {
        var answer = await platform.Api.AskAsync(null, Query, change: request => Assert.True(request.Headers.TryAddWithoutValidation("Authorization", header)));
        Assert.Equal(401, answer.Status);
        Assert.Contains("error=\"invalid_token\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_the_address_is_not_looked_at()
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, $"/graphql?query={{__typename}}&access_token={Tokens.Partner(platform.Issuer)}");
        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task While_the_issuer_cannot_be_read_the_answer_is_unavailable_and_not_that_the_token_is_bad()
    {
        await using var issuer = await StandInIssuer.StartAsync();
        await using var api = await RunningApi.StartAsync(issuer.Issuer, platform.Cluster);
        issuer.Broken = true;
        var answer = await api.AskAsync(Tokens.Partner(issuer), Query);
        Assert.Equal((503, "UNAVAILABLE"), (answer.Status, answer.Code));
        Assert.DoesNotContain("WWW-Authenticate", answer.Headers.Keys);
    }

    [Fact]
    public async Task The_protected_resource_metadata_name_the_issuer_and_every_scope_the_table_asks_for()
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, "/.well-known/oauth-protected-resource");
        Assert.Equal("urn:ecosystem:api", answer.Json.GetProperty("resource").GetString());
        Assert.Equal(platform.Issuer.Issuer.AbsoluteUri, answer.Json.GetProperty("authorization_servers")[0].GetString());
        var scopes = answer.Json.GetProperty("scopes_supported").EnumerateArray().Select(scope => scope.GetString());
        // customers:write is for grain clients; the API offers nothing under it.
        Assert.Equal(Tokens.AllScopes.Except(["customers:write"]).Order(StringComparer.Ordinal), scopes);
    }
}
