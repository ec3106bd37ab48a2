using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Domain.Tests.SalesUnits;

namespace Ecosystem.Domain.Tests.Sandbox;

/// <summary>Whatever permission set is read can be played and searched (SU-23, SU-24): the sandbox must not stumble over what it is there to try.</summary>
public class TrialTests
{
    private static Policy Candidate => Policies.Current with { Version = "trial-1" };

    public static TheoryData<string> Names => [.. Scenarios.All.Select(scenario => scenario.Name)];

    private static SandboxReport Report(string scenario, Policy policy) => SandboxReport.Of(Scenarios.Find(scenario)!, policy, 1, 3);

    [Theory, MemberData(nameof(Names))]
    public void SU23_A_set_is_tried_whenever_it_is_to_be_in_force(string name)
    {
        var then = new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(Report(name, Candidate), Report(name, Candidate with { ValidFrom = then, ValidUntil = then.AddDays(1) }));
    }

    [Theory, MemberData(nameof(Names))]
    public void SU23_A_set_from_before_there_were_grants_can_be_played(string name)
    {
        var report = Report(name, PlayedUnit.Rules);
        Assert.Equal(report.Decisions, report.Granted + report.Countersigned + report.Denied + report.Refused);
        // It has limits for two permissions, and looking at data has no amount there.
        Assert.Equal(!PlayedUnit.Rules.Limits.ContainsKey(Scenarios.Find(name)!.Permission), report.Refused == report.Decisions);
    }

    [Theory, MemberData(nameof(Names))]
    public void SU23_A_set_without_standing_grants_a_tier_or_a_long_hold_can_be_played(string name)
    {
        var none = Candidate with { Grants = Candidate.Grants! with { Standing = [] } };
        Assert.Equal(name == "acting-delegate" ? Report(name, Candidate).Granted : 0, Report(name, none).Granted);

        var two = Candidate with { Tiers = [new(Tier.B, 500), new(Tier.D, 0)] };
        Assert.Equal(Report(name, Candidate).Decisions, Report(name, two).Decisions);

        // Over before anything can be posted: all that is held runs out.
        Assert.Contains(Report(name, Candidate with { HoldMinutes = 1 }).EfficiencyBasisPoints, new int?[] { 0, null });
        Assert.True(Report(name, Candidate with { HoldMinutes = 366 * 1440 }).Granted > 0);
    }

    [Fact]
    public void SU23_What_a_set_says_nothing_about_is_refused_and_not_denied()
    {
        var scenario = Scenarios.Find("extra-discount")!;
        var silent = Candidate with { Limits = Candidate.Limits.Remove(scenario.Permission) };
        Assert.Equal((600, 0), (Report(scenario.Name, silent).Refused, Report(scenario.Name, silent).Denied));
    }

    [Fact]
    public void SU24_A_claim_there_is_nothing_to_try_for_is_told_apart_from_one_that_holds()
    {
        Assert.Contains("no tier C", Counterexamples.Pointless(new(Tier.C, null, Outcome.Granted), Candidate with { Tiers = [new(Tier.A, 0)] }), StringComparison.Ordinal);
        Assert.Contains("says nothing about partners.view", Counterexamples.Pointless(new(Tier.A, new("partners", "view"), Outcome.Granted), PlayedUnit.Rules), StringComparison.Ordinal);
        Assert.Contains("0 to 9007199254740990", Counterexamples.Pointless(new(Tier.A, null, Outcome.Granted, AmountAbove: Money.MinorUnitsMax), Candidate), StringComparison.Ordinal);
        Assert.Contains("0 to 9007199254740990", Counterexamples.Pointless(new(Tier.A, null, Outcome.Granted, AmountAbove: -1), Candidate), StringComparison.Ordinal);
        Assert.Null(Counterexamples.Pointless(new(Tier.A, null, Outcome.Granted, AmountAbove: Money.MinorUnitsMax - 1), Candidate));
    }

    [Fact]
    public void SU24_What_headquarters_may_grant_any_day_is_within_a_claim()
    {
        // No unit has the permission to delegate from the start.
        var delegating = new Permission("pricing", "delegate");
        Assert.NotNull(Counterexamples.Search(new(Tier.A, delegating, Outcome.Granted), Policies.Current).Found);
        Assert.Null(Counterexamples.Search(new(Tier.D, delegating, Outcome.Granted), Policies.Current).Found);
    }

    [Fact]
    public void SU24_A_search_tells_of_each_request_it_tries_and_can_be_stopped()
    {
        var told = 0;
        var (_, tried) = Counterexamples.Search(new(Tier.D, Permission.PricingApprove, Outcome.Granted, AmountAbove: 500_000), Policies.Current, () => told++);
        Assert.Equal(tried, told);
        Assert.Throws<OperationCanceledException>(() => Counterexamples.Search(new(Tier.D, null, Outcome.Granted, AmountAbove: 500_000_000), Policies.Current, () => throw new OperationCanceledException()));
    }
}
