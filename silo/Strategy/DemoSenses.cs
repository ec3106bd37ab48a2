using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.Signals;
using Ecosystem.Domain.StrategyFlows;
using Span = Ecosystem.Domain.StrategyFlows.TextSpan;

namespace Ecosystem.Silo.Strategy;

/// <summary>The senses of a flow, wired to the detectors and the policy of the platform.</summary>
internal static class DemoSenses
{
    /// <summary>Versions of choices by <c>explore</c>, which learns nothing.</summary>
    public const string Explored = "explore:0";

    private static readonly Dictionary<string, SentimentSense> s_moods = [];
    private static readonly Dictionary<string, SignalSense> s_shifts = [];
    private static readonly Lock s_gate = new();

    /// <param name="policy">What <c>resonance</c> has learnt by now.</param>
    public static FlowSenses Of(Func<PolicyState> policy) =>
        new(Mood, Shift, Rivals, Comply, question => Choose(question, policy()), FlowSenses.ByHash, _ => new(1, 1, 1));

    /// <summary>Features as the policy takes them: one for what depends on nothing, then the flow's in the order of their names.</summary>
    public static ImmutableArray<double> Vector(ImmutableSortedDictionary<string, double> features) => [1, .. features.Values];

    public static SignalSense Shift(string text) => Once(s_shifts, text, static text => DecisionShift.Detect([text]) is { Direction: ShiftDirection.Down } found
        ? new(true, "down", (int)Math.Round(found.Confidence * 100), [.. found.Evidence.Select(one => new Span(one.Span.Start, one.Span.Length))])
        : new(false, "", 0, []));

    /// <summary>Texts of the play repeat: what a pure function answered once it answers again.</summary>
    private static T Once<T>(Dictionary<string, T> known, string text, Func<string, T> of)
    {
        lock (s_gate) return known.TryGetValue(text, out var answer) ? answer : known[text] = of(text);
    }

    private static SentimentSense Mood(string text) => Once(s_moods, text, static text =>
    {
        var signal = Sentiment.Of(text);
        var negative = signal.Label == SentimentLabel.Negative ? (int)Math.Round(signal.Confidence * 100) : 0;
        return new(negative, "2026-1", [.. signal.Evidence.Select(one => new Span(one.Span.Start, one.Span.Length))]);
    });

    private static SignalSense Rivals(string text, ImmutableArray<CompetitorName> names)
    {
        var found = new CompetitorMatcher([.. names.Select(one => new Competitor(one.Name, one.Aliases))]).Find(text);
        return found.IsEmpty ? new(false, "", 0, []) : new(true, found[0].Competitor, 100, [.. found.Select(one => new Span(one.Span.Start, one.Span.Length))]);
    }

    private static ComplianceSense Comply(ComplianceQuestion question)
    {
        var report = ComplianceBreaker.Current.Check(question.Text, question.DiscountBasisPointsMax / 100m);
        return new(
            [.. report.Findings.Select(one => one.Rule).Distinct()], [.. report.Findings.Select(one => new Span(one.Span.Start, one.Span.Length))], report.Verdict == ComplianceVerdict.Review);
    }

    private static ChoiceSense Choose(ChoiceQuestion question, PolicyState policy)
    {
        ImmutableArray<double> odds = question.Policy == "explore"
            ? [.. question.Candidates.Select(_ => 1.0 / question.Candidates.Length)]
            : Policy.Propensities(policy, question.Candidates, Vector(question.Features));
        return new(SquareCb.Pick(odds.AsSpan(), question.Drawn), odds, question.Policy == "explore" ? Explored : $"resonance:{policy.Version}");
    }
}
