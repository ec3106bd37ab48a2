using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-23, CU-24: interactions that systems bring in, each answered for itself.</summary>
public class CollectingTests
{
    private static readonly Refusal s_refusal = CustomerRefusals.OutOfRange("summary", "shorter");

    private static IncomingInteraction Item(string id) => new(PlayedCustomer.Interaction(id), null);

    private static IEnumerable<InteractionStatus> Statuses(CustomerAnswer answer) => Assert.IsType<InteractionsCollected>(answer).Outcomes.Select(one => one.Status);

    [Fact]
    public void Each_is_accepted_known_or_refused_and_the_first_word_stands()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new CollectInteractions([Item("a")]), PlayedCustomer.Now);
        var answer = customer.Ask(new CollectInteractions([Item("a"), Item("b"), new(null, s_refusal), new(PlayedCustomer.Interaction("b", "b3RoZXI"), null)]), PlayedCustomer.Now);
        Assert.Equal([InteractionStatus.Known, InteractionStatus.Accepted, InteractionStatus.Refused, InteractionStatus.Known], Statuses(answer));
        Assert.Equal(s_refusal, ((InteractionsCollected)answer).Outcomes[2].Refusal);
        Assert.Equal([PlayedCustomer.Interaction("b")], Assert.IsType<InteractionsRecorded>(Assert.Single(customer.Happened)).Interactions);
    }

    [Fact]
    public void Where_nothing_is_new_nothing_happens()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new CollectInteractions([Item("a")]), PlayedCustomer.Now);
        Assert.Equal([InteractionStatus.Known, InteractionStatus.Refused], Statuses(customer.Ask(new CollectInteractions([Item("a"), new(null, s_refusal)]), PlayedCustomer.Now)));
        Assert.Empty(customer.Happened);
        Assert.Equal(1, customer.State.InteractionsRevision);
    }

    [Fact]
    public void To_a_partner_there_is_no_customer_whose_consent_for_interactions_does_not_stand()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        var collect = new CollectInteractions([Item("a")]) { Partner = "partner_demo" };
        Assert.Equal(CustomerRefusals.CustomerUnknown, customer.Refused(collect));
        var consent = customer.Grant(PlayedCustomer.Wanted("summary") with { Category = DataCategory.Interactions });
        Assert.Equal(CustomerRefusals.CustomerUnknown, customer.Refused(collect with { Partner = "another" }));
        Assert.Equal([InteractionStatus.Accepted], Statuses(customer.Ask(collect, PlayedCustomer.Now)));
        customer.Ask(new WithdrawConsent(consent.Id), PlayedCustomer.Now);
        Assert.Equal(CustomerRefusals.CustomerUnknown, customer.Refused(collect with { Items = [Item("b")] }));
        Assert.Equal(CustomerRefusals.CustomerUnknown, new PlayedCustomer().Refused(collect));
    }

    [Theory, InlineData(0, false), InlineData(500, true), InlineData(501, false)]
    public void One_to_five_hundred_come_at_once(int count, bool taken)
    {
        var answer = PlayedCustomer.Registered().Ask(new CollectInteractions([.. Enumerable.Range(0, count).Select(n => Item($"i{n}"))]), PlayedCustomer.Now);
        Assert.Equal(taken, answer is InteractionsCollected);
    }
}
