using System.Collections.Immutable;
using System.Diagnostics;
using Ecosystem.Domain.SalesUnits;
using Spectre.Console;

namespace Ecosystem.Bench.Decisions;

/// <summary>The decision core against policy engines of npm: the same policy, the same requests, one thread each, and first of all the same answers.</summary>
internal static class DecisionBench
{
    private const int Requests = 2000;
    private const ulong Seed = 20260803;

    public static async Task<Table> RunAsync(TimeSpan time)
    {
        var policy = Policies.Current;
        var cases = DecisionCases.Make(policy, Requests, Seed);
        using var peers = await PeerEngines.StartAsync(PeerFacts.Write(policy, cases));
        await SameAnswersAsync(cases, peers);

        var rounds = await Measure.InterleavedAsync(
            () => Task.Run(() => Decide(cases, time)),
            () => peers.RunAsync("cedar", time),
            () => peers.RunAsync("cedar-sliced", time),
            () => peers.RunAsync("casbin", time));
        var cedar = rounds[1];

        var table = Measure.Table(
            $"Decisions on one core, policy {policy.Version}, {Requests} requests, all engines agreed (goal: 50 × Cedar or more)", "", "per second", "CPU µs each", "ratio, calls", "ratio, CPU");
        Row($"authorization core, with hold and trace, .NET {Environment.Version}", rounds[0]);
        Row($"cedar-wasm, all policies in one set, parsed before, Node {peers.Node}", cedar);
        Row("cedar-wasm, a set for each permission, parsed before, picked by the caller", rounds[2]);
        Row("casbin, synchronous", rounds[3]);
        return table;

        void Row(string name, Round round) => table.AddRow(
            name, Measure.Number(round.PerSecond), Measure.Number(round.CpuMicroseconds), Measure.Number(round.PerSecond / cedar.PerSecond), Measure.Number(cedar.CpuMicroseconds / round.CpuMicroseconds));
    }

    /// <summary>Before anything is timed: an engine that allowed what another does not would be measured on another policy.</summary>
    private static async Task SameAnswersAsync(ImmutableArray<DecisionCase> cases, PeerEngines peers)
    {
        var ours = cases.Select(one => SalesUnit.Decide(one.Unit, one.Request, DecisionCases.Now).Answer is Granted).ToList();
        var allowed = ours.Count(granted => granted);
        if (allowed < Requests / 5 || allowed > Requests * 4 / 5) throw new InvalidOperationException($"{allowed} of {Requests} requests are granted: too one-sided to compare engines on.");
        foreach (var engine in (string[])["cedar", "cedar-sliced", "casbin"])
        {
            var theirs = await peers.CheckAsync(engine);
            var differing = Enumerable.Range(0, Requests).Where(index => ours[index] != theirs[index]).ToList();
            if (differing.Count > 0)
                throw new InvalidOperationException($"{engine} answers {differing.Count} of {Requests} requests otherwise, first {cases[differing[0]].Request} for {cases[differing[0]].Unit.Id}: nothing is measured on two different policies.");
        }
    }

    /// <summary>Whole rounds of the requests until the time is over, as the peers do.</summary>
    private static Round Decide(ImmutableArray<DecisionCase> cases, TimeSpan time)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, began, done) = (self.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            foreach (var one in cases)
                if (SalesUnit.Decide(one.Unit, one.Request, DecisionCases.Now).Answer is not Authorization) throw new InvalidOperationException($"{one.Request} was not decided.");
            done += cases.Length;
        }

        self.Refresh();
        return new(done, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    }
}
