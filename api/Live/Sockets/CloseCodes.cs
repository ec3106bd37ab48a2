namespace Ecosystem.Api.Live.Sockets;

/// <summary>Why a WebSocket is closed: the codes of graphql-transport-ws, and of RFC 6455 where that has none. docs/api.md explains each.</summary>
public static class CloseCodes
{
    public const int Normal = 1000;

    /// <summary>The node stops.</summary>
    public const int GoingAway = 1001;

    public const int MessageTooBig = 1009;

    public const int InternalError = 1011;

    /// <summary>No room, or the identity server cannot be asked.</summary>
    public const int TryAgainLater = 1013;

    /// <summary>A message that the protocol does not have.</summary>
    public const int BadRequest = 4400;

    /// <summary>An operation before the connection was acknowledged.</summary>
    public const int Unauthorized = 4401;

    /// <summary>No token, not a good one, or one that has expired meanwhile. Clients connect anew on this one, and not on 4401.</summary>
    public const int Forbidden = 4403;

    public const int SubprotocolNotAcceptable = 4406;

    public const int InitialisationTimeout = 4408;

    public const int SubscriberAlreadyExists = 4409;

    public const int TooManyInitialisationRequests = 4429;
}

/// <summary>What ends a WebSocket.</summary>
/// <param name="Reason">For a person; at most 123 bytes of it travel.</param>
public sealed record Ending(int Code, string Reason)
{
    private const int ReasonBytesMax = 123;

    /// <summary>The reason as a close frame can carry it.</summary>
    public string Short
    {
        get
        {
            var reason = Reason;
            while (System.Text.Encoding.UTF8.GetByteCount(reason) > ReasonBytesMax) reason = reason[..^(char.IsLowSurrogate(reason[^1]) ? 2 : 1)];
            return reason;
        }
    }
}

/// <summary>Something came in after which the connection must be closed.</summary>
public sealed class ClosingException : Exception
{
    public ClosingException() : this(CloseCodes.InternalError, "") { }

    public ClosingException(string message) : this(CloseCodes.InternalError, message) { }

    public ClosingException(string message, Exception inner) : base(message, inner) => Ending = new(CloseCodes.InternalError, message);

    public ClosingException(int code, string reason) : base(reason) => Ending = new(code, reason);

    public Ending Ending { get; }
}
