using Ecosystem.Api.Http;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Access;

/// <summary>Reads and verifies the access token of a request: a bearer's (RFC 6750), or one bound to a key with the proof of that key (RFC 9449). Header only: a token in a URL ends in logs.</summary>
public sealed class Bearer(TokenVerifier verifier, Possession possession, ILogger<Bearer> log)
{
    private const string BearerScheme = "Bearer";
    private const string InvalidToken = "invalid_token";
    private const string InvalidProof = "invalid_dpop_proof";
    private const string Malformed = "The Authorization header must be 'Bearer <token>', once, or 'DPoP <token>' for a token that is bound to a key.";
    private const string Invalid = "The access token is not valid here, or has expired. Get a new one from the identity server.";
    private const string Bound = "The access token is bound to a key: send it as 'Authorization: DPoP <token>', with a DPoP proof by that key.";
    private const string NotBound = "The access token is bound to no key: send it as 'Authorization: Bearer <token>', or get one with a DPoP proof from the identity server.";
    private const string BoundToCertificate = "The access token is bound to a certificate: show that certificate in the TLS connection the request comes in.";
    private const string BoundElsewhere = "A token bound to a key must come in the Authorization header of the upgrade request, with a DPoP proof";
    private const string CertificateElsewhere = "A token bound to a certificate must come in the Authorization header of the upgrade request, in TLS with it";

    /// <summary>Why there is no caller.</summary>
    /// <param name="Scheme">Whose challenge tells it.</param>
    private sealed record Refusal(string Scheme, string Error, string Message);

    /// <summary>The caller, or the error to answer with when there is none; its challenge is then on the response.</summary>
    /// <exception cref="TokenIssuerUnavailableException">The issuer's keys cannot be read, so nothing can be said about the token.</exception>
    public async Task<(Caller? Caller, ApiError? Error)> IdentifyAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization;
        if (header.Count == 0)
        {
            const string Missing = "This endpoint needs an access token. Get one from the identity server and send it as 'Authorization: Bearer <token>'.";
            context.Response.Headers[HeaderNames.WWWAuthenticate] = new([Challenge(context, BearerScheme, ""), Challenge(context, KeyProof.Scheme, "")]);
            return (null, new ApiError(ErrorCodes.Unauthenticated, Missing));
        }
        var (caller, refusal) = header is [{ } value] ? await IdentifyAsync(value, context) : (null, new(BearerScheme, InvalidToken, Malformed));
        if (caller is not null) return (caller, null);
        var why = refusal ?? throw new InvalidOperationException("A caller or a refusal must be known.");
        context.Response.Headers[HeaderNames.WWWAuthenticate] = Challenge(context, why.Scheme, $", error=\"{why.Error}\", error_description=\"{why.Message.Replace('"', '\'')}\"");
        return (null, new ApiError(ErrorCodes.Unauthenticated, why.Message));
    }

    /// <summary>The caller that a value such as <c>Bearer eyJ…</c> speaks for, or why there is none. A token bound to a key speaks for nobody here, where no proof can come with it.</summary>
    /// <exception cref="TokenIssuerUnavailableException">The issuer's keys cannot be read, so nothing can be said about the token.</exception>
    public async Task<(Caller? Caller, string? Why)> IdentifyAsync(string? authorization, CancellationToken cancellation)
    {
        if (authorization is not null && Token(authorization, KeyProof.Scheme) is not null) return (null, BoundElsewhere);
        if (authorization is null || Token(authorization, BearerScheme) is not { } token) return (null, Malformed);
        var caller = await VerifyAsync(token, cancellation);
        return caller switch
        {
            null => (null, Invalid),
            { Token.KeyThumbprint: not null } => (null, BoundElsewhere),
            { Token.CertificateThumbprint: not null } => (null, CertificateElsewhere),
            _ => (caller, null),
        };
    }

    /// <summary>Says which scopes are missing (RFC 6750 §3.1).</summary>
    public static void ChallengeScopes(HttpContext context, IEnumerable<string> scopes)
    {
        var scheme = context.Request.Headers.Authorization is [{ } value] && Token(value, KeyProof.Scheme) is not null ? KeyProof.Scheme : BearerScheme;
        context.Response.Headers[HeaderNames.WWWAuthenticate] =
            Challenge(context, scheme, $", error=\"insufficient_scope\", scope=\"{string.Join(' ', scopes.Distinct().Order(StringComparer.Ordinal))}\"");
    }

    private async Task<(Caller?, Refusal?)> IdentifyAsync(string authorization, HttpContext context)
    {
        if (Token(authorization, KeyProof.Scheme) is { } proven)
            return await WithProofAsync(proven, context);
        if (Token(authorization, BearerScheme) is not { } token)
            return (null, new(BearerScheme, InvalidToken, Malformed));
        var caller = await VerifyAsync(token, context.RequestAborted);
        if (caller is null) return (null, new(BearerScheme, InvalidToken, Invalid));
        // Presented bare, it may be a stolen one.
        if (!Possession.HasCertificate(context.Connection, caller.Token)) return (null, new(BearerScheme, InvalidToken, BoundToCertificate));
        return caller.Token.KeyThumbprint is null ? (caller, null) : (null, new(KeyProof.Scheme, InvalidToken, Bound));
    }

    private async Task<(Caller?, Refusal?)> WithProofAsync(string token, HttpContext context)
    {
        var caller = await VerifyAsync(token, context.RequestAborted);
        if (caller is null) return (null, new(KeyProof.Scheme, InvalidToken, Invalid));
        if (caller.Token.KeyThumbprint is null) return (null, new(KeyProof.Scheme, InvalidToken, NotBound));
        try
        {
            await possession.CheckAsync(context.Request, caller.Token, token, context.RequestAborted);
            return (caller, null);
        }
        catch (ProofRefusedException e)
        {
            log.LogInformation("A proof of client {ClientId} was refused: {Reason}", caller.Token.ClientId, e.Message);
            return (null, new(KeyProof.Scheme, InvalidProof, e.Message));
        }
    }

    private async Task<Caller?> VerifyAsync(string token, CancellationToken cancellation)
    {
        try
        {
            if (Caller.Of(await verifier.VerifyAsync(token, cancellation), token) is { } caller) return caller;
            log.LogInformation("A token was refused: its audience is not one of the platform's");
        }
        catch (TokenRefusedException e)
        {
            log.LogInformation("A token was refused: {Reason}", e.Message);
        }
        return null;
    }

    /// <summary>What follows a scheme and a space; null: it is another scheme.</summary>
    private static string? Token(string authorization, string scheme) =>
        authorization.Length > scheme.Length && authorization[scheme.Length] == ' ' && authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? authorization[scheme.Length..].Trim() : null;

    private static string Challenge(HttpContext context, string scheme, string more)
    {
        var algorithms = scheme == KeyProof.Scheme ? $", algs=\"{string.Join(' ', KeyProof.Algorithms)}\"" : "";
        return $"{scheme} realm=\"ecosystem\", resource_metadata=\"{context.Request.Scheme}://{context.Request.Host}{ProtectedResource.Path}\"{algorithms}{more}";
    }
}
