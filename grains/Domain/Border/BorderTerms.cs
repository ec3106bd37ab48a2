namespace Ecosystem.Domain.Border;

/// <summary>What the law and the configuration say of exports of people's data. Part of each command, so that a decision can be made again from the log.</summary>
/// <param name="UtcOffsetMinutes">Of the home time zone, in which a year begins; Asia/Shanghai is 480 all year round.</param>
/// <param name="PeopleMax">Most distinct people in a calendar year without a filing, inclusive.</param>
/// <param name="SensitiveMax">The same of people whose sensitive data leaves.</param>
/// <param name="WarnPercent">From which share of a threshold on there is a warning, 1 to 100.</param>
public sealed record BorderTerms(int UtcOffsetMinutes, int PeopleMax, int SensitiveMax, int WarnPercent)
{
    /// <summary>From which share of a threshold on a figure counts as just under it.</summary>
    public const int JustUnderPercent = 95;

    /// <summary>Days before and after New Year that count as the turn of the year.</summary>
    public const int TurnDays = 31;

    /// <summary>The moment as the home time zone has it.</summary>
    public DateTimeOffset AtHome(DateTimeOffset now) => now.ToOffset(TimeSpan.FromMinutes(UtcOffsetMinutes));

    /// <summary>The calendar year at home.</summary>
    public int YearOf(DateTimeOffset now) => AtHome(now).Year;

    /// <summary>The first moment of a year at home.</summary>
    public DateTimeOffset Begins(int year) => new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(UtcOffsetMinutes)).ToUniversalTime();

    /// <summary>The threshold of a kind.</summary>
    public int Max(bool sensitive) => sensitive ? SensitiveMax : PeopleMax;

    /// <summary>The smallest figure that is a share of a threshold.</summary>
    public static int Share(int max, int percent) => (int)((((long)max * percent) + 99) / 100);
}
