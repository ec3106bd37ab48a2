using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Attribution;

/// <summary>What touched a customer, in order, and what came of it.</summary>
/// <param name="Touches">Channels, the earliest first; may repeat.</param>
/// <param name="Outcome">In minor units, or a count; 0: nothing came of it. Never negative.</param>
[GenerateSerializer, Immutable, Alias("touch-journey")]
public sealed record Journey([property: Id(0)] ImmutableArray<string> Touches, [property: Id(1)] long Outcome);

/// <summary>How outcomes are divided among channels.</summary>
/// <param name="ByChannel">What each has of the outcome; they total all outcomes of journeys with a touch, to the unit.</param>
/// <param name="Untouched">Outcomes of journeys without any.</param>
[GenerateSerializer, Immutable, Alias("attributed")]
public sealed record Attributed([property: Id(0)] ImmutableSortedDictionary<string, long> ByChannel, [property: Id(1)] long Untouched);

/// <summary>Divides whole units by weights, and loses none.</summary>
internal static class Shares
{
    /// <summary>By largest remainder (Hamilton): each has its share rounded down, and the units that are left go to the greatest remainders, of equal ones to the first.</summary>
    /// <param name="weights">0 and above; if all are 0, all count alike.</param>
    public static long[] Divide(long total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var shares = new long[weights.Count];
        var remainders = new double[weights.Count];
        var left = total;
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = sum > 0 ? total * (weights[i] / sum) : (double)total / shares.Length;
            // Rounding of a large total may reach past what is left.
            shares[i] = Math.Min(left, (long)Math.Floor(exact));
            remainders[i] = exact - shares[i];
            left -= shares[i];
        }
        int[] order = [.. Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i])];
        for (var i = 0; left > 0; i = (i + 1) % order.Length, left--) shares[order[i]]++;
        return shares;
    }
}
