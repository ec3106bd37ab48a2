using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Requests;

/// <summary>An authorization request that its client signed (JAR, RFC 9101): nobody between the two could alter it.</summary>
/// <param name="Id"><c>jti</c>; works once.</param>
/// <param name="ExpiresAt"><c>exp</c>.</param>
/// <param name="Parameters">The request's parameters; those outside of the object do not count.</param>
public sealed record RequestObject(string ClientId, string Id, DateTimeOffset ExpiresAt, ImmutableArray<KeyValuePair<string, OpenIddictParameter>> Parameters)
{
    /// <summary>The error of RFC 9101 §6.</summary>
    public const string InvalidObject = "invalid_request_object";

    /// <summary>Longest object looked at, in characters.</summary>
    public const int LengthMax = 8000;

    public const int IdLengthMax = 200;

    /// <summary>How far in the future it may expire: a browser brings it at once, and used ones need not be kept long.</summary>
    public static readonly TimeSpan LifetimeMax = TimeSpan.FromMinutes(5);

    private const string Type = "oauth-authz-req+jwt";

    private static readonly JsonWebTokenHandler s_handler = new() { MapInboundClaims = false };

    /// <summary>Claims about the object itself, which are no parameters of the request.</summary>
    private static readonly string[] s_about = [Claims.Issuer, Claims.Audience, Claims.ExpiresAt, Claims.NotBefore, Claims.IssuedAt, Claims.JwtId];

