using System.Text.Json.Nodes;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-3 to SF-10: what speaks against a definition, each at its node, port and place.</summary>
public class FlowValidationTests
{
    [Fact]
    public void The_example_of_the_guide_has_no_finding()
    {
        var report = FlowValidation.Of(Flows.Read(Flows.Example));

        Assert.Empty(report.Findings.Select(Flows.Line));
        Assert.True(report.IsSound);
        Assert.Equal((Flows.Read(Flows.Example).Hash, FlowComponents.Version), (report.Hash, report.Catalogue));
    }

    [Fact]
    public void What_is_not_sound_is_made_ready_for_no_run() =>
        Assert.Contains("not sound", Assert.Throws<ArgumentException>(() => FlowPlan.Of(Flows.Read(Flows.Changed(flow => flow.Remove("holdout"))))).Message, StringComparison.Ordinal);

    private static void Edge(JsonObject flow, string from, string to) => flow["edges"]!.AsArray().Add(new JsonObject { ["from"] = from, ["to"] = to });

    private static void Cut(JsonObject flow, string from)
    {
        var edges = flow["edges"]!.AsArray();
        edges.Remove(edges.First(edge => (string)edge!["from"]! == from));
    }

    private static void Node(JsonObject flow, string id, string component, string parameters = "{}") =>
        flow["nodes"]!.AsArray().Add(new JsonObject { ["id"] = id, ["component"] = component, ["parameters"] = JsonNode.Parse(parameters) });

    private static JsonNode Parameters(JsonObject flow, string id) => flow["nodes"]!.AsArray().First(node => (string)node!["id"]! == id)!["parameters"]!;

    private static void Loop(JsonObject flow, params string[] nodes)
    {
        var loops = flow["loops"]?.AsArray() ?? new JsonArray();
        loops.Add(new JsonObject { ["id"] = $"loop{loops.Count}", ["nodes"] = new JsonArray([.. nodes.Select(node => (JsonNode)node)]), ["roundsMax"] = 3 });
        flow["loops"] = loops.Parent is null ? loops : loops.DeepClone();
    }

