using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Causal;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>How one arm fared.</summary>
/// <param name="Arm"><c>holdout</c>, or <c>version 1</c> and so on.</param>
/// <param name="Cases">Customers' cases that were settled.</param>
/// <param name="Pocs">Proofs of concept agreed.</param>
/// <param name="Wins">Won afterwards, or without.</param>
internal sealed record ArmFigures(string Arm, int Cases, int Pocs, int Wins, long WonMinorUnits, ImmutableArray<ArmWeek> Weeks);

/// <summary>One fortnight of an arm.</summary>
/// <param name="Day">Its first day.</param>
internal sealed record ArmWeek(int Day, int Cases, int Pocs);

/// <param name="Day">Of the play, from 0.</param>
/// <param name="Actual">Agreed proofs of concept to be expected of what was chosen, summed up; <paramref name="Fixed"/> had it always been this action.</param>
internal sealed record RewardPoint(int Day, double Actual, ImmutableArray<double> Fixed);

/// <param name="Odds">Mean propensity of each action over the day's choices.</param>
internal sealed record OddsPoint(int Day, ImmutableArray<double> Odds);

/// <summary>One thing that people or the flow itself did.</summary>
/// <param name="Kind">Type of the event or command, as the log names it.</param>
/// <param name="Stage">Percent of customers; 0 where it is about none.</param>
/// <param name="By">Who.</param>
/// <param name="Detail">Reason codes, or figures.</param>
internal sealed record StoryEvent(double Day, string Kind, int Version, int Stage, string By, string Detail);

internal sealed record RehearsalFigures(int Version, string Hash, int Faults, int Warnings, int Interactions, int WouldHaveLeft, int Failed);

internal sealed record GateFigures(double Day, int Version, bool Passed, ImmutableArray<string> Reasons, long Count, double EffectiveShare, double Estimate, double LowerBound, double Baseline);

/// <param name="Low">Null while an arm has too few.</param>
internal sealed record LookFigures(double Day, string Experiment, int Version, int Stage, long Control, long Treated, double? Difference, double? Low, double? High, string Verdict);

internal sealed record DriftFigures(double Day, int Count, double Psi, double Agreement);

/// <summary>What the people in charge should know of what was sent.</summary>
/// <param name="SendsWhileFrozen">Must be 0, as the three after it.</param>
/// <param name="PushHoursMedian">From the interaction to the first thing that went out.</param>
internal sealed record SafetyFigures(
    int Sends, int Experts, int Alerts, int CoachCases, int Approvals, int Approved, int SendsWhileFrozen, int SendsInRehearsal, int SendsToHoldout, int SendsWithoutConsent, int Unserved, double PushHoursMedian, double PushHoursMax,
    int PushedWithin48Hours, int Pushed);

/// <summary>One action's share of what was won, in fen, by three methods.</summary>
internal sealed record CreditFigures(string Action, long ByPlace, long ByRemoval, long ByShapley);

internal sealed record RankFigures(string Customer, bool IsChinese, int Before, int After, double Score);

/// <summary>One step of the customer's journey.</summary>
/// <param name="Hours">Since the interaction.</param>
internal sealed record JourneyStep(double Hours, string What, string Detail);

internal sealed record JourneyFigures(string Customer, bool IsChinese, string Text, bool IsTextChinese, string Run, int Version, ImmutableArray<JourneyStep> Steps);

/// <summary>Every figure of the report, counted from the log of a play.</summary>
internal sealed record StrategyFigures(
    int Seed, int Customers, int Interactions, int Days, int DriftDay, double? FrozenDay, double? ThawedDay, ImmutableArray<string> Actions, ImmutableArray<RehearsalFigures> Rehearsals, ImmutableArray<StoryEvent> Story,
    ImmutableArray<GateFigures> Gates, ImmutableArray<LookFigures> Looks, ImmutableArray<DriftFigures> Drift, ImmutableArray<ArmFigures> Arms, ImmutableArray<RewardPoint> Rewards, ImmutableArray<OddsPoint> Odds, SafetyFigures Safety,
    ImmutableSortedDictionary<string, int> Signals, ImmutableArray<CausalEdge> Edges, ImmutableArray<CreditFigures> Credits, long WonTouchedMinorUnits, ImmutableArray<RankFigures> Ranks, JourneyFigures? Journey)
{
    /// <summary>Counts a play that is over.</summary>
    public static StrategyFigures Of(StrategyPlay play)
    {
        var log = play.Log;
        var frozen = log.Flow.Where(one => one.Happened is FlowFrozen).Select(one => (DateTimeOffset?)one.At).FirstOrDefault();
        var thawed = log.Flow.Where(one => one.Happened is FlowThawed).Select(one => (DateTimeOffset?)one.At).FirstOrDefault();
        var (credits, won) = FigureCounts.Credits(play);
        return new(
            play.Seed, play.Customers.Length, play.Interactions.Count, StrategyPlay.Days, StrategyPlay.DriftDay, frozen is { } from ? Day(from) : null, thawed is { } to ? Day(to) : null, [.. DemoFlow.Actions],
            [.. play.Versions.Select(one => new RehearsalFigures(
                one.Key, one.Value.Report.Hash, one.Value.Report.Findings.Count(f => f.Severity == FlowSeverity.Fault), one.Value.Report.Findings.Count(f => f.Severity == FlowSeverity.Warning),
                one.Value.Rehearsal.Runs.Length, one.Value.Rehearsal.Outbound.Count(), one.Value.Rehearsal.Runs.Count(run => run.Status != FlowRunStatus.Done)))],
            FigureStory.Of(log),
            [.. log.Gates.Select(one => new GateFigures(
                Day(one.At), one.Version, one.Verdict.Passed, one.Verdict.Reasons, one.Verdict.Count, one.Verdict.EssMicros / 1e6, one.Estimate, one.Verdict.LowerMicros / 1e6, one.Verdict.BaselineMicros / 1e6))],
            [.. log.Looks.Select(one => new LookFigures(
                Day(one.At), one.Experiment, one.Version, one.Stage, one.Control, one.Treated, one.Effect?.Difference, one.Effect?.Low, one.Effect?.High, one.Verdict))],
            [.. log.Drift.Select(one => new DriftFigures(Day(one.At), one.Count, one.Psi, one.Agreement))],
            FigureCounts.Arms(log), FigureCounts.Rewards(log), FigureCounts.Odds(log), FigureSafety.Of(play), FigureCounts.Signals(log), play.Graph.Edges(), credits, won,
            FigureCounts.Ranks(play), FigureJourney.Of(play));
    }

    /// <summary>Days since the play began, to the hundredth.</summary>
    public static double Day(DateTimeOffset at) => Math.Round((at - StrategyPlay.Start).TotalDays, 2);
}
