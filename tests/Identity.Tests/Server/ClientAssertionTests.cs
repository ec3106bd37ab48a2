using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.Server;

public sealed class ClientAssertionTests(Cluster cluster) : IClassFixture<Cluster>
{
    private DateTimeOffset Now => cluster.Clock.GetUtcNow();

    [Theory]
    [InlineData("")]
    [InlineData("JWT")]
    [InlineData("jwt")]
    [InlineData("client-authentication+jwt")]
    public async Task An_assertion_is_accepted_with_every_type_that_clients_send(string type)
    {
        var answer = await cluster.One.AskAsync(null, Samples.Form(Assertion(d => d.TokenType = type)));
        Assert.True(answer.Status == 200, answer.ToString());
    }

    /// <summary>Each assertion is good but for one thing.</summary>
    private static readonly Dictionary<string, Action<SecurityTokenDescriptor, DateTimeOffset>> WrongAssertions = new(StringComparer.Ordinal)
    {
        ["the type of an access token"] = (d, _) => d.TokenType = "at+jwt",
        ["no jti"] = (d, _) => d.Claims.Remove("jti"),
        ["no expiry"] = (d, _) => d.Expires = null,
        ["expires in a year"] = (d, now) => d.Expires = now.AddYears(1).UtcDateTime,
        ["expires in 6 minutes"] = (d, now) => d.Expires = now.AddMinutes(6).UtcDateTime,
        ["expired 31 seconds ago"] = (d, now) => d.Expires = now.AddSeconds(-31).UtcDateTime,
        ["not valid for another 400 s"] = (d, now) => d.NotBefore = now.AddSeconds(400).UtcDateTime,
        ["issued in the future"] = (d, now) => d.IssuedAt = now.AddSeconds(400).UtcDateTime,
        ["meant for another server"] = (d, _) => d.Audience = "https://other.example/",
        ["meant for the token endpoint"] = (d, _) => d.Audience += "connect/token",
        ["meant for nobody"] = (d, _) => d.Audience = null,
        ["another subject"] = (d, _) => d.Claims["sub"] = "console",
        ["another client's name"] = (d, _) => (d.Issuer, d.Claims["sub"]) = ("console", "console"),
        ["an unknown client's name"] = (d, _) => (d.Issuer, d.Claims["sub"]) = ("nobody", "nobody"),
        ["a stranger's key"] = (d, _) => d.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "erp-1" }, SecurityAlgorithms.EcdsaSha256),
        ["HS256 with the public key as secret"] = (d, _) => d.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Samples.Key.ECDsa.ExportSubjectPublicKeyInfoPem())) { KeyId = "erp-1" }, SecurityAlgorithms.HmacSha256),
    };

    public static TheoryData<string> WrongAssertionNames => [.. WrongAssertions.Keys];

    [Theory]
    [MemberData(nameof(WrongAssertionNames))]
    public async Task A_wrong_assertion_is_refused(string name)
    {
        var answer = await cluster.One.AskAsync(null, Samples.Form(Assertion(d => WrongAssertions[name](d, Now))));
        // A claim that is absent makes the request malformed; a wrong one does not prove the client.
        Assert.Equal(name is "no expiry" ? (400, "invalid_request") : (401, "invalid_client"), (answer.Status, answer.Error));
    }

    [Theory]
    [InlineData("not a jwt")]
    [InlineData("e30.e30.")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJpc3MiOiJlcnAiLCJzdWIiOiJlcnAifQ.")]
    [InlineData("..")]
    public async Task Garbage_is_refused_as_invalid_client(string assertion)
    {
        var answer = await cluster.One.AskAsync(null, Samples.Form(assertion));
        Assert.True(answer is { Status: 401, Error: "invalid_client" }, answer.ToString());
    }

    [Fact]
    public async Task A_confirmation_claim_in_an_assertion_changes_nothing()
    {
        var assertion = Assertion(d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["jkt"] = "x" });
        Assert.Equal(200, (await cluster.One.AskAsync(null, Samples.Form(assertion))).Status);
    }

    [Fact]
    public async Task An_assertion_works_once_on_whichever_node()
    {
        var assertion = Assertion();
        Assert.Equal(200, (await cluster.One.AskAsync(null, Samples.Form(assertion))).Status);
        foreach (var node in new[] { cluster.One, cluster.Other })
        {
            var answer = await node.AskAsync(null, Samples.Form(assertion));
            Assert.Equal((401, "invalid_client"), (answer.Status, answer.Error));
            Assert.Contains("used before", answer.Text("error_description"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_twenty_simultaneous_uses_on_two_nodes_one_succeeds()
    {
        var form = Samples.Form(Assertion());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? cluster.One : cluster.Other).AskAsync(null, form)));
        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(19, answers.Count(answer => answer.Error == "invalid_client"));
    }

    [Fact]
    public async Task A_refused_assertion_does_not_use_up_its_jti()
    {
        var jti = Guid.CreateVersion7().ToString();
        var stranger = Assertion(d =>
        {
            d.Claims["jti"] = jti;
            WrongAssertions["a stranger's key"](d, Now);
        });
        Assert.Equal(401, (await cluster.One.AskAsync(null, Samples.Form(stranger))).Status);
        Assert.Equal(200, (await cluster.One.AskAsync(null, Samples.Form(Assertion(d => d.Claims["jti"] = jti)))).Status);
    }

    private string Assertion(Action<SecurityTokenDescriptor>? change = null) => Samples.Assertion("erp", cluster.One.Issuer, Now, change);
}
