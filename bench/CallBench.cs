using Ecosystem.Domain.SalesUnits;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>Grain calls through the gateway, token verified on each: a read, and a decision that is durable when it is answered.</summary>
internal static class CallBench
{
    private const int Callers = 64;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var actors = await BenchActors.StartAsync(place, Callers);
        var rounds = await Measure.InterleavedAsync(
            () => Measure.LoadAsync(Callers, time, caller => actors.Unit(caller).Board()),
            () => Measure.LoadAsync(Callers, time, async caller =>
            {
                var key = Guid.CreateVersion7().ToString("N");
                if (await actors.Unit(caller).Authorize(BenchActors.Quote, key) is Granted granted) await actors.Unit(caller).VoidHold(granted.Hold, key + "/void");
            }));
        var table = Measure.Table($"Grain calls through the gateway, {Callers} callers", "", "per second", "CPU µs each (client, silo and API in one process)", "ratio");
        table.AddRow("read a unit's board", Measure.Number(rounds[0].PerSecond), Measure.Number(rounds[0].CpuMicroseconds), "1");
        table.AddRow("authorize and void: two durable commits", Measure.Number(rounds[1].PerSecond), Measure.Number(rounds[1].CpuMicroseconds), Measure.Number(rounds[1].PerSecond / rounds[0].PerSecond));
        return table;
    }
}
