using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>A decision made again from the log alone.</summary>
/// <param name="Entry">The entry as it was logged.</param>
/// <param name="Logged">The answer and events in the log, as canonical JSON.</param>
/// <param name="Replayed">The answer and events the rules give now, as canonical JSON.</param>
public sealed record ReplayedDecision(DecisionId Decision, SalesUnitId Unit, JournalEntry Entry, string Logged, string Replayed)
{
    /// <summary>Whether the rules, given the log before it, come to the same answer and events, byte for byte.</summary>
    public bool IsSame => Logged == Replayed;
}

/// <summary>Makes decisions again: folds what the log holds before a decision, asks the same rules the same question at the same time, and compares.</summary>
public sealed class DecisionReplay(NpgsqlDataSource database)
{
    /// <summary>Replays a decision, or null when the log has none of that id.</summary>
    public async Task<ReplayedDecision?> Replay(DecisionId decision, CancellationToken cancellation = default)
    {
        if (await Find(decision, cancellation) is not ({ } unit, var version)) return null;
        var state = SalesUnit.Empty(unit);
        await foreach (var row in new JournalReader(database).Read(SalesUnit.Kind, unit, 0, cancellation))
        {
            var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(row.Entry);
            if (row.Version < version)
            {
                state = entry.Events.Aggregate(state, SalesUnit.Apply);
                continue;
            }
            var again = SalesUnit.Decide(state, entry.Command, entry.At);
            return new(decision, SalesUnitId.From(unit), row, Canonical(new(entry.Answer, entry.Events)), Canonical(again));
        }
        return null;
    }

    /// <remarks>The read table says where; a decision it has not reached yet is looked for in the log itself.</remarks>
    private async Task<(string? Unit, long Version)> Find(DecisionId decision, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("""
            select actor_id, version from journal.commits where position = (select position from read.decisions where id = $1)
            union all
            select actor_id, version from journal.commits
            where actor_kind = $2 and not exists (select from read.decisions where id = $1)
              and entry::jsonb #>> '{command,type}' = 'authorize' and entry::jsonb #>> '{command,decision}' = $1
            limit 1
            """);
        command.Parameters.Add(new() { Value = decision.Value });
        command.Parameters.Add(new() { Value = SalesUnit.Kind });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? (row.GetString(0), row.GetInt64(1)) : (null, 0);
    }

    private static string Canonical(Decision<SalesUnitAnswer, SalesUnitEvent> decision) =>
        Encoding.UTF8.GetString(CanonicalJson.Serialize(decision, DomainJson.Options));
}
