using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>A unit's real history as it was, or under one permission set, beside how it would have gone under another (SU-23).</summary>
/// <param name="Currency">Of every amount; empty when the unit was never established.</param>
/// <param name="Policy">The version on trial.</param>
/// <param name="PolicyHash">The SHA-256, in hex, of its canonical JSON.</param>
/// <param name="Against">The version <paramref name="Before"/> was played under; null: the log as it is.</param>
/// <param name="Entries">Entries of the unit's log.</param>
/// <param name="From">When the first authorization was asked for; null: none was.</param>
/// <param name="Until">The log's last entry; null: it has none.</param>
/// <param name="Changed">How many decisions come out otherwise.</param>
/// <param name="Changes">The first of them, in the order of the log.</param>
/// <param name="Assumed">What the log does not say, and was assumed for <paramref name="After"/>.</param>
[GenerateSerializer, Immutable, Alias("history-report")]
public sealed record HistoryReport(
    [property: Id(0)] SalesUnitId Unit, [property: Id(1)] string Currency, [property: Id(2)] string Policy, [property: Id(3)] string PolicyHash, [property: Id(4)] string? Against,
    [property: Id(5)] int Entries, [property: Id(6)] DateTimeOffset? From, [property: Id(7)] DateTimeOffset? Until, [property: Id(8)] HistorySide Before, [property: Id(9)] HistorySide After,
    [property: Id(10)] int Changed, [property: Id(11)] ImmutableArray<DecisionChange> Changes, [property: Id(12)] HistoryAssumptions Assumed)
{
    /// <summary>Plays a history under a permission set.</summary>
    /// <param name="logged">The unit's log, whole and oldest first.</param>
    /// <param name="against">Another set to compare with; null: the log as it is.</param>
    /// <param name="changesMax">Most changed decisions to list; all are counted.</param>
    /// <param name="played">Told after each entry of either side.</param>
    public static HistoryReport Of(SalesUnitId unit, ImmutableArray<HistoryEntry> logged, Policy policy, Policy? against, int changesMax, Action? played = null)
    {
        var trial = new HistoryPlay(unit, logged, policy);
        var before = HistoryTally.Of(against is null ? logged : new HistoryPlay(unit, logged, against).Run(), played);
        var after = HistoryTally.Of(trial.Run(), played);
        var changes = before.Decisions.Where(one => after.Decisions.TryGetValue(one.Key, out var other) && other.Outcome != one.Value.Outcome)
            .Select(one => DecisionChange.Of(one.Value, after.Decisions[one.Key])).OrderBy(change => change.At).ThenBy(change => change.Decision.Value, StringComparer.Ordinal).ToList();
        DateTimeOffset? from = logged.FirstOrDefault(entry => entry.Command is Authorize)?.At;
        DateTimeOffset? until = logged.IsEmpty ? null : logged.Max(entry => entry.At);
        return new(
            unit, after.Currency, policy.Version, policy.Hash, against?.Version, logged.Length, from, until,
            before.Side(from, until), after.Side(from, until), changes.Count, [.. changes.Take(changesMax)], trial.Assumed);
    }
}

/// <summary>How a history went, or would have gone.</summary>
/// <param name="Refused">Requests the permission set does not take.</param>
/// <param name="Waiting">Countersigns that were asked for and not answered by the end.</param>
/// <param name="Inapplicable">Other things done that the permission set does not take.</param>
/// <param name="HeldMinorUnits">Held on the unit's own authority in all.</param>
/// <param name="SpentMinorUnits">Of that, spent.</param>
/// <param name="EfficiencyBasisPoints">Resource efficiency: spent of what was held on the unit's own authority; null when nothing was held.</param>
/// <param name="LatencyMicroseconds">Mean time to an answer, over the answered; a decision of the unit's own takes none. Null: nothing was answered.</param>
/// <param name="CreditScore">Data credit at the end; null when the unit was never established.</param>
[GenerateSerializer, Immutable, Alias("history-side")]
public sealed record HistorySide(
    [property: Id(0)] long Decisions, [property: Id(1)] long Granted, [property: Id(2)] long Countersigned, [property: Id(3)] long Denied, [property: Id(4)] long Refused, [property: Id(5)] long Waiting,
    [property: Id(6)] long Inapplicable, [property: Id(7)] long HeldMinorUnits, [property: Id(8)] long SpentMinorUnits, [property: Id(9)] int? EfficiencyBasisPoints,
    [property: Id(10)] long? LatencyMicroseconds, [property: Id(11)] MoneyAtRisk AtRisk, [property: Id(12)] int? CreditScore, [property: Id(13)] Tier? Tier);

