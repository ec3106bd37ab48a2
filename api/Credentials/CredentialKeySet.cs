using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Credentials;

namespace Ecosystem.Api.Credentials;

/// <summary>The public keys under which the platform signs credentials, for anybody (RFC 7517, RFC 8615).</summary>
public static class CredentialKeySet
{
    public const string Path = "/.well-known/jwks.json";

    /// <summary>Verifiers keep the keys for as long; a new key verifies nothing before it is this old at the earliest.</summary>
    internal const string CacheControl = "public, max-age=300";

    public static async Task<IResult> AnswerAsync(HttpContext context, IClusterClient cluster, Failures failures)
    {
        try
        {
            var keys = await cluster.Actor<ICredentialGrain>(ICredentialGrain.Key).Keys();
            context.Response.Headers.CacheControl = CacheControl;
            return Results.Text(keys, "application/jwk-set+json");
        }
        catch (Exception e)
        {
            return failures.Told(e);
        }
    }
}
