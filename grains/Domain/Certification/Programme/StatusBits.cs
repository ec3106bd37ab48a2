using System.Buffers.Text;
using System.IO.Compression;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What a status list says of a certificate whose bit is set.</summary>
public enum StatusPurpose
{
    /// <summary>It does not count now, and may again.</summary>
    Suspension,

    /// <summary>It does not count any more.</summary>
    Revocation,
}

/// <summary>Bits of a Bitstring Status List (W3C Bitstring Status List v1.0 §3): bit 0 is the leftmost of the first byte.</summary>
public static class StatusBits
{
    /// <summary>Bits of a list: the fewest that the specification allows, so that a verifier who asks tells nothing by it.</summary>
    public const int Length = 131_072;

    /// <summary>How long verifiers may keep a list.</summary>
    public static readonly TimeSpan TimeToLive = TimeSpan.FromMinutes(5);

    /// <summary>The list as credentials have it: GZIP (RFC 1952), base64url without padding, multibase 'u'.</summary>
    /// <param name="set">0 to <see cref="Length"/>, exclusive.</param>
    public static string Encode(IEnumerable<int> set)
    {
        var bits = new byte[Length / 8];
        foreach (var index in set) bits[index / 8] |= (byte)(0x80 >> (index % 8));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bits);
        return "u" + Base64Url.EncodeToString(packed.ToArray());
    }
}
