using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Sample;

/// <summary>The days a sample covers, and how busy each month of a year is.</summary>
internal sealed class SampleCalendar
{
    /// <summary>Busy before the middle and the end of the year, quiet around the spring festival.</summary>
    private static readonly int[] s_months = [8, 6, 11, 9, 10, 13, 8, 8, 11, 9, 10, 14];

    /// <summary>Deals are engaged from this long before the first quarter, so that it closes about as many as the others.</summary>
    private const int LeadDays = 60;

    public SampleCalendar(Quarter last)
    {
        var first = last;
        for (var i = 1; i < SampleOptions.QuarterCount; i++) first = first.Previous;
        (First, Last) = (first, last);
    }

    public Quarter First { get; }
    public Quarter Last { get; }
    public DateOnly Start => First.FirstDay;
    public DateOnly End => Last.LastDay;

    /// <summary>A day on which a deal is engaged: months are as likely as they are busy.</summary>
    public DateOnly EngageDay(Pcg random)
    {
        var from = Start.AddDays(-LeadDays);
        var days = End.DayNumber - from.DayNumber + 1;
        while (true)
        {
            var day = from.AddDays(random.Between(0, days));
            if (random.Between(0, s_months.Max()) < s_months[day.Month - 1]) return day;
        }
    }
}
