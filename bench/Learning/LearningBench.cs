using System.Collections.Immutable;
using System.Diagnostics;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.Learning.Ranking;
using Ecosystem.Domain.Tests.Learning.Drift;
using MathNet.Numerics.LinearAlgebra;
using Spectre.Console;

namespace Ecosystem.Bench.Learning;

/// <summary>The learning core on one core: each part against a peer and a limit that do the same work in the same run.</summary>
internal static class LearningBench
{
    internal const int Targets = 100_000;

    private const int Dimensions = 16, Factors = 8;

    private static readonly ImmutableArray<string> s_arms = [.. Enumerable.Range(0, 8).Select(i => $"arm {i}")];
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    // What is known of a thousand customers, made before: the benchmark is not one of drawing numbers.
    private static readonly ImmutableArray<ImmutableArray<double>> s_features = Customers(new Random(1));

    public static async Task<Table> RunAsync(TimeSpan time)
    {
        var sort = new Random(3);
        double[] keys = [.. Enumerable.Range(0, Targets).Select(_ => sort.NextDouble())];
        // Each of the nine gets its share of three.
        var share = time / 3;
        var rounds = await Measure.InterleavedAsync(
            () => Choices(share), () => CreditedChoices(share), () => PeerChoices(share), () => LimitChoices(share),
            () => Reranks(share), () => Timed(share, Targets, () => SortedTwice(keys)),
            () => Observations(share, Adwin), () => Observations(share, Peer), () => Observations(share, Mean));

        var table = Measure.Table(
            $"Learning on one core: {s_arms.Length} arms of {Dimensions} features, {Targets:N0} targets of {Factors} factors (goal: re-rank in less than 5 s)", "", "a second", "CPU µs each", "of the first of its kind");
        Row("choose + learn, with the whole log", rounds[0], rounds[0]);
        Row("  and outcomes credited by decision id", rounds[1], rounds[0]);
        Row("  peer: Math.NET matrices, one Cholesky a reward", rounds[2], rounds[0]);
        Row("  limit: dot products and one update in place", rounds[3], rounds[0]);
        Row($"targets re-ranked ({Targets / rounds[4].PerSecond * 1000:N0} ms for all)", rounds[4], rounds[4]);
        Row("  limit: bare numbers sorted twice", rounds[5], rounds[4]);
        Row("ADWIN observations", rounds[6], rounds[6]);
        Row("  peer: Page-Hinkley", rounds[7], rounds[6]);
        Row("  limit: a running mean", rounds[8], rounds[6]);
        return table;

        void Row(string name, Round round, Round first) => table.AddRow(name, Measure.Number(round.PerSecond), round.CpuMicroseconds.ToString("0.000"), Measure.Number(round.PerSecond / first.PerSecond));
    }

    private static ImmutableArray<ImmutableArray<double>> Customers(Random random) => [.. Enumerable.Range(0, 1_000).Select(_ => Enumerable.Range(0, Dimensions).Select(i => i == 0 ? 1 : random.NextDouble()).ToImmutableArray())];

    private static ImmutableArray<RankTarget> Ranked(Random random) => [.. Enumerable.Range(0, Targets).Select(i => new RankTarget($"target-{i}", [.. Enumerable.Range(0, Factors).Select(_ => random.NextDouble())]))];

    private static double Reward(int arm, ImmutableArray<double> features) => features[1 + (arm % (Dimensions - 1))];

    /// <summary>Targets ranked anew after one weight has changed.</summary>
    internal static Task<Round> Reranks(TimeSpan time)
    {
        var targets = Ranked(new Random(2));
        ImmutableArray<double> before = [.. Enumerable.Repeat(1.0, Factors)], after = [8, .. Enumerable.Repeat(1.0, Factors - 1)];
        return Timed(time, Targets, () => Rerank.Of(targets, before, after));
    }

    /// <summary>Choices of a policy, each with its log and its reward learnt.</summary>
    internal static Task<Round> Choices(TimeSpan time)
    {
        var (policy, random, i) = (Policy.Empty(PolicyTerms.For(Dimensions)), new Random(4), 0);
        return Timed(time, 1, () =>
        {
            var features = s_features[i++ % s_features.Length];
            var (next, logged) = Policy.Choose(policy, "decision", s_arms, features, random.NextDouble(), s_now);
            policy = Policy.Learn(next, logged.Arm, features, Reward(logged.Chosen, features));
        });
    }

