using Ecosystem.Api.Access;
using Ecosystem.Api.Http;
using GraphQL;

namespace Ecosystem.Api.Live.Sockets;

/// <summary>GraphQL over WebSockets: the subprotocol graphql-transport-ws.</summary>
/// <remarks>
/// Browsers let any page open a WebSocket to anywhere and send along the cookies of that place; whoever takes cookies must look at Origin.
/// Here a connection is worth nothing without a token, which no browser adds by itself, so Origin says nothing and is not looked at.
/// </remarks>
public sealed class SocketEndpoint(
    Bearer bearer, OperationResults results, LiveConnections connections, TokenEnds ends, LiveLimits limits, IGraphQLTextSerializer serializer, TimeProvider time, ILogger<SocketEndpoint> log)
{
    /// <summary>The one subprotocol; graphql-ws, which older clients ask for, is another.</summary>
    public const string Subprotocol = "graphql-transport-ws";

    public Bearer Bearer => bearer;

    public OperationResults Results => results;

    public LiveConnections Connections => connections;

    public TokenEnds Ends => ends;

    public LiveLimits Limits => limits;

    public IGraphQLTextSerializer Serializer => serializer;

    public TimeProvider Time => time;

    public ILogger Log => log;

    /// <summary>Takes a connection and serves it to its end.</summary>
    /// <returns>Null when it was; else the error to answer with: the request has a token that is not good.</returns>
    /// <exception cref="ApiError">There is no room.</exception>
    public async Task<ExecutionResult?> HandleAsync(HttpContext context)
    {
        // A browser cannot send the header; whoever does is told at once, and in HTTP, when the token is not good.
        Caller? caller = null;
        if (context.Request.Headers.Authorization.Count > 0)
        {
            (caller, var refused) = await bearer.IdentifyAsync(context);
            if (refused is not null) return new(refused);
        }
        using var place = connections.Enter()
            ?? throw new ApiError(ErrorCodes.Unavailable, "This node takes no more connections now. Try again: another node may have room.");
        LongLived.Allow(context);
        var speaks = context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol, StringComparer.Ordinal);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaks ? Subprotocol : null,
            // Frames below the protocol: they find out that the other end is gone, also of a client that never pings.
            KeepAliveInterval = limits.Heartbeat,
            KeepAliveTimeout = limits.StallMax,
        });
        using var connection = new GraphQLSocket(socket, this, place, caller, context.RequestServices);
        // Not refused in HTTP: a browser shows its page a close code, but nothing of an answer without upgrade.
        if (!speaks) connection.End(CloseCodes.SubprotocolNotAcceptable, $"Subprotocol not acceptable: ask for {Subprotocol}");
        await connection.RunAsync();
        return null;
    }
}
