using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>A fund as its shell would run it, of 1,000 分 and with a settlement time of one day.</summary>
internal sealed class PlayedFund() : Played<Fund, FundState, FundCommand, FundAnswer, FundEvent>("fu_east")
{
    public const int SettlementMinutes = 1440;

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly FundId Id = new("fu_east");
    public static readonly SalesUnitId East = new("su_east");
    public static readonly SalesUnitId West = new("su_west");

    public static Money Cny(long minorUnits) => new(minorUnits, "CNY");

    /// <summary>Established, and confirmed by finance.</summary>
    public static PlayedFund Established(long total = 1_000)
    {
        var fund = new PlayedFund();
        Assert.Equal(new FundAccepted(), fund.Ask(new EstablishFund("East 华东", Cny(total), SettlementMinutes), Now));
        fund.FinanceAgrees();
        return fund;
    }

    public FundAnswer Lease(string lease, SalesUnitId unit, long amount, DateTimeOffset? now = null, int days = 30) =>
        Ask(new GrantLease(new(lease), unit, Cny(amount), (now ?? Now).AddDays(days)), now ?? Now);

    public FundAnswer Spend(string hold, long amount, string? lease = null, SalesUnitId? unit = null, DateTimeOffset? now = null) =>
        Ask(new PostSpending(new(hold), unit ?? East, lease is null ? null : new LeaseId(lease), Cny(amount)), now ?? Now);

    public FundAnswer Hear(int sequence, long balance, string? refusal = null, DateTimeOffset? now = null) =>
        Ask(new HearOfFinance(sequence, new(Cny(balance), refusal)), now ?? Now);

    /// <summary>Finance answers every question as the fund expects.</summary>
    public void FinanceAgrees()
    {
        foreach (var question in State.Awaiting.Values) Ask(new HearOfFinance(question.Sequence, new(question.Expected, null)), Now);
    }

    public static Refusal RefusalOf(FundAnswer answer) => Assert.IsType<FundRefused>(answer).Refusal;

    /// <summary>What units were told by the last command.</summary>
    public IEnumerable<UnitNotice> Told => Happened.OfType<UnitsTold>().SelectMany(told => told.Notices);
}