    /// <summary>Verifies an object.</summary>
    /// <param name="clientId">The client the request names outside of the object, which must be the one within.</param>
    /// <param name="keys">The client's registered keys; null: it has none, and cannot sign.</param>
    /// <param name="issuer">The only <c>aud</c>.</param>
    /// <exception cref="RequestObjectRefusedException">It is not acceptable; the message is for the caller.</exception>
    public static async Task<RequestObject> VerifyAsync(string text, string clientId, JsonWebKeySet? keys, Uri issuer, DateTimeOffset now)
    {
        if (text.Length > LengthMax)
            throw new RequestObjectRefusedException($"has more than {LengthMax} characters: push the request instead (RFC 9126)");
        if (keys is null)
            throw new RequestObjectRefusedException("cannot be verified: this client has registered no keys");
        var unproven = Read(text);
        if (!ClientKeys.Algorithms.Contains(unproven.Alg, StringComparer.Ordinal))
            throw new RequestObjectRefusedException($"must be signed with one of {string.Join(", ", ClientKeys.Algorithms)}");
        if (!IsType(unproven.Typ))
            throw new RequestObjectRefusedException($"must have the typ {Type}, or none");
        var result = await s_handler.ValidateTokenAsync(unproven, new TokenValidationParameters
        {
            IssuerSigningKeys = keys.GetSigningKeys(),
            ValidAlgorithms = ClientKeys.Algorithms,
            ValidIssuer = clientId,
            ValidAudience = issuer.AbsoluteUri,
            // An object for this server and for another one could be used up there.
            AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var only] && only == issuer.AbsoluteUri,
            // Times are looked at below, with this server's clock and words of our own.
            ValidateLifetime = false,
        });
        if (!result.IsValid)
            throw new RequestObjectRefusedException(Why(result.Exception, issuer), result.Exception);
        return Claim(unproven, clientId, now);
    }

    private static RequestObject Claim(JsonWebToken proven, string clientId, DateTimeOffset now)
    {
        using var claims = Payload(proven);
        var root = claims.RootElement;
        if (Text(root, Claims.JwtId) is not { Length: > 0 and <= IdLengthMax } id)
            throw new RequestObjectRefusedException($"must have a jti of 1 to {IdLengthMax} characters");
        if (Time(root, Claims.ExpiresAt) is not { } expires)
            throw new RequestObjectRefusedException("must say when it expires (exp)");
        if (expires <= now - TokenVerifierOptions.Skew)
            throw new RequestObjectRefusedException("has expired (exp): sign a new one for each request, and compare the clocks");
        if (expires > now + LifetimeMax + TokenVerifierOptions.Skew)
            throw new RequestObjectRefusedException($"expires more than {LifetimeMax.TotalMinutes} minutes from now (exp)");
        if (Time(root, Claims.NotBefore) > now + TokenVerifierOptions.Skew || Time(root, Claims.IssuedAt) > now + TokenVerifierOptions.Skew)
            throw new RequestObjectRefusedException("is not valid yet (nbf, iat): compare the clocks");
        if (Text(root, OpenIddictConstants.Parameters.ClientId) != clientId)
            throw new RequestObjectRefusedException("must name the same client_id as the request does");
        // A client assertion names its client as sub: neither may be taken for the other (RFC 9101 §10.8).
        if (root.TryGetProperty(Claims.Subject, out _))
            throw new RequestObjectRefusedException("must have no sub: it is no assertion");
        if (root.TryGetProperty(OpenIddictConstants.Parameters.Request, out _) || root.TryGetProperty(OpenIddictConstants.Parameters.RequestUri, out _))
            throw new RequestObjectRefusedException("must have no request or request_uri in it");
        var parameters = root.EnumerateObject().Where(claim => !s_about.Contains(claim.Name, StringComparer.Ordinal));
        return new RequestObject(clientId, id, expires, [.. parameters.Select(claim => KeyValuePair.Create(claim.Name, Parameter(claim)))]);
    }

    /// <summary>A list of texts as such; everything else as the text it would be in a form.</summary>
    private static OpenIddictParameter Parameter(JsonProperty claim) => claim.Value.ValueKind switch
    {
        JsonValueKind.String => new OpenIddictParameter(claim.Value.GetString()),
        JsonValueKind.Array when claim.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            new OpenIddictParameter([.. claim.Value.EnumerateArray().Select(item => item.GetString())]),
        JsonValueKind.Null => throw new RequestObjectRefusedException($"has a {claim.Name} that is null: leave it out"),
        _ => new OpenIddictParameter(claim.Value.GetRawText()),
    };

    private static JsonWebToken Read(string text)
    {
        try
        {
            return s_handler.ReadJsonWebToken(text);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or JsonException)
        {
            throw new RequestObjectRefusedException("must be a signed JWT", e);
        }
    }

    private static JsonDocument Payload(JsonWebToken proven)
    {
        try
        {
            // A name given twice would let two readers see two requests.
            return JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(proven.EncodedPayload), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 16 });
        }
        catch (JsonException e)
        {
            throw new RequestObjectRefusedException("must have a JSON object as its payload, with no name given twice", e);
        }
    }

    private static bool IsType(string? type) =>
        string.IsNullOrEmpty(type) || type.Equals("JWT", StringComparison.OrdinalIgnoreCase) || type.Equals(Type, StringComparison.OrdinalIgnoreCase);

    private static string Why(Exception? failure, Uri issuer) => failure switch
    {
        SecurityTokenInvalidIssuerException => "must have the client as its iss",
        SecurityTokenInvalidAudienceException => $"must be meant for this server alone (aud): {issuer.AbsoluteUri}",
        _ => "is not signed by a key this client has registered",
    };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 1e11
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : throw new RequestObjectRefusedException($"must give {name} in seconds");
    }
}

/// <summary>A request object is not acceptable. The message is for the caller: what is wrong, and what to do.</summary>
public sealed class RequestObjectRefusedException : Exception
{
    public RequestObjectRefusedException()
        : this("is not acceptable")
    {
    }

    /// <param name="problem">Goes on from "The request object ".</param>
    public RequestObjectRefusedException(string problem)
        : base($"The request object {problem}.")
    {
    }

    public RequestObjectRefusedException(string problem, Exception? inner)
        : base($"The request object {problem}.", inner)
    {
    }
}
