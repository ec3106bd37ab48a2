using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.OffPolicy;

/// <summary>What another policy would have earned on a log, estimated three ways (SF-33).</summary>
/// <param name="Count">Decisions.</param>
/// <param name="Ips">mean(w·r) with w = π/p: unbiased, and wide.</param>
/// <param name="IpsError">Its standard error, as of every …Error here.</param>
/// <param name="Snips">Σwr/Σw: hardly biased, narrower.</param>
/// <param name="SnipsError">By the delta method.</param>
/// <param name="DoublyRobust">mean(Σ_a π·q̂ + w(r − q̂)): unbiased where p is right, and narrower the better q̂ is.</param>
/// <param name="DoublyRobustError">See above.</param>
/// <param name="EffectiveCount">(Σw)²/Σw²: how many decisions of the other policy's own the log is worth.</param>
/// <param name="MeanWeight">mean(w), 1 if the logged propensities are what they say.</param>
/// <param name="MeanWeightError">See above.</param>
[GenerateSerializer, Immutable, Alias("policy-value")]
public sealed record PolicyValue(
    [property: Id(0)] int Count, [property: Id(1)] double Ips, [property: Id(2)] double IpsError, [property: Id(3)] double Snips, [property: Id(4)] double SnipsError,
    [property: Id(5)] double DoublyRobust, [property: Id(6)] double DoublyRobustError, [property: Id(7)] double EffectiveCount, [property: Id(8)] double MeanWeight, [property: Id(9)] double MeanWeightError);

/// <summary>Estimates the value of a policy from the decisions of another (SF-33).</summary>
/// <remarks>Horvitz and Thompson 1952; Swaminathan and Joachims 2015 (SNIPS); Dudík, Langford and Li 2011 (DR).</remarks>
public static class OffPolicyEvaluation
{
    /// <summary>The value of a policy on a log.</summary>
    /// <param name="log">At least two decisions.</param>
    /// <param name="policy">For a logged decision the probabilities with which the policy would take its candidates, in their order; they total 1.</param>
    /// <param name="lambda">Of q̂'s regressions. q̂ of a half of the log is fitted on the other half, so that no outcome is judged by a model that has seen it.</param>
    public static PolicyValue Value(ImmutableArray<LoggedOutcome> log, Func<LoggedOutcome, ImmutableArray<double>> policy, double lambda = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(log.Length, 2, nameof(log));
        DirectModel[] fitted = [DirectModel.Fit(log.Where((_, i) => i % 2 == 1), lambda), DirectModel.Fit(log.Where((_, i) => i % 2 == 0), lambda)];
        var (weights, rewards, robust) = (new double[log.Length], new double[log.Length], new double[log.Length]);
        for (var i = 0; i < log.Length; i++)
        {
            var (step, model) = (log[i], fitted[i % 2]);
            if (!(step.Propensity is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(log), step.Propensity, "A logged propensity is above 0 and at most 1.");
            var target = policy(step);
            weights[i] = target[step.Chosen] / step.Propensity;
            rewards[i] = step.Reward;
            robust[i] = weights[i] * (step.Reward - model.Predict(step.Candidates[step.Chosen], step.Features));
            for (var a = 0; a < target.Length; a++)
                if (target[a] > 0) robust[i] += target[a] * model.Predict(step.Candidates[a], step.Features);
        }
        return Of(weights, rewards, robust);
    }

    private static PolicyValue Of(double[] weights, double[] rewards, double[] robust)
    {
        var (sum, squares, weighted) = (0.0, 0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            squares += weights[i] * weights[i];
            weighted += weights[i] * rewards[i];
        }
        var snips = sum > 0 ? weighted / sum : 0;
        var (meanWeight, meanWeightError) = MeanAndError(weights);
        var (ips, ipsError) = MeanAndError([.. weights.Zip(rewards, (w, r) => w * r)]);
        var (dr, drError) = MeanAndError(robust);
        // Delta method of a ratio: the mean of w(r − snips) is 0, its standard error over mean(w) is the ratio's.
        var (_, residual) = MeanAndError([.. weights.Zip(rewards, (w, r) => w * (r - snips))]);
        return new(weights.Length, ips, ipsError, snips, meanWeight > 0 ? residual / meanWeight : 0, dr, drError, squares > 0 ? sum * sum / squares : 0, meanWeight, meanWeightError);
    }

    private static (double Mean, double Error) MeanAndError(double[] values)
    {
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length));
    }
}
