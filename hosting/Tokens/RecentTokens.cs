using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Hosting.Tokens;

/// <summary>Verified tokens by the SHA-256 of their text, bounded in number.</summary>
/// <remarks>
/// Two generations: when the young one holds half the bound it becomes the old one and the old one is dropped, so
/// eviction costs nothing per entry and a token in use moves back to the young side. The hash, not the token, is
/// kept: a memory dump then holds nothing that can be presented.
/// </remarks>
internal sealed class RecentTokens(int max)
{
    private readonly Lock _turn = new();
    private readonly int _half = Math.Max(1, max / 2);
    private Dictionary<Digest, VerifiedToken> _young = [];
    private Dictionary<Digest, VerifiedToken> _old = [];

    public int Count
    {
        get
        {
            lock (_turn)
                return _young.Count + _old.Count;
        }
    }

    public VerifiedToken? Find(Digest digest)
    {
        lock (_turn)
        {
            if (_young.TryGetValue(digest, out var token))
                return token;
            if (_old.Remove(digest, out token))
                Put(digest, token);
            return token;
        }
    }

    public void Remember(Digest digest, VerifiedToken token)
    {
        lock (_turn)
        {
            _old.Remove(digest);
            Put(digest, token);
        }
    }

    public void Forget(Digest digest)
    {
        lock (_turn)
        {
            _young.Remove(digest);
            _old.Remove(digest);
        }
    }

    private void Put(Digest digest, VerifiedToken token)
    {
        if (_young.Count >= _half && !_young.ContainsKey(digest))
            (_old, _young) = (_young, []);
        _young[digest] = token;
    }

    /// <summary>A SHA-256 as a value, so that a lookup allocates nothing.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
    {
        public static Digest Of(string token)
        {
            Span<byte> text = stackalloc byte[TokenVerifier.TokenBytesMax];
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(text[..Encoding.UTF8.GetBytes(token, text)], hash);
            var words = MemoryMarshal.Cast<byte, ulong>(hash);
            return new Digest(words[0], words[1], words[2], words[3]);
        }
    }
}
