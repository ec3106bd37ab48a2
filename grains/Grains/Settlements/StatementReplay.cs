using System.Collections.Immutable;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Settlements;

/// <summary>A statement made again from the log alone.</summary>
/// <param name="Lines">Each line and each correction, as stated and as counted.</param>
/// <param name="Waiting">Uses of the month in the log that the statement does not take account of yet, by day and feature.</param>
public sealed record ReplayedStatement(
    StatementId Id, string Payer, Month Month, ImmutableArray<RecomputedLine> Lines, ImmutableArray<MeteredDay> Waiting, Money Owed)
{
    /// <summary>Whether every line is the same, to the unit.</summary>
    public bool IsSame => Lines.All(line => line.IsSame);
}

/// <summary>Makes statements again (ST-9): counts their uses in the log, passing over every table that the meter keeps, and lets the same rules decide again.</summary>
public sealed class StatementReplay(NpgsqlDataSource database)
{
    /// <summary>Makes one again; null when the log has none of that id.</summary>
    public async Task<ReplayedStatement?> ReplayAsync(StatementId statement, CancellationToken cancellation = default)
    {
        var steps = new List<(SettlementCommand Command, ImmutableArray<SettlementEvent> Events, DateTimeOffset At)>();
        await foreach (var row in new JournalReader(database).Read(Settlement.Kind, statement.Value, 0, cancellation))
        {
            var entry = Entries.Read<SettlementCommand, SettlementAnswer, SettlementEvent>(row.Entry);
            steps.Add((entry.Command, entry.Events, entry.At));
        }
        var state = steps.SelectMany(step => step.Events).Aggregate(Settlement.Empty(statement.Value), Settlement.Apply);
        if (state.Payer is not { } payer) return null;
        var uses = await UsesAsync(payer, state.Month, cancellation);
        var (all, taken) = (Recomputation.Counted(uses, long.MaxValue), Recomputation.Counted(uses, state.AsOf).ToDictionary(use => (use.Day, use.Feature), use => use.Units));
        return new(
            statement, payer, state.Month, Recomputation.Of(statement, steps, uses),
            [.. all.Select(use => use with { Units = use.Units - taken.GetValueOrDefault((use.Day, use.Feature)) }).Where(use => use.Units > 0)], state.Owed);
    }

    /// <summary>Every statement there is, oldest first.</summary>
    public async Task<ImmutableArray<StatementId>> AllAsync(CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select actor_id from journal.commits where actor_kind = $1 and version = 1 order by position");
        command.Parameters.Add(new() { Value = Settlement.Kind });
        var ids = ImmutableArray.CreateBuilder<StatementId>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) ids.Add(StatementId.From(rows.GetString(0)));
        return ids.ToImmutable();
    }

    /// <summary>A payer's uses in a month, in the whole log as far as the tree has it.</summary>
    public async Task<ImmutableArray<LoggedUse>> UsesAsync(string payer, Month month, CancellationToken cancellation = default)
    {
        // Only what cannot be a use of this payer is left to the database; what is one, the one table of metered kinds says.
        await using var command = database.CreateCommand(
            """
            select l.leaf_index, c.actor_kind, c.actor_id, c.entry from journal.commits c join audit.leaves l on l.position = c.position
            where c.actor_kind = any($1) and c.entry like any($2) and (c.actor_id = $3 or strpos(c.entry, $4) > 0)
            """);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = MeteredUses.ActorKinds.ToArray() });
        command.Parameters.Add(new() { Value = MeteredUses.Marks.Select(mark => $"%{mark}%").ToArray() });
        command.Parameters.Add(new() { Value = payer });
        command.Parameters.Add(new() { Value = Encoding.UTF8.GetString(CanonicalJson.Serialize(payer, DomainJson.Options)) });
        var uses = ImmutableArray.CreateBuilder<LoggedUse>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            foreach (var use in MeteredUses.In(rows.GetString(1), rows.GetString(2), rows.GetString(3)))
                if (use.Payer == payer && month.Contains(use.Day)) uses.Add(new(rows.GetInt64(0), use.Day, use.Feature, use.Units));
        return uses.ToImmutable();
    }
}
