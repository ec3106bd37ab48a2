using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>A sales unit under the policy in force: permissions come by grants.</summary>
internal sealed class TodaysUnit() : Played<SalesUnit, SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>("su_test")
{
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    public static readonly Target Whole = new(TargetKind.Unit, "");

    public static readonly Target Customer = new(TargetKind.Customer, "cu_1");

    public static readonly Target Project = new(TargetKind.Project, "pr_1");

    public static readonly Target Touchpoint = new(TargetKind.Touchpoint, "tp_1");

    private int _made;

    public static string Policy => Policies.Current.Version;

    /// <summary>With project pr_1 of customer cu_1, and touchpoint tp_1 in that project.</summary>
    public static TodaysUnit Established()
    {
        var unit = new TodaysUnit();
        unit.Accept(PlayedUnit.Establish() with { Policy = Policy });
        unit.Accept(new PlaceTarget(new(Project, "cu_1", null)));
        unit.Accept(new PlaceTarget(new(Touchpoint, null, "pr_1")));
        return unit;
    }

    /// <summary>A unit with a permission and nothing else: what is granted is what the test grants.</summary>
    public static TodaysUnit WithoutGrants()
    {
        var unit = Established();
        foreach (var grant in unit.State.Grants.Keys) unit.Accept(new RevokeGrant(grant, "hq"));
        return unit;
    }

    public void Accept(SalesUnitCommand command, DateTimeOffset? at = null) => Assert.IsType<UnitAccepted>(Ask(command, at ?? Now));

    public string Code(SalesUnitCommand command, DateTimeOffset? at = null) => Assert.IsType<UnitRefused>(Ask(command, at ?? Now)).Refusal.Code;

    public GrantId Allow(Target target, string? to = null, Permission? permission = null, DateTimeOffset? until = null, long? most = null) =>
        Give(GrantEffect.Allow, target, to, permission, until, most);

    public GrantId Deny(Target target, string? to = null, Permission? permission = null, DateTimeOffset? until = null) => Give(GrantEffect.Deny, target, to, permission, until, null);

    public GrantId Delegate(GrantId from, string by, string to, Target? target = null, DateTimeOffset? until = null, long? most = null) =>
        Assert.IsType<GrantAnswer>(Ask(Passing(from, by, to, target, until, most), Now)).Grant;

    public DelegateGrant Passing(GrantId from, string by, string to, Target? target = null, DateTimeOffset? until = null, long? most = null) =>
        new(new($"gr_{++_made}"), from, by, to, target ?? Whole, until ?? Now.AddDays(7), most, Policy);

    /// <summary>Asks for a price of 1.00, for somebody and something.</summary>
    public Authorization Request(string by = "lead", Target? target = null, long amount = 100, Permission? permission = null, string? plugin = null, DateTimeOffset? at = null, int discount = 0, Origin origin = Origin.Human) =>
        Assert.IsAssignableFrom<Authorization>(Ask(Asking(by, target, amount, permission, plugin, discount, origin), at ?? Now));

    public Authorize Asking(string by = "lead", Target? target = null, long amount = 100, Permission? permission = null, string? plugin = null, int discount = 0, Origin origin = Origin.Human, FundId? fund = null) =>
        new(new($"de_{++_made}"), by, permission ?? Permission.PricingApprove, target ?? Whole, PlayedUnit.Cny(amount), discount, origin, Policy, plugin, fund);

    /// <summary>Gives the unit a tier, as a quarter's close would.</summary>
    public void BecomeTier(Tier tier)
    {
        var score = Policies.Current.Tiers.First(one => one.Tier == tier).From;
        Fold(new CreditAssessed(State.Credit! with { Score = score, Tier = tier }));
    }

    private GrantId Give(GrantEffect effect, Target target, string? to, Permission? permission, DateTimeOffset? until, long? most)
    {
        var grant = new PermissionGrant(new($"gr_{++_made}"), permission ?? Permission.PricingApprove, "quotes", "quote-desk", target, effect, to, until, most, null, 0);
        return Assert.IsType<GrantAnswer>(Ask(new GivePermission(grant, "hq", Policy), Now)).Grant;
    }
}
