using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Keys;

namespace Ecosystem.Identity.Proofs;

/// <summary>The nonces that proofs must carry here (RFC 9449 §8), so that nobody can make them in advance.</summary>
/// <remarks>
/// A nonce is a keyed hash of the number of a span of time; no node stores any. The key is derived from the master key, so nodes accept each other's.
/// Accepted are those of the present span and of its neighbours: the next one's comes from a node whose clock is ahead.
/// </remarks>
public sealed class ProofNonces(MasterKey masterKey)
{
    /// <summary>A nonce is accepted for one span at least and two at most.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(2);

    private readonly byte[] _key = masterKey.Derive("identity/proof-nonces/1");

    /// <summary>The nonce to use now.</summary>
    public string At(DateTimeOffset now) => Of(Number(now));

    public bool IsGood(string nonce, DateTimeOffset now)
    {
        var given = Encoding.UTF8.GetBytes(nonce);
        var number = Number(now);
        return IsOf(number) || IsOf(number - 1) || IsOf(number + 1);

        bool IsOf(long span) => CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(Of(span)));
    }

    private static long Number(DateTimeOffset now) => now.UtcTicks / Span.Ticks;

    private string Of(long span)
    {
        var number = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, span);
        return Base64Url.EncodeToString(HMACSHA256.HashData(_key, number).AsSpan(0, 16));
    }
}
