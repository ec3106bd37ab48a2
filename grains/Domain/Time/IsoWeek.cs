using System.Globalization;

namespace Ecosystem.Domain.Time;

/// <summary>A week of ISO 8601: Monday to Sunday, numbered by the year its Thursday falls in. Written <c>2017-W09</c>.</summary>
/// <param name="Year">The week-numbering year, 1 to 9999.</param>
/// <param name="Number">1 to 53.</param>
[GenerateSerializer, Immutable, Alias("iso-week")]
public readonly record struct IsoWeek([property: Id(0)] int Year, [property: Id(1)] int Number) : IComparable<IsoWeek>
{
    /// <summary>The week a day falls in.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return new(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    public int CompareTo(IsoWeek other) => ((Year * 100) + Number).CompareTo((other.Year * 100) + other.Number);
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Year:0000}-W{Number:00}";
}
