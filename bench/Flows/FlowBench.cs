using System.Diagnostics;
using Ecosystem.Testing;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench.Flows;

/// <summary>How many interactions a second go through a flow of ten nodes, from the customer's actor that collects them until what their runs wanted is carried out; all of it durable.</summary>
/// <remarks>
/// A round is as many interactions as the goal makes in its time. Its clock stops when the last effect is done; the CPU time is counted until all that follows the log
/// has done these interactions too (indexes, traces, the tree), and is that of the whole platform with its database.
/// </remarks>
internal static class FlowBench
{
    /// <summary>Interactions a second.</summary>
    private const int Goal = 2_000;

    /// <summary>Interactions a second of the design load, 27,000 a day.</summary>
    private const double DesignLoad = 27_000 / 86_400.0;

    private const int Callers = 64;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        await using var world = await FlowBenchWorld.StartAsync(place, database, flow => FlowSamples.TenNodes(flow, "task"));
        var server = ServerCpu.Of(place.ConnectionString);
        var customers = (int)(Goal * time.TotalSeconds) / FlowBenchWorld.InteractionsOfEach;
        var flows = await RoundsAsync(async () =>
        {
            await world.PrepareAsync(customers);
            return await WithServerAsync(database, server, () => Measure.WorkAsync(customers * FlowBenchWorld.InteractionsOfEach, world.RunAsync));
        });
        var length = await world.EntryLengthAsync();
        await using var journal = await BenchJournal.StartAsync(place, length);
        var limit = await RoundsAsync(() => WithServerAsync(database, server, () => AppendedAsync(journal, customers * FlowBenchWorld.InteractionsOfEach)));

        var table = Measure.Table(
            $"Interactions through ten nodes, durable (goal: {Goal:N0} a second; the design load is {DesignLoad:0.00})", "", "per second", "slowest", "fastest", "CPU µs each, platform", "CPU µs each, PostgreSQL", "CPU µs, both", "ratio");
        Row($"collected {FlowBenchWorld.InteractionsOfEach} at once, run, and what they want done", flows);
        Row($"limit: the journal alone, as many entries of {length:N0} bytes", limit);
        return table;

        void Row(string name, List<(Round Round, TimeSpan Server)> all)
        {
            var (round, cpu) = Median(all);
            var each = cpu.TotalMicroseconds / round.Operations;
            table.AddRow(
                name, Measure.Number(round.PerSecond), Measure.Number(all.Min(one => one.Round.PerSecond)), Measure.Number(all.Max(one => one.Round.PerSecond)),
                Measure.Number(round.CpuMicroseconds), Measure.Number(each), Measure.Number(round.CpuMicroseconds + each), Measure.Number(round.PerSecond / Median(limit).Round.PerSecond));
        }
    }

    private static (Round Round, TimeSpan Server) Median(List<(Round Round, TimeSpan Server)> all) => all.OrderBy(one => one.Round.PerSecond).ElementAt(all.Count / 2);

    /// <summary>One round to warm up, and those that count.</summary>
    private static async Task<List<(Round, TimeSpan)>> RoundsAsync(Func<Task<(Round, TimeSpan)>> round)
    {
        await round();
        var rounds = new List<(Round, TimeSpan)>();
        while (rounds.Count < Measure.Rounds) rounds.Add(await round());
        return rounds;
    }

    /// <summary>The round with the server's CPU time, and all that followers of the log used after it counted as its own.</summary>
    private static async Task<(Round, TimeSpan)> WithServerAsync(NpgsqlDataSource database, ServerCpu server, Func<Task<Round>> running)
    {
        var before = server.Total;
        var round = await running();
        using var self = Process.GetCurrentProcess();
        var cpu = self.TotalProcessorTime;
        await FlowBenchWorld.FollowedAsync(database);
        self.Refresh();
        return (round with { Cpu = round.Cpu + (self.TotalProcessorTime - cpu) }, server.Total - before);
    }

    private static Task<Round> AppendedAsync(BenchJournal journal, int count) => Measure.WorkAsync(count, () => Task.WhenAll(
        Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var n = caller; n < count; n += Callers) await journal.AppendAsync(caller);
        }))));
}
