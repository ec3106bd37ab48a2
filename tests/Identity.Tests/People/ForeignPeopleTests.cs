using System.Text.Json;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.People;

/// <summary>openid-client and oauth4webapi from npm, with a browser without scripts, against two nodes; the suites themselves are tests/clients/people/*.test.js.</summary>
public sealed class ForeignPeopleTests(PeopleCluster cluster) : IClassFixture<PeopleCluster>
{
    public static TheoryData<string> Suites => [.. PeopleCluster.Suites];

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task People_sign_in_through_client_libraries_nobody_here_wrote(string suite)
    {
        var point = Samples.Key.ECDsa.ExportParameters(includePrivateParameters: true);
        await NpmClients.RunAsync($"people/{suite}.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ISSUER"] = cluster.One.Issuer.AbsoluteUri,
            ["OTHER_NODE"] = cluster.Other.Http.BaseAddress!.AbsoluteUri,
            ["LEAD"] = PeopleCluster.LeadOf(suite),
            ["RESOURCE"] = "urn:ecosystem:api",
            ["SECRET"] = Samples.Secret,
            ["PEOPLE"] = JsonSerializer.Serialize(PeopleCluster.People.Select(person => new { user = person.UserName, password = person.Password, totp = person.TotpSecret })),
            ["KEY"] = JsonSerializer.Serialize(new
            {
                kty = "EC",
                crv = "P-256",
                kid = Samples.Key.KeyId,
                x = Base64UrlEncoder.Encode(point.Q.X),
                y = Base64UrlEncoder.Encode(point.Q.Y),
                d = Base64UrlEncoder.Encode(point.D),
            }),
        }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_suite_in_the_folder_is_run() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "clients", "people"), "*.test.js").Select(file => Path.GetFileName(file)[..^".test.js".Length]).Order(StringComparer.Ordinal),
        PeopleCluster.Suites.Order(StringComparer.Ordinal));
}
