using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Bandits;

/// <summary>What a policy knows: one regression for each arm it was ever rewarded for.</summary>
/// <param name="Terms">How it learns and tries.</param>
/// <param name="Arms">By name; at most <see cref="PolicyTerms.ArmsMax"/>.</param>
/// <param name="Decisions">How many it has made: t of γ_t.</param>
/// <param name="Version">Observations it has learnt.</param>
[GenerateSerializer, Immutable, Alias("policy-state")]
public sealed record PolicyState(
    [property: Id(0)] PolicyTerms Terms, [property: Id(1)] ImmutableSortedDictionary<string, Ridge> Arms, [property: Id(2)] long Decisions, [property: Id(3)] long Version);

/// <summary>A contextual bandit whose propensities are known in closed form: SquareCB over one ridge regression for each arm (SF-30, SF-31). Pure: the drawn number is a parameter.</summary>
public static class Policy
{
    /// <summary>A policy that has learnt nothing: it takes every candidate alike.</summary>
    public static PolicyState Empty(PolicyTerms terms) => new(terms, ImmutableSortedDictionary.Create<string, Ridge>(StringComparer.Ordinal), 0, 0);

    /// <summary>The reward that is expected of an arm; 0 of one that was never rewarded.</summary>
    public static double Predict(PolicyState policy, string arm, ReadOnlySpan<double> features) => policy.Arms.TryGetValue(arm, out var ridge) ? ridge.Predict(features) : 0;

    /// <summary>Takes one of the candidates, with γ_t = γ0·√t.</summary>
    /// <param name="decision">An id that no other decision has.</param>
    /// <param name="candidates">1 to <see cref="PolicyTerms.ArmsMax"/> different arms; of equally good ones the first counts as the best.</param>
    /// <param name="features">As many as the terms say.</param>
    /// <param name="draw">Drawn evenly from 0 to below 1.</param>
    /// <returns>The policy with the decision counted, and the decision to be logged.</returns>
    public static (PolicyState Policy, LoggedDecision Logged) Choose(PolicyState policy, string decision, ImmutableArray<string> candidates, ImmutableArray<double> features, double draw, DateTimeOffset at)
    {
        if (candidates.Length is 0 or > PolicyTerms.ArmsMax || HasTwice(candidates))
            throw new ArgumentException($"A decision has 1 to {PolicyTerms.ArmsMax} different candidates.", nameof(candidates));
        if (features.Length != policy.Terms.Dimensions) throw new ArgumentException($"{features.Length} features where {policy.Terms.Dimensions} are expected.", nameof(features));
        var gamma = policy.Terms.Gamma * Math.Sqrt(policy.Decisions + 1.0);
        Span<double> predicted = stackalloc double[candidates.Length], gaps = stackalloc double[candidates.Length];
        var best = double.NegativeInfinity;
        for (var i = 0; i < predicted.Length; i++) best = Math.Max(best, predicted[i] = Predict(policy, candidates[i], features.AsSpan()));
        for (var i = 0; i < gaps.Length; i++) gaps[i] = best - predicted[i];
        // A floor that all candidates together cannot have is the most they can: each the same.
        var odds = SquareCb.Propensities(gaps, gamma, Math.Min(policy.Terms.Floor, 1.0 / candidates.Length));
        var seen = ImmutableArray.CreateBuilder<CandidateOdds>(candidates.Length);
        for (var i = 0; i < candidates.Length; i++) seen.Add(new(candidates[i], predicted[i], gaps[i], odds[i]));
        var logged = new LoggedDecision(decision, policy.Version, seen.MoveToImmutable(), SquareCb.Pick(odds.AsSpan(), draw), features, gamma, draw, at);
        return (policy with { Decisions = policy.Decisions + 1 }, logged);
    }

    /// <summary>With which probabilities the policy would take these candidates now: what <see cref="OffPolicy.OffPolicyEvaluation"/> asks of a version that has not run yet.</summary>
    public static ImmutableArray<double> Propensities(PolicyState policy, ImmutableArray<string> candidates, ImmutableArray<double> features) =>
        [.. Choose(policy, "", candidates, features, 0, default).Logged.Candidates.Select(candidate => candidate.Propensity)];

    /// <summary>Learns what became of a decision: the next one knows it.</summary>
    /// <param name="arm">One of at most <see cref="PolicyTerms.ArmsMax"/>.</param>
    /// <param name="reward">Finite; on a scale where γ0 makes sense, 0 to 1 by default.</param>
    public static PolicyState Learn(PolicyState policy, string arm, ImmutableArray<double> features, double reward)
    {
        if (!policy.Arms.TryGetValue(arm, out var ridge))
        {
            if (policy.Arms.Count >= PolicyTerms.ArmsMax) throw new ArgumentException($"A policy has at most {PolicyTerms.ArmsMax} arms.", nameof(arm));
            ridge = Ridge.Empty(policy.Terms.Dimensions, policy.Terms.Lambda);
        }
        return policy with { Arms = policy.Arms.SetItem(arm, ridge.Learn(features.AsSpan(), reward)), Version = policy.Version + 1 };
    }

    private static bool HasTwice(ImmutableArray<string> candidates)
    {
        for (var i = 1; i < candidates.Length; i++)
            if (candidates.AsSpan(0, i).Contains(candidates[i])) return true;
        return false;
    }
}
