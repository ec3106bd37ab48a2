using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a policy of a flow has learned, and how it chooses (SF-80, SF-81): SquareCB over one ridge regression for each action. A function of the choices and rewards of the log, in its order.</summary>
/// <remarks>States are folded one choice and one reward at a time, so that whoever folds the log as far as a model version says has the state that the choice was made with.</remarks>
public sealed class LearnedPolicy
{
    private readonly Lazy<string> _digest;

    public LearnedPolicy(PolicyName name, PolicyState state)
    {
        (Name, State) = (name, state);
        _digest = new(() => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Serialize(State, DomainJson.Options))));
    }

    public PolicyName Name { get; }

    public PolicyState State { get; }

    /// <summary>SHA-256 of the state's canonical JSON, 64 hex digits.</summary>
    public string Digest => _digest.Value;

    /// <summary>As choices log it: kind, name, rewards learned from, choices counted, and the beginning of the digest.</summary>
    public string ModelVersion => string.Create(CultureInfo.InvariantCulture, $"squarecb-1/{Name.Policy}/{State.Version}/{State.Decisions}/{Digest[..16]}");

    /// <summary>One that has learned nothing: it takes each action as often as any other.</summary>
    public static LearnedPolicy Empty(PolicyName name) => new(name, Policy.Empty(PolicyTerms.For(name.Features.Length + 1)));

    /// <summary>What regressions take: 1 for what depends on nothing, then the features; one that is not known counts as 0.</summary>
    public ImmutableArray<double> Vector(IReadOnlyDictionary<string, double> features) => [1, .. Name.Features.Select(name => features.GetValueOrDefault(name))];

    /// <summary>Takes one of the candidates.</summary>
    public ChoiceSense Choose(ChoiceQuestion question)
    {
        var (_, logged) = Policy.Choose(State, "", question.Candidates, Vector(question.Features), question.Drawn, default);
        return new(logged.Chosen, [.. logged.Candidates.Select(candidate => candidate.Propensity)], ModelVersion);
    }

    /// <summary>With which probabilities it would take these now.</summary>
    public ImmutableArray<double> Propensities(ImmutableArray<string> candidates, IReadOnlyDictionary<string, double> features) => Policy.Propensities(State, candidates, Vector(features));

    /// <summary>One more choice was made by it.</summary>
    public LearnedPolicy Decided() => new(Name, State with { Decisions = State.Decisions + 1 });

    /// <summary>Learns what came of a choice. Of more actions than a policy can know, those that came last stay unknown.</summary>
    public LearnedPolicy Learn(string action, IReadOnlyDictionary<string, double> features, double reward) =>
        !State.Arms.ContainsKey(action) && State.Arms.Count >= PolicyTerms.ArmsMax ? this : new(Name, Policy.Learn(State, action, Vector(features), reward));
}
