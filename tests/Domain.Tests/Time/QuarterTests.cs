using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Time;

public class QuarterTests
{
    [Theory]
    [InlineData("2017-01-01", 2017, 1)]
    [InlineData("2017-03-31", 2017, 1)]
    [InlineData("2017-04-01", 2017, 2)]
    [InlineData("2017-06-30", 2017, 2)]
    [InlineData("2017-07-01", 2017, 3)]
    [InlineData("2017-09-30", 2017, 3)]
    [InlineData("2017-10-01", 2017, 4)]
    [InlineData("2017-12-31", 2017, 4)]
    public void A_day_falls_in_the_quarter_of_its_month(string day, int year, int number) =>
        Assert.Equal(new Quarter(year, number), Quarter.Of(DateOnly.Parse(day)));

    [Fact]
    public void A_moment_falls_in_the_quarter_it_has_in_UTC()
    {
        Assert.Equal(new Quarter(2016, 4), Quarter.Of(new DateTimeOffset(2017, 1, 1, 7, 59, 59, TimeSpan.FromHours(8))));
        Assert.Equal(new Quarter(2017, 1), Quarter.Of(new DateTimeOffset(2017, 1, 1, 8, 0, 0, TimeSpan.FromHours(8))));
    }

    [Fact]
    public void First_and_last_day_bound_every_quarter_that_can_be_written()
    {
        for (var year = 1; year <= 9999; year += year is > 3 and < 9990 ? 100 : 1)
        {
            for (var number = 1; number <= 4; number++)
            {
                var quarter = new Quarter(year, number);
                Assert.Equal(quarter, Quarter.Of(quarter.FirstDay));
                Assert.Equal(quarter, Quarter.Of(quarter.LastDay));
                if (quarter != new Quarter(9999, 4)) Assert.Equal(quarter.LastDay.AddDays(1), quarter.Next.FirstDay);
            }
        }
        Assert.Equal(DateOnly.MaxValue, new Quarter(9999, 4).LastDay);
        Assert.Equal(new DateOnly(2024, 3, 31), new Quarter(2024, 1).LastDay);
    }

    [Fact]
    public void Previous_undoes_next_and_order_follows_time() =>
        Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 4], Gen.Int[1, 9998], Gen.Int[1, 4]).Sample((year, number, otherYear, otherNumber) =>
        {
            var (one, other) = (new Quarter(year, number), new Quarter(otherYear, otherNumber));
            Assert.Equal(one, one.Next.Previous);
            Assert.True(one < one.Next && one.Next > one && one <= one.Next && one.Next >= one);
            Assert.Equal(one.FirstDay.CompareTo(other.FirstDay) < 0, one < other);
            Assert.Equal(one.FirstDay.CompareTo(other.FirstDay) <= 0, one <= other);
            Assert.Equal(one.FirstDay.CompareTo(other.FirstDay) > 0, one > other);
            Assert.Equal(one.FirstDay.CompareTo(other.FirstDay) >= 0, one >= other);
            Assert.True(Quarter.TryParse(one.ToString(), out var read) && read == one);
            Assert.Equal(one, Texts.RoundTrip(one));
        });

    [Fact]
    public void It_is_written_with_four_digits_of_the_year() => Assert.Equal("0123-Q4", new Quarter(123, 4).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2017-Q0")]
    [InlineData("2017-Q5")]
    [InlineData("0000-Q1")]
    [InlineData("2017Q1")]
    [InlineData("2017-q1")]
    [InlineData("2017_Q1")]
    [InlineData("2017-Q12")]
    [InlineData(" 017-Q1")]
    [InlineData("-017-Q1")]
    [InlineData("２０１７-Q1")]
    public void Any_other_text_is_no_quarter(string? text)
    {
        Assert.False(Quarter.TryParse(text, out var quarter));
        Assert.Equal(default, quarter);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quarter>(Texts.Of(text), DomainJson.Options));
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(9999, 4, true)]
    [InlineData(0, 1, false)]
    [InlineData(10_000, 1, false)]
    [InlineData(2017, 0, false)]
    [InlineData(2017, 5, false)]
    public void A_well_formed_quarter_is_one_that_reads_back(int year, int number, bool wellFormed)
    {
        var quarter = new Quarter(year, number);

        Assert.Equal(wellFormed, quarter.IsWellFormed);
        Assert.Equal(wellFormed, Quarter.TryParse(quarter.ToString(), out var read) && read == quarter);
    }

    [Fact]
    public void It_names_members_of_an_object()
    {
        var figures = new Dictionary<Quarter, int> { [new(2017, 3)] = 7 };

        Assert.Equal("""{"2017-Q3":7}""", Texts.Of(figures));
        Assert.Equal(figures, Texts.RoundTrip(figures));
    }
}
