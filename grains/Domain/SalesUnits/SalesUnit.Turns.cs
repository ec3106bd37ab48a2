using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

public sealed partial class SalesUnit
{
    /// <summary>The next moment at which the unit reads otherwise though nothing happens to it: a hold or a grant expires, or a quarter begins.</summary>
    /// <returns>Later than <paramref name="now"/>; null while there is no unit.</returns>
    public static DateTimeOffset? TurnsAt(SalesUnitState unit, DateTimeOffset now)
    {
        if (unit.Profile is null) return null;
        var holds = unit.Holds.Values.Where(hold => hold.IsLive(now)).Select(hold => hold.ExpiresAt);
        var grants = unit.Grants.Values.Select(grant => grant.ExpiresAt).OfType<DateTimeOffset>().Where(end => end > now);
        DateTimeOffset quarter = new(Quarter.Of(now).Next.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);
        return holds.Concat(grants).Append(quarter).Min();
    }
}
