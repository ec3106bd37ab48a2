using System.Globalization;
using Ecosystem.Silo.Import;

namespace Ecosystem.SystemTests.Import;

/// <summary>Faults of one row: it is repaired or rejected and said so, with its line; the rows around it are kept.</summary>
public sealed class RowFaultTests
{
    private const string Deals = "sales_pipeline.csv";
    private const string Agents = "sales_teams.csv";
    private const string Accounts = "accounts.csv";
    private const string Products = "products.csv";
    private const string Targets = "targets.csv";
    private const string Nps = "nps.csv";
    private const string Interactions = "interactions.csv";

    /// <summary>File, row, and what is found in it: kind, code, column.</summary>
    public static TheoryData<string, string, FindingKind, string, string> Rows => new()
    {
        { Deals, "X1,Anna,GTXPro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Repaired, FindingCodes.NameMatched, "product" },
        { Deals, "X1,anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Repaired, FindingCodes.NameMatched, "sales_agent" },
        { Deals, "X1,Anna,GTX Pro,Beta tech,Won,2017-01-01,2017-01-02,5", FindingKind.Repaired, FindingCodes.NameMatched, "account" },
        { Deals, " X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Repaired, FindingCodes.Trimmed, "opportunity_id" },
        { Deals, "X1,Anna,GTX Pro,Acme,Lost,2017-01-01,2017-01-02,5", FindingKind.Repaired, FindingCodes.LostWithValue, "close_value" },
        { Deals, "OP1,Anna,GTX Pro,Acme,Won,2017-01-02,2017-02-03,4514", FindingKind.Repaired, FindingCodes.DuplicateSame, "" },
        { Deals, "X1,Anna,GTX Pro,,Won,2017-01-01,2017-01-02,5", FindingKind.Noted, FindingCodes.BlankAccount, "account" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02", FindingKind.Rejected, FindingCodes.FieldCount, "" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5,6", FindingKind.Rejected, FindingCodes.FieldCount, "" },
        { Deals, ",Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.Blank, "opportunity_id" },
        { Deals, "X/1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.BadId, "opportunity_id" },
        { Deals, "X1,Nobody,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.UnknownAgent, "sales_agent" },
        { Deals, "X1,Anna,GTX Ultra,Acme,Won,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.UnknownProduct, "product" },
        { Deals, "X1,Anna,GTX Pro,Nowhere,Won,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.UnknownAccount, "account" },
        { Deals, "X1,Anna,GTX Pro,Acme,Celebrating,2017-01-01,2017-01-02,5", FindingKind.Rejected, FindingCodes.UnknownStage, "deal_stage" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,01/02/2017,2017-01-02,5", FindingKind.Rejected, FindingCodes.BadDate, "engage_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-02-29,5", FindingKind.Rejected, FindingCodes.BadDate, "close_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2018-05-07,5", FindingKind.Rejected, FindingCodes.FutureDate, "close_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-03,2017-01-02,5", FindingKind.Rejected, FindingCodes.CloseBeforeEngage, "close_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,,5", FindingKind.Rejected, FindingCodes.Blank, "close_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Engaging,,,", FindingKind.Rejected, FindingCodes.Blank, "engage_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,", FindingKind.Rejected, FindingCodes.WonWithoutValue, "close_value" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,-5", FindingKind.Rejected, FindingCodes.Negative, "close_value" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,\"1,000\"", FindingKind.Rejected, FindingCodes.BadNumber, "close_value" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,5.001", FindingKind.Rejected, FindingCodes.BadNumber, "close_value" },
        { Deals, "X1,Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,99999999999999", FindingKind.Rejected, FindingCodes.OutOfRange, "close_value" },
        { Deals, "X1,Anna,GTX Pro,Acme,Engaging,2017-01-01,2017-01-02,", FindingKind.Rejected, FindingCodes.OpenWithClose, "close_date" },
        { Deals, "X1,Anna,GTX Pro,Acme,Prospecting,,,7", FindingKind.Rejected, FindingCodes.OpenWithClose, "close_value" },
        { Deals, "OP1,Anna,GTX Pro,Acme,Won,2017-01-02,2017-02-03,4515", FindingKind.Rejected, FindingCodes.DuplicateConflict, "" },
        { Agents, "Dora,mara,East", FindingKind.Repaired, FindingCodes.NameMatched, "manager" },
        { Agents, "Dora,,East", FindingKind.Rejected, FindingCodes.Blank, "manager" },
        { Agents, "Anna,Nils,East", FindingKind.Rejected, FindingCodes.DuplicateConflict, "" },
        { Agents, "ANNA,Mara,East", FindingKind.Rejected, FindingCodes.DuplicateConflict, "" },
        { Agents, "Dora,Mara,East", FindingKind.Noted, FindingCodes.AgentWithoutDeals, "sales_agent" },
        { Accounts, "Cancity,technolgy,2001,1,1,Chile,", FindingKind.Repaired, FindingCodes.Spelling, "sector" },
        { Accounts, "Cancity,retail,2001,1,1,Philipines,", FindingKind.Repaired, FindingCodes.Spelling, "office_location" },
        { Accounts, "Cancity,alchemy,2001,1,1,Chile,", FindingKind.Noted, FindingCodes.UnknownSector, "sector" },
        { Accounts, "Cancity,retail,2001,1,1,Chile,Elsewhere Inc", FindingKind.Noted, FindingCodes.UnknownParent, "subsidiary_of" },
        { Accounts, "Cancity,retail,2019,1,1,Chile,", FindingKind.Rejected, FindingCodes.OutOfRange, "year_established" },
        { Accounts, "Cancity,retail,2001,-1,1,Chile,", FindingKind.Rejected, FindingCodes.Negative, "revenue" },
        { Accounts, "Cancity,retail,2001,1,-1,Chile,", FindingKind.Rejected, FindingCodes.Negative, "employees" },
        { Accounts, "Cancity,retail,2001,1,1.5,Chile,", FindingKind.Rejected, FindingCodes.BadNumber, "employees" },
        { Accounts, "Can\u0007city,retail,2001,1,1,Chile,", FindingKind.Rejected, FindingCodes.ControlCharacter, "account" },
        { Accounts, "ACME,retail,2001,1,1,Chile,", FindingKind.Rejected, FindingCodes.DuplicateConflict, "" },
        { Products, "GTX Max,GTX,", FindingKind.Rejected, FindingCodes.Blank, "sales_price" },
        { Products, "GTX Max,GTX,-1", FindingKind.Rejected, FindingCodes.Negative, "sales_price" },
        { Targets, "Nobody,2017-Q1,100", FindingKind.Rejected, FindingCodes.UnknownManager, "manager" },
        { Targets, "Mara,Q1 2017,100", FindingKind.Rejected, FindingCodes.BadQuarter, "quarter" },
        { Targets, "Mara,2017-Q1,0", FindingKind.Rejected, FindingCodes.OutOfRange, "target" },
        { Targets, "Mara,2011-Q1,100", FindingKind.Noted, FindingCodes.QuarterNotInExport, "quarter" },
        { Nps, "Mara,2017-Q1,101,40", FindingKind.Rejected, FindingCodes.OutOfRange, "score" },
        { Nps, "Mara,2017-Q1,72,-1", FindingKind.Rejected, FindingCodes.Negative, "responses" },
        { Nps, "Mara,2017-Q1,,40", FindingKind.Rejected, FindingCodes.Blank, "" },
        { Interactions, "I1,Acme,2017-01-01T10:00:00Z,pigeon,in,Coo", FindingKind.Rejected, FindingCodes.UnknownChoice, "channel" },
        { Interactions, "I1,Acme,2017-01-01T10:00:00,phone,in,Hello", FindingKind.Rejected, FindingCodes.BadDate, "occurred_at" },
        { Interactions, "I1,Acme,2018-05-06T07:08:10Z,phone,in,Hello", FindingKind.Rejected, FindingCodes.FutureDate, "occurred_at" },
        { Interactions, "I1,Nowhere,2017-01-01T10:00:00Z,phone,in,Hello", FindingKind.Rejected, FindingCodes.UnknownAccount, "account" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_faulty_row_is_told_apart_and_the_others_are_kept(string file, string row, FindingKind kind, string code, string column)
    {
        using var folder = new ExportFolder();
        if (!File.Exists(folder.File(file))) folder.Write(file, string.Join(',', FileFormat.All.Single(format => format.Name == file).Columns) + "\n");
        var line = File.ReadAllLines(folder.File(file)).Length + 1;
        folder.Append(file, row + "\n");

        var report = folder.Read().Report;

        var finding = Assert.Single(report.Findings, finding => finding.File == file && finding.Line == line && finding.Code == code);
        Assert.Equal((kind, column), (finding.Kind, finding.Column));
        Assert.NotEmpty(finding.Reason);
        Assert.All(report.Findings, other => Assert.Equal((file, (long)line), (other.File, other.Line)));
        var counts = report.Files.Single(counts => counts.File == file);
        var expected = (kind is FindingKind.Noted ? 1 : 0, kind is FindingKind.Repaired ? 1 : 0, kind is FindingKind.Rejected ? 1 : 0);
        Assert.Equal(line - 1, counts.Read);
        Assert.Equal((line - 2 + expected.Item1, expected.Item2, expected.Item3), (counts.Accepted, counts.Repaired, counts.Rejected));
    }

    [Fact]
    public void A_row_with_several_faults_shows_all_of_them_at_once()
    {
        using var folder = new ExportFolder();
        folder.Append(Deals, "X1,Nobody,GTX Ultra,Nowhere,Won,yesterday,2017-01-02,-5\n");

        var report = folder.Read().Report;

        Assert.Equal(
            [FindingCodes.UnknownAgent, FindingCodes.UnknownProduct, FindingCodes.UnknownAccount, FindingCodes.BadDate, FindingCodes.Negative],
            report.Findings.Select(finding => finding.Code));
        Assert.Equal(1, report.Files.Single(file => file.File == Deals).Rejected);
    }

    [Fact]
    public void A_reference_that_could_be_either_of_two_names_is_rejected()
    {
        using var folder = new ExportFolder();
        folder.Append(Products, "GTXPRO,GTX,1\n").Append(Deals, "X1,Anna,gtx pro,Acme,Won,2017-01-01,2017-01-02,5\n");

        var finding = Assert.Single(folder.Read().Report.Findings);

        Assert.Equal((FindingKind.Rejected, FindingCodes.AmbiguousName, 6L), (finding.Kind, finding.Code, finding.Line));
        Assert.Contains("'GTX Pro' or 'GTXPRO'", finding.Reason);
    }

    [Fact]
    public void A_repair_says_what_was_there_and_what_is_used_instead()
    {
        using var folder = new ExportFolder();
        folder.Append(Deals, "X1,Anna,GTXPro,Acme,Won,2017-01-01,2017-01-02,5\n");

        var read = folder.Read();

        var finding = Assert.Single(read.Report.Findings);
        Assert.Equal(("GTXPro", "GTX Pro"), (finding.Before, finding.After));
        Assert.Equal("GTX Pro", read.Export.Deals.Single(deal => deal.OpportunityId == "X1").Product);
    }

    [Fact]
    public void A_text_at_its_longest_is_kept_and_one_letter_more_is_rejected()
    {
        using var folder = new ExportFolder();
        folder.Append(Accounts, $"{new string('a', 200)},retail,,,,,\n{new string('b', 201)},retail,,,,,\n");

        var report = folder.Read().Report;

        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingCodes.TooLong, 5L), (finding.Code, finding.Line));
        Assert.True(finding.Before!.Length <= Quoted.LengthMax + 1);
    }

    [Fact]
    public void Blank_lines_are_no_rows_and_are_said_to_be_there()
    {
        using var folder = new ExportFolder();
        folder.Write(Products, ExportFolder.Products.Replace("GTX Basic", "\n\nGTX Basic"));

        var report = folder.Read().Report;

        Assert.Equal([3, 4], report.Findings.Where(finding => finding.Code == FindingCodes.BlankLine).Select(finding => (int)finding.Line));
        Assert.Equal(2, report.Files.Single(file => file.File == Products).Read);
    }

    [Fact]
    public void Exactly_as_many_rejected_rows_as_allowed_are_put_up_with()
    {
        using var folder = new ExportFolder();
        folder.Append(Deals, string.Concat(Enumerable.Range(0, 3).Select(i => string.Create(CultureInfo.InvariantCulture, $"X{i},Anna,GTX Pro,Acme,Won,2017-01-01,2017-01-02,-5\n"))));

        Assert.Equal(3, folder.Read(new ReadingOptions(RejectedMax: 3)).Report.Files.Sum(file => file.Rejected));
        var fault = Assert.Throws<UnusableExportException>(() => folder.Read(new ReadingOptions(RejectedMax: 2)));
        Assert.Equal((Deals, (long?)8), (fault.File, fault.Line));
        Assert.Contains("--max-rejected", fault.Message);
    }
}
