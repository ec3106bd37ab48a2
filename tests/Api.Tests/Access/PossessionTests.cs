using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Api.Live.Sockets;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Access;

/// <summary>Tokens that are bound to a key (RFC 9449), from a real identity host, at two API hosts with a silo behind them.</summary>
public sealed class PossessionTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>, IDisposable
{
    private const string Query = "{ units { nodes { id } } }";

    private readonly ProvingKey _key = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task With_a_proof_for_each_request_the_call_reaches_the_actors()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        foreach (var api in new[] { platform.One, platform.Other, platform.One })
        {
            var answer = await AskAsync(api, $"DPoP {token}", Proof(token, api));
            Assert.True(answer.Status == 200 && answer.Code is null, answer.Body);
        }
        var schema = await platform.One.SendAsync(HttpMethod.Get, "/graphql/schema?x=1", change: request =>
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", $"dpop {token}"));
            request.Headers.Add("DPoP", _key.Proof("GET", new Uri(platform.One.Address, "/graphql/schema"), Now, token));
        });
        Assert.Equal(200, schema.Status);
    }

    [Fact]
    public async Task A_download_takes_a_proof_for_its_own_path_and_no_bare_token()
    {
        const string Path = "/exports/ex_nobody/parts/1";
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        Task<Answer> DownloadAsync(string authorization, string provenPath) => platform.One.SendAsync(HttpMethod.Get, Path, change: request =>
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", authorization));
            request.Headers.Add("DPoP", _key.Proof("GET", new Uri(platform.One.Address, provenPath), Now, token));
        });
        Assert.Equal(401, (await DownloadAsync($"Bearer {token}", Path)).Status);
        Assert.Equal(401, (await DownloadAsync($"DPoP {token}", "/exports/ex_nobody/parts/2")).Status);
        // Known by its key, and only then told that it lacks the scope.
        var proven = await DownloadAsync($"DPoP {token}", Path);
        Assert.Equal((403, "FORBIDDEN_SCOPE"), (proven.Status, proven.Code));
    }

    [Fact]
    public async Task A_proof_works_once_on_whichever_host()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        // As behind a load balancer: one address, two hosts.
        var proof = Proof(token, platform.One);
        Assert.Equal(200, (await AskAsync(platform.One, $"DPoP {token}", proof)).Status);
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", proof), "used before");
        RefusedProof(await AskAsync(platform.Other, $"DPoP {token}", proof, request => request.Headers.Host = platform.One.Address.Authority), "used before");
    }

    [Fact]
    public async Task Of_twenty_simultaneous_uses_on_two_hosts_one_succeeds()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var proof = Proof(token, platform.One);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            AskAsync(i % 2 == 0 ? platform.One : platform.Other, $"DPoP {token}", proof, request => request.Headers.Host = platform.One.Address.Authority)));
        Assert.Single(answers, answer => answer.Status == 200);
    }

    /// <summary>Each proof is good but for one thing, which the refusal names.</summary>
    private static readonly Dictionary<string, (string Says, Func<ProvingKey, Action<JsonObject, JsonObject>> Change)> s_wrongProofs = new(StringComparer.Ordinal)
    {
        ["another type"] = ("typ", _ => (header, _) => header["typ"] = "JWT"),
        ["alg none"] = ("ES256", _ => (header, _) => header["alg"] = "none"),
        ["alg HS256"] = ("ES256", _ => (header, _) => header["alg"] = "HS256"),
        ["a private key"] = ("private key", key => (header, _) => header["jwk"] = key.PrivateJwk),
        ["another method"] = ("htm", _ => (_, payload) => payload["htm"] = "GET"),
        ["another host"] = ("htu", _ => (_, payload) => payload["htu"] = "https://other.example/graphql"),
        ["another path"] = ("htu", _ => (_, payload) => payload["htu"] = payload["htu"]!.GetValue<string>() + "/schema"),
        ["made 3 minutes ago"] = ("older", _ => (_, payload) => payload["iat"] = payload["iat"]!.GetValue<long>() - 180),
        ["made in a minute"] = ("future", _ => (_, payload) => payload["iat"] = payload["iat"]!.GetValue<long>() + 60),
        ["no hash of the token"] = ("ath", _ => (_, payload) => payload.Remove("ath")),
        ["the hash of another token"] = ("ath", _ => (_, payload) => payload["ath"] = "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"),
        ["no jti"] = ("jti", _ => (_, payload) => payload.Remove("jti")),
    };

    public static TheoryData<string> WrongProofNames => [.. s_wrongProofs.Keys];

    [Theory, MemberData(nameof(WrongProofNames))]
    public async Task A_wrong_proof_is_refused_and_told_what_is_wrong(string name)
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var (says, change) = s_wrongProofs[name];
        var proof = _key.Proof("POST", new Uri(platform.One.Address, "/graphql"), Now, token, change: change(_key));
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", proof), says);
    }

    [Fact]
    public async Task A_proof_that_was_changed_after_it_was_signed_is_refused()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var (one, other) = (Proof(token, platform.One).Split('.'), Proof(token, platform.One).Split('.'));
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", $"{one[0]}.{one[1]}.{other[2]}"), "not signed by");
    }

    [Fact]
    public async Task Another_key_no_proof_and_two_proofs_are_refused()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        using var thief = new ProvingKey();
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", thief.Proof("POST", new Uri(platform.One.Address, "/graphql"), Now, token)), "another key");
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", null), "one DPoP header");
        RefusedProof(await AskAsync(platform.One, $"DPoP {token}", Proof(token, platform.One), request => request.Headers.Add("DPoP", Proof(token, platform.One))), "one DPoP header");
    }

    [Fact]
    public async Task A_bound_token_is_no_bearers_even_with_its_proof_and_a_bearers_is_not_bound()
    {
        var client = await platform.AddClientAsync();
        var (bound, bearer) = (await platform.BoundTokenAsync(client, _key), await platform.TokenAsync(client));
        foreach (var proof in new[] { null, Proof(bound, platform.One) })
            Refused(await AskAsync(platform.One, $"Bearer {bound}", proof), "invalid_token", "bound to a key");
        Refused(await AskAsync(platform.One, $"DPoP {bearer}", Proof(bearer, platform.One)), "invalid_token", "bound to no key");
        Refused(await AskAsync(platform.One, "DPoP not-a-token", Proof("not-a-token", platform.One)), "invalid_token", "not valid here");
        Assert.Null((await platform.One.AskAsync(bearer, Query)).Code);
    }

    [Fact]
    public async Task Who_brings_no_token_is_told_of_both_schemes()
    {
        var answer = await platform.One.AskAsync(null, Query);
        Assert.Contains("Bearer realm=", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        Assert.Contains("DPoP realm=", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        Assert.Contains("algs=\"ES256 PS256 RS256\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_scope_is_told_in_the_scheme_of_the_request()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var answer = await AskAsync(platform.One, $"DPoP {token}", Proof(token, platform.One), request => request.Content = RunningApi.Json("""{"query":"{ approvals { nodes { id } } }"}"""));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), (answer.Status, answer.Code));
        Assert.Contains("DPoP realm=", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_WebSocket_takes_a_bound_token_with_a_proof_in_its_upgrade_request()
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var proof = _key.Proof("GET", new Uri(platform.One.Address, "/graphql"), Now, token);
        var (type, text, _) = await FirstAnswerAsync($"DPoP {token}", proof, """{"type":"connection_init"}""");
        Assert.Equal((WebSocketMessageType.Text, """{"type":"connection_ack"}"""), (type, text));
        await Assert.ThrowsAsync<WebSocketException>(() => FirstAnswerAsync($"DPoP {token}", proof, """{"type":"connection_init"}"""));
        await Assert.ThrowsAsync<WebSocketException>(() => FirstAnswerAsync($"Bearer {token}", null, """{"type":"connection_init"}"""));
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("DPoP")]
    public async Task A_bound_token_in_connection_init_closes_the_WebSocket_and_says_where_it_belongs(string scheme)
    {
        var token = await platform.BoundTokenAsync(await platform.AddClientAsync(), _key);
        var init = $$$"""{"type":"connection_init","payload":{"Authorization":"{{{scheme}}} {{{token}}}"}}""";
        var (type, why, code) = await FirstAnswerAsync(null, _key.Proof("GET", new Uri(platform.One.Address, "/graphql"), Now, token), init);
        Assert.Equal((WebSocketMessageType.Close, CloseCodes.Forbidden), (type, code));
        Assert.Equal("Forbidden: A token bound to a key must come in the Authorization header of the upgrade request, with a DPoP proof", why);
    }

    [Fact]
    public async Task Client_libraries_nobody_here_wrote_call_the_api_with_proofs() => await NpmClients.RunAsync("dpop.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ISSUER"] = platform.Issuer.AbsoluteUri,
        ["API"] = new Uri(platform.One.Address, "/graphql").AbsoluteUri,
        ["CLIENT"] = await platform.AddClientAsync(),
        ["SECRET"] = RevocationPlatform.Secret,
    }, Cancellation);

    private string Proof(string token, RunningApi api) => _key.Proof("POST", new Uri(api.Address, "/graphql"), Now, token);

    private static Task<Answer> AskAsync(RunningApi api, string authorization, string? proof, Action<HttpRequestMessage>? change = null) => api.AskAsync(null, Query, change: request =>
    {
        Assert.True(request.Headers.TryAddWithoutValidation("Authorization", authorization));
        if (proof is not null) request.Headers.Add("DPoP", proof);
        change?.Invoke(request);
    });

    private static void RefusedProof(Answer answer, string says) => Refused(answer, "invalid_dpop_proof", says);

    private static void Refused(Answer answer, string error, string says)
    {
        Assert.Equal((401, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Contains(says, answer.Message, StringComparison.Ordinal);
        Assert.StartsWith("DPoP ", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        Assert.Contains($"error=\"{error}\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    private async Task<(WebSocketMessageType Type, string Text, int? Code)> FirstAnswerAsync(string? authorization, string? proof, string message)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(SocketEndpoint.Subprotocol);
        if (authorization is not null) socket.Options.SetRequestHeader("Authorization", authorization);
        if (proof is not null) socket.Options.SetRequestHeader("DPoP", proof);
        await socket.ConnectAsync(new UriBuilder(new Uri(platform.One.Address, "/graphql")) { Scheme = "ws" }.Uri, Cancellation);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
        var buffer = new byte[16 * 1024];
        var received = await socket.ReceiveAsync(buffer, Cancellation);
        return (received.MessageType, received.CloseStatusDescription ?? Encoding.UTF8.GetString(buffer, 0, received.Count), (int?)received.CloseStatus);
    }
}
