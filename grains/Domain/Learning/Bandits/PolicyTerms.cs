namespace Ecosystem.Domain.Learning.Bandits;

/// <summary>How a policy learns and tries (SF-30). Defaults are ours.</summary>
/// <param name="Dimensions">Features of a decision, 1 to <see cref="Ridge.DimensionsMax"/>; the first is usually 1, for what does not depend on anything.</param>
/// <param name="Gamma">γ0, above 0: the greater, the sooner it keeps to what it takes for best.</param>
/// <param name="Floor">ε: no candidate's propensity is ever below it. From 0, and with every candidate together at most 1.</param>
/// <param name="Lambda">λ of the ridge regressions, above 0.</param>
[GenerateSerializer, Immutable, Alias("policy-terms")]
public sealed record PolicyTerms([property: Id(0)] int Dimensions, [property: Id(1)] double Gamma, [property: Id(2)] double Floor, [property: Id(3)] double Lambda)
{
    /// <summary>Most candidates of one decision, and most arms of one policy.</summary>
    public const int ArmsMax = 64;

    /// <summary>Terms with γ0 = 10, ε = 0.01, λ = 1.</summary>
    public static PolicyTerms For(int dimensions) => new(dimensions, 10, 0.01, 1);
}
