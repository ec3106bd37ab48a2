using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>The public half of a witness's Ed25519 key (C2SP tlog-cosignature, cosignature/v1): what it signs says that it saw this checkpoint grow out of all it saw before.</summary>
/// <remarks>Text form as that of <see cref="VerifierKey"/>, with the type byte 0x04, which is in the key id, too: a log's key never passes for a witness's.</remarks>
public sealed class WitnessKey
{
    /// <summary>Type byte of timestamped Ed25519 cosignatures.</summary>
    public const byte CosignatureV1 = 0x04;

    /// <summary>Bytes of a cosignature: eight of time, big-endian, and 64 of Ed25519.</summary>
    public const int SignatureLength = sizeof(ulong) + 64;

    private readonly ImmutableArray<byte> _publicKey;

    private WitnessKey(string name, ReadOnlySpan<byte> publicKey)
    {
        (Name, _publicKey) = (name, [.. publicKey]);
        Id = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', CosignatureV1, .. publicKey]));
    }

    /// <summary>The witness's name.</summary>
    public string Name { get; }

    /// <summary>First four bytes of SHA-256(name ‖ 0x0A ‖ 0x04 ‖ key).</summary>
    public uint Id { get; }

    /// <summary>Reads the text form. Only cosignature keys, and only with the key id that name and key give.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WitnessKey? key)
    {
        key = null;
        // Base64 may hold a plus of its own, so only the first two separate.
        if (text?.Split('+', 3) is not [var name, { Length: 8 }, { Length: 44 } encoded] || !VerifierKey.IsName(name)) return false;
        Span<byte> bytes = stackalloc byte[1 + VerifierKey.PublicKeyLength];
        if (!Convert.TryFromBase64String(encoded, bytes, out var written) || written != bytes.Length || bytes[0] != CosignatureV1) return false;
        var read = new WitnessKey(name, bytes[1..]);
        if (read.ToString() != text) return false;
        key = read;
        return true;
    }

    /// <summary>Whether a signature is this witness's over a checkpoint's text. The time it claims is the witness's word and no more; it is never 0.</summary>
    public bool Cosigned(string text, NoteSignature signature, VerifySignature verify)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(verify);
        if (signature.KeyName != Name || signature.KeyId != Id || signature.Signature.Length != SignatureLength) return false;
        var seconds = BinaryPrimitives.ReadUInt64BigEndian(signature.Signature.AsSpan());
        return seconds is > 0 and <= long.MaxValue
            && verify(_publicKey.AsSpan(), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {seconds}\n{text}")), signature.Signature.AsSpan()[sizeof(ulong)..]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}+{Id:x8}+{Convert.ToBase64String([CosignatureV1, .. _publicKey])}");
}
