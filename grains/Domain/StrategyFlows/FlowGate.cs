using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.OffPolicy;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>A choice of which it is known what came of it.</summary>
/// <param name="Propensities">Of the candidates, in their order.</param>
/// <param name="Chosen">Place of what was done.</param>
/// <param name="Reward">0 where nothing came of it.</param>
public sealed record SettledChoice(
    string Id, string Node, ImmutableArray<string> Candidates, ImmutableArray<double> Propensities, int Chosen, ImmutableSortedDictionary<string, double> Features, double Reward);

/// <summary>The off-policy gate of flows (SF-83): what a version would have earned on the choices of the version that serves everybody, held against what that one earned.</summary>
public static class FlowGate
{
    /// <summary>Choices that are looked at, the latest.</summary>
    public const int ChoicesMax = 20_000;

    /// <summary>The versions choose at different nodes: the log of one tells nothing of the other.</summary>
    public const string NodesDiffer = "NODES_DIFFER";

    /// <summary>The version chooses on a feature, or among actions, that the log does not have.</summary>
    public const string Unlogged = "UNLOGGED";

    /// <summary>Judges a version.</summary>
    /// <param name="active">What serves everybody.</param>
    /// <param name="log">Its settled choices, in the order in which they were made.</param>
    /// <param name="policies">What the flow's policies have learned by now.</param>
    public static GateVerdict Judge(FlowDefinition active, FlowDefinition candidate, ImmutableArray<SettledChoice> log, Func<PolicyName, LearnedPolicy> policies, DateTimeOffset now)
    {
        var (serving, coming) = (FlowScorer.Of(active).ToDictionary(one => one.Node, StringComparer.Ordinal), FlowScorer.Of(candidate).ToDictionary(one => one.Node, StringComparer.Ordinal));
        // Versions that choose nothing have no policies to compare: whether one is better shows in its canary.
        if (serving.Count == 0 && coming.Count == 0) return Verdict(active, candidate, [], log, null, null, now);
        if (!serving.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(coming.Keys)) return Verdict(active, candidate, [NodesDiffer], log, null, null, now);
        ImmutableArray<string> unlogged = [.. coming.Values.Where(one => one.Actions.Except(serving[one.Node].Actions).Any() || one.Features.Except(serving[one.Node].Features).Any()).Select(one => $"{Unlogged}:{one.Node}")];
        if (unlogged.Length > 0) return Verdict(active, candidate, unlogged, log, null, null, now);
        if (log.Length < 2) return Verdict(active, candidate, [CodeOf(new TooFewDecisions(log.Length, new ReleaseTerms(0).CountMin))], log, null, null, now);

        var places = new Dictionary<LoggedOutcome, int>(ReferenceEqualityComparer.Instance);
        ImmutableArray<LoggedOutcome> steps = [.. log.Select(choice => Step(choice, serving[choice.Node]))];
        for (var n = 0; n < steps.Length; n++) places[steps[n]] = n;
        var learned = coming.Values.Select(one => one.Name).Distinct().ToDictionary(name => name, name => Halves(name, coming, log, policies(name)));
        var value = OffPolicyEvaluation.Value(steps, step => Propensities(log[places[step]], serving, coming, name => learned[name][places[step] % 2]));
        var baseline = OffPolicyEvaluation.Value(steps, step => log[places[step]].Propensities);
        // SF-83: like is held against like. The bound of the baseline is taken with the same confidence.
        var reached = ReleaseGate.Decide(baseline, new(0)).LowerBound;
        var verdict = ReleaseGate.Decide(value, new(reached));
        return Verdict(active, candidate, [.. verdict.Faults.Select(CodeOf)], log, verdict, reached, now);
    }

    /// <summary>The code of a fault, as flows keep it.</summary>
    public static string CodeOf(ReleaseFault fault) => fault switch
    {
        TooFewDecisions => "TOO_FEW_DECISIONS",
        ThinEvidence => "THIN_EVIDENCE",
        UnsoundWeights => "UNSOUND_WEIGHTS",
        NotShownBetter => "NOT_SHOWN_BETTER",
        _ => throw new ArgumentException($"{fault.GetType().Name} is not a fault of a release.", nameof(fault)),
    };

    private static LoggedOutcome Step(SettledChoice choice, FlowScorer scorer) => new(
        [1, .. scorer.Features.Select(name => choice.Features.GetValueOrDefault(name))], [.. choice.Candidates.Select(action => $"{choice.Node}/{action}")], choice.Chosen, choice.Propensities[choice.Chosen], choice.Reward);

    /// <summary>A node that chooses by the same policy among the same on the same goes on as it did; any other chooses by what its policy has learned.</summary>
    private static ImmutableArray<double> Propensities(SettledChoice choice, Dictionary<string, FlowScorer> serving, Dictionary<string, FlowScorer> coming, Func<PolicyName, LearnedPolicy> learned)
    {
        var (before, after) = (serving[choice.Node], coming[choice.Node]);
        if (before.Name == after.Name && before.Actions.SequenceEqual(after.Actions)) return choice.Propensities;
        var odds = learned(after.Name).Propensities(after.Actions, choice.Features);
        return [.. choice.Candidates.Select(action => after.Actions.IndexOf(action) is >= 0 and var place ? odds[place] : 0)];
    }

    /// <summary>What a policy would have learned from the odd choices of the log, and from the even ones: each half is judged by the policy of the other, so that none is praised for what it has seen. One that has learned nothing by now stays so.</summary>
    private static LearnedPolicy[] Halves(PolicyName name, Dictionary<string, FlowScorer> coming, ImmutableArray<SettledChoice> log, LearnedPolicy now)
    {
        if (now.State.Version == 0) return [now, now];
        var empty = new LearnedPolicy(name, LearnedPolicy.Empty(name).State with { Decisions = now.State.Decisions });
        LearnedPolicy Learned(int parity) => log.Where((_, n) => n % 2 == parity).Where(choice => coming[choice.Node].Name == name)
            .Aggregate(empty, (policy, choice) => policy.Learn(choice.Candidates[choice.Chosen], choice.Features, choice.Reward));
        return [Learned(1), Learned(0)];
    }

    private static GateVerdict Verdict(
        FlowDefinition active, FlowDefinition candidate, ImmutableArray<string> reasons, ImmutableArray<SettledChoice> log, ReleaseVerdict? verdict, double? reached, DateTimeOffset now) => new(
        reasons.IsEmpty, active.Hash, reasons, Micros(verdict?.LowerBound), Micros(reached), log.Length, Math.Min(1_000_000, Micros(verdict?.Value.EffectiveCount / log.Length)),
        Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Serialize(new GateEvidence(active.Hash, candidate.Hash, log, verdict), DomainJson.Options))), now)
        {
            MeanWeightMicros = verdict is null ? null : Micros(verdict.Value.MeanWeight),
            ValueMicros = verdict is null ? null : Micros(verdict.Value.DoublyRobust),
        };

    private static long Micros(double? value) => (long)Math.Round((value ?? 0) * 1e6);

    /// <summary>What a verdict was made of.</summary>
    private sealed record GateEvidence(string Active, string Candidate, ImmutableArray<SettledChoice> Log, ReleaseVerdict? Verdict);
}
