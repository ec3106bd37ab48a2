using System.Collections.Concurrent;
using System.Diagnostics;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>What one contender did in one round.</summary>
/// <param name="Cpu">CPU time of this process, in all threads.</param>
/// <param name="Latencies">In ascending order; empty where they are not measured.</param>
internal sealed record Round(long Operations, TimeSpan Wall, TimeSpan Cpu, TimeSpan[] Latencies)
{
    public Round(long operations, TimeSpan wall, TimeSpan cpu) : this(operations, wall, cpu, []) { }

    /// <summary>The latency that so many in a hundred do not exceed.</summary>
    public TimeSpan Percentile(double percent) => Latencies[Math.Clamp((int)Math.Ceiling(Latencies.Length * percent / 100) - 1, 0, Latencies.Length - 1)];

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

    /// <summary>One piece of work of so many operations, which it counts itself.</summary>
    public static async Task<Round> WorkAsync(Func<Task<long>> work)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        var operations = await work();
        self.Refresh();
        return new(operations, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    }

    /// <summary>The same, of operations whose number is known.</summary>
    public static Task<Round> WorkAsync(long operations, Func<Task> work) => WorkAsync(async () =>
    {
        await work();
        return operations;
    });

    /// <summary>Closed loop, as <see cref="LoadAsync"/>, with the latency of each operation; what an operation still does after it was answered is load, but not latency.</summary>
    public static async Task<Round> TimedAsync(int callers, TimeSpan time, Func<int, Action, Task> operation)
    {
        var latencies = new ConcurrentQueue<TimeSpan>();
        var round = await LoadAsync(callers, time, caller =>
        {
            var began = Stopwatch.GetTimestamp();
            return operation(caller, () => latencies.Enqueue(Stopwatch.GetElapsedTime(began)));
        });
        return round with { Latencies = [.. latencies.Order()] };
    }

    /// <summary>Open loop: operations begin at a fixed rate, whether or not those before them are answered.</summary>
    /// <remarks>Each latency counts from the moment the operation was meant to begin: one that begins late because the machine was busy is as late as its caller would find it (no coordinated omission).</remarks>
    /// <param name="operation">Given its number, and what to call once it is answered.</param>
    public static async Task<Round> OpenLoopAsync(double perSecond, TimeSpan time, Func<int, Action, Task> operation)
    {
        // A thread of its own, which no work of the pool can hold up.
        return await await Task.Factory.StartNew(() => BeginOnTimeAsync(perSecond, time, operation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static async Task<Round> BeginOnTimeAsync(double perSecond, TimeSpan time, Func<int, Action, Task> operation)
    {
        using var self = Process.GetCurrentProcess();
        var latencies = new TimeSpan[(int)(perSecond * time.TotalSeconds)];
        var running = new List<Task>(latencies.Length);
        var (cpu, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        for (var number = 0; number < latencies.Length;)
        {
            if (MeantAt(number) > Stopwatch.GetElapsedTime(began))
            {
                // Not a timer of the pool: it would begin late by milliseconds what it is to begin on time.
#pragma warning disable RS0030 // the thread is this loop's own
                Thread.Sleep(1);
#pragma warning restore RS0030
                continue;
            }

            var mine = number++;
            running.Add(Task.Run(() => operation(mine, () => latencies[mine] = Stopwatch.GetElapsedTime(began) - MeantAt(mine))));
        }

        await Task.WhenAll(running);
        self.Refresh();
        return new(latencies.Length, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu, [.. latencies.Order()]);

        TimeSpan MeantAt(int number) => TimeSpan.FromSeconds(number / perSecond);
    }

    /// <summary>Runs each contender in turn, several times, after one round to warm up, and returns the median round of each.</summary>
    public static async Task<Round[]> InterleavedAsync(params Func<Task<Round>>[] contenders) =>
        [.. (await RoundsAsync(contenders)).Select(all => all.OrderBy(round => round.PerSecond).ElementAt(Rounds / 2))];

    /// <summary>The same, with all rounds of each contender.</summary>
    public static async Task<List<Round>[]> RoundsAsync(params Func<Task<Round>>[] contenders)
    {
        foreach (var contender in contenders) await contender();
        var rounds = contenders.Select(_ => new List<Round>()).ToArray();
        for (var i = 0; i < Rounds; i++)
            for (var c = 0; c < contenders.Length; c++)
                rounds[c].Add(await contenders[c]());
        return rounds;
    }

    /// <summary>The median over the rounds of a percentile, in milliseconds.</summary>
    public static double Median(List<Round> rounds, double percent) =>
        rounds.Select(round => round.Percentile(percent).TotalMilliseconds).Order().ElementAt(rounds.Count / 2);

    /// <summary>The median over the rounds of the operations a second.</summary>
    public static double Rate(List<Round> rounds) => rounds.Select(round => round.PerSecond).Order().ElementAt(rounds.Count / 2);

    public static Table Table(string title, params string[] columns)
    {
        var table = new Table().Title(title).Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    public static string Number(double value) => value.ToString(value < 10 ? "0.00" : "N0");
}
