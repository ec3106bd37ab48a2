using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Ecosystem.Bench.GraphQL;

/// <summary>A server in a process of its own, whose CPU time can be told from the caller's.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;
    private readonly Uri _address;
    private readonly bool _isBare;

    private Server(string name, Process process, Uri address, bool isBare) => (Name, _process, _address, _isBare) = (name, process, address, isBare);

    public string Name { get; }

    /// <summary>One of this program's; see <see cref="ShopServers"/>.</summary>
    public static Task<Server> OwnAsync(string name, string kind)
    {
        var self = Environment.ProcessPath ?? throw new InvalidOperationException("This program does not know its own path.");
        // Run by dotnet, the path is dotnet's.
        string[] arguments = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [Environment.GetCommandLineArgs()[0], ShopServers.Command, kind] : [ShopServers.Command, kind];
        return StartAsync(name, NpmPeers.Begin(AppContext.BaseDirectory, self, arguments), kind == "bare");
    }

    /// <summary>One of npm's; see bench/peers/graphql/server.js.</summary>
    public static Task<Server> NpmAsync(string name, string folder, string kind) =>
        StartAsync(name, NpmPeers.Begin(folder, "node", Path.Combine("graphql", "server.js"), kind), isBare: false);

    private static async Task<Server> StartAsync(string name, Process process, bool isBare) =>
        await process.StandardOutput.ReadLineAsync() is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? new(name, process, uri.AbsolutePath == "/" && !isBare ? new(uri, "/graphql") : uri, isBare)
            : throw new InvalidOperationException($"The server {name} did not start; what it wrote is above.");

    /// <summary>Calls from several callers until the time is over. The CPU time is the server's alone.</summary>
    public async Task<Round> LoadAsync(HttpClient http, Case asked, int callers, TimeSpan time)
    {
        var before = Cpu;
        var round = await Measure.LoadAsync(callers, time, async _ =>
        {
            using var response = await http.SendAsync(Request(asked));
            var answer = await response.Content.ReadAsByteArrayAsync();
            if (!response.IsSuccessStatusCode || answer.Length < 50) throw new InvalidOperationException($"{Name} answered {(int)response.StatusCode} to {asked.Name}: the figures would mean nothing.");
        });
        return round with { Cpu = Cpu - before };
    }

    /// <summary>The data it answers.</summary>
    public async Task<JsonNode?> DataAsync(HttpClient http, Case asked)
    {
        using var response = await http.SendAsync(Request(asked));
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)?["data"] : throw new InvalidOperationException($"{Name} answered {(int)response.StatusCode} to {asked.Name}: {text}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000)) _process.Kill();
        _process.Dispose();
    }

    private TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    private HttpRequestMessage Request(Case asked) => new(HttpMethod.Post, _isBare ? new Uri(_address, asked.BarePath) : _address)
    {
        Content = new ByteArrayContent(_isBare ? asked.BareBody : asked.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        Headers = { { "Accept", "application/json" } },
    };
}
