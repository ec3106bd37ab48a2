using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Signals;
using Ecosystem.Domain.StrategyFlows;
using FlowSpan = Ecosystem.Domain.StrategyFlows.TextSpan;
using SignalSpan = Ecosystem.Domain.Signals.TextSpan;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What the components of running flows perceive and choose with (SF-75): the signals of this platform, and choices of the learned policies.</summary>
public sealed class FlowSensing
{
    /// <summary>Catalogues of competitors kept ready; beyond that all are made anew as needed.</summary>
    private const int MatchersMax = 1_000;

    /// <summary>The rule that every text breaks in rule sets that there are not: no text leaves unread.</summary>
    public const string RulesUnknown = "RULES_UNKNOWN";

    private readonly ConcurrentDictionary<string, CompetitorMatcher> _matchers = new(StringComparer.Ordinal);

    public FlowSensing() => Senses = new(
        Sentiment, Shift, Competitors, Compliance, question => LearnedPolicy.Empty(new(question.Policy, question.Features.Keys.Order(StringComparer.Ordinal))).Choose(question), FlowSenses.ByHash, _ => new(1, 1, 1));

    /// <summary>What running flows perceive with, before any policy has learned anything.</summary>
    public FlowSenses Senses { get; init; }

    /// <summary>What a flow perceives and chooses with: by its own policies, as they stand.</summary>
    public FlowSenses Of(FlowId flow, LearnedPolicies policies) => Senses with { Choose = question => policies.Choose(flow, question) };

    private static SentimentSense Sentiment(string text)
    {
        var signal = Domain.Signals.Sentiment.Of(text);
        // −1 to 1 is twice the probability of positive, less one.
        return new((int)Math.Round((1 - signal.Score) / 2 * 100), "sentiment-2026-1", [.. signal.Evidence.Select(one => Span(one.Span))]);
    }

    private static SignalSense Shift(string text) => DecisionShift.Detect([text]) is { Direction: ShiftDirection.Down } shift
        ? new(true, $"down@{shift.Version}", (int)Math.Round(shift.Confidence * 100), [.. shift.Evidence.Select(one => Span(one.Span))])
        : new(false, "", 0, []);

    private SignalSense Competitors(string text, ImmutableArray<CompetitorName> names)
    {
        if (_matchers.Count > MatchersMax) _matchers.Clear();
        var matcher = _matchers.GetOrAdd(
            string.Join('\n', names.Select(name => $"{name.Name}\t{string.Join('\t', name.Aliases)}")), _ => new([.. names.Select(name => new Competitor(name.Name, name.Aliases))]));
        var found = matcher.Find(text);
        return found.IsEmpty ? new(false, "", 0, []) : new(true, found[0].Competitor, 100, [.. found.Where(one => one.Competitor == found[0].Competitor).Select(one => Span(one.Span))]);
    }

    private static ComplianceSense Compliance(ComplianceQuestion question)
    {
        if (question.RuleSets.FirstOrDefault(set => !ComplianceRules.Current.Any(rules => rules.Locale == set)) is { } unknown) return new([$"{RulesUnknown}:{unknown}"], []);
        // All languages at once: a text of one often quotes another, and no rule set makes the others' rules void.
        var report = ComplianceBreaker.Current.Check(question.Text, question.DiscountBasisPointsMax / 100m);
        return new(
            [.. report.Findings.Select(finding => $"{finding.Rule}@{finding.Version}").Distinct()], [.. report.Findings.Select(finding => Span(finding.Span))], report.Verdict == ComplianceVerdict.Review);
    }

    private static FlowSpan Span(SignalSpan span) => new(span.Start, span.Length);
}
