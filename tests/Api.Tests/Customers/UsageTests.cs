using System.Diagnostics;
using Ecosystem.Api.Tests.Live;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>CU-8: the customer sees each use of its data, at once and without gaps.</summary>
public sealed class UsageTests(Platform platform)
{
    private const string Follow = "subscription($after: String) { usage(after: $after) { place receipts { id reader client fields purpose at } } }";

    private static readonly TimeSpan s_goal = TimeSpan.FromSeconds(1);

    private static IEnumerable<string> Receipts(Answer answer) => answer.Data.GetProperty("usage").GetProperty("receipts").EnumerateArray().Select(receipt => receipt.GetProperty("id").GetString()!);

    private static string Place(Answer answer) => answer.Data.GetProperty("usage").GetProperty("place").GetString()!;

    [Fact]
    public async Task A_read_is_seen_within_a_second_with_who_and_what_and_why()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        await using var events = await EventReader.OpenAsync(platform.Api, world.CustomerToken, Follow);
        Assert.Empty(Receipts(await events.NextAsync()));
        var took = new List<TimeSpan>();
        for (var i = 0; i < 5; i++)
        {
            var receipt = await world.ReceiptAsync();
            var since = Stopwatch.GetTimestamp();
            var seen = (await events.NextAsync()).Data.GetProperty("usage").GetProperty("receipts");
            took.Add(Stopwatch.GetElapsedTime(since));
            Assert.Equal($$"""{"id":"{{receipt}}","reader":"{{world.Partner}}","client":"{{world.Partner}}-client","fields":["name"],"purpose":"co-marketing","at":"{{seen[0].GetProperty("at").GetString()}}"}""", Assert.Single(seen.EnumerateArray()).GetRawText());
        }
        // Of several, so that one stall of the machine is not taken for ours.
        Assert.True(took.Order().ElementAt(took.Count / 2) < s_goal, string.Join(", ", took));
    }

    [Fact]
    public async Task Of_many_reads_at_once_none_is_left_out_and_none_is_told_twice()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var consent = await world.GrantAsync();
        await using var events = await EventReader.OpenAsync(platform.Api, world.CustomerToken, Follow);
        await events.NextAsync();

        var reads = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => world.ReceiptAsync()));
        // What is no read is between them, and is told of nobody.
        await world.WithdrawAsync(consent);
        var seen = new List<string>();
        while (seen.Count < reads.Length) seen.AddRange(Receipts(await events.NextAsync()));

        Assert.Equal(reads.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_was_away_goes_on_from_the_place_it_knows()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        string place;
        await using (var events = await EventReader.OpenAsync(platform.Api, world.CustomerToken, Follow))
        {
            await events.NextAsync();
            await world.ReceiptAsync();
            place = Place(await events.NextAsync());
        }
        // More than a page looks through.
        var missed = new List<string>();
        for (var i = 0; i < 230; i++) missed.Add(await world.ReceiptAsync());

        await using var again = await EventReader.OpenAsync(platform.Api, world.CustomerToken, new { query = Follow, variables = new { after = place } });
        var seen = new List<string>();
        while (seen.Count < missed.Count) seen.AddRange(Receipts(await again.NextAsync()));
        Assert.Equal(missed, seen);
    }

    [Fact]
    public async Task Nobody_is_told_of_another_customers_usage_and_nonsense_is_no_place()
    {
        var (world, other) = (await PassportWorld.MadeAsync(platform), await PassportWorld.MadeAsync(platform));
        await world.GrantAsync();
        await other.GrantAsync();
        await using var events = await EventReader.OpenAsync(platform.Api, other.CustomerToken, Follow);
        await events.NextAsync();
        await world.ReceiptAsync();
        var own = await other.ReceiptAsync();
        Assert.Equal([own], Receipts(await events.NextAsync()));

        await using var nonsense = await EventReader.OpenAsync(platform.Api, world.CustomerToken, new { query = Follow, variables = new { after = "yesterday" } });
        Assert.Equal("BAD_INPUT", (await nonsense.NextAsync()).Code);
    }

    [Fact]
    public async Task The_clients_that_customers_use_see_it_over_both_transports()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        await NpmClients.RunAsync(
            "usage.test.js",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["URL"] = new Uri(platform.Api.Address, "graphql").AbsoluteUri,
                ["CUSTOMER"] = world.Customer,
                ["CUSTOMER_TOKEN"] = world.CustomerToken,
                ["PARTNER_TOKEN"] = world.PartnerToken,
            },
            TestContext.Current.CancellationToken);
    }
}
