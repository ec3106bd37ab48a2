using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Components;
using Json.Schema;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>The catalogue, and what is published of it: its schema and the guide's table.</summary>
public class CatalogueTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(FlowSchema.Text);

    [Fact]
    public void There_are_the_17_components_of_the_domain() => Assert.Equal(
        [
            "competitor-matcher", "compliance-breaker", "consent-gate", "countersign-gate", "decision-maker-shift-detector", "dynamic-weight-reranker", "experiment-splitter", "expert-dispatcher",
            "follow-up-trigger", "holdout-gate", "next-best-action-scorer", "outcome-attributor", "quote-guardrail", "segment-selector", "sentiment-alert", "template-renderer", "touchpoint-sequencer",
        ], FlowComponents.All.Select(spec => spec.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_component_port_and_parameter_is_explained_in_both_languages_and_named_once()
    {
        foreach (var spec in FlowComponents.All)
        {
            Assert.All([spec.Title, spec.Doc, .. spec.Inputs.Select(port => port.Doc), .. spec.Outputs.Select(port => port.Doc), .. spec.Parameters.SelectMany(All).Select(one => one.Doc)], doc =>
            {
                Assert.True(doc.Zh.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter), $"{spec.Name}: {doc.Zh}");
                Assert.True(doc.En.Length > 0 && doc.En.All(char.IsAscii), $"{spec.Name}: {doc.En}");
            });
            Assert.Distinct(spec.Inputs.Select(port => port.Name));
            Assert.Distinct(spec.Outputs.Select(port => port.Name));
            Assert.Distinct(spec.Parameters.Select(parameter => parameter.Name));
            Assert.True(spec.PassingPort is null || spec.Output(spec.PassingPort) is { Required: true });
        }
    }

    private static IEnumerable<ParameterSpec> All(ParameterSpec spec) => [spec, .. spec.Members.SelectMany(All), .. spec.Item is { } item ? All(item) : []];

    [Fact]
    public void Every_default_is_itself_in_order()
    {
        foreach (var spec in FlowComponents.All)
            foreach (var property in FlowSchema.Parameters(spec)["properties"]!.AsObject().Where(property => property.Value!["default"] is not null))
                Assert.True(JsonSchema.FromText(property.Value!.ToJsonString()).Evaluate(property.Value["default"]).IsValid, $"{spec.Name}.{property.Key}");
    }

    /// <summary>With UPDATE_SCHEMA=1 the published file and the guide are written anew.</summary>
    [Fact]
    public void The_published_schema_and_the_guide_are_those_of_the_catalogue()
    {
        var (schema, guide) = (Path.Combine(Flows.Root(), "docs", "strategy-flow.schema.json"), Path.Combine(Flows.Root(), "docs", "strategy-flows.md"));
        const string Begin = "<!-- components: made from the catalogue; see CatalogueTests -->\n", End = "<!-- end of components -->";
        var text = File.ReadAllText(guide);
        var around = (Before: text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], After: text[text.IndexOf(End, StringComparison.Ordinal)..]);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(schema, FlowSchema.Text);
            File.WriteAllText(guide, around.Before + Table() + around.After);
        }

        Assert.Equal(FlowSchema.Text, File.ReadAllText(schema));
        Assert.Equal(around.Before + Table() + around.After, File.ReadAllText(guide));
    }

    private static string Table()
    {
        var text = new StringBuilder();
        foreach (var spec in FlowComponents.All)
        {
            text.Append($"### {spec.Title.En} {spec.Title.Zh}: `{spec.Name}`\n\n{spec.Doc.En}\n{spec.Doc.Zh}\n\n");
            foreach (var port in spec.Inputs) text.Append($"- in `{port.Name}` ({Word(port.Type)}): {port.Doc.En}\n");
            foreach (var port in spec.Outputs) text.Append($"- out `{port.Name}` ({(port.Type is { } type ? Word(type) : "as it came in")}{(port.Required ? ", must be connected" : "")}): {port.Doc.En}\n");
            foreach (var one in spec.Parameters) text.Append($"- parameter `{one.Name}`{(one.Default is { } fallback && fallback.Length < 40 ? $" (default `{fallback}`)" : one.IsRequired ? " (must be given)" : "")}: {one.Doc.En}\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Word(PortType type) => type.ToString().ToLowerInvariant();

    [Fact]
    public void The_schema_takes_the_example() => Assert.True(s_schema.Evaluate(JsonNode.Parse(Flows.Example)).IsValid);

    public static TheoryData<string, Action<JsonObject>> Broken => new()
    {
        { "unknown component", flow => flow["nodes"]![0]!["component"] = "telepathy" },
        { "unknown parameter", flow => flow["nodes"]![1]!["parameters"]!["colour"] = "red" },
        { "out of range", flow => flow["nodes"]![1]!["parameters"]!["withinHours"] = 49 },
        { "a text for a number", flow => flow["nodes"]![1]!["parameters"]!["withinHours"] = "24" },
        { "not among the choices", flow => flow["nodes"]![5]!["parameters"]!["category"] = "secrets" },
        { "missing", flow => flow["nodes"]![5]!["parameters"]!.AsObject().Remove("purpose") },
        { "no parameters where one must be given", flow => flow["nodes"]![5]!.AsObject().Remove("parameters") },
        { "too few", flow => flow["nodes"]![6]!["parameters"]!["actions"]!.AsArray().RemoveAt(0) },
        { "a record's member missing", flow => flow["nodes"]![6]!["parameters"]!["actions"]![0]!.AsObject().Remove("id") },
        { "no record", flow => flow["nodes"]![6]!["parameters"]!["actions"]![0] = 1 },
        { "no flag", flow => flow["nodes"]![7]!["parameters"]!["askUnit"] = "yes" },
        { "a text that does not match", flow => flow["nodes"]![10]!["parameters"]!["template"] = "No Version" },
        { "a fraction", flow => flow["nodes"]![1]!["parameters"]!["withinHours"] = 1.5 },
        { "not a list", flow => flow["nodes"]![0]!["parameters"]!["kinds"] = "email" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void What_the_schema_refuses_validation_refuses_too_and_says_where(string what, Action<JsonObject> fault)
    {
        var json = Flows.Changed(fault);
        var report = FlowValidation.Of(Flows.Read(json));

        Assert.False(s_schema.Evaluate(JsonNode.Parse(json)).IsValid, what);
        Assert.Contains(report.Findings, finding => finding is { Severity: FlowSeverity.Fault, Node: not null } && finding.Pointer.StartsWith("/nodes/", StringComparison.Ordinal) && finding.Code is "COMPONENT_UNKNOWN" or "PARAMETER_UNKNOWN" or "PARAMETER_BAD" or "PARAMETER_MISSING");
    }
}
