using System.Globalization;
using System.IO.Compression;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Supplies;

/// <summary>A real shop's sales by day and article (UCI Online Retail II, CC BY 4.0).</summary>
internal static class RetailFile
{
    /// <summary>What was sold of some articles on each day that has a line, in the order of the file.</summary>
    public static IEnumerable<(string Sku, DateOnly Day, long Quantity)> Sales(params string[] skus)
    {
        var sold = new Dictionary<(string Sku, DateOnly Day), long>();
        using var file = new StreamReader(new GZipStream(File.OpenRead(SharedData.At("data/retail/online_retail_2009_2010.csv.gz")), CompressionMode.Decompress));
        while (file.ReadLine() is { } line)
        {
            var sku = line.Split(',', 3)[1];
            if (!skus.Contains(sku, StringComparer.Ordinal)) continue;
            // A description is quoted and may hold commas: the other columns are counted from the end.
            var tail = line.Split(',');
            var day = DateOnly.FromDateTime(DateTime.Parse(tail[^4], CultureInfo.InvariantCulture));
            sold[(sku, day)] = sold.GetValueOrDefault((sku, day)) + long.Parse(tail[^5], CultureInfo.InvariantCulture);
        }
        return sold.OrderBy(one => one.Key.Day).ThenBy(one => one.Key.Sku, StringComparer.Ordinal).Select(one => (one.Key.Sku, one.Key.Day, one.Value));
    }
}
