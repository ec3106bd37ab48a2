using CsCheck;
using Ecosystem.Domain.Learning;
using MathNet.Numerics.LinearAlgebra;

namespace Ecosystem.Domain.Tests.Learning;

/// <summary>SF-31: ridge regression one observation at a time, against all observations at once by a library.</summary>
public class RidgeTests
{
    private static readonly Gen<(double[] Features, double Target)> s_observation = Gen.Select(Gen.Double[-3, 3].Array[4], Gen.Double[-5, 5]);

    [Fact]
    public void Learning_one_by_one_gives_the_factor_and_the_weights_of_solving_all_at_once() =>
        Gen.Select(s_observation.Array[1, 60], Gen.Double[0.1, 10]).Sample((observations, lambda) =>
        {
            var ridge = Ridge.Empty(4, lambda);
            var (gram, moment) = (Matrix<double>.Build.DenseDiagonal(4, lambda), Vector<double>.Build.Dense(4));
            foreach (var (features, target) in observations)
            {
                ridge = ridge.Learn(features, target);
                var x = Vector<double>.Build.Dense(features);
                (gram, moment) = (gram + x.OuterProduct(x), moment + (target * x));
            }
            var cholesky = gram.Cholesky();
            var weights = cholesky.Solve(moment);
            for (var row = 0; row < 4; row++)
            {
                Assert.Equal(weights[row], ridge.Weights[row], 1e-9);
                for (var column = 0; column <= row; column++) Assert.Equal(cholesky.Factor[row, column], ridge.Factor[(row * (row + 1) / 2) + column], 1e-9);
            }
            Assert.Equal(observations.Length, ridge.Count);
        }, iter: 200);

    [Fact]
    public void Hundreds_of_thousands_of_observations_do_not_wear_the_factor_out()
    {
        var (ridge, random) = (Ridge.Empty(3, 1), new Random(1));
        for (var i = 0; i < 300_000; i++)
        {
            var x = random.NextDouble();
            ridge = ridge.Learn([1, x, x * x], 2 - x + (0.5 * x * x));
        }
        Assert.Equal([2, -1, 0.5], ridge.Weights.Select(weight => Math.Round(weight, 2)));
        Assert.Equal(1.5 + (0.25 * 0.5), ridge.Predict([1, 0.5, 0.25]), 1e-3);
    }

    [Fact]
    public void What_is_not_a_number_or_not_of_the_size_is_not_learnt()
    {
        var ridge = Ridge.Empty(2, 1);
        Assert.Throws<ArgumentException>(() => ridge.Learn([1], 0));
        Assert.Throws<ArgumentException>(() => ridge.Predict([1, 2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ridge.Learn([1, double.NaN], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ridge.Learn([1, 1], double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ridge.Empty(Ridge.DimensionsMax + 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ridge.Empty(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ridge.Empty(2, 0));
    }
}
