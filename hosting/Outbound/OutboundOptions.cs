using Microsoft.Extensions.Configuration;

namespace Ecosystem.Hosting.Outbound;

/// <summary>How calls to URLs that strangers gave are bounded.</summary>
/// <param name="AllowLoopback">Whether they may lead to this machine, by http and on any port too: for development and tests.</param>
public sealed record OutboundOptions(bool AllowLoopback)
{
    /// <summary>The setting's name.</summary>
    public const string AllowLoopbackSetting = "Ecosystem:Outbound:AllowLoopback";

    /// <summary>How long a whole call may take, from the look-up of the name to the end of the answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most bytes of an answer that are read, inclusive. No compression is asked for and none is undone.</summary>
    public int BodyBytesMax { get; init; } = 1 << 20;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is no yes or no, or loopback is allowed where others could use it against the installation.</exception>
    public static OutboundOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[AllowLoopbackSetting] is not { Length: > 0 } text) return new(AllowLoopback: false);
        if (!bool.TryParse(text, out var allow)) throw new InvalidOperationException($"{AllowLoopbackSetting} is '{text}': set it to true or false.");
        if (allow && !IsOneMachine(configuration))
            throw new InvalidOperationException(
                $"{AllowLoopbackSetting} is true, but this is no development environment and Ecosystem:Issuer is not on loopback: partners could reach this machine's own services through webhooks. Remove the setting.");
        return new(allow);
    }

    private static bool IsOneMachine(IConfiguration configuration) =>
        string.Equals(configuration["environment"], "Development", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(configuration["Ecosystem:Issuer"], UriKind.Absolute, out var issuer) && issuer.IsLoopback);
}

/// <summary>A call to a stranger's URL was not made, or its answer not read. The message is written for whoever gave the URL.</summary>
public sealed class OutboundRefusedException(string message, Exception? inner = null) : HttpRequestException(message, inner);

/// <summary>Looks a name up; the system's resolver unless a test has another.</summary>
public delegate Task<System.Net.IPAddress[]> OutboundResolver(string host, CancellationToken cancellation);
