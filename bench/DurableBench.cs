using System.Diagnostics;
using Ecosystem.Domain.SalesUnits;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How long a decision takes until it is durable and answered: at saturation, and at half of it, where a platform is run.</summary>
/// <remarks>
/// Every decision's hold is given back once it is answered, so that the units stay as they are; that second commit is load, and not part of the latency.
/// Saturation is what the platform keeps up for good: a round is over when the log's followers have done what was committed in it. No round begins with the work of another.
/// </remarks>
internal static class DurableBench
{
    private const int Callers = 64;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var actors = await BenchActors.StartAsync(place, Callers);
        await using var journal = await BenchJournal.StartAsync(place);
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        // The methods that a decision and its followers run are compiled well first: a platform has run for longer than a minute.
        await FollowedAsync(database, Measure.LoadAsync(Callers, 4 * time, caller => DecideAsync(actors, caller, () => { })));
        var saturated = (await Measure.RoundsAsync(() => FollowedAsync(database, Measure.TimedAsync(Callers, time, (caller, answered) => DecideAsync(actors, caller, answered)))))[0];
        var half = Measure.Rate(saturated) / 2;
        var rounds = await Measure.RoundsAsync(
            () => FollowedAsync(database, Measure.OpenLoopAsync(half, time, (number, answered) => DecideAsync(actors, number % Callers, answered))),
            () => FollowedAsync(database, Measure.OpenLoopAsync(half, time, async (number, answered) =>
            {
                // As many commits as a decision and giving its hold back make.
                await journal.AppendAsync(2 * number);
                answered();
                await journal.AppendAsync((2 * number) + 1);
            })));

        var table = Measure.Table("Durable decisions through the gateway, ms until answered (goal: p99 below 10 at half of saturation)", "", "per second", "p50", "p95", "p99", "CPU µs each", "p99, ratio");
        Row($"decisions, {Callers} callers, one after another (saturation)", saturated);
        Row("decisions at half of that, begun on time whatever happens", rounds[0]);
        Row($"limit: the journal alone, {BenchJournal.EntryLength} bytes, as often", rounds[1]);
        return table;

        void Row(string name, List<Round> all) => table.AddRow(
            name, Measure.Number(Measure.Rate(all)), Measure.Number(Measure.Median(all, 50)), Measure.Number(Measure.Median(all, 95)), Measure.Number(Measure.Median(all, 99)),
            Measure.Number(all.Select(round => round.CpuMicroseconds).Order().ElementAt(all.Count / 2)), Measure.Number(Measure.Median(all, 99) / Measure.Median(rounds[1], 99)));
    }

    /// <summary>The round, with the time and the CPU that followers needed after it counted as its own.</summary>
    private static async Task<Round> FollowedAsync(NpgsqlDataSource database, Task<Round> running)
    {
        var round = await running;
        using var self = Process.GetCurrentProcess();
        var (cpu, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        await using var behind = database.CreateCommand(
            "select exists (select from journal.followers f, (select xid, position from journal.commits order by xid desc, position desc limit 1) last where (f.xid, f.position) < (last.xid, last.position))");
        while (await behind.ExecuteScalarAsync() is true) await Task.Delay(20);
        self.Refresh();
        return round with { Wall = round.Wall + Stopwatch.GetElapsedTime(began), Cpu = round.Cpu + (self.TotalProcessorTime - cpu) };
    }

    private static async Task DecideAsync(BenchActors actors, int caller, Action answered)
    {
        var key = Guid.CreateVersion7().ToString("N");
        var unit = actors.Unit(caller);
        var answer = await unit.Authorize(BenchActors.Quote, key);
        answered();
        if (answer is not Granted granted) throw new InvalidOperationException($"A small quote was answered {answer}.");
        await unit.VoidHold(granted.Hold, key + "/void");
    }
}
