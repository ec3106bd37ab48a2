using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>When a fund reads otherwise though nothing happens to it.</summary>
public class TurnsTests
{
    [Fact]
    public void A_fund_turns_when_the_settlement_time_of_a_lease_is_over_and_what_is_free_changes_then()
    {
        var fund = PlayedFund.Established();
        Assert.Null(Fund.TurnsAt(new PlayedFund().State, PlayedFund.Now));
        Assert.Null(Fund.TurnsAt(fund.State, PlayedFund.Now));
        fund.Lease("le_1", PlayedFund.East, 600, days: 30);
        fund.Lease("le_2", PlayedFund.West, 100, days: 10);

        var first = Assert.NotNull(Fund.TurnsAt(fund.State, PlayedFund.Now));
        Assert.Equal(PlayedFund.Now.AddDays(10).AddMinutes(PlayedFund.SettlementMinutes), first);
        Assert.Equal((300, 400), (Fund.At(fund.State, first.AddTicks(-10)).Free, Fund.At(fund.State, first).Free));
        Assert.Equal(PlayedFund.Now.AddDays(30).AddMinutes(PlayedFund.SettlementMinutes), Fund.TurnsAt(fund.State, first));
    }
}
