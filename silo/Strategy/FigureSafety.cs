using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>Counts what went out, and that nothing went where it must not.</summary>
internal static class FigureSafety
{
    public static SafetyFigures Of(StrategyPlay play)
    {
        var log = play.Log;
        var outbound = log.Effects.Where(one => one.Effect.IsOutbound).ToList();
        var held = log.Runs.Where(one => one.Happened is NodeVisited { Node: "holdout", Ports: ["held"] }).Select(one => one.Customer).ToHashSet();
        var silent = play.Customers.Where(one => !one.Consents).Select(one => one.Id).ToHashSet();
        var begun = log.Runs.Where(one => one.Happened is FlowRunBegun).ToDictionary(one => one.Run, one => ((FlowRunBegun)one.Happened).Interaction.At);
        var hours = log.Effects.Where(one => one.Effect.IsOutbound || one.Effect is CreateTask).GroupBy(one => one.Run).Select(run => (run.Min(one => one.At) - begun[run.Key]).TotalHours).Order().ToList();
        var approvals = log.Effects.Select(one => one.Effect).OfType<OpenApproval>().Select(one => one.Node).Distinct().ToHashSet();
        return new(
            outbound.Count(one => one.Effect is SendMessage), outbound.Count(one => one.Effect is DispatchExpert), log.Effects.Count(one => one.Effect is CreateTask), log.Effects.Count(one => one.Effect is OpenCoachCase),
            log.Effects.Count(one => one.Effect is OpenApproval),
            log.Runs.Count(one => one.Happened is NodeVisited { Ports: ["approved"] } visited && approvals.Contains(visited.Node)),
            outbound.Count(one => WasFrozen(log, one.At)), log.Effects.Count(one => one.Effect.Rehearsed), outbound.Count(one => held.Contains(one.Customer)),
            outbound.Count(one => silent.Contains(one.Customer)), log.Unserved.Count, Math.Round(hours.Count == 0 ? 0 : hours[hours.Count / 2], 2), Math.Round(hours.LastOrDefault(), 2), hours.Count(one => one <= 48), hours.Count);
    }

    /// <summary>Whether the flow was frozen at a moment, by the last freeze or thaw before it.</summary>
    private static bool WasFrozen(PlayLog log, DateTimeOffset at) => log.Flow.LastOrDefault(one => one.At <= at && one.Happened is (FlowFrozen or FlowThawed)).Happened is FlowFrozen;
}
