using System.Collections.Immutable;

namespace Ecosystem.Domain.Signals;

/// <summary>A competitor and every name it goes by.</summary>
/// <param name="Name">What it is reported as; found in texts as well.</param>
/// <param name="Aliases">Other names, Chinese or Latin, products, abbreviations; may be empty.</param>
public sealed record Competitor(string Name, ImmutableArray<string> Aliases);

/// <summary>A competitor was named.</summary>
/// <param name="Competitor">Its <see cref="Competitor.Name"/>.</param>
/// <param name="Alias">The name that was found, as it was configured.</param>
/// <param name="Span">Where in the text.</param>
public sealed record CompetitorMention(string Competitor, string Alias, TextSpan Span);

/// <summary>Finds competitors in texts (SF-60, SF-61). Build it once for a catalogue; it holds no state and any thread may use it.</summary>
/// <remarks>Width, case, listed traditional characters and invisible characters make no difference; spaces and marks within a name may be others in the text, or none.</remarks>
public sealed class CompetitorMatcher
{
    /// <summary>Most competitors, and most names of one.</summary>
    public const int CompetitorsMax = 10_000, NamesMax = 100;

    /// <summary>Longest name, in UTF-16 units.</summary>
    public const int NameLengthMax = 200;

    private readonly ImmutableArray<(string Competitor, string Alias, Joined Phrase)> _names;
    private readonly PhraseFinder _finder;

    /// <exception cref="ArgumentException">A name is empty, shorter than two characters, too long, or belongs to two competitors; or there are too many.</exception>
    public CompetitorMatcher(ImmutableArray<Competitor> competitors)
    {
        if (competitors.Length > CompetitorsMax) throw new ArgumentException($"At most {CompetitorsMax} competitors.", nameof(competitors));
        var names = new OrderedDictionary<string, (string Competitor, string Alias, Joined Phrase)>(StringComparer.Ordinal);
        foreach (var competitor in competitors)
        {
            if (competitor.Aliases.Length >= NamesMax) throw new ArgumentException($"'{competitor.Name}' has more than {NamesMax} names.", nameof(competitors));
            foreach (var name in competitor.Aliases.Prepend(competitor.Name))
            {
                var phrase = Joined.Of(name);
                var joined = phrase.Text;
                if (joined.Length < 2 || name.Length > NameLengthMax) throw new ArgumentException($"'{name}' of '{competitor.Name}' must have 2 letters or digits, and at most {NameLengthMax} characters.", nameof(competitors));
                if (!names.TryAdd(joined, (competitor.Name, name, phrase)) && names[joined].Competitor != competitor.Name)
                    throw new ArgumentException($"'{name}' is a name of '{names[joined].Competitor}' and of '{competitor.Name}'.", nameof(competitors));
            }
        }
        _names = [.. names.Values];
        _finder = new([.. names.Keys]);
    }

    /// <summary>Every mention, in the order of the text. Of names that overlap, the longest counts, then the first.</summary>
    public ImmutableArray<CompetitorMention> Find(string text)
    {
        var joined = Joined.Of(text);
        var found = _finder.Find(joined.Text).Where(hit => joined.Admits(hit.Start, hit.Length, _names[hit.Phrase].Phrase)).Select(hit => (hit.Phrase, Span: joined.Original(hit.Start, hit.Length)));
        var (kept, taken) = (new List<CompetitorMention>(), new TakenSpans(text.Length));
        foreach (var (phrase, span) in found.OrderByDescending(hit => hit.Span.Length).ThenBy(hit => hit.Span.Start))
            if (taken.TryTake(span)) kept.Add(new(_names[phrase].Competitor, _names[phrase].Alias, span));
        return [.. kept.OrderBy(mention => mention.Span.Start)];
    }
}
