using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-4 and CU-5: reads by consent, each with its receipt, and refused reads written down.</summary>
public class ReadTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    [Fact]
    public void An_allowed_read_is_answered_with_the_receipt_that_was_written()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name", "sector", "country");

        var receipt = Assert.IsType<ReadAllowed>(customer.Read(s_now, "country", "name", "country")).Receipt;

        Assert.Equal(
            (new ReceiptId("re_2"), "partner_demo", "partner-demo", DataCategory.Profile, "joint planning", new ConsentId("co_1"), 0L, s_now),
            (receipt.Id, receipt.Reader, receipt.Client, receipt.Category, receipt.Purpose, receipt.Consent, receipt.Epoch, receipt.At));
        Assert.Equal(["name", "country"], receipt.Fields);
        Assert.Same(receipt, Assert.IsType<DataRead>(Assert.Single(customer.Happened)).Receipt);
        Assert.Equal(1, customer.State.Reads);
    }

    [Fact]
    public void A_grant_stands_up_to_the_last_microsecond_before_its_expiry()
    {
        var expiry = s_now.AddHours(1);
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = expiry });

        Assert.IsType<ReadAllowed>(customer.Read(expiry.AddMicroseconds(-1), "name"));
        Assert.Equal("CONSENT_EXPIRED", customer.RefusedRead(expiry, "name"));
    }

    [Fact]
    public void A_grant_without_expiry_stands_for_ever()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");

        Assert.IsType<ReadAllowed>(customer.Read(DateTimeOffset.MaxValue, "name"));
    }

    [Fact]
    public void One_grant_must_cover_every_field_and_two_halves_do_not_make_one()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        customer.Grant("sector");

        Assert.Equal("FIELD_NOT_GRANTED", customer.RefusedRead(s_now, "name", "sector"));
        Assert.IsType<ReadAllowed>(customer.Read(s_now, "sector"));
    }

    [Fact]
    public void Of_several_grants_that_would_do_the_oldest_is_cited_and_of_equally_old_ones_the_first_by_id()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name"), at: s_now.AddMinutes(1));
        customer.Grant(PlayedCustomer.Wanted("name"), at: s_now);
        customer.Grant(PlayedCustomer.Wanted("name"), at: s_now);

        Assert.Equal("co_2", Assert.IsType<ReadAllowed>(customer.Read(s_now.AddHours(1), "name")).Receipt.Consent.Value);
    }

    [Fact]
    public void When_one_grant_was_withdrawn_and_another_expired_the_withdrawal_is_named()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddMinutes(1) });
        customer.Grant("name");
        customer.Ask(new WithdrawConsent(new("co_2")), s_now);

        Assert.Equal("CONSENT_WITHDRAWN", customer.RefusedRead(s_now.AddHours(1), "name"));
    }

    [Fact]
    public void A_refused_read_is_written_down_with_its_reason()
    {
        var customer = PlayedCustomer.Registered();

        Assert.Equal("NO_CONSENT", customer.RefusedRead(s_now, "sector", "name"));

        var refused = Assert.IsType<ReadRefused>(Assert.Single(customer.Happened));
        Assert.Equal(
            ("partner_demo", "partner-demo", DataCategory.Profile, "joint planning", s_now, "NO_CONSENT"),
            (refused.Reader, refused.Client, refused.Category, refused.Purpose, refused.At, refused.Reason));
        Assert.Equal(["name", "sector"], refused.Fields);
        Assert.Equal(0, customer.State.Reads);
    }

    [Fact]
    public void A_malformed_read_and_one_of_nobody_are_not_written_down()
    {
        var customer = PlayedCustomer.Registered();
        customer.Refused(PlayedCustomer.Reading());
        Assert.Empty(customer.Happened);

        var nobody = new PlayedCustomer();
        Assert.Equal("CUSTOMER_UNKNOWN", nobody.Refused(PlayedCustomer.Reading("name")).Code);
        Assert.Empty(nobody.Happened);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_purpose_has_up_to_120_characters(int length, bool looked) =>
        Assert.Equal(looked ? "NO_CONSENT" : "OUT_OF_RANGE", PlayedCustomer.Registered().Refused(PlayedCustomer.Reading("name") with { Purpose = new string('p', length) }).Code);
}
