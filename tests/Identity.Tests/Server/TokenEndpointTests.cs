using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Identity.Tests.Server;

public sealed class TokenEndpointTests(Cluster cluster) : IClassFixture<Cluster>
{
    private static readonly (string, string) Console = ("console", Samples.Secret);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_an_RFC_9068_token_with_our_two_claims_and_nothing_of_OpenIddicts()
    {
        var answer = await cluster.One.AskAsync(Console, ("scope", "units:read"));
        Assert.Equal((200, "Bearer"), (answer.Status, answer.Text("token_type")));
        Assert.InRange(answer.Body.GetProperty("expires_in").GetInt32(), 598, 600);

        var token = new JsonWebTokenHandler().ReadJsonWebToken(answer.AccessToken);
        Assert.Equal(("at+jwt", "ES256"), (token.Typ, token.Alg));
        Assert.Equal(
            ["aud", "client_id", "ecosystem_audience", "ecosystem_organisation", "exp", "iat", "iss", "jti", "scope", "sub"],
            token.Claims.Select(claim => claim.Type).Order(StringComparer.Ordinal));
        Assert.Equal(cluster.One.Issuer.AbsoluteUri, token.Issuer);
        Assert.Equal(["urn:ecosystem:api"], token.Audiences);
        Assert.Equal("console", token.Subject);
        Assert.Equal("units:read", token.GetPayloadValue<string>("scope"));
        Assert.Equal("internal", token.GetPayloadValue<string>("ecosystem_audience"));
        Assert.Equal("hq", token.GetPayloadValue<string>("ecosystem_organisation"));
        Assert.Equal(TimeSpan.FromMinutes(10), token.ValidTo - token.IssuedAt);
    }

    [Fact]
    public async Task A_token_says_where_its_client_is_and_one_that_is_registered_elsewhere_later_says_so_too()
    {
        foreach (var country in new[] { "DE", "FR", null })
        {
            await cluster.One.SeedAsync(Samples.WithSecret("roaming", "units:read") with { Country = country });
            var token = new JsonWebTokenHandler().ReadJsonWebToken((await cluster.One.AskAsync(("roaming", Samples.Secret))).AccessToken);
            Assert.Equal(country, token.TryGetPayloadValue<string>("ecosystem_country", out var said) ? said : null);
        }
    }

    [Fact]
    public async Task The_platforms_verifier_accepts_tokens_of_both_nodes()
    {
        var options = new TokenVerifierOptions(cluster.One.Issuer, TokenVerifierOptions.DefaultAudience);
        using var keys = new IssuerKeys(options, cluster.Clock);
        var verifier = new TokenVerifier(options, keys, [], cluster.Clock);
        foreach (var node in new[] { cluster.One, cluster.Other })
        {
            var verified = await verifier.VerifyAsync((await node.AskAsync(Console)).AccessToken, Cancellation);
            Assert.Equal(("console", "internal", "hq"), (verified.ClientId, verified.Audience, verified.Organisation));
        }
    }

    [Fact]
    public async Task A_client_that_asks_for_no_scope_gets_all_it_may_have()
    {
        var answer = await cluster.One.AskAsync(Console);
        Assert.Equal("units:read units:write", new JsonWebTokenHandler().ReadJsonWebToken(answer.AccessToken).GetPayloadValue<string>("scope"));
        var powerless = await cluster.One.AskAsync(("powerless", Samples.Secret));
        Assert.False(new JsonWebTokenHandler().ReadJsonWebToken(powerless.AccessToken).TryGetPayloadValue<string>("scope", out _));
    }

    [Fact]
    public async Task A_secret_may_also_be_sent_in_the_body()
    {
        var answer = await cluster.One.AskAsync(null, ("client_id", "console"), ("client_secret", Samples.Secret));
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("units:approve", "a scope nobody has")]
    [InlineData("passport:read", "a scope of another client")]
    [InlineData("units:read passport:read", "one allowed, one not")]
    [InlineData("openid", "a scope OpenIddict lets everybody have")]
    public async Task A_forbidden_scope_is_refused_as_invalid_scope(string scope, string why)
    {
        var answer = await cluster.One.AskAsync(Console, ("scope", scope));
        Assert.True(answer is { Status: 400, Error: "invalid_scope" }, $"{why}: {answer}");
    }

    [Fact]
    public async Task The_api_may_be_named_as_the_resource_and_nothing_else()
    {
        Assert.Equal(200, (await cluster.One.AskAsync(Console, ("resource", "urn:ecosystem:api"))).Status);
        foreach (var resource in new[] { "urn:ecosystem:other", "https://api.example/", "not a uri", "urn:ecosystem:api#fragment" })
        {
            var answer = await cluster.One.AskAsync(Console, ("resource", resource));
            Assert.Equal((400, "invalid_target"), (answer.Status, answer.Error));
        }
        var both = await cluster.One.AskAsync(Console, ("resource", "urn:ecosystem:api"), ("resource", "https://other.example/"));
        Assert.Equal("invalid_target", both.Error);
    }

