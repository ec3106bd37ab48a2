using System.Text;
using System.Text.Json;

namespace Ecosystem.Testing;

/// <summary>A request that is small to send and meant to be dear to answer.</summary>
/// <param name="Body">What is posted to /graphql; the caller has every scope of the internal audience.</param>
/// <param name="Code">The error that refuses it.</param>
public sealed record Attack(string Name, string Body, string Code)
{
    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        Document("fragment bomb", Bomb(), "LIMIT_EXCEEDED"),
        Document("alias x 1000", "{ " + Repeated(1_000, i => $"a{i}: me {{ client }} ") + "}", "LIMIT_EXCEEDED"),
        Document("deep nesting", Repeated(100, _ => "{ofType") + new string('}', 100), "LIMIT_EXCEEDED"),
        Document("deepest nesting", Repeated(10_000, _ => "{a") + new string('}', 10_000), "LIMIT_EXCEEDED"),
        Document("deep literal", "{ unit(id: " + new string('[', 10_000) + new string(']', 10_000) + ") { id } }", "LIMIT_EXCEEDED"),
        Document("directive flood", "{ me { client " + Repeated(1_900, _ => "@include(if:true)") + " } }", "LIMIT_EXCEEDED"),
        Document("overlapping fields", "{ me { " + Repeated(1_990, _ => "client ") + "} }", "LIMIT_EXCEEDED"),
        Document("overlapping lists", "{ units(first: 1) { nodes { " + Repeated(49, _ => "quarters { quarter } limits { permission } ") + "quarters { quarter: attainmentPercent } } } }", "VALIDATION_FAILED"),
        Document("dear page", "{ " + Repeated(19, i => $"u{i}: units(first: 200) {{ nodes {{ name quarters {{ quarter }} limits {{ permission }} kpis {{ week }} weeks {{ week }} }} }} ") + "}", "LIMIT_EXCEEDED"),
        Document("round introspection", "{ __schema { types { " + Repeated(4, _ => "fields { type { ") + "name" + new string('}', 8) + " } } }", "LIMIT_EXCEEDED"),
        Document("wide literal", "{ unit(id: [" + string.Join(',', Enumerable.Repeat("1", 16_000)) + "]) { id } }", "VALIDATION_FAILED"),
        Document("many variables", "query(" + Repeated(2_000, i => $"$v{i}:Int ") + ") { me { client } }", "VALIDATION_FAILED"),
        new("batch", "[" + string.Join(',', Enumerable.Repeat("""{"query":"{ me { client } }"}""", 5_000)) + "]", "BAD_REQUEST"),
        new("wide variables", $$$"""{"query":"query($id: ID!) { unit(id: $id) { id } }","variables":{"id":[{{{string.Join(',', Enumerable.Repeat("1", 120_000))}}}]}}""", "BAD_INPUT"),
        new("deep variables", $$$"""{"query":"query($id: ID!) { unit(id: $id) { id } }","variables":{"id":{{{new string('[', 100_000)}}}{{{new string(']', 100_000)}}}}}""", "BAD_REQUEST"),
        new("huge variables", $$$"""{"query":"query($id: ID!) { unit(id: $id) { id } }","variables":{"id":"{{{new string('x', 300_000)}}}"}}""", "BODY_TOO_LARGE"),
        new("lone surrogate in a variable", """{"query":"query($id: ID!) { unit(id: $id) { id } }","variables":{"id":"\ud800"}}""", "BAD_REQUEST"),
        Document("lone surrogate in a document", """{ unit(id: "\ud800") { id } }""", "BAD_REQUEST"),
    ];

    private static Attack Document(string name, string query, string code) => new(name, JsonSerializer.Serialize(new { query }), code);

    private static string Repeated(int count, Func<int, string> each) => string.Concat(Enumerable.Range(0, count).Select(each));

    /// <summary>Thirty levels of doubling: 3 KB that stand for a thousand million fields.</summary>
    private static string Bomb()
    {
        var bomb = new StringBuilder("{ me { ...f0 } }");
        for (var i = 0; i < 30; i++) bomb.Append($" fragment f{i} on Me {{ ...f{i + 1} ...f{i + 1} }}");
        return bomb.Append(" fragment f30 on Me { client }").ToString();
    }
}
