namespace Ecosystem.Domain.Time;

/// <summary>Time as the platform keeps it: UTC, whole microseconds.</summary>
public static class Microseconds
{
    /// <summary>The moment in UTC with anything below a microsecond cut off.</summary>
    /// <remarks>PostgreSQL keeps microseconds: a hash recomputed after a read must not differ from the one taken before the write.</remarks>
    public static DateTimeOffset Truncate(DateTimeOffset moment) =>
        new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
