using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Ecosystem.Domain.Signals;
using Ecosystem.Testing;

namespace Ecosystem.Domain.Tests.Signals;

/// <summary>The tables of cases beside these tests, and the reviews of the shared folder.</summary>
internal static class SignalCases
{
    /// <summary>The rows of a table: columns apart by tabs, <c>\uXXXX</c> for what nobody would see.</summary>
    public static List<string[]> Rows(string name, [CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Cases", $"{name}.tsv")).Select(line =>
            line.Replace("\\u200b", "\u200B", StringComparison.Ordinal).Replace("\\u2060", "\u2060", StringComparison.Ordinal).Split('\t'))];

    /// <summary>11,987 reviews of meals, of two kinds: a CSV file with the columns label and review.</summary>
    public static List<LabelledText> Reviews()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.At("data/text/waimai_10k.csv.gz")), CompressionMode.Decompress));
        var texts = new List<LabelledText>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var text = line[2..];
            if (text is ['"', .. var quoted])
            {
                var content = new StringBuilder(quoted);
                while (content.ToString().Count(c => c == '"') % 2 == 0) content.Append('\n').Append(reader.ReadLine());
                text = content.ToString(0, content.ToString().LastIndexOf('"')).Replace("\"\"", "\"", StringComparison.Ordinal);
            }
            texts.Add(new(line[0] == '1', text.Trim()));
        }
        return texts;
    }
}
