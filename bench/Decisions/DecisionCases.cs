using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;

namespace Ecosystem.Bench.Decisions;

/// <summary>One request to decide, and the unit it is made to.</summary>
internal sealed record DecisionCase(SalesUnitState Unit, Authorize Request);

/// <summary>Units of every tier with their standing grants, some grants of their own, a deny and some holds; and requests on both sides of every limit, the same for the same seed.</summary>
/// <remarks>No two grants of one permission and level reach the same requester, and what is nearer is never wider: so an engine that knows no "nearest grant" can be told the same.</remarks>
internal static class DecisionCases
{
    public const int Holds = 40;

    public static DateTimeOffset Now { get; } = new(2026, 8, 3, 9, 0, 0, TimeSpan.Zero);

    private static readonly Target s_unit = new(TargetKind.Unit, "");
    private static readonly bool[] s_either = [false, true];
    private static readonly string[] s_requesters = ["lead", "deputy", "seller-7"];
    private static readonly ImmutableArray<Permission> s_permissions = [.. Permission.All];

    /// <summary>Projects and touchpoints with where they belong; customers need no place.</summary>
    private static readonly Place[] s_places =
    [
        new(new(TargetKind.Project, "pr_rollout"), "cu_anchor", null),
        new(new(TargetKind.Project, "pr_pilot"), "cu_second", null),
        new(new(TargetKind.Touchpoint, "tp_fair"), "cu_second", "pr_pilot"),
        new(new(TargetKind.Touchpoint, "tp_visit"), "cu_anchor", "pr_rollout"),
    ];

    private static readonly Target[] s_targets = [s_unit, new(TargetKind.Customer, "cu_anchor"), new(TargetKind.Customer, "cu_second"), new(TargetKind.Customer, "cu_third"), .. s_places.Select(place => place.Target)];

    /// <summary>What every unit is given besides its standing grants.</summary>
    public static ImmutableArray<PermissionGrant> OwnGrants { get; } =
    [
        Allow("gr_own-1", new("pricing", "delegate"), s_unit, "lead", null),
        Allow("gr_own-2", new("partners", "delegate"), new(TargetKind.Customer, "cu_anchor"), null, null),
        Allow("gr_own-3", Permission.PricingApprove, new(TargetKind.Project, "pr_pilot"), null, 300_000),
        Allow("gr_own-4", new("contract-terms", "approve"), new(TargetKind.Customer, "cu_second"), "deputy", 1_000_000),
        Deny("gr_own-5", new("composition", "propose"), new(TargetKind.Customer, "cu_anchor"), null),
        Deny("gr_own-6", new("customer-data", "view"), s_unit, "seller-7"),
    ];

    /// <summary>Requests for eight units: each tier, with what is locked open or not.</summary>
    public static ImmutableArray<DecisionCase> Make(Policy policy, int count, ulong seed)
    {
        var random = new Seeded(seed);
        var units = (from tier in Enum.GetValues<Tier>() from unlocked in s_either select Unit(policy, tier, unlocked, random)).ToList();
        return [.. Enumerable.Range(0, count).Select(number => Case(policy, units[number % units.Count], number, random))];
    }

    private static DecisionCase Case(Policy policy, SalesUnitState unit, int number, Seeded random)
    {
        var permission = s_permissions[(int)random.Between(0, s_permissions.Length - 1)];
        // Half the requests are for what is asked most, as in life.
        if (random.Chance(50)) permission = random.Chance(50) ? Permission.PricingApprove : Permission.MarketingSpendPropose;
        var limits = policy.Limits[permission];
        var limit = limits.GetValueOrDefault(unit.Credit!.Tier) ?? limits.Values.First();
        var left = Math.Max(0, limit.QuarterTotalMax - unit.Used(permission, Now));
        long amount = random.Between(0, 9) switch
        {
            0 => limit.PerDecisionMax,
            1 => limit.PerDecisionMax + 1,
            2 => left,
            3 => left + 1,
            _ => random.Between(0, limit.PerDecisionMax / 2),
        };
        var discount = (int)(random.Between(0, 9) switch { 0 => limit.DiscountMax + 1, 1 => limit.DiscountMax, _ => random.Between(0, limit.DiscountMax) });
        string? plugin = random.Between(0, 9) switch { 0 => "configurator", 1 => "ended", _ => null };
        return new(unit, new(
            new($"de_{number}"), s_requesters[random.Between(0, s_requesters.Length - 1)], permission, s_targets[random.Between(0, s_targets.Length - 1)],
            new(amount, "CNY"), discount, random.Chance(30) ? Origin.Ai : Origin.Human, policy.Version, plugin));
    }

    private static SalesUnitState Unit(Policy policy, Tier tier, bool unlocked, Seeded random)
    {
        var unit = SalesUnit.Empty($"su_{tier}-{(unlocked ? "open" : "locked")}");
        Ask(new Establish(new(unit.Id.Value, "c2VhbGVk"), "East", "CNY", [], policy.Version));
        Fold(new CreditAssessed(unit.Credit! with { Tier = tier, Score = policy.Tiers.First(one => one.Tier == tier).From }));
        if (unlocked) foreach (var rule in policy.Unlocks) Fold(new PermissionUnlocked(rule.Permission, "the bench"));
        foreach (var place in s_places) Ask(new PlaceTarget(place));
        Fold(new PermissionsGiven(OwnGrants, "bench"));
        Ask(new RecordPlugin("configurator", Now.AddYears(1)));
        Ask(new RecordPlugin("ended", Now));
        PlaceHolds(policy, random);
        return unit;

        void PlaceHolds(Policy rules, Seeded amounts)
        {
            for (var n = 0; n < Holds; n++)
            {
                var permission = n % 4 == 0 ? new Permission("resources", "propose") : Permission.PricingApprove;
                var most = rules.Limits[permission][tier].QuarterTotalMax / Holds;
                var request = new Authorize(new($"de_held-{n}"), "lead", permission, s_unit, new(amounts.Between(1, most), "CNY"), 0, Origin.Human, rules.Version);
                if (Ask(request) is Granted granted && n % 3 == 0) Ask(new PostHold(granted.Hold));
            }
        }

        SalesUnitAnswer Ask(SalesUnitCommand command)
        {
            var (answer, events) = SalesUnit.Decide(unit, command, Now.AddHours(-1));
            Fold([.. events]);
            return answer is UnitRefused refused ? throw new InvalidOperationException($"{command}: {refused.Refusal.Message}") : answer;
        }

        void Fold(params SalesUnitEvent[] events) => unit = events.Aggregate(unit, SalesUnit.Apply);
    }

    private static PermissionGrant Allow(string id, Permission permission, Target target, string? to, long? most) =>
        new(new(id), permission, "quotes", "quote-desk", target, GrantEffect.Allow, to, null, most, null, 0);

    private static PermissionGrant Deny(string id, Permission permission, Target target, string? to) =>
        new(new(id), permission, "", "", target, GrantEffect.Deny, to, null, null, null, 0);
}
