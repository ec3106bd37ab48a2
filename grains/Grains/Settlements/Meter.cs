using System.Buffers;
using Ecosystem.Domain.Settlements;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Settlements;

/// <summary>Meters every use that the log tells of, once, and keeps in step which statements there are.</summary>
/// <remarks>
/// ST-2. What is written and the cursor move in one transaction. A use has its place in the log for its key besides, and only a row that is new is
/// added up: a meter that begins again from the first entry counts nothing twice.
/// </remarks>
public sealed class Meter(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<Meter> log) : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name. Its number goes up when the table of metered kinds grows, so that what was passed over is read again.</summary>
    public const string FollowerName = "meter-1";

    private const string InsertUses =
        """
        with fresh as (
          insert into settlement.uses (position, nth, payer, day, feature, client, units)
          select * from unnest($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning payer, day, feature, client, units
        ), counted as (
          insert into settlement.totals as t (payer, day, feature, client, units)
          select payer, day, feature, client, sum(units) from fresh group by payer, day, feature, client
          on conflict (payer, day, feature, client) do update set units = t.units + excluded.units
        )
        insert into settlement.months as m (payer, month, metered)
        select payer, date_trunc('month', day)::date, sum(units) from fresh group by 1, 2
        on conflict (payer, month) do update set metered = m.metered + excluded.metered
        """;

    private static readonly SearchValues<string> s_uses = SearchValues.Create([.. MeteredUses.Marks], StringComparison.Ordinal);

    protected override string[] Kinds { get; } = [.. MeteredUses.ActorKinds, Settlement.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        var uses = new List<(long Position, MeteredUse Use)>();
        foreach (var row in rows.Where(Wants))
        {
            if (row.ActorKind != Settlement.Kind)
            {
                if (row.Entry.AsSpan().ContainsAny(s_uses)) uses.AddRange(MeteredUses.In(row.ActorKind, row.ActorId, row.Entry).Select(use => (row.Position, use)));
                continue;
            }
            foreach (var happened in Entries.Events<SettlementEvent>(row.Entry))
                foreach (var change in Changes(row, happened)) batch.BatchCommands.Add(change);
        }
        if (uses.Count > 0) batch.BatchCommands.Insert(0, Uses(uses));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand Uses(List<(long Position, MeteredUse Use)> uses)
    {
        var command = new NpgsqlBatchCommand(InsertUses);
        Add(NpgsqlDbType.Bigint, uses.Select(one => one.Position));
        Add(NpgsqlDbType.Integer, uses.Select(one => one.Use.Nth));
        Add(NpgsqlDbType.Text, uses.Select(one => one.Use.Payer));
        Add(NpgsqlDbType.Date, uses.Select(one => one.Use.Day));
        Add(NpgsqlDbType.Text, uses.Select(one => one.Use.Feature));
        Add(NpgsqlDbType.Text, uses.Select(one => one.Use.Client));
        Add(NpgsqlDbType.Bigint, uses.Select(one => one.Use.Units));
        return command;

        void Add<T>(NpgsqlDbType type, IEnumerable<T> values) => command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values.ToArray() });
    }

    /// <summary>Each can run twice without harm: corrections and disputes are taken in their order, each number once.</summary>
    private static IEnumerable<NpgsqlBatchCommand> Changes(CommittedRow row, SettlementEvent happened)
    {
        switch (happened)
        {
            case StatementClosed e:
                var total = e.Lines.Select(line => line.Amount).Aggregate((sum, amount) => sum + amount);
                yield return Projector.Statement(
                    """
                    insert into settlement.months as m (payer, month, stated, id, position, currency, total) values ($1, $2, $3, $4, $5, $6, $7)
                    on conflict (payer, month) do update set stated = excluded.stated, id = excluded.id, position = excluded.position, currency = excluded.currency, total = excluded.total
                    where m.id is null
                    """,
                    e.Payer, e.Month.FirstDay, e.Lines.Sum(line => line.Units), row.ActorId, row.Position, total.Currency, total.MinorUnits);
                break;
            case StatementCorrected { Correction: var one }:
                yield return Projector.Statement(
                    "update settlement.months set stated = stated + $3, total = total + $4, corrections = $2 where id = $1 and corrections < $2",
                    row.ActorId, one.Number, one.Kind == CorrectionKind.Late ? one.Units : 0L, one.Amount.MinorUnits);
                break;
            case LineDisputed e:
                yield return Projector.Statement("update settlement.months set disputes = $2 where id = $1 and disputes < $2", row.ActorId, e.Number);
                break;
            case DisputeAnswered e:
                yield return Projector.Statement(
                    """
                    with fresh as (insert into settlement.answered (statement, dispute) values ($1, $2) on conflict do nothing returning statement)
                    update settlement.months m set answers = m.answers + 1 from fresh where m.id = fresh.statement
                    """,
                    row.ActorId, e.Number);
                break;
        }
    }
}
