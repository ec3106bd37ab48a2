using System.Text.Json.Nodes;
using Spectre.Console;

namespace Ecosystem.Bench.GraphQL;

/// <summary>The API's executor against GraphQL servers of npm, the library it stands on, and an endpoint for the answers alone: the same data, each over HTTP in a process of its own.</summary>
internal static class PeerBench
{
    private const int Callers = 16;

    public static async Task<Table> RunAsync(TimeSpan time)
    {
        var folder = await NpmPeers.InstallAsync();
        var servers = new List<Server>();
        try
        {
            servers.Add(await Server.OwnAsync("ours: plans", "plan"));
            servers.Add(await Server.OwnAsync("bare endpoint", "bare"));
            servers.Add(await Server.NpmAsync("mercurius + jit", folder, "mercurius-jit"));
            servers.Add(await Server.NpmAsync("mercurius", folder, "mercurius"));
            servers.Add(await Server.NpmAsync("Apollo Server", folder, "apollo"));
            servers.Add(await Server.NpmAsync("graphql-yoga", folder, "yoga"));
            servers.Add(await Server.OwnAsync("GraphQL.NET alone", "library"));
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Callers, UseProxy = false });
            await SameAnswersAsync(servers, http);
            return await MeasuredAsync(servers, http, time);
        }
        finally
        {
            foreach (var server in servers) server.Dispose();
        }
    }

    private static async Task<Table> MeasuredAsync(List<Server> servers, HttpClient http, TimeSpan time)
    {
        // The code of each is compiled while it runs: what it does last must be what it does best.
        foreach (var asked in Case.All)
            foreach (var server in servers) await server.LoadAsync(http, asked, Callers, time);
        var table = Measure.Table($"GraphQL over HTTP, {Callers} callers: CPU of each server's process (goals: 1.5 × mercurius + jit, 0.8 × bare endpoint)", "asked", "server", "CPU µs", "ratio", "per second");
        foreach (var asked in Case.All)
        {
            var rounds = (await Measure.RoundsAsync([.. servers.Select(server => (Func<Task<Round>>)(() => server.LoadAsync(http, asked, Callers, time)))]))
                .Select(all => all.OrderBy(round => round.CpuMicroseconds).ElementAt(all.Count / 2)).ToArray();
            for (var i = 0; i < rounds.Length; i++)
                table.AddRow(i == 0 ? asked.Name : "", servers[i].Name, Measure.Number(rounds[i].CpuMicroseconds), Measure.Number(rounds[i].CpuMicroseconds / rounds[0].CpuMicroseconds), Measure.Number(rounds[i].PerSecond));
        }
        return table;
    }

    /// <summary>Before anything is timed: who answers something else does other work.</summary>
    private static async Task SameAnswersAsync(List<Server> servers, HttpClient http)
    {
        foreach (var asked in Case.All)
        {
            var ours = await servers[0].DataAsync(http, asked);
            foreach (var server in servers)
                if (!JsonNode.DeepEquals(ours, await server.DataAsync(http, asked))) throw new InvalidOperationException($"{server.Name} answers {asked.Name} otherwise: nothing is measured on two different answers.");
        }
    }
}
