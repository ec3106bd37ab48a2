using System.Text;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.AuthZen;

/// <summary>Who may ask, and what is not a question.</summary>
public sealed class EvaluationTransportTests(Platform platform, TodoApi todo) : IClassFixture<TodoApi>
{
    private const string Sound = """{ "subject": { "type": "user", "id": "rick@the-citadel.com" }, "action": { "name": "can_read_todos" }, "resource": { "type": "todo", "id": "1" } }""";

    public static TheoryData<string> Paths => ["/access/v1/evaluation", "/access/v1/evaluations"];

    public static TheoryData<Audience, bool> Audiences =>
    [
        .. Enum.GetValues<Audience>().Select(audience => new TheoryDataRow<Audience, bool>(audience, audience is Audience.Internal or Audience.Partner)),
    ];

    [Theory, MemberData(nameof(Paths))]
    public async Task Without_a_token_or_with_a_bad_one_nothing_is_answered(string path)
    {
        var none = await todo.AskAsync(Sound, null, path);
        Assert.Equal(401, none.Status);
        Assert.StartsWith("This endpoint needs an access token.", none.Json.GetString(), StringComparison.Ordinal);
        Assert.Contains("resource_metadata=", none.Headers["WWW-Authenticate"], StringComparison.Ordinal);

        var bad = await todo.AskAsync(Sound, "not a jwt", path);
        Assert.Equal(401, bad.Status);
        Assert.Contains("error=\"invalid_token\"", bad.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task A_token_without_the_scope_is_told_which(string path)
    {
        var answer = await todo.AskAsync(Sound, Tokens.Of(platform.Issuer, Audience.Partner, [.. Tokens.AllScopes.Where(scope => scope != Scopes.DecisionsEvaluate)]), path);
        Assert.Equal(403, answer.Status);
        Assert.Contains("decisions:evaluate", answer.Json.GetString(), StringComparison.Ordinal);
        Assert.Contains("error=\"insufficient_scope\", scope=\"decisions:evaluate\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Audiences))]
    public async Task Internal_clients_and_partners_may_ask_and_nobody_else(Audience audience, bool may) =>
        Assert.Equal(may ? 200 : 403, (await todo.AskAsync(Sound, Tokens.Of(platform.Issuer, audience))).Status);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" }, "action": { "name": "a" }, "resource": { "type": "t", "id": "r" }, "context": 1 }""")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" }, "subject": { "type": "user", "id": "v" }, "action": { "name": "a" }, "resource": { "type": "t", "id": "r" } }""")]
    [InlineData("""{ "subject": { "type": "user", "id": "\ud800" }, "action": { "name": "a" }, "resource": { "type": "t", "id": "r" } }""")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" }, "action": { "name": "a" }, "resource": { "type": "t", "id": "r", "\udfff": 1 } }""")]
    public async Task What_is_not_a_question_is_a_bad_request_with_a_message(string body)
    {
        foreach (var path in Paths)
        {
            var answer = await todo.AskAsync(body, todo.Partner, path);
            Assert.Equal((400, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
            Assert.Matches("^.{10,} Trace id: [0-9a-f]{32}$", answer.Json.GetString());
        }
    }

    [Theory]
    [InlineData("""{ "evaluations": {} }""")]
    [InlineData("""{ "evaluations": [{}], "options": [] }""")]
    [InlineData("""{ "evaluations": [{}], "options": { "evaluations_semantic": "DENY_ON_FIRST_DENY" } }""")]
    [InlineData("""{ "evaluations": [{}], "options": { "evaluations_semantic": 1 } }""")]
    public async Task What_is_wrong_with_the_whole_is_a_bad_request(string body) => Assert.Equal(400, (await todo.AskSeveralAsync(body)).Status);

    [Fact]
    public async Task A_hundred_questions_are_answered_and_one_more_is_too_many()
    {
        string Body(int count) => $$"""{ "evaluations": [{{string.Join(", ", Enumerable.Repeat(Sound, count))}}] }""";
        Assert.Equal(100, (await todo.AskSeveralAsync(Body(100))).Json.GetProperty("evaluations").GetArrayLength());
        Assert.Equal(400, (await todo.AskSeveralAsync(Body(101))).Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_of_another_type_or_too_deep_is_refused()
    {
        Assert.Equal(413, (await todo.AskAsync(Sound + new string(' ', 256 * 1024), todo.Partner)).Status);
        Assert.Equal(415, (await todo.AskAsync(Sound, todo.Partner, change: request => request.Content = new StringContent(Sound, Encoding.UTF8, "text/plain"))).Status);
        Assert.Equal(400, (await todo.AskAsync(Sound.TrimEnd('}') + ", \"context\": " + string.Concat(Enumerable.Repeat("{\"a\":", 70)) + "1" + new string('}', 71), todo.Partner)).Status);
    }

    [Fact]
    public async Task Only_post_is_answered() => Assert.Equal(405, (await todo.Api.SendAsync(HttpMethod.Get, "/access/v1/evaluation", todo.Partner)).Status);

    [Theory]
    [InlineData("bfe9eb29-ab87-4ca3-be83-a1d5d8305716", true)]
    [InlineData("any text ~!#", true)]
    [InlineData("", false)]
    [InlineData("longer than 200 characters", false)]
    public async Task A_request_id_comes_back_as_it_came_on_decisions_and_errors(string id, bool accepted)
    {
        if (id.StartsWith("longer", StringComparison.Ordinal)) id = new string('x', 201);
        void Named(HttpRequestMessage request) => Assert.True(request.Headers.TryAddWithoutValidation("X-Request-ID", id));
        if (!accepted)
        {
            Assert.Equal(400, (await todo.AskAsync(Sound, todo.Partner, change: Named)).Status);
            return;
        }
        foreach (var (token, body, status) in new[] { (todo.Partner, Sound, 200), (todo.Partner, "{}", 400), (null, Sound, 401) })
        {
            var answer = await todo.AskAsync(body, token, change: Named);
            Assert.Equal((status, id), (answer.Status, answer.Headers["X-Request-ID"]));
        }
        Assert.DoesNotContain("X-Request-ID", (await todo.AskAsync(Sound, todo.Partner)).Headers.Keys);
    }

    [Fact]
    public async Task The_metadata_name_the_decision_point_as_it_was_reached_and_need_no_token()
    {
        var answer = await todo.Api.SendAsync(HttpMethod.Get, "/.well-known/authzen-configuration");
        var point = todo.Api.Address.AbsoluteUri.TrimEnd('/');
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            $$"""{"policy_decision_point":"{{point}}","access_evaluation_endpoint":"{{point}}/access/v1/evaluation","access_evaluations_endpoint":"{{point}}/access/v1/evaluations"}""",
            answer.Body);
    }

    [Fact]
    public async Task Without_a_policy_everything_but_sales_units_is_a_bare_no()
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Post, "/access/v1/evaluation", todo.Partner, request => request.Content = RunningApi.Json(Sound));
        Assert.Equal((200, """{"decision":false}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_policy_that_is_none_or_cannot_be_read_keeps_the_host_from_starting()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("ecosystem-policy-").FullName, "policy.json");
        var missing = await Assert.ThrowsAsync<InvalidOperationException>(Start);
        Assert.Contains("cannot be read", missing.Message, StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, """{ "version": "1", "roles": { "a": { "inherits": ["a"] } }, "rules": [{ "id": "R", "effect": "permit", "actions": ["read"], "resource": "doc", "when": { "has": "subject.id" } }] }""", TestContext.Current.CancellationToken);
        var cyclic = await Assert.ThrowsAsync<InvalidOperationException>(Start);
        Assert.Contains("roles.a.inherits: leads back to itself: a → a", cyclic.Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        Task Start() => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => settings["Ecosystem:AuthZen:PolicyFile"] = file);
    }
}
