using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-2 and CU-3: consent given and taken back.</summary>
public class ConsentTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    [Fact]
    public void A_grant_is_kept_as_asked_with_its_fields_once_each_in_the_catalogues_order()
    {
        var customer = PlayedCustomer.Registered();

        var consent = customer.Grant(PlayedCustomer.Wanted("sector", "name", "sector") with { CrossBorder = true, ExpiresAt = s_now.AddDays(1), LegalBasis = LegalBasis.Contract });

        Assert.Equal(
            (new ConsentId("co_1"), "partner_demo", DataCategory.Profile, "joint planning", LegalBasis.Contract, s_now, s_now.AddDays(1), true, (long?)null),
            (consent.Id, consent.Grantee, consent.Category, consent.Purpose, consent.LegalBasis, consent.GrantedAt, consent.ExpiresAt, consent.CrossBorder, consent.WithdrawnAtEpoch));
        Assert.Equal(["name", "sector"], consent.Fields);
        Assert.Same(consent, Assert.IsType<ConsentGranted>(Assert.Single(customer.Happened)).Consent);
        Assert.Same(consent, customer.State.Consents[consent.Id]);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(72, 120, true)]
    [InlineData(0, 1, false)]
    [InlineData(73, 1, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 121, false)]
    public void A_grantee_has_up_to_72_characters_and_a_purpose_up_to_120(int grantee, int purpose, bool granted) =>
        Assert.Equal(granted, PlayedCustomer.Registered().Ask(PlayedCustomer.Wanted("name") with { Grantee = new string('g', grantee), Purpose = new string('p', purpose) }, s_now) is ConsentAnswer);

    [Fact]
    public void An_expiry_lies_at_least_a_microsecond_ahead()
    {
        Assert.Equal("EXPIRY_PASSED", PlayedCustomer.Registered().Refused(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now }).Code);
        PlayedCustomer.Registered().Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddMicroseconds(1) });
    }

    [Fact]
    public void Fields_that_were_never_given_or_are_null_are_refused()
    {
        Assert.Equal("OUT_OF_RANGE", PlayedCustomer.Registered().Refused(PlayedCustomer.Wanted() with { Fields = default }).Code);
        Assert.Equal("FIELD_UNKNOWN", PlayedCustomer.Registered().Refused(PlayedCustomer.Wanted([null!])).Code);
        Assert.Equal("FIELD_UNKNOWN", PlayedCustomer.Registered().Refused(PlayedCustomer.Reading([null!])).Code);
    }

    [Fact]
    public void A_field_belongs_to_its_own_category() =>
        Assert.Equal("FIELD_UNKNOWN", PlayedCustomer.Registered().Refused(PlayedCustomer.Wanted("summary")).Code);

    [Fact]
    public void Every_field_of_the_catalogue_can_be_granted()
    {
        foreach (var (category, fields) in DataCatalogue.Fields)
            Assert.Equal(fields, PlayedCustomer.Registered().Grant(PlayedCustomer.Wanted([.. fields.Reverse()]) with { Category = category }).Fields);
    }

    [Fact]
    public void A_withdrawal_raises_the_epoch_and_the_next_read_is_refused()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        Assert.IsType<ReadAllowed>(customer.Read(s_now, "name"));

        Assert.Equal(new WithdrawalAnswer(new("co_1"), 1), customer.Ask(new WithdrawConsent(new("co_1")), s_now));

        Assert.Equal(new ConsentWithdrawn(new("co_1"), 1) { At = s_now }, Assert.Single(customer.Happened));
        Assert.Equal(1, customer.State.Consents[new("co_1")].WithdrawnAtEpoch);
        Assert.Equal("CONSENT_WITHDRAWN", customer.RefusedRead(s_now, "name"));
    }

    [Fact]
    public void A_grant_is_withdrawn_once_and_not_after_it_expired()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        customer.Ask(new WithdrawConsent(new("co_1")), s_now);
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddHours(1) });

        Assert.Equal("CONSENT_NOT_LIVE", customer.Refused(new WithdrawConsent(new("co_1"))).Code);
        Assert.Equal("CONSENT_NOT_LIVE", Assert.IsType<CustomerRefused>(customer.Ask(new WithdrawConsent(new("co_2")), s_now.AddHours(1))).Refusal.Code);
        Assert.Equal(new WithdrawalAnswer(new("co_2"), 2), customer.Ask(new WithdrawConsent(new("co_2")), s_now.AddHours(1).AddMicroseconds(-1)));
    }

    [Fact]
    public void A_withdrawal_leaves_other_grants_standing()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        customer.Grant("name", "sector");

        customer.Ask(new WithdrawConsent(new("co_1")), s_now);

        var receipt = Assert.IsType<ReadAllowed>(customer.Read(s_now, "name")).Receipt;
        Assert.Equal((new ConsentId("co_2"), 1L), (receipt.Consent, receipt.Epoch));
    }
}
