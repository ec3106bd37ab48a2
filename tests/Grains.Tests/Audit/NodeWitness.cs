using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>A witness in Node, written apart from this code (tests/clients/witness.mjs), as a process.</summary>
internal sealed class NodeWitness : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http = new();

    private NodeWitness(Process process, Witness witness) => (_process, Witness) = (process, witness);

    public Witness Witness { get; }

    public static async Task<NodeWitness> StartAsync(string mode, VerifierKey log, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "clients", "witness.mjs"), mode, log.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NODE_OPTIONS"] = "";
        var process = Process.Start(start)!;
        var said = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(cancellation))!).RootElement;
        Assert.True(WitnessKey.TryParse(said.GetProperty("key").GetString(), out var key));
        return new(process, new(new(said.GetProperty("url").GetString()!), key));
    }

    /// <summary>The size and root of what it has seen, as JSON.</summary>
    public Task<string> SeenAsync(CancellationToken cancellation) => _http.GetStringAsync(new Uri(Witness.Url, "/seen"), cancellation);

    /// <summary>Lets it have seen another history.</summary>
    public async Task SeeAsync(long size, TreeHash root, CancellationToken cancellation)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { size, root = root.ToBase64() }), Encoding.UTF8, "application/json");
        using var response = await _http.PutAsync(new Uri(Witness.Url, "/seen"), body, cancellation);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