/// <summary>A decision that comes out otherwise.</summary>
/// <param name="At">When it was asked for.</param>
/// <param name="Rule">The first rule that comes out otherwise, such as SU-7; or the code of the refusal.</param>
/// <param name="BeforeDetail">That rule's figures before; null when it was not tried.</param>
/// <param name="AfterDetail">And after.</param>
[GenerateSerializer, Immutable, Alias("decision-change")]
public sealed record DecisionChange(
    [property: Id(0)] DecisionId Decision, [property: Id(1)] DateTimeOffset At, [property: Id(2)] Permission Permission, [property: Id(3)] long AmountMinorUnits,
    [property: Id(4)] TrialOutcome Before, [property: Id(5)] TrialOutcome After, [property: Id(6)] string Rule, [property: Id(7)] string? BeforeDetail, [property: Id(8)] string? AfterDetail)
{
    internal static DecisionChange Of(TalliedDecision before, TalliedDecision after)
    {
        var (rule, was, now) = Difference(before.Answer, after.Answer);
        var request = before.Request;
        return new(request.Decision, before.At, request.Permission, request.Amount.MinorUnits, before.Outcome, after.Outcome, rule, was, now);
    }

    private static (string Rule, string? Before, string? After) Difference(SalesUnitAnswer before, SalesUnitAnswer after)
    {
        if (after is UnitRefused refused) return (refused.Refusal.Code, null, refused.Refusal.Message);
        if (before is UnitRefused refusedBefore) return (refusedBefore.Refusal.Code, refusedBefore.Refusal.Message, null);
        var (old, rules) = (((Authorization)before).Trace.Rules, ((Authorization)after).Trace.Rules);
        foreach (var name in rules.Concat(old).Select(rule => rule.Rule).Distinct())
        {
            var (was, now) = (old.FirstOrDefault(rule => rule.Rule == name), rules.FirstOrDefault(rule => rule.Rule == name));
            // A rule that was not tried stood in nobody's way.
            if ((was?.Passed ?? true) != (now?.Passed ?? true)) return (name, was?.Detail, now?.Detail);
        }

        throw new InvalidOperationException("Two decisions that try the same rules with the same result cannot differ.");
    }
}

/// <summary>What was assumed where a trial parts from the log (see <see cref="HistoryPlay"/>).</summary>
/// <param name="Approved">Countersigns newly asked for, taken as approved.</param>
/// <param name="Rejected">Taken as rejected.</param>
/// <param name="LeftPending">Left pending: the log has no answer to go by.</param>
/// <param name="Unheard">Logged answers to countersigns that are no longer asked for.</param>
/// <param name="Posted">Holds there never were, taken as spent.</param>
/// <param name="RunOut">Taken as running out.</param>
[GenerateSerializer, Immutable, Alias("history-assumptions")]
public sealed record HistoryAssumptions(
    [property: Id(0)] int Approved, [property: Id(1)] int Rejected, [property: Id(2)] int LeftPending, [property: Id(3)] int Unheard, [property: Id(4)] int Posted, [property: Id(5)] int RunOut)
{
    public static HistoryAssumptions None { get; } = new(0, 0, 0, 0, 0, 0);
}
