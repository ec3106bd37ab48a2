using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;

namespace Ecosystem.Domain.Tests.Learning;

/// <summary>Daily sales of the articles of a real shop, 2009-12-01 to 2010-12-09 (UCI Online Retail II, CC BY 4.0); cancelled invoices count against.</summary>
internal static class RetailSales
{
    private static readonly Lazy<IReadOnlyList<(string Sku, DateOnly First, ImmutableArray<double> Daily)>> s_all = new(Read);

    /// <summary>The articles that sell on most days, the most sold first: each from its first sale to the last day of the file.</summary>
    public static IReadOnlyList<(string Sku, DateOnly First, ImmutableArray<double> Daily)> All => s_all.Value;

    private static IReadOnlyList<(string, DateOnly, ImmutableArray<double>)> Read()
    {
        var sold = new Dictionary<string, Dictionary<DateOnly, double>>(StringComparer.Ordinal);
        var last = DateOnly.MinValue;
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Vectors.Folder, "..", "data", "retail", "online_retail_2009_2010.csv.gz")), CompressionMode.Decompress));
        file.ReadLine();
        while (file.ReadLine() is { } line)
        {
            // Descriptions are quoted and may hold a comma, so numbers are counted from the end: …,quantity,date,price,customer,country.
            var sku = line.Split(',', 3)[1];
            var tail = line.Split(',');
            if (!int.TryParse(tail[^5], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var quantity)) continue;
            var day = DateOnly.FromDateTime(DateTime.Parse(tail[^4], CultureInfo.InvariantCulture));
            if (!sold.TryGetValue(sku, out var days)) sold[sku] = days = [];
            days[day] = days.GetValueOrDefault(day) + quantity;
            last = day > last ? day : last;
        }
        return [.. sold.Where(one => one.Value.Count >= 150).OrderByDescending(one => one.Value.Values.Sum()).ThenBy(one => one.Key, StringComparer.Ordinal).Take(200).Select(one =>
        {
            var first = one.Value.Keys.Min();
            return (one.Key, first, Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(n => one.Value.GetValueOrDefault(first.AddDays(n))).ToImmutableArray());
        })];
    }
}
