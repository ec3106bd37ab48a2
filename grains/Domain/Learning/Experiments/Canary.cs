using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>A measure that must not get worse by more than a margin.</summary>
/// <param name="Measure">Its name.</param>
/// <param name="HarmMax">Most that it may be worse, 0 and above, in the measure's own unit.</param>
/// <param name="HigherIsBetter">Whether less is harm; else more is.</param>
[GenerateSerializer, Immutable, Alias("guardrail")]
public sealed record Guardrail([property: Id(0)] string Measure, [property: Id(1)] double HarmMax, [property: Id(2)] bool HigherIsBetter = true);

/// <summary>A guardrail with what was observed of it at this stage.</summary>
[GenerateSerializer, Immutable, Alias("guarded-measure")]
public sealed record GuardedMeasure([property: Id(0)] Guardrail Guardrail, [property: Id(1)] ArmMoments Control, [property: Id(2)] ArmMoments Treated);

/// <summary>A stage of a release with its evidence; every stage begins with none, for shares and season differ between stages.</summary>
/// <param name="Percent">Of <see cref="Canary.Stages"/>.</param>
/// <param name="InControl">Customers assigned to what runs.</param>
/// <param name="InTreated">Customers assigned to the new version.</param>
/// <param name="Measures">1 to <see cref="Canary.MeasuresMax"/>.</param>
[GenerateSerializer, Immutable, Alias("canary-stage")]
public sealed record CanaryStage([property: Id(0)] int Percent, [property: Id(1)] long InControl, [property: Id(2)] long InTreated, [property: Id(3)] ImmutableArray<GuardedMeasure> Measures);

/// <summary>What is to become of a release.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CanaryWaits), "waits")]
[JsonDerivedType(typeof(CanaryAdvances), "advances")]
[JsonDerivedType(typeof(CanaryRollsBack), "rollsBack")]
[JsonDerivedType(typeof(CanaryMistrusted), "mistrusted")]
[GenerateSerializer, Immutable, Alias("canary-verdict")]
public abstract record CanaryVerdict;

/// <summary>Neither harm nor its absence is shown yet.</summary>
/// <param name="Measures">Those that are not clear.</param>
[GenerateSerializer, Immutable, Alias("canary-waits")]
public sealed record CanaryWaits([property: Id(0)] ImmutableArray<string> Measures) : CanaryVerdict;

/// <summary>No measure can be worse by more than its margin: on to the next stage.</summary>
/// <param name="Percent">The next stage.</param>
[GenerateSerializer, Immutable, Alias("canary-advances")]
public sealed record CanaryAdvances([property: Id(0)] int Percent) : CanaryVerdict;

/// <summary>A measure is worse by more than its margin, for certain: the release is taken back.</summary>
/// <param name="Harm">At least so much worse.</param>
[GenerateSerializer, Immutable, Alias("canary-rolls-back")]
public sealed record CanaryRollsBack([property: Id(0)] Guardrail Guardrail, [property: Id(1)] double Harm, [property: Id(2)] Effect Effect) : CanaryVerdict;

/// <summary>The arms are not as large as they should be: nothing that was measured is to be believed, and the release stays where it is.</summary>
[GenerateSerializer, Immutable, Alias("canary-mistrusted")]
public sealed record CanaryMistrusted([property: Id(0)] SampleRatio Ratio) : CanaryVerdict;

/// <summary>Judges a stage of a release by its guardrails, at every look (SF-38).</summary>
public static class Canary
{
    /// <summary>Percent of customers, one stage after another.</summary>
    public static ImmutableArray<int> Stages { get; } = [5, 25, 50, 100];

    /// <summary>Most guardrails.</summary>
    public const int MeasuresMax = 20;

    /// <summary>Judges the evidence of a stage. At 100 percent nothing is left to compare with: it waits.</summary>
    /// <remarks>
    /// Harm is shown when the near end of the interval is beyond the margin, and ruled out when the far end is within it. Harm in any measure takes back, so α is divided among the measures and among the three stages:
    /// a harmless release is taken back with a chance of at most α in all. Harm is acted on even where a ratio is broken: that costs a release, the other costs customers.
    /// </remarks>
    public static CanaryVerdict Judge(CanaryStage stage, double plannedCount, double alpha)
    {
        if (!Stages.Contains(stage.Percent)) throw new ArgumentOutOfRangeException(nameof(stage), stage.Percent, $"Stages are {string.Join(", ", Stages)} %.");
        if (stage.Measures.Length is 0 or > MeasuresMax) throw new ArgumentOutOfRangeException(nameof(stage), stage.Measures.Length, $"A release has 1 to {MeasuresMax} guardrails.");
        if (stage.Percent == 100) return new CanaryWaits([]);
        var each = alpha / stage.Measures.Length / (Stages.Length - 1);
        var unclear = ImmutableArray.CreateBuilder<string>();
        foreach (var (guardrail, control, treated) in stage.Measures)
        {
            var effect = Effects.Compare(control, treated, plannedCount, each);
            var (least, most) = effect is null ? (double.NegativeInfinity, double.PositiveInfinity) : guardrail.HigherIsBetter ? (-effect.High, -effect.Low) : (effect.Low, effect.High);
            if (effect is not null && least > guardrail.HarmMax) return new CanaryRollsBack(guardrail, least, effect);
            if (most > guardrail.HarmMax) unclear.Add(guardrail.Measure);
        }
        var ratio = SampleRatio.Of([stage.InControl, stage.InTreated], [100 - stage.Percent, stage.Percent]);
        if (ratio.IsMismatch) return new CanaryMistrusted(ratio);
        return unclear.Count > 0 ? new CanaryWaits(unclear.ToImmutable()) : new CanaryAdvances(Stages[Stages.IndexOf(stage.Percent) + 1]);
    }
}
