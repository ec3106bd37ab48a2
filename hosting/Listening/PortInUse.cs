using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Ecosystem.Hosting.Listening;

/// <summary>A port a host listens on, and the setting that changes it.</summary>
/// <param name="Setting">What a person sets: an environment variable or a command-line option.</param>
public readonly record struct NamedPort(int Port, string Setting);

/// <summary>Turns "address already in use", which comes wrapped in many ways, into what to do about it.</summary>
public static partial class PortInUse
{
    /// <summary>The message for a person; null when the failure is something else.</summary>
    /// <param name="failure">What starting a host threw: by Kestrel, by a silo, or several at once.</param>
    /// <param name="ports">The ports the host was to listen on.</param>
    public static string? Explain(Exception failure, params ReadOnlySpan<NamedPort> ports)
    {
        if (Find(failure) is not { } found)
            return null;
        foreach (var port in ports)
        {
            // A silo's socket does not say which port it was; asking the system does.
            if (found.Port == port.Port || (found.Port is null && IsTaken(port.Port)))
                return $"Port {port.Port} is in use by another program. Stop that program, or set {port.Setting} to another port (0 picks a free one).";
        }
        return found.Port is { } other
            ? $"Port {other} is in use by another program. Stop that program, or choose another port."
            : $"An address to listen on is in use by another program: {failure.Message}";
    }

    private static Found? Find(Exception failure)
    {
        int? port = null;
        foreach (var e in Flatten(failure))
        {
            if (AddressPattern().Match(e.Message) is { Success: true } match)
                port = int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture);
            if (e is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
                return new Found(port);
        }
        return null;
    }

    private static IEnumerable<Exception> Flatten(Exception failure)
    {
        yield return failure;
        IEnumerable<Exception> inner = failure is AggregateException many ? many.InnerExceptions : failure.InnerException is { } one ? [one] : [];
        foreach (var e in inner.SelectMany(Flatten))
            yield return e;
    }

    private static bool IsTaken(int port)
    {
        if (port == 0)
            return false;
        try
        {
            using var socket = new TcpListener(IPAddress.Loopback, port);
            socket.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private readonly record struct Found(int? Port);

    /// <summary>Kestrel: "Failed to bind to address http://127.0.0.1:5080: address already in use."</summary>
    [GeneratedRegex(@"bind to address \S*?:(?<port>\d{1,5}): address already in use", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressPattern();
}
