using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>CU-9 to CU-11: what leaves the platform is verified by libraries nobody here wrote; the suite itself is tests/clients/passport.test.js.</summary>
public sealed class PassportClientTests(Platform platform)
{
    [Fact]
    public async Task Receipts_and_credentials_are_valid_to_those_who_get_them()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var withdrawn = await world.GrantAsync();
        await world.WithdrawAsync(withdrawn);
        await world.GrantAsync();
        await NpmClients.RunAsync(
            "passport.test.js",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["API"] = platform.Api.Address.AbsoluteUri,
                ["ISSUER"] = Platform.CredentialIssuer,
                ["TOKEN"] = world.CustomerToken,
                ["CUSTOMER"] = world.Customer,
                ["WITHDRAWN"] = withdrawn,
                ["EXAMPLES"] = SharedData.At("vectors/consent"),
            },
            TestContext.Current.CancellationToken);
    }
}
