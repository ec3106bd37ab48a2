using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using Ecosystem.Domain.Learning.OffPolicy;

namespace Ecosystem.Domain.Tests.Learning;

/// <summary>One customer of the e-mail experiment.</summary>
/// <param name="Arm">Place in <see cref="Hillstrom.Arms"/>.</param>
internal readonly record struct Mailed(int Arm, bool MenBuyer, bool WomenBuyer, double Recency, double History, bool Newbie, string Channel, int Visit, int Conversion, double Spend);

/// <summary>64,000 customers of a real shop, a third each sent no mail, one for men's and one for women's goods (Hillstrom's MineThatData challenge).</summary>
internal static class Hillstrom
{
    public const double Propensity = 1.0 / 3;

    private static readonly Lazy<ImmutableArray<Mailed>> s_all = new(Read);

    public static ImmutableArray<string> Arms { get; } = ["No E-Mail", "Mens E-Mail", "Womens E-Mail"];

    public static ImmutableArray<Mailed> All => s_all.Value;

    /// <summary>The experiment as a log of decisions, with visits as reward.</summary>
    public static ImmutableArray<LoggedOutcome> Log(Func<Mailed, ImmutableArray<double>> features) => [.. All.Select(one => new LoggedOutcome(features(one), Arms, one.Arm, Propensity, one.Visit))];

    /// <summary>Who bought what before, and nothing else: 1, women's goods, both.</summary>
    public static ImmutableArray<double> Bought(Mailed one) => [1, one.WomenBuyer ? 1 : 0, one.WomenBuyer && one.MenBuyer ? 1 : 0];

    private static ImmutableArray<Mailed> Read()
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Vectors.Folder, "..", "data", "marketing", "hillstrom.csv.gz")), CompressionMode.Decompress));
        file.ReadLine();
        var all = ImmutableArray.CreateBuilder<Mailed>();
        while (file.ReadLine() is { } line)
        {
            // A segment may hold a comma, so columns are counted from the end: …,history,mens,womens,zip,newbie,channel,arm,conversion,visit,spend.
            var cells = line.Split(',');
            all.Add(new(
                Arms.IndexOf(cells[^4]), cells[^9] == "1", cells[^8] == "1", Number(cells[0]), Number(cells[^10]), cells[^6] == "1", cells[^5], (int)Number(cells[^2]), (int)Number(cells[^3]), Number(cells[^1])));
        }
        return all.ToImmutable();
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
