using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Causal;

namespace Ecosystem.Domain.Tests.Learning.Causal;

/// <summary>SF-42, SF-43, SF-44: the causal graph.</summary>
public class CausalGraphTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly GraphTerms s_terms = new(2, TimeSpan.FromDays(90));

    /// <summary>Decisions that take the behaviour more often where the response is likelier anyway: whoever just compares means is misled.</summary>
    private static CausalGraph Drawn(CausalGraph graph, Random random, string behaviour, int count, double effect, Func<int, DateTimeOffset>? at = null)
    {
        for (var i = 0; i < count; i++)
        {
            var x = random.NextDouble();
            var propensity = 0.2 + (0.6 * x);
            var chosen = random.NextDouble() < propensity;
            graph = graph.Randomized(behaviour, "reply", [1, x], chosen, propensity, random.NextDouble() < 0.1 + (0.5 * x) + (chosen ? effect : 0) ? 1 : 0, at?.Invoke(i) ?? s_now);
        }
        return graph;
    }

    [Fact]
    public void An_effect_is_found_free_of_what_the_choice_depended_on()
    {
        var random = new Random(9);
        var edge = Assert.Single(Drawn(CausalGraph.Empty(s_terms), random, "expert call", 20_000, 0.1).Edges());
        output.WriteLine($"{edge}");
        Assert.Equal(("expert call", "reply", EdgeMethod.DoublyRobust, 20_000L, true), (edge.From, edge.To, edge.Method, edge.Count, edge.IsFound));
        Assert.InRange(0.1, edge.Low, edge.High);
        Assert.True(edge.Low > 0 && edge.High - edge.Low < 0.06);
        Assert.Equal(20_000, edge.EffectiveCount, 1e-6);
    }

    [Fact]
    public void What_does_nothing_is_not_found_although_those_who_had_it_reply_more_often()
    {
        var edge = Assert.Single(Drawn(CausalGraph.Empty(s_terms), new Random(10), "newsletter", 5_000, 0).Edges());
        Assert.False(edge.IsFound);
        Assert.InRange(0, edge.Low, edge.High);
    }

    [Fact]
    public void Of_many_that_do_nothing_and_some_that_do_those_that_do_are_found()
    {
        var (graph, random) = (CausalGraph.Empty(s_terms), new Random(12));
        for (var i = 0; i < 20; i++) graph = Drawn(graph, random, i < 5 ? $"works {i}" : $"does nothing {i}", 4_000, i < 5 ? 0.15 : 0);
        var found = graph.Edges().Where(edge => edge.IsFound).Select(edge => edge.From).ToList();
        Assert.Equal(5, found.Count(from => from.StartsWith("works", StringComparison.Ordinal)));
        Assert.InRange(found.Count, 5, 6);
    }

    [Fact]
    public void What_was_true_is_forgotten_by_half_lives()
    {
        var random = new Random(13);
        var graph = Drawn(CausalGraph.Empty(s_terms), random, "discount", 4_000, 0.3, i => s_now.AddMinutes(i));
        graph = Drawn(graph, random, "discount", 4_000, 0, i => s_now.AddDays(720).AddMinutes(i));
        var edge = Assert.Single(graph.Edges());
        Assert.InRange(0, edge.Low, edge.High);
        Assert.Equal(8_000, edge.Count);
        // Eight half-lives: of the first four thousand 16 are left.
        Assert.InRange(edge.EffectiveCount, 3_900, 4_050);
        Assert.True(edge.High < 0.15);
    }

    [Fact]
    public void Too_little_evidence_is_not_shown_and_certain_decisions_are_none()
    {
        Assert.Empty(Drawn(CausalGraph.Empty(s_terms), new Random(1), "call", 99, 0.1).Edges());
        Assert.Single(Drawn(CausalGraph.Empty(s_terms), new Random(1), "call", 100, 0.1).Edges());
        var certain = CausalGraph.Empty(s_terms);
        for (var i = 0; i < 500; i++) certain = certain.Randomized("call", "reply", [1, 0], i % 2 == 0, i % 2 == 0 ? 1 : 0, 1, s_now);
        Assert.Empty(certain.Effects);
        var alike = CausalGraph.Empty(s_terms);
        for (var i = 0; i < 500; i++) alike = alike.Randomized("call", "reply", [1, 0], i % 2 == 0, 0.5, 0, s_now);
        Assert.Empty(alike.Edges());
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomizedEdge.Empty(1, s_now).Observe([1], true, 1, 1, TimeSpan.FromDays(1), s_now));
    }

    [Fact]
    public void A_response_before_the_win_is_associated_and_one_after_it_is_not_and_neither_is_called_an_effect()
    {
        var (graph, random) = (CausalGraph.Empty(s_terms), new Random(14));
        for (var i = 0; i < 2_000; i++)
        {
            var won = random.NextDouble() < 0.3;
            DateTimeOffset? win = won ? s_now.AddHours(10) : null;
            graph = graph.Observed("reply", "won", random.NextDouble() < (won ? 0.8 : 0.3) ? s_now : null, win, s_now.AddDays(1));
            graph = graph.Observed("thanks", "won", won && random.NextDouble() < 0.8 ? s_now.AddHours(11) : null, win, s_now.AddDays(1));
        }
        // Every thank-you came after the win: nobody is left who gave one before, and nothing is shown.
        var edge = Assert.Single(graph.Edges());
        Assert.Equal(("reply", "won", EdgeMethod.Association, true), (edge.From, edge.To, edge.Method, edge.IsFound));
        Assert.True(edge.Low > 0.2 && edge.Low < edge.Difference && edge.Difference < edge.High);
        Assert.True(graph.Associations["thanks → won"].Reversed > 400);
    }

    [Fact]
    public void A_win_at_the_same_moment_is_not_taken_for_one_after() =>
        Assert.Equal((0.0, 1.0, 1.0), (AssociatedEdge.Empty(s_now).Observe(s_now, s_now, TimeSpan.FromDays(1), s_now) is var edge ? edge.WithWon : 0, edge.WithoutWon, edge.Reversed));

    [Fact]
    public void Found_are_as_many_as_Benjamini_and_Hochberg_found() =>
        // The example of their paper (1995, 4.1): 15 p-values, q = .05: the first four.
        Assert.Equal(
            4, FalseDiscovery.Found([0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000], 0.05).Count(found => found));

    [Fact]
    public void Whatever_is_less_likely_chance_than_a_found_one_is_found_too() => Gen.Double[0, 1].Array[0, 30].Sample(pValues =>
    {
        var found = FalseDiscovery.Found([.. pValues], 0.2);
        for (var i = 0; i < pValues.Length; i++)
        {
            if (found[i]) Assert.All(pValues.Index().Where(other => other.Item <= pValues[i]), other => Assert.True(found[other.Index]));
            if (pValues[i] <= 0.2 / pValues.Length) Assert.True(found[i]);
            if (pValues[i] > 0.2) Assert.False(found[i]);
        }
    });

    [Fact]
    public void A_graph_has_no_more_edges_than_it_may_and_reads_back_from_JSON()
    {
        var graph = CausalGraph.Empty(s_terms);
        for (var i = 0; i <= CausalGraph.EdgesMax; i++)
        {
            graph = graph.Randomized($"behaviour {i}", "reply", [1, 0], true, 0.5, 1, s_now);
            graph = graph.Observed($"response {i}", "won", s_now, null, s_now);
        }
        Assert.Equal((CausalGraph.EdgesMax, CausalGraph.EdgesMax), (graph.Effects.Count, graph.Associations.Count));
        var some = Drawn(CausalGraph.Empty(s_terms), new Random(15), "call", 300, 0.1);
        var back = JsonSerializer.Deserialize<CausalGraph>(JsonSerializer.Serialize(some, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal(some.Edges(), back.Edges());
    }
}
