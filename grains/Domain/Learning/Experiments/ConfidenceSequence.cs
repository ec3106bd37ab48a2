namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>An interval that holds at every moment at once, however often somebody looks: the normal-mixture confidence sequence (SF-35).</summary>
/// <remarks>
/// Robbins 1970; Howard, Ramdas, McAuliffe and Sekhon 2021. For a sum S of n observations of variance σ² around their mean, P(∃n: |S| &gt; √((nσ² + ρ²)·ln((nσ² + ρ²)/(ρ²α²)))) ≤ α. A fixed-n test looked at again and again alarms
/// falsely sooner or later with certainty; this one with α in all. With an estimated σ² it holds asymptotically (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021).
/// </remarks>
public static class ConfidenceSequence
{
    /// <summary>Half the width of the interval around the mean of n observations.</summary>
    /// <param name="count">Above 0; it may be an effective number.</param>
    /// <param name="variance">σ² of one observation, 0 and above.</param>
    /// <param name="mixture">ρ², above 0: where the interval is tightest, see <see cref="Mixture"/>.</param>
    /// <param name="alpha">Chance, over all time, that the interval ever misses; above 0, below 1.</param>
    public static double HalfWidth(double count, double variance, double mixture, double alpha)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfNegative(variance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mixture);
        var spread = (count * variance) + mixture;
        return Math.Sqrt(spread * Math.Log(spread / (mixture * alpha * alpha))) / count;
    }

    /// <summary>The p-value that is valid at every moment: the least α at which the interval around the mean does not hold 0.</summary>
    public static double PValue(double mean, double count, double variance, double mixture)
    {
        var (spread, sum) = ((count * variance) + mixture, mean * count);
        return Math.Min(1, Math.Exp((0.5 * Math.Log(spread / mixture)) - (sum * sum / (2 * spread))));
    }

    /// <summary>The ρ² with which the interval is about as tight as it can be after so many observations (Waudby-Smith et al. 2021, B.2). To be settled before the first look.</summary>
    public static double Mixture(double plannedCount, double variance, double alpha)
    {
        var logarithm = -2 * Math.Log(alpha);
        return plannedCount * variance / (logarithm + Math.Log(logarithm + 1));
    }
}
