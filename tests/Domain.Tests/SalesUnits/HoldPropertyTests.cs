using CsCheck;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>Whatever a unit is asked, in whatever order, it never holds or spends beyond its limits (SU-5 to SU-10).</summary>
public class HoldPropertyTests
{
    /// <summary>One request, with small numbers that pick amounts near the limits and holds or approvals answered before.</summary>
    private sealed record Step(int Kind, int Pick, int Other, int Minutes);

    // Amounts around every limit of tiers C and D, and values that no rule lets through.
    private static readonly long[] s_amounts = [1, 499_999, 500_000, 500_001, 1_000_000, 1_999_999, 2_000_000, 2_000_001, 3_000_000, 10_000_001, Money.MinorUnitsMax, 0, -5];
    private static readonly int[] s_discounts = [0, 0, 0, 0, 500, 501, 1_000, 1_001, 10_000, -1, 10_001];
    private static readonly Permission[] s_permissions = [Permission.PricingApprove, Permission.PricingApprove, Permission.MarketingSpendPropose, new("partners", "view")];
    private static readonly (int Attainment, int Nps)[] s_quarters = [(5_000, -100), (7_500, 10), (12_000, 80), (12_500, 100)];

    // Nothing passes, a hold nearly runs out, runs out to the minute, and quarters go by.
    private static readonly int[] s_minutes = [0, 0, 0, 1, 1, 700, 1_439, 1_440, 1_441, 44_640];

    private static readonly Gen<Step[]> s_steps =
        Gen.Select(Gen.Int[0, 13], Gen.Int[0, 1_000], Gen.Int[0, 1_000], Gen.Int[0, s_minutes.Length - 1], (kind, pick, other, minutes) => new Step(kind, pick, other, s_minutes[minutes])).Array[1, 60];

    [Fact]
    public void No_sequence_of_requests_takes_a_unit_beyond_its_limits() => s_steps.Sample(steps =>
    {
        var (unit, ledger, now) = (PlayedUnit.Established(), new HoldLedger(), PlayedUnit.Now);
        for (var n = 0; n < steps.Length; n++)
        {
            now = now.AddMinutes(steps[n].Minutes);
            Take(steps[n], n, unit, ledger, now);
        }
        ledger.Compare(unit.Log);
        Assert.Equal(Texts.Of(unit.State), Texts.Of(unit.Replay()));
        Assert.Equal(Texts.Of(unit.State), Texts.Of(Texts.RoundTrip(unit.State)));
    }, iter: 800);

    [Fact]
    public void The_same_commands_at_the_same_times_decide_the_same_even_from_a_state_read_back() => s_steps.Sample(steps =>
    {
        var (unit, now) = (PlayedUnit.Established(), PlayedUnit.Now);
        for (var n = 0; n < steps.Length; n++)
        {
            now = now.AddMinutes(steps[n].Minutes);
            var command = Command(steps[n], n, unit.State.Holds.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).ToList(), [.. unit.State.Pending.Keys]);
            var again = SalesUnit.Decide(Texts.RoundTrip(unit.State), Texts.RoundTrip(command), now);
            var answer = unit.Ask(command, now);

            Assert.Equal(Texts.Of(answer), Texts.Of(again.Answer));
            Assert.Equal(unit.Happened.Select(Texts.Of), again.Events.Select(Texts.Of));
            Assert.Equal(Texts.Of(answer), Texts.Of(Texts.RoundTrip(answer)));
        }
    }, iter: 100);

    private static void Take(Step step, int n, PlayedUnit unit, HoldLedger ledger, DateTimeOffset now)
    {
        var command = Command(step, n, ledger.Holds, ledger.Approvals);
        if (command is CloseQuarter close)
        {
            // Figures first, so that the closing has something to say about them.
            var (attainment, nps) = s_quarters[step.Other % s_quarters.Length];
            unit.Record(PlayedUnit.Won($"{close.Quarter}", close.Quarter.FirstDay, attainment * 100L));
            unit.Ask(new RecordNps(close.Quarter, nps, 30), now);
        }
        var answer = unit.Ask(command, now);
        switch (command)
        {
            case Authorize asked: ledger.Authorized(asked, answer, now); break;
            case Countersign heard: ledger.Countersigned(heard, answer, now); break;
            case PostHold post: ledger.Ended(post.Hold, posted: true, answer, now); break;
            case VoidHold @void: ledger.Ended(@void.Hold, posted: false, answer, now); break;
            default: ledger.Closed(Assert.IsType<QuarterAnswer>(answer)); break;
        }
    }

    private static SalesUnitCommand Command(Step step, int n, IReadOnlyList<HoldId> holds, IReadOnlyList<ApprovalId> approvals) => step.Kind switch
    {
        0 or 1 => new PostHold(Of(holds, step.Pick, new HoldId("ho_nobodys"))),
        2 => new VoidHold(Of(holds, step.Pick, new HoldId("ho_nobodys"))),
        3 or 4 => new Countersign(Of(approvals, step.Pick, new ApprovalId("ap_nobodys")), step.Other % 3 > 0, "director"),
        5 => new CloseQuarter(step.Pick % 2 == 0 ? PlayedUnit.FirstQuarter : PlayedUnit.FirstQuarter.Next, PlayedUnit.Cny(1_000_000), PlayedUnit.Policy),
        _ => PlayedUnit.Authorize(s_amounts[step.Pick % s_amounts.Length], s_discounts[step.Other % s_discounts.Length], s_permissions[step.Other % s_permissions.Length]) with { Decision = new($"de_{n}") },
    };

    // Now and then one that was never answered.
    private static T Of<T>(IReadOnlyList<T> known, int pick, T unknown) => known.Count == 0 || pick % 7 == 0 ? unknown : known[pick % known.Count];
}
