using System.Text.Json;
using Ecosystem.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.Server;

/// <summary>openid-client, oauth4webapi and jose from npm against two nodes; the suite itself is tests/clients/identity.test.js.</summary>
public sealed class ForeignClientTests(Cluster cluster) : IClassFixture<Cluster>
{
    [Fact]
    public async Task Client_libraries_nobody_here_wrote_get_tokens_and_refusals_as_the_standards_say()
    {
        var point = Samples.Key.ECDsa.ExportParameters(includePrivateParameters: true);
        await NpmClients.RunAsync("identity.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ISSUER"] = cluster.One.Issuer.AbsoluteUri,
            ["OTHER_NODE"] = cluster.Other.Http.BaseAddress!.AbsoluteUri,
            ["SECRET_CLIENT"] = "console",
            ["SECRET"] = Samples.Secret,
            ["KEY_CLIENT"] = "erp",
            ["KEY"] = JsonSerializer.Serialize(new
            {
                kty = "EC",
                crv = "P-256",
                kid = Samples.Key.KeyId,
                x = Base64UrlEncoder.Encode(point.Q.X),
                y = Base64UrlEncoder.Encode(point.Q.Y),
                d = Base64UrlEncoder.Encode(point.D),
            }),
            ["SCOPE"] = "units:read",
            ["FORBIDDEN_SCOPE"] = "audit:read",
            ["RESOURCE"] = "urn:ecosystem:api",
        }, TestContext.Current.CancellationToken);
    }
}
