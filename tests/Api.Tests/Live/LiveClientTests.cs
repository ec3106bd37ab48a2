using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Live;

/// <summary>Subscriptions with the graphql-ws and graphql-sse clients from npm; the suite itself is tests/clients/live.test.js.</summary>
public sealed class LiveClientTests(Platform platform)
{
    [Fact]
    public async Task The_clients_that_partners_use_work_over_both_transports()
    {
        await using var conductor = await Conductor.StartAsync(platform);
        await using var impatient = await Conductor.StartAsync(platform, settings => settings["Ecosystem:Live:StallSeconds"] = "1");
        await NpmClients.RunAsync(
            "live.test.js",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["URL"] = new Uri(conductor.Api.Address, "graphql").AbsoluteUri,
                ["TOKEN"] = Tokens.Headquarters(platform.Issuer),
                ["CONDUCTOR"] = conductor.Address.AbsoluteUri,
                ["IMPATIENT_URL"] = new Uri(impatient.Api.Address, "graphql").AbsoluteUri,
                ["IMPATIENT_CONDUCTOR"] = impatient.Address.AbsoluteUri,
            },
            TestContext.Current.CancellationToken);
    }
}
