namespace Ecosystem.Silo.Sample;

/// <summary>
/// PCG-XSH-RR 64/32 (M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms", 2014): a 64-bit linear
/// congruential step whose high bits are folded and rotated into 32. Here so that a seed means the same files on every version of .NET;
/// the framework promises that of no generator of its own.
/// </summary>
internal sealed class Pcg
{
    private const ulong Multiplier = 6364136223846793005;

    private readonly ulong _increment;
    private ulong _state;

    /// <param name="seed">Where in the sequence to start.</param>
    /// <param name="stream">Which sequence; two parts of the sample with streams of their own do not disturb each other.</param>
    public Pcg(ulong seed, ulong stream)
    {
        _increment = (stream << 1) | 1;
        Next();
        unchecked { _state += seed; }
        Next();
    }

    /// <summary>32 random bits.</summary>
    public uint Next()
    {
        var old = _state;
        unchecked
        {
            _state = (old * Multiplier) + _increment;
            return uint.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
        }
    }

    /// <summary>A whole number of at least <paramref name="min"/> and below <paramref name="end"/>, each as likely as the others.</summary>
    public int Between(int min, int end)
    {
        var count = (uint)(end - min);
        // The remainder of 2³² would make the small numbers likelier; it is thrown away.
        var threshold = unchecked(0u - count) % count;
        uint bits;
        do bits = Next();
        while (bits < threshold);
        return min + (int)(bits % count);
    }

    /// <summary>True so many times in a thousand.</summary>
    public bool Chance(int perMille) => Between(0, 1000) < perMille;

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count)];

    /// <summary>A whole number around the middle of a range, both ends included: the mean of three throws.</summary>
    public int Around(int min, int max) => (Between(min, max + 1) + Between(min, max + 1) + Between(min, max + 1)) / 3;
}

/// <summary>A choice among so many, each as likely as its weight is large.</summary>
internal sealed class Weights
{
    private readonly int[] _sums;

    public Weights(IEnumerable<int> weights)
    {
        var sum = 0;
        _sums = [.. weights.Select(weight => sum += weight)];
    }

    /// <summary>The index of one of them.</summary>
    public int Pick(Pcg random)
    {
        var at = Array.BinarySearch(_sums, random.Between(0, _sums[^1]));
        // A sum itself belongs to the next index, and what is between two sums to the larger.
        return at >= 0 ? at + 1 : ~at;
    }
}
