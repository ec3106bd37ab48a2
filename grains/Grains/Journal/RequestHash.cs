using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Json;
using Ecosystem.Hosting.Keys;

namespace Ecosystem.Grains.Journal;

/// <summary>Keyed hashes of what callers send in the clear: they tell same from other, and nobody without the master key can guess the content from them.</summary>
public sealed class RequestHash(MasterKey master)
{
    private readonly byte[] _key = master.Derive("journal/request-hash");

    /// <summary>HMAC-SHA-256 over actor, method and message: the same request gives the same hash.</summary>
    public byte[] Of<TMessage>(string actorKind, string actorId, string method, TMessage message)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{actorKind}\n{actorId}\n{method}\n"));
        hash.AppendData(CanonicalJson.Serialize(message, DomainJson.Options));
        return hash.GetHashAndReset();
    }

    /// <summary>HMAC-SHA-256 of a message alone, in hex: whether a profile changed, without keeping the profile.</summary>
    public string Fingerprint<TMessage>(TMessage message) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, CanonicalJson.Serialize(message, DomainJson.Options)));
}
