using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Learning.Ranking;

namespace Ecosystem.Domain.Tests.Learning.Ranking;

/// <summary>SF-47: every target ranked again when weights change.</summary>
public class RerankTests
{
    [Fact]
    public void Places_before_and_after_follow_the_weights()
    {
        var moves = Rerank.Of([new("a", [1, 0]), new("b", [0.5, 0.6]), new("c", [0, 1])], [1, 0], [1, 3]);
        Assert.Equal([("c", 3, 1, 0.75), ("b", 2, 2, 0.575), ("a", 1, 3, 0.25)], moves.Select(move => (move.Target, move.Before, move.After, Math.Round(move.Score, 12))));
    }

    [Fact]
    public void Every_place_is_given_once_the_score_falls_and_what_order_targets_come_in_does_not_matter() =>
        Gen.Select(Gen.Double[0, 1].Array[3].Array[0, 50], Gen.Double[0, 1].Array[3], Gen.Double[0.01, 1].Array[3]).Sample((factors, before, after) =>
        {
            ImmutableArray<RankTarget> targets = [.. factors.Select((each, i) => new RankTarget($"t{i:D2}", [.. each]))];
            ImmutableArray<double> old = before.Sum() > 0 ? [.. before] : [1, 1, 1];
            var moves = Rerank.Of(targets, old, [.. after]);
            Assert.Equal(Enumerable.Range(1, targets.Length), moves.Select(move => move.After));
            Assert.Equal(Enumerable.Range(1, targets.Length), moves.Select(move => move.Before).Order());
            Assert.Equal(moves.Select(move => move.Score).OrderDescending(), moves.Select(move => move.Score));
            Assert.Equal(moves, Rerank.Of([.. targets.Reverse()], old, [.. after]));
            Assert.All(Rerank.Of(targets, old, [.. old.Select(weight => weight * 2)]), move => Assert.Equal(move.Before, move.After));
        });

    [Fact]
    public void Equal_scores_are_ranked_by_id() => Assert.Equal(["B", "a", "b"], Rerank.Of([new("b", [1]), new("B", [1]), new("a", [1])], [1], [2]).Select(move => move.Target));

    [Fact]
    public void A_hundred_thousand_targets_are_ranked()
    {
        var random = new Random(1);
        ImmutableArray<RankTarget> targets = [.. Enumerable.Range(0, 100_000).Select(i => new RankTarget($"target-{i}", [.. Enumerable.Range(0, 8).Select(_ => random.NextDouble())]))];
        var moves = Rerank.Of(targets, [1, 1, 1, 1, 1, 1, 1, 1], [8, 1, 1, 1, 1, 1, 1, 1]);
        Assert.Equal(100_000, moves.Length);
        var first = targets.Single(target => target.Target == moves[0].Target);
        Assert.Equal(targets.Max(target => (8 * target.Factors[0]) + target.Factors[1..].Sum()) / 15, moves[0].Score, 1e-12);
        Assert.True(first.Factors[0] > 0.9);
    }

    public static TheoryData<double[]> NoWeights => new() { Array.Empty<double>(), new[] { 0.0 }, new[] { -1.0 }, new[] { double.NaN }, new[] { double.PositiveInfinity }, Enumerable.Repeat(1.0, Rerank.FactorsMax + 1).ToArray() };

    [Theory, MemberData(nameof(NoWeights))]
    public void Weights_that_mean_nothing_are_refused(double[] weights) => Assert.Throws<ArgumentException>(() => Rerank.Of([], [1], [.. weights]));

    [Fact]
    public void A_target_without_a_figure_for_each_weight_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Rerank.Of([new("a", [1])], [1, 1], [1, 1]));
        Assert.Throws<ArgumentException>(() => Rerank.Of([new("a", [double.NaN])], [1], [1]));
    }
}
