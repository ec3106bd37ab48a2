using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Learning;

/// <summary>How much of a SKU was sold on a day, as its source said at a moment.</summary>
/// <param name="Quantity">May be negative: more came back than was sold.</param>
public readonly record struct SalesLine(DateOnly Day, long Quantity, DateTimeOffset AsOf);

/// <summary>Sales of one SKU, and the text they are sealed as.</summary>
/// <remarks>
/// One line is <c>day:quantity:as-of</c>, the day as its number since 0001-01-01, the as-of in microseconds since 1970-01-01 UTC; lines are joined by a space, in the order of their days.
/// A third of the length of JSON, and there are many. Kept as long as the events that carry them: the form never changes.
/// </remarks>
public static class SalesSeries
{
    /// <summary>Days before the last one that are kept: a year, and five weeks.</summary>
    public const int DaysKept = 400;

    /// <summary>For each day the line with the latest as-of; of equal as-ofs the greater quantity, so that the order in which they come cannot matter.</summary>
    public static ImmutableArray<SalesLine> Merge(IEnumerable<SalesLine> lines) =>
    [
        .. lines.GroupBy(line => line.Day)
            .Select(day => day.OrderByDescending(line => line.AsOf).ThenByDescending(line => line.Quantity).First())
            .OrderBy(line => line.Day),
    ];

    /// <summary>The lines of the last <see cref="DaysKept"/> days up to a day, and with it.</summary>
    public static ImmutableArray<SalesLine> Latest(ImmutableArray<SalesLine> merged, DateOnly through) => [.. merged.Where(line => line.Day > through.AddDays(-DaysKept))];

    /// <summary>One figure for each day, from the first that has a line to <paramref name="through"/>, both included; a day without a line sold nothing.</summary>
    public static ImmutableArray<double> Daily(ImmutableArray<SalesLine> merged, DateOnly through)
    {
        if (merged.IsEmpty || merged[0].Day > through) return [];
        var first = merged[0].Day.DayNumber;
        var daily = new double[through.DayNumber - first + 1];
        foreach (var line in merged)
            if (line.Day <= through) daily[line.Day.DayNumber - first] += line.Quantity;
        return [.. daily];
    }

    public static string Write(IEnumerable<SalesLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.OrderBy(line => line.Day))
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : " ")}{line.Day.DayNumber}:{line.Quantity}:{(line.AsOf - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}");
        return text.ToString();
    }

    /// <exception cref="FormatException">The text is not one that <see cref="Write"/> made.</exception>
    public static ImmutableArray<SalesLine> Read(string text) => text.Length == 0 ? [] : [.. text.Split(' ').Select(ReadLine)];

    /// <summary>SHA-256, in hex, of the days and quantities a forecast was made from: <c>first day</c> in ISO 8601, then one line <c>quantity</c> for each day. Whoever has the sales can make it again.</summary>
    public static string Hash(DateOnly first, ImmutableArray<double> daily)
    {
        var text = new StringBuilder(first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        foreach (var quantity in daily) text.Append(quantity.ToString("F0", CultureInfo.InvariantCulture)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static SalesLine ReadLine(string line) => line.Split(':') is [var day, var quantity, var asOf]
        ? new(
            DateOnly.FromDayNumber(int.Parse(day, CultureInfo.InvariantCulture)), long.Parse(quantity, CultureInfo.InvariantCulture),
            DateTimeOffset.UnixEpoch.AddTicks(long.Parse(asOf, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond))
        : throw new FormatException("A line of sales has a day, a quantity and an as-of.");
}
