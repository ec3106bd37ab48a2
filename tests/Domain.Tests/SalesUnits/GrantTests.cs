using CsCheck;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>Three legs, the nearest grant, and denies (SU-11 to SU-15, SU-18).</summary>
public class GrantTests
{
    [Fact]
    public void SU12_A_unit_is_given_every_permission_but_delegation_from_the_start_and_once_only()
    {
        var unit = TodaysUnit.Established();

        Assert.Equal(24, unit.State.Grants.Count);
        Assert.IsType<Granted>(unit.Request());
        unit.Accept(new RevokeGrant(new("gr_standing-pricing-approve"), "hq"));
        unit.Accept(PlayedUnit.Establish() with { Policy = TodaysUnit.Policy });
        Assert.Equal(23, unit.State.Grants.Count);
        Assert.IsType<Denied>(unit.Request());
    }

    [Fact]
    public void SU12_A_unit_from_before_there_were_grants_gets_them_with_its_next_import()
    {
        var unit = new TodaysUnit();
        unit.Accept(PlayedUnit.Establish());
        Assert.IsType<Denied>(unit.Request());

        unit.Accept(PlayedUnit.Establish() with { Policy = TodaysUnit.Policy });

        Assert.IsType<Granted>(unit.Request());
    }

    [Theory]
    [InlineData("none", "quote-desk")]
    [InlineData("quotes", "none")]
    public void SU12_A_grant_without_all_three_legs_is_refused(string dataView, string tool)
    {
        var unit = TodaysUnit.Established();
        var grant = new PermissionGrant(new("gr_1"), Permission.PricingApprove, dataView, tool, TodaysUnit.Whole, GrantEffect.Allow, null, null, null, null, 0);

        Assert.Equal("LEG_MISSING", unit.Code(new GivePermission(grant, "hq", TodaysUnit.Policy)));
    }

    [Theory]
    [InlineData(LegKind.DataView, "quotes")]
    [InlineData(LegKind.Tool, "quote-desk")]
    public void SU11_A_grant_that_loses_a_leg_is_suspended_and_comes_back_with_it(LegKind kind, string name)
    {
        var unit = TodaysUnit.Established();

        unit.Accept(new ChangeLeg(kind, name, false));
        var denied = Assert.IsType<Denied>(unit.Request());
        Assert.Contains($"'{name}' is not available", denied.Reasons[0], StringComparison.Ordinal);
        Assert.Equal(GrantStanding.Suspended, GrantBook.Standing(unit.State, unit.State.Grants[new("gr_standing-pricing-approve")], TodaysUnit.Now));

        unit.Accept(new ChangeLeg(kind, name, true));
        Assert.IsType<Granted>(unit.Request());
    }

    [Fact]
    public void SU13_The_grant_nearest_to_the_target_decides()
    {
        var unit = TodaysUnit.WithoutGrants();
        unit.Allow(TodaysUnit.Whole, most: 1000);
        unit.Allow(TodaysUnit.Customer, most: 500);
        var nearest = unit.Allow(TodaysUnit.Touchpoint, most: 50);

        Assert.Equal(nearest, unit.Request(target: TodaysUnit.Touchpoint, amount: 50).Trace.Grant);
        Assert.IsType<NeedsCountersign>(unit.Request(target: TodaysUnit.Touchpoint, amount: 51));
        Assert.IsType<Granted>(unit.Request(target: TodaysUnit.Project, amount: 500));
        Assert.IsType<NeedsCountersign>(unit.Request(target: TodaysUnit.Project, amount: 501));
        Assert.IsType<Granted>(unit.Request(target: new(TargetKind.Customer, "cu_2"), amount: 1000));
    }

    [Fact]
    public void SU13_A_suspended_grant_does_not_fall_back_to_a_wider_one_that_allows_more()
    {
        var unit = TodaysUnit.Established();
        unit.Accept(new ChangeLeg(LegKind.DataView, "quotes-cu_1", true));
        var own = new PermissionGrant(new("gr_own"), Permission.PricingApprove, "quotes-cu_1", "quote-desk", TodaysUnit.Customer, GrantEffect.Allow, null, null, 10, null, 0);
        Assert.IsType<GrantAnswer>(unit.Ask(new GivePermission(own, "hq", TodaysUnit.Policy), TodaysUnit.Now));

        unit.Accept(new ChangeLeg(LegKind.DataView, "quotes-cu_1", false));

        Assert.IsType<Denied>(unit.Request(target: TodaysUnit.Customer, amount: 100));
    }

    [Fact]
    public void SU13_A_deny_overrides_at_its_level_and_below_and_not_above()
    {
        var unit = TodaysUnit.Established();
        unit.Allow(TodaysUnit.Touchpoint);
        unit.Deny(TodaysUnit.Customer);

        Assert.IsType<Denied>(unit.Request(target: TodaysUnit.Customer));
        Assert.IsType<Denied>(unit.Request(target: TodaysUnit.Project));
        Assert.IsType<Denied>(unit.Request(target: TodaysUnit.Touchpoint));
        Assert.IsType<Granted>(unit.Request(target: new(TargetKind.Customer, "cu_2")));
        Assert.IsType<Granted>(unit.Request());
    }

