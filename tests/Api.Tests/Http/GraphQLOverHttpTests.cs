using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Http;

/// <summary>The audits of graphql-http from npm; the suite itself is tests/clients/graphql-http.test.js.</summary>
public sealed class GraphQLOverHttpTests(Platform platform)
{
    [Fact]
    public Task Every_audit_of_the_GraphQL_over_HTTP_specification_passes() => NpmClients.RunAsync(
        "graphql-http.test.js",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["URL"] = new Uri(platform.Api.Address, "graphql").AbsoluteUri, ["TOKEN"] = Tokens.Headquarters(platform.Issuer) },
        TestContext.Current.CancellationToken);
}
