using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>How much better one arm is than another, with an interval that holds at every look.</summary>
/// <param name="Difference">Treated less control.</param>
/// <param name="Low">End of the interval, inclusive.</param>
/// <param name="High">See above.</param>
/// <param name="Error">Standard error of the difference.</param>
/// <param name="Count">Observations of both arms.</param>
/// <param name="PValue">Valid at every look.</param>
[GenerateSerializer, Immutable, Alias("measured-effect")]
public sealed record Effect(
    [property: Id(0)] double Difference, [property: Id(1)] double Low, [property: Id(2)] double High, [property: Id(3)] double Error, [property: Id(4)] long Count, [property: Id(5)] double PValue)
{
    /// <summary>The interval leaves out 0.</summary>
    [JsonIgnore]
    public bool IsSignificant => Low > 0 || High < 0;
}

/// <summary>Compares two arms (SF-35, SF-36).</summary>
public static class Effects
{
    /// <summary>Fewest observations of each arm before anything is said: an estimated variance of fewer is not to be relied on.</summary>
    public const long CountMin = 100;

    /// <summary>The effect with its confidence sequence; null while an arm has fewer than <see cref="CountMin"/> observations, or nothing varies.</summary>
    /// <param name="plannedCount">Observations of both arms together at which the interval is to be tightest; settled before the first look.</param>
    /// <param name="alpha">Chance that the interval ever misses.</param>
    public static Effect? Compare(ArmMoments control, ArmMoments treated, double plannedCount, double alpha)
    {
        if (control.Count < CountMin || treated.Count < CountMin) return null;
        var (difference, variance) = Adjusted(control, treated);
        if (!(variance > 0)) return null;
        // The difference as a mean of n observations, each of the variance that gives the mean this one.
        var count = control.Count + treated.Count;
        var one = variance * count;
        var mixture = ConfidenceSequence.Mixture(plannedCount, one, alpha);
        var half = ConfidenceSequence.HalfWidth(count, one, mixture, alpha);
        return new(difference, difference - half, difference + half, Math.Sqrt(variance), count, ConfidenceSequence.PValue(difference, count, one, mixture));
    }

    /// <summary>CUPED: what the covariate explains is taken out of the difference and of its variance; without a covariate that varies, neither changes.</summary>
    /// <remarks>Deng, Xu, Kohavi and Walker 2013. θ = cov(x, y)/var(x) within the arms; the difference loses θ times the arms' difference of covariates, which is chance alone.</remarks>
    private static (double Difference, double Variance) Adjusted(ArmMoments control, ArmMoments treated)
    {
        var squares = control.CovariateSquares + treated.CovariateSquares;
        var theta = squares > 0 ? (control.Products + treated.Products) / squares : 0;
        return (treated.Outcome - control.Outcome - (theta * (treated.Covariate - control.Covariate)), Residual(control) + Residual(treated));

        double Residual(ArmMoments arm) => Math.Max(0, arm.OutcomeSquares - (2 * theta * arm.Products) + (theta * theta * arm.CovariateSquares)) / (arm.Count - 1) / arm.Count;
    }
}
