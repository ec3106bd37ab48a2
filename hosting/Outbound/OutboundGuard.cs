using System.Net;
using System.Net.Sockets;

namespace Ecosystem.Hosting.Outbound;

/// <summary>Sends requests to URLs that strangers gave, without becoming their way into the network it stands in (server-side request forgery).</summary>
/// <remarks>
/// A name is looked up once for a connection, every address it has is judged, and the connection goes to one of those very addresses: a name that
/// leads elsewhere a moment later (DNS rebinding) gains nothing. Redirects are answers like any other, no proxy and no cookies take part, nothing of
/// the platform's own (trace headers) is sent along, and an answer is read whole, up to a size and a time, before the caller sees it.
/// </remarks>
public sealed class OutboundGuard : DelegatingHandler
{
    private const int ConnectionsPerServerMax = 8;
    private const int HeadersKilobytesMax = 16;

    private readonly OutboundOptions _options;
    private readonly OutboundResolver _resolve;

    /// <param name="resolve">Null: the system's resolver.</param>
    public OutboundGuard(OutboundOptions options, OutboundResolver? resolve = null)
    {
        _options = options;
        _resolve = resolve ?? Dns.GetHostAddressesAsync;
        InnerHandler = new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            MaxConnectionsPerServer = ConnectionsPerServerMax,
            MaxResponseHeadersLength = HeadersKilobytesMax,
            // What is not read is not drained either: the connection ends with it.
            MaxResponseDrainSize = 0,
            ConnectTimeout = options.Timeout,
            // A name whose owner has moved it is looked up anew before long.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
    }

    /// <summary>A client whose every request goes through a guard.</summary>
    public static HttpClient Client(OutboundOptions options, OutboundResolver? resolve = null) =>
        new(new OutboundGuard(options, resolve)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <exception cref="OutboundRefusedException">The URL may not be called, or it answered too much or too slowly.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var url = request.RequestUri ?? throw new InvalidOperationException("The request has no URL.");
        if (!(url is { Scheme: "https", Port: 443 } || (_options.AllowLoopback && url.IsLoopback))) throw new OutboundRefusedException("Only https on port 443 is called.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            var response = await base.SendAsync(request, limit.Token);
            try
            {
                await ReadAsync(response, limit.Token);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OutboundRefusedException($"There was no whole answer within {_options.Timeout.TotalSeconds:0.###} seconds.", late);
        }
        catch (IOException broken)
        {
            throw new OutboundRefusedException("The answer broke off.", broken);
        }
        catch (HttpRequestException failure) when (failure.InnerException is OutboundRefusedException refused)
        {
            throw new OutboundRefusedException(refused.Message, failure);
        }
    }

    /// <summary>Reads the body, and puts it in the place of the stream it came from.</summary>
    private async Task ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        await using (var body = await response.Content.ReadAsStreamAsync(cancellation))
        {
            var buffer = new byte[16 * 1024];
            while (await body.ReadAsync(buffer, cancellation) is var count and > 0)
            {
                if (read.Length + count > _options.BodyBytesMax) throw new OutboundRefusedException($"The answer has more than {_options.BodyBytesMax} bytes.");
                read.Write(buffer, 0, count);
            }
        }
        var whole = new ByteArrayContent(read.ToArray());
        foreach (var (name, values) in response.Content.Headers) whole.Headers.TryAddWithoutValidation(name, values);
        response.Content = whole;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await _resolve(host, cancellation);
        // One that leads inside makes the whole name suspect.
        if (addresses.Length == 0 || !addresses.All(MayConnect)) throw new OutboundRefusedException($"{host} does not lead to public addresses only, so it is not called.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayConnect(IPAddress address) => GlobalAddress.Is(address) || (_options.AllowLoopback && IPAddress.IsLoopback(GlobalAddress.Plain(address)));
}
