using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Credentials;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Governance;
using Ecosystem.Grains.Tests.Approvals;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Grains.Tests.Governance;

/// <summary>GB-9 to GB-16: drafted after the quarter, published by a motion, read by anybody, signed, and counted again with the same result.</summary>
public sealed class WhitePaperTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quarter_with_customers_is_drafted_published_signed_and_counted_again()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        var library = cluster.Grain<IWhitePapersGrain>(IWhitePapersGrain.Key);
        var quarter = Quarter.Of(cluster.Time.GetUtcNow());
        await Seated.FillAsync(platform, board, 3, cluster.Time.GetUtcNow());
        await UseDataAsync(cluster, customers: 6);
        await cluster.Service<WhitePaperWorker>().LookAsync(Cancelled);
        Assert.Empty((await Seated.ViewAsync(platform, board)).Papers);

        // The reads are in the quarter that ends now; this one comes after it.
        cluster.Time.SetUtcNow(GovernanceBoard.EndOf(quarter) + WhitePaperWorker.Settles);
        await UseDataAsync(cluster, customers: 1);
        await cluster.Service<WhitePaperWorker>().LookAsync(Cancelled);
        var drafted = Assert.Single((await Seated.ViewAsync(platform, board)).Papers);
        Assert.NotNull(drafted.Record);
        Assert.False(drafted.Overdue);

        await cluster.Service<GovernanceFollower>().CaughtUpAsync(Cancelled);
        var name = $"{quarter}.zh-CN.pdf";
        Assert.Null(await library.File(name));
        Assert.Empty(await library.Published());
        Seated.As(platform, "reader");
        Assert.NotNull(await library.Draft(name));

        var motion = await Seated.ProposeAsync(platform, board, publish: quarter);
        foreach (var seat in Seated.Seats.Take(3)) Seated.Accepted(await Seated.VoteAsync(platform, board, motion, seat, Vote.For));
        await cluster.Service<GovernanceFollower>().CaughtUpAsync(Cancelled);
        RequestContext.Clear();
        var paper = Assert.Single(await library.Published());
        Assert.Equal(6, paper.Files.Length);
        Assert.Equal("%PDF", Encoding.ASCII.GetString((await library.File(name))!.Content.AsSpan(0, 4)));
        var manifest = await SignedAsync(library, cluster.Grain<ICredentialGrain>(ICredentialGrain.Key), quarter);
        Assert.Equal(paper.Manifest, manifest.Digest());
        foreach (var file in manifest.Files) Assert.Equal(file, PaperFile.Of(file.Name, (await library.File(file.Name))!.Content.AsSpan()));

        Assert.Equal((6L, 6L, 6L), (manifest.Figures.Of(FigureNames.WithPassport).Value, manifest.Figures.Of(FigureNames.Reads).Value, manifest.Figures.Of(FigureNames.WithdrawnInTime).Value));
        Assert.Equal(("co-marketing", 6L), (manifest.Figures.Breakdown(FigureNames.ReadsByPurpose)!.Rows[0].Key, manifest.Figures.Breakdown(FigureNames.ReadsByPurpose)!.Rows[0].Value));
        var again = await cluster.Service<FigureGatherer>().GatherAsync(quarter, manifest.Figures.Log.Note, BoardRules.Of(manifest.Figures.Rules), Cancelled);
        Assert.Equal(Text(manifest.Figures), Text(again));
    }

    [Fact]
    public async Task Quarters_that_ended_while_nobody_was_there_are_drafted_the_oldest_first_and_are_overdue_until_published()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        await Seated.FillAsync(platform, board, 3, cluster.Time.GetUtcNow());
        var first = Quarter.Of(cluster.Time.GetUtcNow());
        await cluster.Stop();
        cluster.Time.SetUtcNow(GovernanceBoard.DueOf(first.Next));
        await cluster.Start();
        board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        // Both silos' workers look at once, and one of them has looked before.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => cluster.Service<WhitePaperWorker>().LookAsync(Cancelled)));
        await cluster.MinutesGoByUntil(async () =>
        {
            await cluster.Service<WhitePaperWorker>().LookAsync(Cancelled);
            return (await Seated.ViewAsync(platform, board)).Papers.All(paper => paper.Record is not null);
        });
        var papers = (await Seated.ViewAsync(platform, board)).Papers;
        Assert.Equal([(first.Next, true), (first, true)], papers.Select(paper => (paper.Quarter, paper.Overdue)));
        Assert.Equal(2L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"whitePaperDrafted\"%'"));
    }

    [Fact]
    public async Task Of_a_log_that_no_longer_gives_its_signed_root_there_is_no_paper()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        await Seated.FillAsync(platform, board, 1, cluster.Time.GetUtcNow());
        var last = (long)(await cluster.Database.ScalarAsync("select max(position) from journal.commits"))!;
        var note = (await cluster.Service<Ecosystem.Grains.Audit.AuditLog>().WaitForProofAsync(last, Cancelled)).Note;
        var (gatherer, quarter) = (cluster.Service<FigureGatherer>(), Quarter.Of(cluster.Time.GetUtcNow()));
        Assert.Equal(0, (await gatherer.GatherAsync(quarter, note, BoardRules.Current, Cancelled)).Of(FigureNames.Reads).Value);
        await Assert.ThrowsAsync<InvalidOperationException>(() => gatherer.GatherAsync(quarter, note.Replace("ecosystem", "ecosystex", StringComparison.Ordinal), BoardRules.Current, Cancelled));
        await cluster.Database.ScalarAsync("update journal.commits set entry = replace(entry, 'elected', 'chosen') returning 1");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => gatherer.GatherAsync(quarter, note, BoardRules.Current, Cancelled));
        Assert.Contains("verify-log", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_cannot_show_chinese_is_refused_by_name()
    {
        var settings = new Microsoft.Extensions.Configuration.ConfigurationManager { [PaperFont.Setting] = "/nowhere/font.ttf" };
        Assert.Contains("/nowhere/font.ttf", Assert.Throws<InvalidOperationException>(() => new PaperFont(settings).Open()).Message, StringComparison.Ordinal);
    }

    /// <summary>Customers that grant a read, are read, and withdraw.</summary>
    private async Task UseDataAsync(ClockedCluster cluster, int customers)
    {
        for (var n = 0; n < customers; n++)
        {
            var id = PlatformFixture.Fresh<CustomerId>();
            var customer = cluster.Grain<ICustomerGrain>(id.Value);
            platform.AsHeadquarters();
            Assert.IsType<CustomerAccepted>(await customer.Register(new("Galaxy", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key()));
            platform.As("customer", "customer", id.Value, "passport:read", "passport:write");
            var consent = Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new("partner_demo", DataCategory.Profile, "co-marketing", LegalBasis.Consent, ["name"], null, false), PlatformFixture.Key())).Consent;
            platform.As("partner", "partner", "partner_demo", "customers:read");
            Assert.Null((await customer.ReadProfile(new(["name"], "co-marketing"), PlatformFixture.Key())).Refusal);
            platform.As("customer", "customer", id.Value, "passport:read", "passport:write");
            Assert.IsType<WithdrawalAnswer>(await customer.WithdrawConsent(consent.Id, PlatformFixture.Key()));
        }
    }

    /// <summary>The manifest, once its signature was verified with the published key.</summary>
    private static async Task<WhitePaperManifest> SignedAsync(IWhitePapersGrain library, ICredentialGrain keysOf, Quarter quarter)
    {
        var parts = Encoding.ASCII.GetString((await library.File($"{quarter}.jws"))!.Content.AsSpan()).Split('.');
        var keys = new JsonWebKeySet(await keysOf.Keys());
        var kid = JsonDocument.Parse(Base64UrlEncoder.Decode(parts[0])).RootElement.GetProperty("kid").GetString();
        var jwk = keys.Keys.Single(key => key.Kid == kid);
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Base64UrlEncoder.DecodeBytes(jwk.X), Y = Base64UrlEncoder.DecodeBytes(jwk.Y) } });
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64UrlEncoder.DecodeBytes(parts[2]), HashAlgorithmName.SHA256));
        var payload = Base64UrlEncoder.DecodeBytes(parts[1]);
        Assert.Equal((await library.File($"{quarter}.json"))!.Content.AsEnumerable(), payload);
        return JsonSerializer.Deserialize<WhitePaperManifest>(payload, DomainJson.Options)!;
    }

    private static string Text<T>(T value) => Encoding.UTF8.GetString(CanonicalJson.Serialize(value, DomainJson.Options));
}
