using System.Collections.Immutable;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Where the log has a decision.</summary>
/// <param name="LeafIndex">Null until it is under a signed checkpoint: only then can it be proven.</param>
/// <param name="Became">What the read table says has become of it; null while the table has not reached it.</param>
/// <param name="HoldUntil">When its hold runs out; null when it has none.</param>
internal sealed record DecisionEntry(DecisionId Decision, SalesUnitId Unit, JournalEntry Entry, long? LeafIndex, string? Became, DateTimeOffset? HoldUntil)
{
    /// <summary>The decision as the entry tells it, and what has become of it by now.</summary>
    public LoggedDecision ToLogged(DateTimeOffset now)
    {
        var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(Entry.Entry);
        if (entry is not { Command: Authorize asked, Answer: Authorization answer }) throw new InvalidOperationException($"The entry of {Decision} is not a decision: run 'ecosystem verify-log'.");
        return new(
            Unit, Entry.Version, Entry.Position, LeafIndex, entry.At, asked.Requester, entry.Principal.Client,
            new(asked.Permission, asked.Target, asked.Amount, asked.Discount, asked.Origin, asked.Plugin, asked.Fund), answer, Standing(answer, now))
        { BasedOn = asked.BasedOn ?? [] };
    }

    private DecisionStanding Standing(Authorization answer, DateTimeOffset now)
    {
        if (Became is null) return answer switch { Granted => DecisionStanding.Held, NeedsCountersign => DecisionStanding.Waiting, _ => DecisionStanding.Denied };
        var standing = Enum.Parse<DecisionStanding>(Became, ignoreCase: true);
        // SU-10: it stopped counting when its time came, whether or not its end has been written yet.
        return standing == DecisionStanding.Held && HoldUntil <= now ? DecisionStanding.Expired : standing;
    }
}

/// <summary>Finds the entries of decisions.</summary>
internal sealed class DecisionLog(NpgsqlDataSource database)
{
    private const string Columns = "c.actor_id, c.position, c.version, c.entry, l.leaf_index";

    private const string Leaf = "left join audit.leaves l on l.position = c.position and l.leaf_index < (select coalesce(max(size), 0) from audit.checkpoints)";

    // One statement sees one moment: between two, the read table could reach what the first did not find there and the second no longer looks at.
    // The newest commits are compared as followers are, by (xid, position), for which there is an index; and only when the table lacks one of those asked for.
    private const string Statement = $$"""
        select d.id, {{Columns}}, d.became, d.hold_until
        from read.decisions d join journal.commits c on c.position = d.position {{Leaf}}
        where d.id = any($1)
        union all
        select c.entry::jsonb #>> '{command,decision}', {{Columns}}, null, null
        from (
          select * from journal.commits
          where (xid, position) > (
            coalesce((select xid from journal.followers where name = '{{Projector.FollowerName}}'), '0'::xid8),
            coalesce((select position from journal.followers where name = '{{Projector.FollowerName}}'), 0))
          order by xid, position limit $2) c {{Leaf}}
        where (select count(*) from read.decisions where id = any($1)) < cardinality($1)
          and c.actor_kind = $3 and c.entry::jsonb #>> '{command,type}' = 'authorize' and c.entry::jsonb #>> '{command,decision}' = any($1)
        """;

    /// <summary>The entries of these decisions, in the order asked for; those the log does not have are left out.</summary>
    /// <param name="newestMax">How many of the newest commits, those that the read table has not reached, are looked through.</param>
    public async Task<ImmutableArray<DecisionEntry>> Find(ImmutableArray<DecisionId> ids, int newestMax, CancellationToken cancellation = default)
    {
        var wanted = ids.Select(id => id.Value).Distinct().ToArray();
        await using var command = database.CreateCommand(Statement);
        foreach (var value in new object[] { wanted, newestMax, SalesUnit.Kind }) command.Parameters.Add(new() { Value = value });
        var found = new Dictionary<string, DecisionEntry>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            found.TryAdd(rows.GetString(0), new(
                DecisionId.From(rows.GetString(0)), SalesUnitId.From(rows.GetString(1)), new(rows.GetInt64(2), rows.GetInt64(3), rows.GetString(4)),
                await rows.IsDBNullAsync(5, cancellation) ? null : rows.GetInt64(5),
                await rows.IsDBNullAsync(6, cancellation) ? null : rows.GetString(6),
                await rows.IsDBNullAsync(7, cancellation) ? null : rows.GetFieldValue<DateTimeOffset>(7)));
        }

        return [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
    }
}
