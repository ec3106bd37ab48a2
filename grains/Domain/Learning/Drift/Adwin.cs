using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Drift;

/// <summary>Observations summed up: 2^Level of them.</summary>
/// <param name="Level">0 to 62.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Squares">Σ(x − x̄)² of them.</param>
[GenerateSerializer, Immutable, Alias("adwin-bucket")]
public readonly record struct AdwinBucket([property: Id(0)] int Level, [property: Id(1)] double Sum, [property: Id(2)] double Squares)
{
    [JsonIgnore]
    public double Count => Math.ScaleB(1, Level);
}

/// <summary>That the mean of a stream has changed: the older part of the window was dropped.</summary>
/// <param name="Before">Mean of what was dropped.</param>
/// <param name="After">Mean of what is left.</param>
/// <param name="Dropped">Observations dropped.</param>
/// <param name="Kept">Observations left: the change is about so long ago.</param>
/// <param name="Difference">Of the means on both sides of the border that showed it, when the last of it was dropped.</param>
/// <param name="Threshold">What that exceeded.</param>
[GenerateSerializer, Immutable, Alias("adwin-change")]
public sealed record AdwinChange([property: Id(0)] double Before, [property: Id(1)] double After, [property: Id(2)] long Dropped, [property: Id(3)] long Kept, [property: Id(4)] double Difference,
    [property: Id(5)] double Threshold);

/// <summary>ADWIN: a window over a stream that grows while its mean stays, and drops its older part when the mean has changed (SF-39).</summary>
/// <remarks>
/// Bifet and Gavaldà 2007. The window is kept as an exponential histogram: at most <see cref="PerLevel"/> buckets of each power of two, the two oldest of which are merged into one of the next. So n observations take O(log n) buckets.
/// Every <see cref="Every"/> observations each border between buckets is tried: the window is cut where the means on both sides differ by more than √(2/m·σ²·ln(2/δ′)) + 2/(3m)·ln(2/δ′), with 1/m = 1/n₀ + 1/n₁ and δ′ = δ/ln n.
/// Observations are from 0 to 1, as that bound asks for.
/// </remarks>
/// <param name="Buckets">The oldest, and largest, first.</param>
/// <param name="Width">Observations in the window.</param>
/// <param name="Seen">Observations ever.</param>
/// <param name="Delta">δ, above 0, below 1: about the chance of a false alarm.</param>
[GenerateSerializer, Immutable, Alias("adwin")]
public sealed record Adwin([property: Id(0)] ImmutableArray<AdwinBucket> Buckets, [property: Id(1)] long Width, [property: Id(2)] long Seen, [property: Id(3)] double Delta)
{
    /// <summary>Most buckets of one size.</summary>
    public const int PerLevel = 5;

    /// <summary>Observations from one look for a change to the next.</summary>
    public const int Every = 32;

    /// <summary>Fewest observations on either side of a cut.</summary>
    private const int SideMin = 5;

    /// <summary>δ unless said otherwise.</summary>
    public const double DefaultDelta = 0.002;

    public static Adwin Empty(double delta = DefaultDelta) => new([], 0, 0, delta);

    /// <summary>Mean of the window; 0 of nothing.</summary>
    [JsonIgnore]
    public double Mean => Width == 0 ? 0 : Buckets.Sum(bucket => bucket.Sum) / Width;

    /// <summary>Takes in one observation.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <returns>The window, and the change if one was found.</returns>
    public (Adwin Window, AdwinChange? Change) Observe(double value)
    {
        if (!(value is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "An observation is from 0 to 1.");
        var buckets = Added(value);
        var grown = new Adwin(ImmutableCollectionsMarshal.AsImmutableArray(buckets), Width + 1, Seen + 1, Delta);
        return grown.Seen % Every == 0 ? grown.Shrunk() : (grown, null);
    }

    /// <summary>The buckets with one more at the end, and sizes of which there are now too many merged.</summary>
    private AdwinBucket[] Added(double value)
    {
        // Buckets of one size stand together. The two oldest of a size are merged, which may make one too many of the next.
        var (end, level, merges) = (Buckets.Length, 0, 0);
        while (end >= PerLevel && Buckets[end - PerLevel].Level == level)
        {
            (end, level, merges) = (end - PerLevel, level + 1, merges + 1);
        }
        var made = new AdwinBucket[Buckets.Length + 1 - merges];
        Buckets.AsSpan(0, end).CopyTo(made);
        var at = end;
        for (var from = end; from < Buckets.Length; from += PerLevel)
        {
            made[at++] = Merged(Buckets[from], Buckets[from + 1]);
            for (var i = 2; i < PerLevel; i++) made[at++] = Buckets[from + i];
        }
        made[at] = new(0, value, 0);
        return made;
    }

    private static AdwinBucket Merged(AdwinBucket left, AdwinBucket right)
    {
        var apart = (left.Sum - right.Sum) / left.Count;
        return new(left.Level + 1, left.Sum + right.Sum, left.Squares + right.Squares + (apart * apart * left.Count / 2));
    }

    /// <summary>Drops the oldest bucket as long as some border shows a change.</summary>
    private (Adwin, AdwinChange?) Shrunk()
    {
        var (first, dropped, droppedSum, shown) = (0, 0L, 0.0, (0.0, 0.0));
        while (Cut(first) is { } cut)
        {
            (dropped, droppedSum, shown) = (dropped + (long)Buckets[first].Count, droppedSum + Buckets[first].Sum, cut);
            first++;
        }
        if (first == 0) return (this, null);
        var left = this with { Buckets = Buckets[first..], Width = Width - dropped };
        return (left, new(droppedSum / dropped, left.Mean, dropped, left.Width, shown.Item1, shown.Item2));
    }

    /// <summary>The first border after a bucket at which the difference of means exceeds its bound, with both; null when it does at none.</summary>
    private (double Difference, double Bound)? Cut(int first)
    {
        var (count, sum, squares) = (0.0, 0.0, 0.0);
        for (var i = first; i < Buckets.Length; i++)
        {
            var bucket = Buckets[i];
            if (count > 0)
            {
                var apart = (sum / count) - (bucket.Sum / bucket.Count);
                squares += apart * apart * count * bucket.Count / (count + bucket.Count);
            }
            (count, sum, squares) = (count + bucket.Count, sum + bucket.Sum, squares + bucket.Squares);
        }
        if (count < 2 * SideMin) return null;
        var (variance, logarithm) = (squares / count, Math.Log(2 * Math.Log(count) / Delta));
        var (older, olderSum) = (0.0, 0.0);
        for (var i = first; i < Buckets.Length - 1; i++)
        {
            (older, olderSum) = (older + Buckets[i].Count, olderSum + Buckets[i].Sum);
            var newer = count - older;
            if (older < SideMin) continue;
            if (newer < SideMin) break;
            var inverse = (1 / older) + (1 / newer);
            var bound = Math.Sqrt(2 * inverse * variance * logarithm) + (2.0 / 3 * inverse * logarithm);
            var difference = Math.Abs((olderSum / older) - ((sum - olderSum) / newer));
            if (difference > bound) return (difference, bound);
        }
        return null;
    }
}
