using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-9 and SU-10: countersigned amounts, and how holds end.</summary>
public class HoldTests
{
    private static readonly DateTimeOffset s_now = PlayedUnit.Now;
    private static readonly DateTimeOffset s_expiry = s_now.AddMinutes(1440);

    [Fact]
    public void A_granted_amount_is_held_for_1440_minutes()
    {
        var unit = PlayedUnit.Established();

        var granted = unit.Grant(100);

        Assert.Equal(("ho_1", PlayedUnit.Cny(100), s_expiry), (granted.Hold.Value, granted.Amount, granted.ExpiresAt));
        Assert.Equal(new HoldPlaced(granted.Hold, Permission.PricingApprove, PlayedUnit.Cny(100), s_now, s_expiry, null), unit.Happened[1]);
        Assert.Equal(new Hold(granted.Hold, Permission.PricingApprove, PlayedUnit.Cny(100), s_now, s_expiry, null, HoldStatus.Pending), unit.State.Holds[granted.Hold]);
    }

    [Fact]
    public void A_hold_can_be_posted_up_to_the_last_microsecond_and_not_at_its_expiry()
    {
        var early = PlayedUnit.Established();
        early.Grant(100);
        Assert.Equal(new UnitAccepted(1), early.Ask(new PostHold(new("ho_1")), s_expiry.AddMicroseconds(-1)));

        var late = PlayedUnit.Established();
        late.Grant(100);
        var refusal = late.Refused(new PostHold(new("ho_1")), s_expiry);
        Assert.Equal("HOLD_NOT_LIVE", refusal.Code);
        Assert.StartsWith("Hold ho_1 is expired already.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("HOLD_NOT_LIVE", late.Refused(new VoidHold(new("ho_1")), s_expiry).Code);
    }

    [Fact]
    public void A_hold_counts_against_the_limit_up_to_its_expiry_and_not_at_it()
    {
        var limit = PlayedUnit.Limit(Tier.C);
        var unit = PlayedUnit.Established();
        for (var held = 0L; held < limit.QuarterTotalMax; held += limit.PerDecisionMax) unit.Grant(limit.PerDecisionMax);

        Assert.IsType<NeedsCountersign>(unit.Request(1, at: s_expiry.AddMicroseconds(-1)));
        unit.Grant(1, at: s_expiry);
    }

    [Fact]
    public void A_posted_amount_counts_to_the_end_of_the_quarter_and_a_voided_one_not_at_all()
    {
        var limit = PlayedUnit.Limit(Tier.C);
        var unit = PlayedUnit.Established();
        for (var n = 1; n <= 5; n++)
        {
            unit.Grant(limit.PerDecisionMax);
            unit.Ask(new PostHold(new($"ho_{n}")), s_now);
        }

        var quarterEnd = new DateTimeOffset(2019, 4, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.IsType<NeedsCountersign>(unit.Request(1, at: quarterEnd.AddMicroseconds(-1)));
        unit.Grant(limit.PerDecisionMax, at: quarterEnd);

        var other = PlayedUnit.Established();
        for (var n = 1; n <= 6; n++)
        {
            other.Grant(limit.PerDecisionMax);
            other.Ask(new VoidHold(new($"ho_{n}")), s_now);
        }
    }

    [Fact]
    public void A_hold_carried_over_the_quarters_end_counts_while_it_is_live_and_once_posted_counts_where_it_was_placed()
    {
        var limit = PlayedUnit.Limit(Tier.C);
        var quarterEnd = new DateTimeOffset(2019, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var unit = PlayedUnit.Established();
        for (var n = 1; n <= 5; n++) unit.Grant(limit.PerDecisionMax, at: quarterEnd.AddMicroseconds(-1));

        Assert.IsType<NeedsCountersign>(unit.Request(1, at: quarterEnd));
        unit.Ask(new PostHold(new("ho_1")), quarterEnd);

        Assert.Equal(limit.QuarterTotalMax - limit.PerDecisionMax, unit.State.Used(Permission.PricingApprove, quarterEnd));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hold_ends_once(bool post)
    {
        var unit = PlayedUnit.Established();
        unit.Grant(100);
        SalesUnitCommand finish = post ? new PostHold(new("ho_1")) : new VoidHold(new("ho_1"));

        Assert.Equal(new UnitAccepted(1), unit.Ask(finish, s_now));

        Assert.Equal(post ? new HoldPosted(new("ho_1")) : new HoldVoided(new("ho_1")), Assert.Single(unit.Happened));
        Assert.Equal(post ? new Tally(1, 0, 1, 0) : new Tally(1, 0, 0, 1), unit.State.Tally);
        foreach (var again in new SalesUnitCommand[] { new PostHold(new("ho_1")), new VoidHold(new("ho_1")) })
        {
            var refusal = unit.Refused(again, s_now);
            Assert.Equal($"Hold ho_1 is {(post ? "posted" : "voided")} already. Ask for a new authorization if the amount is still needed.", refusal.Message);
            Assert.Empty(unit.Happened);
        }
    }

    [Fact]
    public void Holds_that_ran_out_are_written_off_in_order_with_the_next_thing_that_happens()
    {
        foreach (var next in new Action<PlayedUnit>[]
        {
            unit => unit.Grant(1, at: s_expiry),
            unit => Assert.IsType<NeedsCountersign>(unit.Request(2_000_001, at: s_expiry)),
            unit => Assert.IsType<Denied>(unit.Request(1, permission: Permission.MarketingSpendPropose, at: s_expiry)),
            unit => Assert.Equal(new UnitAccepted(1), unit.Ask(new PostHold(new("ho_4")), s_expiry)),
            unit => Assert.Equal(new UnitAccepted(1), unit.Ask(new Countersign(new("ap_5"), true, "hq"), s_expiry)),
            unit => Assert.Equal(new UnitAccepted(1), unit.Ask(new Countersign(new("ap_5"), false, "hq"), s_expiry)),
        })
        {
            var unit = PlayedUnit.Established();
            for (var n = 0; n < 3; n++) unit.Grant(100);
            unit.Grant(100, at: s_now.AddMicroseconds(1));
            unit.Request(2_000_001);

            next(unit);

            Assert.Equal([new HoldExpired(new("ho_1")), new HoldExpired(new("ho_2")), new HoldExpired(new("ho_3"))], unit.Happened.Take(3));
            Assert.DoesNotContain(new HoldExpired(new("ho_4")), unit.Happened);
            Assert.Equal(HoldStatus.Expired, unit.State.Holds[new("ho_1")].Status);
            Assert.Equal(3, unit.State.Tally.Lapsed);
        }
    }

    [Fact]
    public void A_finished_hold_of_an_earlier_quarter_is_forgotten_and_a_live_one_is_not()
    {
        var unit = PlayedUnit.Established();
        var quarterEnd = new DateTimeOffset(2019, 4, 1, 0, 0, 0, TimeSpan.Zero);
        unit.Grant(100);
        unit.Ask(new PostHold(new("ho_1")), s_now);
        unit.Grant(100, at: quarterEnd.AddMinutes(-1));
        unit.Grant(100, at: quarterEnd.AddMinutes(-1));
        unit.Ask(new PostHold(new("ho_3")), quarterEnd.AddMinutes(-1));
        Assert.Contains(new HoldId("ho_1"), unit.State.Holds.Keys);

        unit.Grant(100, at: quarterEnd);

        Assert.Equal(["ho_2", "ho_4"], unit.State.Holds.Keys.Select(id => id.Value).Order());
        Assert.Equal("HOLD_UNKNOWN", unit.Refused(new PostHold(new("ho_1")), quarterEnd).Code);
    }

    [Fact]
    public void An_approved_amount_is_held_on_headquarters_authority_beyond_the_units_own_limits()
    {
        var limit = PlayedUnit.Limit(Tier.C);
        var unit = PlayedUnit.Established();
        unit.Request(limit.QuarterTotalMax * 2);
        var later = s_now.AddDays(3);

        Assert.Equal(new UnitAccepted(1), unit.Ask(new Countersign(new("ap_1"), true, "director"), later));

        Assert.Equal(
            [
                new CountersignReceived(new("ap_1"), true, "director"),
                new HoldPlaced(new("ho_1"), Permission.PricingApprove, PlayedUnit.Cny(limit.QuarterTotalMax * 2), later, later.AddMinutes(1440), new("ap_1")),
            ],
            unit.Happened);
        Assert.Equal(0, unit.State.Used(Permission.PricingApprove, later));
        unit.Grant(limit.PerDecisionMax, at: later);
    }

    [Fact]
    public void A_rejected_amount_is_not_held()
    {
        var unit = PlayedUnit.Established();
        unit.Request(2_000_001);

        Assert.Equal(new UnitAccepted(1), unit.Ask(new Countersign(new("ap_1"), false, "director"), s_now));

        Assert.Equal(new CountersignReceived(new("ap_1"), false, "director"), Assert.Single(unit.Happened));
        Assert.Empty(unit.State.Holds);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Headquarters_is_heard_once_for_each_approval(bool approved)
    {
        var unit = PlayedUnit.Established();
        unit.Request(2_000_001);
        unit.Ask(new Countersign(new("ap_1"), approved, "director"), s_now);

        Assert.Equal("APPROVAL_NOT_PENDING", unit.Refused(new Countersign(new("ap_1"), true, "director"), s_now).Code);
        Assert.Empty(unit.Happened);
    }
}
