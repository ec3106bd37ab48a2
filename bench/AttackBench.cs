using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Ecosystem.Testing;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>What it costs to refuse requests that are meant to be dear, and what memory many thousands of them leave behind.</summary>
internal static class AttackBench
{
    private const int Each = 200;
    private const int Many = 10_000;

    public static async Task<Table> RunAsync(BenchPlace place)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", actors.ReaderToken);
        var graphql = new Uri(place.Platform.Running.Api, "graphql");
        using var self = Process.GetCurrentProcess();
        var table = Measure.Table($"Attacks, each {Each} times (CPU is of the whole process, the caller's side included)", "", "bytes sent", "refused with", "CPU ms each");
        foreach (var attack in Attack.All)
        {
            await SendAsync(attack, 20);
            self.Refresh();
            var before = self.TotalProcessorTime;
            await SendAsync(attack, Each);
            self.Refresh();
            table.AddRow(attack.Name, $"{attack.Body.Length:N0}", attack.Code, Measure.Number((self.TotalProcessorTime - before).TotalMilliseconds / Each));
        }

        var (heap, set) = Memory();
        await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask($"{Many:N0} attacks", maxValue: Many);
            for (var i = 0; i < Many; i++, task.Increment(1)) await SendAsync(Attack.All[i % Attack.All.Count], 1);
        });
        var (heapAfter, setAfter) = Memory();
        table.Caption($"Over {Many:N0} attacks the heap went from {heap:N0} to {heapAfter:N0} MB, the working set from {set:N0} to {setAfter:N0} MB.");
        return table;

        async Task SendAsync(Attack attack, int times)
        {
            for (var i = 0; i < times; i++)
            {
                using var content = new StringContent(attack.Body, Encoding.UTF8, "application/json");
                using var response = await http.PostAsync(graphql, content);
                if (!(await response.Content.ReadAsStringAsync()).Contains($"\"{attack.Code}\"", StringComparison.Ordinal))
                    throw new InvalidOperationException($"The attack '{attack.Name}' was not refused with {attack.Code}: the figures would mean nothing.");
            }
        }

        (long Heap, long WorkingSet) Memory()
        {
            var bytes = GC.GetTotalMemory(forceFullCollection: true);
            self.Refresh();
            return (bytes >> 20, self.WorkingSet64 >> 20);
        }
    }
}
