using System.Collections.Immutable;
using System.Numerics;

namespace Ecosystem.Domain.Learning.Attribution;

/// <summary>Attribution from the data: what would be lost without a channel (SF-46).</summary>
public static class DataDriven
{
    /// <summary>Most channels of <see cref="Shapley"/>: every set of them is tried.</summary>
    public const int ShapleyMax = 10;

    /// <summary>By removal effect: in proportion to the share of outcomes that is lost when a channel is taken out of the chain.</summary>
    public static Attributed Removal(IReadOnlyCollection<Journey> journeys)
    {
        var chain = TouchChain.Of(journeys);
        var kept = Enumerable.Repeat(true, chain.Channels.Length).ToArray();
        var whole = chain.Value(kept);
        var effects = new double[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = false;
            effects[i] = Math.Max(0, whole - chain.Value(kept));
            kept[i] = true;
        }
        return Divided(journeys, chain, effects);
    }

    /// <summary>By Shapley value of the same chain: what a channel adds, averaged over all orders in which channels could have been taken up.</summary>
    /// <remarks>Shapley 1953. The only division that is efficient, symmetric, additive, and gives nothing to what adds nothing; 2ⁿ chains are solved.</remarks>
    /// <exception cref="ArgumentException">More than <see cref="ShapleyMax"/> channels.</exception>
    public static Attributed Shapley(IReadOnlyCollection<Journey> journeys)
    {
        var chain = TouchChain.Of(journeys);
        var n = chain.Channels.Length;
        if (n > ShapleyMax) throw new ArgumentException($"{n} channels where at most {ShapleyMax} are told apart. Ask for the removal effect.", nameof(journeys));
        var values = new double[1 << n];
        var kept = new bool[n];
        for (var set = 1; set < values.Length; set++)
        {
            for (var i = 0; i < n; i++) kept[i] = (set >> i & 1) == 1;
            values[set] = chain.Value(kept);
        }
        var worth = new double[n];
        for (var set = 0; set < values.Length; set++)
            for (var i = 0; i < n; i++)
                if ((set >> i & 1) == 0) worth[i] += Orders(BitOperations.PopCount((uint)set), n) * (values[set | 1 << i] - values[set]);
        return Divided(journeys, chain, [.. worth.Select(one => Math.Max(0, one))]);
    }

    /// <summary>Share of all orders of n in which a given one comes right after a given set of so many: s!(n − s − 1)!/n!.</summary>
    private static double Orders(int before, int n)
    {
        var share = 1.0 / n;
        for (var i = 1; i <= before; i++) share *= (double)i / (n - i);
        return share;
    }

    private static Attributed Divided(IReadOnlyCollection<Journey> journeys, TouchChain chain, double[] weights)
    {
        var shares = weights.Length == 0 ? [] : Shares.Divide(journeys.Where(journey => !journey.Touches.IsEmpty).Sum(journey => journey.Outcome), weights);
        return new(
            chain.Channels.Select((channel, i) => KeyValuePair.Create(channel, shares[i])).ToImmutableSortedDictionary(StringComparer.Ordinal),
            journeys.Where(journey => journey.Touches.IsEmpty).Sum(journey => journey.Outcome));
    }
}
