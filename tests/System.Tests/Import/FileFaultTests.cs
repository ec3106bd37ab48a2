using System.Text;
using Ecosystem.Silo.Import;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>Faults of a whole file: the import is refused with a message that says where, what and what to do.</summary>
public sealed class FileFaultTests
{
    private const string Deals = "sales_pipeline.csv";

    /// <summary>What is done to the folder, the file and line named, and words of the message.</summary>
    public static TheoryData<string, string, int?, string> Faults => new()
    {
        { "no sales teams", "", null, "sales_teams.csv is missing" },
        { "an unknown column", Deals, 1, "the column 'mood' is unknown" },
        { "a missing column", Deals, 1, "the column product is missing" },
        { "a column twice", Deals, 1, "the column product is there 2 times" },
        { "semicolons", Deals, 1, "not separated by commas" },
        { "nothing", Deals, 1, "the file is empty" },
        { "UTF-16 with its mark", Deals, 1, "is UTF-16" },
        { "UTF-16 without a mark", Deals, 1, "is UTF-16" },
        { "UTF-16, big end first", Deals, 1, "is UTF-16" },
        { "a Latin-1 letter", Deals, 6, "are not UTF-8" },
        { "a character cut off", Deals, 6, "ends in the middle of a character" },
        { "a zero byte", Deals, 6, "a zero byte" },
        { "a quote never closed", Deals, 6, "opened here is never closed" },
        { "a quote never closed, before much text", Deals, null, "perhaps the quotation mark opened on line 6 is never closed" },
        { "a quote inside a field", Deals, 6, "inside a field that does not start with one" },
        { "text after a quote", Deals, 6, "text after a closing quotation mark" },
        { "a field of 10 MB", Deals, 6, "a field of more than 64 KiB" },
        { "a line of 10 MB", Deals, 6, "a line of more than 256 KiB" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_file_that_cannot_be_used_is_refused_with_its_place_and_what_to_do(string fault, string file, int? line, string words)
    {
        using var folder = new ExportFolder();
        Spoil(folder, fault);

        var refused = Assert.Throws<UnusableExportException>(() => folder.Read());

        Assert.Equal(file.Length == 0 ? folder.Path : file, refused.File);
        if (line is not null) Assert.Equal(line, (int?)refused.Line);
        Assert.Contains(words, refused.Message);
        Assert.NotEmpty(refused.Advice);
        Assert.EndsWith("Nothing was imported.", refused.Message);
    }

    private static void Spoil(ExportFolder folder, string fault)
    {
        var rest = ",GTX Pro,Acme,Won,2017-01-01,2017-01-02,5\n";
        _ = fault switch
        {
            "no sales teams" => folder.Delete("sales_teams.csv"),
            "an unknown column" => folder.Write(Deals, ExportFolder.Pipeline.Replace("close_value", "close_value,mood")),
            "a missing column" => folder.Write(Deals, ExportFolder.Pipeline.Replace("product,", "")),
            "a column twice" => folder.Write(Deals, ExportFolder.Pipeline.Replace("account,", "product,account,")),
            "semicolons" => folder.Write(Deals, ExportFolder.Pipeline.Replace(',', ';')),
            "nothing" => folder.Write(Deals, ""),
            "UTF-16 with its mark" => folder.Write(Deals, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(ExportFolder.Pipeline)]),
            "UTF-16 without a mark" => folder.Write(Deals, Encoding.Unicode.GetBytes(ExportFolder.Pipeline)),
            "UTF-16, big end first" => folder.Write(Deals, Encoding.BigEndianUnicode.GetBytes(ExportFolder.Pipeline)),
            "a Latin-1 letter" => folder.Write(Deals, Encoding.Latin1.GetBytes(ExportFolder.Pipeline + "X1,André" + rest)),
            "a character cut off" => folder.Write(Deals, [.. Encoding.UTF8.GetBytes(ExportFolder.Pipeline + "X1,Andr"), 0xC3]),
            "a zero byte" => folder.Append(Deals, "X1,An\0na" + rest),
            "a quote never closed" => folder.Append(Deals, "X1,\"Anna" + rest),
            "a quote never closed, before much text" => folder.Append(Deals, "X1,\"Anna" + rest + string.Concat(Enumerable.Repeat("X2,Anna" + rest, 4000))),
            "a quote inside a field" => folder.Append(Deals, "X1,An\"na" + rest),
            "text after a quote" => folder.Append(Deals, "X1,\"An\"na" + rest),
            "a field of 10 MB" => folder.Append(Deals, "X1," + new string('n', 10_000_000) + rest),
            "a line of 10 MB" => folder.Append(Deals, "X1" + string.Concat(Enumerable.Repeat(",0123456789", 1_000_000)) + "\n"),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
        };
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_named_by_its_offset_and_line()
    {
        using var folder = new ExportFolder();
        Spoil(folder, "a Latin-1 letter");
        var offset = Array.IndexOf(File.ReadAllBytes(folder.File(Deals)), (byte)0xE9);

        var refused = Assert.Throws<UnusableExportException>(() => folder.Read());

        Assert.Equal(6, refused.Line);
        Assert.Contains($"the bytes from offset {offset} ", refused.Message);
        Assert.Contains("iconv", refused.Advice);
    }

    [Fact]
    public void A_field_of_10_MB_is_refused_before_it_is_in_memory()
    {
        using var folder = new ExportFolder();
        Spoil(folder, "a field of 10 MB");
        Assert.Throws<UnusableExportException>(() => folder.Read());

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<UnusableExportException>(() => folder.Read());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 2_000_000, $"Refusing the file took {allocated:N0} bytes of memory.");
    }

    [Fact]
    public void A_field_of_exactly_64_KiB_passes_the_guard_and_one_byte_more_does_not()
    {
        static string Longest(int bytes) => $"product,series,sales_price\nP,{new string('s', bytes)},1\n";
        using var folder = new ExportFolder();

        folder.Write("products.csv", Longest(64 * 1024) + ExportFolder.Products["product,series,sales_price\n".Length..]);
        Assert.Equal(FindingCodes.TooLong, Assert.Single(folder.Read().Report.Findings).Code);

        folder.Write("products.csv", Longest((64 * 1024) + 1));
        Assert.Equal(2, Assert.Throws<UnusableExportException>(() => folder.Read()).Line);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so()
    {
        var missing = Path.Combine(Path.GetTempPath(), "ecosystem-no-such-folder");

        var refused = Assert.Throws<UnusableExportException>(() => new ExportReader(TimeProvider.System).Read(missing, new(), null, TestContext.Current.CancellationToken));

        Assert.Contains("no such folder", refused.Message);
    }

    [Fact]
    public void An_as_of_date_that_has_not_come_is_refused()
    {
        using var folder = new ExportFolder();

        var refused = Assert.Throws<UnusableExportException>(() => folder.Read(new ReadingOptions(AsOf: new(2018, 5, 7))));

        Assert.Contains("after today", refused.Message);
        Assert.Equal(new DateOnly(2018, 5, 6), folder.Read(new ReadingOptions(AsOf: new(2018, 5, 6))).Export.AsOf);
    }

    [Fact]
    public void A_day_that_has_come_east_of_here_is_no_future_but_its_quarter_is_not_over()
    {
        using var folder = new ExportFolder();
        folder.Append(Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-10-01,5\n");
        var lateInTheQuarter = new FakeTimeProvider(new(2017, 9, 30, 23, 0, 0, TimeSpan.Zero));

        var read = new ExportReader(lateInTheQuarter).Read(folder.Path, new(), null, TestContext.Current.CancellationToken);

        Assert.Empty(read.Report.Findings);
        Assert.Equal(new DateOnly(2017, 9, 30), read.Export.AsOf);
        Assert.Equal(["2017-Q1", "2017-Q2"], read.Report.Summary.CompleteQuarters);
    }

    [Fact]
    public void Values_that_no_amount_can_hold_together_are_refused()
    {
        using var folder = new ExportFolder();
        folder.Append(Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,90000000000000\nX2,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,90000000000000\n");

        Assert.Contains("add up to more than", Assert.Throws<UnusableExportException>(() => folder.Read()).Message);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var folder = new ExportFolder();

        Assert.Throws<OperationCanceledException>(() => new ExportReader(TimeProvider.System).Read(folder.Path, new(), null, new CancellationToken(canceled: true)));
    }
}
