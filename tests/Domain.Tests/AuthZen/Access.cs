using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.AuthZen;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>Access policies and questions as these tests write them.</summary>
internal static class Access
{
    /// <summary>The policy of the Todo interop scenario.</summary>
    public static string TodoText { get; } = File.ReadAllText(Path.Combine(Folder(), "todo.access.json"));

    /// <summary>The policy that docs/authzen.md shows.</summary>
    public static string DocumentedText { get; } =
        File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "docs", "authzen.md")).Split("```json\n").Single(block => block.Contains("\"rules\":", StringComparison.Ordinal)).Split("```")[0];

    public static AccessPolicy Policy(string json)
    {
        var (policy, faults) = AccessPolicyFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(faults);
        return policy!;
    }

    public static IReadOnlyList<JsonFault> Faults(string json)
    {
        var (policy, faults) = AccessPolicyFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.True(policy is null == !faults.IsEmpty, "Either a policy or faults, never both.");
        Assert.All(faults, fault => Assert.NotEqual("", fault.Message));
        return faults;
    }

    /// <summary>A policy for one resource type with the given rules; everybody is user u, who holds no role.</summary>
    public static string WithRules(params IEnumerable<string> rules) => $$"""{ "version": "t-1", "rules": [{{string.Join(", ", rules)}}] }""";

    public static string Rule(string id, string effect, string? when = null, string action = "read") =>
        $$"""{ "id": "{{id}}", "effect": "{{effect}}", "actions": ["{{action}}"], "resource": "doc"{{(when is null ? "" : $", \"when\": {when}")}} }""";

    public static AccessRequest Question(string context = "{}", string subject = """{ "type": "user", "id": "u" }""", string action = """{ "name": "read" }""", string resource = """{ "type": "doc", "id": "d" }""")
    {
        var (request, mistake) = Read($$"""{ "subject": {{subject}}, "action": {{action}}, "resource": {{resource}}, "context": {{context}} }""");
        Assert.Null(mistake);
        return request!;
    }

    public static (AccessRequest? Request, string? Mistake) Read(string json) => AccessRequestJson.Read(JsonElement.Parse(json));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