    /// <summary>Reason, node.port and place of the one finding, and what brings it about.</summary>
    public static TheoryData<string, Action<JsonObject>> Findings => new()
    {
        { "COMPONENT_UNKNOWN . /nodes/17/component extra", flow => Node(flow, "extra", "telepathy") },
        { "DUPLICATE_ID . /nodes/17/id outcome", flow => Node(flow, "outcome", "outcome-attributor", """{"metric":"m"}""") },
        { "DUPLICATE_EDGE calm /edges/19 mood", flow => Edge(flow, "mood.calm", "shift.in") },
        { "NODE_UNKNOWN . /edges/19/to nobody", flow => Edge(flow, "mood.alert", "nobody.in") },
        { "NODE_UNKNOWN . /edges/19/from nobody", flow => Edge(flow, "nobody.out", "shift.in") },
        { "PORT_UNKNOWN happy /edges/19/from mood", flow => Edge(flow, "mood.happy", "shift.in") },
        { "PORT_UNKNOWN out /edges/19/to shift", flow => Edge(flow, "mood.alert", "shift.out") },
        { "PARAMETER_UNKNOWN . /nodes/1/parameters/colour mood", flow => Parameters(flow, "mood")["colour"] = "red" },
        { "PARAMETER_BAD . /nodes/1/parameters/withinHours mood", flow => Parameters(flow, "mood")["withinHours"] = 49 },
        { "PARAMETER_BAD . /nodes/3/parameters/competitors/0/aliases/1 rivals", flow => Parameters(flow, "rivals")["competitors"]![0]!["aliases"]![1] = "" },
        { "PARAMETER_BAD . /nodes/10/parameters/text intro", flow => Parameters(flow, "intro")["text"] = "a\tb" },
        { "PARAMETERS_CONTRADICT . /nodes/10/parameters/text intro", flow => Parameters(flow, "intro")["text"] = "" },
        { "PARAMETERS_CONTRADICT . /nodes/6/parameters/actions next", flow => Parameters(flow, "next")["actions"]![1]!["id"] = "expert-visit" },
        { "PORT_UNCONNECTED chosen /nodes/17 spare", flow => { Node(flow, "spare", "next-best-action-scorer", """{"policy":"p","actions":[{"id":"a"},{"id":"b"}]}"""); Edge(flow, "mood.alert", "spare.in"); } },
        { "LOOP_WITHOUT_CYCLE . /loops/0/nodes/0 ", flow => Loop(flow, "mood") },
        { "NODE_UNKNOWN . /loops/0/nodes/0 nobody", flow => Loop(flow, "nobody") },
        { "TYPE_MISMATCH in /edges/19/to late", flow => { Node(flow, "late", "decision-maker-shift-detector"); Edge(flow, "touch.capped", "late.in"); } },
        { "NO_HOLDOUT .  ", flow => flow.Remove("holdout") },
        { "WAY_WITHOUT_CONSENT in /nodes/12 expert; WAY_WITHOUT_CONSENT in /nodes/15 touch", flow => { Cut(flow, "holdout.acted"); Edge(flow, "holdout.acted", "next.in"); flow["edges"]!.AsArray().Insert(0, new JsonObject { ["from"] = "mood.alert", ["to"] = "consent.in" }); Cut(flow, "consent.granted"); Edge(flow, "consent.granted", "rank.in"); Node(flow, "rank", "dynamic-weight-reranker", """{"weights":[{"feature":"f","percent":50}]}"""); } },
        { "WAY_WITHOUT_HOLDOUT in /nodes/12 expert; WAY_WITHOUT_HOLDOUT in /nodes/15 touch", flow => Edge(flow, "mood.alert", "consent.in") },
        { "WAY_WITHOUT_COMPLIANCE in /nodes/15 touch", flow => Edge(flow, "offerCheck.broken", "touch.in") },
        { "WAY_WITHOUT_COMPLIANCE in /nodes/15 touch", flow => Edge(flow, "offerCheck.review", "touch.in") },
        { "WAY_WITHOUT_COMPLIANCE in /nodes/15 touch", flow => { Node(flow, "read", "countersign-gate"); Edge(flow, "offerCheck.broken", "read.in"); Edge(flow, "read.approved", "touch.in"); } },
        { "", flow => { Node(flow, "read", "countersign-gate"); Edge(flow, "offerCheck.review", "read.in"); Edge(flow, "read.approved", "touch.in"); } },
        { "MODEL_TEXT_UNREVIEWED in /nodes/15 touch", flow => { Parameters(flow, "offer")["origin"] = "model"; Parameters(flow, "offer").AsObject().Remove("text"); } },
        { "QUOTE_UNGUARDED in /nodes/12 expert; QUOTE_UNGUARDED in /nodes/15 touch", flow => Edge(flow, "next.chosen", "which.in") },
        { "QUOTE_UNGUARDED in /nodes/12 expert; QUOTE_UNGUARDED in /nodes/15 touch", flow => Edge(flow, "guard.refused", "sign.in") },
        { "QUOTE_UNGUARDED in /nodes/12 expert; QUOTE_UNGUARDED in /nodes/15 touch", flow => Parameters(flow, "sign")["kind"] = "review" },
        { "CYCLE_UNDECLARED failed /edges/19 offer", flow => Edge(flow, "offer.failed", "offer.in") },
        { "LOOPS_OVERLAP . /loops/1/nodes/0 offer", flow => { Edge(flow, "offer.failed", "offer.in"); Loop(flow, "offer"); Loop(flow, "offer"); } },
        { "DUPLICATE_ID . /loops/1/id ", flow => { Edge(flow, "offer.failed", "offer.in"); Edge(flow, "intro.failed", "intro.in"); Loop(flow, "offer"); Loop(flow, "intro"); flow["loops"]![1]!["id"] = "loop0"; } },
        { "CYCLE_UNDECLARED broken /edges/19 offerCheck; CYCLE_UNDECLARED rendered /edges/16 offer", flow => Edge(flow, "offerCheck.broken", "offer.in") },
    };

    [Theory, MemberData(nameof(Findings))]
    public void Each_finding_is_the_only_one_and_at_its_place(string expected, Action<JsonObject> change)
    {
        var report = FlowValidation.Of(Flows.Read(Flows.Changed(change)));

        Assert.Equal(
            expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            report.Findings.Select(finding => $"{finding.Code} {finding.Port ?? "."} {finding.Pointer} {finding.Node}").Order(StringComparer.Ordinal));
        Assert.All(report.Findings, finding => Assert.True(finding.Message is { Zh.Length: > 0, En.Length: > 0 }));
    }

