using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ecosystem.Domain.Signals;

/// <summary>A place in the texts that tells of the move.</summary>
/// <param name="Text">Which text, from 0.</param>
/// <param name="Pattern">Which pattern of <see cref="ShiftRules"/> it is.</param>
public sealed record ShiftEvidence(int Text, TextSpan Span, ShiftDirection Direction, string Pattern);

/// <summary>Somebody who gets authority or gives it, as the text names them.</summary>
public sealed record ShiftParty(bool Gains, string Name, int Text, TextSpan Span);

/// <summary>Authority to buy moves at a customer (采购决策权下沉 when it goes down).</summary>
/// <param name="Confidence">0 to 1: one less the product of what each piece of evidence leaves open, lowered by evidence of another direction.</param>
/// <param name="Evidence">Of all directions, in the order of the texts.</param>
/// <param name="Parties">Of the direction, each once.</param>
/// <param name="Version">Of the rules.</param>
public sealed record ShiftSignal(ShiftDirection Direction, double Confidence, ImmutableArray<ShiftEvidence> Evidence, ImmutableArray<ShiftParty> Parties, string Version);

/// <summary>Finds in a customer's texts that the authority to buy moves (SF-56 to SF-59). Time is linear in the texts, whatever stands in them.</summary>
public static class DecisionShift
{
    /// <summary>Most texts that are looked at, the latest, and most characters of each.</summary>
    public const int TextsMax = 200, TextLengthMax = 20_000;

    private static readonly ImmutableArray<(ShiftPattern Pattern, Regex Regex)> s_patterns = [.. ShiftRules.Current.Patterns.Select(pattern => (pattern, SafePattern.Of(ShiftRules.Current.Expand(pattern.Pattern))))];

    private static readonly ImmutableArray<Regex> s_voids = [.. ShiftRules.Current.Voids.Select(SafePattern.Of)];

    /// <summary>The move that these texts tell of, or null.</summary>
    /// <param name="texts">E-mails, minutes and messages of one customer, oldest first. Where they contradict each other, the latest text that tells of a move decides.</param>
    public static ShiftSignal? Detect(IReadOnlyList<string> texts)
    {
        var evidence = new List<ShiftEvidence>();
        var parties = new List<(ShiftDirection Direction, ShiftParty Party)>();
        for (var number = Math.Max(0, texts.Count - TextsMax); number < texts.Count; number++)
        {
            var text = texts[number].Length > TextLengthMax ? texts[number][..TextLengthMax] : texts[number];
            var folded = FoldedText.Of(text);
            foreach (var (start, length) in Sentences(folded.Text)) Look(text, number, folded, start, length, evidence, parties);
        }
        if (evidence.Count == 0) return null;
        var open = Enum.GetValues<ShiftDirection>().ToDictionary(direction => direction, direction => evidence.Where(one => one.Direction == direction)
            .Aggregate(1.0, (rest, one) => rest * (1 - ShiftRules.Current.Patterns.First(pattern => pattern.Id == one.Pattern).Weight / 100.0)));
        // A move to a level says more than a new name.
        var last = evidence[^1].Text;
        var direction = evidence.Where(one => one.Text == last).GroupBy(one => one.Direction).OrderBy(group => group.Key == ShiftDirection.Lateral).ThenBy(group => open[group.Key]).First().Key;
        var against = 1 - open.Where(other => other.Key != direction && other.Key != ShiftDirection.Lateral && direction != ShiftDirection.Lateral).Aggregate(1.0, (rest, other) => rest * other.Value);
        return new(direction, Math.Round((1 - open[direction]) * (1 - against / 2), 4), [.. evidence],
            [.. parties.Where(one => one.Direction == direction).Select(one => one.Party).DistinctBy(party => (party.Gains, party.Name))], ShiftRules.Current.Version);
    }

    private static void Look(
        string text, int number, FoldedText folded, int start, int length, List<ShiftEvidence> evidence, List<(ShiftDirection, ShiftParty)> parties)
    {
        var sentence = folded.Text.Substring(start, length);
        var found = s_patterns.Select(one => (one.Pattern, Match: one.Regex.Match(sentence))).Where(one => one.Match.Success).ToList();
        if (found.Count == 0 || s_voids.Any(voids => voids.IsMatch(sentence))) return;
        // Several ways to read one sentence in one direction are one piece of evidence: the strongest.
        foreach (var one in found.GroupBy(one => one.Pattern.Direction).Select(group => group.MaxBy(one => one.Pattern.Weight)))
        {
            // Who takes over at another level is no lateral move.
            if (one.Pattern.Direction == ShiftDirection.Lateral && found.Any(other => other.Pattern.Direction != ShiftDirection.Lateral)) continue;
            evidence.Add(new(number, folded.Original(start + one.Match.Index, one.Match.Length), one.Pattern.Direction, one.Pattern.Id));
            foreach (var (name, gains) in new[] { ("to", true), ("from", false) })
                if (one.Match.Groups[name] is { Success: true, Length: > 0 } group)
                {
                    var span = folded.Original(start + group.Index, group.Length);
                    parties.Add((one.Pattern.Direction, new(gains, text.Substring(span.Start, span.Length).Trim(), number, span)));
                }
        }
    }

    /// <summary>The sentences of a folded text that state something: questions are left out.</summary>
    private static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || Joined.Ends.Contains(text[i], StringComparison.Ordinal) || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!ends) continue;
            if (i > start && (i == text.Length || text[i] != '?')) yield return (start, i - start);
            start = i + 1;
        }
    }
}
