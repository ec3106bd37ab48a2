using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>A sales unit under a permission set on trial, as a scenario or a search begins with it.</summary>
internal static class SandboxUnit
{
    /// <summary>The data view and the tool of the grants the sandbox makes.</summary>
    public const string Leg = "sandbox";

    /// <summary>A grant for the whole unit and whoever acts for it.</summary>
    public static PermissionGrant Allow(Permission permission) =>
        new(new($"gr_sandbox-{permission.Area}-{permission.Verb}"), permission, Leg, Leg, new(TargetKind.Unit, ""), GrantEffect.Allow, null, null, null, null, 0);

    /// <summary>Established under the policy, in a tier, with what the policy locks open or not.</summary>
    public static SalesUnitState Of(Policy policy, Tier tier, bool unlocked, DateTimeOffset now)
    {
        var empty = SalesUnit.Empty("su_sandbox") with { Trial = policy.AtAnyTime() };
        var established = Fold(empty, SalesUnit.Decide(empty, new Establish(new("su_sandbox", ""), "", "CNY", [], policy.Version), now).Events);
        return Fold(InTier(established, tier, policy), unlocked ? [.. policy.Unlocks.Select(rule => new PermissionUnlocked(rule.Permission, "the sandbox"))] : []);
    }

    /// <summary>The unit with the lowest credit of a tier; of the next worse one, or else of the worst, where the policy has no such tier.</summary>
    public static SalesUnitState InTier(SalesUnitState unit, Tier tier, Policy policy)
    {
        var nearest = policy.Tiers.FirstOrDefault(one => one.Tier >= tier) ?? policy.Tiers[^1];
        return SalesUnit.Apply(unit, new CreditAssessed(unit.Credit! with { Version = unit.Credit.Version + 1, Tier = nearest.Tier, Score = nearest.From }));
    }

    public static SalesUnitState Fold(SalesUnitState unit, ImmutableArray<SalesUnitEvent> events)
    {
        foreach (var happened in events) unit = SalesUnit.Apply(unit, happened);
        return unit;
    }
}
