using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-11: who knows of a withdrawal.</summary>
public class AcknowledgementTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    private static readonly AcknowledgeWithdrawal s_word = new(new("co_1"), "partner_demo", AcknowledgedBy.Client, "partner-demo");

    [Fact]
    public void The_first_word_in_each_way_stands()
    {
        var customer = Withdrawn();

        Assert.Equal(new CustomerAccepted(1), customer.Ask(s_word, s_now));
        Assert.Equal(new CustomerAccepted(0), customer.Ask(s_word with { By = "another-client" }, s_now.AddHours(1)));
        Assert.Equal(new CustomerAccepted(1), customer.Ask(s_word with { Grantee = null, How = AcknowledgedBy.Webhook, By = "msg_1" }, s_now.AddHours(2)));

        Assert.Equal(
            [new(AcknowledgedBy.Client, "partner-demo", s_now), new Acknowledgement(AcknowledgedBy.Webhook, "msg_1", s_now.AddHours(2))],
            customer.State.AcknowledgementsOf(new("co_1")));
        Assert.Equal(Texts.Of(customer.State), Texts.Of(customer.Replay()));
    }

    [Fact]
    public void Nobody_learns_from_it_what_was_granted_to_whom()
    {
        var standing = PlayedCustomer.Registered();
        standing.Grant("name");
        var refusals = new[]
        {
            new PlayedCustomer().Refused(s_word),
            standing.Refused(s_word),
            Withdrawn().Refused(s_word with { Consent = new("co_2") }),
            Withdrawn().Refused(s_word with { Grantee = "stranger" }),
        };

        Assert.All(refusals, refusal => Assert.Equal(CustomerRefusals.WithdrawalUnknown, refusal));
    }

    [Fact]
    public void A_grant_that_expired_was_not_withdrawn()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddHours(1) });

        Assert.Equal("WITHDRAWAL_UNKNOWN", Assert.IsType<CustomerRefused>(customer.Ask(s_word, s_now.AddHours(2))).Refusal.Code);
    }

    private static PlayedCustomer Withdrawn()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        customer.Ask(new WithdrawConsent(new("co_1")), s_now);
        return customer;
    }
}
