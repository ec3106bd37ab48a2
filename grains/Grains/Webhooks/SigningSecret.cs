using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Grains.Webhooks;

/// <summary>Signing secrets and signatures of the Standard Webhooks specification, version 1 (symmetric).</summary>
/// <remarks>A secret is <c>whsec_</c> and 32 random bytes in base64. A signature is HMAC-SHA-256, under those bytes, of id, moment and body joined by dots.</remarks>
public static class SigningSecret
{
    private const string Prefix = "whsec_";
    private const int Length = 32;

    /// <summary>A secret nobody has.</summary>
    public static string New() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The value of <c>webhook-signature</c>: one signature for each secret, so that a receiver that has only one of them finds its own.</summary>
    /// <param name="id">The <c>webhook-id</c>.</param>
    /// <param name="timestamp">The <c>webhook-timestamp</c>: seconds since 1970.</param>
    public static string Sign(IEnumerable<string> secrets, string id, long timestamp, string body)
    {
        var content = Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}");
        return string.Join(' ', secrets.Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), content))));
    }
}
