using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Tests.Customers;

public sealed class CustomerGrainTests(PlatformFixture platform)
{
    private static readonly RegisterCustomer s_customer = new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null);
    private static readonly DataRequest s_request = new(["name", "sector"], "co-marketing");

    private void AsCustomer(CustomerId id) => platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);

    private void AsPartner() => platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);

    private async Task<(CustomerId Id, ICustomerGrain Customer)> Registered()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(s_customer, PlatformFixture.Key()));
        return (id, customer);
    }

    private async Task<Consent> Grant(CustomerId id, ICustomerGrain customer)
    {
        AsCustomer(id);
        var request = new ConsentRequest("partner_demo", DataCategory.Profile, "co-marketing", LegalBasis.Consent, ["name", "sector"], null, CrossBorder: false);
        return Assert.IsType<ConsentAnswer>(await customer.GrantConsent(request, PlatformFixture.Key())).Consent;
    }

    [Fact]
    public async Task Without_consent_nothing_is_read_with_consent_exactly_what_was_granted_and_after_withdrawal_nothing()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        AsPartner();
        Assert.Equal("NO_CONSENT", (await customer.ReadProfile(s_request, PlatformFixture.Key())).Refusal!.Code);

        var consent = await Grant(id, customer);
        AsPartner();
        var reply = await customer.ReadProfile(s_request, PlatformFixture.Key());
        Assert.Equal(new ProfileData("星河制造 Galaxy Works", "manufacturing", null, null, null, null, null), reply.Profile);
        Assert.Equal(("partner_demo", "partner-demo", consent.Id, 0L), (reply.Receipt!.Reader, reply.Receipt.Client, reply.Receipt.Consent, reply.Receipt.Epoch));
        Assert.Equal("FIELD_NOT_GRANTED", (await customer.ReadProfile(new(["revenue"], "co-marketing"), PlatformFixture.Key())).Refusal!.Code);

        AsCustomer(id);
        Assert.Equal(1, Assert.IsType<WithdrawalAnswer>(await customer.WithdrawConsent(consent.Id, PlatformFixture.Key())).Epoch);
        AsPartner();
        Assert.Equal("CONSENT_WITHDRAWN", (await customer.ReadProfile(s_request, PlatformFixture.Key())).Refusal!.Code);
    }

    private async Task<long> Count(CustomerId id, string happened) =>
        (long)(await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{id}' and entry::jsonb #>> '{{events,0,type}}' = '{happened}'"))!;

    [Fact]
    public async Task A_repeated_read_is_answered_under_its_receipt_and_under_a_new_one_once_the_data_has_changed()
    {
        var (id, customer) = await Registered();
        await Grant(id, customer);
        AsCustomer(id);
        await customer.GrantConsent(new("partner_demo", DataCategory.Interactions, "co-marketing", LegalBasis.Consent, ["summary"], null, CrossBorder: false), PlatformFixture.Key());
        var talks = new DataRequest(["summary"], "co-marketing");
        var (profileKey, talksKey) = (PlatformFixture.Key(), PlatformFixture.Key());
        AsPartner();
        var (profile, none) = (await customer.ReadProfile(s_request, profileKey), await customer.ReadInteractions(talks, talksKey));
        Assert.Empty(none.Interactions);
        Assert.Equal(none.Receipt!.Id, (await customer.ReadInteractions(talks, talksKey)).Receipt!.Id);
        Assert.Equal(2, await Count(id, "dataRead"));

        platform.AsHeadquarters();
        await customer.RecordInteractions([new("mail-1", DateTimeOffset.UnixEpoch, "e-mail", "in", "asks for a quote")], PlatformFixture.Key());
        await customer.Register(s_customer with { Sector = "medical" }, PlatformFixture.Key());
        AsPartner();
        var (later, one) = (await customer.ReadProfile(s_request, profileKey), await customer.ReadInteractions(talks, talksKey));

        Assert.Equal(("medical", "asks for a quote"), (later.Profile!.Sector, Assert.Single(one.Interactions).Summary));
        Assert.NotEqual((profile.Receipt!.Id, none.Receipt.Id), (later.Receipt!.Id, one.Receipt!.Id));
        Assert.Equal((2L, 1L), (later.Receipt.Revision, one.Receipt.Revision));
        Assert.Equal(4, await Count(id, "dataRead"));
    }

    [Fact]
    public async Task A_repeat_is_judged_by_what_was_committed_though_this_activation_has_not_heard_of_it()
    {
        var (id, customer) = await Registered();
        var consent = await Grant(id, customer);
        AsPartner();
        var key = PlatformFixture.Key();
        Assert.NotNull((await customer.ReadProfile(s_request, key)).Profile);
        var cancellation = TestContext.Current.CancellationToken;
        var last = await platform.Service<JournalReader>().Read("customer", id.Value, 0, cancellation).LastAsync(cancellation);
        var elsewhere = PlatformFixture.Key();
        var withdrawal = new Entry<CustomerCommand, CustomerAnswer, CustomerEvent>(
            new("customer", id.Value), last.Version + 1, platform.Service<Clock>().Now(), new("admin", "customer-admin", Audience.Customer, id.Value), elsewhere,
            new WithdrawConsent(consent.Id), new WithdrawalAnswer(consent.Id, 1), [new ConsentWithdrawn(consent.Id, 1)], Entries.LeafHash(last.Entry));
        Assert.IsType<Committed>(await platform.Service<PostgresJournal>().Append(
            new("customer", id.Value, withdrawal.Version, "customer-admin", elsewhere, [1], Entries.Write(withdrawal)), cancellation));

        Assert.Null((await customer.ReadProfile(s_request, key)).Profile);
        Assert.Equal(1, await Count(id, "dataRead"));
    }

    [Fact]
    public async Task A_refused_read_writes_as_much_for_a_customer_that_nobody_registered_and_is_written_again_when_repeated()
    {
        var (known, _) = await Registered();
        var unknown = PlatformFixture.Fresh<CustomerId>();
        AsPartner();
        foreach (var id in new[] { known, unknown })
        {
            var key = PlatformFixture.Key();
            for (var times = 1; times <= 2; times++)
            {
                Assert.NotNull((await platform.Grain<ICustomerGrain>(id.Value).ReadProfile(s_request, key)).Refusal);
                Assert.Equal(times, await Count(id, "readRefused"));
            }
        }
    }

    [Fact]
    public async Task A_key_spent_by_a_refusal_reads_once_consent_is_given_whether_or_not_the_customer_was_there_when_it_was_spent()
    {
        var (there, _) = await Registered();
        var toCome = PlatformFixture.Fresh<CustomerId>();
        foreach (var id in new[] { there, toCome })
        {
            var (customer, key) = (platform.Grain<ICustomerGrain>(id.Value), PlatformFixture.Key());
            AsPartner();
            Assert.Null((await customer.ReadProfile(s_request, key)).Profile);
            platform.AsHeadquarters();
            await customer.Register(s_customer, PlatformFixture.Key());
            await Grant(id, customer);
            AsPartner();
            Assert.NotNull((await customer.ReadProfile(s_request, key)).Profile);
        }
    }

    [Fact]
    public async Task A_retry_of_a_read_gets_its_receipt_again_but_no_data_once_consent_is_withdrawn()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        var consent = await Grant(id, customer);
        AsPartner();
        var key = PlatformFixture.Key();
        var first = await customer.ReadProfile(s_request, key);
        var again = await customer.ReadProfile(s_request, key);
        Assert.Equal(first.Receipt!.Id, again.Receipt!.Id);
        Assert.Equal(first.Profile, again.Profile);

        AsCustomer(id);
        await customer.WithdrawConsent(consent.Id, PlatformFixture.Key());
        AsPartner();
        var late = await customer.ReadProfile(s_request, key);
        Assert.Null(late.Profile);
        Assert.Null(late.Receipt);
        Assert.Equal(1, await Count(id, "readRefused"));
    }

    [Fact]
    public async Task The_receipt_is_in_the_journal_before_the_data_is_answered()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        await Grant(id, customer);
        AsPartner();
        var reply = await customer.ReadProfile(s_request, PlatformFixture.Key());
        var found = await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{id}' and entry like '%\"dataRead\"%' and entry like '%{reply.Receipt!.Id}%'");
        Assert.Equal(1L, found);
    }

    [Fact]
    public async Task Another_customer_sees_and_changes_nothing_and_hears_what_is_heard_of_one_that_does_not_exist()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        var consent = await Grant(id, customer);
        var nobody = platform.Grain<ICustomerGrain>(PlatformFixture.Fresh<CustomerId>().Value);
        AsCustomer(PlatformFixture.Fresh<CustomerId>());
        foreach (var grain in new[] { customer, nobody })
        {
            Assert.Null(await grain.Passport());
            Assert.Null(await grain.OwnProfile());
            Assert.Equal(CustomerRefusals.CustomerUnknown, Assert.IsType<CustomerRefused>(await grain.WithdrawConsent(consent.Id, PlatformFixture.Key())).Refusal);
        }
        AsCustomer(id);
        Assert.Null(Assert.Single((await customer.Passport())!.Consents).WithdrawnAtEpoch);
    }

    [Fact]
    public async Task Registering_the_same_profile_again_changes_nothing()
    {
        var (_, customer) = await Registered();
        platform.AsHeadquarters();
        Assert.Equal(new CustomerAccepted(0), await customer.Register(s_customer, PlatformFixture.Key()));
        Assert.Equal(new CustomerAccepted(1), await customer.Register(s_customer with { Employees = 496 }, PlatformFixture.Key()));
    }

    [Fact]
    public async Task Interactions_are_idempotent_by_source_id_and_sealed()
    {
        var (id, customer) = await Registered();
        platform.AsHeadquarters();
        NewInteraction call = new("mail-1", DateTimeOffset.UnixEpoch, "e-mail", "in", "王经理要求下周报价");
        Assert.Equal(new CustomerAccepted(1), await customer.RecordInteractions([call], PlatformFixture.Key()));
        Assert.Equal(new CustomerAccepted(1), await customer.RecordInteractions([call, call with { Source = "mail-2" }], PlatformFixture.Key()));
        var entries = (string)(await platform.Database.ScalarAsync($"select string_agg(entry, '') from journal.commits where actor_id = '{id}'"))!;
        Assert.DoesNotContain("报价", entries, StringComparison.Ordinal);
    }
}
