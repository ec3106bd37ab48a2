using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-23, CU-24, at the actor: what systems collect, and what is kept of it.</summary>
public sealed class CollectingTests(PlatformFixture platform)
{
    private static readonly DateTimeOffset s_at = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static CollectedInteraction Item(string id, InteractionKind kind = InteractionKind.Email, string system = "exchange-1") => new(kind, system, id, s_at, null, "in", $"asks about {id} 询价");

    private async Task<(CustomerId Id, ICustomerGrain Customer)> Registered()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key()));
        return (id, customer);
    }

    private void AsCollector(string audience = "internal", string organisation = "hq", string client = "mail-gateway") => platform.As(client, audience, organisation, Scopes.InteractionsWrite);

    private async Task<List<NewInteraction>> KeptAsync(CustomerId id)
    {
        var kept = new List<NewInteraction>();
        await foreach (var (_, _, entry) in platform.Service<JournalReader>().Read("customer", id.Value, 0, TestContext.Current.CancellationToken))
            foreach (var happened in Entries.Events<CustomerEvent>(entry).OfType<InteractionsRecorded>())
                foreach (var one in happened.Interactions) kept.Add(JsonSerializer.Deserialize<NewInteraction>((await platform.Service<DataKeys>().Open(one.Content))!, DomainJson.Options)!);
        return kept;
    }

    private static IEnumerable<InteractionStatus> Statuses(CustomerAnswer answer) => Assert.IsType<InteractionsCollected>(answer).Outcomes.Select(one => one.Status);

    [Fact]
    public async Task Every_kind_is_kept_with_where_it_comes_from()
    {
        var (id, customer) = await Registered();
        AsCollector();
        var items = Enum.GetValues<InteractionKind>().Select(kind => Item($"i-{kind}", kind)).ToArray();
        Assert.All(Statuses(await customer.CollectInteractions([.. items], PlatformFixture.Key())), status => Assert.Equal(InteractionStatus.Accepted, status));
        var kept = await KeptAsync(id);
        Assert.Equal(7, kept.Count);
        foreach (var (item, one) in items.Zip(kept))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Summary)));
            Assert.Equal(new InteractionProvenance(item.Kind, "exchange-1", item.SourceId, "hq", "mail-gateway", one.Provenance!.ReceivedAt, hash), one.Provenance);
            Assert.InRange(one.Provenance.ReceivedAt, TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow().AddMinutes(5));
            Assert.Equal((item.Summary, item.OccurredAt), (one.Summary, one.OccurredAt));
        }
        Assert.Equal(7, kept.Select(one => one.Channel).Distinct().Count());
    }

    [Fact]
    public async Task What_is_sent_again_is_known_by_organisation_system_and_id_and_a_retry_gets_the_first_answer()
    {
        var (id, customer) = await Registered();
        AsCollector();
        var key = PlatformFixture.Key();
        var bad = Item("bad") with { Direction = "sideways" };
        Assert.Equal([InteractionStatus.Accepted, InteractionStatus.Refused], Statuses(await customer.CollectInteractions([Item("a"), bad], key)));
        Assert.Equal([InteractionStatus.Accepted, InteractionStatus.Refused], Statuses(await customer.CollectInteractions([Item("a"), bad], key)));
        Assert.Equal([InteractionStatus.Known, InteractionStatus.Accepted], Statuses(await customer.CollectInteractions([Item("a") with { Summary = "another word" }, Item("a", system: "exchange-2")], PlatformFixture.Key())));
        AsCollector(client: "another-gateway");
        Assert.Equal([InteractionStatus.Known], Statuses(await customer.CollectInteractions([Item("a")], PlatformFixture.Key())));
        Assert.Equal(2, (await KeptAsync(id)).Count);
    }

    [Fact]
    public async Task One_that_is_out_of_range_says_what_it_must_be_and_keeps_no_other_out()
    {
        var (id, customer) = await Registered();
        AsCollector();
        CollectedInteraction[] bad =
        [
            Item("k", (InteractionKind)99), Item("s", system: ""), Item(""), Item("o") with { OccurredAt = TimeProvider.System.GetUtcNow().AddDays(2) }, Item("c") with { Channel = "" },
            Item("d") with { Direction = "up" }, Item("m") with { Summary = new('x', CollectedInteraction.SummaryLengthMax + 1) },
        ];
        var answer = Assert.IsType<InteractionsCollected>(await customer.CollectInteractions([.. bad, Item("good") with { Summary = new('x', CollectedInteraction.SummaryLengthMax) }], PlatformFixture.Key()));
        Assert.Equal(["kind", "system", "sourceId", "occurredAt", "channel", "direction", "summary", null], answer.Outcomes.Select(one => one.Refusal?.Message.Split(' ')[0]));
        Assert.Equal("good", Assert.Single(await KeptAsync(id)).Source);
    }

    [Fact]
    public async Task What_is_read_by_consent_shows_them_beside_those_that_were_imported()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        await customer.RecordInteractions([new("mail-1", s_at.AddDays(-1), "e-mail", "out", "imported")], PlatformFixture.Key());
        AsCollector();
        await customer.CollectInteractions([Item("a", InteractionKind.WeCom)], PlatformFixture.Key());
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        await customer.GrantConsent(new("partner_demo", DataCategory.Interactions, "p", LegalBasis.Consent, ["channel", "summary"], null, CrossBorder: false), PlatformFixture.Key());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);
        Assert.Equal([("WeCom", "asks about a 询价"), ("e-mail", "imported")], (await customer.ReadInteractions(new(["channel", "summary"], "p"), PlatformFixture.Key())).Interactions.Select(one => (one.Channel, one.Summary)));
    }

    [Fact]
    public async Task To_a_partner_a_customer_that_has_not_let_it_near_is_like_one_that_never_was()
    {
        var (id, customer) = await Registered();
        var nobody = platform.Grain<ICustomerGrain>(PlatformFixture.Fresh<CustomerId>().Value);
        AsCollector("partner", "partner_demo", "partner-demo");
        foreach (var grain in new[] { customer, nobody })
            Assert.Equal(CustomerRefusals.CustomerUnknown, Assert.IsType<CustomerRefused>(await grain.CollectInteractions([Item("a")], PlatformFixture.Key())).Refusal);
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        await customer.GrantConsent(new("partner_demo", DataCategory.Interactions, "p", LegalBasis.Consent, ["channel"], null, CrossBorder: false), PlatformFixture.Key());
        AsCollector("partner", "partner_demo", "partner-demo");
        Assert.Equal([InteractionStatus.Accepted], Statuses(await customer.CollectInteractions([Item("a")], PlatformFixture.Key())));
        Assert.Equal("partner_demo", Assert.Single(await KeptAsync(id)).Provenance!.Organisation);
    }

    [Fact]
    public void Yesterdays_sealed_interactions_load_and_are_written_as_they_were()
    {
        const string Yesterday = """{"source":"mail-1","occurredAt":"2026-03-01T08:00:00+00:00","channel":"e-mail","direction":"in","summary":"asks"}""";
        var read = JsonSerializer.Deserialize<NewInteraction>(Yesterday, DomainJson.Options)!;
        Assert.Null(read.Provenance);
        Assert.Equal(Yesterday, JsonSerializer.Serialize(read, DomainJson.Options));
    }
}
