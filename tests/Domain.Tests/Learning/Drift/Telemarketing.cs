using System.Globalization;
using System.IO.Compression;

namespace Ecosystem.Domain.Tests.Learning.Drift;

/// <summary>41,188 calls of a bank, in the order they were made, May 2008 to November 2010 (UCI Bank Marketing, Moro et al. 2014, CC BY 4.0).</summary>
internal static class Telemarketing
{
    private static readonly Lazy<List<(bool Subscribed, double Age, double Euribor)>> s_all = new(Read);

    public static IReadOnlyList<(bool Subscribed, double Age, double Euribor)> All => s_all.Value;

    private static List<(bool, double, double)> Read()
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Vectors.Folder, "..", "data", "telemarketing", "bank-additional-full.csv.gz")), CompressionMode.Decompress));
        file.ReadLine();
        var all = new List<(bool, double, double)>();
        while (file.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            all.Add((cells[^1].Contains("yes", StringComparison.Ordinal), Number(cells[0]), Number(cells[18])));
        }
        return all;
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
