namespace Ecosystem.Api.Live;

/// <summary>What connections that stay open may take, and for how long one waits for the other end. Counts are inclusive.</summary>
/// <remarks>Bytes of a message are bounded as those of a request body are, and an operation as that of a POST is: see <see cref="Limits.RequestLimits"/>.</remarks>
public sealed record LiveLimits
{
    /// <summary>Whole seconds, 1 to 3600: how long a reader that takes nothing is waited for.</summary>
    public const string StallKey = "Ecosystem:Live:StallSeconds";

    /// <summary>Connections of one node, of whoever.</summary>
    public int ConnectionsMax { get; init; } = 10_000;

    /// <summary>Connections of one caller, that is of one subject in one OAuth client, to one node.</summary>
    public int CallerConnectionsMax { get; init; } = 64;

    /// <summary>Operations under way on one WebSocket.</summary>
    public int OperationsMax { get; init; } = 32;

    /// <summary>Actors and lists that one node watches: each costs the silos a call a second.</summary>
    public int WatchesMax { get; init; } = 2_000;

    /// <summary>How long a WebSocket may take to say who it is.</summary>
    public TimeSpan InitWait { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often something is sent when there is nothing to say, so that proxies keep the connection and a dead one is noticed.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a reader that takes nothing is waited for before the connection is cut.</summary>
    public TimeSpan StallMax { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the other end may take to close a connection that we close.</summary>
    public TimeSpan CloseWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long changes gather before they are told together: however fast an actor changes, it is read no more often than this.</summary>
    public TimeSpan Gather { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How long after a failure the same is tried again.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The defaults, as far as the settings do not say otherwise.</summary>
    /// <exception cref="InvalidOperationException">A setting is out of range.</exception>
    public static LiveLimits Read(IConfiguration settings) => settings[StallKey] switch
    {
        null or "" => new(),
        var text when int.TryParse(text, System.Globalization.NumberStyles.None, null, out var seconds) && seconds is >= 1 and <= 3600 => new() { StallMax = TimeSpan.FromSeconds(seconds) },
        var text => throw new InvalidOperationException($"{StallKey} is '{text}'; it must be whole seconds from 1 to 3600."),
    };
}
