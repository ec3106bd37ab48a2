using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Drift;

/// <summary>How inputs were spread when a version was released: what later ones are held against (SF-40).</summary>
/// <param name="Edges">Ascending; a value falls in the bin before the first edge above it, so there is one bin more than edges. Fixed for good.</param>
/// <param name="Counts">How many fell in each bin.</param>
[GenerateSerializer, Immutable, Alias("stability-reference")]
public sealed record StabilityReference([property: Id(0)] ImmutableArray<double> Edges, [property: Id(1)] ImmutableArray<long> Counts)
{
    /// <summary>Most bins.</summary>
    public const int BinsMax = 50;

    /// <summary>Bins of about equal counts over a sample: ten by default, fewer where values repeat. Where nearly all are the least value, it has a bin of its own between what is below and what is above.</summary>
    /// <param name="sample">At least one finite value.</param>
    public static StabilityReference Of(IReadOnlyCollection<double> sample, int bins = 10)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sample.Count, nameof(sample));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bins, BinsMax);
        double[] sorted = [.. sample.Order()];
        // An edge at the least value would leave nothing before it.
        var edges = Enumerable.Range(1, bins - 1).Select(i => sorted[i * sorted.Length / bins]).Where(edge => edge > sorted[0]).Distinct().ToImmutableArray();
        // One bin for everything would see no change: an input that was always the same is to be seen moving.
        if (edges.IsEmpty && bins > 1) edges = [sorted[0], Math.BitIncrement(sorted[0])];
        var counts = new long[edges.Length + 1];
        foreach (var value in sorted) counts[Bin(edges, value)]++;
        return new(edges, [.. counts]);
    }

    /// <summary>The bin of a value, from 0.</summary>
    public int Bin(double value) => Bin(Edges, value);

    private static int Bin(ImmutableArray<double> edges, double value)
    {
        var place = edges.BinarySearch(value);
        return place < 0 ? ~place : place + 1;
    }
}

/// <summary>The population stability index: how far one spread over bins is from another (SF-40).</summary>
/// <remarks>Σ(q − p)·ln(q/p), the symmetric Kullback–Leibler divergence (Siddiqi 2006): up to 0.1 is usual, above 0.25 another population. Each bin counts half a one more, so that an empty one is not infinitely far.</remarks>
public static class PopulationStability
{
    /// <summary>0 and above; 0 when either side has nothing.</summary>
    public static double Index(ReadOnlySpan<long> reference, ReadOnlySpan<long> current)
    {
        if (reference.Length != current.Length) throw new ArgumentException("Both have the same bins.", nameof(current));
        var (before, after) = (0L, 0L);
        for (var i = 0; i < reference.Length; i++) (before, after) = (before + reference[i], after + current[i]);
        if (before == 0 || after == 0) return 0;
        var index = 0.0;
        for (var i = 0; i < reference.Length; i++)
        {
            var p = (reference[i] + 0.5) / (before + (0.5 * reference.Length));
            var q = (current[i] + 0.5) / (after + (0.5 * reference.Length));
            index += (q - p) * Math.Log(q / p);
        }
        return index;
    }
}
