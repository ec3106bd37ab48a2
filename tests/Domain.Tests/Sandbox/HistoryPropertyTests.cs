using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Domain.Tests.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Sandbox;

/// <summary>Any history at all, played again (SU-23).</summary>
public class HistoryPropertyTests
{
    private static readonly Permission[] s_permissions = [Permission.PricingApprove, new("resources", "approve"), new("partners", "approve"), Permission.MarketingSpendPropose];

    private static readonly Gen<(int What, int Which, long Amount, int Minutes, bool Yes)[]> s_steps =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 50], Gen.Long[0, 6_000_000], Gen.Int[0, 4_000], Gen.Bool).Array[1, 60];

    private static LoggedUnit Live((int What, int Which, long Amount, int Minutes, bool Yes)[] steps)
    {
        var (unit, at) = (new LoggedUnit(), LoggedUnit.Start);
        foreach (var (what, which, amount, minutes, yes) in steps)
        {
            at = at.AddMinutes(minutes);
            Step(unit, what, which, amount, yes, at);
        }

        return unit;
    }

    private static void Step(LoggedUnit unit, int what, int which, long amount, bool yes, DateTimeOffset at)
    {
        var live = unit.State.Holds.Values.Where(hold => hold.IsLive(at)).Select(hold => hold.Id).OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
        var pending = unit.State.Pending.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
        switch (what)
        {
            case 0 when live.Count > 0:
                unit.Ask(new PostHold(live[which % live.Count]), at);
                break;
            case 1 when live.Count > 0:
                unit.Ask(new VoidHold(live[which % live.Count]), at);
                break;
            case 2 when pending.Count > 0:
                unit.Ask(new Countersign(pending[which % pending.Count], yes, "hq"), at);
                break;
            case 3:
                unit.Ask(new ChangeLeg(LegKind.Tool, which % 2 == 0 ? "quote-desk" : "resource-planner", yes), at);
                break;
            case 4:
                unit.Ask(new RecordDeals([PlayedUnit.Won($"{which}", new Quarter(2026, 2).FirstDay.AddDays(which), amount)]), at);
                unit.Ask(new RecordNps(new(2026, 2), which * 2, 40), at);
                unit.Ask(new CloseQuarter(new(2026, 2), PlayedUnit.Cny(3_000_000), Policies.Current.Version), at);
                break;
            case 5:
                unit.Ask(new RevokeGrant(new($"gr_standing-{s_permissions[which % 4].Area}-{s_permissions[which % 4].Verb}"), "hq"), at);
                break;
            default:
                unit.Request(amount, at, which * 40, s_permissions[which % 4]);
                break;
        }
    }

    [Fact]
    public void SU23_Under_the_set_it_was_made_by_a_history_comes_out_as_it_is_logged_byte_for_byte() => s_steps.Sample(steps =>
    {
        var unit = Live(steps);
        Assert.Equal(Texts.Of(unit.Log), Texts.Of(new HistoryPlay(unit.State.Id, unit.Log, Policies.Current).Run().ToImmutableArray()));
        var report = unit.Under(Policies.Current);
        Assert.Equal((0, HistoryAssumptions.None, Texts.Of(report.Before)), (report.Changed, report.Assumed, Texts.Of(report.After)));
        Assert.Equal(Texts.Of(report with { Against = Policies.Current.Version }), Texts.Of(unit.Under(Policies.Current, against: Policies.Current)));
    }, iter: 100);

    [Fact]
    public void SU23_What_was_is_counted_from_the_answers_and_every_request_is_decided_on_both_sides() =>
        Gen.Select(s_steps, Gen.Int[0, 400], Gen.Int[1, 3_000]).Sample((steps, percent, hold) =>
        {
            var unit = Live(steps);
            var trial = Policies.Current with
            {
                Version = "trial-1",
                HoldMinutes = hold,
                Limits = Policies.Current.Limits.ToImmutableDictionary(one => one.Key, one => one.Value.ToImmutableDictionary(
                    limit => limit.Key, limit => limit.Value with { PerDecisionMax = limit.Value.PerDecisionMax * percent / 100, QuarterTotalMax = limit.Value.QuarterTotalMax * percent / 100 })),
            };

            var report = unit.Under(trial);

            var answers = unit.Log.Select(entry => entry.Answer).ToList();
            var (granted, asked, denied) = (answers.OfType<Granted>().ToList(), answers.OfType<NeedsCountersign>().ToList(), answers.OfType<Denied>().ToList());
            Assert.Equal((granted.Count, asked.Count, denied.Count), (report.Before.Granted, report.Before.Countersigned, report.Before.Denied));
            Assert.Equal(granted.Sum(one => one.Amount.MinorUnits), report.Before.HeldMinorUnits);
            var after = report.After;
            Assert.Equal((granted.Count + asked.Count + denied.Count, 0L), (after.Granted + after.Countersigned + after.Denied, after.Refused));
            Assert.Equal(report.Changed, report.Changes.Length);
            Assert.All(report.Changes, change => Assert.True(change.Before != change.After && change.Rule.Length > 0 && (change.BeforeDetail ?? change.AfterDetail) is not null));
            Assert.True(after.SpentMinorUnits <= after.HeldMinorUnits && after.AtRisk.Expected <= after.AtRisk.Worst && after.AtRisk.AtMost95 <= after.AtRisk.Worst);
            Assert.Equal(report.Before.AtRisk.Days, after.AtRisk.Days);
            // Never more at once than all permissions may have held and spent together, with what was carried over from the quarter before.
            Assert.True(after.AtRisk.Worst <= s_permissions.Sum(permission => trial.Limits[permission].Values.Max(limit => limit.QuarterTotalMax)) * 2);
        }, iter: 100);
}
