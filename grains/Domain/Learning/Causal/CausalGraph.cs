using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Causal;

/// <summary>What an edge may be taken for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EdgeMethod>))]
public enum EdgeMethod
{
    /// <summary>An effect: the decisions were drawn, with known probabilities.</summary>
    DoublyRobust,

    /// <summary>An association in time order: whoever had the one had the other later more, or less, often. It says nothing of why.</summary>
    Association,
}

/// <summary>An edge that may be shown.</summary>
/// <param name="From">A behaviour, or a response.</param>
/// <param name="To">A response, or a win.</param>
/// <param name="Difference">Of the response's mean, or of the win's rate.</param>
/// <param name="Low">End of the interval, inclusive.</param>
/// <param name="High">See above.</param>
/// <param name="Count">Observations ever.</param>
/// <param name="EffectiveCount">What is left of them after forgetting.</param>
/// <param name="PValue">Of no difference.</param>
/// <param name="IsFound">Among those of which at most a share of <see cref="GraphTerms.FalseRate"/> is expected to be false.</param>
[GenerateSerializer, Immutable, Alias("causal-edge")]
public sealed record CausalEdge(
    [property: Id(0)] string From, [property: Id(1)] string To, [property: Id(2)] EdgeMethod Method, [property: Id(3)] double Difference, [property: Id(4)] double Low, [property: Id(5)] double High,
    [property: Id(6)] long Count, [property: Id(7)] double EffectiveCount, [property: Id(8)] double PValue, [property: Id(9)] bool IsFound);

/// <summary>Terms of a graph. Defaults are ours.</summary>
/// <param name="Dimensions">Features of a decision.</param>
/// <param name="HalfLife">After which an observation counts half.</param>
/// <param name="EffectiveMin">Least ESS of an edge that is shown.</param>
/// <param name="Alpha">Chance that an interval misses.</param>
/// <param name="FalseRate">Share of the found edges that may be false.</param>
[GenerateSerializer, Immutable, Alias("graph-terms")]
public sealed record GraphTerms(
    [property: Id(0)] int Dimensions, [property: Id(1)] TimeSpan HalfLife, [property: Id(2)] double EffectiveMin = 100, [property: Id(3)] double Alpha = 0.05, [property: Id(4)] double FalseRate = 0.10);

/// <summary>The causal graph 动态因果图谱: behaviour → response → win, from what was observed (SF-42, SF-43, SF-44).</summary>
/// <param name="Effects">From drawn decisions, by <c>behaviour → response</c>.</param>
/// <param name="Associations">From cases, by <c>response → win</c>.</param>
[GenerateSerializer, Immutable, Alias("causal-graph")]
public sealed record CausalGraph(
    [property: Id(0)] GraphTerms Terms, [property: Id(1)] ImmutableSortedDictionary<string, RandomizedEdge> Effects, [property: Id(2)] ImmutableSortedDictionary<string, AssociatedEdge> Associations)
{
    /// <summary>Most edges of each kind. What would be one more is left out.</summary>
    public const int EdgesMax = 500;

    private const string Arrow = " → ";

    public static CausalGraph Empty(GraphTerms terms) =>
        new(terms, ImmutableSortedDictionary.Create<string, RandomizedEdge>(StringComparer.Ordinal), ImmutableSortedDictionary.Create<string, AssociatedEdge>(StringComparer.Ordinal));

    /// <summary>What an edge is kept under.</summary>
    public static string Key(string from, string to) => from + Arrow + to;

    /// <summary>Takes in what a drawn decision for or against a behaviour led to. A decision that could not have been otherwise is left out: it says nothing.</summary>
    public CausalGraph Randomized(string behaviour, string response, ImmutableArray<double> features, bool chosen, double propensity, double value, DateTimeOffset at)
    {
        if (!(propensity is >= RandomizedEdge.PropensityMin and <= 1 - RandomizedEdge.PropensityMin)) return this;
        var key = Key(behaviour, response);
        if (!Effects.TryGetValue(key, out var edge))
        {
            if (Effects.Count >= EdgesMax) return this;
            edge = RandomizedEdge.Empty(Terms.Dimensions, at);
        }
        return this with { Effects = Effects.SetItem(key, edge.Observe(features, chosen, propensity, value, Terms.HalfLife, at)) };
    }

    /// <summary>Takes in a case that is over.</summary>
    public CausalGraph Observed(string response, string win, DateTimeOffset? responded, DateTimeOffset? won, DateTimeOffset at)
    {
        var key = Key(response, win);
        if (!Associations.TryGetValue(key, out var edge))
        {
            if (Associations.Count >= EdgesMax) return this;
            edge = AssociatedEdge.Empty(at);
        }
        return this with { Associations = Associations.SetItem(key, edge.Observe(responded, won, Terms.HalfLife, at)) };
    }

    /// <summary>Every edge that has evidence enough to be shown, effects first, each kind by name; false findings are kept rare among both together.</summary>
    public ImmutableArray<CausalEdge> Edges()
    {
        var edges = new List<CausalEdge>();
        foreach (var (key, edge) in Effects)
            if (edge.Effect(Terms.EffectiveMin, Terms.Alpha) is { } effect)
                edges.Add(Edge(key, EdgeMethod.DoublyRobust, (effect.Difference, effect.Low, effect.High, effect.PValue), edge.Count, edge.EffectiveCount));
        foreach (var (key, edge) in Associations)
            if (edge.Difference(Terms.EffectiveMin / 2, Terms.Alpha) is { } difference)
                edges.Add(Edge(key, EdgeMethod.Association, difference, edge.Count, edge.With + edge.Without));
        var found = FalseDiscovery.Found([.. edges.Select(edge => edge.PValue)], Terms.FalseRate);
        return [.. edges.Select((edge, i) => edge with { IsFound = found[i] })];
    }

    private static CausalEdge Edge(string key, EdgeMethod method, (double Difference, double Low, double High, double PValue) of, long count, double effective)
    {
        var ends = key.Split(Arrow, 2);
        return new(ends[0], ends[1], method, of.Difference, of.Low, of.High, count, effective, of.PValue, IsFound: false);
    }
}
