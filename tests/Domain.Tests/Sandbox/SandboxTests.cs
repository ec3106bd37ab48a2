using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;

namespace Ecosystem.Domain.Tests.Sandbox;

/// <summary>Permission sets tried out on the core that runs live (SU-23, SU-24).</summary>
public class SandboxTests
{
    public static TheoryData<string> Names => [.. Scenarios.All.Select(scenario => scenario.Name)];

    [Fact]
    public void SU23_There_are_the_twelve_scenarios_each_in_both_languages()
    {
        Assert.Equal(12, Scenarios.All.Count());
        Assert.All(Scenarios.All, scenario => Assert.True(scenario.Title.Length > 0 && scenario.TitleZh.Any(c => c >= '一')));
        Assert.Null(Scenarios.Find("no-such"));
    }

    [Theory, MemberData(nameof(Names))]
    public void SU23_A_scenario_decides_every_request_and_comes_out_the_same_under_the_same_seed(string name)
    {
        var scenario = Scenarios.Find(name)!;
        var report = SandboxReport.Of(scenario, Policies.Current, 7, 3);

        Assert.Equal(report, SandboxReport.Of(scenario, Policies.Current, 7, 3));
        // Looking at data has no amount, so nothing in that scenario is left to chance.
        if (scenario.Demand.AmountMax > 0) Assert.NotEqual(report, SandboxReport.Of(scenario, Policies.Current, 8, 3) with { Scenario = report.Scenario });
        Assert.Equal(3 * scenario.Demand.Requests, report.Decisions);
        Assert.Equal(report.Decisions, report.Granted + report.Countersigned + report.Denied);
        Assert.True(report.Granted > 0, "a scenario where nothing is granted shows nothing");
        Assert.True(report.AtRiskExpected <= report.AtRisk95 && report.AtRisk95 <= report.AtRiskWorst);
        Assert.InRange(report.EfficiencyBasisPoints ?? 0, 0, 10_000);
    }

    [Theory]
    [InlineData("credit-drop")]
    [InlineData("payment-terms")]
    [InlineData("quarter-end-burst")]
    public void SU23_What_is_at_risk_never_exceeds_the_quarters_total(string name)
    {
        var scenario = Scenarios.Find(name)!;
        var most = Policies.Current.Limits[scenario.Permission].Values.Max(limit => limit.QuarterTotalMax);
        Gen.ULong.Sample(seed => Play.Once(scenario, Policies.Current, seed).PeakMinorUnits <= most, iter: 10);
    }

    [Fact]
    public void SU23_A_tighter_permission_set_grants_less_and_risks_less()
    {
        var scenario = Scenarios.Find("extra-discount")!;
        var tighter = Policies.Current with
        {
            Version = "trial",
            Limits = Policies.Current.Limits.SetItem(scenario.Permission, Policies.Current.Limits[scenario.Permission].ToImmutableDictionaryOf(limit => limit with { QuarterTotalMax = limit.QuarterTotalMax / 2 })),
        };

        var (now, tried) = (SandboxReport.Of(scenario, Policies.Current, 1, 5), SandboxReport.Of(scenario, tighter, 1, 5));

        Assert.True(tried.Granted < now.Granted && tried.AtRiskExpected < now.AtRiskExpected && tried.LatencyMinutes > now.LatencyMinutes);
    }

    [Fact]
    public void SU23_A_delegation_that_ends_half_way_denies_the_second_half() =>
        Assert.Equal(50, Play.Once(Scenarios.Find("acting-delegate")!, Policies.Current, 1).Denied);

    [Fact]
    public void SU24_A_D_tier_unit_can_never_approve_contract_terms_or_more_than_its_limit_alone()
    {
        var terms = new Permission("contract-terms", "approve");
        var (found, tried) = Counterexamples.Search(new(Tier.D, terms, Outcome.Granted), Policies.Current);
        Assert.True(found is null && tried > 100);

        Assert.Null(Counterexamples.Search(new(Tier.D, Permission.PricingApprove, Outcome.Granted, AmountAbove: 500_000), Policies.Current).Found);
        Assert.NotNull(Counterexamples.Search(new(Tier.D, Permission.PricingApprove, Outcome.Granted, AmountAbove: 499_999), Policies.Current).Found);
    }

    [Fact]
    public void SU24_A_policy_that_lets_a_D_tier_unit_approve_terms_is_caught()
    {
        var terms = new Permission("contract-terms", "approve");
        var loose = Policies.Current with { Limits = Policies.Current.Limits.SetItem(terms, Policies.Current.Limits[terms].Add(Tier.D, new(1, 1, 0))) };

        var (found, _) = Counterexamples.Search(new(Tier.D, null, Outcome.Granted, AmountAbove: 0), loose with { Limits = loose.Limits.RemoveRange(loose.Limits.Keys.Where(permission => permission != terms)) });

        Assert.Equal((terms, 1L), (found!.Request.Permission, found.Request.Amount.MinorUnits));
    }

    [Fact]
    public void SU24_An_AI_is_never_granted_a_price_outside_the_corridor_whatever_the_tier()
    {
        foreach (var tier in Enum.GetValues<Tier>())
        {
            var corridor = Policies.Current.Limits[Permission.PricingApprove][tier].DiscountMax;
            var narrow = Policies.Current with
            {
                Limits = Policies.Current.Limits.SetItem(Permission.PricingApprove, Policies.Current.Limits[Permission.PricingApprove].ToImmutableDictionaryOf(limit => limit with { DiscountMax = Math.Min(limit.DiscountMax, corridor) })),
            };
            var (found, _) = Counterexamples.Search(new(tier, Permission.PricingApprove, Outcome.Granted, Origin: Origin.Ai), narrow);
            Assert.True(found is null || found.Request.Discount <= corridor);
        }
    }
}

file static class Limits
{
    public static System.Collections.Immutable.ImmutableDictionary<Tier, LimitPolicy> ToImmutableDictionaryOf(this System.Collections.Immutable.ImmutableDictionary<Tier, LimitPolicy> limits, Func<LimitPolicy, LimitPolicy> change) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(limits.Select(limit => KeyValuePair.Create(limit.Key, change(limit.Value))));
}
