using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Hosting.Proofs;

/// <summary>The public key in the header of a proof: EC P-256 for ES256, RSA of 2,048 to 4,096 bits for PS256 and RS256.</summary>
/// <remarks>It is a stranger's: nothing about it is remembered, and its size is bounded before anything is computed with it.</remarks>
internal sealed class ProofKey : IDisposable
{
    private const int CoordinateBytes = 32;
    private const int ModulusBytesMin = 256;
    private const int ModulusBytesMax = 512;
    private const int ExponentBytesMax = 4;

    /// <summary>Members of a private or symmetric key (RFC 7518 §6).</summary>
    private static readonly string[] s_private = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    private readonly ECDsa? _elliptic;
    private readonly RSA? _rsa;
    private readonly RSASignaturePadding _padding;

    private ProofKey(string thumbprint, ECDsa? elliptic, RSA? rsa, RSASignaturePadding padding) => (Thumbprint, _elliptic, _rsa, _padding) = (thumbprint, elliptic, rsa, padding);

    /// <summary>RFC 7638, SHA-256 in base64url.</summary>
    public string Thumbprint { get; }

    /// <exception cref="ProofRefusedException">It is no such key, or more than a public one.</exception>
    public static ProofKey Of(JsonElement jwk, string algorithm)
    {
        if (s_private.Any(name => jwk.TryGetProperty(name, out _)))
            throw new ProofRefusedException("carries a private key: it is known to others now, make a new one and send its public part only");
        try
        {
            return algorithm == SecurityAlgorithms.EcdsaSha256 ? Elliptic(jwk) : Rsa(jwk, algorithm);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
        {
            throw new ProofRefusedException("carries a key (jwk) that is none", e);
        }
    }

    public bool HasSigned(byte[] data, byte[] signature) =>
        _elliptic?.VerifyData(data, signature, HashAlgorithmName.SHA256) ?? _rsa!.VerifyData(data, signature, HashAlgorithmName.SHA256, _padding);

    public void Dispose()
    {
        _elliptic?.Dispose();
        _rsa?.Dispose();
    }

    private static ProofKey Elliptic(JsonElement jwk)
    {
        if (Text(jwk, "kty") != "EC" || Text(jwk, "crv") != "P-256" || Number(jwk, "x") is not { Length: CoordinateBytes } x || Number(jwk, "y") is not { Length: CoordinateBytes } y)
            throw new ProofRefusedException("signed with ES256 must carry an EC key on P-256, with x and y");
        var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = x, Y = y } });
        return new ProofKey(Print(new JsonWebKey { Kty = "EC", Crv = "P-256", X = Base64Url.EncodeToString(x), Y = Base64Url.EncodeToString(y) }), key, null, RSASignaturePadding.Pss);
    }

    private static ProofKey Rsa(JsonElement jwk, string algorithm)
    {
        if (Text(jwk, "kty") != "RSA" || Number(jwk, "n") is not { Length: >= ModulusBytesMin and <= ModulusBytesMax } n || Number(jwk, "e") is not { Length: > 0 and <= ExponentBytesMax } e)
            throw new ProofRefusedException($"signed with {algorithm} must carry an RSA key of 2048 to 4096 bits, with n and e");
        var key = RSA.Create(new RSAParameters { Modulus = n, Exponent = e });
        var print = Print(new JsonWebKey { Kty = "RSA", N = Base64Url.EncodeToString(n), E = Base64Url.EncodeToString(e) });
        return new ProofKey(print, null, key, algorithm == SecurityAlgorithms.RsaSsaPssSha256 ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }

    private static string Print(JsonWebKey key) => Base64Url.EncodeToString(key.ComputeJwkThumbprint());

    private static string? Text(JsonElement jwk, string name) => jwk.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Number(JsonElement jwk, string name) => Text(jwk, name) is { } text ? Base64Url.DecodeFromChars(text) : null;
}
