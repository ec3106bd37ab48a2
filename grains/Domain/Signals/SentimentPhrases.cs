using System.Buffers;
using System.Collections.Immutable;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Signals;

/// <summary>Phrases of business and what each says: the file <c>*.sentiment.json</c> of this folder.</summary>
/// <param name="Version">Its name.</param>
/// <param name="NeutralBelow">A text is neutral when its score, in thousandths, is nearer to 0 than this: 1 to 999.</param>
/// <param name="Groups">Phrases that weigh the same.</param>
/// <param name="Negations">What turns a phrase that follows it in the same clause, within <paramref name="NegationReach"/>.</param>
/// <param name="NotNegations">What looks like a negation and is none.</param>
/// <param name="NegationReach">In characters of the folded text, 1 to 40.</param>
public sealed record SentimentRules(
    string Version, int NeutralBelow, ImmutableArray<PhraseGroup> Groups, ImmutableArray<string> Negations, ImmutableArray<string> NotNegations, int NegationReach)
{
    /// <summary>Reads a file, strictly. Null when there are faults, each with its place.</summary>
    public static (SentimentRules? Rules, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => SignalFile.Read<SentimentRules>(utf8Json, (rules, reader) =>
    {
        if (rules.NeutralBelow is < 1 or > 999) reader.Fault("neutralBelow", "must be 1 to 999.");
        if (rules.NegationReach is < 1 or > 40) reader.Fault("negationReach", "must be 1 to 40.");
        foreach (var (group, n) in rules.Groups.Select((group, n) => (group, n)))
        {
            if (group.Weight is < -500 or > 500 or 0) reader.Fault($"groups[{n}].weight", "must be -500 to 500, and not 0.");
            if (group.Phrases.Any(phrase => phrase.Trim().Length == 0)) reader.Fault($"groups[{n}].phrases", "must not be empty.");
        }
        if (rules.Negations.Concat(rules.NotNegations).Any(phrase => phrase.Trim().Length == 0)) reader.Fault("negations", "must not be empty.");
    });
}

/// <summary>Phrases that weigh the same.</summary>
/// <param name="Weight">In hundredths of log-odds; negative for negative.</param>
public sealed record PhraseGroup(int Weight, ImmutableArray<string> Phrases);

/// <summary>Finds the phrases of <see cref="SentimentRules"/> in a text.</summary>
internal sealed class SentimentPhrases
{
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create(",。.!?;、\n");

    private readonly PhraseFinder _finder;
    private readonly ImmutableArray<int> _weights;

    public SentimentPhrases(SentimentRules rules)
    {
        Rules = rules;
        var phrases = rules.Groups.SelectMany(group => group.Phrases.Select(phrase => (Phrase: FoldedText.Of(phrase).Text, group.Weight)))
            .Concat(rules.Negations.Select(phrase => (Phrase: FoldedText.Of(phrase).Text, Weight: Negation)))
            .Concat(rules.NotNegations.Select(phrase => (Phrase: FoldedText.Of(phrase).Text, Weight: Nothing))).DistinctBy(one => one.Phrase).ToList();
        _finder = new([.. phrases.Select(one => one.Phrase)]);
        _weights = [.. phrases.Select(one => one.Weight)];
    }

    private const int Negation = int.MaxValue, Nothing = 0;

    public static SentimentPhrases Current { get; } = new(SignalFile.Shipped("2026-1.sentiment.json", SentimentRules.Read));

    public SentimentRules Rules { get; }

    /// <summary>The phrases of a text with their weights in log-odds; of overlapping ones the longest. A negated one weighs the other way, by half when it was negative.</summary>
    public IEnumerable<SentimentEvidence> Find(string text)
    {
        var folded = FoldedText.Of(text);
        var hits = _finder.Find(folded.Text);
        if (hits.Count == 0) yield break;
        var (kept, taken) = (new List<(int Weight, TextSpan Span)>(), new TakenSpans(folded.Text.Length));
        foreach (var (phrase, start, length) in hits.OrderByDescending(hit => hit.Length).ThenBy(hit => hit.Start))
        {
            var span = new TextSpan(start, length);
            if (PhraseFinder.IsWhole(folded.Text, start, length) && taken.TryTake(span)) kept.Add((_weights[phrase], span));
        }
        TextSpan? latest = null;
        foreach (var (weight, span) in kept.Where(hit => hit.Weight != Nothing).OrderBy(hit => hit.Span.Start))
        {
            if (weight == Negation)
            {
                latest = span;
                continue;
            }
            var negation = latest is { } last && span.Start - last.End <= Rules.NegationReach && !folded.Text.AsSpan(last.End, span.Start - last.End).ContainsAny(s_clauseEnds) ? latest : null;
            var whole = negation is { } before ? new TextSpan(before.Start, span.End - before.Start) : span;
            var turned = negation is null ? weight : weight < 0 ? -weight / 2 : -weight;
            yield return new(folded.Original(whole.Start, whole.Length), turned / 100.0);
        }
    }
}
