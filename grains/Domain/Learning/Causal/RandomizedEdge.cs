using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.Learning.Causal;

/// <summary>Evidence of what a behaviour does to a response, from decisions that were drawn (SF-42).</summary>
/// <remarks>
/// Each decision gives a score whose mean is the effect: q̂₁ − q̂₀ + A(r − q̂₁)/p − (1 − A)(r − q̂₀)/(1 − p), doubly robust (Robins, Rotnitzky and Zhao 1994). q̂ is what was learnt before the decision, so that no outcome is judged by a
/// model that has seen it. Scores lose half their weight with every half-life: the edge says what the behaviour does now. Sums are of the moment of the last score; waiting alone takes nothing from ESS, nor from certainty about what was.
/// </remarks>
/// <param name="Treated">q̂₁.</param>
/// <param name="Untreated">q̂₀.</param>
/// <param name="Weight">Σw.</param>
/// <param name="Weights">Σw².</param>
/// <param name="Score">Weighted mean score.</param>
/// <param name="Spread">Σw(score − mean)².</param>
/// <param name="Count">Decisions ever.</param>
/// <param name="Last">When the last was.</param>
[GenerateSerializer, Immutable, Alias("randomized-edge")]
public sealed record RandomizedEdge(
    [property: Id(0)] Ridge Treated, [property: Id(1)] Ridge Untreated, [property: Id(2)] double Weight, [property: Id(3)] double Weights, [property: Id(4)] double Score, [property: Id(5)] double Spread,
    [property: Id(6)] long Count, [property: Id(7)] DateTimeOffset Last)
{
    /// <summary>Least propensity of either side: a decision that was as good as certain tells nothing, and its score would outweigh all others.</summary>
    public const double PropensityMin = 0.001;

    public static RandomizedEdge Empty(int dimensions, DateTimeOffset now) => new(Ridge.Empty(dimensions, 1), Ridge.Empty(dimensions, 1), 0, 0, 0, 0, 0, now);

    /// <summary>How many scores of equal weight these are worth: (Σw)²/Σw².</summary>
    [JsonIgnore]
    public double EffectiveCount => Weights > 0 ? Weight * Weight / Weights : 0;

    /// <summary>Takes in a decision with its outcome.</summary>
    /// <param name="treated">Whether the behaviour was chosen.</param>
    /// <param name="propensity">With which probability it would be: from <see cref="PropensityMin"/> to 1 less that.</param>
    /// <param name="halfLife">Above zero.</param>
    /// <param name="at">Never before the last.</param>
    public RandomizedEdge Observe(ImmutableArray<double> features, bool treated, double propensity, double response, TimeSpan halfLife, DateTimeOffset at)
    {
        if (!(propensity is >= PropensityMin and <= 1 - PropensityMin)) throw new ArgumentOutOfRangeException(nameof(propensity), propensity, "Only a decision that could have been otherwise says what a behaviour does.");
        var (q1, q0) = (Treated.Predict(features.AsSpan()), Untreated.Predict(features.AsSpan()));
        var score = q1 - q0 + (treated ? (response - q1) / propensity : -(response - q0) / (1 - propensity));
        var kept = Math.Exp(-Math.Log(2) * Math.Max(0, (at - Last) / halfLife));
        var weight = (Weight * kept) + 1;
        var apart = score - Score;
        var mean = Score + (apart / weight);
        return new(
            treated ? Treated.Learn(features.AsSpan(), response) : Treated, treated ? Untreated : Untreated.Learn(features.AsSpan(), response),
            weight, (Weights * kept * kept) + 1, mean, (Spread * kept) + (apart * (score - mean)), Count + 1, at);
    }

    /// <summary>The effect with its confidence sequence over as many scores as these are worth; null below <paramref name="effectiveMin"/>.</summary>
    /// <remarks>As long as next to nothing is forgotten it holds at every look (SF-35). Where scores go as fast as they come it holds at a look, and over any stretch of about a half-life; no interval could hold for ever of what changes.</remarks>
    public Effect? Effect(double effectiveMin, double alpha)
    {
        if (EffectiveCount is var count && count < effectiveMin) return null;
        var variance = Spread / Weight * count / (count - 1);
        if (!(variance > 0)) return null;
        // Tightest at the fewest that are spoken of: forgetting keeps the number from growing for ever.
        var mixture = ConfidenceSequence.Mixture(effectiveMin, variance, alpha);
        var half = ConfidenceSequence.HalfWidth(count, variance, mixture, alpha);
        return new(Score, Score - half, Score + half, Math.Sqrt(variance / count), Count, ConfidenceSequence.PValue(Score, count, variance, mixture));
    }
}
