using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>What a unit keeps of its holds beside them is what they come to, whatever happened to them and whenever one asks (SU-8, SU-10).</summary>
public class HoldBookTests
{
    private static readonly Permission[] s_permissions = [Permission.PricingApprove, Permission.MarketingSpendPropose];

    private static readonly LeaseId[] s_leases = [new("le_1"), new("le_2"), new("le_3")];

    private static readonly Gen<(int What, int Which, int Hours, long Amount, bool Countersigned)[]> s_steps =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 30 * 24], Gen.Long[0, 1000], Gen.Bool).Array[1, 60];

    [Fact]
    public void What_is_used_is_what_the_holds_come_to_when_summed_anew() => s_steps.Sample(steps =>
    {
        var (unit, now) = (SalesUnit.Empty("su_test"), PlayedUnit.Now);
        for (var n = 0; n < steps.Length; n++)
        {
            var (what, which, hours, amount, countersigned) = steps[n];
            now = now.AddHours(hours % 97);
            unit = Next(unit, n, what, which, amount, countersigned, now);
            // Also asked of another time, earlier or later: the clock of a replay is not the latest entry's.
            foreach (var at in new[] { now, now.AddHours(hours), now.AddHours(-hours) })
            {
                foreach (var permission in s_permissions) Assert.Equal(Summed(unit, permission, at), unit.Used(permission, at));
                foreach (var lease in s_leases) Assert.Equal(7 + Summed(unit, lease, at), unit.Drawn(Fund(lease), at));
            }
        }

        var again = Texts.RoundTrip(unit);
        Assert.Equal(Texts.Of(unit), Texts.Of(again));
        Assert.All(s_permissions, permission => Assert.Equal(unit.Used(permission, now), again.Used(permission, now)));
        Assert.All(s_leases, lease => Assert.Equal(unit.Drawn(Fund(lease), now), again.Drawn(Fund(lease), now)));
    }, iter: 300);

    private static SalesUnitState Next(SalesUnitState unit, int n, int what, int which, long amount, bool countersigned, DateTimeOffset now)
    {
        var pending = unit.Holds.Values.Where(hold => hold.Status == HoldStatus.Pending).Select(hold => hold.Id).OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
        if (what == 0 || pending.Count == 0)
        {
            return SalesUnit.Apply(unit, new HoldPlaced(
                new($"ho_{n}"), s_permissions[which % 2], PlayedUnit.Cny(amount), now, now.AddHours(1 + which), countersigned ? new ApprovalId($"ap_{n}") : null, null,
                countersigned ? null : s_leases[which % s_leases.Length]));
        }

        var id = pending[which % pending.Count];
        return SalesUnit.Apply(unit, what switch { 1 => new HoldPosted(id), 2 => new HoldVoided(id), _ => new HoldExpired(id) });
    }

    private static UnitFund Fund(LeaseId lease) => new(new("fu_1"), new(lease, PlayedUnit.Cny(1_000), PlayedUnit.Now.AddYears(1)), true, 1, 7);

    private static long Summed(SalesUnitState unit, LeaseId lease, DateTimeOffset now) =>
        unit.Holds.Values.Where(hold => hold.Lease == lease && hold.IsLive(now)).Sum(hold => hold.Amount.MinorUnits);

    private static long Summed(SalesUnitState unit, Permission permission, DateTimeOffset now) => unit.Holds.Values
        .Where(hold => hold.Permission == permission && hold.Countersigned is null && (hold.IsLive(now) || (hold.Status == HoldStatus.Posted && Quarter.Of(hold.PlacedAt) == Quarter.Of(now))))
        .Sum(hold => hold.Amount.MinorUnits);

    [Fact]
    public void Expiries_are_written_in_the_order_of_the_holds_ids_each_once()
    {
        var unit = PlayedUnit.Established();
        var at = PlayedUnit.Now;
        for (var n = 0; n < 12; n++) unit.Grant(1, at: at.AddMinutes(12 - n));

        unit.Grant(1, at: at.AddDays(2));
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"ho_{n}").Order(StringComparer.Ordinal), unit.Happened.OfType<HoldExpired>().Select(expired => expired.Hold.Value));

        unit.Grant(1, at: at.AddDays(2));
        Assert.Empty(unit.Happened.OfType<HoldExpired>());
    }
}
