using Ecosystem.Api.Http;
using Ecosystem.Hosting.Tokens;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Access;

/// <summary>Reads and verifies the bearer token of a request (RFC 6750, header only: a token in a URL ends in logs).</summary>
public sealed class Bearer(TokenVerifier verifier, ILogger<Bearer> log)
{
    private const string Scheme = "Bearer ";
    private const string Malformed = "The Authorization header must be 'Bearer <token>', once.";
    private const string Invalid = "The access token is not valid here, or has expired. Get a new one from the identity server.";

    /// <summary>The caller, or the error to answer with when there is none; its challenge is then on the response.</summary>
    /// <exception cref="TokenIssuerUnavailableException">The issuer's keys cannot be read, so nothing can be said about the token.</exception>
    public async Task<(Caller? Caller, ApiError? Error)> IdentifyAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization;
        if (header.Count == 0)
            return Refuse(context, null, "This endpoint needs an access token. Get one from the identity server and send it as 'Authorization: Bearer <token>'.");
        var (caller, why) = header is [var value] ? await IdentifyAsync(value, context.RequestAborted) : (null, Malformed);
        return caller is not null ? (caller, null) : Refuse(context, "invalid_token", why ?? Invalid);
    }

    /// <summary>The caller that a value such as <c>Bearer eyJ…</c> speaks for, or why there is none.</summary>
    /// <exception cref="TokenIssuerUnavailableException">The issuer's keys cannot be read, so nothing can be said about the token.</exception>
    public async Task<(Caller? Caller, string? Why)> IdentifyAsync(string? authorization, CancellationToken cancellation)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return (null, Malformed);
        var token = authorization[Scheme.Length..].Trim();
        try
        {
            if (Caller.Of(await verifier.VerifyAsync(token, cancellation), token) is { } caller) return (caller, null);
            log.LogInformation("A token was refused: its audience is not one of the platform's");
        }
        catch (TokenRefusedException e)
        {
            log.LogInformation("A token was refused: {Reason}", e.Message);
        }
        return (null, Invalid);
    }

    /// <summary>Says which scopes are missing (RFC 6750 §3.1).</summary>
    public static void ChallengeScopes(HttpContext context, IEnumerable<string> scopes) =>
        Challenge(context, $", error=\"insufficient_scope\", scope=\"{string.Join(' ', scopes.Distinct().Order(StringComparer.Ordinal))}\"");

    private static (Caller?, ApiError?) Refuse(HttpContext context, string? error, string message)
    {
        Challenge(context, error is null ? "" : $", error=\"{error}\", error_description=\"{message.Replace('"', '\'')}\"");
        return (null, new ApiError(ErrorCodes.Unauthenticated, message));
    }

    private static void Challenge(HttpContext context, string more) =>
        context.Response.Headers[HeaderNames.WWWAuthenticate] =
            $"Bearer realm=\"ecosystem\", resource_metadata=\"{context.Request.Scheme}://{context.Request.Host}{ProtectedResource.Path}\"{more}";
}
