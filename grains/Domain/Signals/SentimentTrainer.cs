using Ecosystem.Domain.Sandbox;

namespace Ecosystem.Domain.Signals;

/// <summary>A text and whether it is positive.</summary>
public readonly record struct LabelledText(bool IsPositive, string Text);

/// <summary>Trains the sentiment model: a linear support vector machine over n-grams weighted by their log-count ratios (SF-53). The same texts in the same order give the same bytes.</summary>
/// <remarks>
/// Weights: Wang and Manning 2012 (NB-SVM), ratios smoothed by one and rounded to 32nds before anything else is computed of them; a text's vector has length 1.
/// Solver: dual coordinate descent for the squared hinge loss with an L2 penalty (Hsieh et al. 2008), which adds, multiplies, divides and takes roots only, so that it rounds
/// the same everywhere. Log-odds: Platt 1999 with the targets of Lin, Lin and Weng 2007, on margins of texts that the model behind them had not seen (five folds).
/// </remarks>
public static class SentimentTrainer
{
    /// <summary>Of how many n-grams at least two texts must have; less is a quirk of one writer.</summary>
    private const int TextsMin = 2;

    /// <summary>The cost of a text on the wrong side. Chosen, as the length of n-grams was, by 20 folds of the training texts alone.</summary>
    private const double Cost = 0.3;

    /// <summary>Fewest texts of each side.</summary>
    public const int SideMin = 10;

    private const int Folds = 5;
    private const int RoundsMax = 30;
    private const double Precision = 0.001;

