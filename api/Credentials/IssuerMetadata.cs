using System.Text.Json.Nodes;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Credentials;

namespace Ecosystem.Api.Credentials;

/// <summary>Who issues credentials and where their keys are, for anybody: JWT VC Issuer Metadata (IETF SD-JWT VC, section 5), which verifiers look for under the issuer that a credential names.</summary>
public static class IssuerMetadata
{
    public const string Path = "/.well-known/jwt-vc-issuer";

    public static async Task<IResult> AnswerAsync(HttpContext context, IClusterClient cluster, Failures failures)
    {
        try
        {
            var issuer = await cluster.Actor<ICredentialGrain>(ICredentialGrain.Key).Issuer();
            context.Response.Headers.CacheControl = CredentialKeySet.CacheControl;
            return Results.Json(new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = issuer + CredentialKeySet.Path });
        }
        catch (Exception e)
        {
            return failures.Told(e);
        }
    }
}
