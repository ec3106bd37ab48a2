using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Hosting.Keys;
using Ecosystem.Identity.Proofs;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Identity.Tests.Proofs;

/// <summary>DPoP at the token endpoint (RFC 9449), asked by hand on two nodes; tests/clients/people/dpop.test.js asks with client libraries.</summary>
public sealed class ProofTests(Cluster cluster) : IClassFixture<Cluster>, IDisposable
{
    private readonly ProvingKey _key = new();

    private DateTimeOffset Now => cluster.Clock.GetUtcNow();

    private Uri Endpoint => new(cluster.One.Issuer, "connect/token");

    private sealed record Told(int Status, JsonElement Body, string? Nonce)
    {
        public string? Error => Body.TryGetProperty("error", out var error) ? error.GetString() : null;
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task The_first_answer_gives_a_nonce_and_with_it_the_token_is_bound_to_the_key_on_either_node()
    {
        var first = await AskAsync(cluster.One, "console", _key.Proof("POST", Endpoint, Now));
        Assert.Equal((400, "use_dpop_nonce"), (first.Status, first.Error));
        var second = await AskAsync(cluster.Other, "console", _key.Proof("POST", Endpoint, Now, nonce: first.Nonce));
        Assert.Equal((200, "DPoP"), (second.Status, second.Body.GetProperty("token_type").GetString()));
        Assert.NotNull(second.Nonce);
        var token = new JsonWebToken(second.Body.GetProperty("access_token").GetString());
        Assert.Equal(_key.Thumbprint, token.GetPayloadValue<JsonElement>("cnf").GetProperty("jkt").GetString());
    }

    [Fact]
    public async Task Without_a_proof_tokens_are_a_bearers_as_before()
    {
        var answer = await AskAsync(cluster.One, "console");
        Assert.Equal((200, "Bearer", null), (answer.Status, answer.Body.GetProperty("token_type").GetString(), answer.Nonce));
        Assert.False(new JsonWebToken(answer.Body.GetProperty("access_token").GetString()).TryGetPayloadValue<object>("cnf", out _));
    }

    [Fact]
    public async Task A_proof_works_once_on_whichever_node()
    {
        var proof = _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync());
        Assert.Equal(200, (await AskAsync(cluster.One, "console", proof)).Status);
        foreach (var node in new[] { cluster.One, cluster.Other })
        {
            var answer = await AskAsync(node, "console", proof);
            Assert.Equal((400, "invalid_dpop_proof"), (answer.Status, answer.Error));
            Assert.Contains("used before", answer.Body.GetProperty("error_description").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_twenty_simultaneous_uses_on_two_nodes_one_succeeds()
    {
        var proof = _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => AskAsync(i % 2 == 0 ? cluster.One : cluster.Other, "console", proof)));
        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(19, answers.Count(answer => answer.Error == "invalid_dpop_proof"));
    }

    /// <summary>Each proof is good but for one thing.</summary>
    private static readonly Dictionary<string, Func<ProvingKey, Action<JsonObject, JsonObject>>> WrongProofs = new(StringComparer.Ordinal)
    {
        ["no typ"] = _ => (header, _) => header.Remove("typ"),
        ["the type of an access token"] = _ => (header, _) => header["typ"] = "at+jwt",
        ["alg none"] = _ => (header, _) => header["alg"] = "none",
        ["another alg than the key's"] = _ => (header, _) => header["alg"] = "PS256",
        ["no key"] = _ => (header, _) => header.Remove("jwk"),
        ["a private key"] = key => (header, _) => header["jwk"] = key.PrivateJwk,
        ["a symmetric key"] = _ => (header, _) => header["jwk"] = new JsonObject { ["kty"] = "oct", ["k"] = "AAAA" },
        ["a point off the curve"] = _ => (header, _) => header["jwk"]!["y"] = header["jwk"]!["x"]!.GetValue<string>(),
        ["a critical header"] = _ => (header, _) => header["crit"] = new JsonArray("exp"),
        ["another method"] = _ => (_, payload) => payload["htm"] = "GET",
        ["the method in small letters"] = _ => (_, payload) => payload["htm"] = "post",
        ["another path"] = _ => (_, payload) => payload["htu"] = payload["htu"]!.GetValue<string>() + "/x",
        ["another host"] = _ => (_, payload) => payload["htu"] = "https://other.example/connect/token",
        ["no address"] = _ => (_, payload) => payload.Remove("htu"),
        ["no time"] = _ => (_, payload) => payload.Remove("iat"),
        ["a time in words"] = _ => (_, payload) => payload["iat"] = "now",
        ["an enormous time"] = _ => (_, payload) => payload["iat"] = 1e300,
        ["made 3 minutes ago"] = _ => (_, payload) => payload["iat"] = payload["iat"]!.GetValue<long>() - 180,
        ["made in a minute"] = _ => (_, payload) => payload["iat"] = payload["iat"]!.GetValue<long>() + 60,
        ["no jti"] = _ => (_, payload) => payload.Remove("jti"),
        ["a long jti"] = _ => (_, payload) => payload["jti"] = new string('x', 201),
        ["longer than 4096 characters"] = _ => (_, payload) => payload["more"] = new string('x', 4096),
    };

    public static TheoryData<string> WrongProofNames => [.. WrongProofs.Keys];

    [Theory]
    [MemberData(nameof(WrongProofNames))]
    public async Task A_wrong_proof_is_refused(string name)
    {
        var answer = await AskAsync(cluster.One, "console", _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync(), change: WrongProofs[name](_key)));
        Assert.True(answer is { Status: 400, Error: "invalid_dpop_proof" }, $"{answer}");
    }

