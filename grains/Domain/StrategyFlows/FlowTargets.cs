using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Ranking;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Ranks customers as targets of flows, by measures of dealings with them (SF-95); never by fields of their passports.</summary>
public static class FlowTargets
{
    /// <summary>What a feature weighs that nobody has changed, in percent.</summary>
    public const int PercentUsual = 100;

    /// <summary>Largest weight, in percent, inclusive.</summary>
    public const int PercentMax = 1_000;

    private const double DaysMax = 90;
    private const double CountMax = 10;

    /// <summary>What targets are ranked by, in the order of <see cref="Of"/>.</summary>
    public static ImmutableArray<string> Features { get; } = ["heardLately", "untouched", "active", "deals", "hasUnit"];

    /// <summary>A target with its factors, each from 0 to 1.</summary>
    public static RankTarget Of(TargetMeasures measured) => new(measured.Customer,
    [
        measured.DaysSinceHeard is { } heard ? 1 - (Math.Clamp(heard, 0, DaysMax) / DaysMax) : 0,
        measured.DaysSinceTouch is { } touched ? Math.Clamp(touched, 0, DaysMax) / DaysMax : 1,
        Math.Min(measured.Runs30Days, CountMax) / CountMax,
        Math.Min(measured.Deals, CountMax) / CountMax,
        measured.HasUnit ? 1 : 0,
    ]);

    /// <summary>Weights in the order of <see cref="Features"/>, those of a node on top of the flow's; should nothing be left of any, all weigh the same.</summary>
    /// <param name="node">In percent of the flow's; null: as the flow has it.</param>
    public static ImmutableArray<double> Weights(ImmutableSortedDictionary<string, int>? flow, ImmutableSortedDictionary<string, int>? node = null)
    {
        ImmutableArray<double> weights = [.. Features.Select(feature => Percent(flow, feature) * Percent(node, feature))];
        return weights.Any(weight => weight > 0) ? weights : [.. Features.Select(_ => 1.0)];
    }

    /// <summary>Every target with its places before and after, in the order of the places after.</summary>
    public static ImmutableArray<RankMove> Rank(ImmutableArray<RankTarget> targets, ImmutableArray<double> before, ImmutableArray<double> after) => Rerank.Of(targets, before, after);

    private static double Percent(ImmutableSortedDictionary<string, int>? weights, string feature) => (weights?.GetValueOrDefault(feature, PercentUsual) ?? PercentUsual) / 100.0;
}

/// <summary>What is known of dealings with a customer.</summary>
/// <param name="DaysSinceHeard">Null: never.</param>
/// <param name="DaysSinceTouch">By a flow; null: not within 90 days.</param>
/// <param name="Runs30Days">Runs of flows that began within 30 days.</param>
/// <param name="Deals">Deals that sales units have with it.</param>
public readonly record struct TargetMeasures(string Customer, double? DaysSinceHeard, double? DaysSinceTouch, long Runs30Days, long Deals, bool HasUnit);
