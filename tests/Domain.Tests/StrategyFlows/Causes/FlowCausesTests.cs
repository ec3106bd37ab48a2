using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Causes;

namespace Ecosystem.Domain.Tests.StrategyFlows.Causes;

/// <summary>SF-98, SF-99: the causal graph of a flow at work.</summary>
public class FlowCausesTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<string> s_actions = ["call", "visit", "write"];

    private static DeclaredChoice Declared(int version, params string[] actions) => new(version, new("next", "next", [.. actions], ["x"]), ["agreed"]);

    /// <summary>One customer each: calls are likelier where x is great, and there more comes of it anyway.</summary>
    private static List<DrawnChoice> Drawn(int count, double effect, Random random) => [.. Enumerable.Range(0, count).Select(n =>
    {
        var x = random.NextDouble();
        ImmutableArray<double> odds = [.2 + (.5 * x), .15, .65 - (.5 * x)];
        var chosen = random.NextDouble() is var drawn && drawn < odds[0] ? 0 : drawn < odds[0] + odds[1] ? 1 : 2;
        return Choice($"cu_{n}", chosen, odds, x, random.NextDouble() < .1 + (.4 * x) + (chosen == 0 ? effect : 0) ? 1 : 0);
    })];

    private static DrawnChoice Choice(string customer, int chosen, ImmutableArray<double> odds, double x, double value) => new(
        1, "next", customer, s_now, s_actions, odds, chosen, ImmutableSortedDictionary<string, double>.Empty.Add("x", x),
        value == 0 ? ImmutableDictionary<string, double>.Empty : ImmutableDictionary<string, double>.Empty.Add("agreed", value));

    private static FlowCausalGraph Graph(IReadOnlyList<DrawnChoice> choices, IReadOnlyList<WinCase>? cases = null) =>
        FlowCauses.Of([Declared(1, [.. s_actions]), Declared(2, "call", "other")], choices, cases ?? [], 0, 90, TestContext.Current.CancellationToken);

    private static FlowCauseEdge Of(FlowCausalGraph graph, string action) => graph.Edges.Single(edge => edge.From == $"behaviour/next/{action}");

    [Fact]
    public void An_effect_is_free_of_what_the_choice_depended_on_and_only_versions_that_chose_are_shown()
    {
        var graph = Graph(Drawn(8_000, .2, new(5)));
        var call = Of(graph, "call");
        Assert.Equal((CauseEvidence.Effect, true, 8_000L), (call.Evidence, call.IsFound, call.Count!.Value));
        Assert.InRange(.2, call.Low!.Value, call.High!.Value);
        Assert.True(call.Low > 0);
        Assert.DoesNotContain(graph.Nodes, node => node.Name == "other");
        Assert.Equal(["call", "visit", "write", "agreed", ""], graph.Nodes.Select(node => node.Name));
    }

    [Fact]
    public void Before_anything_was_chosen_the_newest_version_says_what_there_may_be()
    {
        var graph = Graph([]);
        Assert.Equal(["call", "other", "agreed", ""], graph.Nodes.Select(node => node.Name));
        Assert.Equal([FlowCauses.NoChoices, FlowCauses.NoChoices, FlowCauses.TooEarly], graph.Edges.Select(edge => edge.Why));
        Assert.Empty(FlowCauses.Of([], [], [], 0, 90, TestContext.Current.CancellationToken).Nodes);
    }

    [Theory]
    [InlineData(FlowCauses.ThinEvidence, 60, 60, false)]
    [InlineData(FlowCauses.FewCustomers, 4, 200, true)]
    [InlineData(FlowCauses.FewCustomers, 400, 4, true)]
    [InlineData(FlowCauses.NoVariation, 300, 300, false)]
    public void What_cannot_be_measured_has_no_figures_and_says_why(string why, int called, int others, bool hidden)
    {
        // Nothing ever comes of it; where customers are few, each is chosen for often.
        var graph = Graph([
            .. Enumerable.Range(0, 400).Select(n => n % 2 == 0 ? Choice($"cu_{n / 2 % called}", 0, [.5, .25, .25], 0, 0) : Choice($"cu_{called + (n / 2 % others)}", 2, [.5, .25, .25], 0, 0)).Take(why == FlowCauses.ThinEvidence ? 90 : 400)]);
        var call = Of(graph, "call");
        Assert.Equal((CauseEvidence.Assumed, why, null, null, null, null), (call.Evidence, call.Why, call.Effect, call.Low, call.High, call.PValue));
        Assert.Equal(hidden, call.Count is null);
    }

    [Fact]
    public void Choices_that_could_not_have_been_otherwise_say_nothing()
    {
        var graph = Graph([.. Enumerable.Range(0, 300).Select(n => Choice($"cu_{n}", 0, [1, 0, 0], 0, n % 2))]);
        Assert.Equal((FlowCauses.NotDrawn, 0L), (Of(graph, "call").Why, Of(graph, "call").Count));
    }

    [Fact]
    public void What_is_hidden_does_not_follow_from_what_is_told()
    {
        var graph = Graph([.. Enumerable.Range(0, 303).Select(n => Choice($"cu_{n}", n < 3 ? 1 : n < 100 ? 2 : 0, [.4, .3, .3], 0, n % 2))]);
        Assert.Equal([("call", (long?)203), ("visit", null), ("write", null)], graph.Nodes.Take(3).Select(node => (node.Name, node.Count)));
    }

    [Fact]
    public void A_win_before_the_response_is_none_of_its_and_small_groups_are_not_compared()
    {
        WinCase Case(int n, int? responded, int? won) => new(
            $"cu_{n}", s_now, responded is { } day ? ImmutableDictionary<string, DateTimeOffset>.Empty.Add("agreed", s_now.AddDays(day)) : ImmutableDictionary<string, DateTimeOffset>.Empty, won is { } at ? s_now.AddDays(at) : null);
        var choices = Drawn(10, 0, new(6));
        // Whoever agrees buys before that, or not at all.
        var reversed = Graph(choices, [.. Enumerable.Range(0, 400).Select(n => n < 100 ? Case(n, 5, 3) : n < 200 ? Case(n, 5, null) : Case(n, null, null))]).Edges[^1];
        Assert.Equal(CauseEvidence.Association, reversed.Evidence);
        Assert.True(reversed.Effect < 0, $"{reversed}");
        var after = Graph(choices, [.. Enumerable.Range(0, 400).Select(n => n < 200 ? Case(n, 3, n % 2 == 0 ? 5 : null) : Case(n, null, null))]).Edges[^1];
        Assert.InRange(after.Effect!.Value, .499, .501);
        Assert.Equal(FlowCauses.ThinEvidence, Graph(choices, [.. Enumerable.Range(0, 400).Select(n => Case(n, n < 40 ? 3 : null, 5))]).Edges[^1].Why);
        Assert.Equal((FlowCauses.FewCustomers, null), (Graph(choices, [Case(0, 3, 5), Case(1, 3, 5)]).Edges[^1] is var few ? (few.Why, few.Count) : default));
    }
}
