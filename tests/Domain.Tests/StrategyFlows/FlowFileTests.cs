using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-1: a definition is read strictly, and each fault has its place.</summary>
public class FlowFileTests
{
    [Fact]
    public void The_example_of_the_guide_is_read_and_comes_back_from_its_canonical_text()
    {
        var flow = Flows.Read(Flows.Example);

        Assert.Equal(("sf_resonance", "信号共振跟进", 17, 19, 1000), (flow.Id.Value, flow.Name.Zh, flow.Nodes.Length, flow.Edges.Length, flow.Holdout!.BasisPoints));
        Assert.Equal(new PortRef("mood", "calm"), flow.Edges[1].From);
        Assert.Equal("mood.calm", flow.Edges[1].From.ToString());
        Assert.Equal("holdout-gate", flow.Node("holdout")!.Component);
        Assert.Null(flow.Node("nobody"));
        Assert.Equal((flow.Hash, flow.Json), (FlowFile.Parse(flow.Json).Hash, FlowFile.Parse(flow.Json).Json));
        Assert.Throws<FormatException>(() => FlowFile.Parse("{}"));
    }

    [Fact]
    public void What_is_written_otherwise_but_says_the_same_has_the_same_hash_and_what_says_something_else_has_not()
    {
        var reordered = Flows.Changed(flow =>
        {
            var name = flow["name"]!.DeepClone();
            flow.Remove("name");
            flow["name"] = name;
        });

        Assert.NotEqual(Flows.Example, reordered);
        Assert.Equal(Flows.Read(Flows.Example).Hash, Flows.Read(reordered).Hash);
        Assert.NotEqual(Flows.Read(Flows.Example).Hash, Flows.Read(Flows.Changed(flow => flow["holdout"]!["salt"] = "other")).Hash);
    }

    [Theory]
    [InlineData("NOT_JSON", "", "{")]
    [InlineData("NOT_JSON", "", """{"id":"sf_1","id":"sf_2"}""")]
    [InlineData("NOT_AN_OBJECT", "", "[]")]
    [InlineData("MISSING_MEMBER", "", """{"id":"sf_1","nodes":[],"edges":[]}""")]
    public void A_text_that_is_no_definition_at_all_is_refused(string code, string pointer, string text)
    {
        var (definition, findings) = FlowFile.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(definition);
        Assert.Equal((code, pointer), (findings[0].Code, findings[0].Pointer));
    }

    public static TheoryData<string, string, Action<JsonObject>> Broken => new()
    {
        { "BAD_ID", "/id", flow => flow["id"] = "cu_1" },
        { "BAD_TEXT", "/id", flow => flow["id"] = 1 },
        { "BAD_TEXT", "/name/zh", flow => flow["name"]!["zh"] = "" },
        { "BAD_TEXT", "/name/en", flow => flow["name"]!["en"] = "two\nlines" },
        { "BAD_TEXT", "/name/en", flow => flow["name"]!["en"] = new string('x', 101) },
        { "UNKNOWN_MEMBER", "/colour~1~0", flow => flow["colour/~"] = "red" },
        { "OUT_OF_RANGE", "/nodes", flow => flow["nodes"] = new JsonArray() },
        { "OUT_OF_RANGE", "/nodes", flow => flow["nodes"] = new JsonArray([.. Enumerable.Range(0, 101).Select(n => (JsonNode)new JsonObject { ["id"] = $"n{n}", ["component"] = "holdout-gate" })]) },
        { "OUT_OF_RANGE", "/edges", flow => flow["edges"] = "none" },
        { "NOT_AN_OBJECT", "/nodes/2", flow => flow["nodes"]![2] = "shift" },
        { "MISSING_MEMBER", "/nodes/2", flow => flow["nodes"]![2]!.AsObject().Remove("component") },
        { "BAD_ID", "/nodes/2/id", flow => flow["nodes"]![2]!["id"] = "a.b" },
        { "NOT_AN_OBJECT", "/nodes/2/parameters", flow => flow["nodes"]![2]!["parameters"] = new JsonArray() },
        { "BAD_PORT", "/edges/0/from", flow => flow["edges"]![0]!["from"] = "heard" },
        { "BAD_PORT", "/edges/0/to", flow => flow["edges"]![0]!["to"] = "a.b.c" },
        { "NOT_AN_OBJECT", "/edges/0", flow => flow["edges"]![0] = 1 },
        { "NOT_AN_OBJECT", "/loops/0", flow => flow["loops"] = new JsonArray(1) },
        { "OUT_OF_RANGE", "/loops/0/roundsMax", flow => flow["loops"] = new JsonArray(Loop(21)) },
        { "OUT_OF_RANGE", "/holdout/basisPoints", flow => flow["holdout"]!["basisPoints"] = 99 },
        { "OUT_OF_RANGE", "/holdout/basisPoints", flow => flow["holdout"]!["basisPoints"] = 5001 },
        { "BAD_SALT", "/holdout/salt", flow => flow["holdout"]!["salt"] = "a b" },
        { "NOT_AN_OBJECT", "/holdout", flow => flow["holdout"] = 5 },
        { "MISSING_MEMBER", "/name", flow => flow["name"] = new JsonObject { ["zh"] = "名" } },
        { "TOO_LARGE", "", flow => flow["nodes"]![0]!["parameters"] = new JsonObject { ["x"] = new string('x', FlowLimits.BytesMax) } },
    };

    private static JsonObject Loop(int rounds) => new() { ["id"] = "l", ["nodes"] = new JsonArray("mood"), ["roundsMax"] = rounds };

    [Theory, MemberData(nameof(Broken))]
    public void Each_fault_has_its_pointer(string code, string pointer, Action<JsonObject> fault)
    {
        var (definition, findings) = FlowFile.Read(Encoding.UTF8.GetBytes(Flows.Changed(fault)));

        Assert.Null(definition);
        Assert.Equal([(code, pointer)], findings.Select(finding => (finding.Code, finding.Pointer)));
        Assert.All(findings, finding => Assert.True(finding.Message is { Zh.Length: > 0, En.Length: > 0 } && finding.Severity == FlowSeverity.Fault));
    }
}
