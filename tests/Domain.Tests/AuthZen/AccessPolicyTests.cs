using CsCheck;
using Ecosystem.Domain.AuthZen;

namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>How rules together make a decision.</summary>
public class AccessPolicyTests
{
    private const int RulesMax = 8;

    // Rule n is about the flag f{n} of the context, so a test knows which rules apply without asking the policy.
    private static readonly Gen<(bool[] Forbids, bool[] Flags, int[] Order)> s_cases =
        from count in Gen.Int[1, RulesMax]
        from forbids in Gen.Bool.Array[count]
        from flags in Gen.Bool.Array[count]
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        select (forbids, flags, order);

    private static AccessPolicy Policy(bool[] forbids, IEnumerable<int> order) => Access.Policy(Access.WithRules(order.Select(n =>
        Access.Rule($"R{n}", forbids[n] ? "forbid" : "permit", $$"""{ "equals": [{ "attribute": "context.f{{n}}" }, true] }"""))));

    private static AccessRequest Question(bool[] flags) =>
        Access.Question($$"""{ {{string.Join(", ", flags.Select((flag, n) => $"\"f{n}\": {(flag ? "true" : "false")}"))}} }""");

    [Fact]
    public void A_forbid_overrides_every_permit_and_what_nothing_permits_is_denied() => s_cases.Sample(one =>
    {
        var applying = Enumerable.Range(0, one.Forbids.Length).Where(n => one.Flags[n]).ToList();
        var expected = applying.Count > 0 && applying.All(n => !one.Forbids[n]);

        Assert.Equal(expected, Policy(one.Forbids, Enumerable.Range(0, one.Forbids.Length)).Decide(Question(one.Flags)).Permitted);
    }, iter: 1000);

    [Fact]
    public void The_order_of_rules_changes_neither_decision_nor_trace() => s_cases.Sample(one =>
    {
        var written = Policy(one.Forbids, Enumerable.Range(0, one.Forbids.Length)).Decide(Question(one.Flags));
        var shuffled = Policy(one.Forbids, one.Order).Decide(Question(one.Flags));

        Assert.Equal(written.Permitted, shuffled.Permitted);
        Assert.Equal(written.Trace.DecidedBy, shuffled.Trace.DecidedBy);
        Assert.Equal(written.Trace.Rules, shuffled.Trace.Rules);
    }, iter: 1000);

    [Fact]
    public void Leaving_an_attribute_out_never_opens_anything() => Gen.Select(s_cases, Gen.Int[0, RulesMax - 1]).Sample((one, left) =>
    {
        var policy = Policy(one.Forbids, one.Order);
        var all = Question(one.Flags);
        var fewer = all with { Context = new(all.Context.ByName.Remove($"f{left}")) };

        Assert.True(policy.Decide(all).Permitted || !policy.Decide(fewer).Permitted);
    }, iter: 1000);

    [Fact]
    public void A_forbid_whose_condition_is_not_known_forbids_unless_it_asks_first()
    {
        string Forbidding(string when) => Access.WithRules(Access.Rule("P", "permit"), Access.Rule("F", "forbid", when));
        const string archived = """{ "equals": [{ "attribute": "resource.archived" }, true] }""";

        var strict = Access.Policy(Forbidding(archived)).Decide(Access.Question());
        Assert.False(strict.Permitted);
        Assert.Equal([new("F", RuleEffect.Forbid, Truth.Unknown), new("P", RuleEffect.Permit, Truth.Yes)], strict.Trace.Rules);

        Assert.True(Access.Policy(Forbidding($$"""{ "and": [{ "has": "resource.archived" }, {{archived}}] }""")).Decide(Access.Question()).Permitted);
    }

    [Fact]
    public void What_the_policy_says_of_a_subject_outweighs_what_the_enforcement_point_says()
    {
        var policy = Access.Policy($$"""
            { "version": "t-1", "subjects": [{ "type": "user", "id": "u", "attributes": { "level": 1 } }],
              "rules": [{{Access.Rule("R", "permit", """{ "less": [5, { "attribute": "subject.level" }] }""")}}] }
            """);

        Assert.False(policy.Decide(Access.Question(subject: """{ "type": "user", "id": "u", "level": 9 }""")).Permitted);
        Assert.True(policy.Decide(Access.Question(subject: """{ "type": "user", "id": "other", "level": 9 }""")).Permitted);
        Assert.False(policy.Decide(Access.Question(subject: """{ "type": "robot", "id": "u", "level": 5 }""")).Permitted);
    }

    [Fact]
    public void A_role_may_what_the_roles_it_inherits_may()
    {
        var policy = Access.Policy("""
            { "version": "t-1", "roles": { "a": { "inherits": ["b", "c"] }, "b": { "inherits": ["d"] }, "c": { "inherits": ["d"] }, "d": {} },
              "subjects": [{ "type": "user", "id": "u", "roles": ["a"] }, { "type": "user", "id": "v", "roles": ["c"] }],
              "rules": [{ "id": "B", "effect": "permit", "roles": ["b"], "actions": ["write"], "resource": "doc" },
                        { "id": "D", "effect": "permit", "roles": ["d"], "actions": ["read"], "resource": "doc" }] }
            """);

        bool May(string who, string what) => policy.Decide(Access.Question(subject: $$"""{ "type": "user", "id": "{{who}}" }""", action: $$"""{ "name": "{{what}}" }""")).Permitted;
        Assert.True(May("u", "read") && May("u", "write") && May("v", "read"));
        Assert.False(May("v", "write"));
        Assert.False(May("w", "read"));
    }

    [Fact]
    public void The_policy_in_the_documentation_does_what_is_written_there()
    {
        var policy = Access.Policy(Access.DocumentedText);
        string? DecidedBy(string attributes) => policy.Decide(Access.Question(
            subject: """{ "type": "user", "id": "morty@the-citadel.com" }""", action: """{ "name": "can_delete_todo" }""",
            resource: $$"""{ "type": "todo", "id": "1", "properties": { "ownerID": "morty@the-citadel.com"{{attributes}} } }""")).Trace.DecidedBy;

        Assert.Equal("TODO-4", DecidedBy(""));
        Assert.Equal("TODO-4", DecidedBy(", \"locked\": false"));
        Assert.Equal("TODO-6", DecidedBy(", \"locked\": true"));
    }
}
