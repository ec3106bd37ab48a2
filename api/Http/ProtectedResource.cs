using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Http;

/// <summary>OAuth 2.0 protected resource metadata (RFC 9728): where to get a token, and which scopes there are.</summary>
public static class ProtectedResource
{
    private static readonly string[] s_methods = ["header"];

    public const string Path = "/.well-known/oauth-protected-resource";

    /// <summary>The metadata document.</summary>
    /// <remarks>The resource is the value for the <c>resource</c> parameter of a token request (RFC 8707), the same for every address the API is reached under.</remarks>
    public static IResult Document(TokenVerifierOptions options) => Results.Json(new Dictionary<string, object>
    {
        ["resource"] = options.Audience,
        ["resource_name"] = "Ecosystem API",
        ["authorization_servers"] = new[] { options.Issuer.AbsoluteUri },
        ["scopes_supported"] = Capabilities.All.Where(row => row is { Field: not null, Scope: not null }).Select(row => row.Scope).Append(Scopes.DecisionsEvaluate).Distinct().Order(StringComparer.Ordinal).ToArray(),
        ["dpop_signing_alg_values_supported"] = KeyProof.Algorithms,
        ["tls_client_certificate_bound_access_tokens"] = true,
        ["bearer_methods_supported"] = s_methods,
    });
}
