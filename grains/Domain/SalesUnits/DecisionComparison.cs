using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>A rule that comes out otherwise under another policy: it passed and fails, it failed and passes, or only one of the two policies tries it.</summary>
/// <param name="Rule">Its number in docs/rules, such as SU-7.</param>
/// <param name="Was">As it came out when the decision was made; null: it was not tried.</param>
/// <param name="Now">As it comes out under the other policy; null: it is not tried.</param>
[GenerateSerializer, Immutable, Alias("rule-difference")]
public sealed record RuleDifference([property: Id(0)] string Rule, [property: Id(1)] RuleTried? Was, [property: Id(2)] RuleTried? Now);

/// <summary>A decision beside what another policy answers to the same question, of the same unit as it stood, at the same time (SU-27).</summary>
/// <param name="Policy">Version of the other policy.</param>
/// <param name="PolicyHash">SHA-256 of its canonical JSON, in hex.</param>
/// <param name="Was">Outcome of the decision.</param>
/// <param name="Now">Outcome under the other policy; null when it refuses the question.</param>
/// <param name="Refusal">Why the other policy refuses the question, such as a permission it does not know; null when it answers.</param>
/// <param name="Differs">In the order the rules were tried; empty when the question is refused, for then none is tried.</param>
[GenerateSerializer, Immutable, Alias("decision-comparison")]
public sealed record DecisionComparison(
    [property: Id(0)] string Policy, [property: Id(1)] string PolicyHash, [property: Id(2)] Outcome Was, [property: Id(3)] Outcome? Now,
    [property: Id(4)] Refusal? Refusal, [property: Id(5)] ImmutableArray<RuleDifference> Differs)
{
    /// <summary>Asks again under another policy.</summary>
    /// <param name="before">The unit as it stood when it was asked.</param>
    /// <param name="at">When it was asked. Whether the other policy was in force then is not looked at: the question is what it would have answered.</param>
    public static DecisionComparison Of(SalesUnitState before, Authorize request, Authorization was, DateTimeOffset at, Policy policy) =>
        SalesUnit.Decide(before with { Trial = policy.AtAnyTime() }, request, at).Answer switch
        {
            Authorization now => new(policy.Version, policy.Hash, was.Outcome, now.Outcome, null, Differences(was.Trace.Rules, now.Trace.Rules)),
            UnitRefused refused => new(policy.Version, policy.Hash, was.Outcome, null, refused.Refusal, []),
            var other => throw new InvalidOperationException($"A sales unit answered an authorization with {other.GetType().Name}."),
        };

    private static ImmutableArray<RuleDifference> Differences(ImmutableArray<RuleTried> was, ImmutableArray<RuleTried> now)
    {
        var (then, today) = (ByRule(was), ByRule(now));
        return
        [
            .. then.Keys.Union(today.Keys)
                .Select(key => new RuleDifference(key.Rule, then.GetValueOrDefault(key), today.GetValueOrDefault(key)))
                .Where(one => one.Was?.Passed != one.Now?.Passed),
        ];
    }

    /// <summary>A rule that is tried more than once in a trace, on different things, is told apart by how often it came before.</summary>
    private static OrderedDictionary<(string Rule, int Before), RuleTried> ByRule(ImmutableArray<RuleTried> rules)
    {
        var byRule = new OrderedDictionary<(string, int), RuleTried>();
        foreach (var tried in rules) byRule.Add((tried.Rule, byRule.Keys.Count(key => key.Item1 == tried.Rule)), tried);
        return byRule;
    }
}
