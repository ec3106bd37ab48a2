namespace Ecosystem.Domain.Budgets;

/// <summary>How large a client's budget is, and how fast it fills again.</summary>
/// <param name="Capacity">Units of cost when it is full, 1 to <see cref="CapacityMax"/>.</param>
/// <param name="PerSecond">Units that come back each second, 1 to <see cref="PerSecondMax"/>.</param>
[GenerateSerializer, Immutable, Alias("budget-rate")]
public sealed record BudgetRate([property: Id(0)] long Capacity, [property: Id(1)] long PerSecond)
{
    public const long CapacityMax = 1_000_000_000;

    public const long PerSecondMax = 1_000_000;
}

/// <summary>What is left of a budget at a moment.</summary>
/// <param name="Level">Units of cost, 0 to the capacity.</param>
/// <param name="At">In UTC, to the microsecond.</param>
public sealed record BudgetLevel(long Level, DateTimeOffset At);

/// <summary>What an API node may spend of a client's budget without asking again.</summary>
/// <param name="Granted">Units of cost; 0: fewer are left than are needed.</param>
/// <param name="Left">Units left in the budget, this grant taken out.</param>
/// <param name="Capacity">As in <see cref="BudgetRate"/>.</param>
/// <param name="PerSecond">As in <see cref="BudgetRate"/>.</param>
[GenerateSerializer, Immutable, Alias("budget-lease")]
public sealed record BudgetLease([property: Id(0)] long Granted, [property: Id(1)] long Left, [property: Id(2)] long Capacity, [property: Id(3)] long PerSecond);

/// <summary>The budget of a client: a token bucket that API nodes draw on in advance, so that most requests need no call.</summary>
/// <remarks>
/// What a node has drawn and not spent is lost when it ends. It draws what its request needs and a hundredth of the capacity, so a crash costs
/// its client at most that hundredth and one request; nobody gains by it, for a unit is taken out before it is granted.
/// </remarks>
public static class Budget
{
    /// <summary>A node draws this part of the capacity beyond what it needs.</summary>
    public const int Share = 100;

    /// <summary>Most that can be asked for at once.</summary>
    public const long NeededMax = 1_000_000_000_000;

    /// <summary>Draws on a budget: all that is needed and a little more, or nothing.</summary>
    /// <param name="level">As it was after the last draw; null: nobody has drawn, it is full.</param>
    /// <param name="needed">Units of cost, 1 to <see cref="NeededMax"/>.</param>
    /// <param name="now">In UTC, to the microsecond.</param>
    /// <returns>The grant, and the level after it.</returns>
    public static (BudgetLease Lease, BudgetLevel Level) Draw(BudgetLevel? level, BudgetRate rate, long needed, DateTimeOffset now)
    {
        var filled = Fill(level, rate, now);
        var granted = needed > filled.Level ? 0 : Math.Min(filled.Level, needed + (rate.Capacity / Share));
        var left = filled with { Level = filled.Level - granted };
        return (new(granted, left.Level, rate.Capacity, rate.PerSecond), left);
    }

    private static BudgetLevel Fill(BudgetLevel? level, BudgetRate rate, DateTimeOffset now)
    {
        // A capacity that was lowered meanwhile holds at once.
        if (level is null || level.Level >= rate.Capacity) return new(rate.Capacity, now);
        // A clock that went back takes nothing and gives nothing.
        if (now <= level.At) return level with { At = now };
        var elapsed = (now - level.At).Ticks / TimeSpan.TicksPerMicrosecond;
        const long second = 1_000_000;
        if (elapsed / second > rate.Capacity / rate.PerSecond) return new(rate.Capacity, now);
        var gained = elapsed * rate.PerSecond / second;
        if (level.Level + gained >= rate.Capacity) return new(rate.Capacity, now);
        // Only the time that made whole units has passed: drawing often must not lose the fractions.
        // Rounded up, so that it is never the client who gains the rest.
        return new(level.Level + gained, level.At.AddMicroseconds(((gained * second) + rate.PerSecond - 1) / rate.PerSecond));
    }
}
