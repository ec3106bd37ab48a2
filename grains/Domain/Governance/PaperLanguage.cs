using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ecosystem.Domain.Governance;

/// <summary>What a white paper says, in one language. A name without words here is shown as the log has it.</summary>
/// <param name="Code">As in BCP 47.</param>
/// <param name="Figures">Label and how it is counted, by figure.</param>
/// <param name="Charts">Title, by breakdown.</param>
/// <param name="Keys">Words for what the log names in code: categories, reasons, outcomes.</param>
public sealed partial record PaperLanguage(
    string Code, string Title, Func<string, string> Subtitle, Func<string, int, ImmutableArray<string>> Lead, ImmutableArray<(string Heading, string Lead, ImmutableArray<string> Figures, ImmutableArray<string> Breakdowns)> Sections,
    FrozenDictionary<string, (string Label, string How)> Figures, FrozenDictionary<string, string> Charts, FrozenDictionary<string, string> Keys,
    Func<int, string> Suppressed, Func<int, int, string> Hidden, string Nothing, string CloseHeading, Func<LogPlace, string, ImmutableArray<string>> Close, PaperWords Words)
{
    /// <summary>The two languages of every paper.</summary>
    public static ImmutableArray<PaperLanguage> All => [Chinese, English];

    private static FrozenDictionary<string, T> Table<T>(params ReadOnlySpan<(string Key, T Value)> rows)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in rows) table.Add(key, value);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
