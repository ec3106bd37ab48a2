using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What runs want of others, as carriers of all silos share it. An effect of a frozen flow is not taken.</summary>
public sealed class FlowEffectQueue(NpgsqlDataSource database)
{
    /// <summary>Takes effects that have waited longest.</summary>
    /// <param name="lasts">From when on another carrier may take them.</param>
    /// <param name="models">Whether those are taken that ask a language model, or all the others.</param>
    internal async Task<List<ClaimedEffect>> ClaimAsync(int most, TimeSpan lasts, bool models, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            """
            with next as (
              select e.id from flows.effects e join flows.flows f on f.id = e.flow
              where e.status = 'waiting' and e.next_at <= now() and not f.frozen and (e.kind = 'AskModel') = $3
              order by e.next_at limit $1 for update of e skip locked)
            update flows.effects e set next_at = now() + $2, attempts = e.attempts + 1, claim = e.claim + 1 from next where e.id = next.id
            returning e.id, e.run, e.flow, e.version, e.customer, e.body, e.attempts, e.claim
            """);
        command.Parameters.Add(new() { Value = most });
        command.Parameters.Add(new() { Value = lasts });
        command.Parameters.Add(new() { Value = models });
        var claimed = new List<ClaimedEffect>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            claimed.Add(new(
                JsonSerializer.Deserialize<FlowEffect>(rows.GetString(5), DomainJson.Options) ?? throw new InvalidOperationException($"Effect {rows.GetString(0)} is empty."),
                rows.GetString(1), rows.GetString(2), rows.GetInt32(3), rows.GetString(4), rows.GetInt32(6), rows.GetInt64(7)));
        return claimed;
    }

    /// <summary>Writes down what became of a claimed effect, with what follows from it in the platform: both or neither. A claim that ran out and was taken by another writes nothing.</summary>
    internal async Task WriteAsync(ClaimedEffect claimed, Carried carried, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var mark = new NpgsqlCommand(
            """
            update flows.effects set status = coalesce($3, status), done_at = case when $3 is not null then now() end, last_error = $4, next_at = case when $5 is not null then now() + $5 else next_at end
            where id = $1 and claim = $2 and status = 'waiting'
            """, connection, transaction))
        {
            mark.Parameters.Add(new() { Value = claimed.Effect.Id });
            mark.Parameters.Add(new() { Value = claimed.Claim });
            mark.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)carried.Status ?? DBNull.Value });
            mark.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)carried.Error ?? DBNull.Value });
            mark.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Interval, Value = (object?)carried.Again ?? DBNull.Value });
            if (await mark.ExecuteNonQueryAsync(cancellation) != 1) return;
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        if (carried.Answer is { } answer)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source) values ($1, now(), $2, $3, $4, 'input', $5, $6) on conflict (source) do nothing
                """, FlowParts.Of(claimed.Customer), claimed.Customer, claimed.Flow, claimed.Run, JsonSerializer.Serialize(answer, DomainJson.Options), $"answer/{claimed.Effect.Id}"));
        foreach (var statement in carried.Within) batch.BatchCommands.Add(statement);
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
    }
}

/// <summary>An effect that one carrier has taken.</summary>
/// <param name="Attempts">This one included.</param>
/// <param name="Claim">Which taking of it this is.</param>
internal sealed record ClaimedEffect(FlowEffect Effect, string Run, string Flow, int Version, string Customer, int Attempts, long Claim);

/// <summary>What became of an effect.</summary>
/// <param name="Status">done, withheld or dead; null: it is tried again after <paramref name="Again"/>.</param>
internal sealed record Carried(string? Status, string? Error, TimeSpan? Again)
{
    /// <summary>What the run is answered; null: it waits for nothing, or for somebody else.</summary>
    public FlowInput? Answer { get; init; }

    /// <summary>What is written in the platform's own tables with it.</summary>
    public IReadOnlyList<NpgsqlBatchCommand> Within { get; init; } = [];

    public static Carried Done { get; } = new("done", null, null);

    public static Carried Withheld(string why) => new("withheld", why, null);

    public static Carried Dead(string why) => new("dead", why, null);
}
