using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Ecosystem.Domain.AuthZen;
using Ecosystem.Domain.Tests.Json;

namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>What an access policy must not be, each refused at its place.</summary>
public class PolicyFileTests
{
    private const string Has = """{ "has": "context.a" }""";

    private static string When(string when) => Access.WithRules(Access.Rule("R", "permit", when));

    private static string Roles(string roles, string subjects = """[{ "type": "user", "id": "u", "roles": ["a"] }]""") =>
        $$"""{ "version": "t-1", "roles": {{roles}}, "subjects": {{subjects}}, "rules": [{{Access.Rule("R", "permit")}}] }""";

    private static string Named(string conditions, string when) =>
        $$"""{ "version": "t-1", "conditions": {{conditions}}, "rules": [{{Access.Rule("R", "permit", when)}}] }""";

    private static string Compare(string form, string left, string right) => $$"""{ "{{form}}": [{{left}}, {{right}}] }""";

    private const string A = """{ "attribute": "context.a" }""";

    public static TheoryData<string, string, string> Refused() => new()
    {
        // What cannot be read.
        { "", "", "no canonical form" },
        { "[]", "", "must be an object" },
        { "{}", "", "has no 'version'" },
        { """{ "version": "1", "version": "2", "rules": [] }""", "", "" },
        { """{ "version": "1", "rules": [] }""", "rules", "a list of 1 to 1000" },
        { """{ "version": "", "rules": [] }""", "version", "1 to 200 characters" },
        { """{ "version": "1", "rules": [], "rulez": [] }""", "", "'rulez', which means nothing" },
        { """{ "version": "1", "description": 1, "rules": [] }""", "description", "must be a text" },
        // Rules.
        { Access.WithRules("1"), "rules[0]", "must be an object" },
        { Access.WithRules("""{ "id": "R" }"""), "rules[0]", "has no 'effect'" },
        { Access.WithRules(Access.Rule("R", "allow")), "rules[0].effect", "permit or forbid" },
        { Access.WithRules(Access.Rule("R", "permit"), Access.Rule("R", "forbid", Has)), "rules[1].id", "the id of another rule" },
        { Access.WithRules("""{ "id": "R", "effect": "permit", "actions": [], "resource": "doc" }"""), "rules[0].actions", "a list of 1 to 64" },
        { Access.WithRules("""{ "id": "R", "effect": "permit", "actions": ["a", "a"], "resource": "doc" }"""), "rules[0].actions[1]", "in the list already" },
        { Access.WithRules("""{ "id": "R", "effect": "permit", "actions": ["a"], "resource": "doc", "roles": ["boss"] }"""), "rules[0].roles", "no role 'boss'" },
        { Access.WithRules("""{ "id": "R", "effect": "permit", "actions": ["a"], "resource": "doc", "unless": {} }"""), "rules[0]", "'unless', which means nothing" },
        // Conditions.
        { When("true"), "rules[0].when", "must be an object with one of" },
        { When("{}"), "rules[0].when", "must be an object with one of" },
        { When("""{ "has": "context.a", "not": { "has": "context.b" } }"""), "rules[0].when", "must be an object with one of" },
        { When("""{ "matches": [{ "attribute": "context.a" }, "^a+$"] }"""), "rules[0].when", "'matches', which means nothing" },
        { When("""{ "and": [] }"""), "rules[0].when.and", "a list of 1 to 64" },
        { When("""{ "has": "weather.a" }"""), "rules[0].when.has", "is not an attribute such as" },
        { When("""{ "has": "context" }"""), "rules[0].when.has", "is not an attribute such as" },
        { When("""{ "has": "context.a..b" }"""), "rules[0].when.has", "is not an attribute such as" },
        { When("""{ "has": "context.a.b.c.d.e" }"""), "rules[0].when.has", "is not an attribute such as" },
        { When(Compare("equals", A, "null")), "rules[0].when.equals[1]", "must be a text, a number" },
        { When(Compare("equals", A, "9007199254740992")), "rules[0].when.equals[1]", "must be a text, a number" },
        { When(Compare("equals", A, "1e300")), "rules[0].when.equals[1]", "must be a text, a number" },
        { When(Compare("equals", A, "[1]")), "rules[0].when.equals[1]", "must be a text, a number" },
        { When("""{ "equals": [1] }"""), "rules[0].when.equals", "a list of 2 to 2" },
        { When(Compare("less", A, "\"1\"")), "rules[0].when.less[1]", "must be a number" },
        { When(Compare("in", A, "[]")), "rules[0].when.in[1]", "a list of 1 to 64" },
        { When(Compare("in", A, "[1, 1.0]")), "rules[0].when.in[1]", "names a value twice" },
        { When(Compare("contains", "\"abc\"", A)), "rules[0].when.contains[0]", "an attribute that holds a list" },
        { When("""{ "use": "nowhere" }"""), "rules[0].when.use", "no condition 'nowhere'" },
        // Cycles.
        { Roles("""{ "a": { "inherits": ["a"] } }"""), "roles.a.inherits", "a → a" },
        { Roles("""{ "a": { "inherits": ["b"] }, "b": { "inherits": ["c"] }, "c": { "inherits": ["a"] } }"""), "roles.a.inherits", "a → b → c → a" },
        { Roles("""{ "a": { "inherits": ["x"] } }"""), "roles.a.inherits", "no role 'x'" },
        { Named("""{ "n": { "use": "n" } }""", """{ "use": "n" }"""), "conditions.n", "n → n" },
        { Named("""{ "n": { "not": { "use": "m" } }, "m": { "and": [{ "has": "context.a" }, { "use": "n" }] } }""", """{ "use": "n" }"""), "conditions.n", "n → m → n" },
        // Branches nothing leads to.
        { Roles("""{ "a": {}, "b": {} }"""), "roles.b", "unreachable" },
        { Named("""{ "n": { "has": "context.a" } }""", Has), "conditions.n", "is used by no rule" },
        { When(Compare("equals", "1", "1")), "rules[0].when.equals", "compares what never changes" },
        { When(Compare("equals", A, A)), "rules[0].when.equals", "compares what never changes" },
        { When($$"""{ "and": [{{Compare("equals", A, "1")}}, {{Compare("equals", A, "2")}}] }"""), "rules[0].when", "can never hold" },
        { When($$"""{ "and": [{{Compare("less", A, "3")}}, {{Compare("less", "5", A)}}] }"""), "rules[0].when", "can never hold" },
        { When($$"""{ "and": [{{Has}}, { "not": {{Has}} }] }"""), "rules[0].when", "can never hold" },
        { When($$"""{ "or": [{{Has}}, { "not": {{Has}} }] }"""), "rules[0].when", "always holds" },
        { When("""{ "has": "subject.id" }"""), "rules[0].when", "always holds" },
        { When(Compare("equals", """{ "attribute": "resource.type" }""", "\"user\"")), "rules[0].when", "can never hold" },
        { When(Compare("in", """{ "attribute": "action.name" }""", """["read", "write"]""")), "rules[0].when", "always holds" },
        { When($$"""{ "or": [{ "has": "context.b" }, { "and": [{{Compare("equals", A, "1")}}, {{Compare("in", A, "[2, 3]")}}] }] }"""), "rules[0].when.or[1]", "can never hold where it matters" },
        { When($$"""{ "or": [{{Compare("in", A, "[1, 2]")}}, {{Compare("equals", A, "1")}}] }"""), "rules[0].when.or[1]", "can never hold where it matters" },
        { When($$"""{ "and": [{{Has}}, { "or": [{{Has}}, { "has": "context.b" }] }] }"""), "rules[0].when.and[1]", "always holds wherever it matters" },
        // Rules that another leaves nothing to decide.
        { Access.WithRules(Access.Rule("R1", "permit"), Access.Rule("R2", "forbid")), "rules[0].actions[0]", "'R2' forbids it" },
        { Access.WithRules(Access.Rule("R1", "permit"), Access.Rule("R2", "permit")), "rules[1].actions[0]", "'R1' permits it" },
        { Access.WithRules(Access.Rule("R1", "permit", Has), Access.Rule("R2", "permit")), "rules[0].actions[0]", "'R2' permits it" },
        { Access.WithRules(Access.Rule("R1", "forbid", Has), Access.Rule("R2", "forbid")), "rules[0].actions[0]", "'R2' forbids it" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_a_policy_must_not_be_is_refused_at_its_place(string json, string at, string message)
    {
        var faults = Access.Faults(json);
        Assert.Contains(faults, fault => fault.At == at && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_for_a_role_that_inherits_a_permitted_one_has_nothing_left_to_decide()
    {
        var text = Access.TodoText.Replace("\"TODO-3\", \"effect\": \"permit\", \"roles\": [\"editor\"], \"actions\": [\"can_create_todo\"]", "\"TODO-3\", \"effect\": \"permit\", \"roles\": [\"editor\"], \"actions\": [\"can_read_todos\"]", StringComparison.Ordinal);
        Assert.NotEqual(Access.TodoText, text);
        Assert.Equal(["rules[2].actions[0]"], Access.Faults(text).Select(fault => fault.At));
    }

    [Fact]
    public void A_rule_that_narrows_another_by_role_condition_or_effect_is_accepted() => Access.Policy(Access.WithRules(
        Access.Rule("R1", "permit", $$"""{ "and": [{{Has}}, {{Compare("less", A, "3")}}, { "not": {{Compare("equals", A, "1")}} }] }"""),
        Access.Rule("R2", "forbid", Compare("equals", A, "2")), Access.Rule("R3", "permit", action: "write"), Access.Rule("R4", "forbid", Has, action: "write")));

    [Fact]
    public void A_branch_of_a_named_condition_may_be_idle_in_one_rule_when_it_matters_in_another()
    {
        // In R1 the second branch of n can never hold.
        string Policy(params string[] rules) => $$"""{ "version": "t-1", "conditions": { "n": { "or": [{{Compare("equals", A, "1")}}, { "has": "context.b" }] } }, "rules": [{{string.Join(", ", rules)}}] }""";
        var first = Access.Rule("R1", "permit", """{ "and": [{ "use": "n" }, { "not": { "has": "context.b" } }] }""");

        Assert.Equal(["conditions.n.or[1]"], Access.Faults(Policy(first)).Select(fault => fault.At));
        Access.Policy(Policy(first, Access.Rule("R2", "permit", """{ "use": "n" }""")));
    }

    [Fact]
    public void Sizes_are_bounded_and_the_bound_itself_is_fine()
    {
        string Rules(int count) => Access.WithRules(Enumerable.Range(0, count).Select(n => Access.Rule($"R{n}", "permit", $$"""{ "has": "context.a{{n}}" }""")));
        Access.Policy(Rules(PolicyLimits.RulesMax));
        Assert.Equal("rules", Assert.Single(Access.Faults(Rules(PolicyLimits.RulesMax + 1))).At);

        string Deep(int depth) => When(string.Concat(Enumerable.Repeat("""{ "not": """, depth - 1)) + Has + new string('}', depth - 1));
        Access.Policy(Deep(PolicyLimits.DepthMax));
        Assert.Contains("8 deep", Assert.Single(Access.Faults(Deep(PolicyLimits.DepthMax + 1))).Message, StringComparison.Ordinal);

        string Wide(int comparisons) => When($$"""{ "and": [{{string.Join(", ", Enumerable.Range(0, comparisons).Select(n => $$"""{ "has": "context.a{{n}}" }"""))}}] }""");
        Access.Policy(Wide(PolicyLimits.ComparisonsPerRuleMax));
        Assert.Contains("8 different comparisons", Assert.Single(Access.Faults(Wide(PolicyLimits.ComparisonsPerRuleMax + 1))).Message, StringComparison.Ordinal);

        Assert.Contains("256 KB", Assert.Single(Access.Faults(Rules(1) + new string(' ', PolicyLimits.BytesMax))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_that_double_at_every_step_are_refused_before_they_grow()
    {
        var doubling = string.Join(", ", Enumerable.Range(0, 150).Select(n => $$"""
            "n{{n}}": { "and": [{ "use": "n{{n + 1}}" }, { "use": "n{{n + 1}}" }] }
            """));
        Assert.NotEmpty(Access.Faults(Named($$"""{ {{doubling}}, "n150": {{Has}} }""", """{ "use": "n0" }""")));
    }

    [Fact]
    public void Only_the_first_20_mistakes_are_told() =>
        Assert.Equal(20, Access.Faults(Access.WithRules(Enumerable.Repeat("1", 50))).Count);

    [Fact]
    public void No_json_whatever_makes_the_reader_fail() =>
        JsonValues.Value.Sample(value => Assert.NotEmpty(Access.Faults(value?.ToJsonString() ?? "null")), iter: 2000);

    [Fact]
    public void A_policy_with_one_part_replaced_or_taken_out_is_read_or_refused_and_never_fails() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Bool, JsonValues.Value).Sample((pick, takeOut, other) =>
        {
            var policy = JsonNode.Parse(Access.TodoText)!;
            var parts = Parts(policy).ToList();
            var part = parts[pick % parts.Count];
            if (part.Parent is JsonObject owner && takeOut) owner.Remove(part.GetPropertyName());
            else part.ReplaceWith(other?.DeepClone());
            var (read, faults) = AccessPolicyFile.Read(Encoding.UTF8.GetBytes(policy.ToJsonString()));
            Assert.Equal(read is null, !faults.IsEmpty);
        }, iter: 2000);

    private static IEnumerable<JsonNode> Parts(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    }).SelectMany(part => Parts(part).Prepend(part));
}
