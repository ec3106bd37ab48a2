using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>What a limit compares with (SU-8) is added up once for many decisions; it must be what adding up the holds at that moment gives.</summary>
public class UsedTests
{
    private static readonly DateTimeOffset s_start = new(2026, 9, 29, 0, 0, 0, TimeSpan.Zero);
    private static readonly Permission[] s_permissions = [Permission.PricingApprove, new("partners", "propose")];

    // Placed over some four days on both sides of a quarter's end, each for a day; asked about in any order of time, to the hour, so that one often ends just then.
    private static readonly Gen<Hold> s_hold = Gen.Select(
        Gen.Int[0, s_permissions.Length - 1].Select(pick => s_permissions[pick]), Gen.Long[0, Money.MinorUnitsMax / 1000], Gen.Int[0, 90], Gen.Bool, Gen.Enum<HoldStatus>(),
        (permission, amount, hour, own, status) => new Hold(
            new("ho_"), permission, new(amount, "CNY"), s_start.AddHours(hour), s_start.AddHours(hour + 24), own ? null : new ApprovalId("ap_1"), status));

    [Fact]
    public void SU8_Held_and_spent_is_the_sum_over_the_holds_whatever_the_moment() => Gen.Select(s_hold.Array[0, 20], Gen.Int[0, 130].Array[1, 10]).Sample((holds, hours) =>
    {
        var unit = new SalesUnitState(new("su_test")) { Holds = holds.Select((hold, n) => hold with { Id = new($"ho_{n}") }).ToImmutableDictionary(hold => hold.Id) };
        foreach (var hour in hours)
        {
            var now = s_start.AddHours(hour);
            foreach (var permission in s_permissions) Assert.Equal(Sum(holds, permission, now), unit.Used(permission, now));
        }

        // What was added up must not outlive a change.
        var last = s_start.AddHours(hours[^1]);
        var changed = unit with { Holds = unit.Holds.SetItem(new("ho_more"), new(new("ho_more"), Permission.PricingApprove, new(7, "CNY"), last, last.AddDays(1), null, HoldStatus.Pending)) };
        Assert.Equal(unit.Used(Permission.PricingApprove, last) + 7, changed.Used(Permission.PricingApprove, last));
    });

    private static long Sum(Hold[] holds, Permission permission, DateTimeOffset now)
    {
        var sum = 0L;
        foreach (var hold in holds)
        {
            if (hold.Permission != permission || hold.Countersigned is not null) continue;
            if (hold.Status == HoldStatus.Pending && now < hold.ExpiresAt) sum += hold.Amount.MinorUnits;
            if (hold.Status == HoldStatus.Posted && Quarter.Of(hold.PlacedAt) == Quarter.Of(now)) sum += hold.Amount.MinorUnits;
        }

        return sum;
    }
}
