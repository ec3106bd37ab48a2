using System.Buffers;

namespace Ecosystem.Domain.Signals;

/// <summary>An n-gram of a text: its hash, and where it stands.</summary>
internal readonly record struct Gram(uint Hash, int Start, int Length);

/// <summary>What the sentiment model sees of a text: the runs of one to three characters in it (SF-52).</summary>
/// <remarks>
/// The text is folded; digits become 0; white space and the marks between clauses become a comma; a character is written at most twice in a row,
/// a comma or 0 once; a mark stands before the beginning and after the end. The hash is FNV-1a over the characters, finished as in MurmurHash3.
/// </remarks>
internal static class SentimentFeatures
{
    /// <summary>Longest n-gram, in characters.</summary>
    public const int GramMax = 3;

    /// <summary>Characters of a text that are looked at; the rest is not.</summary>
    public const int TextMax = 10_000;

    private const char Beginning = '\u0002', End = '\u0003';

    /// <summary>Most n-grams a text of this length has.</summary>
    public static int CountMax(int length) => GramMax * (Math.Min(length, TextMax) + 2);

    /// <summary>Writes every n-gram, in the order of their beginnings, and says how many; the same n-gram may come again.</summary>
    /// <param name="grams">At least <see cref="CountMax"/> long.</param>
    public static int Fill(string text, Span<Gram> grams)
    {
        var length = Math.Min(text.Length, TextMax);
        if (length == 0) return 0;
        var characters = ArrayPool<char>.Shared.Rent(length + 2);
        var places = ArrayPool<int>.Shared.Rent(length + 2);
        var count = Normalize(text.AsSpan(0, length), characters, places);
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            var hash = 2166136261u;
            for (var n = 1; n <= GramMax && i + n <= count; n++)
            {
                hash = unchecked((hash ^ characters[i + n - 1]) * 16777619u);
                // The marks at both ends have no place: the span is of what stands beside them.
                var (first, last) = (Math.Min(places[i], length - 1), Math.Min(places[i + n - 1], length - 1));
                grams[found++] = new(Finish(hash, n), first, last - first + 1);
            }
        }
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<int>.Shared.Return(places);
        return found;
    }

    private static int Normalize(ReadOnlySpan<char> text, char[] characters, int[] places)
    {
        (characters[0], places[0]) = (Beginning, 0);
        var count = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = FoldedText.Fold(text[i]);
            if (c == '\0') continue;
            if (char.IsAsciiDigit(c)) c = '0';
            else if (c is '。' or '、' or ';' || char.IsWhiteSpace(c)) c = ',';
            if (characters[count - 1] == c && (c is ',' or '0' || characters[count - 2] == c)) continue;
            (characters[count], places[count]) = (c, i);
            count++;
        }
        (characters[count], places[count]) = (End, text.Length);
        return count + 1;
    }

    private static uint Finish(uint hash, int length)
    {
        unchecked
        {
            hash ^= (uint)length * 0x9E3779B9;
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
