using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>A unit of the best tier that may apply for marketing money, and hears of funds.</summary>
internal sealed class UnitWithFund
{
    public static readonly FundId Fund = new("fu_east");
    public static readonly Permission Apply = Permission.MarketingSpendPropose;

    private long _position;

    public UnitWithFund()
    {
        Played.BecomeTier(Tier.A);
        Played.Fold(new PermissionUnlocked(Apply, "for the test"));
    }

    public TodaysUnit Played { get; } = TodaysUnit.Established();

    /// <summary>What the board would say is drawn of a fund.</summary>
    public long Drawn => Played.State.Drawn(Played.State.Funds[Fund], TodaysUnit.Now);

    /// <summary>The latest notice of a fund.</summary>
    /// <param name="lease">The lease's amount; null: the unit has none any more.</param>
    /// <param name="minutes">Until the lease ends.</param>
    public SalesUnitAnswer Hear(long? lease, int minutes = 60, bool reconciled = true, string id = "le_1", FundId? fund = null) =>
        Hear(Notice(lease, minutes, reconciled, id, fund), ++_position);

    public SalesUnitAnswer Hear(FundNotice notice, long position) => Played.Ask(new HearOfFund(notice, position), TodaysUnit.Now);

    public static FundNotice Notice(long? lease, int minutes = 60, bool reconciled = true, string id = "le_1", FundId? fund = null) =>
        new(fund ?? Fund, lease is { } amount ? new(new(id), PlayedUnit.Cny(amount), TodaysUnit.Now.AddMinutes(minutes)) : null, reconciled);

    public Authorization Request(long amount, DateTimeOffset? at = null) => Played.Request(permission: Apply, amount: amount, at: at);

    public HoldId Hold(long amount) => Assert.IsType<Granted>(Request(amount)).Hold;

    public void Spend(long amount) => Played.Accept(new PostHold(Hold(amount)));
}
