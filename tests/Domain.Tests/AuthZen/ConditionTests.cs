using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.AuthZen;

namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>What conditions hold, and that the reader tells which can never matter.</summary>
public class ConditionTests
{
    private static Truth Holds(string when, string context) =>
        Access.Policy(Access.WithRules(Access.Rule("R", "permit", when))).Decide(Access.Question(context)).Trace.Rules.Single().Condition;

    public static TheoryData<string, string, Truth> Comparisons() => new()
    {
        { """{ "equals": [{ "attribute": "context.a" }, "x"] }""", """{ "a": "x" }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "context.a" }, "x"] }""", """{ "a": "X" }""", Truth.No },
        { """{ "equals": [{ "attribute": "context.a" }, 1] }""", """{ "a": 1.00 }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "context.a" }, 1] }""", """{ "a": "1" }""", Truth.No },
        { """{ "equals": [{ "attribute": "context.a" }, true] }""", """{ "a": [true] }""", Truth.Unknown },
        { """{ "equals": [{ "attribute": "context.a" }, 1] }""", """{ "a": null }""", Truth.Unknown },
        { """{ "equals": [{ "attribute": "context.a" }, 1] }""", """{ "a": 1e400 }""", Truth.Unknown },
        { """{ "equals": [{ "attribute": "context.a.b.c" }, 1] }""", """{ "a": { "b": { "c": 1 } } }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "context.a.b" }, 1] }""", """{ "a": 1 }""", Truth.Unknown },
        { """{ "equals": [{ "attribute": "context.a" }, { "attribute": "context.b" }] }""", """{ "a": 2, "b": 2 }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "context.a" }, { "attribute": "context.b" }] }""", """{ "a": 2 }""", Truth.Unknown },
        { """{ "not": { "equals": [{ "attribute": "context.a" }, 1] } }""", "{}", Truth.Unknown },
        { """{ "less": [{ "attribute": "context.a" }, 10] }""", """{ "a": 9.999 }""", Truth.Yes },
        { """{ "less": [{ "attribute": "context.a" }, 10] }""", """{ "a": 10 }""", Truth.No },
        { """{ "less": [{ "attribute": "context.a" }, 10] }""", """{ "a": "9" }""", Truth.Unknown },
        { """{ "in": [{ "attribute": "context.a" }, ["x", 2]] }""", """{ "a": 2 }""", Truth.Yes },
        { """{ "in": [{ "attribute": "context.a" }, ["x", 2]] }""", """{ "a": 3 }""", Truth.No },
        { """{ "in": [{ "attribute": "context.a" }, ["x", 2]] }""", "{}", Truth.Unknown },
        { """{ "contains": [{ "attribute": "context.a" }, "x"] }""", """{ "a": ["y", {}, "x"] }""", Truth.Yes },
        { """{ "contains": [{ "attribute": "context.a" }, "x"] }""", """{ "a": [] }""", Truth.No },
        { """{ "contains": [{ "attribute": "context.a" }, "x"] }""", """{ "a": "xyz" }""", Truth.Unknown },
        { """{ "contains": [{ "attribute": "context.a" }, { "attribute": "context.b" }] }""", """{ "a": [] }""", Truth.Unknown },
        { """{ "has": "context.a" }""", """{ "a": {} }""", Truth.Yes },
        { """{ "has": "context.a" }""", """{ "a": null }""", Truth.No },
        { """{ "and": [{ "has": "context.b" }, { "equals": [{ "attribute": "context.a" }, 1] }] }""", "{}", Truth.No },
        { """{ "or": [{ "has": "context.b" }, { "equals": [{ "attribute": "context.a" }, 1] }] }""", """{ "b": 0 }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "action.name" }, { "attribute": "context.a" }] }""", """{ "a": "read" }""", Truth.Yes },
        { """{ "equals": [{ "attribute": "resource.type" }, { "attribute": "context.a" }] }""", """{ "a": "doc" }""", Truth.Yes },
    };

    [Theory, MemberData(nameof(Comparisons))]
    public void A_condition_holds_or_not_or_is_not_known(string when, string context, Truth expected) => Assert.Equal(expected, Holds(when, context));

    // Few attributes and constants, so that comparisons often depend on one another.
    private static readonly Gen<string> s_path = Gen.OneOf("context.a", "context.b");