    [Fact]
    public void A_way_around_is_named_node_by_node()
    {
        var report = FlowValidation.Of(Flows.Read(Flows.Changed(flow => Edge(flow, "mood.alert", "consent.in"))));

        Assert.Contains("heard → mood → consent → next → guard → which → intro → introCheck → expert", report.Findings.First(finding => finding.Node == "expert").Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_that_nothing_leads_to_are_told_and_a_flow_that_sends_nothing_is_only_warned_of()
    {
        var flow = Flows.Read(Flows.Of("go follow-up-trigger\nmood sentiment-alert\nlost sentiment-alert\nlost2 sentiment-alert", "go.fired mood.in\nlost.calm lost2.in"));
        var report = FlowValidation.Of(flow);

        Assert.Equal(
            ["PORT_UNCONNECTED in lost", "NOTHING_SENT  ", "NODE_UNREACHABLE  lost", "NODE_UNREACHABLE  lost2"],
            report.Findings.Select(finding => $"{finding.Code} {finding.Port} {finding.Node}"));
        Assert.Equal(FlowSeverity.Warning, report.Findings.Single(finding => finding.Code == "NOTHING_SENT").Severity);
        Assert.True(FlowValidation.Of(Flows.Read(Flows.Of("go follow-up-trigger\nmood sentiment-alert", "go.fired mood.in"))).IsSound);
        Assert.Equal("NO_TRIGGER", FlowValidation.Of(Flows.Read(Flows.Of("keep holdout-gate\nkeep2 holdout-gate", "keep.acted keep2.in\nkeep2.acted keep.in", ",\"loops\":[{\"id\":\"l\",\"nodes\":[\"keep\",\"keep2\"],\"roundsMax\":2}]"))).Findings[0].Code);
    }

    [Fact]
    public void A_text_of_a_model_may_go_out_once_a_person_has_read_it_and_a_template_made_later_takes_its_place()
    {
        const string Gates = "go.fired keep.in\nkeep.acted may.in\nmay.granted text.in\n", Nodes = """
            go follow-up-trigger
            keep holdout-gate
            may consent-gate {"purpose":"p"}
            text template-renderer {"template":"t@1","origin":"model"}
            check compliance-breaker
            send touchpoint-sequencer {"touches":[{"channel":"email","afterHours":0}]}

            """;
        string[] Codes(string nodes, string edges) => [.. FlowValidation.Of(Flows.Read(Flows.Of(Nodes + nodes, Gates + edges))).Findings.Select(finding => finding.Code)];

        Assert.Equal(["MODEL_TEXT_UNREVIEWED"], Codes("", "text.rendered check.in\ncheck.passed send.in"));
        Assert.Empty(Codes("read countersign-gate", "text.rendered check.in\ncheck.passed read.in\nread.approved send.in"));
        Assert.Equal(["MODEL_TEXT_UNREVIEWED"], Codes("read countersign-gate {\"kind\":\"countersign\"}", "text.rendered check.in\ncheck.passed read.in\nread.approved send.in"));
        Assert.Equal(["MODEL_TEXT_UNREVIEWED"], Codes("read countersign-gate", "text.rendered check.in\ncheck.passed read.in\nread.approved send.in\nread.rejected send.in"));
        Assert.Empty(Codes("again template-renderer {\"template\":\"t@2\",\"text\":\"x\"}", "text.rendered again.in\nagain.rendered check.in\ncheck.passed send.in"));
    }

    [Fact]
    public void Where_ways_meet_what_they_have_in_common_goes_on()
    {
        // A signal and an interaction are both interactions; a text and an interaction have only the customer in common.
        string[] Codes(string edges) => [.. FlowValidation.Of(Flows.Read(Flows.Of(
            """
            go follow-up-trigger
            mood sentiment-alert
            keep holdout-gate
            shift decision-maker-shift-detector
            text template-renderer {"template":"t@1","text":"x"}
            check compliance-breaker
            """, edges))).Findings.Where(finding => finding.Severity == FlowSeverity.Fault).Select(Flows.Line)];

        Assert.All(Codes("go.fired mood.in\nmood.calm keep.in\nmood.alert keep.in\nkeep.acted shift.in\nshift.none text.in\ntext.rendered check.in\ncheck.passed text.in"), line => Assert.StartsWith("CYCLE_UNDECLARED", line, StringComparison.Ordinal));
        Assert.Contains(
            Codes("go.fired mood.in\nmood.calm keep.in\nmood.alert text.in\ntext.rendered check.in\ncheck.passed keep.in\nkeep.acted shift.in"),
            line => line.StartsWith("TYPE_MISMATCH /edges/5/to shift.in", StringComparison.Ordinal) && line.Contains("takes Interaction, and Customer comes from keep.acted", StringComparison.Ordinal));
    }
}
