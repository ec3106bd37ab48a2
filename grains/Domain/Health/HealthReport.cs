using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Health;

/// <summary>How healthy something is, and why.</summary>
/// <param name="At">Of which moment.</param>
/// <param name="Score">0 to 10,000, hundredths of a point, rounded down; null: too little is measured.</param>
/// <param name="IsRed">Whether the score is below the line; null without one.</param>
/// <param name="Dimensions">What it is made of.</param>
/// <param name="Rules">Version of the rules.</param>
[GenerateSerializer, Immutable, Alias("health-report")]
public sealed record HealthReport(
    [property: Id(0)] DateTimeOffset At, [property: Id(1)] int? Score, [property: Id(2)] bool? IsRed, [property: Id(3)] ImmutableArray<HealthDimension> Dimensions, [property: Id(4)] string Rules);

/// <summary>One dimension of a health.</summary>
/// <param name="Score">0 to 10,000; null: nothing of it is measured.</param>
[GenerateSerializer, Immutable, Alias("health-dimension")]
public sealed record HealthDimension([property: Id(0)] string Name, [property: Id(1)] int? Score, [property: Id(2)] ImmutableArray<HealthPart> Parts);

/// <summary>One measured part: how many of how many.</summary>
/// <param name="Denominator">0: there was nothing to measure.</param>
/// <param name="Source">Where both were counted.</param>
[GenerateSerializer, Immutable, Alias("health-part")]
public sealed record HealthPart([property: Id(0)] string Name, [property: Id(1)] long Numerator, [property: Id(2)] long Denominator, [property: Id(3)] string Source)
{
    /// <summary>0 to 10,000, rounded down; null: there was nothing to measure.</summary>
    [JsonIgnore]
    public int? Score => Denominator == 0 ? null : (int)((Int128)Numerator * HealthRules.ScoreMax / Denominator);
}

/// <summary>Means of scores, each rounded down: health is never flattered.</summary>
public static class Means
{
    /// <summary>Of those that are measured; null: none is.</summary>
    public static int? Arithmetic(IEnumerable<int?> scores)
    {
        var (sum, count) = (0L, 0);
        foreach (var score in scores)
            if (score is { } measured) (sum, count) = (sum + measured, count + 1);
        return count == 0 ? null : (int)(sum / count);
    }

    /// <summary>Of one to three scores that are 0 to 10,000: the greatest whole number whose power is not above their product.</summary>
    public static int Geometric(IReadOnlyCollection<int> scores)
    {
        var product = scores.Aggregate(1L, (all, score) => checked(all * score));
        var (low, high) = (0, HealthRules.ScoreMax);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var power = Enumerable.Repeat((long)middle, scores.Count).Aggregate(1L, (all, one) => checked(all * one));
            if (power <= product) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>By weight, of those that are measured; null: none is that has a weight.</summary>
    public static int? Weighted(IEnumerable<(int Weight, int? Score)> parts)
    {
        var (sum, weights) = (0L, 0L);
        foreach (var (weight, score) in parts)
            if (score is { } measured) (sum, weights) = (sum + ((long)weight * measured), weights + weight);
        return weights == 0 ? null : (int)(sum / weights);
    }
}
