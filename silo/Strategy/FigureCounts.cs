using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Attribution;
using Ecosystem.Domain.Learning.Ranking;
using Ecosystem.Domain.StrategyFlows;
using TouchJourney = Ecosystem.Domain.Learning.Attribution.Journey;

namespace Ecosystem.Silo.Strategy;

/// <summary>Figures counted from cases.</summary>
internal static class FigureCounts
{
    /// <summary>Days of one point of the chart of arms.</summary>
    public const int Fortnight = 14;

    private const int RanksShown = 12;

    public static ImmutableArray<ArmFigures> Arms(PlayLog log) => [.. log.Cases.GroupBy(one => one.Version).OrderBy(arm => arm.Key).Select(arm => new ArmFigures(
        arm.Key == 0 ? "holdout" : $"version {arm.Key}", arm.Count(), arm.Count(one => one.VisitAt is not null), arm.Count(one => one.WonAt is not null), arm.Sum(one => one.WonMinorUnits),
        [.. arm.GroupBy(one => (int)StrategyFigures.Day(one.At) / Fortnight).OrderBy(week => week.Key).Select(week => new ArmWeek(week.Key * Fortnight, week.Count(), week.Count(one => one.VisitAt is not null)))]))];

    public static ImmutableArray<RewardPoint> Rewards(PlayLog log)
    {
        var (actual, always) = (0.0, new double[DemoFlow.Actions.Count]);
        var points = ImmutableArray.CreateBuilder<RewardPoint>();
        foreach (var day in log.Cases.Where(one => one.Choice is not null).GroupBy(one => (int)StrategyFigures.Day(one.At)).OrderBy(day => day.Key))
        {
            foreach (var one in day)
            {
                actual += one.Fixed[one.Choice!.Candidates.IndexOf(one.Choice.Action)];
                for (var n = 0; n < always.Length; n++) always[n] += one.Fixed[n];
            }
            points.Add(new(day.Key, Math.Round(actual, 3), [.. always.Select(sum => Math.Round(sum, 3))]));
        }
        return points.ToImmutable();
    }

    public static ImmutableArray<OddsPoint> Odds(PlayLog log) => [.. log.Cases.Where(one => one.Choice is not null).GroupBy(one => (int)StrategyFigures.Day(one.At)).OrderBy(day => day.Key)
        .Select(day => new OddsPoint(day.Key, [.. Enumerable.Range(0, DemoFlow.Actions.Count).Select(n => Math.Round(day.Average(one => one.Choice!.Propensities[n]), 4))]))];

    public static ImmutableSortedDictionary<string, int> Signals(PlayLog log) => log.Runs.Select(one => one.Happened).OfType<NodeVisited>().SelectMany(visited => visited.Facts).OfType<SignalFound>()
        .GroupBy(found => found.Signal.Kind).ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Count(), StringComparer.Ordinal);

    /// <summary>What was won, divided among the actions that reached the customer before.</summary>
    public static (ImmutableArray<CreditFigures> Credits, long Won) Credits(StrategyPlay play)
    {
        ImmutableArray<TouchJourney> journeys = [.. play.Log.Cases.Where(one => one.Choice is not null && one.Reached).GroupBy(one => one.Customer).OrderBy(one => one.Key.Value, StringComparer.Ordinal)
            .SelectMany(customer => Journeys(customer))];
        var (place, removal, shapley) = (PositionBased.Of(journeys), DataDriven.Removal(journeys), DataDriven.Shapley(journeys));
        return ([.. DemoFlow.Actions.Select(action => new CreditFigures(action, place.ByChannel.GetValueOrDefault(action), removal.ByChannel.GetValueOrDefault(action), shapley.ByChannel.GetValueOrDefault(action)))],
            journeys.Sum(journey => journey.Outcome));
    }

    /// <summary>A journey ends with a win; what comes after it is the next.</summary>
    private static IEnumerable<TouchJourney> Journeys(IEnumerable<SettledCase> cases)
    {
        var touches = ImmutableArray<string>.Empty;
        foreach (var one in cases.OrderBy(one => one.At))
        {
            touches = touches.Add(one.Choice!.Action);
            if (one.WonMinorUnits == 0) continue;
            yield return new(touches, one.WonMinorUnits);
            touches = [];
        }
        if (!touches.IsEmpty) yield return new(touches, 0);
    }

    /// <summary>Every customer ranked, before and after what a sign that purchasing moves down weighs three times as much.</summary>
    public static ImmutableArray<RankFigures> Ranks(StrategyPlay play)
    {
        var shifts = play.Log.Runs.Where(one => one.Happened is NodeVisited visited && visited.Facts.Any(fact => fact is SignalFound { Signal.Kind: "decisionMakerShift" })).CountBy(one => one.Customer).ToDictionary();
        var most = Math.Max(1, shifts.Values.DefaultIfEmpty().Max());
        ImmutableArray<RankTarget> targets = [.. play.Customers.Select(one => new RankTarget(one.Id.Value, [one.DealsOpen / 5.0, one.AmountMinorUnits / 40_000_000.0, (double)shifts.GetValueOrDefault(one.Id) / most]))];
        var customers = play.Customers.ToDictionary(one => one.Id.Value);
        return [.. Rerank.Of(targets, [1, 1, 0.5], [1, 1, 1.5]).Take(RanksShown).Select(move => new RankFigures(customers[move.Target].Name, customers[move.Target].IsChinese, move.Before, move.After, Math.Round(move.Score, 4)))];
    }
}
