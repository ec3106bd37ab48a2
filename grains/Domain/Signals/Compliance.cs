using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ecosystem.Domain.Signals;

/// <summary>Something in a text that must not be said, or not before a person looked at it.</summary>
/// <param name="Rule">The id of the rule; <see cref="ComplianceBreaker.DiscountRule"/> for a discount.</param>
/// <param name="Locale">Of the rules it stands in.</param>
/// <param name="Phrase">As the rule lists it; of a discount, what was found.</param>
public sealed record ComplianceFinding(string Rule, string Version, string Locale, ComplianceVerdict Verdict, string Reason, string Phrase, TextSpan Span);

/// <summary>What is to happen to a text, and why.</summary>
/// <param name="Verdict">The strictest of the findings; pass when there are none.</param>
/// <param name="Findings">In the order of the text.</param>
public sealed record ComplianceReport(ComplianceVerdict Verdict, ImmutableArray<ComplianceFinding> Findings);

/// <summary>The compliance breaker 合规话术熔断器 (SF-62 to SF-65). Build it once; it holds no state and any thread may use it.</summary>
public sealed class ComplianceBreaker
{
    /// <summary>The rule of a discount that is promised beyond the price corridor.</summary>
    public const string DiscountRule = "discount";

    private readonly PhraseFinder _finder;
    private readonly ImmutableArray<(ComplianceRules File, ComplianceRule Rule, string Phrase, Joined Joined, bool IsException)> _phrases;
    private readonly ImmutableArray<(ComplianceRules File, Regex Pattern)> _discounts;
    private readonly ILookup<string, int> _same;

    public ComplianceBreaker(ImmutableArray<ComplianceRules> rules)
    {
        _phrases = [.. rules.SelectMany(file => file.Rules.SelectMany(rule =>
            rule.Phrases.Select(phrase => (file, rule, phrase, Joined.Of(phrase), false)).Concat(rule.Except.Select(phrase => (file, rule, phrase, Joined.Of(phrase), true)))))];
        // The same phrase may stand in several rules: it is found once and told of each.
        _same = Enumerable.Range(0, _phrases.Length).ToLookup(n => _phrases[n].Joined.Text, StringComparer.Ordinal);
        _finder = new([.. _phrases.Select(one => one.Joined.Text)]);
        _discounts = [.. rules.SelectMany(file => file.Discounts.Select(pattern => (file, SafePattern.Of(pattern))))];
    }

    /// <summary>With the rules in force.</summary>
    public static ComplianceBreaker Current { get; } = new(ComplianceRules.Current);

    /// <summary>Looks at a text before it goes out.</summary>
    /// <param name="discountMaxPercent">How much may be promised off the price, in percent, inclusive; more is for a person to look at. Null when nothing may.</param>
    public ComplianceReport Check(string text, decimal? discountMaxPercent = null)
    {
        var joined = Joined.Of(text);
        var hits = _finder.Find(joined.Text)
            .SelectMany(hit => _same[_phrases[hit.Phrase].Joined.Text].Select(n => (One: _phrases[n], hit.Start, hit.Length)))
            .Where(hit => joined.Admits(hit.Start, hit.Length, hit.One.Joined))
            .Select(hit => (hit.One, Span: joined.Original(hit.Start, hit.Length))).ToList();
        var exceptions = hits.Where(hit => hit.One.IsException).GroupBy(hit => hit.One.Rule).ToDictionary(rule => rule.Key, rule => Reaches(rule.Select(hit => hit.Span), text.Length));
        var findings = hits
            .Where(hit => !hit.One.IsException && !(exceptions.TryGetValue(hit.One.Rule, out var reaches) && reaches[hit.Span.Start] >= hit.Span.End))
            .Select(hit => new ComplianceFinding(hit.One.Rule.Id, hit.One.File.Version, hit.One.File.Locale, hit.One.Rule.Verdict, hit.One.Rule.Reason, hit.One.Phrase, hit.Span))
            .Concat(Discounts(joined.Folded, discountMaxPercent ?? 0));
        // Of what one rule says about overlapping spans, the longest; of what several say, each.
        var (kept, taken) = (new List<ComplianceFinding>(), new Dictionary<string, TakenSpans>(StringComparer.Ordinal));
        foreach (var finding in findings.OrderByDescending(finding => finding.Span.Length).ThenBy(finding => finding.Span.Start))
        {
            if (!taken.TryGetValue(finding.Rule, out var spans)) taken.Add(finding.Rule, spans = new(text.Length));
            if (spans.TryTake(finding.Span)) kept.Add(finding);
        }
        return new(kept.Select(finding => finding.Verdict).DefaultIfEmpty().Max(), [.. kept.OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Verdict)]);
    }

    /// <summary>Of every place, how far the exceptions that begin there or before reach.</summary>
    private static int[] Reaches(IEnumerable<TextSpan> exceptions, int length)
    {
        var reaches = new int[length];
        foreach (var span in exceptions) reaches[span.Start] = Math.Max(reaches[span.Start], span.End);
        for (var i = 1; i < length; i++) reaches[i] = Math.Max(reaches[i], reaches[i - 1]);
        return reaches;
    }

    private IEnumerable<ComplianceFinding> Discounts(FoldedText folded, decimal mostPercent)
    {
        foreach (var (file, pattern) in _discounts)
            foreach (Match match in pattern.Matches(folded.Text))
            {
                var (group, off) = match.Groups["percent"] is { Success: true } percent
                    ? (percent, decimal.Parse(percent.Value, CultureInfo.InvariantCulture))
                    : (match.Groups["fold"], 100 - LeftPercent(match.Groups["fold"].Value));
                if (off <= mostPercent || off <= 0) continue;
                yield return new(DiscountRule, file.Version, file.Locale, ComplianceVerdict.Review, $"{off.ToString("0.##", CultureInfo.InvariantCulture)} % > {mostPercent.ToString("0.##", CultureInfo.InvariantCulture)} %",
                    group.Value, folded.Original(match.Index, match.Length));
            }
    }

    /// <summary>What is left of a price at so many 折: 8 and 八 are eighty in a hundred, 85, 8.5 and 八五 eighty-five.</summary>
    private static decimal LeftPercent(string fold)
    {
        const string Digits = "零一二三四五六七八九";
        var digits = string.Concat(fold.Select(c => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c));
        var number = decimal.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 1 || digits.Contains('.', StringComparison.Ordinal) ? number * 10 : number;
    }
}
