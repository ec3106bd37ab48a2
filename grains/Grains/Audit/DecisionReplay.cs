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

/// <summary>
/// Makes decisions again (SU-27): folds what the log holds before a decision, and asks the same rules the same question at the same time, once under
/// the policy the decision cites, which must give the same bytes whatever policy is in force since, and once under another, to see what would differ.
/// </summary>
public sealed class DecisionReplay(NpgsqlDataSource database)
{
    /// <summary>Replays a decision, or null when the log has none of that id.</summary>
    /// <param name="other">The policy to compare with; null: the one in force.</param>
    public async Task<ReplayedDecision?> Replay(DecisionId decision, Policy? other = null, CancellationToken cancellation = default)
    {
        if (await new DecisionLog(database).Find([decision], int.MaxValue, cancellation) is not [var found]) return null;
        var state = SalesUnit.Empty(found.Unit.Value);
        await foreach (var row in new JournalReader(database).ReadUpTo(SalesUnit.Kind, found.Unit.Value, 0, found.Entry.Version, cancellation))
        {
            var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(row.Entry);
            if (row.Version < found.Entry.Version)
            {
                state = entry.Events.Aggregate(state, SalesUnit.Apply);
                continue;
            }
            if (entry is not { Command: Authorize request, Answer: Authorization answer }) throw new InvalidOperationException($"The entry of {decision} is not a decision: run 'ecosystem verify-log'.");
            var again = SalesUnit.Decide(state, request, entry.At);
            return new(
                decision, found.Unit, row, entry.At, answer, Canonical(new(answer, entry.Events)), Canonical(again),
                DecisionComparison.Of(state, request, answer, entry.At, other ?? Policies.Current));
        }
        return null;
    }

    private static string Canonical(Decision<SalesUnitAnswer, SalesUnitEvent> decision) =>
        Encoding.UTF8.GetString(CanonicalJson.Serialize(decision, DomainJson.Options));
}
