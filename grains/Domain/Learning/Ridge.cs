using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ecosystem.Domain.Learning;

/// <summary>Ridge regression that learns one observation at a time: the weights minimise Σ(r − θ·x)² + λ‖θ‖² over all that was learnt (SF-31).</summary>
/// <remarks>
/// With A = λI + Σxxᵀ and b = Σr·x the weights are A⁻¹b. What is kept is not A but its Cholesky factor L (A = LLᵀ), which a rank-one update keeps exact in O(d²)
/// (Golub and Van Loan, Matrix Computations, 6.5.4): L stays positive definite by construction, where an inverse kept by Sherman–Morrison drifts away with rounding.
/// </remarks>
/// <param name="Factor">The lower triangle of L, row by row: d(d + 1)/2 numbers.</param>
/// <param name="Moment">b, d numbers.</param>
/// <param name="Weights">θ, d numbers.</param>
/// <param name="Count">Observations learnt.</param>
[GenerateSerializer, Immutable, Alias("ridge")]
public sealed record Ridge(
    [property: Id(0)] ImmutableArray<double> Factor, [property: Id(1)] ImmutableArray<double> Moment, [property: Id(2)] ImmutableArray<double> Weights, [property: Id(3)] long Count)
{
    /// <summary>Most features: a state is never larger than about 20 kB.</summary>
    public const int DimensionsMax = 64;

    /// <summary>Nothing learnt: every prediction is 0.</summary>
    /// <param name="dimensions">1 to <see cref="DimensionsMax"/>.</param>
    /// <param name="lambda">Above 0: how much the weights are held back.</param>
    public static Ridge Empty(int dimensions, double lambda)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, DimensionsMax);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lambda);
        var factor = new double[dimensions * (dimensions + 1) / 2];
        for (var row = 0; row < dimensions; row++) factor[At(row, row)] = Math.Sqrt(lambda);
        return new([.. factor], [.. new double[dimensions]], [.. new double[dimensions]], 0);
    }

    /// <summary>θ·x.</summary>
    public double Predict(ReadOnlySpan<double> features)
    {
        Demand(features);
        var weights = Weights.AsSpan();
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }

    /// <summary>Takes in one observation.</summary>
    /// <param name="features">As many as the regression has, finite.</param>
    /// <param name="target">Finite.</param>
    public Ridge Learn(ReadOnlySpan<double> features, double target)
    {
        Demand(features);
        if (!double.IsFinite(target)) throw new ArgumentOutOfRangeException(nameof(target), target, "A target is a finite number.");
        var factor = Factor.AsSpan().ToArray();
        var moment = new double[features.Length];
        for (var i = 0; i < moment.Length; i++) moment[i] = Moment[i] + (target * features[i]);
        Update(factor, features.ToArray());
        return new(ImmutableCollectionsMarshal.AsImmutableArray(factor), ImmutableCollectionsMarshal.AsImmutableArray(moment), ImmutableCollectionsMarshal.AsImmutableArray(Solve(factor, moment)), Count + 1);
    }

    /// <summary>Makes L the factor of LLᵀ + xxᵀ, by one rotation for each column; uses up x.</summary>
    private static void Update(double[] factor, double[] x)
    {
        for (var k = 0; k < x.Length; k++)
        {
            var diagonal = factor[At(k, k)];
            var length = Math.Sqrt((diagonal * diagonal) + (x[k] * x[k]));
            var (cosine, sine) = (length / diagonal, x[k] / diagonal);
            factor[At(k, k)] = length;
            for (var i = k + 1; i < x.Length; i++)
            {
                factor[At(i, k)] = (factor[At(i, k)] + (sine * x[i])) / cosine;
                x[i] = (cosine * x[i]) - (sine * factor[At(i, k)]);
            }
        }
    }

    /// <summary>θ of LLᵀθ = b: forwards through L, backwards through its transpose.</summary>
    private static double[] Solve(double[] factor, double[] moment)
    {
        var solved = new double[moment.Length];
        for (var i = 0; i < solved.Length; i++)
        {
            var sum = moment[i];
            for (var k = 0; k < i; k++) sum -= factor[At(i, k)] * solved[k];
            solved[i] = sum / factor[At(i, i)];
        }
        for (var i = solved.Length - 1; i >= 0; i--)
        {
            var sum = solved[i];
            for (var k = i + 1; k < solved.Length; k++) sum -= factor[At(k, i)] * solved[k];
            solved[i] = sum / factor[At(i, i)];
        }
        return solved;
    }

    private void Demand(ReadOnlySpan<double> features)
    {
        if (features.Length != Weights.Length) throw new ArgumentException($"{features.Length} features where {Weights.Length} are expected.", nameof(features));
        foreach (var feature in features)
            if (!double.IsFinite(feature)) throw new ArgumentOutOfRangeException(nameof(features), feature, "A feature is a finite number.");
    }

    private static int At(int row, int column) => (row * (row + 1) / 2) + column;
}