    /// <summary>Whether a text is held back from training: the first four bytes of the SHA-256 of its UTF-8 bytes, trimmed, as a big-endian number, divided by five leave nothing. The same text is always on the same side.</summary>
    public static bool IsHeldBack(string text) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text.Trim()))) % 5 == 0;

    /// <summary>The weights, as they are shipped.</summary>
    /// <param name="texts">What to train on, from both sides.</param>
    /// <param name="progress">Told so many of so many steps are done.</param>
    /// <exception cref="ArgumentException">There are fewer than <see cref="SideMin"/> texts of a side.</exception>
    public static byte[] Train(IReadOnlyList<LabelledText> texts, Action<int, int>? progress = null)
    {
        if (texts.Count(text => text.IsPositive) is var positives && (positives < SideMin || texts.Count - positives < SideMin)) throw new ArgumentException($"Training takes at least {SideMin} texts of each side.", nameof(texts));
        var examples = texts.Select(text => new Example(text.IsPositive ? 1 : -1, Grams(text.Text))).ToList();
        var margins = new double[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var fit = Fit.Of([.. examples.Where((_, i) => i % Folds != fold)]);
            for (var i = fold; i < examples.Count; i += Folds) margins[i] = fit.Margin(examples[i]);
            progress?.Invoke(fold + 1, Folds + 1);
        }
        var whole = Fit.Of(examples);
        progress?.Invoke(Folds + 1, Folds + 1);
        var (slope, intercept) = Platt(margins, examples);
        var most = whole.Weights.Values.Max(weight => Math.Abs(weight.Weight));
        var scale = most / short.MaxValue;
        return SentimentModel.Write(
            [.. whole.Weights.OrderBy(one => one.Key).Select(one => (one.Key, one.Value.Ratio, (short)Math.Round(one.Value.Weight / scale))).Where(one => one.Ratio != 0)],
            scale, whole.Bias, slope, intercept);
    }

    private static uint[] Grams(string text)
    {
        var grams = new Gram[SentimentFeatures.CountMax(text.Length)];
        var count = SentimentFeatures.Fill(text, grams);
        return [.. grams.Take(count).Select(gram => gram.Hash).Distinct().Order()];
    }

    private sealed record Example(int Side, uint[] Grams);

    private sealed record Fit(Dictionary<uint, (sbyte Ratio, double Weight)> Weights, double Bias)
    {
        public double Margin(Example example)
        {
            var (sum, squares) = (0.0, 0L);
            foreach (var gram in example.Grams)
                if (Weights.TryGetValue(gram, out var found))
                {
                    sum += found.Weight;
                    squares += found.Ratio * found.Ratio;
                }
            return squares == 0 ? Bias : sum / (Math.Sqrt(squares) * SentimentModel.RatioUnit) + Bias;
        }

        public static Fit Of(List<Example> examples)
        {
            var numbers = new Dictionary<uint, int>();
            var ratios = Ratios(examples, numbers);
            var rows = examples.Select(example => example.Grams.Where(numbers.ContainsKey).Select(gram => numbers[gram]).ToArray()).ToArray();
            var (weights, bias) = Solve(examples, rows, ratios);
            // The ratio is part of the weight from here on.
            return new(numbers.ToDictionary(one => one.Key, one => (ratios[one.Value], weights[one.Value] * ratios[one.Value] * SentimentModel.RatioUnit)), bias);
        }

        private static sbyte[] Ratios(List<Example> examples, Dictionary<uint, int> numbers)
        {
            var counts = new SortedDictionary<uint, (int Positive, int Negative)>();
            foreach (var example in examples)
                foreach (var gram in example.Grams)
                {
                    var (positive, negative) = counts.GetValueOrDefault(gram);
                    counts[gram] = example.Side > 0 ? (positive + 1, negative) : (positive, negative + 1);
                }
            double positives = examples.Count(example => example.Side > 0) + 2, negatives = examples.Count(example => example.Side < 0) + 2;
            var ratios = new List<sbyte>();
            foreach (var (gram, (positive, negative)) in counts)
            {
                if (positive + negative < TextsMin) continue;
                numbers.Add(gram, ratios.Count);
                ratios.Add((sbyte)Math.Clamp(Math.Round(Math.Log((positive + 1) / positives / ((negative + 1) / negatives)) / SentimentModel.RatioUnit), sbyte.MinValue, sbyte.MaxValue));
            }
            return [.. ratios];
        }

        private static (double[] Weights, double Bias) Solve(List<Example> examples, int[][] rows, sbyte[] ratios)
        {
            var weights = new double[ratios.Length];
            var bias = 0.0;
            var (duals, order, seeded) = (new double[rows.Length], Enumerable.Range(0, rows.Length).ToArray(), new Seeded(1));
            var norms = rows.Select(row => Math.Sqrt(row.Sum(gram => (long)ratios[gram] * ratios[gram]))).ToArray();
            for (var round = 0; round < RoundsMax; round++)
            {
                var moved = 0.0;
                for (var i = order.Length - 1; i > 0; i--)
                {
                    var other = (int)seeded.Between(0, i);
                    (order[i], order[other]) = (order[other], order[i]);
                }
                foreach (var i in order)
                {
                    var (row, side, norm) = (rows[i], examples[i].Side, norms[i] == 0 ? 1 : norms[i]);
                    var margin = bias;
                    foreach (var gram in row) margin += weights[gram] * ratios[gram] / norm;
                    var gradient = side * margin - 1 + duals[i] * 0.5 / Cost;
                    var dual = Math.Max(0, duals[i] - gradient / (2 + 0.5 / Cost));
                    var step = (dual - duals[i]) * side;
                    if (step == 0) continue;
                    (duals[i], moved) = (dual, Math.Max(moved, Math.Abs(step)));
                    foreach (var gram in row) weights[gram] += step * ratios[gram] / norm;
                    bias += step;
                }
                if (moved < Precision) break;
            }
            return (weights, bias);
        }
    }

    /// <summary>Newton's method for the two parameters of the sigmoid; rounded to ten-thousandths, so that the last bit of an exponential does not show.</summary>
    private static (double Slope, double Intercept) Platt(double[] margins, List<Example> examples)
    {
        double positives = examples.Count(example => example.Side > 0), negatives = examples.Count - positives;
        var (slope, intercept) = (1.0, 0.0);
        for (var round = 0; round < 50; round++)
        {
            double gradientSlope = 0, gradientIntercept = 0, ss = 1e-9, si = 0, ii = 1e-9;
            for (var i = 0; i < margins.Length; i++)
            {
                var target = examples[i].Side > 0 ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
                var p = 1 / (1 + Math.Exp(-(slope * margins[i] + intercept)));
                var (error, weight) = (p - target, p * (1 - p));
                gradientSlope += error * margins[i];
                gradientIntercept += error;
                ss += weight * margins[i] * margins[i];
                si += weight * margins[i];
                ii += weight;
            }
            var determinant = ss * ii - si * si;
            var (byFirst, bySecond) = ((ii * gradientSlope - si * gradientIntercept) / determinant, (ss * gradientIntercept - si * gradientSlope) / determinant);
            (slope, intercept) = (slope - byFirst, intercept - bySecond);
            if (Math.Abs(byFirst) + Math.Abs(bySecond) < 1e-9) break;
        }
        return (Math.Round(slope, 4), Math.Round(intercept, 4));
    }
}
