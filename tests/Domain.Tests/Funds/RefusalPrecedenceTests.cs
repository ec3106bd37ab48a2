using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>The first check of <see cref="FundRefusals"/> that fails answers, whatever else is wrong.</summary>
public class RefusalPrecedenceTests
{
    private static readonly DateTimeOffset s_now = PlayedFund.Now;
    private static readonly FundState s_nobodys = Fund.Empty("fu_east");

    private static FundState Leased()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        return fund.State;
    }

    private static RefusalTable<FundState, T> Table<T>(FundState state, T command) where T : FundCommand =>
        new(state, command, (asked, about) => (Fund.Decide(asked, about, s_now).Answer as FundRefused)?.Refusal);

    [Fact]
    public void Establishing() => Table(s_nobodys, new EstablishFund("East", PlayedFund.Cny(1), 0))
        .Row("OUT_OF_RANGE", "name", c => c with { Name = new string('n', 121) })
        .Row("OUT_OF_RANGE", "total", c => c with { Total = new(c.Total.MinorUnits, "yuan") })
        .Row("OUT_OF_RANGE", "settlementMinutes", c => c with { SettlementMinutes = 129_601 })
        .RowOfState("ALREADY_ESTABLISHED", "", _ => PlayedFund.Established().State)
        .Check();

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void A_name_has_1_to_120_characters(int length, bool refused) =>
        Assert.Equal(refused, Fund.Decide(s_nobodys, new EstablishFund(new string('n', length), PlayedFund.Cny(1), 129_600), s_now).Answer is FundRefused);

    [Fact]
    public void Topping_up() => Table(PlayedFund.Established().State, new TopUpFund(PlayedFund.Cny(1)))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "amount", c => new(new(0, c.Amount.Currency)))
        .Row("OTHER_CURRENCY", "", c => new(new(c.Amount.MinorUnits, "USD")))
        .RowOfState("OUT_OF_RANGE", "the total", state => state with { Total = Money.MinorUnitsMax })
        .Check();

    [Fact]
    public void Reducing() => Table(PlayedFund.Established().State, new ReduceFund(PlayedFund.Cny(1)))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "amount", c => new(new(-1, c.Amount.Currency)))
        .Row("OTHER_CURRENCY", "", c => new(new(c.Amount.MinorUnits, "USD")))
        .RowOfState("BELOW_COMMITTED", "", state => state with { Spent = 1_000 })
        .Check();

    [Fact]
    public void Leasing() => Table(PlayedFund.Established().State, new GrantLease(new("le_9"), PlayedFund.East, PlayedFund.Cny(1), s_now.AddMicroseconds(1)))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "unit", c => c with { Unit = new("east") })
        .Row("OUT_OF_RANGE", "amount", c => c with { Amount = new(0, c.Amount.Currency) })
        .Row("OUT_OF_RANGE", "expiresAt", c => c with { ExpiresAt = s_now })
        .Row("OTHER_CURRENCY", "", c => c with { Amount = new(c.Amount.MinorUnits, "USD") })
        .RowOfState("UNIT_HAS_LEASE", "", state => With(state, new(new("le_1"), PlayedFund.East, 300, 0, s_now.AddDays(1), false)))
        .RowOfState("TOO_MANY_LEASES", "", state => Enumerable.Range(1, 200).Aggregate(state, (so, n) => With(so, new(new($"le_m{n}"), new($"su_m{n}"), 1, 1, s_now.AddDays(1), false))))
        .RowOfState("FUND_EXHAUSTED", "", state => state with { Spent = state.Total - state.Leased })
        .Check();

    [Fact]
    public void Renewing() => Table(Leased(), new RenewLease(new("le_1"), PlayedFund.Cny(400), s_now.AddDays(30)))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "amount", c => c with { Amount = new(0, c.Amount.Currency) })
        .Row("OUT_OF_RANGE", "expiresAt", c => c with { ExpiresAt = s_now.AddDays(366).AddMicroseconds(1) })
        .Row("OTHER_CURRENCY", "", c => c with { Amount = new(c.Amount.MinorUnits, "USD") })
        .Row("LEASE_UNKNOWN", "", c => c with { Lease = new("le_nobodys") })
        .RowOfState("LEASE_OVER", "", state => state.Terms is null ? state : With(state, state.Leases[new("le_1")] with { Ended = true }))
        .RowOfState("RENEWAL_LOWERS", "", state => state.Terms is null ? state : With(state, state.Leases[new("le_1")] with { ExpiresAt = s_now.AddDays(400) }))
        .RowOfState("FUND_EXHAUSTED", "", state => state with { Spent = state.Total - state.Leased })
        .Check();

    [Fact]
    public void Returning() => Table(Leased(), new ReturnLease(new("le_1")))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("LEASE_UNKNOWN", "", _ => new(new("le_nobodys")))
        .RowOfState("LEASE_OVER", "", state => state.Terms is null ? state : With(state, state.Leases[new("le_1")] with { ExpiresAt = s_now }))
        .Check();

    [Fact]
    public void Posting_spending() => Table(Leased(), new PostSpending(new("ho_1"), PlayedFund.East, new("le_1"), PlayedFund.Cny(1)))
        .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "amount", c => c with { Amount = new(0, c.Amount.Currency) })
        .Row("OTHER_CURRENCY", "", c => c with { Amount = new(c.Amount.MinorUnits, "USD") })
        .RowOfState("OUT_OF_RANGE", "what is owed", state => state with { Uncovered = [new(new("ho_0"), PlayedFund.East, null, Money.MinorUnitsMax), new(new("ho_00"), PlayedFund.East, null, state.Total)] })
        .Check();

    [Fact]
    public void Reconciling()
    {
        var fund = PlayedFund.Established();
        fund.Spend("ho_1", 100);
        fund.Hear(2, 850);
        Table(fund.State, new ReconcileFund("director", "so be it", AcceptsFinance: true))
            .RowOfState("FUND_UNKNOWN", "", _ => s_nobodys)
            .Row("OUT_OF_RANGE", "why", c => c with { Why = new string('w', 1001) })
            .RowOfState("NOTHING_TO_RECONCILE", "", state => state with { Disagreement = null })
            .RowOfState("DIFFERENCE_UNKNOWN", "", state => state.Disagreement is { } known ? state with { Disagreement = known with { Difference = null } } : state)
            .RowOfState("BELOW_COMMITTED", "", state => state with { Spent = state.Total })
            .Check();
        Assert.Equal("OUT_OF_RANGE", PlayedFund.RefusalOf(fund.Ask(new ReconcileFund("director", "", true), s_now)).Code);
    }

    private static FundState With(FundState state, Lease lease) => state with { Leases = state.Leases.SetItem(lease.Id, lease) };
}
