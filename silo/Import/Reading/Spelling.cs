using System.Collections.Immutable;

namespace Ecosystem.Silo.Import;

/// <summary>Repairs of misspelt words from a closed vocabulary. Open vocabularies, names above all, are never guessed at.</summary>
internal static class Spelling
{
    /// <summary>The sectors this platform knows. Another word is kept as it is, unless it is one edit away from exactly one of these.</summary>
    public static ImmutableArray<string> Sectors { get; } =
    [
        "agriculture", "automotive", "chemicals", "construction", "education", "electronics", "employment", "energy", "entertainment",
        "finance", "government", "insurance", "logistics", "machinery", "manufacturing", "marketing", "materials", "medical",
        "pharmaceuticals", "real estate", "retail", "services", "software", "technology", "telecommunications", "textiles", "tourism", "transport",
    ];

    private static readonly ImmutableDictionary<string, string> Places = ImmutableDictionary<string, string>.Empty.Add("Philipines", "Philippines");

    /// <summary>The sector a word stands for; null when it is none of the known ones and close to no single one.</summary>
    public static string? Sector(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Sectors.Contains(lower)) return lower;
        var near = Sectors.Where(sector => IsOneEditAway(lower, sector)).Take(2).ToArray();
        return near is [var only] ? only : null;
    }

    /// <summary>A place with a known misspelling put right.</summary>
    public static string Place(string name) => Places.GetValueOrDefault(name, name);

    /// <summary>Whether one letter inserted, removed or exchanged turns one word into the other.</summary>
    public static bool IsOneEditAway(string left, string right)
    {
        if (left.Length > right.Length) (left, right) = (right, left);
        if (right.Length - left.Length > 1) return false;
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == right.Length) return false;
        return left.Length == right.Length
            ? left.AsSpan(same + 1).SequenceEqual(right.AsSpan(same + 1))
            : left.AsSpan(same).SequenceEqual(right.AsSpan(same + 1));
    }
}
