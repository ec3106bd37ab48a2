using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>What people and the flow did, in order.</summary>
internal static class FigureStory
{
    public static ImmutableArray<StoryEvent> Of(PlayLog log) =>
        [.. log.Flow.Select(one => Told(one.At, one.Happened)).OfType<StoryEvent>().Concat(log.Refusals.Select(one => Refused(one.At, one.Command, one.Code))).OrderBy(one => one.Day)];

    /// <summary>Readings come every day and are told in charts; the other events are told one by one.</summary>
    private static StoryEvent? Told(DateTimeOffset at, StrategyFlowEvent happened)
    {
        var day = StrategyFigures.Day(at);
        return happened switch
        {
            VersionSaved e => new(day, "saved", e.Version, 0, e.By, e.Hash[..12]),
            VersionReleased e => new(day, "released", e.Version, e.Stage, e.By, ""),
            StageAdvanced e => new(day, "advanced", e.Version, e.To, e.By, ""),
            RolledBack e => new(day, "rolledBack", e.From, 0, e.By, e.To is { } to ? $"{to}" : ""),
            FlowFrozen e => new(day, "frozen", 0, 0, e.By, e.Evidence is { } evidence ? FormattableString.Invariant($"{(evidence.Statistic == DriftStatistic.Psi ? "PSI" : "A")} = {evidence.ValueMicros / 1e6:0.000}, n = {evidence.Count}") : ""),
            ThawRequested e => new(day, "thawRequested", 0, 0, e.By, ""),
            ThawApproved e => new(day, "thawApproved", 0, 0, e.By, ""),
            FlowThawed => new(day, "thawed", 0, 0, "", ""),
            ExperimentStarted e => new(day, "experimentStarted", e.Experiment.Version, 0, e.By, e.Experiment.Id),
            ExperimentEnded e => new(day, e.Status == ExperimentStatus.Harmed ? "experimentHarmed" : "experimentEnded", 0, 0, e.By, ""),
            _ => null,
        };
    }

    private static StoryEvent Refused(DateTimeOffset at, StrategyFlowCommand command, string code) => command switch
    {
        ReleaseVersion c => new(StrategyFigures.Day(at), "releaseRefused", c.Version, 0, c.By, code),
        ApproveThaw c => new(StrategyFigures.Day(at), "thawRefused", 0, 0, c.By, code),
        _ => new(StrategyFigures.Day(at), "refused", 0, 0, "", code),
    };
}
