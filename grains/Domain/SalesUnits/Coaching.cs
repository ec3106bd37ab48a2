using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>A strategy coach's case: the unit converts fewer leads than it used to (SU-19).</summary>
/// <param name="Id">Unique within the unit, such as <c>coach-2026-W14</c>.</param>
/// <param name="Opened">The week whose close opened it.</param>
/// <param name="Because">The figures it was opened on, for a person to read.</param>
/// <param name="ClosedBy">The <c>sub</c> of who closed it; null while it is open.</param>
[GenerateSerializer, Immutable, Alias("coach-case")]
public sealed record CoachCase(
    [property: Id(0)] string Id, [property: Id(1)] IsoWeek Opened, [property: Id(2)] string Because, [property: Id(3)] string? ClosedBy, [property: Id(4)] string? Note)
{
    [JsonIgnore]
    public bool IsOpen => ClosedBy is null;
}

/// <summary>Weekly conversion against its baseline, in exact fractions (SU-19).</summary>
public static class Coaching
{
    /// <summary>Whether the coach steps in at the close of a week, and the figures that say so.</summary>
    /// <param name="weeks">Every week with closed leads, oldest first.</param>
    /// <param name="after">Weeks up to this one belong to an earlier case and are not held against the unit again; null: there was none.</param>
    public static (bool StepsIn, string Because) Test(ImmutableArray<WeekFigures> weeks, IsoWeek week, IsoWeek? after, CoachPolicy policy)
    {
        var counted = weeks.Where(one => one.Closed >= policy.ClosedMin && one.Week <= week).ToList();
        // A week that does not count changes nothing: whatever it closes on was judged before.
        if (counted.Count == 0 || counted[^1].Week != week) return (false, "");
        var low = new List<string>();
        for (var back = 1; back <= policy.Weeks; back++)
        {
            var at = counted.Count - back;
            if (at < policy.BaselineWeeks || (after is { } until && counted[at].Week <= until)) return (false, "");
            var baseline = counted.Skip(at - policy.BaselineWeeks).Take(policy.BaselineWeeks).ToList();
            if (!IsBelow(counted[at], baseline, policy.Below)) return (false, "");
            low.Insert(0, $"{counted[at].Week}: {counted[at].Won} of {counted[at].Closed} won, baseline {Percent(baseline)} %");
        }

        return (true, string.Join("; ", low));
    }

    /// <summary>won ÷ closed &lt; share × mean of the baseline's own ratios, all over one denominator so that nothing is rounded.</summary>
    private static bool IsBelow(WeekFigures week, List<WeekFigures> baseline, int basisPoints)
    {
        var (sum, over) = Sum(baseline);
        return (BigInteger)week.Won * over * baseline.Count * 10_000 < sum * week.Closed * basisPoints;
    }

    private static (BigInteger Sum, BigInteger Over) Sum(List<WeekFigures> weeks)
    {
        var over = weeks.Aggregate(BigInteger.One, (product, week) => product * week.Closed / BigInteger.GreatestCommonDivisor(product, week.Closed));
        return (weeks.Aggregate(BigInteger.Zero, (sum, week) => sum + (week.Won * (over / week.Closed))), over);
    }

    private static string Percent(List<WeekFigures> weeks)
    {
        var (sum, over) = Sum(weeks);
        var hundredths = (long)(sum * 10_000 / (over * weeks.Count));
        return $"{hundredths / 100}.{hundredths % 100:00}";
    }
}
