using System.Diagnostics;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Spectre.Console;

namespace Ecosystem.Bench.Decisions;

/// <summary>How many decisions a minute the sandbox plays on one core: each of its scenarios by itself, and all of them one after another.</summary>
internal static class SandboxBench
{
    private const double Goal = 1_000_000;

    public static async Task<Table> RunAsync(TimeSpan time)
    {
        var policy = Policies.Current;
        var all = Scenarios.All.ToArray();
        // Each scenario gets its share of the time, so that long ones do not crowd out the rest.
        var rounds = await Measure.InterleavedAsync([
            () => Task.Run(() => Plays(all, policy, time)),
            .. all.Select(scenario => (Func<Task<Round>>)(() => Task.Run(() => Plays([scenario], policy, time / all.Length))))]);

        var table = Measure.Table($"Sandbox on one core, policy {policy.Version} (goal: 1,000,000 decisions a minute)", "", "decisions a minute", "CPU µs per decision", "of the goal");
        Row("all scenarios", rounds[0]);
        foreach (var (scenario, round) in all.Zip(rounds.Skip(1))) Row(scenario.Name, round);
        return table;

        void Row(string name, Round round) => table.AddRow(name, Measure.Number(round.PerSecond * 60), Measure.Number(round.CpuMicroseconds), Measure.Number(round.PerSecond * 60 / Goal));
    }

    /// <summary>Plays the scenarios in turn, under ever new seeds, on the calling thread alone.</summary>
    private static Round Plays(Scenario[] scenarios, Policy policy, TimeSpan time)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, began, decisions) = (self.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L);
        for (var seed = 1UL; Stopwatch.GetElapsedTime(began) < time; seed++)
            foreach (var scenario in scenarios) decisions += Play.Once(scenario, policy, seed).Decisions;
        self.Refresh();
        return new(decisions, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    }
}