    public static TheoryData<string, string, string> WrongCredentials => new()
    {
        { "a wrong secret", "console", "x" + Samples.Secret[1..] },
        { "an unknown client", "nobody", Samples.Secret },
        { "a secret of a client that has a key", "erp", Samples.Secret },
    };

    [Theory]
    [MemberData(nameof(WrongCredentials))]
    public async Task Wrong_credentials_are_refused_as_invalid_client(string why, string id, string secret)
    {
        var answer = await cluster.One.AskAsync((id, secret));
        Assert.True(answer is { Status: 401, Error: "invalid_client" }, $"{why}: {answer}");
    }

    [Fact]
    public async Task A_request_without_credentials_is_refused()
    {
        Assert.Equal((400, "invalid_request"), Summary(await cluster.One.AskAsync()));
        Assert.Equal((400, "invalid_request"), Summary(await cluster.One.AskAsync(("console", ""))));
        Assert.Equal((400, "invalid_request"), Summary(await cluster.One.AskAsync(null, ("client_id", "console"))));

        static (int, string?) Summary(Answer answer) => (answer.Status, answer.Error);
    }

    [Theory]
    [InlineData("password", "username=a&password=b", "unsupported_grant_type")]
    [InlineData("authorization_code", "code=x&code_verifier=y", "invalid_grant")]
    [InlineData("refresh_token", "refresh_token=x", "invalid_grant")]
    [InlineData("urn:ietf:params:oauth:grant-type:device_code", "device_code=x", "invalid_grant")]
    public async Task A_machine_gets_nothing_by_the_grants_of_people(string grant, string parameters, string error)
    {
        var answer = await PostAsync("connect/token", $"grant_type={Uri.EscapeDataString(grant)}&{parameters}");
        Assert.Equal((400, error), (answer.Status, answer.Error));
    }

    [Theory]
    [InlineData("connect/par", "response_type=code&redirect_uri=https%3A%2F%2Fa.example%2F&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256", "invalid_request")]
    [InlineData("connect/device", "", "unauthorized_client")]
    public async Task A_machine_begins_no_sign_in_of_a_person(string path, string parameters, string error)
    {
        var answer = await PostAsync(path, parameters);
        Assert.Equal((400, error), (answer.Status, answer.Error));
    }

    [Fact]
    public async Task Discovery_names_the_issuer_the_keys_and_how_clients_prove_themselves()
    {
        foreach (var path in new[] { ".well-known/openid-configuration", ".well-known/oauth-authorization-server" })
        {
            var metadata = await cluster.One.GetAsync(path);
            Assert.Equal(cluster.One.Issuer.AbsoluteUri, metadata.GetProperty("issuer").GetString());
            Assert.Equal(cluster.One.Issuer.AbsoluteUri + "connect/token", metadata.GetProperty("token_endpoint").GetString());
            Assert.Contains("client_credentials", Texts(metadata, "grant_types_supported"));
            Assert.Equal(["client_secret_basic", "client_secret_post", "none", "private_key_jwt"], Texts(metadata, "token_endpoint_auth_methods_supported"));
            Assert.Equal(["ES256", "PS256", "RS256"], Texts(metadata, "token_endpoint_auth_signing_alg_values_supported"));
        }
    }

    [Fact]
    public async Task Both_nodes_publish_the_same_keys_and_no_private_part()
    {
        var (one, other) = (await cluster.One.GetAsync(".well-known/jwks"), await cluster.Other.GetAsync(".well-known/jwks"));
        Assert.Equal(one.ToString(), other.ToString());
        var key = Assert.Single(one.GetProperty("keys").EnumerateArray().ToArray());
        Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Machine_tokens_leave_no_row_behind()
    {
        await cluster.One.AskAsync(Console);
        Assert.Equal(0L, await cluster.Database.ScalarAsync("select count(*) from identity.tokens"));
    }

    [Fact]
    public async Task Health_says_live_and_ready()
    {
        Assert.StartsWith("{\"status\":\"live\"", await cluster.One.Http.GetStringAsync(new Uri("health/live", UriKind.Relative), Cancellation));
        var ready = await cluster.One.Http.GetStringAsync(new Uri("health/ready", UriKind.Relative), Cancellation);
        Assert.StartsWith("{\"status\":\"ready\"", ready);
        Assert.Contains("\"identity\":{\"status\":\"healthy\"}", ready);
    }

    private async Task<Answer> PostAsync(string path, string form)
    {
        using var content = new StringContent($"client_id=console&client_secret={Uri.EscapeDataString(Samples.Secret)}&{form}", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await cluster.One.Http.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);
        return new Answer((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    private static IEnumerable<string?> Texts(JsonElement metadata, string name) =>
        metadata.GetProperty(name).EnumerateArray().Select(item => item.GetString()).Order(StringComparer.Ordinal);
}
