using System.Text.Json;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.AuthZen;

/// <summary>The Todo interop scenario over HTTP, one question at a time and several at once.</summary>
public sealed class TodoTests(TodoApi todo) : IClassFixture<TodoApi>
{
    private const string Rick = """{ "type": "user", "id": "rick@the-citadel.com" }""";
    private const string Beth = """{ "type": "user", "id": "beth@the-smiths.com" }""";
    private const string Read = """{ "name": "can_read_todos" }""";
    private const string Create = """{ "name": "can_create_todo" }""";
    private const string Todo = """{ "type": "todo", "id": "1" }""";

    private static readonly List<JsonElement> s_published =
        [.. JsonElement.Parse(File.ReadAllText(SharedData.At("vectors/authzen/decisions.json"))).GetProperty("decisions").EnumerateArray()];

    private static IEnumerable<bool> Decisions(Answer answer) =>
        answer.Json.GetProperty("evaluations").EnumerateArray().Select(one => one.GetProperty("decision").GetBoolean());

    [Fact]
    public async Task Every_published_decision_is_made()
    {
        Assert.Equal(40, s_published.Count);
        foreach (var one in s_published)
        {
            var answer = await todo.AskAsync(one.GetProperty("request").GetRawText(), todo.Partner);
            Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
            Assert.True(one.GetProperty("expected").GetBoolean() == answer.Json.GetProperty("decision").GetBoolean(), $"{one} was answered {answer.Body}");
        }
    }

    [Fact]
    public async Task Every_published_decision_is_made_in_one_request_in_its_order()
    {
        var answer = await todo.AskSeveralAsync($$"""{ "evaluations": [{{string.Join(", ", s_published.Select(one => one.GetProperty("request").GetRawText()))}}] }""");

        Assert.Equal(s_published.Select(one => one.GetProperty("expected").GetBoolean()), Decisions(answer));
        Assert.False(answer.Json.TryGetProperty("decision", out _));
    }

    [Fact]
    public async Task Defaults_are_taken_part_by_part_and_an_items_own_part_replaces_the_whole_of_it()
    {
        // Were the parts mixed, the third resource would keep the default's owner.
        var answer = await todo.AskSeveralAsync($$"""
            { "subject": { "type": "user", "id": "morty@the-citadel.com" }, "action": { "name": "can_update_todo" },
              "resource": { "type": "todo", "id": "1", "properties": { "ownerID": "morty@the-citadel.com" } },
              "evaluations": [{}, { "subject": {{Beth}} }, { "resource": {{Todo}} }, { "action": {{Create}}, "resource": {{Todo}} }] }
            """);

        Assert.Equal([true, false, false, true], Decisions(answer));
    }

    [Theory]
    [InlineData("""{}""", new[] { true, false, true, false })]
    [InlineData("""{ "evaluations_semantic": "execute_all", "another_option": 1 }""", new[] { true, false, true, false })]
    [InlineData("""{ "evaluations_semantic": "deny_on_first_deny" }""", new[] { true, false })]
    [InlineData("""{ "evaluations_semantic": "permit_on_first_permit" }""", new[] { true })]
    public async Task The_semantic_says_when_to_stop(string options, bool[] expected)
    {
        var answer = await todo.AskSeveralAsync($$"""
            { "subject": {{Beth}}, "resource": {{Todo}}, "options": {{options}},
              "evaluations": [{ "action": {{Read}} }, { "action": {{Create}} }, { "action": {{Read}} }, { "action": {{Create}} }] }
            """);
        Assert.Equal(expected, Decisions(answer));
    }

    [Fact]
    public async Task Permit_on_first_permit_goes_past_denials_and_deny_on_first_deny_stops_at_a_mistake()
    {
        var permit = await todo.AskSeveralAsync($$"""
            { "subject": {{Beth}}, "resource": {{Todo}}, "options": { "evaluations_semantic": "permit_on_first_permit" }, "evaluations": [{ "action": {{Create}} }, { "action": {{Read}} }, { "action": {{Read}} }] }
            """);
        Assert.Equal([false, true], Decisions(permit));

        var deny = await todo.AskSeveralAsync($$"""
            { "subject": {{Rick}}, "resource": {{Todo}}, "options": { "evaluations_semantic": "deny_on_first_deny" }, "evaluations": [{ "action": {{Create}} }, { "action": {} }, { "action": {{Read}} }] }
            """);
        Assert.Equal([true, false], Decisions(deny));
    }

    [Fact]
    public async Task A_malformed_question_among_others_is_a_no_with_its_error_and_the_others_are_answered()
    {
        var answer = await todo.AskSeveralAsync($$"""{ "subject": {{Rick}}, "action": {{Read}}, "evaluations": [{ "resource": {{Todo}} }, {}, 7, { "resource": {{Todo}} }] }""");

        Assert.Equal([true, false, false, true], Decisions(answer));
        Assert.Equal(
            """{"decision":false,"context":{"error":{"status":400,"message":"resource is missing: it must be an object with the texts type and id, and with properties as an object if there are any."}}}""",
            answer.Json.GetProperty("evaluations")[1].GetRawText());
        Assert.Equal(400, answer.Json.GetProperty("evaluations")[2].GetProperty("context").GetProperty("error").GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"evaluations\": []")]
    public async Task Without_a_list_the_evaluations_endpoint_answers_one_question(string evaluations)
    {
        var answer = await todo.AskSeveralAsync($$"""{ "subject": {{Rick}}, "action": {{Read}}, "resource": {{Todo}}{{evaluations}} }""");
        Assert.True(answer.Json.GetProperty("decision").GetBoolean());
    }

    [Fact]
    public async Task A_decision_says_which_rule_of_which_policy_made_it()
    {
        var permitted = (await todo.AskAsync($$"""{ "subject": {{Beth}}, "action": {{Read}}, "resource": {{Todo}} }""", todo.Partner)).Json.GetProperty("context");
        Assert.Equal("TODO-2", permitted.GetProperty("id").GetString());
        Assert.Equal("""[{"rule":"TODO-2","effect":"permit","condition":"yes"}]""", permitted.GetProperty("trace").GetProperty("rules").GetRawText());
        Assert.Equal("todo-1", permitted.GetProperty("trace").GetProperty("policy").GetString());
        Assert.Matches("^[0-9a-f]{64}$", permitted.GetProperty("trace").GetProperty("policyHash").GetString());

        var denied = (await todo.AskAsync($$"""{ "subject": {{Beth}}, "action": {{Create}}, "resource": {{Todo}} }""", todo.Partner)).Json.GetProperty("context");
        Assert.Equal("no-rule-permits", denied.GetProperty("id").GetString());
        Assert.Equal("""{"en":"No rule of policy todo-1 permits this."}""", denied.GetProperty("reason_admin").GetRawText());
    }
}
