using System.Buffers;
using System.Net.WebSockets;
using Ecosystem.Api.Access;
using Ecosystem.Api.Limits;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Live.Sockets;

/// <summary>One WebSocket that speaks graphql-transport-ws.</summary>
/// <remarks>
/// One loop reads, and each operation has a task that writes what it has when it is the socket's turn. Nothing queues: an operation makes
/// its next result when the one before is written. Whoever finds that the connection must end says so (<see cref="End"/>); the first to say it
/// decides the code. A receive is never cancelled, since that would cut the connection before the close frame is out.
/// </remarks>
internal sealed class GraphQLSocket : IDisposable
{
    private const int BufferBytesKept = 16 * 1024;

    private readonly WebSocket _socket;
    private readonly SocketEndpoint _endpoint;
    private readonly LiveConnections.Place _place;
    private readonly SocketOperations _operations;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TaskCompletionSource<Ending> _ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Caller? _fromHeader;
    private CancellationTokenSource? _timer;
    private TokenEnd? _tokenEnd;
    private bool _initialised;
    private Caller? _caller;

    /// <param name="fromHeader">Whom the upgrade request's token spoke for; null: the connection_init must bring one.</param>
    public GraphQLSocket(WebSocket socket, SocketEndpoint endpoint, LiveConnections.Place place, Caller? fromHeader, IServiceProvider services)
    {
        (_socket, _endpoint, _place, _fromHeader) = (socket, endpoint, place, fromHeader);
        _operations = new(this, endpoint, services);
    }

    /// <summary>Has the connection closed, unless something else already does.</summary>
    public void End(int code, string reason) => _ending.TrySetResult(new(code, reason));

    /// <summary>Serves the connection until it ends.</summary>
    public async Task RunAsync()
    {
        using var stopping = _endpoint.Connections.Stopping.Register(() => End(CloseCodes.GoingAway, "Going away: connect again"));
        _timer = new(_endpoint.Limits.InitWait, _endpoint.Time);
        _timer.Token.Register(() => End(CloseCodes.InitialisationTimeout, "Connection initialisation timeout"));
        var reading = ReadAllAsync();
        var ending = await _ending.Task;
        _timer?.Dispose();
        _tokenEnd?.Dispose();
        _operations.Cancel();
        await CloseAsync(ending, reading);
        await Task.WhenAll(reading, _operations.Ended);
    }

