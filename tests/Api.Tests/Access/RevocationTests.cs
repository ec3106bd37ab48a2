using System.Net.WebSockets;
using System.Text;
using Ecosystem.Api.Live.Sockets;
using Ecosystem.Api.Tests.Live;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Access;

/// <summary>What is disabled or revoked at one identity host, every API host refuses, and ends what is open.</summary>
public sealed class RevocationTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>
{
    private const string Subscription = """subscription { unitBoard(unit: "su_nobody") { id } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_disabled_at_one_identity_host_is_refused_by_the_other_and_by_both_apis()
    {
        var client = await platform.AddClientAsync();
        var token = await platform.TokenAsync(client);
        await platform.WorkAsync(token);

        await platform.DisableAsync(client);
        await RefusedAsync(token);
        await Eventually.Holds(async () => Assert.Equal("invalid_client", await platform.TokenErrorAsync(client)));
    }

    [Fact]
    public async Task A_revoked_token_is_refused_by_both_apis_and_the_clients_others_are_not()
    {
        var client = await platform.AddClientAsync();
        var (revoked, other) = (await platform.TokenAsync(client), await platform.TokenAsync(client));
        await platform.WorkAsync(revoked);

        await platform.RevokeAsync(client, revoked);
        await RefusedAsync(revoked);
        await platform.WorkAsync(other);
    }

    [Fact]
    public async Task It_is_refused_also_when_the_apis_had_lost_their_connections_meanwhile()
    {
        var client = await platform.AddClientAsync();
        var token = await platform.TokenAsync(client);
        await platform.WorkAsync(token);

        await platform.Database.ScalarAsync($"select count(pg_terminate_backend(pid, 10000)) from pg_stat_activity where datname = current_database() and application_name = '{DenyList.ConnectionName}'");
        await platform.DisableAsync(client);
        await RefusedAsync(token);
    }

    [Fact]
    public async Task An_open_event_stream_ends_when_its_client_is_disabled()
    {
        var client = await platform.AddClientAsync();
        await using var reader = await EventReader.OpenAsync(platform.Other, await platform.TokenAsync(client), Subscription);
        await reader.NextAsync();

        await platform.DisableAsync(client);
        // The silo, which hears of it too, may have refused to read before the API ended the stream.
        Assert.Contains((await reader.LastAsync()).Code, new[] { "UNAUTHENTICATED", "FORBIDDEN" });
    }

    [Fact]
    public async Task An_open_WebSocket_is_closed_as_forbidden_when_its_token_is_revoked()
    {
        var client = await platform.AddClientAsync();
        var token = await platform.TokenAsync(client);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(SocketEndpoint.Subprotocol);
        socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await socket.ConnectAsync(new UriBuilder(new Uri(platform.Other.Address, "/graphql")) { Scheme = "ws" }.Uri, Cancellation);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"type":"connection_init"}"""), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
        var buffer = new byte[16 * 1024];
        Assert.Equal("""{"type":"connection_ack"}""", Encoding.UTF8.GetString(buffer, 0, (await socket.ReceiveAsync(buffer, Cancellation)).Count));

        await platform.RevokeAsync(client, token);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        Assert.Equal((WebSocketMessageType.Close, CloseCodes.Forbidden), (received.MessageType, (int)received.CloseStatus!));
        Assert.Contains("revoked", received.CloseStatusDescription, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string token)
    {
        foreach (var api in new[] { platform.One, platform.Other })
        {
            await Eventually.Holds(async () =>
            {
                var answer = await api.AskAsync(token, RevocationPlatform.Query);
                Assert.Equal((401, "UNAUTHENTICATED"), (answer.Status, answer.Code));
            });
        }
    }
}
