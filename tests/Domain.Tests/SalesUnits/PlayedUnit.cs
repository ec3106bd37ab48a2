using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>A sales unit under test, with short ways to bring figures in. Amounts are CNY unless said otherwise.</summary>
internal sealed class PlayedUnit() : Played<SalesUnit, SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>("su_test")
{
    public const string Policy = "2026-1";

    /// <summary>The first policy: no grants are asked for. Those of today are tested in the files on grants.</summary>
    public static Policy Rules => Policies.Find(Policy)!;

    /// <summary>Two years and a day after the first quarter these tests close.</summary>
    public static readonly DateTimeOffset Now = new(2019, 1, 2, 8, 0, 0, TimeSpan.Zero);

    public static readonly Quarter FirstQuarter = new(2017, 1);

    private int _asked;

    public static PlayedUnit Established()
    {
        var unit = new PlayedUnit();
        unit.Ask(Establish(), Now);
        return unit;
    }

    /// <summary>A unit whose latest closed quarter gives it a tier: attainment and NPS are all there is to measure.</summary>
    public static PlayedUnit OfTier(Tier tier)
    {
        var unit = Established();
        // 30 % of attainment's value, 20 % of NPS's, 15 % of 1000 (every deal names its customer) and 35 % of the neutral 500.
        var (attainment, nps) = tier switch { Tier.A => (12_500, 100), Tier.B => (10_000, 60), Tier.C => (7_500, 10), _ => (5_000, -100) };
        var credit = unit.Close(FirstQuarter, attainment, nps).Credit;
        Assert.Equal(tier, credit.Tier);
        return unit;
    }

    /// <summary>A unit that may apply for marketing money.</summary>
    public static PlayedUnit WithMarketingOpen()
    {
        var unit = Established();
        unit.Close(FirstQuarter, 12_000, 80);
        unit.Close(FirstQuarter.Next, 12_000, 80);
        Assert.Contains(Permission.MarketingSpendPropose, unit.State.Unlocked);
        return unit;
    }

    /// <summary>Makes a quarter's won value the given share of a target of 1,000,000, then closes it.</summary>
    public QuarterAnswer Close(Quarter quarter, int attainment, int? nps = null, int responses = 30)
    {
        Record(Won($"{quarter}", quarter.FirstDay, attainment * 100L));
        if (nps is { } score) Assert.IsType<UnitAccepted>(Ask(new RecordNps(quarter, score, responses), Now));
        return Assert.IsType<QuarterAnswer>(Ask(new CloseQuarter(quarter, Cny(1_000_000), Policy), Now));
    }

    public void Record(params Deal[] deals) => Assert.IsType<UnitAccepted>(Ask(new RecordDeals([.. deals]), Now));

    /// <summary>Asks under a fresh decision id, and gives the answer as it is.</summary>
    public SalesUnitAnswer Request(long amount, int discount = 0, Permission? permission = null, DateTimeOffset? at = null, Origin origin = Origin.Human) =>
        Ask(Authorize(amount, discount, permission, origin) with { Decision = new($"de_{++_asked}") }, at ?? Now);

    public Granted Grant(long amount, int discount = 0, Permission? permission = null, DateTimeOffset? at = null) =>
        Assert.IsType<Granted>(Request(amount, discount, permission, at));

    public Refusal Refused(SalesUnitCommand command, DateTimeOffset now) => Assert.IsType<UnitRefused>(Ask(command, now)).Refusal;

    public static Establish Establish() => new(
        new("su_test", "c2VhbGVk"), "East", "CNY", [new(new("pe_1"), new("pe_1", "b25l")), new(new("pe_2"), new("pe_2", "dHdv"))], Policy);

    public static Authorize Authorize(long amount, int discount = 0, Permission? permission = null, Origin origin = Origin.Human) => new(
        new("de_0"), "lead", permission ?? Permission.PricingApprove, new(TargetKind.Unit, ""), Cny(amount), discount, origin, Policy);

    /// <summary>A receipt of the asking organisation.</summary>
    public static Basis Basis(string receipt) => new(new(receipt), new("cu_1"), Domain.Customers.DataCategory.Profile, ["name"]);

    public static Deal Won(string id, DateOnly closed, long value) =>
        new(new($"op_{id}"), new("cu_1"), new("pe_1"), "GTX Pro", DealStage.Won, closed.AddDays(-1), closed, Cny(value));

    public static Deal Lost(string id, DateOnly closed) => Won(id, closed, 0) with { Stage = DealStage.Lost };

    public static Money Cny(long minorUnits) => new(minorUnits, "CNY");

    public static LimitPolicy Limit(Tier tier, Permission? permission = null) => PlayedUnit.Rules.Limits[permission ?? Permission.PricingApprove][tier];

    public static ImmutableArray<Tier> Tiers { get; } = [Tier.A, Tier.B, Tier.C, Tier.D];
}