    private static readonly Gen<string> s_comparison = Gen.OneOf(
        s_path.Select(path => $$"""{ "has": "{{path}}" }"""),
        Gen.Select(s_path, Gen.Int[0, 2], (path, n) => $$"""{ "equals": [{ "attribute": "{{path}}" }, {{n}}] }"""),
        Gen.Select(s_path, Gen.Int[0, 2], (path, n) => $$"""{ "less": [{{n}}, { "attribute": "{{path}}" }] }"""),
        Gen.Select(s_path, Gen.Int[0, 2], (path, n) => $$"""{ "less": [{ "attribute": "{{path}}" }, {{n}}] }"""),
        Gen.Select(s_path, Gen.Int[0, 2], (path, n) => $$"""{ "in": [{ "attribute": "{{path}}" }, [{{n}}, "x"]] }"""),
        Gen.Const("""{ "equals": [{ "attribute": "context.a" }, { "attribute": "context.b" }] }"""));

    private static Gen<string> Condition(int depth) => depth == 0 ? s_comparison : Gen.Frequency(
        (2, s_comparison),
        (1, Condition(depth - 1).Select(of => $$"""{ "not": {{of}} }""")),
        (2, Gen.Select(Gen.OneOf("and", "or"), Condition(depth - 1).Array[2, 3], (form, parts) => $$"""{ "{{form}}": [{{string.Join(", ", parts)}}] }""")));

    // Every value the comparisons above can tell apart, and more.
    private static readonly string?[] s_values = [null, "-1", "0", "0.5", "1", "1.5", "2", "3", "\"x\"", "\"y\"", "true", "[1]"];

    private static readonly IReadOnlyList<AccessRequest> s_questions =
    [
        .. from a in s_values
           from b in s_values
           select Access.Question($$"""{ {{string.Join(", ", new[] { a is null ? null : $"\"a\": {a}", b is null ? null : $"\"b\": {b}" }.OfType<string>())}} }"""),
    ];

    [Fact]
    public void A_condition_is_accepted_only_if_some_question_meets_it_and_some_does_not()
    {
        var (accepted, refused) = (0, 0);
        Condition(2).Sample(when =>
        {
            var (policy, faults) = AccessPolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(Access.WithRules(Access.Rule("R", "permit", when))));
            var outcomes = s_questions.Select(question => Naive(JsonElement.Parse(when), question.Context.ByName)).Distinct().ToList();
            if (policy is not null)
            {
                Interlocked.Increment(ref accepted);
                Assert.Equal(s_questions.Select(question => Naive(JsonElement.Parse(when), question.Context.ByName) == true), s_questions.Select(question => policy.Decide(question).Permitted));
            }
            else if (faults.FirstOrDefault(fault => fault.At == "rules[0].when") is { } whole)
            {
                Interlocked.Increment(ref refused);
                Assert.DoesNotContain(whole.Message.StartsWith("can never hold", StringComparison.Ordinal), outcomes.Select(outcome => outcome == true));
                if (whole.Message.StartsWith("always", StringComparison.Ordinal)) Assert.Equal([true], outcomes);
            }
        }, iter: 3000, threads: 1);
        Assert.True(accepted > 300 && refused > 10, $"The generator makes too few of a kind: {accepted} accepted, {refused} refused as a whole.");
    }

    /// <summary>The meaning of conditions once more, straight from their JSON: true, false or null for not known.</summary>
    private static bool? Naive(JsonElement json, IReadOnlyDictionary<string, AccessValue> context)
    {
        var form = json.EnumerateObject().Single();
        switch (form.Name)
        {
            case "not":
                return !Naive(form.Value, context);
            case "and":
                return form.Value.EnumerateArray().Select(part => Naive(part, context)).Aggregate((bool?)true, (left, right) => left & right);
            case "or":
                return form.Value.EnumerateArray().Select(part => Naive(part, context)).Aggregate((bool?)false, (left, right) => left | right);
            case "has":
                return context.ContainsKey(form.Value.GetString()!["context.".Length..]);
        }
        var (left, right) = (Side(form.Value[0]), form.Name == "in" ? null : Side(form.Value[1]));
        if (form.Name == "in") return left is null ? null : form.Value[1].EnumerateArray().Any(one => Equals(Side(one), left));
        if (form.Name == "less") return left is decimal low && right is decimal high ? low < high : null;
        return left is null || right is null ? null : Equals(left, right);

        object? Side(JsonElement side) => side.ValueKind switch
        {
            JsonValueKind.Number => side.GetDecimal(),
            JsonValueKind.String => side.GetString(),
            _ => context.GetValueOrDefault(side.GetProperty("attribute").GetString()!["context.".Length..]) switch
            {
                AccessValue.Number number => number.Value,
                AccessValue.Text text => text.Value,
                AccessValue.Flag flag => flag.Value,
                _ => null,
            },
        };
    }
}
