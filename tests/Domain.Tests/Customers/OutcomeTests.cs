using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>SF-82: outcomes of a customer.</summary>
public class OutcomeTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    private static readonly FlowOutcome s_outcome = new("deal-7", "pocAgreed", 1_000_000, s_now.AddDays(1));

    [Fact]
    public void An_outcome_of_an_id_counts_once_and_the_first_word_stands()
    {
        var customer = PlayedCustomer.Registered();
        Assert.Equal(new CustomerAccepted(1), customer.Ask(new ReportOutcome(s_outcome), s_now));
        Assert.Equal(new OutcomeReported(s_outcome), Assert.Single(customer.Happened));
        Assert.Equal(new CustomerAccepted(0), customer.Ask(new ReportOutcome(s_outcome with { ValueMicros = 2 }), s_now));
        Assert.Empty(customer.Happened);
        Assert.Equal(new CustomerAccepted(1), customer.Ask(new ReportOutcome(s_outcome with { Id = "deal-8" }), s_now));
    }

    public static TheoryData<string, FlowOutcome> OutOfRange => new()
    {
        { "outcome", s_outcome with { Id = "" } },
        { "outcome", s_outcome with { Id = new('x', 121), Metric = "" } },
        { "metric", s_outcome with { Metric = "" } },
        { "metric", s_outcome with { Metric = new('m', 65), ValueMicros = long.MaxValue } },
        { "metric", s_outcome with { Metric = "poc agreed" } },
        { "valueMicros", s_outcome with { ValueMicros = Customer.OutcomeMicrosMax + 1, At = s_now.AddDays(9) } },
        { "valueMicros", s_outcome with { ValueMicros = -Customer.OutcomeMicrosMax - 1 } },
        { "occurredAt", s_outcome with { At = s_now.AddDays(1).AddMicroseconds(1) } },
    };

    [Theory, MemberData(nameof(OutOfRange))]
    public void An_outcome_out_of_range_is_refused_for_its_first_fault(string member, FlowOutcome outcome)
    {
        var refusal = PlayedCustomer.Registered().Refused(new ReportOutcome(outcome));
        Assert.Equal("OUT_OF_RANGE", refusal.Code);
        Assert.StartsWith(member, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_customer_nobody_registered_or_that_was_erased_nothing_is_kept()
    {
        var erased = Customer.Apply(PlayedCustomer.Registered().State, new CustomerErased(s_now, 1));
        Assert.Equal("CUSTOMER_ERASED", (Customer.Decide(erased, new ReportOutcome(s_outcome), s_now).Answer as CustomerRefused)?.Refusal.Code);
        Assert.Equal("CUSTOMER_UNKNOWN", (Customer.Decide(Customer.Empty("cu_test"), new ReportOutcome(s_outcome), s_now).Answer as CustomerRefused)?.Refusal.Code);
    }
}
