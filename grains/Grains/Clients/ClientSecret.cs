using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Grains.Clients;

/// <summary>Secrets of clients, in the form the identity host makes and keeps them (identity/Clients/ClientStore.cs).</summary>
internal static class ClientSecret
{
    /// <summary>A secret nobody has: 256 random bits in base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the identity host keeps of it. A fast hash is safe because the secret cannot be guessed.</summary>
    public static string Hash(string secret) => "sha256:" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
