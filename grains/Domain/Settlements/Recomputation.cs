using System.Collections.Immutable;

namespace Ecosystem.Domain.Settlements;

/// <summary>One line of a statement, as the log says it and as its uses in the log come to.</summary>
/// <param name="Step">0: the line of the closed month; else the number of the correction.</param>
/// <param name="Stated">Units in the statement.</param>
/// <param name="Counted">Units in the log.</param>
/// <param name="StatedAmount">What the statement says they cost; null: it has no such line.</param>
/// <param name="CountedAmount">What they cost; null: the log has no such uses.</param>
public sealed record RecomputedLine(int Step, DateOnly Day, string Feature, long Stated, long Counted, Money? StatedAmount, Money? CountedAmount)
{
    /// <summary>Whether both are the same, to the unit and to the minor unit.</summary>
    public bool IsSame => Stated == Counted && StatedAmount == CountedAmount;
}

/// <summary>A use, with its place in the log.</summary>
/// <param name="Leaf">From 0.</param>
public readonly record struct LoggedUse(long Leaf, DateOnly Day, string Feature, long Units);

/// <summary>Makes a statement again from the log alone (ST-9): the same rules decide each of its commands again, on uses counted from the log instead of those that were metered.</summary>
public static class Recomputation
{
    /// <summary>Goes through a statement's own entries, oldest first.</summary>
    /// <param name="steps">Command, what happened, and when, of each entry.</param>
    /// <param name="uses">All uses of the payer in the month, in the whole log.</param>
    public static ImmutableArray<RecomputedLine> Of(
        StatementId statement, IEnumerable<(SettlementCommand Command, ImmutableArray<SettlementEvent> Events, DateTimeOffset At)> steps, IReadOnlyCollection<LoggedUse> uses)
    {
        var lines = ImmutableArray.CreateBuilder<RecomputedLine>();
        var state = Settlement.Empty(statement.Value);
        foreach (var (command, events, at) in steps)
        {
            var again = command is SettleMonth settle ? Settlement.Decide(state, settle with { Uses = Counted(uses, settle.AsOf) }, at) : Settlement.Decide(state, command, at);
            var (stated, counted) = (Lines(events), Lines(again.Events));
            foreach (var key in stated.Keys.Union(counted.Keys).OrderBy(key => key.Step).ThenBy(key => key.Day).ThenBy(key => key.Feature, StringComparer.Ordinal))
            {
                var (was, now) = (stated.GetValueOrDefault(key), counted.GetValueOrDefault(key));
                lines.Add(new(key.Step, key.Day, key.Feature, was?.Units ?? 0, now?.Units ?? 0, was?.Amount, now?.Amount));
            }
            state = events.Aggregate(state, Settlement.Apply);
        }
        return lines.ToImmutable();
    }

    /// <summary>Uses of the first so many leaves, by day and feature.</summary>
    public static ImmutableArray<MeteredDay> Counted(IEnumerable<LoggedUse> uses, long asOf) =>
    [
        .. uses.Where(use => use.Leaf < asOf).GroupBy(use => (use.Day, use.Feature), use => use.Units)
            .OrderBy(line => line.Key.Day).ThenBy(line => line.Key.Feature, StringComparer.Ordinal)
            .Select(line => new MeteredDay(line.Key.Day, line.Key.Feature, line.Sum())),
    ];

    private sealed record Line(long Units, Money Amount);

    private static Dictionary<(int Step, DateOnly Day, string Feature), Line> Lines(ImmutableArray<SettlementEvent> events)
    {
        var lines = new Dictionary<(int, DateOnly, string), Line>();
        foreach (var happened in events)
            switch (happened)
            {
                case StatementClosed closed:
                    foreach (var line in closed.Lines) lines[(0, line.Day, line.Feature)] = new(line.Units, line.Amount);
                    break;
                case StatementCorrected { Correction: var one }:
                    lines[(one.Number, one.Day, one.Feature)] = new(one.Units, one.Amount);
                    break;
            }
        return lines;
    }
}
