using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>When a unit reads otherwise though nothing happens to it.</summary>
public class TurnsTests
{
    private static readonly DateTimeOffset s_quarterEnds = new(2019, 4, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_unit_that_is_not_there_never_turns_and_any_other_turns_with_the_quarter()
    {
        Assert.Null(SalesUnit.TurnsAt(new PlayedUnit().State, PlayedUnit.Now));
        var unit = PlayedUnit.Established().State;
        Assert.Equal(s_quarterEnds, SalesUnit.TurnsAt(unit, PlayedUnit.Now));
        Assert.Equal(s_quarterEnds, SalesUnit.TurnsAt(unit, s_quarterEnds.AddTicks(-10)));
        Assert.Equal(new(2019, 7, 1, 0, 0, 0, TimeSpan.Zero), SalesUnit.TurnsAt(unit, s_quarterEnds));
    }

    [Fact]
    public void It_turns_when_the_first_of_its_live_holds_expires_and_not_with_one_that_is_settled()
    {
        var unit = PlayedUnit.OfTier(Tier.A);
        var first = unit.Grant(100);
        var second = unit.Grant(100, at: PlayedUnit.Now.AddMinutes(1));
        Assert.Equal(first.ExpiresAt, SalesUnit.TurnsAt(unit.State, PlayedUnit.Now));
        Assert.Equal(second.ExpiresAt, SalesUnit.TurnsAt(unit.State, first.ExpiresAt));
        Assert.Equal(s_quarterEnds, SalesUnit.TurnsAt(unit.State, second.ExpiresAt));
        unit.Ask(new VoidHold(first.Hold), PlayedUnit.Now.AddMinutes(2));
        Assert.Equal(second.ExpiresAt, SalesUnit.TurnsAt(unit.State, PlayedUnit.Now));
    }

    [Fact]
    public void It_turns_when_a_grant_expires()
    {
        var unit = PlayedUnit.Established();
        var expired = PlayedUnit.Now.AddDays(-1);
        PermissionGrant Grant(string id, DateTimeOffset? end) => new(new(id), Permission.PricingApprove, "d", "t", new(TargetKind.Unit, ""), GrantEffect.Allow, null, end, null, null, 0);
        var grants = new[] { Grant("gr_1", null), Grant("gr_2", expired), Grant("gr_3", PlayedUnit.Now.AddDays(3)), Grant("gr_4", PlayedUnit.Now.AddDays(2)) };
        var state = unit.State with { Grants = unit.State.Grants.AddRange(grants.Select(grant => KeyValuePair.Create(grant.Id, grant))) };
        Assert.Equal(PlayedUnit.Now.AddDays(2), SalesUnit.TurnsAt(state, PlayedUnit.Now));
    }
}
