using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Ecosystem.Hosting.Proofs;

/// <summary>A DPoP proof (RFC 9449 §4): a JWT that its sender signed, for this one request, with the key it carries.</summary>
/// <remarks>Verified here is all that the proof says by itself. That it was not used before, <see cref="UsedProofs"/> knows; which key it must be, the token says.</remarks>
/// <param name="Thumbprint">RFC 7638 thumbprint of the public key, SHA-256 in base64url.</param>
/// <param name="Id"><c>jti</c>; 1–<see cref="IdLengthMax"/> characters.</param>
/// <param name="IssuedAt"><c>iat</c>, in UTC.</param>
/// <param name="Nonce">What the server told the client to put in; null: nothing.</param>
public sealed record KeyProof(string Thumbprint, string Id, DateTimeOffset IssuedAt, string? Nonce)
{
    /// <summary>The header a proof comes in.</summary>
    public const string Header = "DPoP";

    /// <summary>The scheme of an <c>Authorization</c> header with a token that is bound to a key, and its <c>token_type</c>.</summary>
    public const string Scheme = "DPoP";

    /// <summary>Longest proof looked at, in characters; one with an RSA key of 4,096 bits has about 1,800.</summary>
    public const int LengthMax = 4096;

    public const int IdLengthMax = 200;

    /// <summary>How old a proof may be. Clients make a new one for each request.</summary>
    public static readonly TimeSpan AgeMax = TimeSpan.FromMinutes(2);

    /// <summary>How far a client's clock may be ahead.</summary>
    public static readonly TimeSpan AheadMax = TimeSpan.FromSeconds(30);

    /// <summary>How a proof may be signed. Symmetric ones are not among them, nor <c>none</c>.</summary>
    public static readonly ImmutableArray<string> Algorithms = ["ES256", "PS256", "RS256"];

    private const string Type = "dpop+jwt";

    /// <summary>From when on it is refused for its age, whatever the clock of the node that asks.</summary>
    public DateTimeOffset ForgetAt => IssuedAt + AgeMax + (2 * AheadMax);

    /// <summary>Verifies the proof of a request.</summary>
    /// <param name="header">The values of the request's header <c>DPoP</c>.</param>
    /// <param name="method">The request's method; compared exactly.</param>
    /// <param name="target">Where the request went, as its sender knows it; query and fragment do not count.</param>
    /// <param name="accessToken">The token that came with it, whose hash (<c>ath</c>) the proof must name; null: none did.</param>
    /// <exception cref="ProofRefusedException">It proves nothing; the message is for the caller.</exception>
    public static KeyProof Verify(StringValues header, string method, Uri target, string? accessToken, DateTimeOffset now)
    {
        if (header is not [{ Length: > 0 and <= LengthMax } text] || text.Split('.') is not [var head, var body, var signature])
            throw new ProofRefusedException($"must be one JWT of at most {LengthMax} characters, in one DPoP header");
        using var heading = Json(head, "header");
        using var claims = Json(body, "payload");
        var (algorithm, jwk) = Heading(heading.RootElement);
        using var key = ProofKey.Of(jwk, algorithm);
        if (!key.HasSigned(Encoding.ASCII.GetBytes(text[..text.LastIndexOf('.')]), Bytes(signature, "signature")))
            throw new ProofRefusedException("is not signed by the key in its header");
        return Claims(claims.RootElement, key.Thumbprint, method, target, accessToken, now);
    }

    private static (string Algorithm, JsonElement Jwk) Heading(JsonElement heading)
    {
        if (Text(heading, "typ") != Type)
            throw new ProofRefusedException($"must have the typ {Type}");
        if (Text(heading, "alg") is not { } algorithm || !Algorithms.Contains(algorithm))
            throw new ProofRefusedException($"must be signed with one of {string.Join(", ", Algorithms)}");
        if (heading.TryGetProperty("crit", out _))
            throw new ProofRefusedException("has a crit header, and none is understood here");
        return heading.TryGetProperty("jwk", out var jwk) && jwk.ValueKind == JsonValueKind.Object
            ? (algorithm, jwk)
            : throw new ProofRefusedException("must carry the public key in its header (jwk)");
    }

    private static KeyProof Claims(JsonElement claims, string thumbprint, string method, Uri target, string? accessToken, DateTimeOffset now)
    {
        if (Text(claims, "jti") is not { Length: > 0 and <= IdLengthMax } id)
            throw new ProofRefusedException($"must have a jti of 1 to {IdLengthMax} characters");
        if (Text(claims, "htm") != method)
            throw new ProofRefusedException($"is for another method (htm): this request is a {method}");
        if (!Uri.TryCreate(Text(claims, "htu"), UriKind.Absolute, out var named) || !IsSame(named, target))
            throw new ProofRefusedException($"is for another address (htu): this request went to {target.GetLeftPart(UriPartial.Path)}");
        if (!claims.TryGetProperty("iat", out var iat) || iat.ValueKind != JsonValueKind.Number || !iat.TryGetDouble(out var seconds) || seconds is not (>= 0 and < 1e11))
            throw new ProofRefusedException("must say when it was made (iat, in seconds)");
        var issuedAt = DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000));
        if (issuedAt < now - AgeMax)
            throw new ProofRefusedException($"is older than {AgeMax.TotalSeconds} s (iat): make one for each request, and compare the clocks");
        if (issuedAt > now + AheadMax)
            throw new ProofRefusedException("was made in the future (iat): compare the clocks");
        if (accessToken is not null && Text(claims, "ath") != Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(accessToken))))
            throw new ProofRefusedException("is not for this access token (ath)");
        return new KeyProof(thumbprint, id, issuedAt, Text(claims, "nonce"));
    }

    private static bool IsSame(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
        && Uri.Compare(one, other, UriComponents.UserInfo | UriComponents.Path, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument Json(string encoded, string what)
    {
        try
        {
            // A name given twice would let two readers see two proofs.
            var json = JsonDocument.Parse(Bytes(encoded, what), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 8 });
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new ProofRefusedException($"must have a JSON object as its {what}");
        }
        catch (JsonException e)
        {
            throw new ProofRefusedException($"must have a JSON object as its {what}", e);
        }
    }

    private static byte[] Bytes(string encoded, string what)
    {
        try
        {
            return Base64Url.DecodeFromChars(encoded);
        }
        catch (FormatException e)
        {
            throw new ProofRefusedException($"must have its {what} in base64url", e);
        }
    }
}
