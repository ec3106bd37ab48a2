using System.Runtime.InteropServices;

namespace Ecosystem.Domain.Sandbox;

/// <summary>An amount held and then perhaps spent on a unit's own authority.</summary>
/// <param name="Until">From this moment on it no longer counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Exposure(DateTimeOffset From, DateTimeOffset Until, long MinorUnits);

/// <summary>Money at risk in one history, in minor units: what was held, or held and spent in its quarter, on the unit's own authority and over all permissions.</summary>
/// <remarks>
/// One history is one sample, so nothing can be said about histories that were not. The figures are about its days instead: each UTC day, from the
/// first request for an authorization to the last entry of the log, counts with the most that was at risk at any moment of it. "95 %" is thus
/// not exceeded on 95 of a hundred days; it is no forecast. A scenario's plays, each with a demand of its own, are what a forecast takes (<see cref="SandboxReport"/>).
/// </remarks>
/// <param name="Days">How many days were looked at.</param>
/// <param name="Expected">Mean over the days.</param>
/// <param name="AtMost95">Not exceeded on 95 of a hundred days.</param>
/// <param name="Worst">On the worst day.</param>
[GenerateSerializer, Immutable, Alias("money-at-risk")]
public sealed record MoneyAtRisk([property: Id(0)] int Days, [property: Id(1)] long Expected, [property: Id(2)] long AtMost95, [property: Id(3)] long Worst)
{
    public static MoneyAtRisk None { get; } = new(0, 0, 0, 0);

    internal static MoneyAtRisk Of(IEnumerable<Exposure> exposures, DateTimeOffset from, DateTimeOffset until)
    {
        // At one moment what ends goes before what begins: a hold no longer counts at its very end.
        var changes = exposures.Where(one => one.From < one.Until).SelectMany(one => new[] { (At: one.From, Change: one.MinorUnits), (At: one.Until, Change: -one.MinorUnits) })
            .OrderBy(one => one.At).ThenBy(one => one.Change).ToList();
        var (peaks, level, next) = (new List<long>(), 0L, 0);
        var last = DateOnly.FromDateTime(until.UtcDateTime);
        for (var day = DateOnly.FromDateTime(from.UtcDateTime); day <= last; day = day.AddDays(1))
        {
            var begins = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            for (; next < changes.Count && changes[next].At <= begins; next++) level += changes[next].Change;
            var peak = level;
            for (; next < changes.Count && changes[next].At < begins.AddDays(1); next++)
            {
                level += changes[next].Change;
                peak = Math.Max(peak, level);
            }

            peaks.Add(peak);
        }

        if (peaks.Count == 0) return None;
        peaks.Sort();
        return new(peaks.Count, (long)(peaks.Aggregate(Int128.Zero, (sum, peak) => sum + peak) / peaks.Count), peaks[(((peaks.Count * 95) + 99) / 100) - 1], peaks[^1]);
    }
}
