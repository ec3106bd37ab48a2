using System.Diagnostics;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>What one contender did in one round.</summary>
/// <param name="Cpu">CPU time of this process, in all threads.</param>
internal sealed record Round(long Operations, TimeSpan Wall, TimeSpan Cpu)
{
    public double PerSecond => Operations / Wall.TotalSeconds;
    public double CpuMicroseconds => Cpu.TotalMicroseconds / Math.Max(1, Operations);
}

/// <summary>Rounds of two contenders, interleaved so that both meet the same weather; the median counts.</summary>
internal static class Measure
{
    public const int Rounds = 3;

    /// <summary>Runs an operation from several callers at once until the time is over.</summary>
    public static async Task<Round> LoadAsync(int callers, TimeSpan time, Func<int, Task> operation)
    {
        using var self = Process.GetCurrentProcess();
        long done = 0;
        var (cpu, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                await operation(caller);
                Interlocked.Increment(ref done);
            }
        })));
        self.Refresh();
        return new(done, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    }

    /// <summary>Runs each contender in turn, several times, after one round to warm up, and returns the median round of each.</summary>
    public static async Task<Round[]> InterleavedAsync(params Func<Task<Round>>[] contenders)
    {
        foreach (var contender in contenders) await contender();
        var rounds = contenders.Select(_ => new List<Round>()).ToArray();
        for (var i = 0; i < Rounds; i++)
            for (var c = 0; c < contenders.Length; c++)
                rounds[c].Add(await contenders[c]());
        return [.. rounds.Select(all => all.OrderBy(round => round.PerSecond).ElementAt(Rounds / 2))];
    }

    public static Table Table(string title, params string[] columns)
    {
        var table = new Table().Title(title).Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    public static string Number(double value) => value.ToString(value < 10 ? "0.00" : "N0");
}
