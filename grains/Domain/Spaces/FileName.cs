using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Spaces;

/// <summary>File names as they come from outside, made harmless (SP-5).</summary>
/// <remarks>
/// Of a path only the last part is kept; what steers the direction of writing (U+202E turns <c>gpj.exe</c> around), what has no width, and what
/// steers a terminal or a header is left out; what no file system takes becomes a line. The extension is of the bytes and not of the name.
/// </remarks>
public static class FileName
{
    /// <summary>Longest name in characters without the extension, inclusive.</summary>
    public const int LengthMax = 120;

    private const string Forbidden = "<>:\"|?*";

    /// <summary>The harmless name; null when nothing is left of it.</summary>
    public static string? Clean(string name, DocumentType type)
    {
        // Two hundred characters are more than any name keeps, whatever of them is left out.
        if (name.Length > 1_000 || !IsWhole(name)) return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) continue;
            kept.Append(category == UnicodeCategory.SpaceSeparator ? " " : Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "-" : rune.ToString());
        }
        var stem = WithoutExtension(kept.ToString().Trim()).Trim(' ', '.');
        if (stem.Length > LengthMax) stem = stem[..(char.IsHighSurrogate(stem[LengthMax - 1]) ? LengthMax - 1 : LengthMax)].Trim(' ', '.');
        return stem.Length == 0 ? null : stem + ExtensionOf(type);
    }

    /// <summary>The extension of a type, with its dot.</summary>
    public static string ExtensionOf(DocumentType type) => type switch
    {
        DocumentType.Pdf => ".pdf",
        DocumentType.Png => ".png",
        DocumentType.Jpeg => ".jpg",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string WithoutExtension(string name)
    {
        foreach (var extension in new[] { ".pdf", ".png", ".jpg", ".jpeg" })
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return name[..^extension.Length].TrimEnd(' ', '.');
        return name;
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
