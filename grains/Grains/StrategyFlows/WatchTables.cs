using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Where the watches of flows are kept.</summary>
internal static class WatchTables
{
    /// <summary>Readings of one flow that are kept for its chart.</summary>
    public const int ReadingsKept = 2_000;

    public static async Task<List<(string Flow, WatchedFlow Watched)>> WatchedAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select flow, state from flows.watches", connection);
        return await ListAsync(command, row => (row.GetString(0), Read<WatchedFlow>(row.GetString(1))), cancellation);
    }

    /// <summary>Flow, version and customer of every run that commits are of: written in the transactions of those commits.</summary>
    public static async Task<Dictionary<string, WatchedRun>> RunsAsync(IEnumerable<CommittedRow> rows, NpgsqlConnection connection, CancellationToken cancellation)
    {
        string[] ids = [.. rows.Where(row => row.ActorKind == FlowRun.Kind).Select(row => row.ActorId).Distinct(StringComparer.Ordinal)];
        if (ids.Length == 0) return [];
        await using var command = new NpgsqlCommand("select id, flow, version, customer from flows.runs where id = any($1)", connection);
        command.Parameters.Add(new() { Value = ids });
        var runs = await ListAsync(command, row => (Id: row.GetString(0), Run: new WatchedRun(row.GetString(1), row.GetInt32(2), row.GetString(3))), cancellation);
        return runs.ToDictionary(one => one.Id, one => one.Run, StringComparer.Ordinal);
    }

    /// <summary>Who of a round's customers came for the first time, and which of its outcomes are the first of theirs: in the transaction that counts them.</summary>
    public static async Task<CountedArms> CountAsync(WatchRound round, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        var counted = new CountedArms([], []);
        if (round.Visits.Count > 0)
        {
            await using var insert = new NpgsqlCommand(
                """
                insert into flows.trial_customers (flow, trial, customer, run, arm, covariate)
                select v.flow, v.trial, v.customer, v.run, v.arm, coalesce((select b.sum_micros / 1e6 / b.outcomes from flows.outcomes_before b where b.flow = v.flow and b.customer = v.customer and b.metric = v.metric), 0)
                from unnest($1, $2, $3, $4, $5, $6) with ordinality as v (flow, trial, customer, run, arm, metric, n) order by n
                on conflict do nothing returning flow, trial, customer, run, arm
                """, connection, transaction);
            Add(insert, round.Visits, visit => visit.Flow, visit => visit.Trial, visit => visit.Customer, visit => visit.Run);
            insert.Parameters.Add(new() { Value = round.Visits.Select(visit => visit.Arm).ToArray() });
            Add(insert, round.Visits, visit => visit.Metric);
            foreach (var key in await ListAsync(insert, row => new TrialPlace(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt16(4)), cancellation)) counted.New.Add(key);
        }

        if (round.Outcomes.Count == 0) return counted;
        await using var update = new NpgsqlCommand(
            """
            update flows.trial_customers c set settled = true from unnest($1, $2, $3) as o (flow, trial, run)
            where c.run = o.run and c.flow = o.flow and c.trial = o.trial and not c.settled returning c.flow, c.trial, c.run, c.arm, c.covariate
            """, connection, transaction);
        Add(update, round.Outcomes, one => one.Flow, one => one.Trial, one => one.Run);
        foreach (var (key, of) in await ListAsync(update, row => ((row.GetString(0), row.GetString(1), row.GetString(2)), ((int)row.GetInt16(3), row.GetDouble(4))), cancellation)) counted.Settled.Add(key, of);
        return counted;
    }

    public static void Write(NpgsqlBatch batch, IEnumerable<(string Flow, WatchedFlow Watched)> flows, List<(string Flow, DriftFinding Finding, DateTimeOffset At)> findings, List<(string Flow, FlowTrial Trial)> ended, DateTimeOffset endedAt)
    {
        foreach (var (flow, watched) in flows)
        {
            batch.BatchCommands.Add(Projector.Statement(
                "insert into flows.watches (flow, state) values ($1, $2) on conflict (flow) do update set state = excluded.state", flow, JsonSerializer.Serialize(watched, DomainJson.Options)));
            foreach (var trial in watched.Trials) batch.BatchCommands.Add(Trial(flow, trial));
        }

        foreach (var (flow, finding, at) in findings)
            batch.BatchCommands.Add(Projector.Statement(
                "insert into flows.drift_readings (flow, finding, at) values ($1, $2, $3)", flow, JsonSerializer.Serialize(finding, DomainJson.Options), at.ToUniversalTime()));
        foreach (var flow in findings.Select(one => one.Flow).Distinct(StringComparer.Ordinal))
            batch.BatchCommands.Add(Projector.Statement(
                $"delete from flows.drift_readings where flow = $1 and number <= (select number from flows.drift_readings where flow = $1 order by number desc offset {ReadingsKept} limit 1)", flow));
        foreach (var (flow, trial) in ended)
        {
            // One that began and ended in these commits was never written.
            batch.BatchCommands.Add(Trial(flow, trial));
            batch.BatchCommands.Add(Projector.Statement("update flows.trials set ended_at = $3 where flow = $1 and key = $2", flow, trial.Key, endedAt.ToUniversalTime()));
            batch.BatchCommands.Add(Projector.Statement("delete from flows.trial_customers where flow = $1 and trial = $2", flow, trial.Key));
        }
    }

    public static void Write(NpgsqlBatch batch, List<(string Flow, string Trial, TrialLook Look)> looks, Dictionary<(string Flow, string Customer, string Metric), (long Count, long Sum)> before, List<(string Id, string Flow, WatchMessage Message)> messages)
    {
        foreach (var (flow, trial, look) in looks)
            batch.BatchCommands.Add(Projector.Statement("insert into flows.trial_looks (flow, trial, look) values ($1, $2, $3)", flow, trial, JsonSerializer.Serialize(look, DomainJson.Options)));
        if (before.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into flows.outcomes_before as b (flow, customer, metric, outcomes, sum_micros) select * from unnest($1, $2, $3, $4, $5)
                on conflict (flow, customer, metric) do update set outcomes = b.outcomes + excluded.outcomes, sum_micros = b.sum_micros + excluded.sum_micros
                """,
                before.Keys.Select(key => key.Flow).ToArray(), before.Keys.Select(key => key.Customer).ToArray(), before.Keys.Select(key => key.Metric).ToArray(),
                before.Values.Select(value => value.Count).ToArray(), before.Values.Select(value => value.Sum).ToArray()));
        foreach (var (id, flow, message) in messages)
            batch.BatchCommands.Add(Projector.Statement(
                "insert into flows.watch_messages (id, flow, message) values ($1, $2, $3) on conflict (id) do nothing", id, flow, JsonSerializer.Serialize(message, DomainJson.Options)));
    }

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, DomainJson.Options) ?? throw new InvalidOperationException($"There is an empty {typeof(T).Name} in the tables.");

    internal static async Task<List<T>> ListAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> item, CancellationToken cancellation)
    {
        var items = new List<T>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) items.Add(item(rows));
        return items;
    }

    private static NpgsqlBatchCommand Trial(string flow, FlowTrial trial) => Projector.Statement(
        "insert into flows.trials (flow, key, state, began_at) values ($1, $2, $3, $4) on conflict (flow, key) do update set state = excluded.state",
        flow, trial.Key, JsonSerializer.Serialize(trial, DomainJson.Options), trial.Since.ToUniversalTime());

    private static void Add<T>(NpgsqlCommand command, List<T> rows, params ReadOnlySpan<Func<T, string>> columns)
    {
        foreach (var column in columns) command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = rows.Select(column).ToArray() });
    }
}

/// <summary>Whose run it is.</summary>
internal sealed record WatchedRun(string Flow, int Version, string Customer);

/// <summary>A customer came to an arm of an experiment.</summary>
/// <param name="Metric">Of the experiment, for what was known before; empty: none.</param>
internal sealed record TrialVisit(string Flow, string Trial, string Customer, string Run, short Arm, string Metric)
{
    public TrialPlace Place => new(Flow, Trial, Customer, Run, Arm);
}

/// <summary>A customer's place in an experiment, of which there is one.</summary>
internal sealed record TrialPlace(string Flow, string Trial, string Customer, string Run, short Arm);

/// <summary>What came of a run for an experiment, in millionths of its metric.</summary>
internal sealed record TrialOutcome(string Flow, string Trial, string Run, long ValueMicros);

/// <summary>What of a round counts.</summary>
/// <param name="New">Customers' places that were not there before.</param>
/// <param name="Settled">Runs whose outcome this is, with arm and what was known of the customer before.</param>
internal sealed record CountedArms(HashSet<TrialPlace> New, Dictionary<(string Flow, string Trial, string Run), (int Arm, double Covariate)> Settled);
