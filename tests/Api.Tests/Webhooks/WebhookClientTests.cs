using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Webhooks;

/// <summary>Webhooks received with the standardwebhooks library from npm; the suite itself is tests/clients/webhooks.test.js, the example that of docs/webhooks.md.</summary>
public sealed partial class WebhookClientTests(Platform platform)
{
    private readonly string _partner = $"partner_{Platform.Key()}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_library_that_receivers_use_verifies_what_is_sent() => await NpmClients.RunAsync(
        "webhooks.test.js",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["URL"] = new Uri(platform.Api.Address, "graphql").AbsoluteUri,
            ["PARTNER"] = _partner,
            ["PARTNER_TOKEN"] = platform.Issuer.TokenFor("partner", "partner", _partner, [.. Tokens.AllScopes]),
            ["CUSTOMER_TOKEN"] = Tokens.Customer(platform.Issuer, await RegisteredAsync()),
        },
        Cancelled);

    [Fact]
    public async Task The_example_of_the_document_receives_and_verifies()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "webhooks.md"), Cancelled);
        var example = Example().Match(document).Groups["code"].Value;
        Assert.Contains("8787", example, StringComparison.Ordinal);
        var port = FreePort();
        var (_, secret) = await Hooks.OfPartner(platform, _partner).CreateAsync(new($"http://127.0.0.1:{port}/hooks"), "consent.granted");
        var running = NpmClients.RunUntilAsync(
            example.Replace("8787", $"{port}", StringComparison.Ordinal), "consent.granted", new Dictionary<string, string>(StringComparer.Ordinal) { ["WEBHOOK_SECRET"] = secret }, Cancelled);
        var customer = await RegisteredAsync();
        await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, customer), $$"""
            mutation { grantConsent(input: { grantee: "{{_partner}}", category: PROFILE, purpose: "p", fields: ["name"], idempotencyKey: "{{Platform.Key()}}" }) { __typename } }
            """);
        // Until it listens the message fails, and comes again.
        Assert.Contains(customer, await running, StringComparison.Ordinal);
    }

    private async Task<string> RegisteredAsync()
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        await platform.Grain<ICustomerGrain>(id).Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key());
        return id;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("^```js\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
