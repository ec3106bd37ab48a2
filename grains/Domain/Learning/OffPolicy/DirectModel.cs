using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Bandits;
using MathNet.Numerics.LinearAlgebra;

namespace Ecosystem.Domain.Learning.OffPolicy;

/// <summary>A logged decision with its outcome.</summary>
/// <param name="Features">What was known.</param>
/// <param name="Candidates">What could have been done.</param>
/// <param name="Chosen">Place of what was done.</param>
/// <param name="Propensity">With which probability it was: above 0, at most 1.</param>
/// <param name="Reward">What came of it.</param>
[GenerateSerializer, Immutable, Alias("logged-outcome")]
public sealed record LoggedOutcome(
    [property: Id(0)] ImmutableArray<double> Features, [property: Id(1)] ImmutableArray<string> Candidates, [property: Id(2)] int Chosen, [property: Id(3)] double Propensity, [property: Id(4)] double Reward)
{
    /// <summary>A decision of a policy with what came of it.</summary>
    public static LoggedOutcome Of(LoggedDecision logged, double reward) => new(logged.Features, [.. logged.Candidates.Select(candidate => candidate.Arm)], logged.Chosen, logged.Propensity, reward);
}

/// <summary>The direct model q̂ of what a reward would be: a ridge regression for each arm over all its observations at once (SF-33).</summary>
public sealed class DirectModel
{
    private readonly Dictionary<string, double[]> _weights;

    private DirectModel(Dictionary<string, double[]> weights) => _weights = weights;

    /// <summary>Fits q̂ by the normal equations (XᵀX + λI)θ = Xᵀr, solved by Cholesky.</summary>
    public static DirectModel Fit(IEnumerable<LoggedOutcome> log, double lambda = 1)
    {
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var arm in log.GroupBy(step => step.Candidates[step.Chosen], StringComparer.Ordinal))
        {
            var dimensions = arm.First().Features.Length;
            var (gram, moment) = (Matrix<double>.Build.DenseDiagonal(dimensions, lambda), Vector<double>.Build.Dense(dimensions));
            foreach (var step in arm)
                for (var i = 0; i < dimensions; i++)
                {
                    moment[i] += step.Reward * step.Features[i];
                    for (var k = 0; k < dimensions; k++) gram[i, k] += step.Features[i] * step.Features[k];
                }
            weights[arm.Key] = gram.Cholesky().Solve(moment).ToArray();
        }
        return new(weights);
    }

    /// <summary>q̂; 0 for an arm that was never taken.</summary>
    public double Predict(string arm, ImmutableArray<double> features)
    {
        if (!_weights.TryGetValue(arm, out var weights)) return 0;
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