    [Fact]
    public async Task Another_keys_signature_and_a_secrets_are_refused()
    {
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var nonce = await NonceAsync();
        foreach (var proof in new[]
        {
            _key.Proof("POST", Endpoint, Now, nonce: nonce, sign: data => stranger.SignData(data, HashAlgorithmName.SHA256)),
            _key.Proof("POST", Endpoint, Now, nonce: nonce, change: (header, _) => header["alg"] = "HS256", sign: data => HMACSHA256.HashData(_key.PublicKeyBytes, data)),
            _key.Proof("POST", Endpoint, Now, nonce: nonce, sign: _ => []),
            "not a jwt",
            "e30.e30.",
            "..",
            "",
        })
            Assert.Equal((400, "invalid_dpop_proof"), await OutcomeAsync("console", proof));
    }

    /// <summary>HttpClient writes them into one header; the client suite sends two.</summary>
    [Fact]
    public async Task Two_proofs_are_refused()
    {
        var nonce = await NonceAsync();
        Assert.Equal((400, "invalid_dpop_proof"), await OutcomeAsync("console", _key.Proof("POST", Endpoint, Now, nonce: nonce), _key.Proof("POST", Endpoint, Now, nonce: nonce)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("中")]
    public async Task An_invented_nonce_is_answered_with_a_good_one(string nonce)
    {
        var answer = await AskAsync(cluster.One, "console", _key.Proof("POST", Endpoint, Now, nonce: nonce));
        Assert.Equal((400, "use_dpop_nonce"), (answer.Status, answer.Error));
        Assert.Equal(200, (await AskAsync(cluster.One, "console", _key.Proof("POST", Endpoint, Now, nonce: answer.Nonce))).Status);
    }

    [Fact]
    public void A_nonce_is_good_for_one_span_more_and_only_under_the_same_master_key()
    {
        var (nonces, others) = (new ProofNonces(MasterKey.Of(new byte[32])), new ProofNonces(MasterKey.Of([1, .. new byte[31]])));
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var nonce = nonces.At(start);
        Assert.True(nonces.IsGood(nonce, start - TimeSpan.FromTicks(1)), "a node whose clock is behind");
        Assert.True(nonces.IsGood(nonce, start + (2 * ProofNonces.Span) - TimeSpan.FromTicks(1)));
        Assert.False(nonces.IsGood(nonce, start + (2 * ProofNonces.Span)));
        Assert.False(nonces.IsGood(nonce, start - ProofNonces.Span - TimeSpan.FromTicks(1)));
        Assert.False(others.IsGood(nonce, start));
    }

    [Fact]
    public async Task A_refused_request_does_not_use_its_proof_up()
    {
        var proof = _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync());
        Assert.Equal((401, "invalid_client"), await OutcomeAsync("nobody", proof));
        Assert.Equal((200, null), await OutcomeAsync("console", proof));
    }

    [Fact]
    public async Task A_client_declared_to_prove_a_key_gets_no_bearer_token()
    {
        var client = Samples.WithSecret("proving", "units:read") with { DpopBoundAccessTokens = true };
        await cluster.One.SeedAsync(client);
        Assert.Equal((400, "invalid_dpop_proof"), await OutcomeAsync("proving"));
        Assert.Equal((200, null), await OutcomeAsync("proving", _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync())));
        await cluster.One.SeedAsync(client with { DpopBoundAccessTokens = false });
        Assert.Equal((200, null), await OutcomeAsync("proving"));
    }

    [Fact]
    public async Task A_bound_token_can_be_introspected_and_revoked_by_its_client()
    {
        var answer = await AskAsync(cluster.One, "console", _key.Proof("POST", Endpoint, Now, nonce: await NonceAsync()));
        var token = answer.Body.GetProperty("access_token").GetString()!;
        var told = await PostAsync(cluster.Other, "connect/introspect", "console", [], ("token", token));
        Assert.True(told.Body.GetProperty("active").GetBoolean());
        Assert.Equal("DPoP", told.Body.GetProperty("token_type").GetString());
        Assert.Equal(_key.Thumbprint, told.Body.GetProperty("cnf").GetProperty("jkt").GetString());
        Assert.Equal(200, (await PostAsync(cluster.One, "connect/revoke", "console", [], ("token", token))).Status);
        Assert.False((await PostAsync(cluster.Other, "connect/introspect", "console", [], ("token", token))).Body.GetProperty("active").GetBoolean());
    }

    private async Task<string?> NonceAsync() => (await AskAsync(cluster.Other, "console", _key.Proof("POST", Endpoint, Now))).Nonce;

    private async Task<(int, string?)> OutcomeAsync(string client, params string[] proofs)
    {
        var answer = await AskAsync(cluster.One, client, proofs);
        return (answer.Status, answer.Error);
    }

    private static Task<Told> AskAsync(Node node, string client, params string[] proofs) => PostAsync(node, "connect/token", client, proofs, ("grant_type", "client_credentials"));

    private static async Task<Told> PostAsync(Node node, string path, string client, string[] proofs, params (string Name, string Value)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:{Samples.Secret}")));
        if (proofs.Length > 0)
            Assert.True(request.Headers.TryAddWithoutValidation("DPoP", proofs));
        using var response = await node.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Told((int)response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text), response.Headers.TryGetValues("DPoP-Nonce", out var nonces) ? nonces.Single() : null);
    }
}
