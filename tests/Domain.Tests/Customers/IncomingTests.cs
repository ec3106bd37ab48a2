using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-1: profiles and interactions coming in.</summary>
public class IncomingTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    [Fact]
    public void Registering_the_same_profile_again_adds_nothing_even_sealed_anew()
    {
        var customer = PlayedCustomer.Registered();

        Assert.Equal(new CustomerAccepted(0), customer.Ask(PlayedCustomer.Register(token: "YW5ldw"), s_now));
        Assert.Empty(customer.Happened);
    }

    [Fact]
    public void A_changed_profile_is_taken_over()
    {
        var customer = PlayedCustomer.Registered();
        var changed = PlayedCustomer.Register("f2", "Y2hhbmdlZA");

        Assert.Equal(new CustomerAccepted(1), customer.Ask(changed, s_now));
        Assert.Equal(new CustomerRegistered(changed.Profile, "f2"), Assert.Single(customer.Happened));
        Assert.Equal((changed.Profile, "f2"), (customer.State.Profile, customer.State.Fingerprint));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    [InlineData(0, false)]
    public void One_command_brings_1_to_500_interactions(int count, bool accepted)
    {
        var customer = PlayedCustomer.Registered();

        Assert.Equal(accepted ? new CustomerAccepted(count) : null, customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(count)), s_now) as CustomerAccepted);
        Assert.Equal(accepted ? count : 0, customer.State.Interactions.Count);
    }

    [Fact]
    public void Interactions_that_were_never_given_are_refused() =>
        Assert.Equal("OUT_OF_RANGE", PlayedCustomer.Registered().Refused(new RecordInteractions(default)).Code);

    [Fact]
    public void An_interaction_that_is_known_is_ignored_and_the_first_word_stands()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new RecordInteractions([PlayedCustomer.Interaction("a")]), s_now);

        Assert.Equal(new CustomerAccepted(0), customer.Ask(new RecordInteractions([PlayedCustomer.Interaction("a", "YW5ldw")]), s_now));
        Assert.Empty(customer.Happened);
        Assert.Equal(new CustomerAccepted(1), customer.Ask(new RecordInteractions([PlayedCustomer.Interaction("a"), PlayedCustomer.Interaction("b"), PlayedCustomer.Interaction("b", "YW5ldw")]), s_now));
        Assert.Equal("b", Assert.Single(Assert.IsType<InteractionsRecorded>(Assert.Single(customer.Happened)).Interactions).Id);
        Assert.All(customer.State.Interactions.Values, one => Assert.Equal("c2FpZA", one.Content.Token));
    }
}
