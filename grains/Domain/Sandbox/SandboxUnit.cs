using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>A sales unit under a permission set on trial, as a scenario or a search begins with it.</summary>
internal static class SandboxUnit
{
    /// <summary>Established under the policy, in a tier, with what the policy locks open or not.</summary>
    public static SalesUnitState Of(Policy policy, Tier tier, bool unlocked, DateTimeOffset now)
    {
        var empty = SalesUnit.Empty("su_sandbox") with { Trial = policy };
        var established = Fold(empty, SalesUnit.Decide(empty, new Establish(new("su_sandbox", ""), "", "CNY", [], policy.Version), now).Events);
        return Fold(InTier(established, tier, policy), unlocked ? [.. policy.Unlocks.Select(rule => new PermissionUnlocked(rule.Permission, "the sandbox"))] : []);
    }

    /// <summary>The unit with the lowest credit of a tier.</summary>
    public static SalesUnitState InTier(SalesUnitState unit, Tier tier, Policy policy) => SalesUnit.Apply(
        unit, new CreditAssessed(unit.Credit! with { Version = unit.Credit.Version + 1, Tier = tier, Score = policy.Tiers.First(one => one.Tier == tier).From }));

    public static SalesUnitState Fold(SalesUnitState unit, ImmutableArray<SalesUnitEvent> events) => events.Aggregate(unit, SalesUnit.Apply);
}
