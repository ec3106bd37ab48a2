using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>The public half of an Ed25519 key that signs notes (C2SP signed-note, "Verifier keys").</summary>
/// <remarks>Its text form is <c>name+id+key</c>: the name, eight hexadecimal digits and base64 of the type byte 0x01 and the 32 bytes of the key.</remarks>
public sealed class VerifierKey
{
    /// <summary>Type byte of Ed25519 signatures.</summary>
    public const byte Ed25519 = 0x01;

    /// <summary>Bytes in an Ed25519 public key (RFC 8032 §5.1.5).</summary>
    public const int PublicKeyLength = 32;

    private VerifierKey(string name, ReadOnlySpan<byte> publicKey)
    {
        Name = name;
        PublicKey = [.. publicKey];
        // key id = SHA-256(name ‖ 0x0A ‖ type ‖ key)[:4]
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519, .. publicKey]);
        Id = BinaryPrimitives.ReadUInt32BigEndian(hash);
    }

    /// <summary>The key's name: for a log, its origin.</summary>
    public string Name { get; }

    /// <summary>Tells keys of one name apart. Short, and so no proof of anything: the signature is.</summary>
    public uint Id { get; }

    /// <summary>The 32 bytes of the key.</summary>
    public ImmutableArray<byte> PublicKey { get; }

    /// <summary>Names a public key.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds white space, a control or a plus, or the key is not 32 bytes.</exception>
    public static VerifierKey Of(string name, ReadOnlySpan<byte> publicKey)
    {
        if (!IsName(name))
            throw new ArgumentException($"'{name}' cannot name a key: a name is not empty and holds neither white space nor '+'.", nameof(name));
        if (publicKey.Length != PublicKeyLength)
            throw new ArgumentException($"An Ed25519 public key has {PublicKeyLength} bytes; this one has {publicKey.Length}.", nameof(publicKey));
        return new VerifierKey(name, publicKey);
    }

    /// <summary>Reads the text form. Only Ed25519 keys, and only with the key id that name and key give.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VerifierKey? key)
    {
        key = null;
        // Base64 may hold a plus of its own, so only the first two separate.
        if (text?.Split('+', 3) is not [var name, { Length: 8 } id, var encoded] || !IsName(name))
            return false;
        Span<byte> bytes = stackalloc byte[1 + PublicKeyLength];
        if (encoded.Length != 44 || !Convert.TryFromBase64String(encoded, bytes, out var written) || written != bytes.Length || bytes[0] != Ed25519)
            return false;
        var read = new VerifierKey(name, bytes[1..]);
        if (read.ToString() != text)
            return false;
        key = read;
        return true;
    }

    /// <summary>The text form, which others configure to trust this key.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Name}+{Id:x8}+{Convert.ToBase64String([Ed25519, .. PublicKey])}");

    internal static bool IsName(string? name) =>
        !string.IsNullOrEmpty(name) && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+');
}
