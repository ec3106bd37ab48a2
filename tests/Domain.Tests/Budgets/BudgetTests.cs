using CsCheck;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Tests.Budgets;

/// <summary>The budget of a client: what is drawn is never more than there was, and what time gives back is never lost.</summary>
public class BudgetTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly BudgetRate s_rate = new(1_000, 10);

    private static BudgetLevel At(long level) => new(level, s_now);

    [Fact]
    public void A_budget_nobody_has_drawn_on_is_full()
    {
        var (lease, level) = Budget.Draw(null, s_rate, 1, s_now);
        Assert.Equal((new BudgetLease(11, 989, 1_000, 10), At(989)), (lease, level));
    }

    [Fact]
    public void What_is_there_to_the_last_unit_is_granted_and_one_more_is_not()
    {
        Assert.Equal((100, 0), (Budget.Draw(At(100), s_rate, 100, s_now).Lease.Granted, Budget.Draw(At(100), s_rate, 100, s_now).Level.Level));
        var (lease, level) = Budget.Draw(At(100), s_rate, 101, s_now);
        Assert.Equal((0, 100, At(100)), (lease.Granted, lease.Left, level));
    }

    [Fact]
    public void A_node_draws_a_hundredth_of_the_capacity_beyond_what_it_needs_if_there_is_as_much()
    {
        Assert.Equal([60, 55], new long[] { 500, 55 }.Select(left => Budget.Draw(At(left), s_rate, 50, s_now).Lease.Granted));
    }

    [Fact]
    public void It_fills_with_time_to_its_capacity_and_no_further()
    {
        Assert.Equal(0, Budget.Draw(At(0), s_rate, 1, s_now.AddMicroseconds(99_999)).Lease.Granted);
        Assert.Equal(1, Budget.Draw(At(0), s_rate, 1, s_now.AddMicroseconds(100_000)).Lease.Granted);
        foreach (var long_ago in new[] { TimeSpan.FromSeconds(100), TimeSpan.FromDays(1), TimeSpan.FromDays(365_000) })
            Assert.Equal(1_000, Budget.Draw(At(0), s_rate, 1_000, s_now + long_ago).Lease.Granted);
        Assert.Equal(0, Budget.Draw(At(0), s_rate, 1_001, s_now.AddDays(1)).Lease.Granted);
    }

    [Fact]
    public void A_capacity_that_was_lowered_holds_at_once()
    {
        Assert.Equal((0, 1_000), (Budget.Draw(At(5_000), s_rate, 1_001, s_now).Lease.Granted, Budget.Draw(At(5_000), s_rate, 1_001, s_now).Lease.Left));
    }

    [Fact]
    public void A_clock_that_goes_back_takes_nothing_and_gives_nothing()
    {
        var (lease, level) = Budget.Draw(At(100), s_rate, 100, s_now.AddHours(-1));
        Assert.Equal((100, new BudgetLevel(0, s_now.AddHours(-1))), (lease.Granted, level));
    }

    [Fact]
    public void The_largest_rates_and_times_do_not_overflow()
    {
        var rate = new BudgetRate(BudgetRate.CapacityMax, BudgetRate.PerSecondMax);
        Assert.Equal(BudgetRate.CapacityMax, Budget.Draw(new(0, DateTimeOffset.MinValue), rate, BudgetRate.CapacityMax, DateTimeOffset.MaxValue).Lease.Granted);
        Assert.Equal(BudgetRate.CapacityMax - 1_000_000, Budget.Draw(At(0), rate, 1, s_now.AddSeconds(999)).Lease.Left + Budget.Draw(At(0), rate, 1, s_now.AddSeconds(999)).Lease.Granted);
        Assert.Equal(0, Budget.Draw(null, rate, Budget.NeededMax, s_now).Lease.Granted);
    }

    /// <summary>The oracle adds up what was granted and what time has given, in micro-units, and never looks at the level.</summary>
    [Fact]
    public void Whatever_is_drawn_whenever_it_is_granted_exactly_when_time_and_capacity_allow() =>
        Gen.Select(Gen.Long[1, 500], Gen.Long[1, 2_000], Gen.Select(Gen.Long[1, 600], Gen.Long[0, 700_000]).Array[1, 60]).Sample((capacity, perSecond, draws) =>
        {
            var rate = new BudgetRate(capacity, perSecond);
            BudgetLevel? level = null;
            var (now, micro) = (s_now, (Int128)capacity * 1_000_000);
            foreach (var (needed, pause) in draws)
            {
                now = now.AddMicroseconds(pause);
                micro = Int128.Min((Int128)capacity * 1_000_000, micro + ((Int128)pause * perSecond));
                (var lease, level) = Budget.Draw(level, rate, needed, now);
                // Microseconds are rounded up, which together makes less than a unit here; never in the client's favour.
                Assert.InRange(lease.Left + lease.Granted, (long)(micro / 1_000_000) - 1, (long)(micro / 1_000_000));
                Assert.True(lease.Granted == 0 || lease.Granted >= needed);
                if (needed < (long)(micro / 1_000_000)) Assert.NotEqual(0, lease.Granted);
                micro -= (Int128)lease.Granted * 1_000_000;
            }
        });
}
