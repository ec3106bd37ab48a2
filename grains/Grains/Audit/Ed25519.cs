using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>Ed25519 (RFC 8032) for the audit rules, which know no cryptography library.</summary>
public static class Ed25519
{
    /// <summary>Verifies one signature; false also when the key or the signature has the wrong form.</summary>
    public static VerifySignature Verify { get; } = (publicKey, message, signature) =>
        signature.Length == SignatureAlgorithm.Ed25519.SignatureSize
        && PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key)
        && key is not null
        && SignatureAlgorithm.Ed25519.Verify(key, message, signature);
}
