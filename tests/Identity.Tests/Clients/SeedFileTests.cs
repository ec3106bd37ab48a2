using System.Collections.Immutable;
using System.Text;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Tests.Server;

namespace Ecosystem.Identity.Tests.Clients;

public sealed class SeedFileTests
{
    private const string Good = """
        {
          "clients": [
            {
              "clientId": "console",
              "displayName": "HQ console",
              "audience": "internal",
              "organisation": "hq",
              "scopes": ["units:read", "units:write"],
              "secret": "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEE"
            },
            {
              "clientId": "erp",
              "displayName": "客户 ERP",
              "audience": "customer",
              "organisation": "cu_1",
              "scopes": [],
              "jwks": { "keys": [ { "kty": "EC", "crv": "P-256", "kid": "1",
                "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" } ] }
            }
          ]
        }
        """;

    [Theory, InlineData("DE", true), InlineData("de", false), InlineData("DEU", false), InlineData("", false)]
    public void A_client_may_say_in_which_country_it_is_by_a_code_of_two_capitals(string country, bool taken)
    {
        var text = Good.Replace("\"organisation\": \"hq\",", $"\"organisation\": \"hq\", \"country\": \"{country}\",", StringComparison.Ordinal);
        if (taken) Assert.Equal([country, null], Parse(text).Select(client => client.Country));
        else Assert.Contains("two capital letters", Assert.ThrowsAny<Exception>(() => Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_file_declares_clients_with_secrets_or_keys()
    {
        var clients = Parse(Good);
        Assert.Equal(["console", "erp"], clients.Select(client => client.ClientId));
        Assert.Equal(["units:read", "units:write"], clients[0].Scopes);
        Assert.Equal(("HQ console", "internal", "hq"), (clients[0].DisplayName, clients[0].Audience, clients[0].Organisation));
        Assert.Equal(44, clients[0].Secret!.Length);
        Assert.Equal("客户 ERP", clients[1].DisplayName);
        Assert.Equal("1", Assert.Single(clients[1].Jwks!.Keys).Kid);
        Assert.Null(clients[1].Secret);
        Assert.Equal(clients.Select(client => client.ClientId), Parse('\uFEFF' + Good).Select(client => client.ClientId));
    }

    [Fact]
    public void A_client_may_be_declared_to_prove_a_key()
    {
        var clients = Parse(Good.Replace("\"scopes\": [],", "\"scopes\": [], \"dpopBoundAccessTokens\": true,", StringComparison.Ordinal));
        Assert.Equal([false, true], clients.Select(client => client.DpopBoundAccessTokens));
    }

    [Fact]
    public void A_client_may_be_declared_to_sign_its_requests()
    {
        const string Signing = "\"scopes\": [], \"grants\": [\"authorization_code\"], \"redirectUris\": [\"https://erp.example/back\"], \"requireSignedRequestObject\": true,";
        var clients = Parse(Good.Replace("\"scopes\": [],", Signing, StringComparison.Ordinal));
        Assert.Equal([false, true], clients.Select(client => client.RequireSignedRequestObject));
        var keyless = Assert.Throws<IdentityStartException>(() => Parse(Good.Replace("\"scopes\": [\"units:read\", \"units:write\"],", Signing, StringComparison.Ordinal)));
        Assert.Contains("requireSignedRequestObject needs jwks", keyless.Message, StringComparison.Ordinal);
    }

    /// <summary>One mistake each: what is replaced, by what, and the line and words of the answer.</summary>
    public static TheoryData<string, string, string, int, string> Mistakes => new()
    {
        { "broken JSON", "\"organisation\": \"hq\",", "\"organisation\": \"hq\"", 8, "not valid JSON" },
        { "cut off", "    }\n  ]\n}", "", 20, "not valid JSON" },
        { "more after the end", "\n}", "\n} true", 22, "not valid JSON" },
        { "the root is a list", "{\n  \"clients\": [", "[\n  [", 1, "the file must be an object" },
        { "an unknown root field", "\"clients\"", "\"client\"", 2, "unknown field 'client'" },
        { "an unknown field", "\"displayName\": \"HQ console\"", "\"name\": \"HQ console\"", 5, "unknown field 'name'" },
        { "a field twice", "\"displayName\": \"HQ console\"", "\"clientId\": \"other\"", 5, "'clientId' is given twice" },
        { "a missing field", "\"audience\": \"internal\",", "", 3, "a client without 'audience'" },
        { "a text for a truth", "\"scopes\": [],", "\"scopes\": [], \"dpopBoundAccessTokens\": \"yes\",", 16, "dpopBoundAccessTokens must be true or false" },
        { "a number for a text", "\"HQ console\"", "7", 5, "displayName must be text" },
        { "a text for a list", "[\"units:read\", \"units:write\"]", "\"units:read\"", 8, "scopes must be a list" },
        { "a number in a list", "\"units:read\"", "1", 8, "each of scopes must be text" },
        { "a null client", "\"clients\": [", "\"clients\": [ null,", 2, "each client must be an object" },
        { "an unknown audience", "\"internal\"", "\"everybody\"", 6, "audience must be one of internal, customer, supplier, partner, auditor" },
        { "a client id in capitals", "\"console\"", "\"Console\"", 4, "clientId must be" },
        { "an empty client id", "\"console\"", "\"\"", 4, "clientId must be" },
        { "the silo's name", "\"console\"", "\"silo\"", 4, "the silo's own name" },
        { "an id twice", "\"erp\"", "\"console\"", 12, "given to two clients" },
        { "an empty name", "\"HQ console\"", "\"\"", 5, "displayName must have 1-200" },
        { "an organisation with a space", "\"hq\"", "\"h q\"", 7, "organisation must be" },
        { "two scopes in one", "\"units:read\"", "\"units:read units:all\"", 8, "is not a scope" },
        { "a scope twice", "\"units:write\"", "\"units:read\"", 8, "names a scope twice" },
        { "a short secret", "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEE", "letmein", 9, "secret must have 43-512 characters" },
        { "no credential", "\"scopes\": [\"units:read\", \"units:write\"],\n      \"secret\": \"AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEE\"", "\"scopes\": []", 3, "give one" },
        { "no keys", "{ \"keys\": [ {", "{ \"keys\": [], \"other\": [ {", 17, "jwks must hold 1-10 keys" },
        { "keys as a list", "{ \"keys\": [ {", "[ { \"keys\": [ {", 17, "jwks must be a JSON Web Key Set" },
        { "a private key", "\"kid\": \"1\",", "\"kid\": \"1\", \"d\": \"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI\",", 17, "private or symmetric key" },
        { "a symmetric key", "\"kty\": \"EC\"", "\"kty\": \"oct\", \"k\": \"AAAA\"", 17, "private or symmetric key" },
        { "another curve", "\"P-256\"", "\"P-384\"", 17, "not a point of P-256" },
        { "a cut coordinate", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0", "x_FEzRu9m36HLN", 17, "not a point of P-256" },
        { "an encryption key", "\"kid\": \"1\",", "\"kid\": \"1\", \"use\": \"enc\",", 17, "use 'enc'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_fails_the_whole_file_and_its_line_is_named(string mistake, string what, string by, int line, string words)
    {
        Assert.Contains(what, Good, StringComparison.Ordinal);
        var failure = Assert.Throws<IdentityStartException>(() => Parse(ReplaceFirst(what, by)));
        Assert.True(failure.Message.StartsWith($"clients.json:{line}: ", StringComparison.Ordinal), $"{mistake}: {failure.Message}");
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_never_appears_in_a_message()
    {
        foreach (var row in Mistakes)
        {
            var failure = Assert.Throws<IdentityStartException>(() => Parse(ReplaceFirst(row.Data.Item2, row.Data.Item3)));
            Assert.DoesNotContain("AAAAAAAAAABBBBBBBBBB", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("letmein", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Generated_secrets_are_long_enough_and_differ()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => ClientStore.GenerateSecret()).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(100, secrets.Count);
        Assert.All(secrets, secret => Assert.Null((Samples.WithSecret("x") with { Secret = secret }).Problem()));
    }

    private static string ReplaceFirst(string what, string by)
    {
        var at = what == "\n}" ? Good.LastIndexOf(what, StringComparison.Ordinal) : Good.IndexOf(what, StringComparison.Ordinal);
        return string.Concat(Good.AsSpan(0, at), by, Good.AsSpan(at + what.Length));
    }

    private static ImmutableArray<SeedClient> Parse(string json) => SeedFile.Parse(Encoding.UTF8.GetBytes(json), "clients.json").Clients;
}
