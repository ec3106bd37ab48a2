using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Hosting.Keys;

namespace Ecosystem.Grains.Sealing;

/// <summary>Turns names of a source system into ids: the same name always gives the same id, and nobody without the master key can tell one from the other.</summary>
public sealed class Pseudonyms(MasterKey master)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly byte[] _key = master.Derive("passport/pseudonym");

    /// <summary>The id of a name, as <see cref="NameIdentity"/> sees it.</summary>
    public T Of<T>(string name) where T : struct, IId<T>
    {
        var hash = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(T.Prefix + NameIdentity.Of(name)));
        // 130 bits in 26 characters of Crockford's base 32.
        return T.From(T.Prefix + string.Create(26, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var bit = i * 5;
                var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
                text[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
            }
        }));
    }
}
