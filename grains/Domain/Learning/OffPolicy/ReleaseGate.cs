using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MathNet.Numerics.Distributions;

namespace Ecosystem.Domain.Learning.OffPolicy;

/// <summary>What the gate asks for (SF-34).</summary>
/// <param name="Baseline">What the lower bound must reach: of what runs now.</param>
/// <param name="Confidence">Of the one-sided lower bound; 0.95 by default.</param>
/// <param name="CountMin">Fewest decisions: below, standard errors mean little.</param>
[GenerateSerializer, Immutable, Alias("release-terms")]
public sealed record ReleaseTerms([property: Id(0)] double Baseline, [property: Id(1)] double Confidence = 0.95, [property: Id(2)] int CountMin = 200)
{
    /// <summary>Least ESS/n.</summary>
    public const double EffectiveShareMin = 0.05;

    /// <summary>Most standard errors that the mean weight is from 1.</summary>
    public const double WeightErrorsMax = 3;
}

/// <summary>Why a version is not released. A closed set; in this order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TooFewDecisions), "tooFewDecisions")]
[JsonDerivedType(typeof(ThinEvidence), "thinEvidence")]
[JsonDerivedType(typeof(UnsoundWeights), "unsoundWeights")]
[JsonDerivedType(typeof(NotShownBetter), "notShownBetter")]
[GenerateSerializer, Immutable, Alias("release-fault")]
public abstract record ReleaseFault;

/// <summary>The log has fewer decisions than the gate asks for.</summary>
[GenerateSerializer, Immutable, Alias("too-few-decisions")]
public sealed record TooFewDecisions([property: Id(0)] int Count, [property: Id(1)] int CountMin) : ReleaseFault;

/// <summary>The log says too little about the new version: it seldom did what the version would. ESS/n is below the least.</summary>
[GenerateSerializer, Immutable, Alias("thin-evidence")]
public sealed record ThinEvidence([property: Id(0)] double EffectiveCount, [property: Id(1)] double Share, [property: Id(2)] double ShareMin) : ReleaseFault;

/// <summary>The logged propensities are not what was done: the mean weight is too far from 1.</summary>
[GenerateSerializer, Immutable, Alias("unsound-weights")]
public sealed record UnsoundWeights([property: Id(0)] double MeanWeight, [property: Id(1)] double Error, [property: Id(2)] double ErrorsMax) : ReleaseFault;

/// <summary>The lower bound of the doubly robust value is below the baseline.</summary>
[GenerateSerializer, Immutable, Alias("not-shown-better")]
public sealed record NotShownBetter([property: Id(0)] double LowerBound, [property: Id(1)] double Baseline) : ReleaseFault;

/// <summary>The gate's answer.</summary>
/// <param name="LowerBound">Of the doubly robust value.</param>
/// <param name="Value">The evidence.</param>
/// <param name="Faults">Every reason against it; none: it is released.</param>
[GenerateSerializer, Immutable, Alias("release-verdict")]
public sealed record ReleaseVerdict([property: Id(0)] double LowerBound, [property: Id(1)] PolicyValue Value, [property: Id(2)] ImmutableArray<ReleaseFault> Faults)
{
    [JsonIgnore]
    public bool IsReleased => Faults.IsEmpty;
}

/// <summary>A version is released only on sound evidence that it is no worse than what runs (SF-34).</summary>
public static class ReleaseGate
{
    /// <summary>Every reason is told, not the first alone: who has to mend it sees all.</summary>
    public static ReleaseVerdict Decide(PolicyValue value, ReleaseTerms terms)
    {
        var lower = value.DoublyRobust - (Normal.InvCDF(0, 1, terms.Confidence) * value.DoublyRobustError);
        var faults = ImmutableArray.CreateBuilder<ReleaseFault>();
        if (value.Count < terms.CountMin) faults.Add(new TooFewDecisions(value.Count, terms.CountMin));
        if (value.EffectiveCount / value.Count is var share && share < ReleaseTerms.EffectiveShareMin) faults.Add(new ThinEvidence(value.EffectiveCount, share, ReleaseTerms.EffectiveShareMin));
        // Weights that are all alike have no spread, and may be off by rounding.
        if (Math.Abs(value.MeanWeight - 1) > (ReleaseTerms.WeightErrorsMax * value.MeanWeightError) + 1e-9) faults.Add(new UnsoundWeights(value.MeanWeight, value.MeanWeightError, ReleaseTerms.WeightErrorsMax));
        if (lower < terms.Baseline) faults.Add(new NotShownBetter(lower, terms.Baseline));
        return new(lower, value, faults.ToImmutable());
    }
}
