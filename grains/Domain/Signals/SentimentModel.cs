using System.Buffers;
using System.Buffers.Binary;

namespace Ecosystem.Domain.Signals;

/// <summary>The trained part of sentiment: a linear model over n-grams, as it ships (SF-52, SF-53; docs/models/sentiment.md).</summary>
/// <remarks>
/// File, little-endian: "SFS1", the number n of n-grams (int32), the scale of weights, the bias, and the slope and intercept that make log-odds of a margin
/// (four doubles), n hashes in ascending order (uint32), n log-count ratios in 32nds (int8), n weights in units of the scale (int16).
/// </remarks>
public sealed class SentimentModel
{
    internal const double RatioUnit = 1.0 / 32;

    private const int HeaderLength = 40;
    private const int BytesEach = 7;

    private readonly uint[] _hashes;
    private readonly sbyte[] _ratios;
    private readonly short[] _weights;
    private readonly int[] _table;
    private readonly double _scale, _bias, _slope, _intercept;

    /// <summary>Reads a file of weights.</summary>
    /// <exception cref="ArgumentException">It is none, or only a part of one.</exception>
    public SentimentModel(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file[..4].SequenceEqual("SFS1"u8) || BinaryPrimitives.ReadInt32LittleEndian(file[4..]) is var count && (count < 0 || file.Length != HeaderLength + (long)BytesEach * count))
            throw new ArgumentException("This is no file of sentiment weights, or only a part of one.", nameof(file));
        (_scale, _bias) = (BinaryPrimitives.ReadDoubleLittleEndian(file[8..]), BinaryPrimitives.ReadDoubleLittleEndian(file[16..]));
        (_slope, _intercept) = (BinaryPrimitives.ReadDoubleLittleEndian(file[24..]), BinaryPrimitives.ReadDoubleLittleEndian(file[32..]));
        (_hashes, _ratios, _weights) = (new uint[count], new sbyte[count], new short[count]);
        _table = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 2 + 2)];
        var ratios = file[(HeaderLength + 4 * count)..];
        var weights = file[(HeaderLength + 5 * count)..];
        for (var i = 0; i < count; i++)
        {
            _hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(file[(HeaderLength + 4 * i)..]);
            _ratios[i] = unchecked((sbyte)ratios[i]);
            _weights[i] = BinaryPrimitives.ReadInt16LittleEndian(weights[(2 * i)..]);
            var slot = _hashes[i] & (uint)(_table.Length - 1);
            while (_table[slot] != 0) slot = (slot + 1) & (uint)(_table.Length - 1);
            _table[slot] = i + 1;
        }
    }

    /// <summary>The file that ships with the program.</summary>
    public static ReadOnlyMemory<byte> ShippedFile { get; } = SignalFile.Bytes("2026-1.sentiment.weights");

    /// <summary>The weights that ship with the program.</summary>
    public static SentimentModel Shipped { get; } = new(ShippedFile.Span);

    /// <summary>How many n-grams it knows.</summary>
    public int Count => _hashes.Length;

    internal static byte[] Write(IReadOnlyList<(uint Hash, sbyte Ratio, short Weight)> grams, double scale, double bias, double slope, double intercept)
    {
        var count = grams.Count;
        var file = new byte[HeaderLength + BytesEach * count];
        "SFS1"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), count);
        foreach (var (at, number) in new[] { (8, scale), (16, bias), (24, slope), (32, intercept) }) BinaryPrimitives.WriteDoubleLittleEndian(file.AsSpan(at), number);
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(HeaderLength + 4 * i), grams[i].Hash);
            file[HeaderLength + 4 * count + i] = unchecked((byte)grams[i].Ratio);
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(HeaderLength + 5 * count + 2 * i), grams[i].Weight);
        }
        return file;
    }

    /// <summary>The place of an n-gram, or −1 when it is not known.</summary>
    private int Find(uint hash)
    {
        var slot = hash & (uint)(_table.Length - 1);
        while (_table[slot] is var entry && entry != 0)
        {
            if (_hashes[entry - 1] == hash) return entry - 1;
            slot = (slot + 1) & (uint)(_table.Length - 1);
        }
        return -1;
    }

    /// <summary>The log-odds that a text is positive, how much of it is known (0 to 1), and the n-grams that are, each once, with what each adds to the log-odds.</summary>
    /// <param name="evidence">Where to put these; null when nobody asks.</param>
    internal (double LogOdds, double Known) Score(string text, List<SentimentEvidence>? evidence = null)
    {
        var most = SentimentFeatures.CountMax(text.Length);
        var grams = ArrayPool<Gram>.Shared.Rent(most);
        var seen = ArrayPool<long>.Shared.Rent(most);
        var all = SentimentFeatures.Fill(text, grams);
        var known = 0;
        // Sorted by n-gram, and of one n-gram by where it stands.
        for (var i = 0; i < all; i++)
            if (Find(grams[i].Hash) is >= 0 and var place) seen[known++] = ((long)place << 32) | (uint)i;
        seen.AsSpan(0, known).Sort();
        var (sum, squares, distinct) = (0L, 0L, 0);
        for (var i = 0; i < known; i++)
        {
            var place = (int)(seen[i] >> 32);
            if (i > 0 && (int)(seen[i - 1] >> 32) == place) continue;
            seen[distinct++] = seen[i];
            sum += _weights[place];
            squares += _ratios[place] * _ratios[place];
        }
        var norm = Math.Sqrt(squares) * RatioUnit;
        if (norm != 0 && evidence is not null)
            for (var i = 0; i < distinct; i++)
            {
                var gram = grams[(int)(seen[i] & int.MaxValue)];
                evidence.Add(new(new(gram.Start, gram.Length), _slope * _weights[(int)(seen[i] >> 32)] * _scale / norm));
            }
        ArrayPool<Gram>.Shared.Return(grams);
        ArrayPool<long>.Shared.Return(seen);
        return norm == 0 ? (0, 0) : (_slope * (sum * _scale / norm + _bias) + _intercept, (double)known / all);
    }
}
