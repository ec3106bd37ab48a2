using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-25, CU-26: reads from abroad, and what the customer asks of them beside consent.</summary>
public class CrossingTests
{
    private static readonly ReadAbroad s_bare = new("DE", null, Closed: false);
    private static readonly ReadAbroad s_passed = new("DE", new PassageId("xb_1"), Closed: false);
    private static readonly ReadAbroad s_closed = new("DE", null, Closed: true);

    private static PlayedCustomer Granting(params bool[] crossBorder)
    {
        var customer = PlayedCustomer.Registered();
        foreach (var flag in crossBorder) customer.Grant(PlayedCustomer.Wanted("name") with { CrossBorder = flag });
        return customer;
    }

    private static CustomerAnswer Read(PlayedCustomer customer, ReadAbroad? abroad, string field = "name") => customer.Ask(PlayedCustomer.Reading(field) with { Abroad = abroad }, PlayedCustomer.Now);

    [Fact]
    public void A_grant_without_the_flag_is_none_abroad_and_the_refusal_is_written_down()
    {
        var customer = Granting(false);
        Assert.Equal("CROSS_BORDER_NOT_GRANTED", Assert.IsType<CustomerRefused>(Read(customer, s_passed)).Refusal.Code);
        Assert.Equal("CROSS_BORDER_NOT_GRANTED", Assert.IsType<ReadRefused>(Assert.Single(customer.Happened)).Reason);
        Assert.IsType<ReadAllowed>(Read(customer, null));
    }

    [Fact]
    public void With_the_flag_and_without_a_passage_nothing_happens_but_that_one_is_asked_for()
    {
        var customer = Granting(true);
        Assert.Equal("PASSAGE_NEEDED", Assert.IsType<CustomerRefused>(Read(customer, s_bare)).Refusal.Code);
        Assert.Empty(customer.Happened);
    }

    [Fact]
    public void The_receipt_says_where_to_and_under_which_passage_and_names_the_grant_that_lets_it_out()
    {
        var customer = Granting(false, true);
        var receipt = Assert.IsType<ReadAllowed>(Read(customer, s_passed)).Receipt;
        Assert.Equal(new BorderCrossing("DE", new("xb_1")), receipt.Crossing);
        Assert.True(customer.State.Consents[receipt.Consent].CrossBorder);
        Assert.Null(Assert.IsType<ReadAllowed>(Read(customer, null)).Receipt.Crossing);
    }

    [Fact]
    public void Where_the_border_gave_no_passage_the_refusal_is_written_down()
    {
        var customer = Granting(true);
        Assert.Equal("BORDER_CLOSED", Assert.IsType<CustomerRefused>(Read(customer, s_closed)).Refusal.Code);
        Assert.Equal("BORDER_CLOSED", Assert.IsType<ReadRefused>(Assert.Single(customer.Happened)).Reason);
    }

    [Theory, InlineData("NO_CONSENT"), InlineData("FIELD_NOT_GRANTED")]
    public void What_is_missing_at_home_is_missing_abroad_whatever_the_border_says(string code)
    {
        var customer = code == "NO_CONSENT" ? PlayedCustomer.Registered() : Granting(true);
        foreach (var abroad in new[] { s_bare, s_passed, s_closed })
            Assert.Equal(code, Assert.IsType<CustomerRefused>(Read(customer, abroad, "sector")).Refusal.Code);
    }

    [Fact]
    public void A_receipt_is_good_abroad_only_under_the_passage_it_was_given_for()
    {
        var (home, abroad) = (Assert.IsType<ReadAllowed>(Read(Granting(true), null)).Receipt, Assert.IsType<ReadAllowed>(Read(Granting(true), s_passed)).Receipt);
        var read = PlayedCustomer.Reading("name");
        Assert.True(Customer.IsGoodAbroad(home, read));
        Assert.False(Customer.IsGoodAbroad(home, read with { Abroad = s_passed }));
        Assert.True(Customer.IsGoodAbroad(abroad, read with { Abroad = s_passed }));
        Assert.False(Customer.IsGoodAbroad(abroad, read with { Abroad = s_bare }));
        Assert.False(Customer.IsGoodAbroad(abroad, read with { Abroad = s_passed with { Passage = new("xb_2") } }));
    }
}
