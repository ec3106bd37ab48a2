using System.Net.WebSockets;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.Tests.Live;

/// <summary>How connections that stay open leave with their host.</summary>
public sealed class ShutdownTests(Platform platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_served_while_the_host_drains_then_ended_and_do_not_hold_it_up()
    {
        // Held up, the host would take the whole shutdown time: five minutes, which no test here waits for.
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => (settings["Ecosystem:DrainSeconds"], settings["Ecosystem:ShutdownSeconds"]) = ("5", "300"));
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var token = Tokens.Headquarters(platform.Issuer);
        await using var reader = await EventReader.OpenAsync(api, token, $$"""subscription { unitBoard(unit: "{{unit}}") { version } }""");
        await reader.NextAsync();
        using var socket = await ConnectAsync(api, token);
        Assert.Equal(2, api.Service<LiveConnections>().Count);

        var stopping = api.StopAsync();
        await Eventually.Holds(async () => Assert.Equal(503, (await api.SendAsync(HttpMethod.Get, "/health/ready")).Status));
        platform.AsHeadquarters();
        await platform.Grain<ISalesUnitGrain>(unit).RecordNps(new(new Quarter(2024, 1), 10, 30), Platform.Key());
        Assert.Equal(2, (await reader.NextAsync()).Data.GetProperty("unitBoard").GetProperty("version").GetInt64());

        Assert.False(await reader.CompletesAsync());
        Assert.Equal((1001, "Going away: connect again"), await ClosedAsync(socket));
        await stopping.WaitAsync(TimeSpan.FromSeconds(60), Cancelled);
        Assert.Equal(0, api.Service<LiveConnections>().Count);
    }

    private static async Task<ClientWebSocket> ConnectAsync(RunningApi api, string token)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await socket.ConnectAsync(new UriBuilder(api.Address) { Scheme = "ws", Path = "/graphql" }.Uri, Cancelled);
        await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, Cancelled);
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, Cancelled);
        Assert.Equal("""{"type":"connection_ack"}""", System.Text.Encoding.UTF8.GetString(buffer, 0, received.Count));
        return socket;
    }

    private static async Task<(int?, string?)> ClosedAsync(ClientWebSocket socket)
    {
        Assert.Equal(WebSocketMessageType.Close, (await socket.ReceiveAsync(new byte[1024], Cancelled)).MessageType);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", Cancelled);
        return ((int?)socket.CloseStatus, socket.CloseStatusDescription);
    }
}
