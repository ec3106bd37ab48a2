using CsCheck;
using Ecosystem.Domain.Learning;

namespace Ecosystem.Domain.Tests.Learning;

/// <summary>CU-22: lines of sales, merged and as they are sealed.</summary>
public class SalesSeriesTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly Gen<SalesLine> s_line = Gen.Select(Gen.Int[0, 20], Gen.Long[-5, 50], Gen.Int[0, 10], (day, quantity, asOf) => new SalesLine(new DateOnly(2026, 1, 1).AddDays(day), quantity, s_now.AddMinutes(asOf)));

    [Fact]
    public void The_order_and_the_pieces_in_which_lines_come_do_not_matter() =>
        Gen.Select(s_line.Array[1, 40], Gen.Int[0, 40]).Sample((lines, cut) =>
        {
            var (left, right) = (lines[..Math.Min(cut, lines.Length)], lines[Math.Min(cut, lines.Length)..]);
            var whole = SalesSeries.Merge(lines);
            return whole.SequenceEqual(SalesSeries.Merge(SalesSeries.Merge(right).Concat(SalesSeries.Merge(left)))) && whole.SequenceEqual(SalesSeries.Merge(whole.Concat(lines.Reverse())));
        });

    [Fact]
    public void What_is_written_is_read() => s_line.Array[0, 30].Sample(lines =>
    {
        var merged = SalesSeries.Merge(lines);
        return SalesSeries.Read(SalesSeries.Write(merged)).SequenceEqual(merged);
    });

    [Fact]
    public void What_was_written_then_is_read_today() =>
        Assert.Equal([new(new(2026, 1, 2), -3, DateTimeOffset.UnixEpoch.AddMicroseconds(1_767_312_000_000_001)), new(new(2026, 1, 3), 48, DateTimeOffset.UnixEpoch)], SalesSeries.Read("739617:-3:1767312000000001 739618:48:0"));

    [Fact]
    public void A_day_without_a_line_sold_nothing_and_days_after_the_last_are_left_out()
    {
        var merged = SalesSeries.Merge([new(new(2026, 1, 2), 5, s_now), new(new(2026, 1, 4), 7, s_now), new(new(2026, 1, 9), 1, s_now)]);
        Assert.Equal([5.0, 0, 7, 0], SalesSeries.Daily(merged, new(2026, 1, 5)));
        Assert.Empty(SalesSeries.Daily(merged, new(2026, 1, 1)));
    }
}
