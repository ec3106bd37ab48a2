using System.Collections.Frozen;

namespace Ecosystem.Grains.Access;

/// <summary>Who may call Orleans' own interfaces: silos each other, and clients only what a connection cannot do without.</summary>
/// <remarks>
/// Management could otherwise be reached by whoever reaches a gateway: turning actors out of memory, collecting garbage, reading where every
/// actor lives. Whether a call comes from a client is what Orleans writes into the message; a program that speaks its wire format by hand can
/// write something else there, and is kept out by who may open the gateway port (docs/operating.md).
/// </remarks>
internal static class OrleansCalls
{
    /// <summary>What Orleans calls a client, in the type of its id.</summary>
    private static readonly GrainType s_client = GrainType.Create("sys.client");

    /// <summary>The key of the client that a silo is to itself begins so: services of the silo call through it.</summary>
    private const string WithinSilo = "hosted-";

    /// <summary>What the client library itself calls: which grain interfaces and silos there are, and taking back a call that timed out.</summary>
    private static readonly FrozenSet<string> s_forClients = FrozenSet.Create(
        StringComparer.Ordinal, "Orleans.Runtime.IClusterManifestSystemTarget", "Orleans.Runtime.IGrainCallCancellationExtension");

    /// <summary>Whether a call of an interface that is not ours goes on.</summary>
    /// <param name="contract">The interface; null when the call names none.</param>
    /// <param name="source">Who calls; null when the message does not say.</param>
    public static bool Allow(Type? contract, GrainId? source) =>
        !IsClient(source) || (contract?.FullName is { } name && s_forClients.Contains(name));

    private static bool IsClient(GrainId? source) =>
        source is not { } id || (id.Type == s_client && !id.Key.ToString()!.StartsWith(WithinSilo, StringComparison.Ordinal));
}
