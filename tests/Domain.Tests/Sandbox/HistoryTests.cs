using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Sandbox;

/// <summary>A real history under another permission set: where it parts from the log, and what is then assumed (SU-23).</summary>
public class HistoryTests
{
    private static readonly DateTimeOffset s_start = LoggedUnit.Start;

    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    /// <summary>A new unit is in tier C: 20,000.00 a decision, 100,000.00 a quarter.</summary>
    private static Policy WithLimits(Func<LimitPolicy, LimitPolicy> change) => Policies.Current with
    {
        Version = "trial-1",
        Limits = Policies.Current.Limits.SetItem(
            Permission.PricingApprove, Policies.Current.Limits[Permission.PricingApprove].ToImmutableDictionary(one => one.Key, one => change(one.Value))),
    };

    private static Policy Stricter => WithLimits(limit => limit with { PerDecisionMax = limit.PerDecisionMax / 2 });

    private static Policy Looser => WithLimits(limit => limit with { PerDecisionMax = limit.PerDecisionMax * 2 });

    [Fact]
    public void SU23_A_stricter_set_turns_a_grant_into_a_countersign_and_names_the_rule()
    {
        var unit = new LoggedUnit();
        unit.Countersigned(3_000_000, s_start, 2 * s_hour, approved: true);
        var large = unit.Spend(1_500_000, s_start.AddDays(1), s_hour);
        unit.Spend(900_000, s_start.AddDays(2), s_hour);

        var report = unit.Under(Stricter);

        var change = Assert.Single(report.Changes);
        Assert.Equal((1, large.Decision, s_start.AddDays(1), 1_500_000L), (report.Changed, change.Decision, change.At, change.AmountMinorUnits));
        Assert.Equal((TrialOutcome.Granted, TrialOutcome.NeedsCountersign, "SU-7"), (change.Before, change.After, change.Rule));
        Assert.Equal(("amount 1500000 against 2000000 per decision", "amount 1500000 against 1000000 per decision"), (change.BeforeDetail, change.AfterDetail));
        // Headquarters took two hours and approved all it was asked in this log, so it does here.
        Assert.Equal(HistoryAssumptions.None with { Approved = 1 }, report.Assumed);
        Assert.Equal((2L, 1L, 2L, 2_400_000L, 2_400_000L), (report.Before.Granted, report.Before.Countersigned, report.Before.Decisions - 1, report.Before.HeldMinorUnits, report.Before.SpentMinorUnits));
        Assert.Equal((1L, 2L, 0L, 900_000L, 900_000L), (report.After.Granted, report.After.Countersigned, report.After.Waiting, report.After.HeldMinorUnits, report.After.SpentMinorUnits));
        Assert.Equal((s_hour * 2 / 3, s_hour * 4 / 3), (TimeSpan.FromMicroseconds(report.Before.LatencyMicroseconds!.Value), TimeSpan.FromMicroseconds(report.After.LatencyMicroseconds!.Value)));
        Assert.Equal(("trial-1", "CNY", null, 7), (report.Policy, report.Currency, report.Against, report.Entries));
    }

    [Fact]
    public void SU23_A_countersign_newly_asked_for_is_left_pending_when_the_log_has_no_answer_to_go_by()
    {
        var unit = new LoggedUnit();
        unit.Spend(1_500_000, s_start, s_hour);

        var report = unit.Under(Stricter);

        Assert.Equal(HistoryAssumptions.None with { LeftPending = 1 }, report.Assumed);
        Assert.Equal((1L, 0L, 0L, null), (report.After.Waiting, report.After.HeldMinorUnits, report.After.SpentMinorUnits, report.After.LatencyMicroseconds));
        // Posting what was never held is no longer possible, and no mistake of anybody's.
        Assert.Equal(0, report.After.Inapplicable);
    }

    [Fact]
    public void SU23_Newly_asked_countersigns_are_approved_as_often_as_the_log_has_it_evenly_spread()
    {
        var unit = new LoggedUnit();
        for (var n = 0; n < 3; n++) unit.Countersigned(3_000_000, s_start.AddHours(n * 5), s_hour, approved: n > 0);
        for (var n = 0; n < 6; n++) unit.Spend(1_500_000, s_start.AddDays(1 + n), s_hour);

        // Of each three, two.
        Assert.Equal(HistoryAssumptions.None with { Approved = 4, Rejected = 2 }, unit.Under(Stricter).Assumed);
    }

