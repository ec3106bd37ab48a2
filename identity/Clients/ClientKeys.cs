using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Clients;

/// <summary>Which public keys a client may register for private_key_jwt, and which algorithms its assertions may use.</summary>
public static class ClientKeys
{
    /// <summary>Asymmetric only: with HS256 a client's public key would be its password.</summary>
    public static readonly IReadOnlyList<string> Algorithms = [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSha256];

    /// <summary>How many keys a client may have at once: the current, the next, and some for several machines.</summary>
    public const int CountMax = 10;

    /// <summary>A key whose private part nobody has, for a client that proves itself by certificates alone: the library wants every confidential client to have a secret or a key.</summary>
    public static JsonWebKeySet OfNobody()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var keys = new JsonWebKeySet();
        keys.Keys.Add(new JsonWebKey { Kty = "EC", Crv = "P-256", Kid = "nobody", Use = "sig", X = Base64UrlEncoder.Encode(point.X), Y = Base64UrlEncoder.Encode(point.Y) });
        return keys;
    }

    /// <summary>What is wrong with a key set, or null.</summary>
    public static string? Problem(JsonWebKeySet keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Keys.Count is < 1 or > CountMax)
            return $"must hold 1-{CountMax} keys";
        return keys.Keys.Select(Problem).FirstOrDefault(problem => problem is not null);
    }

    private static string? Problem(JsonWebKey key)
    {
        if (key.HasPrivateKey || !string.IsNullOrEmpty(key.K))
            return "holds a private or symmetric key: register only the public part, and replace that key, for it has been seen here";
        if (!string.IsNullOrEmpty(key.Use) && key.Use != "sig")
            return $"has a key of use '{key.Use}'; only signature keys (sig) can sign assertions";
        return key.Kty switch
        {
            "EC" when key.Crv == "P-256" && Length(key.X) == 32 && Length(key.Y) == 32 => null,
            "EC" => "has an EC key that is not a point of P-256 (x and y of 32 bytes)",
            "RSA" when Length(key.N) >= 256 && Length(key.E) > 0 => null,
            "RSA" => "has an RSA key of less than 2,048 bits",
            _ => $"has a key of type '{key.Kty}'; EC P-256 and RSA are accepted",
        };
    }

    private static int Length(string? base64Url)
    {
        try
        {
            return string.IsNullOrEmpty(base64Url) ? 0 : Base64UrlEncoder.DecodeBytes(base64Url).Length;
        }
        catch (FormatException)
        {
            // Not base64url: as good as absent, and reported as such by the caller.
            return 0;
        }
    }
}