    /// <summary>A thousand decisions wait for their outcome at any time.</summary>
    private static Task<Round> CreditedChoices(TimeSpan time)
    {
        var (policy, book, random, i) = (Policy.Empty(PolicyTerms.For(Dimensions)), RewardBook.Empty(TimeSpan.FromSeconds(1_500)), new Random(4), 0);
        return Timed(time, 1, () =>
        {
            var (features, now) = (s_features[i % s_features.Length], s_now.AddSeconds(i));
            (policy, var logged) = Policy.Choose(policy, $"decision {i}", s_arms, features, random.NextDouble(), now);
            (book, var unanswered) = book.Open(logged, now);
            foreach (var nothing in unanswered) policy = Policy.Learn(policy, nothing.Arm, nothing.Features, nothing.Reward);
            (book, _, var reward) = book.Credit($"decision {i - 1_000}", Reward(i % s_arms.Length, features), now);
            if (reward is not null) policy = Policy.Learn(policy, reward.Arm, reward.Features, reward.Reward);
            i++;
        });
    }

    /// <summary>The same policy as one would write it with the library: A and b for each arm, and its weights solved anew after each reward.</summary>
    private static Task<Round> PeerChoices(TimeSpan time)
    {
        var grams = s_arms.Select(_ => Matrix<double>.Build.DenseIdentity(Dimensions)).ToArray();
        var moments = s_arms.Select(_ => Vector<double>.Build.Dense(Dimensions)).ToArray();
        var weights = s_arms.Select(_ => Vector<double>.Build.Dense(Dimensions)).ToArray();
        var (random, i) = (new Random(4), 0);
        return Timed(time, 1, () =>
        {
            var features = s_features[i++ % s_features.Length];
            var x = Vector<double>.Build.DenseOfEnumerable(features);
            var predicted = weights.Select(theta => theta.DotProduct(x)).ToArray();
            var best = predicted.Max();
            var odds = SquareCb.Propensities([.. predicted.Select(one => best - one)], 10 * Math.Sqrt(i), 0.01);
            var arm = SquareCb.Pick(odds.AsSpan(), random.NextDouble());
            grams[arm] += x.OuterProduct(x);
            moments[arm] += Reward(arm, features) * x;
            weights[arm] = grams[arm].Cholesky().Solve(moments[arm]);
        });
    }

    /// <summary>What cannot be saved: a dot product for each arm, and d² multiplications to take in a reward. No log, no propensities, nothing immutable.</summary>
    private static Task<Round> LimitChoices(TimeSpan time)
    {
        var (weights, matrix, i) = (new double[s_arms.Length][], new double[Dimensions * Dimensions], 0);
        for (var arm = 0; arm < weights.Length; arm++) weights[arm] = new double[Dimensions];
        return Timed(time, 1, () =>
        {
            var features = s_features[i++ % s_features.Length].AsSpan();
            var (best, most) = (0, double.NegativeInfinity);
            for (var arm = 0; arm < weights.Length; arm++)
            {
                var sum = 0.0;
                for (var k = 0; k < features.Length; k++) sum += weights[arm][k] * features[k];
                if (sum > most) (best, most) = (arm, sum);
            }
            for (var row = 0; row < features.Length; row++)
            {
                var sum = 0.0;
                for (var column = 0; column < features.Length; column++) sum += matrix[(row * Dimensions) + column] += features[row] * features[column];
                weights[best][row] += 1e-9 * sum;
            }
        });
    }

    private static void SortedTwice(double[] keys)
    {
        Array.Sort((double[])keys.Clone());
        Array.Sort((double[])keys.Clone());
    }

    private static Action<double> Adwin
    {
        get
        {
            var window = Domain.Learning.Drift.Adwin.Empty();
            return value => (window, _) = window.Observe(value);
        }
    }

    private static Action<double> Peer
    {
        get
        {
            var detector = new PageHinkley(0.005, 50);
            return value => detector.Observe(value);
        }
    }

    private static Action<double> Mean
    {
        get
        {
            var (mean, count) = (0.0, 0L);
            return value => mean += (value - mean) / ++count;
        }
    }

    private static Task<Round> Observations(TimeSpan time, Action<double> observe)
    {
        var i = 0;
        return Timed(time, 1, () => observe(s_features[i++ % s_features.Length][1] < 0.3 ? 1 : 0));
    }

    /// <summary>Does the work over and over on one thread; the clock is read once in 256 times, or in one that is long.</summary>
    private static Task<Round> Timed(TimeSpan time, long operations, Action work) => Task.Run(() =>
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, began, done) = (self.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L);
        var each = operations > 1 ? 1 : 256;
        do
        {
            for (var i = 0; i < each; i++) work();
            done += operations * each;
        }
        while (Stopwatch.GetElapsedTime(began) < time);
        self.Refresh();
        return new Round(done, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    });
}
