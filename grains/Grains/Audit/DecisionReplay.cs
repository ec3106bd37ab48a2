using System.Collections.Immutable;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>A decision made again from the log alone.</summary>
/// <param name="Entry">The entry as it was logged.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Answer">What was answered then.</param>
/// <param name="Logged">The answer and events in the log, as canonical JSON.</param>
/// <param name="Replayed">The answer and events the rules give now under the policy the decision cites, as canonical JSON.</param>
/// <param name="Compared">What another policy answers to the same question.</param>
public sealed record ReplayedDecision(
    DecisionId Decision, SalesUnitId Unit, JournalEntry Entry, DateTimeOffset At, Authorization Answer, string Logged, string Replayed, DecisionComparison Compared)
{
    /// <summary>Whether the rules, given the log before it, come to the same answer and events, byte for byte.</summary>
    public bool IsSame => Logged == Replayed;
}

/// <summary>A decision and all that its unit's log holds up to it.</summary>
/// <param name="Entries">Oldest first; the last is the decision's own.</param>
public sealed record DecisionPast(DecisionId Decision, SalesUnitId Unit, ImmutableArray<JournalEntry> Entries);

/// <summary>
/// Makes decisions again (SU-27): folds what the log holds before a decision, and asks the same rules the same question at the same time, once under
/// the policy the decision cites, which must give the same bytes whatever policy is in force since, and once under another, to see what would differ.
/// </summary>
public sealed class DecisionReplay(NpgsqlDataSource database)
{
    /// <summary>Replays a decision, or null when the log has none of that id.</summary>
    /// <param name="other">The policy to compare with; null: the one in force.</param>
    public async Task<ReplayedDecision?> Replay(DecisionId decision, Policy? other = null, CancellationToken cancellation = default) =>
        await new DecisionLog(database).Find([decision], int.MaxValue, cancellation) is [var found]
            ? Replay(await Read(found, cancellation), other ?? Policies.Current, cancellation)
            : null;

    /// <summary>Reads what a decision is made again from.</summary>
    internal async Task<DecisionPast> Read(DecisionEntry found, CancellationToken cancellation)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        await foreach (var row in new JournalReader(database).ReadUpTo(SalesUnit.Kind, found.Unit.Value, 0, found.Entry.Version, cancellation)) entries.Add(row);
        return new(found.Decision, found.Unit, entries.ToImmutable());
    }

    /// <summary>Makes the decision again: long computing, when the log is long.</summary>
    public static ReplayedDecision Replay(DecisionPast past, Policy other, CancellationToken cancellation)
    {
        var state = SalesUnit.Empty(past.Unit.Value);
        foreach (var row in past.Entries[..^1])
        {
            cancellation.ThrowIfCancellationRequested();
            state = Read(row).Events.Aggregate(state, SalesUnit.Apply);
        }

        var entry = Read(past.Entries[^1]);
        if (entry is not { Command: Authorize request, Answer: Authorization answer }) throw new InvalidOperationException($"The entry of {past.Decision} is not a decision: run 'ecosystem verify-log'.");
        var again = SalesUnit.Decide(state, request, entry.At);
        return new(
            past.Decision, past.Unit, past.Entries[^1], entry.At, answer, Canonical(new(answer, entry.Events)), Canonical(again),
            DecisionComparison.Of(state, request, answer, entry.At, other));
    }

    private static Entry<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent> Read(JournalEntry row) => Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(row.Entry);

    private static string Canonical(Decision<SalesUnitAnswer, SalesUnitEvent> decision) =>
        Encoding.UTF8.GetString(CanonicalJson.Serialize(decision, DomainJson.Options));
}
