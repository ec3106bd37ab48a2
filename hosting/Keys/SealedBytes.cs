using System.Security.Cryptography;

namespace Ecosystem.Hosting.Keys;

/// <summary>Bytes sealed with AES-256-GCM, as everything that this platform seals is kept: nonce (12 bytes, random), ciphertext, tag (16 bytes).</summary>
public static class SealedBytes
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Seals; <paramref name="associated"/> is not kept, but without it nothing opens: what it names cannot be exchanged.</summary>
    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated = default)
    {
        var box = new byte[NonceLength + plain.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceLength, plain.Length), box.AsSpan(NonceLength + plain.Length), associated);
        return box;
    }

    /// <summary>Opens.</summary>
    /// <exception cref="CryptographicException">It was sealed under another key or for something else, or was changed.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated = default)
    {
        if (box.Length < NonceLength + TagLength) throw new CryptographicException("A sealed value is too short.");
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], plain, associated);
        return plain;
    }
}
