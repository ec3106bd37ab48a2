using System.Collections.Concurrent;
using OpenIddict.EntityFrameworkCore.Models;

namespace Ecosystem.Identity.Clients;

/// <summary>Clients by id, remembered for a second: a token request looks its client up six times.</summary>
/// <remarks>
/// Only clients that exist are remembered, so invented ids cannot fill it. A change made by another node is seen
/// after <see cref="MaxAge"/>, a change made by this node at once. Entries are read-only: nobody tracks or changes them.
/// </remarks>
public sealed class ClientCache(TimeProvider clock)
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, (OpenIddictEntityFrameworkCoreApplication Client, DateTimeOffset ReadAt)> _clients = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _heeded = new(StringComparer.Ordinal);

    public OpenIddictEntityFrameworkCoreApplication? Find(string clientId) =>
        _clients.TryGetValue(clientId, out var entry) && clock.GetUtcNow() - entry.ReadAt < MaxAge ? entry.Client : null;

    public void Remember(string clientId, OpenIddictEntityFrameworkCoreApplication client) => _clients[clientId] = (client, clock.GetUtcNow());

    /// <summary>Notes whether a client's next proof of who it is is news.</summary>
    public void Heed(string clientId, bool isHeeded)
    {
        if (isHeeded)
            _heeded[clientId] = true;
        else
            _heeded.TryRemove(clientId, out _);
    }

    /// <summary>Whether the client's proof is news, once.</summary>
    public bool TakeHeeded(string clientId) => _heeded.TryRemove(clientId, out _);

    public void Forget(string clientId) => _clients.TryRemove(clientId, out _);
}
