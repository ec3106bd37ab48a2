using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Causal;

/// <summary>Which of many findings to believe, so that of those at most a given share is expected to be false (SF-44).</summary>
/// <remarks>Benjamini and Hochberg 1995: of m p-values in ascending order the k first, with the greatest k whose p ≤ k/m·q.</remarks>
public static class FalseDiscovery
{
    /// <summary>For each p-value whether it is found, in their order.</summary>
    /// <param name="rate">q, above 0, below 1.</param>
    public static ImmutableArray<bool> Found(ImmutableArray<double> pValues, double rate)
    {
        double[] sorted = [.. pValues.Order()];
        var last = -1.0;
        for (var k = 0; k < sorted.Length; k++)
            if (sorted[k] <= (k + 1) * rate / sorted.Length) last = sorted[k];
        return [.. pValues.Select(p => p <= last)];
    }
}
