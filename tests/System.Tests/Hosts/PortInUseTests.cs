using System.Net;
using System.Net.Sockets;
using Ecosystem.Hosting.Listening;

namespace Ecosystem.SystemTests.Hosts;

public sealed class PortInUseTests : IDisposable
{
    private readonly TcpListener _other = new(IPAddress.Loopback, 0);
    private readonly int _taken;

    public PortInUseTests()
    {
        _other.Start();
        _taken = ((IPEndPoint)_other.LocalEndpoint).Port;
    }

    public void Dispose() => _other.Dispose();

    [Fact]
    public async Task A_web_host_on_a_taken_port_says_which_and_what_to_set()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{_taken}");
        await using var app = builder.Build();
        var failure = await Assert.ThrowsAsync<IOException>(() => app.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(
            $"Port {_taken} is in use by another program. Stop that program, or set ASPNETCORE_URLS to another port (0 picks a free one).",
            PortInUse.Explain(failure, new NamedPort(1, "Other"), new NamedPort(_taken, "ASPNETCORE_URLS")));
        Assert.Equal($"Port {_taken} is in use by another program. Stop that program, or choose another port.", PortInUse.Explain(failure));
    }

    [Fact]
    public void A_socket_that_does_not_name_its_port_is_found_among_the_hosts_ports()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        var failure = Assert.Throws<SocketException>(() => socket.Bind(_other.LocalEndpoint));
        var wrapped = new AggregateException(new InvalidOperationException("other"), new IOException("outer", failure));

        var message = PortInUse.Explain(wrapped, new NamedPort(0, "Free"), new NamedPort(_taken, "Ecosystem__GatewayPort"));

        Assert.StartsWith($"Port {_taken} is in use by another program.", message);
        Assert.Contains("set Ecosystem__GatewayPort", message);
    }

    [Fact]
    public void Another_failure_is_not_explained_away() =>
        Assert.Null(PortInUse.Explain(new IOException("disk full", new SocketException((int)SocketError.AccessDenied)), new NamedPort(_taken, "X")));
}
