using System.Buffers;
using System.Text;

namespace Ecosystem.Domain.Signals;

/// <summary>A folded text without anything that is neither letter nor digit, so that what is put between the characters of a phrase cannot hide it (SF-51).</summary>
internal readonly struct Joined
{
    /// <summary>Marks that end a sentence.</summary>
    public const string Ends = "。！？!?；;\n";

    private static readonly SearchValues<char> s_ends = SearchValues.Create(Ends);

    private const int GapMax = 3;

    private readonly int[] _places;

    private Joined(FoldedText folded, string text, int[] places) => (Folded, Text, _places) = (folded, text, places);

    /// <summary>The text it was made from.</summary>
    public FoldedText Folded { get; }

    /// <summary>Letters and digits, folded. <c>+</c> and <c>%</c> stay: they belong to names and to numbers.</summary>
    public string Text { get; }

    public static Joined Of(string text)
    {
        var folded = FoldedText.Of(text);
        var joined = new StringBuilder(folded.Text.Length);
        var places = new int[folded.Text.Length];
        for (var i = 0; i < folded.Text.Length; i++)
            if (char.IsLetterOrDigit(folded.Text[i]) || folded.Text[i] is '+' or '%')
            {
                places[joined.Length] = i;
                joined.Append(folded.Text[i]);
            }
        return new(folded, joined.ToString(), places);
    }

    /// <summary>The span of the original from the first of these characters to the last.</summary>
    public TextSpan Original(int start, int length) => Folded.Original(_places[start], _places[start + length - 1] + 1 - _places[start]);

    /// <summary>What stands between this character and the one before it.</summary>
    public ReadOnlySpan<char> Gap(int at) => Folded.Text.AsSpan(_places[at - 1] + 1, _places[at] - _places[at - 1] - 1);

    /// <summary>Whether this occurrence of a phrase is one to a reader.</summary>
    /// <remarks>
    /// It begins and ends where words do. Within a word of a script that writes them apart nothing stands between two letters, or something between all of
    /// its three or more: "g-u-a-r" is spelt out, "in tel" is two words. A sentence may end within it only if all its characters, three or more, are apart.
    /// </remarks>
    /// <param name="phrase">The phrase, for where its own words end.</param>
    public bool Admits(int start, int length, Joined phrase)
    {
        var first = _places[start];
        if (!PhraseFinder.IsWhole(Folded.Text, first, _places[start + length - 1] + 1 - first)) return false;
        var (apart, inWord, apartInWord, ends) = (0, 0, 0, false);
        for (var i = 1; i < length; i++)
        {
            var gap = Gap(start + i);
            if (gap.Length > GapMax) return false;
            if (!gap.IsEmpty) apart++;
            ends |= gap.ContainsAny(s_ends) || (gap.Contains('.') && gap.Contains(' ') && !phrase.Gap(i).Contains('.'));
            if (phrase.Gap(i).IsEmpty && FoldedText.IsWord(Text[start + i - 1]) && FoldedText.IsWord(Text[start + i]))
            {
                inWord++;
                if (!gap.IsEmpty) apartInWord++;
                if (i < length - 1) continue;
            }
            if (apartInWord != 0 && (apartInWord != inWord || inWord < 2)) return false;
            (inWord, apartInWord) = (0, 0);
        }
        return !ends || (apart == length - 1 && length > 2);
    }
}