    /// <summary>Sends a message when it is its turn.</summary>
    /// <param name="isCurrent">Asked when it is: whether the message should still be sent.</param>
    /// <returns>Whether it was sent.</returns>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, Func<bool>? isCurrent, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_ending.Task.IsCompleted || isCurrent?.Invoke() == false) return false;
            // Cancelled, a send cuts the connection: there is no other way to stop waiting for a reader who takes nothing.
            using var stall = new CancellationTokenSource(_endpoint.Limits.StallMax, _endpoint.Time);
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, stall.Token);
            return true;
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            _endpoint.Log.LogDebug(e, "A WebSocket could not be written to");
            End(CloseCodes.InternalError, "");
            return false;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _tokenEnd?.Dispose();
        _turn.Dispose();
    }

    private async Task ReadAllAsync()
    {
        try
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            while (await ReceiveAsync(buffer))
            {
                // Closing: what still comes in is of no account.
                if (!_ending.Task.IsCompleted) await HandleAsync(SocketMessage.Read(buffer.WrittenMemory));
                // One large message must not cost its memory for as long as the connection lasts.
                if (buffer.Capacity > BufferBytesKept) buffer = new(1024);
                buffer.ResetWrittenCount();
            }
            End(CloseCodes.Normal, "");
        }
        catch (ClosingException e)
        {
            End(e.Ending.Code, e.Ending.Reason);
            await DrainAsync();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            End(CloseCodes.InternalError, "");
        }
        catch (Exception e)
        {
            _endpoint.Log.LogError(e, "A WebSocket failed");
            End(CloseCodes.InternalError, "Something is wrong on our side");
        }
    }

    /// <summary>One message, or false when the other end closes.</summary>
    private async Task<bool> ReceiveAsync(ArrayBufferWriter<byte> message)
    {
        while (true)
        {
            var received = await _socket.ReceiveAsync(message.GetMemory(1024), CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close) return false;
            message.Advance(received.Count);
            if (_ending.Task.IsCompleted) message.ResetWrittenCount();
            if (received.MessageType != WebSocketMessageType.Text) throw new ClosingException(CloseCodes.BadRequest, "Messages are text, not binary");
            if (message.WrittenCount > RequestLimits.BodyBytesMax) throw new ClosingException(CloseCodes.MessageTooBig, $"A message is larger than {RequestLimits.BodyBytesMax / 1024} KB");
            if (received.EndOfMessage) return true;
        }
    }

    /// <summary>Reads what comes until the other end has closed too.</summary>
    private async Task DrainAsync()
    {
        var nowhere = new byte[4096];
        try
        {
            while ((await _socket.ReceiveAsync(nowhere.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            _endpoint.Log.LogDebug(e, "A WebSocket was cut while it closed");
        }
    }

    private async Task HandleAsync(SocketMessage message)
    {
        switch (message)
        {
            case InitMessage init:
                await InitialiseAsync(init);
                break;
            case PingMessage ping:
                await SendAsync(ServerMessages.Pong(ping.Payload), null, CancellationToken.None);
                break;
            case SubscribeMessage when _caller is null:
                throw new ClosingException(CloseCodes.Unauthorized, "Unauthorized: send connection_init and wait for connection_ack");
            case SubscribeMessage subscribe:
                await _operations.BeginAsync(subscribe, _caller);
                break;
            case CompleteMessage complete:
                _operations.Complete(complete.Id);
                break;
        }
    }

    private async Task InitialiseAsync(InitMessage init)
    {
        if (_initialised) throw new ClosingException(CloseCodes.TooManyInitialisationRequests, "Too many initialisation requests");
        _initialised = true;
        var caller = await IdentifyAsync(init);
        if (!_place.Admit(caller))
            throw new ClosingException(CloseCodes.TryAgainLater, $"This caller has {_endpoint.Limits.CallerConnectionsMax} connections, which is the most");
        _caller = caller;
        _timer?.Dispose();
        var end = _tokenEnd = _endpoint.Ends.Of(caller);
        end.Reached.Register(() => End(CloseCodes.Forbidden, end.Message));
        await SendAsync(ServerMessages.Acknowledged, null, CancellationToken.None);
    }

    private async Task<Caller> IdentifyAsync(InitMessage init)
    {
        if (_fromHeader is not null)
            return init.Authorization is null ? _fromHeader : throw new ClosingException(CloseCodes.BadRequest, "The request had a token in its header: connection_init must not bring another");
        if (init.Authorization is null) throw new ClosingException(CloseCodes.Forbidden, "Forbidden: connection_init needs the payload {\"Authorization\": \"Bearer …\"}");
        try
        {
            var (caller, why) = await _endpoint.Bearer.IdentifyAsync(init.Authorization, CancellationToken.None);
            return caller ?? throw new ClosingException(CloseCodes.Forbidden, $"Forbidden: {why}");
        }
        catch (TokenIssuerUnavailableException e)
        {
            _endpoint.Log.LogWarning(e, "A token could not be verified");
            throw new ClosingException(CloseCodes.TryAgainLater, "The token cannot be verified now");
        }
    }

    private async Task CloseAsync(Ending ending, Task reading)
    {
        using var limit = new CancellationTokenSource(_endpoint.Limits.CloseWait, _endpoint.Time);
        try
        {
            await _turn.WaitAsync(limit.Token);
            try
            {
                if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)ending.Code, ending.Short, limit.Token);
            }
            finally
            {
                _turn.Release();
            }
            await reading.WaitAsync(limit.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            _endpoint.Log.LogDebug(e, "A WebSocket did not close in time");
        }
        // Ends the read too, if the other end never closed.
        _socket.Abort();
    }
}
