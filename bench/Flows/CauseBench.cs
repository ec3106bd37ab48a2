using System.Collections.Immutable;
using System.Diagnostics;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Hosting.Work;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench.Flows;

/// <summary>How long the causal graph and the attribution of a flow take that has chosen a million times, against SQL that just counts and averages the same choices.</summary>
/// <remarks>The rows are copied into the tables, and are nobody's: of 100,000 customers each was chosen for ten times, reached, and answered four times.</remarks>
internal static class CauseBench
{
    private const int Choices = 1_000_000, Customers = 100_000;

    public static async Task<Table> RunAsync(BenchPlace place)
    {
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        using var work = new SideWork(TimeProvider.System);
        var (book, flow, ask) = (new FlowCausesBook(database, work), new FlowId(FlowId.Prefix + Guid.CreateVersion7().ToString("N")), new FlowCausesAsk(null, 365, 90));
        await PlantAsync(database, flow.Value);
        var times = new List<(TimeSpan Graph, TimeSpan Attribution, TimeSpan Bare)>();
        for (var round = 0; round < Measure.Rounds; round++)
            times.Add((
                await TimedAsync(async () => Known((await book.GraphAsync(flow, ask, default)).Edges.All(edge => edge.Effect is not null))),
                await TimedAsync(async () => Known((await book.AttributionAsync(flow, FlowTouchBy.Action, ask, default)) is [{ Total: > 0, Thin: false }])),
                await TimedAsync(() => BareAsync(database, flow.Value))));

        var table = Measure.Table($"What a flow comes to after {Choices:N0} choices for {Customers:N0} customers", "", "ms, median", "slowest", "of bare SQL");
        Row("the causal graph: 20,000 choices, 20,000 customers", one => one.Graph);
        Row("the attribution: runs of 50,000 choices, three ways", one => one.Attribution);
        Row("limit: count and mean of each action, over all choices, in SQL", one => one.Bare);
        return table;

        void Row(string name, Func<(TimeSpan Graph, TimeSpan Attribution, TimeSpan Bare), TimeSpan> of)
        {
            ImmutableArray<TimeSpan> all = [.. times.Select(of).Order()];
            var bare = times.Select(one => one.Bare).Order().ElementAt(times.Count / 2);
            table.AddRow(name, Measure.Number(all[all.Length / 2].TotalMilliseconds), Measure.Number(all[^1].TotalMilliseconds), Measure.Number(all[all.Length / 2] / bare));
        }
    }

    private static void Known(bool isSo)
    {
        if (!isSo) throw new InvalidOperationException("Something that was planted was not found.");
    }

    private static async Task<TimeSpan> TimedAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task BareAsync(NpgsqlDataSource database, string flow)
    {
        await using var command = database.CreateCommand("select candidates[chosen + 1], count(*), avg(reward) from flows.choices where flow = $1 and settled is not null group by 1");
        command.Parameters.Add(new() { Value = flow });
        await using var rows = await command.ExecuteReaderAsync();
        var count = 0L;
        while (await rows.ReadAsync()) count += rows.GetInt64(1);
        Known(count == Choices);
    }

    private static async Task PlantAsync(NpgsqlDataSource database, string flow)
    {
        foreach (var sql in new[]
        {
            "insert into flows.scorers (flow, version, node, policy, actions, features, metrics) values ($1, 1, 'next', 'next', array['call', 'write', 'visit'], array['x'], array['agreed'])",
            $"""
            insert into flows.runs (id, flow, version, customer, part, status, because, begun_at, changed_at)
            select $1 || '/' || n, $1, 1, $1 || (n % {Customers}), 0, 'done', '', now() - interval '200 days', now() from generate_series(1, {Choices}) n
            """,
            $"""
            insert into flows.choices (id, flow, version, node, run, customer, part, at, candidates, propensities, chosen, features, measures, model, settled, reward, settled_at)
            select $1 || '/' || n, $1, 1, 'next', $1 || '/' || n, $1 || (n % {Customers}), 0, now() - interval '200 days' + n * interval '10 seconds', array['call', 'write', 'visit'], array[0.5, 0.3, 0.2],
              case when n % 10 < 5 then 0 when n % 10 < 8 then 1 else 2 end, array['x'], array[(n % 97) / 97.0], 'm', case when n % 7 < 3 then 'credited' else 'none' end, case when n % 7 < 3 then 1 else 0 end, now()
            from generate_series(1, {Choices}) n
            """,
            $"""
            insert into flows.rewards (choice, outcome, metric, value_micros, standing, at)
            select $1 || '/' || n, 'o' || n, 'agreed', 1000000, 'credited', now() - interval '200 days' + (n + 60) * interval '10 seconds' from generate_series(1, {Choices}) n where n % 7 < 3
            """,
            $"""
            insert into flows.touches (run, ordinal, customer, channel, at)
            select $1 || '/' || n, 0, $1 || (n % {Customers}), 'Task', now() - interval '200 days' + (n + 6) * interval '10 seconds' from generate_series(1, {Choices}) n
            """,
            $"""
            insert into read.customer_deals (customer, id, position, deal)
            select $1 || n, $1 || n, 0, json_build_object('stage', 'won', 'closed', (now() - interval '170 days')::date, 'value', json_build_object('currency', 'CNY', 'minorUnits', 100))::text from generate_series(1, {Customers}) n where n % 3 = 0
            """,
        })
        {
            await using var command = database.CreateCommand(sql);
            command.CommandTimeout = 600;
            command.Parameters.Add(new() { Value = flow });
            await command.ExecuteNonQueryAsync();
        }

        await using var settle = database.CreateCommand("analyze flows.runs, flows.choices, flows.rewards, flows.touches, read.customer_deals");
        settle.CommandTimeout = 600;
        await settle.ExecuteNonQueryAsync();
    }
}
