using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>A claim about a permission set: "a unit of this tier is never answered so when it asks for this".</summary>
/// <param name="Permission">Null: any of them.</param>
/// <param name="AmountAbove">Only requests above this amount, in minor units; null: any.</param>
/// <param name="Origin">Only what a human, or an AI, proposes; null: either.</param>
public sealed record Claim(Tier Tier, Permission? Permission, Outcome Never, long? AmountAbove = null, Origin? Origin = null);

/// <summary>A request that refutes a claim, with the answer it got.</summary>
public sealed record Counterexample(Authorize Request, bool Unlocked, string? PluginState, Authorization Answer);

/// <summary>Tries a claim on every cell of the bounded permission table: each permission at every boundary of its limits, and one step beyond.</summary>
public static class Counterexamples
{
    private static readonly DateTimeOffset s_now = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Why trying a claim would show nothing, and what to do; null when there is something to try.</summary>
    public static string? Pointless(Claim claim, Policy policy)
    {
        if (policy.Tiers.All(tier => tier.Tier != claim.Tier)) return $"Policy {policy.Version} has no tier {claim.Tier}. Ask about one of {string.Join(", ", policy.Tiers.Select(tier => tier.Tier))}.";
        if (claim.Permission is { } permission && !policy.Limits.ContainsKey(permission)) return $"Policy {policy.Version} says nothing about {permission}. Ask about a permission it has limits for.";
        return claim.AmountAbove is < 0 or >= Money.MinorUnitsMax ? $"The amount must be 0 to {Money.MinorUnitsMax - 1} minor units: nothing larger can be asked for." : null;
    }

    /// <summary>The first counterexample, or null when the claim holds for the whole table; and how many cells were tried.</summary>
    /// <param name="trying">Told before each cell.</param>
    public static (Counterexample? Found, long Tried) Search(Claim claim, Policy policy, Action? trying = null)
    {
        var tried = 0L;
        foreach (var (unit, unlocked, plugin) in Units(claim.Tier, policy))
            foreach (var request in Requests(claim, policy, plugin is null ? null : "plugin"))
            {
                trying?.Invoke();
                tried++;
                if (SalesUnit.Decide(unit, request, s_now).Answer is Authorization answer && OutcomeOf(answer) == claim.Never) return (new(request, unlocked, plugin, answer), tried);
            }

        return (null, tried);
    }

    private static Outcome OutcomeOf(Authorization answer) => answer switch { Granted => Outcome.Granted, NeedsCountersign => Outcome.NeedsCountersign, _ => Outcome.Denied };

    /// <summary>The unit with its permissions open or locked, and its plugin certified, expired or not asked for.</summary>
    private static IEnumerable<(SalesUnitState Unit, bool Unlocked, string? Plugin)> Units(Tier tier, Policy policy)
    {
        foreach (var unlocked in new[] { false, true })
        {
            var unit = WithEveryGrant(SandboxUnit.Of(policy, tier, unlocked, s_now), policy);
            yield return (unit, unlocked, null);
            yield return (SalesUnit.Apply(unit, new PluginRecorded("plugin", s_now.AddDays(1))), unlocked, "certified");
            yield return (SalesUnit.Apply(unit, new PluginRecorded("plugin", s_now)), unlocked, "expired");
        }
    }

    /// <summary>A claim is about what a set allows at most: what it does not grant from the start, headquarters may grant any day.</summary>
    private static SalesUnitState WithEveryGrant(SalesUnitState unit, Policy policy)
    {
        if (policy.Grants is null) return unit;
        var granted = unit.Grants.Values.Select(grant => grant.Permission).ToHashSet();
        return SandboxUnit.Fold(unit,
        [
            new LegsChanged(LegKind.DataView, [SandboxUnit.Leg], []), new LegsChanged(LegKind.Tool, [SandboxUnit.Leg], []),
            new PermissionsGiven([.. policy.Limits.Keys.Where(permission => !granted.Contains(permission)).Select(SandboxUnit.Allow)], HistoryPlay.By),
        ]);
    }

    private static IEnumerable<Authorize> Requests(Claim claim, Policy policy, string? plugin) =>
        from permission in policy.Limits.Keys.Where(one => claim.Permission is null || one == claim.Permission).Order()
        from amount in Amounts(policy.Limits[permission], claim.AmountAbove)
        from discount in policy.Limits[permission].Values.SelectMany(limit => new[] { 0, limit.DiscountMax, limit.DiscountMax + 1 }).Append(10_000).Distinct().Order()
        from origin in Enum.GetValues<Origin>().Where(one => claim.Origin is null || one == claim.Origin)
        from target in new Target[] { new(TargetKind.Unit, ""), new(TargetKind.Customer, "cu_1") }
        select new Authorize(new("de_1"), "lead", permission, target, new(amount, "CNY"), discount, origin, policy.Version, plugin);

    private static IEnumerable<long> Amounts(ImmutableDictionary<Tier, LimitPolicy> limits, long? above) => limits.Values
        .SelectMany(limit => new[] { 0, 1, limit.PerDecisionMax, limit.PerDecisionMax + 1, limit.QuarterTotalMax, limit.QuarterTotalMax + 1 })
        .Append(Money.MinorUnitsMax).Append((above ?? 0) + 1).Where(amount => above is null || amount > above).Distinct().Order();
}
