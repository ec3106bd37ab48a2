using System.Text.Json.Serialization;
using MathNet.Numerics;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>Whether the arms have as many as they should.</summary>
/// <param name="Statistic">χ².</param>
/// <param name="PValue">Chance of as much or more if assignment works.</param>
[GenerateSerializer, Immutable, Alias("sample-ratio")]
public sealed record SampleRatio([property: Id(0)] double Statistic, [property: Id(1)] double PValue)
{
    /// <summary>Below it assignment is broken, and no effect is to be believed.</summary>
    public const double Alarm = 0.001;

    [JsonIgnore]
    public bool IsMismatch => PValue < Alarm;

    /// <summary>Pearson's χ² test of the counts against the shares (SF-37; Fabijan et al. 2019).</summary>
    /// <param name="counts">Of at least two arms.</param>
    /// <param name="shares">In the same order, above 0; they need not total 1.</param>
    public static SampleRatio Of(ReadOnlySpan<long> counts, ReadOnlySpan<double> shares)
    {
        if (counts.Length < 2 || counts.Length != shares.Length) throw new ArgumentException("At least two arms, each with its share.", nameof(shares));
        var (all, total) = (0L, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shares[i], nameof(shares));
            (all, total) = (all + counts[i], total + shares[i]);
        }
        if (all == 0) return new(0, 1);
        var statistic = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            var expected = all * shares[i] / total;
            statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        // The upper tail itself: one less the distribution function would round a small one to 0.
        return new(statistic, SpecialFunctions.GammaUpperRegularized((counts.Length - 1) / 2.0, statistic / 2));
    }
}
