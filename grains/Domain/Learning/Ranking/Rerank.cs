using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Ranking;

/// <summary>Something that is ranked.</summary>
/// <param name="Target">Its id, different from all others'.</param>
/// <param name="Factors">One figure for each weight, finite; usually from 0 to 1.</param>
[GenerateSerializer, Immutable, Alias("rank-target")]
public sealed record RankTarget([property: Id(0)] string Target, [property: Id(1)] ImmutableArray<double> Factors);

/// <summary>Where a target stood and stands.</summary>
/// <param name="Before">Place under the weights of before, from 1.</param>
/// <param name="After">Place under those of now, from 1.</param>
/// <param name="Score">Weighted mean of the factors under the weights of now.</param>
[GenerateSerializer, Immutable, Alias("rank-move")]
public sealed record RankMove([property: Id(0)] string Target, [property: Id(1)] int Before, [property: Id(2)] int After, [property: Id(3)] double Score);

/// <summary>Ranks every target again when weights change (SF-47).</summary>
public static class Rerank
{
    /// <summary>Most factors.</summary>
    public const int FactorsMax = 32;

    /// <summary>Every target with its places before and after, in the order of the places after. Of equal scores the lesser id comes first, so that the same targets always rank the same.</summary>
    /// <param name="before">Weights, 0 and above, not all 0.</param>
    /// <param name="after">As many.</param>
    public static ImmutableArray<RankMove> Of(ImmutableArray<RankTarget> targets, ImmutableArray<double> before, ImmutableArray<double> after)
    {
        var (old, now) = (Scores(targets, before), Scores(targets, after));
        var (placesBefore, order) = (new int[targets.Length], Order(targets, old));
        for (var place = 0; place < order.Length; place++) placesBefore[order[place]] = place + 1;
        var moves = ImmutableArray.CreateBuilder<RankMove>(targets.Length);
        order = Order(targets, now);
        for (var place = 0; place < order.Length; place++) moves.Add(new(targets[order[place]].Target, placesBefore[order[place]], place + 1, now[order[place]]));
        return moves.MoveToImmutable();
    }

    private static double[] Scores(ImmutableArray<RankTarget> targets, ImmutableArray<double> weights)
    {
        var total = weights.Sum();
        if (weights.Length is 0 or > FactorsMax || weights.Any(weight => !(weight >= 0)) || !(total > 0 && double.IsFinite(total)))
            throw new ArgumentException($"1 to {FactorsMax} weights, 0 and above, not all 0.", nameof(weights));
        var scores = new double[targets.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var factors = targets[i].Factors.AsSpan();
            if (factors.Length != weights.Length) throw new ArgumentException($"{targets[i].Target} has {factors.Length} factors where there are {weights.Length} weights.", nameof(targets));
            for (var k = 0; k < factors.Length; k++) scores[i] += factors[k] * weights[k];
            scores[i] /= total;
            if (!double.IsFinite(scores[i])) throw new ArgumentException($"{targets[i].Target} has a factor that is not a finite number.", nameof(targets));
        }
        return scores;
    }

    private static int[] Order(ImmutableArray<RankTarget> targets, double[] scores)
    {
        var order = new int[scores.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => scores[b].CompareTo(scores[a]) is var higher && higher != 0 ? higher : string.CompareOrdinal(targets[a].Target, targets[b].Target));
        return order;
    }
}