    [Fact]
    public void SU13_A_grant_is_for_its_grantee_and_ends_at_its_expiry_to_the_microsecond()
    {
        var unit = TodaysUnit.WithoutGrants();
        unit.Allow(TodaysUnit.Whole, to: "anna", until: TodaysUnit.Now.AddHours(1));

        Assert.IsType<Denied>(unit.Request("ben"));
        Assert.IsType<Granted>(unit.Request("anna", at: TodaysUnit.Now.AddHours(1).AddMicroseconds(-1)));
        Assert.IsType<Denied>(unit.Request("anna", at: TodaysUnit.Now.AddHours(1)));
    }

    [Fact]
    public void SU14_A_tier_without_a_part_in_a_permission_needs_a_countersign()
    {
        var unit = TodaysUnit.Established();
        var terms = new Permission("contract-terms", "approve");
        unit.BecomeTier(Tier.B);
        Assert.IsType<Granted>(unit.Request(permission: terms));
        unit.BecomeTier(Tier.C);

        var asked = Assert.IsType<NeedsCountersign>(unit.Request(permission: terms));

        Assert.StartsWith("SU-14: tier C", asked.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void SU15_An_action_that_needs_a_plugin_is_denied_without_its_valid_certificate_whatever_the_credit()
    {
        var unit = TodaysUnit.Established();
        unit.BecomeTier(Tier.A);
        Assert.IsType<Denied>(unit.Request(plugin: "poster"));
        unit.Accept(new RecordPlugin("poster", TodaysUnit.Now.AddDays(1)));
        Assert.IsType<Granted>(unit.Request(plugin: "poster"));
        Assert.IsType<Denied>(unit.Request(plugin: "poster", at: TodaysUnit.Now.AddDays(1)));
        unit.Accept(new RecordPlugin("poster", null));
        Assert.IsType<Denied>(unit.Request(plugin: "poster"));
    }

    [Theory]
    [InlineData(Tier.A, 2000)]
    [InlineData(Tier.D, 500)]
    public void SU6_An_AI_outside_the_corridor_needs_a_human_whatever_the_credit(Tier tier, int corridor)
    {
        var unit = TodaysUnit.Established();
        unit.BecomeTier(tier);

        Assert.IsType<Granted>(unit.Request(discount: corridor, origin: Origin.Ai));
        Assert.IsType<NeedsCountersign>(unit.Request(discount: corridor + 1, origin: Origin.Ai));
    }

    [Fact]
    public void SU18_A_project_or_touchpoint_nobody_has_placed_is_refused_so_that_no_deny_above_it_is_dodged()
    {
        var unit = TodaysUnit.Established();

        Assert.Equal("TARGET_UNKNOWN", unit.Code(unit.Asking(target: new(TargetKind.Project, "pr_9"))));
        Assert.Equal("TARGET_UNKNOWN", unit.Code(unit.Asking(target: new(TargetKind.Touchpoint, "tp_9"))));
        Assert.Equal("TARGET_UNKNOWN", unit.Code(new PlaceTarget(new(new(TargetKind.Touchpoint, "tp_9"), null, "pr_9"))));
    }

    [Fact]
    public void Amounts_may_be_zero_and_a_policy_out_of_force_decides_nothing()
    {
        var unit = TodaysUnit.Established();

        Assert.IsType<Granted>(unit.Request(permission: new("pricing", "view"), amount: 0));
        Assert.Equal("OUT_OF_RANGE", unit.Code(unit.Asking(amount: -1)));
        Assert.Equal("POLICY_EXPIRED", unit.Code(unit.Asking(), new(2025, 12, 31, 0, 0, 0, TimeSpan.Zero)));
    }

    /// <summary>An oracle written the other way round: from the target up, asking each level in turn.</summary>
    [Fact]
    public void SU13_Whatever_the_grants_the_ruling_is_that_of_asking_each_level_in_turn()
    {
        Target[] levels = [TodaysUnit.Touchpoint, TodaysUnit.Project, TodaysUnit.Customer, TodaysUnit.Whole];
        Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool).Array[0, 6].Select(Gen.Int[0, 3]).Sample((given, asked) =>
        {
            var unit = TodaysUnit.WithoutGrants();
            foreach (var (level, allow, mine) in given)
                _ = allow ? unit.Allow(levels[level], mine ? "lead" : "other") : unit.Deny(levels[level], mine ? "lead" : "other");

            var above = given.Where(one => one.Item3 && one.Item1 >= asked).ToList();
            var expected = above.Any(one => one.Item2) && above.All(one => one.Item2);
            return unit.Request(target: levels[asked]) is Granted == expected;
        });
    }
}
