using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Drift;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>Watches the choices of one scorer of one version: first it learns what is usual, then it holds what comes against it (SF-85, SF-86).</summary>
/// <param name="Inputs">Names of the features, in their order.</param>
/// <param name="Sample">Values of the first choices, one choice after another; empty once the watch has begun.</param>
/// <param name="Sampled">How many choices are in it.</param>
/// <param name="Drift">Null until <see cref="SampleCount"/> choices have said what is usual.</param>
/// <param name="Reference">The policy that agreement is measured with; null: none has learned enough yet.</param>
/// <param name="Told">Whether the flow was told that it should freeze: once.</param>
public sealed record ChoiceWatch(ImmutableArray<string> Inputs, ImmutableArray<double> Sample, int Sampled, DriftWatch? Drift, FlowPolicy? Reference, bool Told)
{
    /// <summary>Choices that say what is usual *(ours)*: with so many, ten bins of a window of 200 exceed a stability index of 0.25 by chance less than once in ten thousand.</summary>
    public const int SampleCount = 500;

    /// <summary>Rewards that a policy must have learned from before it is a reference *(ours)*: one that has just begun changes its mind for good reasons.</summary>
    public const long ReferenceRewardsMin = 200;

    /// <summary>Nothing chosen yet.</summary>
    public static ChoiceWatch Begin(FlowChoice choice) => new([.. choice.Features.Keys.Take(DriftWatch.InputsMax)], [], 0, null, null, false);

    /// <summary>The candidate that whoever chose preferred: the most probable one; null when several are.</summary>
    public static string? Favourite(ImmutableArray<string> candidates, ImmutableArray<double> propensities)
    {
        var at = propensities.IndexOf(propensities.Max());
        // What is the same but for rounding is the same.
        return propensities.Index().Any(one => one.Index != at && one.Item > propensities[at] - 1e-9) ? null : candidates[at];
    }

    /// <summary>Takes in a choice.</summary>
    /// <param name="policy">What the flow's policy has learned by now; null: nothing.</param>
    /// <param name="agrees">Whether <see cref="Reference"/> prefers the same; null: there is none, or one of the two prefers nothing. Who prefers nothing contradicts nobody.</param>
    public (ChoiceWatch Watch, ImmutableArray<DriftFinding> Found) Observe(int version, FlowChoice choice, FlowPolicy? policy, bool? agrees, DateTimeOffset at)
    {
        ImmutableArray<double> inputs = [.. Inputs.Select(name => choice.Features.GetValueOrDefault(name))];
        if (Drift is null)
        {
            var more = this with { Sample = Sample.AddRange(inputs), Sampled = Sampled + 1 };
            return (more.Sampled < SampleCount ? more : more.Usual(policy), []);
        }

        var watch = Referring(policy);
        var (drift, change) = watch.Drift!.Observe(new(Reference is null || agrees is not false, inputs, at));
        watch = watch with { Drift = drift };
        var found = ImmutableArray.CreateBuilder<DriftFinding>();
        if (change is not null && watch.Reference is not null) found.Add(DriftFinding.Of(version, DriftStatistic.AgreementChange, choice.Node, change, drift.Blocks[0].From, at));
        var freezing = watch.Told ? [] : drift.Freezing();
        found.AddRange(freezing.Select((figure, n) => DriftFinding.Of(version, choice.Node, figure, told: n == 0)));
        // For the chart: at the end of each block, agreement and the input that moved most.
        if (freezing.IsEmpty && drift.Blocks[^1].Count == DriftWatch.BlockSize) found.AddRange(Charted(drift, watch.Reference is not null).Select(figure => DriftFinding.Of(version, choice.Node, figure, told: false)));
        return (watch with { Told = watch.Told || !freezing.IsEmpty }, found.ToImmutable());
    }

    private static IEnumerable<DriftEvidence> Charted(DriftWatch drift, bool referring)
    {
        var figures = drift.Figures();
        if (referring) yield return figures[0];
        if (figures.Skip(1).MaxBy(figure => figure.Value) is { } moved) yield return moved;
    }

    private ChoiceWatch Usual(FlowPolicy? policy)
    {
        var references = Inputs.Select((name, i) => (name, StabilityReference.Of([.. Enumerable.Range(0, Sampled).Select(n => Sample[(n * Inputs.Length) + i])])));
        return (this with { Sample = [], Drift = DriftWatch.Begin([.. references]) }).Referring(policy);
    }

    /// <summary>With the first policy that has learned enough as its reference; what was counted without one is not counted as agreement with it.</summary>
    private ChoiceWatch Referring(FlowPolicy? policy) => Reference is not null || Drift is null || policy is not { Rewards: >= ReferenceRewardsMin }
        ? this
        : this with { Reference = policy, Drift = DriftWatch.Begin([.. Drift.Names.Zip(Drift.References)]) };
}
