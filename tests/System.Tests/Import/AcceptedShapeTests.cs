using System.Text;
using CsCheck;
using Ecosystem.Silo.Import;

namespace Ecosystem.SystemTests.Import;

/// <summary>What CSV may look like and still mean the same.</summary>
public sealed class AcceptedShapeTests
{
    public static TheoryData<string> Shapes => new() { "LF", "CRLF", "CR", "no line end at the end", "byte order mark", "other order of columns", "quoted fields" };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_same_rows_in_another_shape_mean_the_same(string shape)
    {
        using var plain = new ExportFolder();
        using var shaped = new ExportFolder();
        var text = ExportFolder.Pipeline;
        _ = shape switch
        {
            "LF" => shaped,
            "CRLF" => shaped.Write("sales_pipeline.csv", text.Replace("\n", "\r\n")),
            "CR" => shaped.Write("sales_pipeline.csv", text.Replace('\n', '\r')),
            "no line end at the end" => shaped.Write("sales_pipeline.csv", text.TrimEnd()),
            "byte order mark" => shaped.Write("sales_pipeline.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]),
            "other order of columns" => shaped.Write("sales_pipeline.csv", string.Join('\n', text.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Reverse())))),
            "quoted fields" => shaped.Write("sales_pipeline.csv", string.Join('\n', text.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Select(field => $"\"{field}\""))))),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
        };

        var read = shaped.Read();

        Assert.Equal(plain.Read().Export.Deals, read.Export.Deals);
        Assert.Empty(read.Report.Findings);
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_quotes_and_line_breaks_and_lines_are_still_counted()
    {
        using var folder = new ExportFolder();
        folder.Write("interactions.csv", "interaction_id,account,occurred_at,channel,direction,summary\n"
            + "I1,Acme,2017-01-01T10:00:00Z,phone,in,\"They said \"\"yes\"\",\r\nand then\nthis.\"\nI2,Acme,2017-01-01T10:00:00+08:00,phone,out,好的\nI3,Acme,2017-01-01T10:00:00Z,phone,sideways,x\n");

        var read = folder.Read();

        Assert.Equal("They said \"yes\",\r\nand then\nthis.", read.Export.Interactions[0].Summary);
        Assert.Equal(new DateTimeOffset(2017, 1, 1, 2, 0, 0, TimeSpan.Zero), read.Export.Interactions[1].OccurredAt);
        Assert.Equal(6, Assert.Single(read.Report.Findings).Line);
    }

    [Fact]
    public void The_report_names_each_file_by_the_hash_of_its_bytes()
    {
        using var folder = new ExportFolder();

        var counts = folder.Read().Report.Files.Single(file => file.File == "products.csv");

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder.File("products.csv")))), counts.Sha256);
    }

    /// <summary>Rows of values good and bad, in any mixture. What comes of each is counted from the findings, not from the reader's own counters.</summary>
    [Fact]
    public void Every_row_is_accepted_repaired_or_rejected_and_none_is_lost()
    {
        var row = Gen.Select(
            Gen.OneOf("P1", "P2", "P3", "P4", " P5", "", "P/6"), Gen.OneOf("Anna", "ben ", "cleo", "Nobody", ""), Gen.OneOf("GTX Pro", "GTXPro", "gtx basic", "Ultra"),
            Gen.OneOf("Acme", "", "beta tech", "Nowhere"), Gen.OneOf("Won", "lost", "Engaging", "Prospecting", "Gone"), Gen.OneOf("2017-01-01", "", "2019-01-01", "soon"),
            Gen.OneOf("2017-02-01", "2016-02-01", ""), Gen.OneOf("5", "0", "", "-1", "x"))
            .Select((id, agent, product, account, stage, engaged, closed, value) => string.Join(',', id, agent, product, account, stage, engaged, closed, value));
        row.Array[0, 40].Sample(
            rows =>
            {
                using var folder = new ExportFolder();
                folder.Write("sales_pipeline.csv", ExportFolder.PipelineHeader + string.Concat(rows.Select(one => one + "\n")));
                var read = folder.Read();
                var counts = read.Report.Files.Single(file => file.File == "sales_pipeline.csv");
                var worst = Enumerable.Range(2, rows.Length)
                    .Select(line => read.Report.Findings.Where(finding => finding.File == counts.File && finding.Line == line).Select(finding => finding.Kind).DefaultIfEmpty(FindingKind.Noted).Max()).ToList();
                Assert.Equal(rows.Length, counts.Read);
                Assert.Equal(counts.Read, counts.Accepted + counts.Repaired + counts.Rejected);
                Assert.Equal(worst.Count(kind => kind is FindingKind.Repaired), counts.Repaired);
                Assert.Equal(worst.Count(kind => kind is FindingKind.Rejected), counts.Rejected);
                Assert.Equal(counts.Kept, read.Export.Deals.Length);
                Assert.Equal(read.Report.Findings.Count(finding => finding is { Code: FindingCodes.DuplicateSame } && finding.File == counts.File), counts.Merged);
            },
            iter: 300);
    }
}
