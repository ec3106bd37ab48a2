using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-7: who could see what at a moment.</summary>
public class PassportHistoryTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;

    [Fact]
    public void A_grant_stands_from_the_microsecond_it_is_made_to_the_one_before_its_withdrawal()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name"), s_now.AddDays(1));
        customer.Ask(new WithdrawConsent(new("co_1")), s_now.AddDays(3));

        Assert.Equal([], Standing(customer.State, s_now.AddDays(1).AddMicroseconds(-1)));
        Assert.Equal(["co_1"], Standing(customer.State, s_now.AddDays(1)));
        Assert.Equal(["co_1"], Standing(customer.State, s_now.AddDays(3).AddMicroseconds(-1)));
        Assert.Equal([], Standing(customer.State, s_now.AddDays(3)));
    }

    [Fact]
    public void A_grant_no_longer_stands_in_the_microsecond_of_its_expiry()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddHours(1) });

        Assert.Equal(["co_1"], Standing(customer.State, s_now.AddHours(1).AddMicroseconds(-1)));
        Assert.Equal([], Standing(customer.State, s_now.AddHours(1)));
    }

    [Fact]
    public void The_epoch_is_the_number_of_withdrawals_until_then()
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant("name");
        customer.Grant("sector");
        customer.Ask(new WithdrawConsent(new("co_1")), s_now.AddHours(1));
        customer.Ask(new WithdrawConsent(new("co_2")), s_now.AddHours(2));

        Assert.Equal([0L, 1, 1, 2], new[] { 0.5, 1, 1.5, 2 }.Select(hours => Customer.AsOf(customer.State.Consents.Values, s_now.AddHours(hours)).Epoch));
    }

    [Fact]
    public void A_withdrawal_says_when_it_was() =>
        Gen.Int[0, 1_000_000].Sample(micros =>
        {
            var customer = PlayedCustomer.Registered();
            customer.Grant("name");
            customer.Ask(new WithdrawConsent(new("co_1")), s_now.AddMicroseconds(micros));
            return customer.State.Consents[new("co_1")].WithdrawnAt == s_now.AddMicroseconds(micros) && Assert.IsType<ConsentWithdrawn>(customer.Log[^1]).At == s_now.AddMicroseconds(micros);
        }, iter: 100);

    /// <summary>The oracle is the rule of reading itself, asked at each moment while it was the present.</summary>
    [Fact]
    public void Who_could_see_what_is_who_would_have_been_answered_then()
    {
        var step = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[1, 5], (kind, which, minutes) => (kind, which, minutes));
        step.List[1, 25].Sample(steps =>
        {
            var customer = PlayedCustomer.Registered();
            var now = s_now;
            var answered = new List<(DateTimeOffset At, ImmutableSortedSet<string> Readers)>();
            foreach (var (kind, which, minutes) in steps)
            {
                now = now.AddMinutes(minutes);
                if (kind == 0) customer.Grant(PlayedCustomer.Wanted("name") with { Grantee = $"reader-{which}", ExpiresAt = which % 2 == 0 ? now.AddMinutes(minutes * 2) : null }, now);
                if (kind == 1) customer.Ask(new WithdrawConsent(new($"co_{which + 1}")), now);
                answered.Add((now, [.. Enumerable.Range(0, 5).Select(reader => $"reader-{reader}").Where(reader => customer.Ask(PlayedCustomer.Reading("name") with { Reader = reader }, now) is ReadAllowed)]));
            }
            return answered.TrueForAll(moment => moment.Readers.SetEquals(Customer.AsOf(customer.State.Consents.Values, moment.At).Standing.Select(consent => consent.Grantee)));
        }, iter: 500);
    }

    private static IEnumerable<string> Standing(CustomerState state, DateTimeOffset at) => Customer.AsOf(state.Consents.Values, at).Standing.Select(consent => consent.Id.Value);
}
