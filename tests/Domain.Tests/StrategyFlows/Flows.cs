using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>Definitions, and a world to run them in.</summary>
internal static class Flows
{
    public static readonly DateTimeOffset Start = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The example of the guide.</summary>
    public static string Example { get; } = Block(File.ReadAllText(Path.Combine(Root(), "docs", "strategy-flows.md")));

    /// <summary>The repository.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    private static string Block(string text) => text.Split("```json\n")[1].Split("\n```")[0];

    /// <summary>The example with something about it changed.</summary>
    public static string Changed(Action<JsonObject> change)
    {
        var flow = JsonNode.Parse(Example)!.AsObject();
        change(flow);
        return flow.ToJsonString();
    }

    public static FlowDefinition Read(string json)
    {
        var (definition, findings) = FlowFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.True(definition is not null, string.Join("\n", findings.Select(Line)));
        return definition;
    }

    public static FlowPlan Plan(string json)
    {
        var definition = Read(json);
        var report = FlowValidation.Of(definition);
        Assert.True(report.IsSound, string.Join("\n", report.Findings.Select(Line)));
        return FlowPlan.Of(definition);
    }

    public static string Line(FlowFinding finding) => $"{finding.Code} {finding.Pointer} {finding.Node}.{finding.Port}: {finding.Message.En}";

    /// <summary>A definition of nodes <c>id component parameters</c> and edges <c>from to</c>, a line each.</summary>
    public static string Of(string nodes, string edges, string rest = "")
    {
        var lines = nodes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', 3));
        var ways = edges.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '));
        return $$"""
            {"id":"sf_1","name":{"zh":"流程","en":"Flow"},"holdout":{"basisPoints":1000,"salt":"s"}{{rest}},
             "nodes":[{{string.Join(",", lines.Select(line => $"{{\"id\":\"{line[0]}\",\"component\":\"{line[1]}\",\"parameters\":{(line.Length > 2 ? line[2] : "{}")}}}"))}}],
             "edges":[{{string.Join(",", ways.Select(way => $"{{\"from\":\"{way[0]}\",\"to\":\"{way[1]}\"}}"))}}]}
            """;
    }

    /// <summary>A flow that sends by one sequencer, with all its gates: what is under test goes before, in, or after.</summary>
    public static string Sending(string touches = """{"touches":[{"channel":"email","afterHours":0}]}""", string renderer = """{"template":"t@1","text":"您好"}""") => Of(
        $"""
        go follow-up-trigger
        keep holdout-gate
        may consent-gate {"{"}"purpose":"p"{"}"}
        text template-renderer {renderer}
        check compliance-breaker
        send touchpoint-sequencer {touches}
        """,
        """
        go.fired keep.in
        keep.acted may.in
        may.granted text.in
        text.rendered check.in
        check.passed send.in
        """);

    public static FlowInteraction Interaction(string source = "mail-1", string customer = "cu_1") => new(source, new(customer), Ecosystem.Domain.Customers.InteractionKind.Email, Start.AddMinutes(-1), 7);

    /// <summary>Senses that see what a text says in so many words, so that tests can be read.</summary>
    public static FlowSenses Senses { get; } = new(
        text => new(text.Contains("unhappy", StringComparison.Ordinal) ? 90 : 10, "words-1", [new(0, text.Length)]),
        text => text.Contains("clinic decides", StringComparison.Ordinal) ? new(true, "clinic", 80, [new(0, 6)]) : new(false, "", 0, []),
        (text, names) => names.FirstOrDefault(one => one.Aliases.Add(one.Name).Any(name => text.Contains(name, StringComparison.Ordinal))) is { } found ? new(true, found.Name, 100, [new(0, 3)]) : new(false, "", 0, []),
        question => question.Text.Contains("最佳", StringComparison.Ordinal) ? new([$"{question.RuleSets[0]}:superlative"], [new(0, 2)])
            : question.Text.Contains("9折", StringComparison.Ordinal) && question.DiscountBasisPointsMax < 1_000 ? new(["discount"], [new(0, 2)], NeedsReview: true) : new([], []),
        // All but one get 20 % each, the first the rest.
        question => Chosen(question),
        FlowSenses.ByHash,
        question => new(500, question.Weights.Values.First(), 1_000));

    private static ChoiceSense Chosen(ChoiceQuestion question)
    {
        ImmutableArray<double> shares = [.. question.Candidates.Select((_, n) => n == 0 ? 1 - (0.2 * (question.Candidates.Length - 1)) : 0.2)];
        var (index, sum) = (0, shares[0]);
        while (index < shares.Length - 1 && question.Drawn >= sum) sum += shares[++index];
        return new(index, shares, "test-1");
    }

    /// <summary>A world in which everything may be done.</summary>
    public static FlowContext World(DateTimeOffset? now = null) => new(
        now ?? Start, 42, Senses, text => new("cu_1", Convert.ToBase64String(Encoding.UTF8.GetBytes(text))), text => Encoding.UTF8.GetString(Convert.FromBase64String(text.Token)))
    {
        Text = "all is well",
        Slots = ImmutableSortedDictionary<string, string>.Empty.Add("name", "王主任"),
        Consents = [new(Ecosystem.Domain.Customers.DataCategory.Interactions, "p", true, "co_1"), new(Ecosystem.Domain.Customers.DataCategory.Interactions, "joint planning", true, "co_1")],
    };

    /// <summary>A customer that the holdout under a salt leaves alone, or does not.</summary>
    public static string Customer(string salt, bool held, int basisPoints = 1000) =>
        Enumerable.Range(0, 1000).Select(n => $"cu_{n}").First(customer => FlowSenses.ByHash(salt, customer) * 10_000 < basisPoints == held);
}
