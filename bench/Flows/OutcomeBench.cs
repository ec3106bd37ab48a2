using System.Diagnostics;
using System.Globalization;
using Ecosystem.Bench.Learning;
using Ecosystem.Testing;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench.Flows;

/// <summary>How soon an outcome changes what is chosen, on the running platform: from the report of a system until policies have learned from it, and until the next customer who is heard of then was chosen for.</summary>
/// <remarks>One after the other, each outcome with a customer of its own. Beside it what learning costs by itself, on one core and without any input or output.</remarks>
internal static class OutcomeBench
{
    private const int GoalMs = 5_000;

    private static readonly string[] s_actions = ["call", "write", "visit", "wait"];

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        await using var world = await FlowBenchWorld.StartAsync(place, database, flow => FlowSamples.Choosing(flow, s_actions, ["touches30Days", "hasUnit"]));
        var (learned, chosen) = await OutcomesAsync(world, database, (int)(20 * time.TotalSeconds));
        var rounds = await Measure.InterleavedAsync(() => LearningBench.Choices(time / 3), () => LearningBench.Reranks(time / 3));

        var table = Measure.Table($"Learning at work (goal: an outcome changes choices, and {LearningBench.Targets:N0} targets are ranked anew, within {GoalMs:N0} ms)", "", "a second", "p50, ms", "p99, ms", "p99, of the goal");
        Latency("an outcome reported, until every choice goes by it", learned);
        Latency("  and until the next customer heard of was chosen for by it", chosen);
        table.AddRow("choices with their log and their rewards, one core, nothing else", Measure.Number(rounds[0].PerSecond), "", "", "");
        var all = LearningBench.Targets / rounds[1].PerSecond * 1000;
        table.AddRow($"{LearningBench.Targets:N0} targets ranked anew", Measure.Number(rounds[1].PerSecond), Measure.Number(all), "", (all / GoalMs).ToString("0.0000", CultureInfo.InvariantCulture));
        return table;

        void Latency(string name, TimeSpan[] times)
        {
            var round = new Round(times.Length, default, default, [.. times.Order()]);
            table.AddRow(
                name, "", Measure.Number(round.Percentile(50).TotalMilliseconds), Measure.Number(round.Percentile(99).TotalMilliseconds),
                (round.Percentile(99).TotalMilliseconds / GoalMs).ToString("0.0000", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What the flow chooses for the next customer is what the next outcome is of.</summary>
    private static async Task<(TimeSpan[] Learned, TimeSpan[] Chosen)> OutcomesAsync(FlowBenchWorld world, NpgsqlDataSource database, int count)
    {
        var customers = await world.PrepareAsync(count + 1);
        await world.CollectAsync(customers[0], 1);
        await RewardsOfChoiceAsync(database, world.Flow, customers[0]);
        var (learned, chosen) = (new TimeSpan[count], new TimeSpan[count]);
        for (var n = 0; n < count; n++)
        {
            var began = Stopwatch.GetTimestamp();
            await world.ReportAsync(customers[n], new($"{customers[n]}/agreed", "agreed", 1_000 * (n + 1), TimeProvider.System.GetUtcNow()));
            while (await RewardsAsync(database, world.Flow) <= n) await Task.Delay(2);
            learned[n] = Stopwatch.GetElapsedTime(began);
            await world.CollectAsync(customers[n + 1], 1);
            var by = await RewardsOfChoiceAsync(database, world.Flow, customers[n + 1]);
            chosen[n] = Stopwatch.GetElapsedTime(began);
            if (by != n + 1) throw new InvalidOperationException($"A choice went by {by} results, where {n + 1} were learned.");
        }

        return (learned, chosen);
    }

    /// <summary>From how many results the flow's policy has learned.</summary>
    private static async Task<long> RewardsAsync(NpgsqlDataSource database, string flow)
    {
        await using var command = database.CreateCommand("select coalesce(sum(rewards), 0)::bigint from flows.policies where flow = $1");
        command.Parameters.Add(new() { Value = flow });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits for the choice made for a customer: by how many results it went, as its model version says.</summary>
    private static async Task<long> RewardsOfChoiceAsync(NpgsqlDataSource database, string flow, string customer)
    {
        while (true)
        {
            await using var command = database.CreateCommand("select model from flows.choices where flow = $1 and customer = $2");
            command.Parameters.Add(new() { Value = flow });
            command.Parameters.Add(new() { Value = customer });
            if (await command.ExecuteScalarAsync() is string model) return long.Parse(model.Split('/')[2], CultureInfo.InvariantCulture);
            await Task.Delay(2);
        }
    }
}
