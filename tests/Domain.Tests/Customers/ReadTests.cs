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
    public void A_malformed_read_is_not_written_down()
    {
        foreach (var customer in new[] { PlayedCustomer.Registered(), new PlayedCustomer() })
        {
            Assert.Equal("OUT_OF_RANGE", customer.Refused(PlayedCustomer.Reading()).Code);
            Assert.Empty(customer.Happened);
        }
    }

    [Fact]
    public void A_read_of_a_customer_nobody_registered_is_written_down_as_any_other_and_makes_no_customer()
    {
        var nobody = new PlayedCustomer();

        Assert.Equal("CUSTOMER_UNKNOWN", nobody.RefusedRead(s_now, "name"));

        Assert.Equal("CUSTOMER_UNKNOWN", Assert.IsType<ReadRefused>(Assert.Single(nobody.Happened)).Reason);
        Assert.Equal(Texts.Of(Customer.Empty("cu_test")), Texts.Of(nobody.State));
    }

    [Fact]
    public void A_receipt_is_good_for_a_repeat_until_its_grant_falls_or_its_category_changes()
    {
        var expiry = s_now.AddHours(1);
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = expiry });
        customer.Grant("name");
        customer.Grant(PlayedCustomer.Wanted("summary") with { Category = DataCategory.Interactions });
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(1)), s_now);
        var profile = Assert.IsType<ReadAllowed>(customer.Read(s_now, "name")).Receipt;
        var talks = Assert.IsType<ReadAllowed>(customer.Ask(PlayedCustomer.Reading("summary") with { Category = DataCategory.Interactions }, s_now)).Receipt;
        Assert.Equal((1L, 1L), (profile.Revision, talks.Revision));
        Assert.True(Customer.IsGood(customer.State, profile, expiry.AddMicroseconds(-1)));
        Assert.False(Customer.IsGood(customer.State, profile, expiry));

        customer.Ask(new RecordInteractions([PlayedCustomer.Interaction("later")]), s_now);
        Assert.True(Customer.IsGood(customer.State, profile, s_now));
        Assert.False(Customer.IsGood(customer.State, talks, s_now));
        talks = Assert.IsType<ReadAllowed>(customer.Ask(PlayedCustomer.Reading("summary") with { Category = DataCategory.Interactions }, s_now)).Receipt;

        customer.Ask(PlayedCustomer.Register("f2"), s_now);
        Assert.False(Customer.IsGood(customer.State, profile, s_now));
        Assert.True(Customer.IsGood(customer.State, talks, s_now));

        customer.Ask(new WithdrawConsent(new("co_3")), s_now);
        Assert.False(Customer.IsGood(customer.State, talks, s_now));
    }

    [Fact]
    public void What_is_known_already_changes_no_revision()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(2)), s_now);

        customer.Ask(PlayedCustomer.Register(), s_now);
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(2)), s_now);

        Assert.Equal((1L, 1L), (customer.State.Revision(DataCategory.Profile), customer.State.Revision(DataCategory.Interactions)));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_purpose_has_up_to_120_characters(int length, bool looked) =>
        Assert.Equal(looked ? "NO_CONSENT" : "OUT_OF_RANGE", PlayedCustomer.Registered().Refused(PlayedCustomer.Reading("name") with { Purpose = new string('p', length) }).Code);
}
