using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Ecosystem.Hosting.Outbound;

/// <summary>Which addresses are on the public internet, by the IANA special-purpose registries (RFC 6890, IPv4 and IPv6).</summary>
/// <remarks>
/// Of IPv6 only global unicast (2000::/3) is, less what is set apart within it: so anything the registries do not know yet is refused. Addresses
/// that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) lead wherever that one does; mapped ones are judged by it, the others refused.
/// </remarks>
public static class GlobalAddress
{
    private static readonly ImmutableArray<IPNetwork> s_notGlobal4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3");

    private static readonly IPNetwork s_unicast6 = IPNetwork.Parse("2000::/3");

    // Protocol assignments (Teredo and ORCHID among them), documentation twice, 6to4.
    private static readonly ImmutableArray<IPNetwork> s_notGlobal6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>Whether an address is on the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = Plain(address);
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !s_notGlobal4.Any(network => network.Contains(plain))
            : s_unicast6.Contains(plain) && !s_notGlobal6.Any(network => network.Contains(plain));
    }

    /// <summary>The IPv4 address behind a mapped one; any other as it is.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static ImmutableArray<IPNetwork> Networks(params ReadOnlySpan<string> texts)
    {
        var networks = ImmutableArray.CreateBuilder<IPNetwork>(texts.Length);
        foreach (var text in texts) networks.Add(IPNetwork.Parse(text));
        return networks.MoveToImmutable();
    }
}
