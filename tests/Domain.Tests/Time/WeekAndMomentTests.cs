using CsCheck;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Time;

public class WeekAndMomentTests
{
    // ISO 8601: the week with the year's first Thursday is week 1.
    [Theory]
    [InlineData("2016-01-03", "2015-W53")]
    [InlineData("2016-01-04", "2016-W01")]
    [InlineData("2017-01-01", "2016-W52")]
    [InlineData("2017-12-31", "2017-W52")]
    [InlineData("2018-12-31", "2019-W01")]
    [InlineData("2020-12-31", "2020-W53")]
    [InlineData("2021-01-03", "2020-W53")]
    public void A_day_falls_in_the_iso_week_of_its_thursday(string day, string week) => Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day)).ToString());

    [Fact]
    public void Weeks_are_ordered_as_their_days_are() =>
        Gen.Select(Gen.Int[0, 800_000], Gen.Int[-30, 30]).Sample((day, apart) =>
        {
            var (one, other) = (IsoWeek.Of(DateOnly.FromDayNumber(1000 + day)), IsoWeek.Of(DateOnly.FromDayNumber(1000 + day + apart)));
            Assert.True(apart < 0 ? other <= one : other >= one);
            if (Math.Abs(apart) >= 7) Assert.True(apart < 0 ? other < one : other > one);
            Assert.Equal(one == other, one <= other && one >= other);
        });

    [Fact]
    public void Anything_below_a_microsecond_is_cut_off_and_the_moment_is_in_UTC()
    {
        var moment = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(8)).AddTicks(19);

        var kept = Microseconds.Truncate(moment);

        Assert.Equal((new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddMicroseconds(1), TimeSpan.Zero), (kept, kept.Offset));
        Assert.Equal(kept, Microseconds.Truncate(kept));
    }
}
