using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>Of one arm: how many, and means, spreads and covariance of the outcome and of a covariate known before the experiment (SF-36).</summary>
/// <remarks>Welford's recursion: exact where sums of squares cancel. Six numbers, however many observations.</remarks>
/// <param name="Count">Observations.</param>
/// <param name="Outcome">Mean outcome.</param>
/// <param name="Covariate">Mean covariate; 0 where there is none.</param>
/// <param name="OutcomeSquares">Σ(y − ȳ)².</param>
/// <param name="CovariateSquares">Σ(x − x̄)².</param>
/// <param name="Products">Σ(x − x̄)(y − ȳ).</param>
[GenerateSerializer, Immutable, Alias("arm-moments")]
public sealed record ArmMoments(
    [property: Id(0)] long Count, [property: Id(1)] double Outcome, [property: Id(2)] double Covariate, [property: Id(3)] double OutcomeSquares, [property: Id(4)] double CovariateSquares, [property: Id(5)] double Products)
{
    public static ArmMoments Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Variance of one outcome; 0 of fewer than two.</summary>
    [JsonIgnore]
    public double Variance => Count < 2 ? 0 : OutcomeSquares / (Count - 1);

    /// <summary>Takes in one observation.</summary>
    /// <param name="covariate">The same measured before the experiment, or 0 for all.</param>
    public ArmMoments Observe(double outcome, double covariate = 0)
    {
        if (!double.IsFinite(outcome) || !double.IsFinite(covariate)) throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Outcome and covariate are finite numbers.");
        var (dy, dx) = (outcome - Outcome, covariate - Covariate);
        var (meanY, meanX) = (Outcome + (dy / (Count + 1)), Covariate + (dx / (Count + 1)));
        return new(Count + 1, meanY, meanX, OutcomeSquares + (dy * (outcome - meanY)), CovariateSquares + (dx * (covariate - meanX)), Products + (dx * (outcome - meanY)));
    }
}
