using System.Globalization;

namespace Ecosystem.Domain.Signals;

/// <summary>A text in the one form in which texts are compared, with the place of every character in the original (SF-50).</summary>
/// <remarks>
/// Full-width forms become half-width ones (Unicode block FF01–FF5E, and 3000), letters become small ones, traditional characters that
/// <see cref="Traditional"/> lists become simplified ones, curly quotes become straight ones, and characters that nobody sees (category Cf, variation selectors) are dropped. One UTF-16
/// unit stays one unit or goes: nothing is composed or decomposed, so that a span of the folded text is a span of the original.
/// </remarks>
internal readonly struct FoldedText
{
    private readonly int[] _places;

    private FoldedText(string text, int[] places) => (Text, _places) = (text, places);

    /// <summary>The folded text.</summary>
    public string Text { get; }

    public static FoldedText Of(string text)
    {
        var folded = new char[text.Length];
        var places = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == '\0') continue;
            (folded[length], places[length]) = (c, i);
            length++;
        }
        return new(new string(folded, 0, length), places);
    }

    /// <summary>A character as it is compared; nothing ('\0') for one that nobody sees.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\0' ? ' ' : c;
        if (c is >= '\uFF01' and <= '\uFF5E') return Fold((char)(c - 0xFEE0));
        if (c is '\u3000' or '\u00A0') return ' ';
        if (c is '\u2018' or '\u2019') return '\'';
        if (c is >= '\uFE00' and <= '\uFE0F' or '\u034F' or '\u115F' or '\u1160' or '\u3164') return '\0';
        if (c is >= '\u3400' and <= '\u9FFF') return Traditional.Simplify(c);
        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\0' : char.ToLowerInvariant(c);
    }

    /// <summary>The span of the original that these folded characters came from.</summary>
    public TextSpan Original(int start, int length) => new(_places[start], _places[start + length - 1] + 1 - _places[start]);

    /// <summary>A letter or digit of a script that writes words apart.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) && !IsHan(c);

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}

/// <summary>A part of a text, in UTF-16 units.</summary>
/// <param name="Start">Of the first, 0 for the beginning.</param>
/// <param name="Length">At least 1.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;

    internal bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