    [Fact]
    public void SU23_A_hold_placed_later_is_posted_as_much_later()
    {
        var unit = new LoggedUnit();
        unit.Countersigned(3_000_000, s_start, 2 * s_hour, approved: true);
        var spent = unit.Spend(1_500_000, s_start.AddDays(1), s_hour);
        unit.Ask(new ChangeLeg(LegKind.Tool, "later", true), s_start.AddDays(2));

        var trial = new HistoryPlay(unit.State.Id, unit.Log, Stricter);
        var posted = Assert.Single(trial.Run(), entry => entry.Events.Contains(new HoldPosted(spent.Hold)));

        Assert.Equal(s_start.AddDays(1) + (3 * s_hour), posted.At);
    }

    [Fact]
    public void SU23_A_looser_set_asks_nobody_does_not_hear_the_answer_and_spends_what_was_spent_as_soon()
    {
        var unit = new LoggedUnit();
        var asked = unit.Countersigned(3_000_000, s_start, 2 * s_hour, approved: true);
        unit.Ask(new PostHold(asked.Decision.Hold), s_start + (5 * s_hour));

        var report = unit.Under(Looser);
        var posted = Assert.Single(new HistoryPlay(unit.State.Id, unit.Log, Looser).Run(), entry => entry.Events.Any(happened => happened is HoldPosted));

        Assert.Equal((TrialOutcome.NeedsCountersign, TrialOutcome.Granted, "SU-7"), (report.Changes[0].Before, report.Changes[0].After, report.Changes[0].Rule));
        Assert.Equal(HistoryAssumptions.None with { Unheard = 1 }, report.Assumed);
        Assert.Equal((0L, 3_000_000L), (report.Before.SpentMinorUnits, report.After.SpentMinorUnits));
        Assert.Equal((2 * s_hour, TimeSpan.Zero), (TimeSpan.FromMicroseconds(report.Before.LatencyMicroseconds!.Value), TimeSpan.FromMicroseconds(report.After.LatencyMicroseconds!.Value)));
        // Three hours after it was held, as it was.
        Assert.Equal(s_start + (3 * s_hour), posted.At);
    }

    [Fact]
    public void SU23_A_hold_that_never_was_is_spent_as_often_as_this_units_holds_are()
    {
        var unit = new LoggedUnit();
        // Of two holds one is posted, after three hours.
        unit.Spend(100, s_start, 3 * s_hour);
        unit.Request(100, s_start);
        for (var n = 0; n < 2; n++) unit.Countersigned(3_000_000, s_start.AddDays(2 + n), s_hour, approved: false);
        unit.Request(100, s_start.AddDays(9));

        var report = unit.Under(Looser);
        var posted = new HistoryPlay(unit.State.Id, unit.Log, Looser).Run().Where(entry => entry.Events.Any(happened => happened is HoldPosted)).Select(entry => entry.At);

        Assert.Equal(HistoryAssumptions.None with { Unheard = 2, Posted = 1, RunOut = 1 }, report.Assumed);
        Assert.Equal([s_start + (3 * s_hour), s_start.AddDays(3) + (3 * s_hour)], posted);
    }

    [Fact]
    public void SU23_A_hold_that_lives_shorter_runs_out_before_it_was_posted()
    {
        var unit = new LoggedUnit();
        unit.Spend(100, s_start, TimeSpan.FromMinutes(30));
        unit.Spend(100, s_start.AddDays(1), TimeSpan.FromMinutes(29));

        var report = unit.Under(Policies.Current with { Version = "trial-1", HoldMinutes = 30 });

        Assert.Equal((0, 1L, 10_000, 5_000), (report.Changed, report.After.Inapplicable, report.Before.EfficiencyBasisPoints, report.After.EfficiencyBasisPoints));
    }

