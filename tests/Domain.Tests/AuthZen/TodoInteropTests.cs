using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.AuthZen;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>The decisions of the AuthZEN Todo interop scenario, made under a policy that is data.</summary>
public class TodoInteropTests
{
    private static readonly JsonElement s_decisions = JsonElement.Parse(File.ReadAllText(Path.Combine(Vectors.Folder, "authzen", "decisions.json"))).GetProperty("decisions");

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, s_decisions.GetArrayLength())];

    [Fact]
    public void There_are_40_published_decisions_of_both_kinds()
    {
        Assert.Equal(40, s_decisions.GetArrayLength());
        Assert.Equal([false, true], s_decisions.EnumerateArray().Select(decision => decision.GetProperty("expected").GetBoolean()).Distinct().Order());
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Every_published_decision_is_made(int number)
    {
        var policy = Access.Policy(Access.TodoText);
        var (request, mistake) = AccessRequestJson.Read(s_decisions[number].GetProperty("request"));
        Assert.Null(mistake);

        var decision = policy.Decide(request!);

        Assert.Equal(s_decisions[number].GetProperty("expected").GetBoolean(), decision.Permitted);
        Assert.Equal(decision.Permitted, decision.Trace.DecidedBy is not null);
    }

    [Fact]
    public void A_decision_names_its_rule_and_the_policy_by_version_and_hash()
    {
        var decision = Access.Policy(Access.TodoText).Decide(Access.Question(
            subject: """{ "type": "user", "id": "morty@the-citadel.com" }""", action: """{ "name": "can_delete_todo" }""",
            resource: """{ "type": "todo", "id": "1", "properties": { "ownerID": "morty@the-citadel.com" } }"""));

        Assert.True(decision.Permitted);
        Assert.Equal("TODO-4", decision.Trace.DecidedBy);
        Assert.Equal([new RuleOutcome("TODO-4", RuleEffect.Permit, Truth.Yes)], decision.Trace.Rules);
        Assert.Equal("todo-1", decision.Trace.Policy);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(Access.TodoText)))), decision.Trace.PolicyHash);
    }

    [Theory]
    [InlineData("stranger@example.com", "can_read_todos")]
    [InlineData("rick@the-citadel.com", "can_burn_todo")]
    public void Who_or_what_the_policy_does_not_name_is_denied(string who, string what)
    {
        var decision = Access.Policy(Access.TodoText).Decide(Access.Question(
            subject: $$"""{ "type": "user", "id": "{{who}}", "roles": ["admin"] }""", action: $$"""{ "name": "{{what}}" }""", resource: """{ "type": "todo", "id": "1" }"""));

        Assert.False(decision.Permitted);
        Assert.Null(decision.Trace.DecidedBy);
    }
}
