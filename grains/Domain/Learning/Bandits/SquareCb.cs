using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ecosystem.Domain.Learning.Bandits;

/// <summary>Propensities from predicted rewards, in closed form: inverse gap weighting (SF-30).</summary>
/// <remarks>
/// Foster and Rakhlin 2020, Beyond UCB (SquareCB); Abe and Long 1999. A candidate whose prediction is gap below the best one's has 1/(K + γ·gap); the best has what is left, which is never less than any other's.
/// </remarks>
public static class SquareCb
{
    /// <summary>One propensity for each gap; they total 1, and none is below the floor.</summary>
    /// <param name="gaps">How far each prediction is below the best: 0 and above, and 0 at least once. The first 0 is the best.</param>
    /// <param name="gamma">0 (all alike) and above.</param>
    /// <param name="floor">From 0; with every candidate together at most 1.</param>
    public static ImmutableArray<double> Propensities(ReadOnlySpan<double> gaps, double gamma, double floor)
    {
        var best = gaps.IndexOf(0.0);
        if (best < 0) throw new ArgumentException("One of the candidates is the best: its gap is 0.", nameof(gaps));
        if (!(gamma >= 0)) throw new ArgumentOutOfRangeException(nameof(gamma), gamma, "γ is 0 or above.");
        if (!(floor >= 0 && floor * gaps.Length <= 1)) throw new ArgumentOutOfRangeException(nameof(floor), floor, "The floors of all candidates together are at most 1.");
        var odds = new double[gaps.Length];
        var rest = 1.0;
        for (var i = 0; i < gaps.Length; i++)
        {
            if (i == best) continue;
            odds[i] = 1 / (gaps.Length + (gamma * gaps[i]));
            rest -= odds[i];
        }
        odds[best] = rest;
        // Mixed with the same for all rather than cut off: it totals 1 still, and the order of propensities stays that of the predictions.
        for (var i = 0; i < odds.Length; i++) odds[i] = floor + ((1 - (floor * odds.Length)) * odds[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(odds);
    }

    /// <summary>Where a drawn number falls when the propensities lie one after another.</summary>
    /// <param name="draw">From 0 to below 1.</param>
    public static int Pick(ReadOnlySpan<double> propensities, double draw)
    {
        if (!(draw is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(draw), draw, "A drawn number is from 0 to below 1.");
        for (var i = 0; i < propensities.Length - 1; i++)
            if ((draw -= propensities[i]) < 0) return i;
        return propensities.Length - 1;
    }
}