    [Fact]
    public void SU23_Other_weights_move_credit_and_with_it_what_may_be_done()
    {
        var unit = new LoggedUnit();
        // Attainment in full and NPS at its lowest: 300 + 0 + 150 for the deals, and half of the 35 not measured yet.
        unit.Close(new Quarter(2026, 2), 12_500, -100, s_start);
        Assert.Equal((625, Tier.C), (unit.State.Credit!.Score, unit.State.Credit.Tier));
        unit.Spend(1_500_000, s_start, s_hour);

        var weights = Policies.Current.Credit.Weights.SetItem(CreditComponent.Attainment, 0).SetItem(CreditComponent.Nps, 50);
        var report = unit.Under(Policies.Current with { Version = "trial-1", Credit = Policies.Current.Credit with { Weights = weights } });

        Assert.Equal((625, Tier.C, 325, Tier.D), (report.Before.CreditScore, report.Before.Tier, report.After.CreditScore, report.After.Tier));
        Assert.Equal("SU-7", Assert.Single(report.Changes).Rule);
    }

    [Fact]
    public void SU23_What_a_set_does_not_take_is_refused_with_its_code_and_what_follows_from_it_is_left_out()
    {
        var unit = new LoggedUnit();
        unit.Spend(100, s_start, s_hour);
        unit.Ask(new RevokeGrant(new("gr_standing-partners-view"), "hq"), s_start);
        var silent = Policies.Current with
        {
            Version = "trial-1",
            Limits = Policies.Current.Limits.Remove(Permission.PricingApprove),
            Grants = Policies.Current.Grants! with { Standing = [.. Policies.Current.Grants.Standing.Where(grant => grant.Permission.Area != "partners")] },
        };

        var report = unit.Under(silent);

        var change = Assert.Single(report.Changes);
        Assert.Equal((TrialOutcome.Refused, "PERMISSION_UNKNOWN", null), (change.After, change.Rule, change.BeforeDetail));
        Assert.Equal((1L, 0L, 1L), (report.After.Refused, report.After.HeldMinorUnits, report.After.Inapplicable));
    }

    [Fact]
    public void SU23_Two_sets_are_compared_on_the_same_history()
    {
        var unit = new LoggedUnit();
        unit.Spend(1_500_000, s_start, s_hour);
        unit.Spend(3_000_000 / 2, s_start.AddDays(1), s_hour);

        var report = unit.Under(Looser, against: Stricter);

        Assert.Equal(("trial-1", 2, 2L, 2L), (report.Against, report.Changed, report.Before.Countersigned, report.After.Granted));
        Assert.All(report.Changes, change => Assert.Equal((TrialOutcome.NeedsCountersign, TrialOutcome.Granted), (change.Before, change.After)));
    }

    [Fact]
    public void SU23_Money_at_risk_is_of_the_days_of_the_history()
    {
        var unit = new LoggedUnit();
        // Before anything is asked for no day counts.
        unit.Ask(new ChangeLeg(LegKind.Tool, "early", true), s_start);
        var day = new DateTimeOffset(2026, 9, 28, 0, 0, 0, TimeSpan.Zero);
        // 28th: 700 held from midnight for a day; 29th: 100 held, and given back within the hour; 30th: 40 held and spent; 1 October: a new quarter.
        unit.Request(700, day);
        var voided = Assert.IsType<Granted>(unit.Request(100, day.AddDays(1).AddHours(3)));
        unit.Ask(new VoidHold(voided.Hold), day.AddDays(1).AddHours(4));
        unit.Spend(40, day.AddDays(2).AddHours(23), TimeSpan.FromMinutes(5));
        unit.Ask(new ChangeLeg(LegKind.Tool, "late", true), day.AddDays(3).AddHours(1));

        var before = unit.Under(Policies.Current).Before;

        // 700, 100, 40, 0.
        Assert.Equal(new MoneyAtRisk(4, 210, 700, 700), before.AtRisk);
        Assert.Equal((840L, 40L, 476), (before.HeldMinorUnits, before.SpentMinorUnits, before.EfficiencyBasisPoints));
    }

    [Fact]
    public void SU23_A_log_without_a_single_request_has_nothing_to_report()
    {
        var report = HistoryReport.Of(new("su_none"), [], Policies.Current, null, 10);
        Assert.Equal((0, 0, null, null, ""), (report.Entries, report.Changed, report.From, report.Until, report.Currency));
        Assert.Equal(new HistorySide(0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, MoneyAtRisk.None, null, null), report.After);

        var idle = new LoggedUnit().Under(Policies.Current);
        Assert.Equal((1, MoneyAtRisk.None, Tier.C), (idle.Entries, idle.Before.AtRisk, idle.Before.Tier));
    }
}
