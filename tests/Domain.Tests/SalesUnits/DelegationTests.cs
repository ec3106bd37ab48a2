using CsCheck;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>Passing permissions on (SU-16).</summary>
public class DelegationTests
{
    private static readonly Permission s_delegate = new("pricing", "delegate");

    [Fact]
    public void SU16_A_delegate_acts_until_the_time_is_up_and_no_longer_than_the_delegator()
    {
        var (unit, own) = Delegator();
        unit.Delegate(own, "lead", "deputy", until: TodaysUnit.Now.AddHours(1));

        Assert.IsType<Granted>(unit.Request("deputy", at: TodaysUnit.Now.AddHours(1).AddMicroseconds(-1)));
        Assert.IsType<Denied>(unit.Request("deputy", at: TodaysUnit.Now.AddHours(1)));
        Assert.IsType<Granted>(unit.Request("deputy"));
        unit.Accept(new RevokeGrant(own, "hq"));
        Assert.IsType<Denied>(unit.Request("deputy"));
    }

    [Fact]
    public void SU16_A_delegation_is_suspended_with_the_grant_it_came_from()
    {
        var (unit, own) = Delegator();
        unit.Delegate(own, "lead", "deputy");

        unit.Accept(new ChangeLeg(LegKind.Tool, "quote-desk", false));
        Assert.IsType<Denied>(unit.Request("deputy"));
        unit.Accept(new ChangeLeg(LegKind.Tool, "quote-desk", true));
        Assert.IsType<Granted>(unit.Request("deputy"));
    }

    [Fact]
    public void SU16_It_never_chains_past_two_hops()
    {
        var (unit, own) = Delegator();
        foreach (var person in new[] { "second", "third" }) unit.Allow(TodaysUnit.Whole, person, s_delegate);
        var first = unit.Delegate(own, "lead", "second");
        var second = unit.Delegate(first, "second", "third", until: TodaysUnit.Now.AddDays(6));

        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(second, "third", "fourth", until: TodaysUnit.Now.AddDays(5))));
        Assert.IsType<Granted>(unit.Request("third"));
    }

    [Fact]
    public void SU16_Only_what_one_holds_oneself_can_be_passed_on()
    {
        var (unit, own) = Delegator(most: 500, until: TodaysUnit.Now.AddDays(10), target: TodaysUnit.Customer);

        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "deputy", TodaysUnit.Whole)));
        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "deputy", TodaysUnit.Project, most: 501)));
        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "deputy", TodaysUnit.Project, TodaysUnit.Now.AddDays(11))));
        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "lead", TodaysUnit.Project)));
        Assert.Equal("GRANT_UNKNOWN", unit.Code(unit.Passing(own, "other", "deputy", TodaysUnit.Project)));
        var passed = unit.Delegate(own, "lead", "deputy", TodaysUnit.Project, TodaysUnit.Now.AddDays(10), 500);
        Assert.Equal(500, unit.State.Grants[passed].AmountMax);
    }

    [Fact]
    public void SU16_Delegating_needs_the_right_to_delegate_and_ends_after_90_days_at_most()
    {
        var unit = TodaysUnit.WithoutGrants();
        var own = unit.Allow(TodaysUnit.Whole, "lead");
        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "deputy")));
        unit.Allow(TodaysUnit.Whole, "lead", s_delegate);

        Assert.Equal("BEYOND_RIGHTS", unit.Code(unit.Passing(own, "lead", "deputy", until: TodaysUnit.Now.AddDays(90).AddMicroseconds(1))));
        Assert.Equal("OUT_OF_RANGE", unit.Code(unit.Passing(own, "lead", "deputy", until: TodaysUnit.Now)));
        unit.Delegate(own, "lead", "deputy", until: TodaysUnit.Now.AddDays(90));
    }

    [Fact]
    public void SU16_However_it_is_passed_on_a_delegate_never_has_more_than_who_passed_it_on()
    {
        Target[] targets = [TodaysUnit.Whole, TodaysUnit.Customer, TodaysUnit.Project, TodaysUnit.Touchpoint];
        Gen.Select(Gen.Int[0, 3], Gen.Long[0, 1000], Gen.Int[0, 3], Gen.Long[0, 1000], Gen.Int[0, 3], Gen.Long[0, 1000]).Sample((ownTarget, ownMost, target, most, asked, amount) =>
        {
            var (unit, own) = Delegator(ownMost, null, targets[ownTarget]);
            unit.Ask(unit.Passing(own, "lead", "deputy", targets[target], most: most), TodaysUnit.Now);
            var answers = (Lead: unit.Request("lead", targets[asked], amount), Deputy: unit.Request("deputy", targets[asked], amount));
            return answers.Deputy is not Granted || answers.Lead is Granted;
        });
    }

    /// <summary>A unit where only "lead" may approve prices and pass that on.</summary>
    private static (TodaysUnit Unit, GrantId Own) Delegator(long? most = null, DateTimeOffset? until = null, Target? target = null)
    {
        var unit = TodaysUnit.WithoutGrants();
        unit.Allow(TodaysUnit.Whole, "lead", s_delegate);
        return (unit, unit.Allow(target ?? TodaysUnit.Whole, "lead", until: until, most: most));
    }
}
