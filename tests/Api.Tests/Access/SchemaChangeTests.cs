using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Access;

/// <summary>The committed schemas against those of the last release, with graphql-js; the suite itself is tests/clients/schema.test.js.</summary>
public sealed class SchemaChangeTests
{
    [Fact]
    public Task Nothing_that_the_last_release_published_is_taken_away_unless_it_had_said_so()
    {
        var schemas = Path.Combine(Repository.Root, "api", "schema");
        return NpmClients.RunAsync(
            "schema.test.js",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["SCHEMAS"] = schemas, ["RELEASED"] = Path.Combine(schemas, "released") },
            TestContext.Current.CancellationToken);
    }
}
