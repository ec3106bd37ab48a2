using System.Text.Json;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Grains.Webhooks;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.Certification.Programme;

/// <summary>CE-28 and WH-4 on a real journal and over HTTP: what the programme tells suppliers, and which of them.</summary>
public sealed class RemindedSupplierTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_that_ends_soon_is_told_to_its_supplier_signed_once_a_reminder_and_to_no_other()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        await using var hooks = await Hooks.StartAsync(cluster);
        var system = await cluster.CertifiedAsync();
        var certificate = (await system.View())!.Certificate!;
        cluster.Time.SetUtcNow(certificate.ValidUntil.AddDays(-61));
        await hooks.VisitAsync();
        cluster.Time.SetUtcNow(certificate.ValidUntil.AddDays(-30));
        await hooks.VisitAsync();
        await hooks.VisitAsync();
        var told = Assert.Single(await hooks.ToldAsync(WebhookAudiences.CertificateExpiring));
        Assert.Equal(1, told.SignaturesOf(hooks.Secret));
        using var message = JsonDocument.Parse(told.Body);
        Assert.Equal(WebhookAudiences.CertificateExpiring, message.RootElement.GetProperty("type").GetString());
        Assert.Equal(
            $"certificate={certificate.Id};daysLeft=30;system={system.GetPrimaryKeyString()};validUntil={certificate.ValidUntil.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}",
            string.Join(';', message.RootElement.GetProperty("data").EnumerateObject().Select(one => $"{one.Name}={one.Value.GetString()}")));
        await hooks.OthersHeardNothingAsync();
    }

    [Fact]
    public async Task What_becomes_of_a_certificate_is_told_without_who_did_it_and_why()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        await using var hooks = await Hooks.StartAsync(cluster);
        var system = await cluster.CertifiedAsync();
        cluster.AsOffice("anna");
        ProgrammeCluster.Accepted(await system.Suspend("a complaint", PlatformFixture.Key()));
        ProgrammeCluster.Accepted(await system.Reinstate(PlatformFixture.Key()));
        ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        cluster.AsOffice("ben");
        ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        Assert.Contains("\"cause\":\"office\"", Assert.Single(await hooks.ToldAsync(WebhookAudiences.CertificateSuspended)).Body, StringComparison.Ordinal);
        Assert.Contains("\"cause\":\"office\"", Assert.Single(await hooks.ToldAsync(WebhookAudiences.CertificateReinstated)).Body, StringComparison.Ordinal);
        Assert.Contains("\"end\":\"revoked\"", Assert.Single(await hooks.ToldAsync(WebhookAudiences.CertificateEnded)).Body, StringComparison.Ordinal);
        foreach (var untold in new[] { "complaint", "fraud", "anna", "ben", "supplier_demo" })
            Assert.All(hooks.Mine.Requests, request => Assert.DoesNotContain(untold, request.Body, StringComparison.Ordinal));
        await hooks.OthersHeardNothingAsync();
    }

    [Fact]
    public async Task Of_the_deadline_the_supplier_is_told_for_each_system_without_a_certificate_thirty_and_seven_days_before()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform, ProgrammeRules.Deadline.AddDays(-40));
        await using var hooks = await Hooks.StartAsync(cluster);
        var bare = await cluster.RegisteredAsync();
        await cluster.CertifiedAsync();
        // The clock comes ten minutes late and twice; near the deadline it knocks at both systems.
        foreach (var (daysLeft, knocks) in new[] { (31, 1), (30, 2), (30, 2), (7, 2), (-1, 1) })
        {
            cluster.Time.SetUtcNow(ProgrammeRules.Deadline.AddDays(-daysLeft).AddMinutes(10));
            Assert.Equal(knocks, await hooks.VisitAsync());
        }
        var told = await hooks.ToldAsync(WebhookAudiences.ProgrammeDeadline, 2);
        Assert.Equal(["30", "7"], told.Select(one => Data(one, "daysLeft")).Order(StringComparer.Ordinal));
        Assert.All(told, one => Assert.Equal((bare.GetPrimaryKeyString(), "2027-01-01T00:00:00Z", 1), (Data(one, "system"), Data(one, "deadline"), one.SignaturesOf(hooks.Secret))));
        await hooks.OthersHeardNothingAsync();
    }

    private static string? Data(Received told, string name)
    {
        using var message = JsonDocument.Parse(told.Body);
        return message.RootElement.GetProperty("data").GetProperty(name).GetString();
    }

    /// <summary>Webhooks for everything that suppliers hear, of the supplier of all systems and of another one.</summary>
    private sealed class Hooks(ProgrammeCluster cluster, Receiver mine, Receiver others, string secret) : IAsyncDisposable
    {
        public Receiver Mine => mine;

        public string Secret => secret;

        public static async Task<Hooks> StartAsync(ProgrammeCluster cluster)
        {
            var (mine, others) = (await Receiver.StartAsync(), await Receiver.StartAsync());
            cluster.AsSupplier("another_supplier");
            await CreateAsync(cluster, others);
            cluster.AsSupplier();
            return new(cluster, mine, others, await CreateAsync(cluster, mine));
        }

        /// <summary>Has the clock knock.</summary>
        /// <returns>At how many systems it did.</returns>
        public async Task<int> VisitAsync()
        {
            await cluster.KnownAsync();
            return await cluster.Service<ProgrammeClock>().VisitAsync(Cancelled);
        }

        /// <summary>What came of a type, once everything that is owed of it has come.</summary>
        public async Task<Received[]> ToldAsync(string type, int count = 1)
        {
            await cluster.Service<WebhookFollower>().CaughtUpAsync(Cancelled);
            Assert.Equal((long)count, await cluster.Database.ScalarAsync($"select count(*) from webhooks.deliveries where event_type = '{type}'"));
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
            limit.CancelAfter(TimeSpan.FromSeconds(60));
            while (!Equals(0L, await cluster.Database.ScalarAsync("select count(*) from webhooks.deliveries where status <> 'delivered'"))) await Task.Delay(20, limit.Token);
            return [.. mine.Requests.Where(request => request.Body.Contains($"\"type\":\"{type}\"", StringComparison.Ordinal)).DistinctBy(request => request.Id)];
        }

        public async Task OthersHeardNothingAsync()
        {
            Assert.Equal(0L, await cluster.Database.ScalarAsync("select count(*) from webhooks.deliveries d join webhooks.endpoints e on e.id = d.endpoint where e.organisation = 'another_supplier'"));
            Assert.Empty(others.Requests);
        }

        private static async Task<string> CreateAsync(ProgrammeCluster cluster, Receiver receiver)
        {
            var webhook = cluster.Grain<IWebhookGrain>(PlatformFixture.Fresh<WebhookId>().Value);
            var made = await webhook.Create(new(receiver.Url.AbsoluteUri, WebhookAudiences.EventTypes(Audience.Supplier)), PlatformFixture.Key());
            Assert.Null(made.Refusal);
            return made.Secret!;
        }

        public async ValueTask DisposeAsync()
        {
            await mine.DisposeAsync();
            await others.DisposeAsync();
        }
    }
}
